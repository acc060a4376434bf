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
 * 'there': the solution keeps the rule and every tier stayed as it was, so it is the fixed point sought: it and the iterate enclose
 * that point, and between them the rule is this one linear system. 'nearer': a tier ran out on the way (or the system has no single
 * solution); the iterate went as far as the first tier's end, where it is still on its own side of the fixed point. 'balanced': as
 * 'there', but for rings that keep all their money, whatever goes round in them: rounding alone moves them.
 */
export function jumpTo(table: Table, means: Means, unknowns: number, toleranceRelative: number): 'there' | 'nearer' | 'balanced' {
  const { tierPaid, tierDue, unknownOf, before, ladder } = table
  let sought = unknowns
  let last = solve(table, means, sought)
  // A ring in balance stays as it is, and the rest is sought with it held.
  while (last >= 0 && !aimBeyondRing(table, means, sought, last)) {
    sought = holdRing(table)
    last = solve(table, means, sought)
  }
  const { right } = table.system
  const reach = reachOf(table)
  before.set(tierPaid)
  for (let k = 0; k < ladder.tiers; k++) {
    if (unknownOf[k]! < 0) continue
    const target = right[unknownOf[k]!]!
    // The tier that ran out first ends there exactly; a rounded last crumb would have to be chased for ever.
    if (reach < 1 && endsAt(tierPaid[k]!, tierDue[k]!, target) <= reach * (1 + 1e-12)) before[k] = target < 0 ? 0 : tierDue[k]!
    else before[k] = Math.min(tierDue[k]!, Math.max(0, tierPaid[k]! + reach * (target - tierPaid[k]!)))
  }
  const whole = last < 0 && reach === 1
  const solved = whole && polish(table, means, toleranceRelative)
  tierPaid.set(before)
  if (solved) return 'there'
  return sought < unknowns && halfStep(table, means) && whole ? 'balanced' : 'nearer'
}

/** −1: the solution stands in `system.right`. Otherwise an unknown of a closed ring. */
function solve(table: Table, means: Means, unknowns: number): number {
  buildSystem(table, means, unknowns)
  const { shares, leak, right } = table.system
  return solveFlows(shares, leak, right, unknowns)
}

/** Takes the ring's tiers out of the unknowns; how many are left. */
function holdRing({ ladder, unknownOf, system }: Table): number {
  let count = 0
  for (let k = 0; k < ladder.tiers; k++) if (unknownOf[k]! >= 0) unknownOf[k] = system.ring[unknownOf[k]!]! > 0 ? -1 : count++
  return count
}

/**
 * Whether the rule keeps `table.before`. What one party gets by a difference of large sums, the solution knows less well than another
 * that lives on it alone can bear; the rule itself, asked a few times, makes them agree.
 */
function polish(table: Table, means: Means, toleranceRelative: number): boolean {
  const { next, before } = table
  for (let pass = 0; ; pass++) {
    receive(table, before)
    payInto(table, means, next)
    const step = distance(table, means, next, before)
    if (step > polishable || !sameTiers(table)) return false
    if (step <= toleranceRelative) return true
    if (pass === passesMax) return false
    before.set(next)
  }
}
/** Whether `next` pays the same tiers in part as `before`: one that begins to pay, however little, is more than rounding. */
function sameTiers({ ladder, tierDue, next, before }: Table): boolean {
  for (let k = 0; k < ladder.tiers; k++)
    if (next[k] !== before[k] && (before[k] === 0 || next[k] === 0 || before[k] === tierDue[k] || next[k] === tierDue[k]))
      return false
  return true
}
/** A larger step than this is none of rounding: a tier ran out. */
const polishable = 1e-6
const passesMax = 8

/**
 * What goes to and fro in a ring in balance comes to rest half way; whole steps would swap it for ever. Whether nothing moves but what
 * the largest sum of any party rounds away, and that is little to everybody.
 */
function halfStep(table: Table, means: Means): boolean {
  const { tierPaid, next, ladder } = table
  receive(table, tierPaid)
  payInto(table, means, next)
  let most = 0
  for (let i = 0; i < ladder.parties; i++) most = Math.max(most, Math.abs(means.own[i]!) + table.received[i]!)
  let moved = 0
  for (let k = 0; k < ladder.tiers; k++) moved = Math.max(moved, Math.abs(next[k]! - tierPaid[k]!))
  const still = moved <= 8 * Number.EPSILON * most && distance(table, means, next, tierPaid) <= 1e-9
  for (let k = 0; k < ladder.tiers; k++) if (next[k] !== tierPaid[k]) tierPaid[k] = (tierPaid[k]! + next[k]!) / 2
  return still
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
  const { right, now } = table.system
  const { each, doubt } = gainOfRing(table, means)
  if (Math.abs(each) <= doubt) return false
  let far = 0
  for (let k = 0; k < table.ladder.tiers; k++) {
    const row = table.unknownOf[k]!
    if (row >= 0 && ring[row]! > 0) far = Math.max(far, (2 * table.tierDue[k]!) / ring[row]!)
  }
  for (let i = 0; i < unknowns; i++) right[i] = now[i]! + (each < 0 ? -far : far) * ring[i]!
  return true
}

/**
 * What the parties of the ring in `system.ring` have in all beyond what they hand on to one another, and how much of it may be rounding.
 * What each addition leaves over is kept [Neumaier 1974]: dues paid in full cancel to the last digit, however large, and a ring that gains
 * a millionth is told from one in balance.
 */
function gainOfRing(table: Table, means: Means): { readonly each: number; readonly doubt: number } {
  const { ladder, tierPaid, tierDue, cellDue, fellIn, unknownOf, rowOf, system } = table
  const inRing = (row: number) => row >= 0 && system.ring[row]! > 0
  let sum = 0
  let over = 0
  let doubt = 0
  const add = (term: number, exact: boolean) => {
    const next = sum + term
    over += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum
    sum = next
    doubt += (exact ? Number.EPSILON : 1) * 1e-14 * Math.abs(term)
  }
  for (let i = 0; i < ladder.parties; i++) {
    const ringed = inRing(rowOf[i]!)
    const short = fellIn[i]! > 0
    if (ringed) add(availableOf(means, i, 0, short), !short || means.alpha === 1)
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++) {
      if (ringed && unknownOf[k]! >= 0 && ladder.tierSoft[k]) add(-means.floor[i]!, true)
      if (inRing(unknownOf[k]!)) continue
      const full = tierPaid[k] === tierDue[k]
      // Senior tiers are full: what stands before a partly paid one.
      if (ringed && full) for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) add(-cellDue[c]!, true)
      if (tierPaid[k] === 0) continue
      for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) {
        const to = ladder.cellPayee[c]!
        if (!inRing(rowOf[to]!)) continue
        const gain = fellIn[to]! > 0 ? means.beta : 1
        add(gain * cellPaid(table, c, k), full && gain === 1)
      }
    }
  }
  return { each: sum + over, doubt }
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
