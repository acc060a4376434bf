import { failed, ok, type Result } from '../base/index.ts'
import { type Settled, type SettleLimits, settle } from './fixed-point.ts'
import { buildLadder, type Owing, type Turn } from './ladder.ts'
import { availableOf, cellPaid, layTable, type Means, receive, sumDues, type Table } from './paying-rule.ts'

/**
 * One period's dues and means. Parties are 0 … parties − 1; the arrays of `Owing` and `due` run in step, one element a due,
 * in any order; dues of one payer, payee and class add up. Amounts are finite, in major units of one currency, dues ≥ 0.
 */
export interface ClearingProblem extends Owing {
  readonly due: ArrayLike<number>
  /** Per party: cash, outside flow and drawable funding together; below 0 where the outside is owed more than that. */
  readonly own: ArrayLike<number>
  /** Per party: soft money is paid only from what is left above it. 0 unless set. */
  readonly floor?: ArrayLike<number>
  /** Shares of own and of received money that a party short of its hard dues keeps, 0 to 1; 1 unless set. */
  readonly alpha?: number
  readonly beta?: number
  /** One payee paid before, or after, the others of its class. Pro rata unless set. */
  readonly turn?: Turn
}
export interface ClearingLimits {
  /** 1e-12 unless set. */
  readonly toleranceRelative?: number
  /** Evaluations of the paying rule; 10,000 unless set. */
  readonly roundsMax?: number
}

/** A vector of payments that keeps the rule. */
export interface Payments {
  /** One element a due, in the order given. */
  readonly paid: Float64Array
  /** Per party. */
  readonly paidTotal: Float64Array
  readonly received: Float64Array
  /** Hard dues unpaid, per party. */
  readonly shortfall: Float64Array
  /** What is left after paying, default costs taken off; never below 0. */
  readonly left: Float64Array
  /** Round in which a party falls short of its hard dues: 1 even if all others pay, 2 once those pay what they can, …; 0: it does not. */
  readonly fellIn: Int32Array
}
export interface Clearing extends Payments {
  readonly method: Settled['method']
  readonly rounds: number
  /** Largest violation of (C3) and (C4), relative to the payer's money. */
  readonly residualRelative: number
  readonly least: Payments
  /** The greatest and the least agree to 1e-9 of each payer's money. */
  readonly unique: boolean
}
export interface ClearingFailure {
  readonly reason: 'not-converged'
  readonly rounds: number
  readonly residualRelative: number
}

export const clearingLimits: SettleLimits = { toleranceRelative: 1e-12, roundsMax: 10_000 }

/**
 * Who pays how much when all pay what they can: the greatest vector that keeps (C1)–(C4) of docs/math/clearing.md
 * [EisenbergNoe2001; RogersVeraart2013 for α, β < 1; Elsinger2009 for classes], and the least one beside it.
 * Fails with 'not-converged' after `roundsMax`; it never returns a vector without its proof.
 */
export function clear(problem: ClearingProblem, limits: ClearingLimits = {}): Result<Clearing, ClearingFailure> {
  const table = layTable(buildLadder(problem, problem.turn))
  for (let due = 0; due < problem.due.length; due++) table.cellDue[table.ladder.cellOf[due]!]! += problem.due[due]!
  sumDues(table)
  const means: Means = {
    own: Float64Array.from(problem.own),
    floor: problem.floor ? Float64Array.from(problem.floor) : new Float64Array(problem.parties),
    alpha: problem.alpha ?? 1,
    beta: problem.beta ?? 1,
  }
  const both: Payments[] = []
  const settled: Settled[] = []
  for (const way of ['above', 'below'] as const) {
    const end = settle(table, means, way, { ...clearingLimits, ...limits })
    if (!end.converged) return failed({ reason: 'not-converged', rounds: end.rounds, residualRelative: end.residualRelative })
    settled.push(end)
    both.push(paymentsOf(table, means, problem))
  }
  const [greatest, least] = both as [Payments, Payments]
  const { method, rounds, residualRelative } = settled[0]!
  return ok({ ...greatest, method, rounds, residualRelative, least, unique: agree(greatest, least, means) })
}

/** Whether two vectors differ by no more than 1e-9 of each payer's money. */
function agree(a: Payments, b: Payments, { own }: Means): boolean {
  for (let i = 0; i < own.length; i++) {
    const size = Math.abs(own[i]!) + a.received[i]! + a.paidTotal[i]!
    if (Math.abs(a.paidTotal[i]! - b.paidTotal[i]!) > 1e-9 * size) return false
  }
  return true
}

function paymentsOf(table: Table, means: Means, { due }: ClearingProblem): Payments {
  const { ladder, cellDue, hardDue, fellIn } = table
  const paidOfCell = new Float64Array(ladder.cells)
  const paidTotal = new Float64Array(ladder.parties)
  const shortfall = new Float64Array(ladder.parties)
  const left = new Float64Array(ladder.parties)
  receive(table, table.tierPaid)
  for (let i = 0; i < ladder.parties; i++) {
    let hard = 0
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++) {
      paidTotal[i]! += table.tierPaid[k]!
      if (!ladder.tierSoft[k]) hard += table.tierPaid[k]!
      for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) paidOfCell[c] = cellPaid(table, c, k)
    }
    shortfall[i] = fellIn[i] ? hardDue[i]! - hard : 0
    left[i] = Math.max(0, availableOf(means, i, table.received[i]!, fellIn[i]! > 0) - paidTotal[i]!)
  }
  const paid = Float64Array.from({ length: due.length }, (_, at) => {
    const cell = ladder.cellOf[at]!
    return cellDue[cell]! > 0 ? (due[at]! / cellDue[cell]!) * paidOfCell[cell]! : 0
  })
  return { paid, paidTotal, received: table.received.slice(), shortfall, left, fellIn: fellIn.slice() }
}
