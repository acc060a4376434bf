import { type FormEvent, useEffect, useId, useState } from 'react'
import { type Firmness, firmnessCodes } from '../../model/index.ts'
import { type Priors, priorMean } from '../../stress/index.ts'
import { type ChanceAsk, type ChanceWords, formatPriors, parseChance, pathsAsked, priorFrom } from '../../wire/index.ts'
import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'

interface Props {
  readonly ask: Omit<ChanceAsk, 'paths'> & { readonly paths: number | undefined }
  readonly priors: Priors
  readonly firmnessWord: (code: Firmness) => string
  readonly onChange: (words: ChanceWords) => void
}

const pathChoices = [1_000, pathsAsked.usual, 50_000] as const

/** How many paths, from which seed, how much they move together, and what is assumed of each firmness. */
export function ChanceControls({ ask, priors, firmnessWord, onChange }: Props) {
  const { t } = useWords()
  const choices = [...new Set([...pathChoices, ...(ask.paths ? [ask.paths] : [])])].sort((a, b) => a - b)
  return (
    <div className="chance-ctl">
      {ask.paths !== undefined && (
        <label className="choice">
          <span>{t('paths')}</span>
          <select value={ask.paths} onChange={(event) => onChange({ paths: event.target.value })}>
            {choices.map((n) => (
              <option key={n} value={n}>
                {n.toLocaleString('en-US')}
              </option>
            ))}
          </select>
        </label>
      )}
      <Typed label={t('seed')} value={String(ask.seed)} onCommit={(seed) => reads({ seed }) && onChange({ seed })} />
      <Typed label={t('commonFactor')} value={String(ask.rho)} onCommit={(rho) => reads({ rho }) && onChange({ rho })} />
      <details>
        <summary>{t('priors')}</summary>
        <table className="priors">
          <caption className="sr">{t('priors')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('firmness')}</th>
              <th scope="col" className="n">
                a
              </th>
              <th scope="col" className="n">
                b
              </th>
              <th scope="col" className="n">
                {t('meanShare')}
              </th>
            </tr>
          </thead>
          <tbody>
            {firmnessCodes.toReversed().map((code) => (
              <PriorRow
                key={code}
                code={code}
                word={firmnessWord(code)}
                priors={priors}
                typed={ask.priors[code] !== undefined}
                onChange={(prior) => onChange({ prior: formatPriors({ ...ask.priors, [code]: prior }) })}
              />
            ))}
          </tbody>
        </table>
        {Object.keys(ask.priors).length > 0 && (
          <button type="button" className="btn" onClick={() => onChange({ prior: undefined })}>
            {t('priorsBack')}
          </button>
        )}
      </details>
    </div>
  )
}

const reads = (words: ChanceWords): boolean => parseChance({ paths: '1', ...words }).ok

interface RowProps {
  readonly code: Firmness
  readonly word: string
  readonly priors: Priors
  readonly typed: boolean
  readonly onChange: (prior: { readonly a: number; readonly b: number }) => void
}
function PriorRow({ code, word, priors, typed, onChange }: RowProps) {
  const { t } = useWords()
  const { a, b } = priors[code]
  const commit = (side: 'a' | 'b') => (words: string) => {
    const prior = priorFrom(side === 'a' ? words : String(a), side === 'b' ? words : String(b))
    if (prior) onChange(prior)
    return prior !== undefined
  }
  return (
    <tr>
      <td>
        <Swatch of={code} /> {word}
      </td>
      <td className="n">
        <Typed bare label={`${word}, a`} value={String(Number(a.toPrecision(6)))} onCommit={commit('a')} />
      </td>
      <td className="n">
        <Typed bare label={`${word}, b`} value={String(Number(b.toPrecision(6)))} onCommit={commit('b')} />
      </td>
      <td className="n">
        {Math.round(priorMean(priors[code]) * 100)}% {!typed && <span className="assumed">{t('assumed')}</span>}
      </td>
    </tr>
  )
}

interface TypedProps {
  readonly label: string
  readonly value: string
  readonly bare?: boolean
  /** False where it cannot be read: then the field goes back. */
  readonly onCommit: (words: string) => unknown
}
/** A field that counts when it is left or Enter is pressed. */
function Typed({ label, value, bare, onCommit }: TypedProps) {
  const id = useId()
  const [words, setWords] = useState(value)
  useEffect(() => setWords(value), [value])
  const commit = (event?: FormEvent) => {
    event?.preventDefault()
    if (words !== value && onCommit(words.trim()) === false) setWords(value)
  }
  const field = (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      className="field"
      aria-label={bare ? label : undefined}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onBlur={() => commit()}
      onKeyDown={(event) => event.key === 'Enter' && commit(event)}
    />
  )
  if (bare) return field
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      {field}
    </span>
  )
}
