import type { Clearing, Payments } from '../stress/index.ts'
import type { Answer } from './answer.ts'
import type { BareClearing } from './bare-clearing.ts'
import type { Asked } from './engine.ts'
import type { PeriodLink } from './periods.ts'
import type { Reader } from './reader.ts'

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

const defaultsOf = (payments: Payments, n: number) => [...Array(n).keys()].filter((i) => payments.fellIn[i]! > 0)
/** Who falls at face value; then who falls once those pay what they can; … */
function roundsOf(payments: Payments, n: number): number[][] {
  const fallen = defaultsOf(payments, n)
  const last = Math.max(0, ...fallen.map((i) => payments.fellIn[i]!))
  const rounds = Array.from({ length: last }, (_, k) => fallen.filter((i) => payments.fellIn[i] === k + 1))
  return rounds.filter((round) => round.length > 0)
}

export function solveClearing(reader: Reader, { engine }: Asked): Answer {
  const problem = readClearing(reader)
  reader.done()
  const cleared = engine.clearBare(problem)
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

export function solveDefaultCascade(reader: Reader, { engine }: Asked): Answer {
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
  const answer = engine.defaultCascade(problem)
  return {
    fields: {
      defaults: reader.labels(answer.defaults),
      rounds: answer.rounds.map((r) => reader.labels(r)),
      net_worth: [...answer.netWorth],
    },
    certificate: { method: 'cascade', rounds: answer.rounds.length, residual_relative: 0 },
  }
}

export function solveMultiPeriod(reader: Reader, { engine }: Asked): Answer {
  const periods = reader.whole('periods', { from: 1 })
  const due = periodLinks(reader, 'due', periods, true)
  const cashIn = periodLinks(reader, 'cash_in', periods, false).map(([t, i, , amount]) => [t, i, amount] as const)
  const n = reader.n
  reader.done()
  const answer = engine.clearPeriods({ n, periods, due, cashIn })
  if (!answer.ok) return notConverged(answer.failure)
  const { payments, cash, outstanding, rounds, residualRelative } = answer.value
  const named = (rows: readonly PeriodLink[]) => rows.map(([t, i, j, amount]) => [t, reader.label(i), reader.label(j), amount])
  return {
    fields: { payments: named(payments), cash: cash.map((left) => [...left]), outstanding: named(outstanding) },
    certificate: { method: 'clearing by period', rounds, residual_relative: residualRelative },
  }
}

function periodLinks(reader: Reader, field: string, periods: number, pair: boolean): PeriodLink[] {
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
