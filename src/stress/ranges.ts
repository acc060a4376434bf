import { failed, ok, type Result } from '../base/index.ts'
import type { PartyShortfall, StressFailure } from '../model/index.ts'
import type { Course, Layout } from './course.ts'
import { everyOrder } from './every-order.ts'
import { type OrderBounds, orderBounds } from './order-bounds.ts'
import { play, type Run, type RunLimits, type Terms } from './run.ts'
import { owedTo, trifleOf } from './shortfalls.ts'

export type Range = Pick<PartyShortfall, 'low' | 'high' | 'range'>
export interface RangeLimits extends RunLimits {
  readonly ordersMax: number
}
interface Ran {
  readonly layout: Layout
  readonly course: Course
  readonly terms: Terms
  readonly run: Run
}

/** Ends of one party's shortfall, by index; of anybody not named here `short` is what it is in every order, if that is proved. */
export interface Ranges {
  readonly of: ReadonlyMap<number, Range>
  readonly others: 'exact' | 'tried'
}

export function rangeOf({ of, others }: Ranges, party: number, short: number): Range {
  return of.get(party) ?? { low: short, high: short, range: { low: short, high: short, kind: others } }
}

/**
 * What each party lacks at the end, over every order of payment. The cheapest way that settles it: bounds that are met, (O4); every
 * order tried, where they are few; paid first and paid last, between what bounds are proved.
 */
export function rangesOf(ran: Ran, limits: RangeLimits): Result<Ranges, StressFailure> {
  const { layout, course, terms, run } = ran
  const bounds = orderBounds(layout, course, terms)
  const least = trifleOf(run)
  const of = new Map<number, Range>()
  const open = [...creditorsOf(ran, bounds, least)].filter((party) => {
    if (!bounds?.met[party]) return true
    of.set(party, exactly(bounds.low[party]!, bounds.high[party]!, owedAtEnd(ran, run, party)))
    return false
  })
  if (bounds && open.length === 0) return ok({ of, others: 'exact' })
  const every = everyOrder(layout, course, terms, limits)
  if (!every.ok) return every
  if (every.value) {
    const { low, high } = every.value
    for (let party = 0; party < layout.parties; party++)
      if (!of.has(party)) of.set(party, exactly(low[party]!, high[party]!, owedAtEnd(ran, run, party)))
    return ok({ of, others: 'exact' })
  }
  for (const party of open) {
    const ends = firstAndLast(ran, party, limits)
    if (!ends.ok) return ends
    of.set(party, between(ends.value, bounds && { low: bounds.low[party]!, high: bounds.high[party]! }, least))
  }
  return ok({ of, others: bounds ? 'exact' : 'tried' })
}

const owedAtEnd = ({ layout }: Ran, run: Run, party: number): number => owedTo(layout, run, party, layout.periods - 1)

/** Who is owed by somebody behind in this run; and who is short in some order, where that is known. */
function creditorsOf({ layout, run }: Ran, bounds: OrderBounds | undefined, least: number): Iterable<number> {
  const behind = new Set<number>()
  for (let at = 0; at < run.arrears.length; at++) if (run.arrears[at]! > 0) behind.add(at % layout.parties)
  const creditors = new Set<number>()
  for (let o = 0; o < layout.payer.length; o++)
    if (!layout.soft[o] && behind.has(layout.payer[o]!)) creditors.add(layout.payee[o]!)
  if (bounds) for (let party = 0; party < layout.parties; party++) if (bounds.high[party]! > least) creditors.add(party)
  return creditors
}

/** The answer itself is one of the orders, whatever rounding says. */
function exactly(low: number, high: number, short: number): Range {
  const ends = { low: Math.min(low, short), high: Math.max(high, short) }
  return { ...ends, range: { ...ends, kind: 'exact' } }
}

function between(tried: Ends, bounds: Ends | undefined, least: number): Range {
  if (!bounds) return { ...tried, range: { ...tried, kind: 'tried' } }
  const outer = { low: Math.min(bounds.low, tried.low), high: Math.max(bounds.high, tried.high) }
  const met = tried.low - outer.low <= least && outer.high - tried.high <= least
  return { ...tried, range: met ? { ...tried, kind: 'exact' } : { ...outer, kind: 'bounds' } }
}

interface Ends {
  readonly low: number
  readonly high: number
}
function firstAndLast(ran: Ran, party: number, limits: RunLimits): Result<Ends, StressFailure> {
  const { layout, course, terms, run } = ran
  const tried = [owedAtEnd(ran, run, party)]
  for (const turn of [{ first: party }, { last: party }]) {
    const other = play(layout, course, { ...terms, turn }, { ...limits, least: false })
    if (other.failure) return failed({ reason: 'not-converged', ...other.failure })
    tried.push(owedAtEnd(ran, other, party))
  }
  return ok({ low: Math.min(...tried), high: Math.max(...tried) })
}
