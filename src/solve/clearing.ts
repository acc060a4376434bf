import { type Clearing, clear, defaultCascade, type Payments } from '../stress/index.ts'
import type { Answer } from './answer.ts'
import type { Reader } from './reader.ts'

export interface BareClearing {
  readonly n: number
  readonly owes: readonly (readonly [number, number, number, number])[]
  readonly externalAssets: Float64Array
  readonly externalLiabilities: Float64Array
  readonly alpha: number
  readonly beta: number
  readonly crossHoldings: readonly (readonly [number, number, number, number])[]
}

export function readClearing(reader: Reader): BareClearing {
  const externalAssets = reader.perParty('external_assets')
  const problem = {
    n: reader.n,
    externalAssets,
    externalLiabilities: reader.perParty('external_liabilities', { otherwise: 0 }),
    owes: reader.has('owes') ? reader.links('owes', { fourth: 1 }) : [],
    alpha: reader.number('alpha', { least: 0, most: 1, otherwise: 1 }),
    beta: reader.number('beta', { least: 0, most: 1, otherwise: 1 }),
    crossHoldings: reader.has('cross_holdings') ? reader.links('cross_holdings') : [],
  }
  problem.owes.forEach(([i, j], k) => {
    if (i === j) reader.fail(`owes[${k}]`, 'a party cannot owe itself')
  })
  const held = new Float64Array(problem.n)
  for (const [i, j, share] of problem.crossHoldings) {
    if (i === j) reader.fail('cross_holdings', 'a party cannot hold its own equity')
    held[i]! += share
    if (held[i]! > 1 + 1e-12) reader.fail('cross_holdings', `more than all of ${reader.label(i)}'s equity is held`)
  }
  return problem
}

/** External creditors are one more party, which owes nothing and stands pari passu with class 1. */
export function clearBare(problem: BareClearing, externalAssets: Float64Array = problem.externalAssets) {
  const { n, owes, externalLiabilities, alpha, beta, crossHoldings } = problem
  const outside = [...externalLiabilities.keys()].filter((i) => externalLiabilities[i]! > 0)
  const dues = [...owes, ...outside.map((i) => [i, n, externalLiabilities[i]!, 1] as const)]
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
  // Equity held by others is their asset [Elsinger 2009]: cleared again and again from the richest equities downwards.
  let equity = crossHoldings.length === 0 ? new Float64Array(n) : richestEquity(problem, externalAssets, dueIn)
  for (let outer = 1; ; outer++) {
    const own = new Float64Array(n + 1)
    own.set(externalAssets)
    for (const [i, j, share] of crossHoldings) own[j]! += share * equity[i]!
    const cleared = clear({ ...shape, own })
    if (!cleared.ok) return cleared
    const next = equityOf(cleared.value, n)
    const worst =
      crossHoldings.length === 0
        ? 0
        : Math.max(...next.map((e, i) => Math.abs(e - equity[i]!) / Math.max(1e-300, dueTotal[i]! + e)))
    equity = next
    if (worst <= 1e-14 || crossHoldings.length === 0)
      return { ok: true as const, value: { clearing: cleared.value, own, dues, dueTotal, dueIn, outer } }
    if (outer >= 100_000)
      return { ok: false as const, failure: { reason: 'not-converged' as const, rounds: outer, residualRelative: worst } }
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

const defaultsOf = (payments: Payments, n: number) => [...Array(n).keys()].filter((i) => payments.fellIn[i]! > 0)
/** Who falls at face value; then who falls once those pay what they can; … */
function roundsOf(payments: Payments, n: number): number[][] {
  const fallen = defaultsOf(payments, n)
  const last = Math.max(0, ...fallen.map((i) => payments.fellIn[i]!))
  const rounds = Array.from({ length: last }, (_, k) => fallen.filter((i) => payments.fellIn[i] === k + 1))
  return rounds.filter((round) => round.length > 0)
}

export function solveClearing(reader: Reader): Answer {
  const problem = readClearing(reader)
  reader.done()
  const cleared = clearBare(problem)
  if (!cleared.ok) return notConverged(cleared.failure)
  const { clearing, own, dues, dueTotal, outer } = cleared.value
  const { n } = problem
  const classes = Math.max(1, ...dues.map((d) => d[3]))
  const byClass = Array.from({ length: classes }, () => new Array<number>(n).fill(0))
  dues.forEach(([i, , , c], k) => {
    byClass[c - 1]![i]! += clearing.paid[k]!
  })
  const netWorth = Array.from({ length: n }, (_, i) => own[i]! + clearing.received[i]! - dueTotal[i]!)
  const defaults = defaultsOf(clearing, n)
  return {
    fields: {
      payments: [...clearing.paidTotal.subarray(0, n)],
      payments_by_class: byClass,
      equity: [...clearing.left.subarray(0, n)],
      net_worth: netWorth,
      shortfall: Array.from({ length: n }, (_, i) => Math.max(0, dueTotal[i]! - clearing.paidTotal[i]!)),
      defaults: reader.labels(defaults),
      rounds: roundsOf(clearing, n).map((r) => reader.labels(r)),
      least: { payments: [...clearing.least.paidTotal.subarray(0, n)], defaults: reader.labels(defaultsOf(clearing.least, n)) },
      unique: clearing.unique,
    },
    certificate: { method: clearing.method, rounds: clearing.rounds + outer - 1, residual_relative: clearing.residualRelative },
  }
}

export const notConverged = ({ rounds, residualRelative }: Pick<Clearing, 'rounds' | 'residualRelative'>): Answer => ({
  error: {
    reason: 'not-converged',
    message: `no answer within ${rounds} rounds; the last step still moved ${residualRelative} of the whole`,
    rounds,
    residual_relative: residualRelative,
  },
})

export function solveDefaultCascade(reader: Reader): Answer {
  const externalAssets = reader.perParty('external_assets')
  const owes = reader.has('owes') ? reader.links('owes', { fourth: 1 }) : []
  const problem = {
    n: reader.n,
    owes: owes.map(([i, j, amount]) => [i, j, amount] as const),
    externalAssets,
    externalLiabilities: reader.perParty('external_liabilities', { otherwise: 0 }),
    recovery: reader.number('recovery', { least: 0, most: 1 }),
  }
  owes.forEach(([, , , c], k) => {
    if (c !== 1) reader.fail(`owes[${k}][3]`, 'this model has one class')
  })
  reader.done()
  const answer = defaultCascade(problem)
  return {
    fields: {
      defaults: reader.labels(answer.defaults),
      rounds: answer.rounds.map((r) => reader.labels(r)),
      net_worth: [...answer.netWorth],
    },
    certificate: { method: 'cascade', rounds: answer.rounds.length, residual_relative: 0 },
  }
}

/** At t: outstanding = unpaid(t−1) + due(t), cleared pro rata with the cash in hand, surplus kept. */
export function solveMultiPeriod(reader: Reader): Answer {
  const periods = reader.whole('periods', { from: 1 })
  const due = periodLinks(reader, 'due', periods, true)
  const cashIn = periodLinks(reader, 'cash_in', periods, false)
  const n = reader.n
  reader.done()
  const owed = new Map<number, number>()
  let cash = new Float64Array(n)
  const payments: number[][] = []
  const outstanding: number[][] = []
  const cashAfter: number[][] = []
  let rounds = 0
  let residual = 0
  for (let t = 0; t < periods; t++) {
    for (const [at, i, j, amount] of due) if (at === t) owed.set(i * n + j, (owed.get(i * n + j) ?? 0) + amount)
    for (const [at, i, , amount] of cashIn) if (at === t) cash[i]! += amount
    const keys = [...owed.keys()].sort((a, b) => a - b)
    const cleared = clear({
      parties: n,
      payer: keys.map((key) => Math.floor(key / n)),
      payee: keys.map((key) => key % n),
      seniority: keys.map(() => 1),
      soft: keys.map(() => false),
      due: keys.map((key) => owed.get(key)!),
      own: cash,
    })
    if (!cleared.ok) return notConverged(cleared.failure)
    rounds += cleared.value.rounds
    residual = Math.max(residual, cleared.value.residualRelative)
    keys.forEach((key, k) => {
      const paid = cleared.value.paid[k]!
      const left = owed.get(key)! - paid
      if (paid > 0) payments.push([t, Math.floor(key / n), key % n, paid])
      if (left > 1e-12 * owed.get(key)!) {
        owed.set(key, left)
        outstanding.push([t, Math.floor(key / n), key % n, left])
      } else owed.delete(key)
    })
    cash = Float64Array.from(cleared.value.left)
    cashAfter.push([...cash])
  }
  const named = (rows: number[][]) => rows.map(([t, i, j, amount]) => [t, reader.label(i!), reader.label(j!), amount])
  return {
    fields: { payments: named(payments), cash: cashAfter, outstanding: named(outstanding) },
    certificate: { method: 'clearing by period', rounds, residual_relative: residual },
  }
}

function periodLinks(
  reader: Reader,
  field: string,
  periods: number,
  pair: boolean,
): (readonly [number, number, number, number])[] {
  if (!reader.has(field)) return []
  return reader.list(field).map((entry, k) => {
    const path = `${field}[${k}]`
    if (!Array.isArray(entry) || entry.length !== (pair ? 4 : 3))
      return reader.fail(path, `expected ${pair ? '[t, i, j, amount]' : '[t, i, amount]'}`)
    const [t, i, j, amount] = pair ? entry : [entry[0], entry[1], entry[1], entry[2]]
    if (!Number.isInteger(t) || t < 0 || t >= periods)
      return reader.fail(`${path}[0]`, `no period ${String(t)}: ${periods} periods are numbered 0 to ${periods - 1}`)
    if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0)
      return reader.fail(path, `expected a finite amount of 0 or more, got ${String(amount)}`)
    return [t, reader.party(i, reader.at(`${path}[1]`)), reader.party(j, reader.at(`${path}[2]`)), amount] as const
  })
}
