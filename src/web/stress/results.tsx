import { useState } from 'react'
import type { Scenario } from '../../model/index.ts'
import type { ScenarioWords, StressPage } from '../../wire/index.ts'
import { changeAddress, stringifySearch } from '../address.ts'
import { FigureBlock } from '../parts/figure-block.tsx'
import type { Picked } from '../parts/svg.tsx'
import { type FileAddress, withPart } from '../parts/table-tools.tsx'
import { useGo, useRunFacts } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { Cascade } from './cascade.tsx'
import { Chance } from './chance.tsx'
import { TableBlock } from './table-block.tsx'
import type { Run } from './use-run.ts'

interface Props {
  readonly page: StressPage
  readonly run: Run
  readonly words: ScenarioWords
  /** As the address has it: paths are drawn when the hand rests. */
  readonly scenario: Scenario | undefined
  readonly onClaim: (claim: string) => void
}

/** The claims come first and then what had to be assumed, which can be long. */
const restsShown = 14
const flipsShown = 8

export function Results({ page, run, words, scenario, onClaim }: Props) {
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
          {run.thresholds && (
            <div data-stale={run.turnedStale}>
              <TableBlock table={run.thresholds} name="thresholds" file={file} onClaim={onClaim} rowsMax={flipsShown} />
            </div>
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
      {scenario && (
        <Chance page={page} scenario={scenario} words={words} firmnessWord={(code) => report.network.words.firmness[code]} />
      )}
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

function Certainty({ report: { certificate } }: { readonly report: NonNullable<Run['report']> }) {
  const { t } = useWords()
  const { method, rounds, residualRelative, conservationRelative } = certificate
  return (
    <p className="src mono">
      {t('certificate', {
        method: t(method.endsWith('bracketed') ? 'clearedBetween' : 'clearedExactly'),
        rounds,
        residual: residualRelative.toExponential(1),
        conservation: conservationRelative.toExponential(1),
      })}
      {!certificate.unique && ` · ${t('notUnique')}`}
    </p>
  )
}
