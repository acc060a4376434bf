import type { Firmness, PartyId, Scenario } from '../../model/index.ts'
import { type ChanceWords, parseChance, pathsAsked, type ScenarioWords, type StressPage } from '../../wire/index.ts'
import { stringifySearch } from '../address.ts'
import { useKeys } from '../keys/use-keys.ts'
import { FigureBlock } from '../parts/figure-block.tsx'
import { KeyButton } from '../parts/key-hint.tsx'
import { type FileAddress, withPart } from '../parts/table-tools.tsx'
import { useAddress, useRunFacts } from '../shell/use-address.ts'
import { useWords } from '../words/use-words.ts'
import { ChanceControls } from './chance-controls.tsx'
import { priorsFor } from './chance-priors.ts'
import type { ChanceSoFar } from './draw-chance.ts'
import { partyName } from './party-name.ts'
import { RunFailed } from './run-failed.tsx'
import { TableBlock } from './table-block.tsx'
import { type Chance as Drawn, useChance } from './use-chance.ts'

interface Props {
  readonly page: StressPage
  readonly scenario: Scenario
  readonly words: ScenarioWords
  readonly firmnessWord: (code: Firmness) => string
}

/** The run left to chance: paths drawn in the browser, told while they come, kept when they are stopped. */
export function Chance({ page, scenario, words, firmnessWord }: Props) {
  const { t, lang } = useWords()
  const facts = useRunFacts()
  const { address, change } = useAddress()
  const { paths, seed, rho, prior, who } = address
  const asks: ChanceWords = { paths, seed, rho, prior, who }
  const read = parseChance(asks)
  const ask = read.ok ? read.value : undefined
  const shown = parseChance({ ...asks, paths: paths ?? '1' })
  const settings = shown.ok && shown.value ? shown.value : { seed: 1, rho: 0.3, priors: {} }
  const { chance, stop } = useChance(page, scenario, ask, lang)
  const draw = () => change({ paths: String(pathsAsked.usual) })
  const drawing = chance.state === 'drawing'
  useKeys({ draw: ask ? undefined : draw, close: drawing ? stop : undefined })
  // The same paths again: as many as stand on the screen, whether or not they were stopped.
  const file: FileAddress = (ending, part) =>
    `/stress.${ending}${withPart(stringifySearch({ ...facts, ...words, ...asks, paths: String(chance.done) }), part)}`
  return (
    <section aria-label={t('byChance')}>
      <div className="fig figh">
        <div className="grow">
          <h2>{t('byChance')}</h2>
          <p className="sub">{t('byChanceSub')}</p>
        </div>
      </div>
      <div className="chance-head">
        {ask ? (
          <Progress
            chance={chance}
            asked={ask.paths}
            onStop={stop}
            onLeave={() => change({ paths: undefined, who: undefined })}
          />
        ) : (
          <KeyButton action="draw" primary onClick={draw}>
            {t('drawPaths', { n: pathsAsked.usual.toLocaleString('en-US') })}
          </KeyButton>
        )}
        <ChanceControls
          ask={{ ...settings, paths: ask?.paths }}
          priors={priorsFor(page.calibration, settings.priors)}
          firmnessWord={firmnessWord}
          onChange={change}
        />
      </div>
      {chance.failure && <RunFailed failure={chance.failure} page={page} />}
      {ask && chance.soFar && (
        <div data-stale={chance.stale}>
          <Told page={page} soFar={chance.soFar} who={ask.party} file={file} onWho={(party) => change({ who: party })} />
        </div>
      )}
    </section>
  )
}

interface ProgressProps {
  readonly chance: Drawn
  readonly asked: number
  readonly onStop: () => void
  readonly onLeave: () => void
}
function Progress({ chance: { state, done }, asked, onStop, onLeave }: ProgressProps) {
  const { t } = useWords()
  const n = done.toLocaleString('en-US')
  const of = asked.toLocaleString('en-US')
  return (
    <div className="chance-progress">
      <progress value={done} max={asked} aria-label={t('pathsOf', { n, of })} />
      <span aria-live={state === 'drawing' ? 'off' : 'polite'} data-state={state}>
        {state === 'stopped' ? t('pathsStopped', { n, of }) : t('pathsOf', { n, of })}
      </span>
      {state === 'drawing' ? (
        <KeyButton action="close" onClick={onStop}>
          {t('stopPaths')}
        </KeyButton>
      ) : (
        <button type="button" className="btn" onClick={onLeave}>
          {t('withoutChance')}
        </button>
      )}
    </div>
  )
}

interface ToldProps {
  readonly page: StressPage
  readonly soFar: ChanceSoFar
  readonly who: PartyId | undefined
  readonly file: FileAddress
  readonly onWho: (party: string | undefined) => void
}
function Told({ page: { network }, soFar: { fan, sentence, tables, parties }, who, file, onWho }: ToldProps) {
  const { t, lang } = useWords()
  const choices = [...new Set([...parties, ...(who ? [who] : [])])]
  return (
    <>
      <p className="stand">{sentence}</p>
      <div className="cols">
        <FigureBlock figure={fan} name="stress" file={file}>
          <label className="choice">
            <span>{t('whoseFan')}</span>
            <select value={who ?? ''} onChange={(event) => onWho(event.target.value || undefined)}>
              <option value="">{t('everybody')}</option>
              {choices.map((id) => (
                <option key={id} value={id}>
                  {partyName(network, id, lang)}
                </option>
              ))}
            </select>
          </label>
        </FigureBlock>
        <TableBlock table={tables.behind} name="behind" file={file} rowsMax={8} allAssumed />
      </div>
      <TableBlock table={tables.ways} name="ways" file={file} rowsMax={8} allAssumed />
      <TableBlock table={tables.chance} name="chance" file={file} rowsMax={12} allAssumed />
      <TableBlock table={tables.priors} name="priors" file={file} allAssumed />
    </>
  )
}
