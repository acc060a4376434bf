import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LedgerReport } from '../../report/index.ts'
import { stringifySearch } from '../address.ts'
import { type Facts, useLedger } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { DataTable } from '../parts/data-table.tsx'
import { EvidenceDrawer } from '../parts/evidence-drawer.tsx'
import { KeyHint } from '../parts/key-hint.tsx'
import { EmptyState, ErrorState, Skeleton } from '../parts/states.tsx'
import { TableTools } from '../parts/table-tools.tsx'
import { carried, useAddress, useFacts, useGo, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'

export function LedgerScreen() {
  const { address, change } = useAddress()
  const known = useFacts()
  const { q, sort, due } = address
  // Only years that were chosen narrow the ledger; a run's five years are its own.
  const facts = { ...known, ...(due ? { due } : {}) }
  const answer = useLedger(facts, { ...(q ? { q } : {}), ...(sort ? { sort } : {}) })
  useTitle(answer.data?.headline)
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton rows={18} />
  return (
    <div className="wrap" data-stale={answer.isPlaceholderData}>
      <LedgerBody report={answer.data} facts={facts} />
      {address.claim && (
        <EvidenceDrawer
          claim={address.claim}
          list={[]}
          sheet
          onMove={(claim) => change({ claim })}
          onClose={() => change({ claim: undefined })}
        />
      )}
    </div>
  )
}

function LedgerBody({ report, facts }: { readonly report: LedgerReport; readonly facts: Facts }) {
  const { count } = useWords()
  const { address, change } = useAddress()
  const go = useGo()
  const [row, setRow] = useState<string>()
  const rows = report.table.rows
  const at = rows.findIndex(({ id }) => id === row)
  const open = (id: string | undefined) => id && go(`/story/${id}`)
  useKeys({
    next: () => setRow(rows[Math.min(at + 1, rows.length - 1)]?.id),
    previous: () => setRow(rows[Math.max(at - 1, 0)]?.id),
    open: row ? () => open(row) : undefined,
  })
  const file = (ending: string) => `/ledger.${ending}${stringifySearch({ ...facts, q: address.q, sort: address.sort })}`
  const link = (id: string, text: ReactNode) => (
    <Link to="/story/$id" params={{ id }} search={carried as never}>
      {text}
    </Link>
  )
  return (
    <>
      <h1>{report.headline}</h1>
      <p className="stand">{report.standfirst}</p>
      <section className="fig" aria-label={report.table.title}>
        <div className="figh">
          <Filter value={address.q ?? ''} onChange={(words) => change({ q: words || undefined })} />
          <span className="src grow">
            {count('rows', rows.length)} <KeyHint action="next" /> <KeyHint action="previous" /> <KeyHint action="open" />
          </span>
          <TableTools table="table" name="ledger" file={file} />
        </div>
        {rows.length > 0 ? (
          <DataTable
            table={report.table}
            onClaim={(claim) => change({ claim }, { push: true })}
            rowLink={link}
            onRow={open}
            selected={row}
            sort={{ by: address.sort, change: (by) => change({ sort: by }) }}
          />
        ) : (
          <NoRows filtered={Boolean(address.q)} />
        )}
      </section>
    </>
  )
}

function NoRows({ filtered }: { readonly filtered: boolean }) {
  const { t } = useWords()
  const { change } = useAddress()
  return (
    <EmptyState title={t(filtered ? 'noRowFits' : 'ledgerEmpty')}>
      {filtered ? (
        <button type="button" className="btn" onClick={() => change({ q: undefined })}>
          {t('clearFilter')}
        </button>
      ) : (
        <p>
          <Link to="/add" search={carried as never}>
            {t('addFirst')}
          </Link>
        </p>
      )}
    </EmptyState>
  )
}

const restMs = 120

/** What is typed shows at once; the ledger is asked when the hand rests. */
function Filter({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) {
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(value)
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (words.trim() === value) return
    const timer = setTimeout(() => onChange(words.trim()), restMs)
    return () => clearTimeout(timer)
  }, [words, value, onChange])
  useKeys({ filter: () => field.current?.focus() })
  return (
    <label className="filter">
      <span className="sr">{t('filter')}</span>
      <input
        ref={field}
        type="search"
        placeholder={t('filter')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <KeyHint action="filter" />
    </label>
  )
}
