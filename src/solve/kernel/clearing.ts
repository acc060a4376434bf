import { failed, ok, type Result } from '../../base/index.ts'
import type { CascadeAnswer, CascadeProblem, Clearing, ClearingFailure, Payments } from '../../stress/index.ts'
import { type BareCleared, type BareClearing, duesOf } from '../bare-clearing.ts'
import { type ChanceAnswer, type ChanceFailure, type ChanceProblem, chanceLevels } from '../chance-paths.ts'
import { NotHeld } from '../engine.ts'
import type { PeriodLink, PeriodsAnswer, PeriodsProblem } from '../periods.ts'
import { fallenIn, lay } from './lists.ts'
import { ask, holds, type Lists } from './module.ts'

/** The kernel has no step that it could say still moves: money goes round without end. */
const endless = (rounds: number) => ({ reason: 'not-converged' as const, rounds, residualRelative: Number.POSITIVE_INFINITY })

/** Classes are counted from 0 without gaps in the kernel. */
function layBooks(lists: Lists, { n, crossHoldings }: Pick<BareClearing, 'n' | 'crossHoldings'>, dues: BareCleared['dues']) {
  holds(n)
  const tiers = [...new Set(dues.map(([, , , c]) => c))].sort((a, b) => a - b)
  const tierOf = dues.map(([, , , c]) => tiers.indexOf(c))
  const classes = Math.max(1, tiers.length)
  const [payer, payee, due] = lay(lists, dues)
  const [heldOf, holder, share] = lay(lists, crossHoldings)
  return { classes, tierOf, books: [n, classes, payer, payee, lists.wholes(tierOf), due, heldOf, holder, share] as const }
}

export function clearBare(problem: BareClearing): Result<BareCleared, ClearingFailure> {
  const { n, alpha, beta, externalAssets } = problem
  const dues = duesOf(problem)
  const dueTotal = new Float64Array(n)
  for (const [i, , amount] of dues) dueTotal[i]! += amount
  return ask((lists) => {
    const { classes, tierOf, books } = layBooks(lists, problem, dues)
    const assets = lists.reals(externalAssets)
    const one = (way: 0 | 1) => {
      const [tierPaid, received, dividends, left] = [n * classes, n + 1, n + 1, n].map((length) => lists.reals(length))
      const fell = lists.wholes(n)
      const residual = lists.reals(1)
      const rounds = lists.run(
        'clearing',
        ...books,
        assets,
        alpha,
        beta,
        way,
        tierPaid!,
        received!,
        dividends!,
        left!,
        fell,
        residual,
      )
      const tierPays = lists.numbersAt(tierPaid!, n * classes)
      const payments = paymentsOf({ n, classes, dues, tierOf, dueTotal }, tierPays, {
        received: lists.numbersAt(received!, n + 1),
        left: lists.numbersAt(left!, n),
        fell: lists.wholesAt(fell, n),
      })
      return { rounds, payments, dividends: lists.numbersAt(dividends!, n), residual: lists.numbersAt(residual, 1)[0]! }
    }
    const above = one(0)
    const below = one(1)
    if (above.rounds < 0 || below.rounds < 0) return failed(endless(n))
    const own = new Float64Array(n + 1)
    for (let i = 0; i < n; i++) own[i] = externalAssets[i]! + above.dividends[i]!
    const { payments: greatest, rounds, residual } = above
    const least = below.payments
    const apart = (i: number) =>
      Math.abs(greatest.paidTotal[i]! - least.paidTotal[i]!) / (own[i]! + greatest.received[i]! + dueTotal[i]!)
    const unique = externalAssets.every((_, i) => !(apart(i) > 1e-9))
    const clearing: Clearing = { ...greatest, method: 'exact', rounds, residualRelative: residual, least, unique }
    return ok({ clearing, own, dues, dueTotal, outer: 1 })
  })
}

interface Owed {
  readonly n: number
  readonly classes: number
  readonly dues: BareCleared['dues']
  readonly tierOf: readonly number[]
  readonly dueTotal: Float64Array
}
/** Classes paid, to dues paid: pro rata within one. */
function paymentsOf(
  { n, classes, dues, tierOf, dueTotal }: Owed,
  tierPaid: Float64Array,
  { received, left, fell }: { readonly received: Float64Array; readonly left: Float64Array; readonly fell: Int32Array },
): Payments {
  const tierDue = new Float64Array(n * classes)
  for (const [k, [i, , amount]] of dues.entries()) tierDue[i * classes + tierOf[k]!]! += amount
  const paid = Float64Array.from(dues, ([i, , amount], k) => {
    const at = i * classes + tierOf[k]!
    return tierPaid[at] === tierDue[at] ? amount : amount * (tierPaid[at]! / tierDue[at]!)
  })
  const paidTotal = new Float64Array(n + 1)
  for (let i = 0; i < n; i++)
    paidTotal[i] = fell[i]! > 0 ? tierPaid.subarray(i * classes, (i + 1) * classes).reduce((sum, v) => sum + v, 0) : dueTotal[i]!
  return {
    paid,
    paidTotal,
    received,
    shortfall: Float64Array.from({ length: n + 1 }, (_, i) => (i < n && fell[i]! > 0 ? dueTotal[i]! - paidTotal[i]! : 0)),
    left: Float64Array.from({ length: n + 1 }, (_, i) => left[i] ?? 0),
    fellIn: Int32Array.from({ length: n + 1 }, (_, i) => fell[i] ?? 0),
  }
}

export function clearPeriods({ n, periods, due, cashIn }: PeriodsProblem): Result<PeriodsAnswer, ClearingFailure> {
  if (periods * n * n > 2 ** 25) throw new NotHeld(`the kernel takes parties² × periods up to ${2 ** 25}; this is more`)
  const dues = new Float64Array(periods * n * n)
  for (const [t, i, j, amount] of due) dues[(t * n + i) * n + j]! += amount
  const cash = new Float64Array(periods * n)
  for (const [t, i, amount] of cashIn) cash[t * n + i]! += amount
  return ask((lists) => {
    const [paid, left, standing] = [lists.reals(dues), lists.reals(cash), lists.reals(dues.length)]
    const residualRelative = lists.run('periods', n, periods, paid, left, standing)
    if (residualRelative < 0) return failed(endless(periods))
    const linksAt = (list: number): PeriodLink[] =>
      [...lists.numbersAt(list, dues.length)].flatMap((amount, k) =>
        amount > 0 ? [[Math.floor(k / (n * n)), Math.floor(k / n) % n, k % n, amount] as const] : [],
      )
    const after = lists.numbersAt(left, cash.length)
    return ok({
      payments: linksAt(paid),
      outstanding: linksAt(standing),
      cash: Array.from({ length: periods }, (_, t) => after.slice(t * n, (t + 1) * n)),
      rounds: periods,
      residualRelative,
    })
  })
}

export function chancePaths(problem: ChanceProblem): Result<ChanceAnswer, ChanceFailure> {
  const { paths, seed, rho, promises, clearing } = problem
  if (paths > 2 ** 26) throw new NotHeld(`the kernel takes up to ${2 ** 26} paths; this problem asks ${paths}`)
  const n = clearing?.n ?? 0
  return ask((lists) => {
    const { books } = layBooks(lists, clearing ?? { n, crossHoldings: [] }, clearing ? duesOf(clearing) : [])
    const drawn = Array.from({ length: n }, (_, i) => clearing!.drawn.get(i))
    const totals = lists.reals(paths)
    const [means, squares] = [lists.reals(2 * n), lists.reals(2 * n)]
    const defaults = lists.wholes(n)
    const sums = lists.reals(4)
    const stopped = lists.run(
      'chance',
      paths,
      seed,
      rho,
      lists.reals(promises.map((p) => p.failureProbability)),
      // Where somebody clears, what nobody in particular is promised is missed by nobody.
      lists.reals(promises.map((p) => (clearing && n === 0 ? 0 : p.amount * (1 - p.deliveredOnFailure)))),
      lists.wholes(promises.map((p) => p.to ?? -1)),
      ...books,
      lists.reals(clearing?.externalAssets ?? 0),
      lists.reals(drawn.map((d) => d?.sigma ?? -1)),
      lists.reals(drawn.map((d) => d?.horizon ?? 0)),
      clearing?.alpha ?? 1,
      clearing?.beta ?? 1,
      totals,
      means,
      squares,
      defaults,
      sums,
    )
    if (stopped >= 0) return failed(endless(stopped + 1))
    const [meanAt, squaresAt] = [lists.numbersAt(means, 2 * n), lists.numbersAt(squares, 2 * n)]
    const [mean, square, jointFailures, residualRelative] = lists.numbersAt(sums, 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const varianceOf = (squared: number) => (paths > 1 ? squared / (paths - 1) : 0)
    const summary = (k: number) => ({ mean: meanAt[k]!, standardError: Math.sqrt(varianceOf(squaresAt[k]!) / paths) })
    const sorted = lists.numbersAt(totals, paths)
    return ok({
      mean,
      variance: varianceOf(square),
      standardError: Math.sqrt(varianceOf(square) / paths),
      quantiles: chanceLevels.map((q) => sorted[Math.max(0, Math.ceil(q * paths) - 1)]!),
      jointFailures,
      parties: [...lists.wholesAt(defaults, n)].map((count, i) => ({
        paid: summary(i),
        short: summary(n + i),
        defaultFrequency: count / paths,
      })),
      residualRelative,
    })
  })
}

export function defaultCascade(problem: CascadeProblem): CascadeAnswer {
  const { n, owes, externalAssets, externalLiabilities, recovery } = problem
  return ask((lists) => {
    const [fell, worth] = [lists.wholes(n), lists.reals(n)]
    const [assets, outside] = [lists.reals(externalAssets), lists.reals(externalLiabilities)]
    lists.run('defaultCascade', n, ...lay(lists, owes), assets, outside, recovery, fell, worth)
    const { all, rounds } = fallenIn(lists.wholesAt(fell, n))
    return { defaults: all, rounds, netWorth: lists.numbersAt(worth, n) }
  })
}
