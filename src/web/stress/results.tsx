import { useState } from 'react'
import type { Table } from '../../report/index.ts'
import type { ScenarioWords, StressPage } from '../../wire/index.ts'
import { changeAddress, stringifySearch } from '../address.ts'
import { DataTable } from '../parts/data-table.tsx'
import { FigureBlock } from '../parts/figure-block.tsx'
import type { Picked } from '../parts/svg.tsx'
import { type FileAddress, TableTools, withPart } from '../parts/table-tools.tsx'
import { useGo, useRunFacts } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Cascade } from './cascade.tsx'
import type { Run } from './use-run.ts'

interface Props {
  readonly page: StressPage
  readonly run: Run
  readonly words: ScenarioWords
  readonly onClaim: (claim: string) => void
}

/** The claims come first and then what had to be assumed, which can be long. */
const restsShown = 14

export function Results({ page, run, words, onClaim }: Props) {
  const { t } = useWords()
  const go = useGo()
  const facts = useRunFacts()
  const report = run.report!
  const file: FileAddress = (ending, part) =>
    `/stress.${ending}${withPart(stringifySearch({ ...changeAddress({ ...facts }, words) }), part)}`
  const [chosen, setChosen] = useState(-1)
  const steps = report.cascade?.steps ?? []
  // The rounds of another run are others: a step it does not have is as if none were chosen.
  const at = chosen < steps.length ? chosen : -1
  const onPick = ({ claim, commitment }: Picked) => {
    const found = claim ?? claimOf(page, commitment)
    if (found) onClaim(found)
  }
  return (
    <div data-stale={run.stale}>
      <div className="cols">
        <div>
          <FigureBlock figure={report.network} name="stress" file={file} onPick={onPick} selected={steps[at]?.id} />
          <p className="beside">
            <button type="button" className="btn" onClick={() => go('/network', changeAddress({}, { due: facts.due, ...words }))}>
              {t('inWholeNetwork')}
            </button>
          </p>
          {report.cascade && (
            <Cascade
              figure={report.cascade}
              table={report.cascadeTable}
              at={at}
              onStep={setChosen}
              file={file}
              onClaim={onClaim}
            />
          )}
        </div>
        <div>
          <FigureBlock
            figure={report.short}
            name="stress"
            file={file}
            onPick={onPick}
            numbers={report.shortTable}
            onClaim={onClaim}
          />
          <FigureBlock figure={report.missing} name="stress" file={file} />
          {run.turned && (
            <div data-stale={run.turnedStale}>
              <TableBlock table={run.turned} name="turned" file={file} onClaim={onClaim} />
            </div>
          )}
        </div>
      </div>
      <TableBlock table={report.causes} name="causes" file={file} onClaim={onClaim} />
      <TableBlock table={report.rests} name="rests" file={file} onClaim={onClaim} rowsMax={restsShown} />
      <Certainty report={report} />
    </div>
  )
}

/** The sentence behind a line of the picture: the first figure put on it, else the first claim about it. */
const claimOf = ({ network }: StressPage, commitment: string | undefined): string | undefined => {
  const found = network.commitments.find((c) => c.id === commitment)
  return found?.marks[0]?.claim ?? found?.claims[0]
}

function TableBlock({
  table,
  name,
  file,
  onClaim,
  rowsMax,
}: {
  readonly table: Table
  readonly name: string
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
  readonly rowsMax?: number
}) {
  return (
    <section className="fig" aria-label={table.title}>
      <div className="figh">
        <div className="grow">
          <h2>{table.title}</h2>
          {table.note && <p className="sub">{table.note}</p>}
        </div>
        <TableTools table={name} name={`stress-${name}`} file={file} />
      </div>
      <DataTable table={table} onClaim={onClaim} {...(rowsMax ? { rowsMax } : {})} />
    </section>
  )
}

function Certainty({ report: { certificate } }: { readonly report: NonNullable<Run['report']> }) {
  const { t } = useWords()
  const { method, rounds, residualRelative, conservationRelative } = certificate
  return (
    <p className="src mono">
      {t('certificate', {
        method,
        rounds,
        residual: residualRelative.toExponential(1),
        conservation: conservationRelative.toExponential(1),
      })}
      {!certificate.unique && ` · ${t('notUnique')}`}
    </p>
  )
}
