import { ok, parseStatedDate, type Result } from '../base/index.ts'
import type { LedgerView } from '../model/index.ts'
import type { Around, MarketFailure } from '../report/index.ts'
import { findCommitment } from './find.ts'
import { type Refusal, usage } from './refusal.ts'

export interface Days {
  readonly from: number
  readonly until: number
}

/** "-1..5", "0..3", "-130..-11": days of prices counted from day 0, both ends included. */
export function parseDays(option: string, text: string): Result<Days, Refusal> {
  const [, a, b] = /^([+-]?\d{1,4})\.\.([+-]?\d{1,4})$/.exec(text) ?? []
  if (a === undefined || b === undefined) return usage(`"${text}" is no range of days`, `--${option} -1..5`)
  const days = { from: Number(a), until: Number(b) }
  return days.from <= days.until ? ok(days) : usage(`"${text}" ends before it begins`, `--${option} ${b}..${a}`)
}

/** "40%" or 0.4, up to and without one. */
export function parseShare(option: string, text: string, most: number): Result<number, Refusal> {
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? []
  const value = Number(digits) / (percent ? 100 : 1)
  return digits !== undefined && Math.abs(value) < most && (value >= 0 || option === 'rate')
    ? ok(value)
    : usage(`--${option} cannot be "${text}"`, `--${option} 0.4 or --${option} 40%`)
}

/** A claim's id, a day, or a commitment by id, slug or words. */
export function parseAround(text: string, view: LedgerView): Result<Around, Refusal> {
  const claim = [...view.claims.keys()].find((id) => id === text)
  if (claim) return ok({ kind: 'claim', id: claim })
  const date = parseStatedDate(text)
  if (date?.precision === 'day') return ok({ kind: 'day', day: date.day })
  if (date) return usage(`"${text}" is not one day`, '--around 2026-02-04, a claim or a commitment')
  const commitment = findCommitment(view, text)
  return commitment.ok ? ok({ kind: 'commitment', id: commitment.value }) : commitment
}

/** Why there is no answer, and what would give one. */
export function marketRefusal(failure: MarketFailure, file: string): Refusal {
  const at = { code: 1 as const, where: file }
  switch (failure.reason) {
    case 'no-claims':
      return { ...at, message: 'nothing was said that could be looked around', next: '--around 2026-02-04, a day of your own' }
    case 'no-trading-day':
      return {
        ...at,
        message: `the file has no days round ${failure.day} to look at`,
        next: 'a file that reaches from before the estimation window to after the event, or another --around',
      }
    case 'too-few-days':
      return {
        ...at,
        message: `${failure.found} days before ${failure.day} are too few to say what is usual; ${failure.needed} are needed`,
        next: 'a longer file, or --estimation -60..-2',
      }
    case 'market-still':
      return { ...at, message: 'the market series did not move in the estimation window', next: '--model mean' }
    case 'no-survival':
      return {
        ...at,
        message: `no chance of survival prices the spread at ${failure.years} years on ${failure.on}`,
        next: 'a lower --recovery, or leave that maturity out',
      }
    case 'negative-forward':
      return {
        ...at,
        message: `the spread at ${failure.years} years on ${failure.on} is so far below the one before that survival would have to rise`,
        next: 'leave that maturity out, or check the two quotes',
      }
  }
}
