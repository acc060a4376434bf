import { ringOf, solveFlows } from './flow-system.ts'
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
export function jumpTo(table: Table, means: Means, unknowns: number, toleranceRelative: number): boolean {
  const { tierPaid, tierDue, unknownOf, next, before, ladder } = table
  buildSystem(table, means, unknowns)
  const { shares, leak, right } = table.system
  const last = solveFlows(shares, leak, right, unknowns)
  if (last >= 0 && !aimBeyondRing(table, means, unknowns, last)) return false
  const reach = reachOf(table)
  before.set(tierPaid)
  for (let k = 0; k < ladder.tiers; k++) {
    if (unknownOf[k]! < 0) continue
    const target = right[unknownOf[k]!]!
    // The tier that ran out first ends there exactly; a rounded last crumb would have to be chased for ever.
    if (reach < 1 && endsAt(tierPaid[k]!, tierDue[k]!, target) <= reach * (1 + 1e-12)) before[k] = target < 0 ? 0 : tierDue[k]!
    else before[k] = Math.min(tierDue[k]!, Math.max(0, tierPaid[k]! + reach * (target - tierPaid[k]!)))
  }
  if (last < 0 && reach === 1) {
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

/** How far the way to the solution goes, 0 to 1, before a tier is empty or full. */
function reachOf({ tierPaid, tierDue, unknownOf, system, ladder }: Table): number {
  let reach = 1
  for (let k = 0; k < ladder.tiers; k++)
    if (unknownOf[k]! >= 0) reach = Math.min(reach, endsAt(tierPaid[k]!, tierDue[k]!, system.right[unknownOf[k]!]!))
  return reach
}

/** Where on the way from `paid` to `target` a tier is empty or full; beyond 1: not on the way. */
const endsAt = (paid: number, due: number, target: number): number =>
  target < 0 ? paid / (paid - target) : target > due ? (due - paid) / (target - paid) : Number.POSITIVE_INFINITY

/**
 * Money that only goes round has no single solution. Where a closed ring loses (or gains) by each round it goes on, by the same
 * amount each time, until one of its tiers ends: the target is set beyond that end, along the ring's own proportions.
 * False when the ring is in balance: it stays where it is.
 */
function aimBeyondRing(table: Table, means: Means, unknowns: number, last: number): boolean {
  const { ring } = table.system
  ringOf(table.system.shares, unknowns, last, ring)
  buildSystem(table, means, unknowns)
  const { shares, right, now } = table.system
  let each = 0
  let size = 0
  for (let i = 0; i < unknowns; i++) {
    if (ring[i] === 0) continue
    each += right[i]!
    size += now[i]! + Math.abs(right[i]!)
    for (let j = 0; j < unknowns; j++) if (ring[j] === 0) each += shares[i * unknowns + j]! * now[j]!
  }
  if (Math.abs(each) <= 1e-14 * size) return false
  let far = 0
  for (let k = 0; k < table.ladder.tiers; k++) {
    const row = table.unknownOf[k]!
    if (row >= 0 && ring[row]! > 0) far = Math.max(far, (2 * table.tierDue[k]!) / ring[row]!)
  }
  for (let i = 0; i < unknowns; i++) right[i] = now[i]! + (each < 0 ? -far : far) * ring[i]!
  return true
}

/** y_i = gain_i Σ_j share_ji y_j + what i has for this tier out of money that is fixed; what leaves the unknowns; where they stand. */
function buildSystem(table: Table, means: Means, unknowns: number): void {
  const { ladder, tierPaid, fellIn, unknownOf, rowOf } = table
  makeRoom(table, unknowns)
  const { right, now } = table.system
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
      now[row] = tierPaid[k]!
      right[row] = availableOf(means, i, 0, fellIn[i]! > 0) - senior - (ladder.tierSoft[k] ? means.floor[i]! : 0)
      break
    }
  }
  fillShares(table, means, unknowns)
}

function fillShares(table: Table, means: Means, unknowns: number): void {
  const { ladder, tierPaid, tierDue, cellDue, fellIn, unknownOf, rowOf } = table
  const { shares, leak, right } = table.system
  for (let k = 0; k < ladder.tiers; k++) {
    const column = unknownOf[k]!
    if (column < 0 && tierPaid[k] === 0) continue
    for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) {
      const payee = ladder.cellPayee[c]!
      const row = rowOf[payee]!
      const gain = fellIn[payee]! > 0 ? means.beta : 1
      if (column < 0) {
        if (row >= 0) right[row]! += gain * cellPaid(table, c, k)
        continue
      }
      const share = cellDue[c]! / tierDue[k]!
      if (row < 0) leak[column]! += share
      else {
        shares[row * unknowns + column]! += gain * share
        leak[column]! += (1 - gain) * share
      }
    }
  }
}

function makeRoom(table: Table, unknowns: number): void {
  const room = 2 * unknowns
  if (table.system.right.length < unknowns)
    table.system = {
      shares: new Float64Array(room * room),
      leak: new Float64Array(room),
      right: new Float64Array(room),
      now: new Float64Array(room),
      ring: new Float64Array(room),
    }
  table.system.shares.fill(0, 0, unknowns * unknowns)
  table.system.leak.fill(0, 0, unknowns)
}
