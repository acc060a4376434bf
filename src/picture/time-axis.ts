import { dayMs, type Language } from '../base/index.ts'
import { dayText, monthText } from '../report/index.ts'
import { widthOf } from './text.ts'

/** One scale from left to right. Two of them are told apart by a break that is drawn and named. */
export interface Stretch {
  /** Days since 1970. */
  readonly from: number
  readonly until: number
  readonly x0: number
  readonly x1: number
}
export interface Tick {
  readonly x: number
  readonly label: string
}
export interface TimeAxis {
  /** The middle of a day: where its mark stands and where a view that began on it begins. */
  readonly x: (day: string) => number
  readonly stretches: readonly Stretch[]
  readonly ticks: readonly Tick[]
}
export interface AxisInput {
  readonly from: string
  readonly until: string
  /** Days on which something happens. */
  readonly days: readonly string[]
  readonly x0: number
  readonly x1: number
  readonly language: Language
}
export const breakWidth = 22

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs)
export const dayIso = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** One scale, or two where that sets crowded days much further apart. */
export function timeAxis({ from, until, days, x0, x1, language }: AxisInput): TimeAxis {
  const [start, end] = [dayNumber(from), Math.max(dayNumber(until), dayNumber(from)) + 1]
  const known = [...new Set(days.map(dayNumber))].filter((d) => d >= start && d < end).sort((a, b) => a - b)
  const whole: readonly Stretch[] = [{ from: start, until: end, x0, x1 }]
  let best = { stretches: whole, room: roomBetween(known, whole) }
  for (const [index, day] of known.entries()) {
    if (index === 0) continue
    const stretches = brokenAt(day, index / known.length, whole[0]!)
    const ratio = densityRatio(known, stretches)
    const room = roomBetween(known, stretches)
    if (ratio >= 4 && room > best.room * 1.2) best = { stretches, room }
  }
  const { stretches } = best
  return {
    x: (day) => placeOf(dayNumber(day) + 0.5, stretches),
    stretches,
    ticks: stretches.flatMap((s) => ticksOf(s, language)),
  }
}

/** Where a moment (days, with fractions) stands; moments between or beyond the stretches at their nearest end. */
export function placeOf(moment: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.find((s) => moment < s.until) ?? stretches.at(-1)!
  const share = Math.min(1, Math.max(0, (moment - stretch.from) / (stretch.until - stretch.from)))
  return stretch.x0 + share * (stretch.x1 - stretch.x0)
}

function brokenAt(day: number, share: number, whole: Stretch): readonly Stretch[] {
  const usable = whole.x1 - whole.x0 - breakWidth
  const left = usable * Math.min(0.65, Math.max(0.3, share))
  return [
    { from: whole.from, until: day, x0: whole.x0, x1: whole.x0 + left },
    { from: day, until: whole.until, x0: whole.x0 + left + breakWidth, x1: whole.x1 },
  ]
}
const densityRatio = (days: readonly number[], [a, b]: readonly Stretch[]): number => {
  const density = (s: Stretch) => days.filter((d) => d >= s.from && d < s.until).length / (s.until - s.from)
  return Math.max(density(a!) / density(b!), density(b!) / density(a!))
}
// More than 70 px between two days helps no label.
const roomBetween = (days: readonly number[], stretches: readonly Stretch[]): number =>
  days.slice(1).reduce((sum, day, i) => sum + Math.min(70, placeOf(day + 0.5, stretches) - placeOf(days[i]! + 0.5, stretches)), 0)

/** Days, weeks, months, quarters or years: the finest whose labels stand clear of each other. */
function ticksOf(stretch: Stretch, language: Language): readonly Tick[] {
  const perDay = (stretch.x1 - stretch.x0) / (stretch.until - stretch.from)
  const widest = widthOf(language === 'en' ? '30 Sept' : '12月30日', 11) + 10
  const step = [1, 2, 5, 10].find((d) => d * perDay >= widest)
  const ticks =
    step !== undefined && step * perDay < 400 && stretch.until - stretch.from <= 45
      ? dayTicks(stretch, step, language)
      : monthTicks(stretch, perDay, language)
  const clear: Tick[] = []
  for (const tick of ticks) {
    const half = widthOf(tick.label, 11) / 2
    const last = clear.at(-1)
    const free = !last || tick.x - half > last.x + widthOf(last.label, 11) / 2 + 6
    if (free && tick.x - half >= stretch.x0 - half && tick.x + half <= stretch.x1 + 10) clear.push(tick)
  }
  return clear
}
const dayTicks = (stretch: Stretch, step: number, language: Language): readonly Tick[] =>
  Array.from({ length: Math.ceil((stretch.until - stretch.from) / step) }, (_, i) => stretch.from + i * step).map((day) => ({
    x: placeOf(day + 0.5, [stretch]),
    label: dayText(dayIso(day), language),
  }))
function monthTicks(stretch: Stretch, perDay: number, language: Language): readonly Tick[] {
  const months = [1, 3, 6, 12].find((m) => m * 30 * perDay >= 44) ?? 12
  const first = dayIso(stretch.from)
  const ticks: Tick[] = []
  for (let month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1; ; month++) {
    const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
    const day = dayNumber(iso)
    if (day >= stretch.until) return ticks
    if (day < stretch.from || month % months !== 0) continue
    const withYear = ticks.length === 0 || month % 12 === 0
    ticks.push({
      x: placeOf(day, [stretch]),
      label: months === 12 ? yearText(iso, language) : monthText(iso, language, withYear),
    })
  }
}
const yearText = (iso: string, language: Language): string => (language === 'en' ? iso.slice(0, 4) : `${iso.slice(0, 4)}年`)
