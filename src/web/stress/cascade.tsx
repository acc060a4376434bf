import type { CascadeFigure, Table } from '../../report/index.ts'
import { useKeys } from '../keys/use-keys.ts'
import { FigureBlock } from '../parts/figure-block.tsx'
import { KeyButton } from '../parts/key-hint.tsx'
import type { FileAddress } from '../parts/table-tools.tsx'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly figure: CascadeFigure
  readonly table: Table | undefined
  /** The step in view, from 0; −1: all of them at once. */
  readonly at: number
  readonly onStep: (at: number) => void
  readonly file: FileAddress
  readonly onClaim: (claim: string) => void
}

/** The rounds of contagion, one after the other: who failed, because of whom, with the money. */
export function Cascade({ figure, table, at, onStep, file, onClaim }: Props) {
  const { t } = useWords()
  const { steps } = figure
  const step = steps[at]
  const forward = at + 1 < steps.length ? () => onStep(at + 1) : undefined
  const back = at >= 0 ? () => onStep(at - 1) : undefined
  useKeys({ next: forward, previous: back })
  return (
    <FigureBlock
      figure={figure}
      name="stress"
      file={file}
      selected={step?.id}
      numbers={table}
      onClaim={onClaim}
      onPick={({ step: id }) => {
        const found = steps.findIndex((one) => one.id === id)
        if (found >= 0) onStep(found === at ? -1 : found)
      }}
    >
      {steps.length > 0 && (
        <div className="steps">
          <KeyButton action="previous" disabled={!back} onClick={() => back?.()}>
            {t('roundBack')}
          </KeyButton>
          <KeyButton action="next" disabled={!forward} onClick={() => forward?.()}>
            {t('roundOn')}
          </KeyButton>
          <p aria-live="polite" className="grow">
            {step ? (
              <>
                <b>{t('roundOf', { n: at + 1, of: steps.length })}</b> {step.sentence}
              </>
            ) : (
              <span className="src">{t('roundsAll', { n: steps.length })}</span>
            )}
          </p>
        </div>
      )}
    </FigureBlock>
  )
}
