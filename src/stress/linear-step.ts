import { solveInPlace } from './linear-system.ts'
import { availableOf, cellPaid, distance, type Means, payInto, receive, type Table } from './paying-rule.ts'

/** Numbers the tiers that are paid in part, into `table.unknownOf`; a payer has at most one. */
export function numberUnknowns(table: Table): number {
  let count = 0
  for (let k = 0; k < table.ladder.tiers; k++)
    table.unknownOf[k] = table.tierPaid[k]! > 0 && table.tierPaid[k]! < table.tierDue[k]! ? count++ : -1
  return count
}

/**
 * Moves `table.tierPaid` (fresh from the rule) towards the solution of its partly paid tiers, all others held.
 * True: the solution keeps the rule and every tier stayed as it was, so it is the fixed point sought: it and the iterate enclose
 * that point, and between them the rule is this one linear system. False: a tier ran out on the way (or the system has no single
 * solution); the iterate went as far as the first tier's end, where it is still on its own side of the fixed point.
 */
export function jumpTo(table: Table, means: Means, way: 'above' | 'below', unknowns: number, toleranceRelative: number): boolean {
  const { tierPaid, tierDue, unknownOf, next, before, ladder } = table
  buildSystem(table, means, unknowns, 1)
  const single = solveInPlace(table.system.matrix, table.system.right, unknowns)
  if (!single) {
    // Money that only goes round: a hair of leak gives the direction in which the ring empties or fills.
    buildSystem(table, means, unknowns, 1 - 1e-9)
    if (!solveInPlace(table.system.matrix, table.system.right, unknowns)) return false
  }
  const reach = reachOf(table, way)
  before.set(tierPaid)
  for (let k = 0; k < ladder.tiers; k++) {
    if (unknownOf[k]! < 0) continue
    const target = targetOf(table, k, way)
    // The tier that ran out first ends there exactly; a rounded last crumb would have to be chased for ever.
    if (reach < 1 && endsAt(tierPaid[k]!, tierDue[k]!, target) <= reach * (1 + 1e-12)) before[k] = target < 0 ? 0 : tierDue[k]!
    else before[k] = Math.min(tierDue[k]!, Math.max(0, tierPaid[k]! + reach * (target - tierPaid[k]!)))
  }
  if (single && reach === 1) {
    receive(table, before)
    payInto(table, means, next)
    if (distance(table, means, next, before) <= toleranceRelative) {
      tierPaid.set(before)
      return true
    }
  }
  tierPaid.set(before)
  return false
}

/** The solution for a tier, never on the wrong side of where the iterate stands (rounding aside it never is). */
function targetOf({ unknownOf, system, tierPaid }: Table, tier: number, way: 'above' | 'below'): number {
  const solution = system.right[unknownOf[tier]!]!
  return way === 'above' ? Math.min(tierPaid[tier]!, solution) : Math.max(tierPaid[tier]!, solution)
}

/** How far the way to the solution goes, 0 to 1, before a tier is empty (from above) or full (from below). */
function reachOf(table: Table, way: 'above' | 'below'): number {
  const { tierPaid, tierDue, unknownOf, ladder } = table
  let reach = 1
  for (let k = 0; k < ladder.tiers; k++) {
    if (unknownOf[k]! < 0) continue
    reach = Math.min(reach, endsAt(tierPaid[k]!, tierDue[k]!, targetOf(table, k, way)))
  }
  return reach
}

/** Where on the way from `paid` to `target` a tier is empty or full; beyond 1: not on the way. */
const endsAt = (paid: number, due: number, target: number): number =>
  target < 0 ? paid / (paid - target) : target > due ? (due - paid) / (target - paid) : Number.POSITIVE_INFINITY

/** Rows: y_i − gain_i Σ_j share_ji y_j = what i has for this tier out of money that is fixed. `damp` below 1 lets a little leak. */
function buildSystem(table: Table, means: Means, unknowns: number, damp: number): void {
  const { ladder, tierPaid, tierDue, cellDue, fellIn, unknownOf, rowOf } = table
  if (table.system.right.length < unknowns)
    table.system = { matrix: new Float64Array(4 * unknowns * unknowns), right: new Float64Array(2 * unknowns) }
  const { matrix, right } = table.system
  matrix.fill(0, 0, unknowns * unknowns)
  rowOf.fill(-1)
  for (let i = 0; i < ladder.parties; i++) {
    let senior = 0
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++) {
      const row = unknownOf[k]!
      if (row < 0) {
        senior += tierPaid[k]!
        continue
      }
      rowOf[i] = row
      matrix[row * unknowns + row] = 1
      right[row] = availableOf(means, i, 0, fellIn[i]! > 0) - senior - (ladder.tierSoft[k] ? means.floor[i]! : 0)
      break
    }
  }
  for (let k = 0; k < ladder.tiers; k++) {
    const column = unknownOf[k]!
    if (column < 0 && tierPaid[k] === 0) continue
    for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) {
      const payee = ladder.cellPayee[c]!
      const row = rowOf[payee]!
      if (row < 0) continue
      const gain = fellIn[payee]! > 0 ? means.beta : 1
      if (column >= 0) matrix[row * unknowns + column]! -= (damp * gain * cellDue[c]!) / tierDue[k]!
      else right[row]! += gain * cellPaid(table, c, k)
    }
  }
}
