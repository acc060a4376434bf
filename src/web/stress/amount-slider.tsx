import { Slider } from 'radix-ui'
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react'
import { type FlipMark, moneyText } from '../../report/index.ts'
import { Swatch } from '../parts/svg.tsx'
import { useWords } from '../words/use-words.ts'
import { labelled, scaleFor, type Tick } from './slider-scale.ts'

interface Props {
  readonly title: ReactNode
  readonly label: string
  readonly amount: number
  readonly most: number
  readonly currency: string
  readonly ticks?: readonly Tick[]
  /** Where the answer flips, as far as the track reaches. */
  readonly flips?: readonly FlipMark[]
  readonly firmnessWord?: (code: Tick['firmness']) => string
  readonly onChange: (amount: number) => void
  readonly onClaim?: (claim: string) => void
  readonly note?: ReactNode
}

const billion = 1e9

/** An amount by hand, by arrow key or by number; the figures that claims put on it are marked below. */
export function AmountSlider({
  title,
  label,
  amount,
  most,
  currency,
  ticks = [],
  flips = [],
  firmnessWord,
  onChange,
  onClaim,
  note,
}: Props) {
  const { t, lang } = useWords()
  const { max, step } = scaleFor(Math.max(most, amount))
  const shown = labelled(ticks, max)
  const flipping = flips.filter(({ at }) => at <= max)
  const money = (value: number) => moneyText(value, currency, lang)
  return (
    <div className="amount">
      <div className="amount-head">
        <span className="grow">{title}</span>
        <b>{money(amount)}</b>
        <Field amount={amount} label={t('billionsOf', { what: label })} onChange={onChange} />
      </div>
      <Slider.Root
        className="track amount-track"
        min={0}
        max={max}
        step={step}
        value={[Math.min(amount, max)]}
        onValueChange={([value]) => onChange(value!)}
      >
        <Slider.Track className="rail">
          <Slider.Range className="range" />
          {flipping.map(({ at }) => (
            <i key={at} className="flip" style={{ left: `${(at / max) * 100}%` }} aria-hidden="true" />
          ))}
        </Slider.Track>
        <Slider.Thumb className="thumb" aria-label={label} aria-valuetext={money(amount)} />
      </Slider.Root>
      <div className="tk">
        <span style={{ left: 0 }} className="zero">
          0
        </span>
        {ticks.map((tick) =>
          shown.has(tick.amount) ? (
            <button
              key={tick.amount}
              type="button"
              style={placeOf(tick.amount / max)}
              title={t('setToThis')}
              onClick={() => {
                onChange(tick.amount)
                onClaim?.(tick.claim)
              }}
            >
              <Swatch of={tick.firmness} /> {money(tick.amount)} {firmnessWord?.(tick.firmness)}
            </button>
          ) : (
            <i key={tick.amount} style={{ left: `${(tick.amount / max) * 100}%` }} />
          ),
        )}
        {ticks.length === 0 && <span className="end">{money(max)}</span>}
      </div>
      {flipping.length > 0 && (
        <div className="flips">
          {flipping.map((flip) => (
            <button key={flip.label} type="button" title={t('setToThis')} onClick={() => onChange(flip.at)}>
              {flip.label}
            </button>
          ))}
        </div>
      )}
      {note && <div className="src">{note}</div>}
    </div>
  )
}

/** Under its tick; near either end the words run inwards, or they would meet the nought or leave the page. */
function placeOf(share: number): CSSProperties {
  if (share > 0.8) return { right: 0, transform: 'none' }
  return { left: `${share * 100}%`, ...(share < 0.3 ? { transform: 'translateX(-10px)' } : {}) }
}

/** The same amount as a number of billions; what cannot be read is left as it is. */
function Field({
  amount,
  label,
  onChange,
}: {
  readonly amount: number
  readonly label: string
  readonly onChange: (amount: number) => void
}) {
  const [words, setWords] = useState(plain(amount))
  useEffect(() => setWords(plain(amount)), [amount])
  const commit = () => {
    const value = Number(words)
    if (words.trim() !== '' && Number.isFinite(value) && value >= 0 && value < 1e6) onChange(value * billion)
    else setWords(plain(amount))
  }
  return (
    <input
      type="text"
      inputMode="decimal"
      className="field"
      aria-label={label}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}

const plain = (amount: number): string => String(Math.round((amount / billion) * 1000) / 1000)
