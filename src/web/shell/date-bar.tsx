import { Slider } from 'radix-ui'
import { useEffect, useState } from 'react'
import { dateText } from '../../report/index.ts'
import type { DatesAnswer } from '../../wire/index.ts'
import { dayNumber, dueOf, frozen, isoOfDay, stringifySearch } from '../address.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { useWords } from '../words/use-words.ts'
import { hiddenAfter, stepKnown } from './known-step.ts'
import { notify } from './notice.tsx'
import { PolicyChoice } from './policy-choice.tsx'
import { useAddress } from './use-address.ts'

/** Dragging asks the server at most this often. */
const restMs = 60

export function DateBar({ dates }: { readonly dates: DatesAnswer }) {
  const { t, count, lang } = useWords()
  const { address, change } = useAddress()
  const known = address.known ?? dates.last
  const setKnown = (day: string) => change({ known: day >= dates.last ? undefined : day })
  const [drawn, setDrawn] = useResting(known, setKnown)
  const step = (direction: 1 | -1) => setKnown(stepKnown(dates.ticks, known, direction))
  const copyLink = () => {
    const link = `${location.origin}${location.pathname}${stringifySearch({ ...frozen(address, dates.last, lang, location.pathname === '/stress') })}`
    return navigator.clipboard
      .writeText(link)
      .then(() => notify(t('linkCopied')))
      .catch(() => notify(t('copyFailed')))
  }
  useKeys({ 'known-back': () => step(-1), 'known-on': () => step(1), 'copy-link': copyLink })
  const hidden = hiddenAfter(dates.ticks, drawn)
  return (
    <section className="asof" aria-label={t('dates')}>
      <div className="track-label">
        <b>{t('knownBy')}</b> {dateText(drawn, lang)}
      </div>
      <KnownTrack dates={dates} known={drawn} onChange={setDrawn} />
      <div className="asof-side">
        <input
          type="date"
          className="date"
          aria-label={t('knownBy')}
          value={drawn}
          min={dates.first}
          max={dates.last}
          onChange={(event) => event.target.value && setKnown(event.target.value)}
        />
        <span className="steps">
          <button type="button" onClick={() => step(-1)} aria-label={t('keyKnownBack')}>
            <KeyHint action="known-back" />
          </button>
          <button type="button" onClick={() => step(1)} aria-label={t('keyKnownOn')}>
            <KeyHint action="known-on" />
          </button>
        </span>
        <span className="hidden-claims" data-hidden={hidden}>
          {count('laterHidden', hidden)}
        </span>
      </div>
      <DueTrack dates={dates} />
      <div className="asof-side">
        <PolicyChoice />
        <KeyButton action="copy-link" onClick={copyLink}>
          {t('copyLink')}
        </KeyButton>
      </div>
    </section>
  )
}

/** What is drawn follows the hand; the address follows when it rests. */
function useResting(value: string, commit: (value: string) => void): [string, (value: string) => void] {
  const [drawn, setDrawn] = useState(value)
  useEffect(() => setDrawn(value), [value])
  useEffect(() => {
    if (drawn === value) return
    const timer = setTimeout(() => commit(drawn), restMs)
    return () => clearTimeout(timer)
  }, [drawn, value, commit])
  return [drawn, setDrawn]
}

function KnownTrack({
  dates,
  known,
  onChange,
}: {
  readonly dates: DatesAnswer
  readonly known: string
  readonly onChange: (day: string) => void
}) {
  const { t, lang } = useWords()
  const first = dayNumber(dates.first)
  const last = Math.max(dayNumber(dates.last), first + 1)
  return (
    <Slider.Root
      className="track known"
      min={first}
      max={last}
      step={1}
      value={[dayNumber(known)]}
      onValueChange={([day]) => onChange(isoOfDay(day!))}
    >
      <Slider.Track className="rail">
        <Slider.Range className="range" />
      </Slider.Track>
      {dates.ticks.map(({ on }) => (
        <i key={on} className="tick" style={{ left: `${((dayNumber(on) - first) / (last - first)) * 100}%` }} />
      ))}
      <Slider.Thumb className="thumb" aria-label={t('knownBy')} aria-valuetext={dateText(known, lang)} />
    </Slider.Root>
  )
}

const yearsAhead = 12

function DueTrack({ dates }: { readonly dates: DatesAnswer }) {
  const { t } = useWords()
  const { address, change } = useAddress()
  const due = dueOf(address, dates.last)
  const [drawn, setDrawn] = useResting(due, (next) => change({ due: next }))
  const [from, until] = drawn.split('..').map(Number) as [number, number]
  const min = Math.min(Number(dates.first.slice(0, 4)), from)
  const max = Math.max(min + yearsAhead, until)
  return (
    <>
      <div className="track-label">
        <b>{t('fallsDue')}</b> {from} – {until}
      </div>
      <Slider.Root
        className="track due"
        min={min}
        max={max}
        step={1}
        value={[from, until]}
        onValueChange={([a, b]) => setDrawn(`${a}..${b}`)}
      >
        <Slider.Track className="rail">
          <Slider.Range className="range" />
        </Slider.Track>
        <Slider.Thumb className="thumb" aria-label={t('dueFrom')} />
        <Slider.Thumb className="thumb" aria-label={t('dueUntil')} />
      </Slider.Root>
    </>
  )
}
