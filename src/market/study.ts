import { dayMs, failed, ok, type Result } from '../base/index.ts'
import { eventStudy } from './event-study.ts'
import type { DatedValue } from './series.ts'

/** From one day both series know to the next: over a weekend or a holiday one move, not several. */
export interface Move {
  readonly from: string
  readonly on: string
  readonly own: number
  /** 0 where there is no market series. */
  readonly market: number
}
export interface Moves {
  readonly moves: readonly Move[]
  /** Days that only one of the two series knows; left out of both. */
  readonly unmatched: { readonly own: number; readonly market: number }
  /** Moves over more than `gapDays` calendar days. */
  readonly gaps: readonly Move[]
}
/** A long weekend with a holiday is five days. */
const gapDays = 5

/** Log returns of prices, or differences of spreads, over the days that both series know. */
export function movesOf(own: readonly DatedValue[], market: readonly DatedValue[] | undefined, how: 'log' | 'difference'): Moves {
  const marketOn = new Map(market?.map(({ on, value }) => [on, value]))
  const common = market ? own.filter(({ on }) => marketOn.has(on)) : own
  const change = (a: number, b: number) => (how === 'log' ? Math.log(b / a) : b - a)
  const moves = common.slice(1).map(({ on, value }, k): Move => {
    const before = common[k]!
    const moved = market ? change(marketOn.get(before.on)!, marketOn.get(on)!) : 0
    return { from: before.on, on, own: change(before.value, value), market: moved }
  })
  return {
    moves,
    unmatched: { own: own.length - common.length, market: market ? market.length - common.length : 0 },
    gaps: moves.filter(({ from, on }) => daysBetween(from, on) > gapDays),
  }
}
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / dayMs)

/** In moves, day 0 being the first on or after the event. Both ends included. */
export interface DayWindow {
  readonly from: number
  readonly until: number
}
export interface StudyOptions {
  readonly model: 'market' | 'mean'
  readonly window: DayWindow
  /** Ends before `window` begins. Days of it that the series does not reach are done without, down to `daysMin`. */
  readonly estimation: DayWindow
  readonly daysMin: number
}
/** 120 days that end ten before the window begins. */
export const estimationBefore = (window: DayWindow): DayWindow => ({ from: window.from - 130, until: window.from - 11 })
export const studyDaysMin = 20

export type StudyFailure =
  /** The series ends before the event or its window, begins after it, or has no day within ten of it. */
  | { readonly reason: 'no-trading-day' }
  | { readonly reason: 'too-few-days'; readonly found: number; readonly needed: number }
  | { readonly reason: 'market-still' }

export interface StudyDay {
  readonly offset: number
  readonly from: string
  readonly on: string
  readonly move: number
  readonly expected: number
  readonly abnormal: number
  /** Standard error of the abnormal move, that of estimation included. */
  readonly error: number
  readonly cumulative: number
  readonly cumulativeError: number
}
export interface WindowStudy {
  readonly event: string
  /** The day of the first move on or after the event. */
  readonly day0: string
  /** Those of the window that the series reaches. */
  readonly days: readonly StudyDay[]
  readonly daysAsked: number
  readonly estimation: { readonly from: string; readonly until: string; readonly days: number; readonly daysAsked: number }
  readonly alpha: number
  readonly beta: number
  readonly sigma: number
}
const shiftDaysMax = 10

/**
 * What a series did around a day beyond what the days before it let one expect: (K1)–(K5) of docs/math/market.md.
 * Moves and results in the unit of the moves: log returns, or the spread's own.
 */
export function studyAround(moves: readonly Move[], event: string, options: StudyOptions): Result<WindowStudy, StudyFailure> {
  const { model, window, estimation, daysMin } = options
  const zero = moves.findIndex(({ on }) => on >= event)
  const first = moves[0]
  if (zero < 0 || !first || event < first.from || daysBetween(event, moves[zero]!.on) > shiftDaysMax)
    return failed({ reason: 'no-trading-day' })
  const within = ({ from, until }: DayWindow) => moves.slice(Math.max(0, zero + from), Math.max(0, zero + until + 1))
  const before = within(estimation)
  if (before.length < daysMin) return failed({ reason: 'too-few-days', found: before.length, needed: daysMin })
  const days = within(window)
  if (days.length === 0) return failed({ reason: 'no-trading-day' })
  const study = eventStudy(seriesOf(before), seriesOf(days), model)
  if (!study) return failed({ reason: 'market-still' })
  const start = Math.max(0, zero + window.from) - zero
  return ok({
    event,
    day0: moves[zero]!.on,
    days: days.map(({ from, on, own }, k) => ({
      offset: start + k,
      from,
      on,
      move: own,
      expected: own - study.abnormal[k]!,
      abnormal: study.abnormal[k]!,
      error: study.forecastErrors[k]!,
      cumulative: study.cumulative[k]!,
      cumulativeError: study.cumulativeErrors[k]!,
    })),
    daysAsked: window.until - window.from + 1,
    estimation: {
      from: before[0]!.on,
      until: before.at(-1)!.on,
      days: before.length,
      daysAsked: estimation.until - estimation.from + 1,
    },
    alpha: study.alpha,
    beta: study.beta,
    sigma: study.sigma,
  })
}

const seriesOf = (moves: readonly Move[]) => ({ firm: moves.map(({ own }) => own), market: moves.map(({ market }) => market) })
