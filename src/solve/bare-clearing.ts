import { failed, ok, type Result } from '../base/index.ts'
import { type Clearing, type ClearingFailure, clear, type Payments } from '../stress/index.ts'

export interface BareClearing {
  readonly n: number
  readonly owes: readonly (readonly [number, number, number, number])[]
  readonly externalAssets: Float64Array
  readonly externalLiabilities: Float64Array
  readonly alpha: number
  readonly beta: number
  readonly crossHoldings: readonly (readonly [number, number, number, number])[]
}

export interface BareCleared {
  /** One more party than the problem has: everybody outside. */
  readonly clearing: Clearing
  /** External assets, and what equity held is worth. */
  readonly own: ArrayLike<number>
  /** What is owed, outside creditors included: [payer, payee, amount, class]. */
  readonly dues: readonly (readonly [number, number, number, number])[]
  readonly dueTotal: Float64Array
  /** Clearings it took until equities stood still; 1 where nobody holds any. */
  readonly outer: number
}

/** What is owed in all, the outside a party of its own and pari passu with class 1. */
export function duesOf({ n, owes, externalLiabilities }: BareClearing): BareCleared['dues'] {
  const outside = [...externalLiabilities.keys()].filter((i) => externalLiabilities[i]! > 0)
  return [...owes, ...outside.map((i) => [i, n, externalLiabilities[i]!, 1] as const)]
}

/** External creditors are one more party, which owes nothing and stands pari passu with class 1. */
export function clearBare(
  problem: BareClearing,
  externalAssets: Float64Array = problem.externalAssets,
): Result<BareCleared, ClearingFailure> {
  const { n, alpha, beta, crossHoldings } = problem
  const dues = duesOf(problem)
  const shape = {
    parties: n + 1,
    payer: dues.map((d) => d[0]),
    payee: dues.map((d) => d[1]),
    seniority: dues.map((d) => d[3]),
    soft: dues.map(() => false),
    due: dues.map((d) => d[2]),
    alpha,
    beta,
  }
  const dueTotal = new Float64Array(n)
  const dueIn = new Float64Array(n)
  for (const [i, j, amount] of dues) {
    dueTotal[i]! += amount
    if (j < n) dueIn[j]! += amount
  }
  const ownOf = (equity: Float64Array) => {
    const own = new Float64Array(n + 1)
    own.set(externalAssets)
    for (const [i, j, share] of crossHoldings) own[j]! += share * equity[i]!
    return own
  }
  const settled = (from: Float64Array, way: 'greatest' | 'least') =>
    equitySettled(from, dueTotal, way, (equity) => clear({ ...shape, own: ownOf(equity) }))
  if (crossHoldings.length === 0) {
    const cleared = clear({ ...shape, own: ownOf(new Float64Array(n)) })
    return cleared.ok ? ok({ clearing: cleared.value, own: ownOf(new Float64Array(n)), dues, dueTotal, outer: 1 }) : cleared
  }
  // Equity held by others is their asset [Elsinger 2009]: the greatest from the richest equities downwards, the least from none upwards.
  const above = settled(richestEquity(problem, externalAssets, dueIn), 'greatest')
  if (!above.ok) return above
  const below = settled(new Float64Array(n), 'least')
  if (!below.ok) return below
  const { clearing, equity, outer } = above.value
  const { least } = below.value.clearing
  const own = ownOf(equity)
  const apart = (i: number) =>
    Math.abs(clearing.paidTotal[i]! - least.paidTotal[i]!) / (own[i]! + clearing.received[i]! + dueTotal[i]!)
  const unique = clearing.unique && externalAssets.every((_, i) => !(apart(i) > 1e-9))
  return ok({ clearing: { ...clearing, least, unique }, own, dues, dueTotal, outer })
}

/** Cleared again and again until equities stand still. */
function equitySettled(
  from: Float64Array,
  dueTotal: Float64Array,
  way: 'greatest' | 'least',
  clearWith: (equity: Float64Array) => Result<Clearing, ClearingFailure>,
): Result<{ readonly clearing: Clearing; readonly equity: Float64Array; readonly outer: number }, ClearingFailure> {
  let equity = from
  for (let outer = 1; ; outer++) {
    const cleared = clearWith(equity)
    if (!cleared.ok) return cleared
    const next = equityOf(way === 'greatest' ? cleared.value : cleared.value.least, from.length)
    const worst = Math.max(...next.map((e, i) => Math.abs(e - equity[i]!) / Math.max(1e-300, dueTotal[i]! + e)))
    equity = next
    if (worst <= 1e-14) return ok({ clearing: cleared.value, equity, outer })
    if (outer >= 100_000) return failed({ reason: 'not-converged', rounds: outer, residualRelative: worst })
  }
}
const equityOf = (payments: Payments, n: number) => Float64Array.from(payments.left.subarray(0, n))

function richestEquity({ n, crossHoldings }: BareClearing, externalAssets: Float64Array, dueIn: Float64Array): Float64Array {
  // Nobody defaults and nobody owes: an upper bound, finite because no equity is held whole in a closed ring (checked by the rounds).
  let equity = externalAssets.map((a, i) => a + dueIn[i]!)
  for (let k = 0; k < 10_000; k++) {
    const next = externalAssets.map((a, i) => a + dueIn[i]!)
    for (const [i, j, share] of crossHoldings) next[j]! += share * equity[i]!
    const still = next.every((v, i) => Math.abs(v - equity[i]!) <= 1e-9 * v)
    equity = next
    if (still) break
  }
  return equity.slice(0, n)
}
