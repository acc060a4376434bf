import { useLocation } from '@tanstack/react-router'
import { Slider } from 'radix-ui'
import { useCallback, useEffect, useState } from 'react'
import { dateText } from '../../report/index.ts'
import type { DatesAnswer } from '../../wire/index.ts'
import { dayNumber, dueOf, frozen, isoOfDay, stringifySearch } from '../address.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyButton, KeyHint } from '../parts/key-hint.tsx'
import { useWords } from '../words/use-words.ts'
import { readCommand } from './command.ts'
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
  const { last } = dates
  const setKnown = useCallback((day: string) => change({ known: day >= last ? undefined : day }), [change, last])
  const [drawn, setDrawn] = useResting(known, setKnown)
  const step = (direction: 1 | -1) => setKnown(stepKnown(dates.ticks, known, direction))
  const copyLink = () => {
    const link = `${location.origin}${location.pathname}${stringifySearch({ ...frozen(address, dates.last, lang, needsDue(location.pathname)) })}`
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
        <DayField day={drawn} onChange={setKnown} />
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

/** The day by hand, in any of the forms the palette reads; what is no date is put back. */
function DayField({ day, onChange }: { readonly day: string; readonly onChange: (day: string) => void }) {
  const { t } = useWords()
  const [words, setWords] = useState(day)
  useEffect(() => setWords(day), [day])
  const commit = () => {
    const read = readCommand(words, Number(day.slice(0, 4)))
    if (read?.kind === 'known') onChange(read.day)
    else setWords(day)
  }
  return (
    <input
      type="text"
      className="date"
      aria-label={t('knownBy')}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
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
/** A run needs years to run over; elsewhere all years stand until some are chosen. */
const needsDue = (pathname: string): boolean => pathname === '/stress'

function DueTrack({ dates }: { readonly dates: DatesAnswer }) {
  const { t } = useWords()
  const { pathname } = useLocation()
  const { address, change } = useAddress()
  const min = Math.min(Number(dates.first.slice(0, 4)), Number(address.due?.slice(0, 4) ?? 9999))
  const max = Math.max(min + yearsAhead, Number(address.due?.slice(6) ?? 0))
  const whole = `${min}..${max}`
  const due = needsDue(pathname) ? dueOf(address, dates.last) : (address.due ?? whole)
  const commit = useCallback(
    (next: string) => change({ due: next === whole && !needsDue(pathname) ? undefined : next }),
    [change, whole, pathname],
  )
  const [drawn, setDrawn] = useResting(due, commit)
  const [from, until] = drawn.split('..').map(Number) as [number, number]
  return (
    <>
      <div className="track-label">
        <b>{t('fallsDue')}</b> {drawn === whole && !needsDue(pathname) ? t('anyYear') : `${from} – ${until}`}
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
