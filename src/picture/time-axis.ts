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

/** One scale; or two or three where that sets crowded days much further apart. */
export function timeAxis({ from, until, days, x0, x1, language }: AxisInput): TimeAxis {
  const [start, end] = [dayNumber(from), Math.max(dayNumber(until), dayNumber(from)) + 1]
  const known = [...new Set(days.map(dayNumber))].filter((d) => d >= start && d < end).sort((a, b) => a - b)
  const whole: Stretch = { from: start, until: end, x0, x1 }
  let best = { stretches: [whole] as readonly Stretch[], room: roomBetween(known, [whole]) }
  for (const cuts of cutsOf(known)) {
    const stretches = brokenAt(cuts, known, whole)
    // Each break costs a reader a look: it must pay in room, and the scales must differ by enough to be told apart.
    const room = roomBetween(known, stretches) - (stretches.length - 2) * 0.15
    if (contrastOf(stretches) >= 3 && room > best.room + (best.stretches.length === 1 ? 0.2 : 0)) best = { stretches, room }
  }
  const { stretches } = best
  return {
    x: (day) => placeOf(dayNumber(day) + 0.5, stretches),
    stretches,
    ticks: stretches.flatMap((s) => ticksOf(s, language)),
  }
}

/** Before one of the days, or round a run of them; never between days that follow each other closely, for they belong together. */
function cutsOf(known: readonly number[]): readonly (readonly number[])[] {
  const quietBefore = (i: number) => i > 0 && i < known.length && known[i]! - known[i - 1]! >= quietDays
  return known.flatMap((day, i) => {
    if (!quietBefore(i)) return []
    const ends = known.flatMap((last, k) => (k >= i && quietBefore(k + 1) ? [[day, last + 1]] : []))
    return [[day], ...ends]
  })
}
const quietDays = 5

/** Where a moment (days, with fractions) stands; moments between or beyond the stretches at their nearest end. */
export function placeOf(moment: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.find((s) => moment < s.until) ?? stretches.at(-1)!
  const share = Math.min(1, Math.max(0, (moment - stretch.from) / (stretch.until - stretch.from)))
  return stretch.x0 + share * (stretch.x1 - stretch.x0)
}

/** Width by how much happens in each, but none so narrow that it names nothing. */
function brokenAt(cuts: readonly number[], known: readonly number[], whole: Stretch): readonly Stretch[] {
  const edges = [whole.from, ...cuts, whole.until]
  const usable = whole.x1 - whole.x0 - breakWidth * cuts.length
  const weights = edges
    .slice(1)
    .map((until, i) => Math.max(0.2, known.filter((d) => d >= edges[i]! && d < until).length / known.length))
  const total = weights.reduce((a, b) => a + b, 0)
  let x = whole.x0
  return weights.map((weight, i) => {
    const width = (usable * weight) / total
    const stretch = { from: edges[i]!, until: edges[i + 1]!, x0: x, x1: x + width }
    x += width + breakWidth
    return stretch
  })
}
export const pxPerDay = (s: Stretch): number => (s.x1 - s.x0) / (s.until - s.from)
/** How many times wider the wide scale is than its neighbours; of three, only the middle one may be the wide one. */
function contrastOf(stretches: readonly Stretch[]): number {
  const [a, b, c] = stretches.map(pxPerDay)
  if (c !== undefined) return Math.min(b! / a!, b! / c)
  return Math.max(a! / b!, b! / a!)
}
// By the logarithm, for it is the crowded days that need room; more than 70 px between two helps no label.
function roomBetween(days: readonly number[], stretches: readonly Stretch[]): number {
  const gaps = days.slice(1).map((day, i) => placeOf(day + 0.5, stretches) - placeOf(days[i]! + 0.5, stretches))
  return gaps.reduce((sum, gap) => sum + Math.log(1 + Math.min(70, gap)), 0) / Math.max(1, gaps.length)
}

/** Days, weeks, months, quarters or years: the finest whose labels stand clear of each other. */
function ticksOf(stretch: Stretch, language: Language): readonly Tick[] {
  const perDay = pxPerDay(stretch)
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
    if (free && tick.x - half >= stretch.x0 - half && tick.x + half <= stretch.x1 - 2) clear.push(tick)
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
