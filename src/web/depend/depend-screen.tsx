import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DependReport } from '../../report/index.ts'
import { stringifySearch } from '../address.ts'
import { type Facts, useDepend } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { EvidenceDrawer } from '../parts/evidence-drawer.tsx'
import { FigureBlock } from '../parts/figure-block.tsx'
import { FirmnessKey } from '../parts/firmness-key.tsx'
import { KeyHint } from '../parts/key-hint.tsx'
import { EmptyState, ErrorState, Skeleton } from '../parts/states.tsx'
import { type FileAddress, withPart } from '../parts/table-tools.tsx'
import { carried, useAddress, useFacts, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Game } from './game.tsx'
import { Given } from './given.tsx'
import { Section } from './section.tsx'

export function DependScreen() {
  const { address, change } = useAddress()
  const known = useFacts()
  const { due, company, on, assume, production, move } = address
  const facts = { ...known, ...(due ? { due } : {}) }
  const asked = Object.fromEntries(Object.entries({ company, on, assume, production, move }).filter(([, value]) => value))
  const answer = useDepend(facts, asked)
  useTitle(answer.data?.headline)
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton rows={8} figure={240} />
  const report = answer.data
  const file: FileAddress = (ending, part) => `/depend.${ending}${withPart(stringifySearch({ ...facts, ...asked }), part)}`
  const onClaim = (claim: string) => change({ claim }, { push: !address.claim })
  return (
    <div className="wrap" data-stale={answer.isPlaceholderData}>
      <Body report={report} facts={facts} file={file} onClaim={onClaim} />
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

interface BodyProps {
  readonly report: DependReport
  readonly facts: Facts
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
}

function Body({ report, file, onClaim }: BodyProps) {
  const { t } = useWords()
  const { change } = useAddress()
  if (!report.company && report.companies.rows.length === 0) return <Nobody report={report} />
  const leave = { company: undefined, on: undefined, move: undefined, assume: undefined }
  return (
    <>
      <div className="head">
        <div className="kick grow">{report.kicker}</div>
        {report.on && (
          <button type="button" className="btn" onClick={() => change({ on: undefined, move: undefined })}>
            {t('allSuppliers')}
          </button>
        )}
        {report.company && (
          <button type="button" className="btn" onClick={() => change(leave)}>
            {t('allCompanies')}
          </button>
        )}
      </div>
      <h1>{report.headline}</h1>
      {report.standfirst && <p className="stand">{report.standfirst}</p>}
      {report.company ? (
        <Company report={report} file={file} onClaim={onClaim} />
      ) : (
        <Choose report={report} file={file} onClaim={onClaim} />
      )}
      <Section table={report.rests} part="rests" file={file} onClaim={onClaim} rowsMax={8} />
    </>
  )
}

const Nobody = ({ report }: { readonly report: DependReport }) => {
  const { t } = useWords()
  return (
    <EmptyState title={report.headline}>
      <p>
        <Link to="/add" search={carried as never}>
          {t('addFirst')}
        </Link>
      </p>
    </EmptyState>
  )
}

type PartProps = Omit<BodyProps, 'facts'>

/** A row is chosen by key or press, and opened by Enter or another press. */
function Choose({ report, file, onClaim }: PartProps) {
  const { t } = useWords()
  const { change } = useAddress()
  const { rows } = report.companies
  const [at, setAt] = useState(0)
  const open = (company: string | undefined) => company && change({ company, on: undefined, move: undefined }, { push: true })
  useKeys({
    next: at + 1 < rows.length ? () => setAt(at + 1) : undefined,
    previous: at > 0 ? () => setAt(at - 1) : undefined,
    open: () => open(rows[at]?.id),
  })
  return (
    <Section
      table={report.companies}
      part="companies"
      file={file}
      onClaim={onClaim}
      onRow={open}
      selected={rows[at]?.id}
      hint={
        <>
          {t('chooseCompany')} <KeyHint action="next" /> <KeyHint action="previous" /> <KeyHint action="open" />
        </>
      }
    />
  )
}

function Company({ report, file, onClaim }: PartProps) {
  const { t } = useWords()
  const { change } = useAddress()
  const { suppliers, figure, gone, second, lost, game, on } = report
  const [at, setAt] = useState(0)
  const rows = gone?.rows ?? []
  const play = (supplier: string | undefined) => supplier && change({ on: supplier, move: undefined }, { push: true })
  const stepping = on === undefined
  useKeys({
    next: stepping && at + 1 < rows.length ? () => setAt(at + 1) : undefined,
    previous: stepping && at > 0 ? () => setAt(at - 1) : undefined,
    open: stepping ? () => play(rows[at]?.id) : undefined,
  })
  const section = { file, onClaim }
  return (
    <>
      <div className="cols net">
        <div>
          {figure && figure.rows.length > 0 && (
            <FigureBlock
              figure={figure}
              name="depend"
              file={file}
              numbers={suppliers}
              onClaim={onClaim}
              onPick={({ party }) => play(party)}
            >
              <p className="leg">
                <FirmnessKey words={figure.words} />
              </p>
            </FigureBlock>
          )}
        </div>
        <div>
          <Section
            {...section}
            table={gone}
            part="gone"
            onRow={play}
            selected={on ?? rows[at]?.id}
            hint={
              stepping ? (
                <>
                  {t('chooseSupplier')} <KeyHint action="next" /> <KeyHint action="previous" /> <KeyHint action="open" />
                </>
              ) : undefined
            }
          />
          <Section {...section} table={second} part="second" rowsMax={8} />
        </div>
      </div>
      <Section {...section} table={suppliers} part="suppliers" rowsMax={12} />
      <Section {...section} table={lost} part="lost" rowsMax={6} />
      {game && <Game game={game} file={file} onClaim={onClaim} />}
      {on && <Missing report={report} />}
      {report.given.length > 0 && <Given report={report} />}
    </>
  )
}

function Missing({ report }: { readonly report: DependReport }) {
  if (report.missing.length === 0) return null
  return (
    <section className="fig" aria-label={report.missingTitle}>
      <h2>{report.missingTitle}</h2>
      <ul className="lacking">
        {report.missing.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </section>
  )
}
