import { Link } from '@tanstack/react-router'
import { undisclosed } from '../../model/index.ts'
import type { LoopView, NetworkReport } from '../../report/index.ts'
import { type Address, changeAddress, stringifySearch } from '../address.ts'
import { type Facts, useNetwork } from '../api.ts'
import { useKeys } from '../keys/use-keys.ts'
import { DataTable } from '../parts/data-table.tsx'
import { EvidenceDrawer } from '../parts/evidence-drawer.tsx'
import { FigureBlock } from '../parts/figure-block.tsx'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { EmptyState, ErrorState, Skeleton } from '../parts/states.tsx'
import { type FileAddress, TableTools, withPart } from '../parts/table-tools.tsx'
import { carried, useAddress, useFacts, useGo, useTitle } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'

export function NetworkScreen() {
  const { address, change } = useAddress()
  const known = useFacts()
  const { due, company } = address
  const facts = { ...known, ...(due ? { due } : {}) }
  const answer = useNetwork(facts, changeAddress({}, { company, ...runIn(address) }))
  useTitle(answer.data?.headline)
  if (answer.error) return <ErrorState error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Skeleton rows={6} figure={520} />
  return (
    <div className="wrap" data-stale={answer.isPlaceholderData}>
      {answer.data.enough ? <NetworkBody report={answer.data} facts={facts} /> : <TooFew report={answer.data} />}
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

/** The run whose taking away is drawn inside the lines. */
const runIn = ({ set, fill, order }: Address) => ({ set, fill, order })

function TooFew({ report }: { readonly report: NetworkReport }) {
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

const rowsShown = 12

function NetworkBody({ report, facts }: { readonly report: NetworkReport; readonly facts: Facts }) {
  const { t } = useWords()
  const { address, change } = useAddress()
  const go = useGo()
  const views = report.loopViews
  // An address that names no loop of this view shows the one the headline tells of.
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === address.loop),
  )
  const chosen = views[at]
  const choose = (loop: string | undefined) => loop && change({ loop })
  const openClaim = (claim: string) => change({ claim }, { push: !address.claim })
  const weakest = weakestClaim(report, at)
  const run = changeAddress({}, runIn(address))
  const hasRun = Boolean(run.set || run.fill)
  useKeys({
    stress: hasRun ? () => go('/stress', run) : undefined,
    next: views[at + 1] && (() => choose(views[at + 1]!.id)),
    previous: views[at - 1] && (() => choose(views[at - 1]!.id)),
    open: weakest ? () => openClaim(weakest) : undefined,
  })
  const file: FileAddress = (ending, part) =>
    `/network.${ending}${withPart(stringifySearch({ ...facts, company: address.company, ...run }), part)}`
  const section = { report, file, onClaim: openClaim }
  return (
    <>
      <div className="head">
        <div className="kick grow">{report.kicker}</div>
        {address.company && (
          <button type="button" className="btn" onClick={() => change({ company: undefined, loop: undefined })}>
            {t('wholeNetwork')}
          </button>
        )}
        {hasRun && (
          <>
            <KeyButton action="stress" onClick={() => go('/stress', run)}>
              {t('openRun')}
            </KeyButton>
            <button type="button" className="btn" onClick={() => change({ set: undefined, fill: undefined, order: undefined })}>
              {t('withoutRun')}
            </button>
          </>
        )}
      </div>
      <h1>{report.headline}</h1>
      <p className="stand">{report.standfirst}</p>
      <div className="cols">
        <div>
          <FigureBlock
            figure={report.figure}
            name="network"
            file={file}
            selected={chosen?.id}
            numbers={report.links}
            onClaim={openClaim}
            onPick={({ commitment, party }) => {
              if (commitment) go(`/story/${commitment}`)
              else if (party && party !== undisclosed)
                change({ company: party === address.company ? undefined : party, loop: undefined }, { push: true })
            }}
          />
        </div>
        <div>
          <Section
            {...section}
            part="loops"
            selected={chosen?.id}
            onRow={choose}
            hint={
              views.length > 1 && (
                <p className="src">
                  {t('chooseLoop')} <KeyHint action="next" /> <KeyHint action="previous" />
                </p>
              )
            }
          />
          {chosen && <Chosen view={chosen} weakest={weakest} onClaim={openClaim} />}
        </div>
      </div>
      <div className="cols net">
        <Section {...section} part="circulationAt" />
        <Section {...section} part="vendor" />
      </div>
      <Section {...section} part="concentration" />
      <Section {...section} part="circulation" />
    </>
  )
}

/** The claim that the weakest link of a loop is as firm as it is by. */
function weakestClaim({ loops }: NetworkReport, at: number): string | undefined {
  const column = loops.columns.findIndex(({ key }) => key === 'firmness')
  return loops.rows[at]?.cells[column]?.claims?.[0]
}

interface ChosenProps {
  readonly view: LoopView
  readonly weakest: string | undefined
  readonly onClaim: (claim: string) => void
}
const Chosen = ({ view, weakest, onClaim }: ChosenProps) => {
  const { t } = useWords()
  return (
    <section className="fig" aria-label={t('chosenLoop')}>
      <div className="figh">
        <div className="grow">
          <h2>{t('chosenLoop')}</h2>
          <p className="sub">{view.title}</p>
        </div>
      </div>
      <DataTable table={view.legs} onClaim={onClaim} />
      {weakest && (
        <p>
          <KeyButton action="open" onClick={() => onClaim(weakest)}>
            {t('weakestEvidence')}
          </KeyButton>
        </p>
      )}
    </section>
  )
}

interface SectionProps {
  readonly report: NetworkReport
  readonly part: 'loops' | 'concentration' | 'vendor' | 'circulation' | 'circulationAt'
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
  readonly onRow?: ((id: string) => void) | undefined
  readonly selected?: string | undefined
  readonly hint?: React.ReactNode
}
function Section({ report, part, file, onClaim, onRow, selected, hint }: SectionProps) {
  const table = report[part]
  if (table.rows.length === 0) return null
  return (
    <section className="fig" aria-label={table.title}>
      <div className="figh">
        <div className="grow">
          <h2>{table.title}</h2>
          <p className="sub">{table.note}</p>
        </div>
        <TableTools table={part} name={`network-${part}`} file={file} />
      </div>
      {hint}
      <DataTable
        table={table}
        onClaim={onClaim}
        onRow={onRow}
        selected={selected}
        rowsMax={part === 'concentration' ? rowsShown : Number.POSITIVE_INFINITY}
      />
    </section>
  )
}
