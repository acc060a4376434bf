import { failed, ok, type Result } from '../base/index.ts'
import type { StressFailure } from '../model/index.ts'
import type { Course, Layout } from './course.ts'
import { play, type Run, type RunLimits, type Terms } from './run.ts'
import { owedTo } from './shortfalls.ts'

/** Over every order, per party: hard money missing at the end. */
export interface EveryOrder {
  readonly low: Float64Array
  readonly high: Float64Array
}
type Orders = ReadonlyMap<number, readonly number[]>

/**
 * Plays every order in which payers can pay their payees, each payer keeping to its order (or to pro rata) throughout. Who never
 * falls behind pays alike in every order, so orders branch only for payers who do, given the orders of those before them.
 * Undefined when that would take more than `ordersMax` runs.
 */
export function everyOrder(
  layout: Layout,
  course: Course,
  terms: Terms,
  limits: RunLimits & { readonly ordersMax: number },
): Result<EveryOrder | undefined, StressFailure> {
  const rivals = rivalsOf(layout)
  const low = new Float64Array(layout.parties).fill(Number.POSITIVE_INFINITY)
  const high = new Float64Array(layout.parties)
  const queue: Orders[] = [new Map()]
  for (let runs = 0; queue.length > 0; runs++) {
    const orders = queue.pop()!
    const run = play(layout, course, { ...terms, turn: { orders } }, { ...limits, least: false })
    if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
    for (let party = 0; party < layout.parties; party++) {
      const short = owedTo(layout, run, party, layout.periods - 1)
      low[party] = Math.min(low[party]!, short)
      high[party] = Math.max(high[party]!, short)
    }
    // All of those behind branch together: one at a time would take fewer runs, how many fewer hanging on who is listed first.
    let next: Orders[] = [orders]
    for (const payer of behindIn(layout, run))
      if (rivals[payer] && !orders.has(payer)) {
        if (next.length * factorial(rivals[payer].length) + runs + queue.length > limits.ordersMax) return ok(undefined)
        next = next.flatMap((taken) => permutations(rivals[payer]!).map((order) => new Map([...taken, [payer, order]])))
      }
    if (next[0] !== orders) queue.push(...next)
  }
  return ok({ low, high })
}

/** Payees of each payer, where two of them share a class and can come in turns. */
function rivalsOf({ lanes, parties }: Layout): readonly (readonly number[] | undefined)[] {
  const payees = Array.from({ length: parties }, () => new Set<number>())
  const classes = new Map<string, number>()
  const shared = new Uint8Array(parties)
  for (let lane = 0; lane < lanes.payer.length; lane++) {
    const [payer, payee] = [lanes.payer[lane]!, lanes.payee[lane]!]
    payees[payer]!.add(payee)
    const key = `${payer} ${lanes.soft[lane] ? 'soft' : lanes.seniority[lane]}`
    if (classes.has(key)) shared[payer] = 1
    classes.set(key, payee)
  }
  return payees.map((set, payer) => (shared[payer] ? [...set] : undefined))
}

/** Whoever left something unpaid that fell due, if only for a time. */
function behindIn({ payer, soft, parties }: Layout, run: Run): ReadonlySet<number> {
  const behind = new Set<number>()
  for (let at = 0; at < run.arrears.length; at++) if (run.arrears[at]! > 0) behind.add(at % parties)
  for (let o = 0; o < payer.length; o++)
    if (soft[o] && run.dueAt[o]! >= 0 && run.obligationPaid[o]! < run.obligationDue[o]!) behind.add(payer[o]!)
  return behind
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

const permutations = (list: readonly number[]): readonly (readonly number[])[] =>
  list.length <= 1
    ? [list]
    : list.flatMap((head, at) => permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [head, ...rest]))
