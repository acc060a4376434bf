import type { Ladder } from './ladder.ts'

/** What each party brings to one period, in the letters of docs/math/clearing.md: own = c + x + f, floor = m. */
export interface Means {
  readonly own: Float64Array
  readonly floor: Float64Array
  readonly alpha: number
  readonly beta: number
}

/** Room for the partly paid tiers; grown when more are needed. */
interface LinearSystem {
  readonly shares: Float64Array
  readonly leak: Float64Array
  readonly right: Float64Array
  readonly now: Float64Array
  readonly ring: Float64Array
}
const none = new Float64Array(0)

/** A table at which one period is settled, with room for all it needs: laid once, cleared many times. */
export interface Table {
  readonly ladder: Ladder
  /** Filled by the caller; `sumDues` derives tierDue and hardDue. */
  readonly cellDue: Float64Array
  readonly tierDue: Float64Array
  readonly hardDue: Float64Array
  readonly tierPaid: Float64Array
  readonly received: Float64Array
  /** Round of contagion in which a party falls short of its hard dues; 0: it does not. */
  readonly fellIn: Int32Array
  readonly next: Float64Array
  readonly before: Float64Array
  /** Row of a partly paid tier in the linear system; -1: paid in full or not at all. */
  readonly unknownOf: Int32Array
  readonly rowOf: Int32Array
  system: LinearSystem
}

export function layTable(ladder: Ladder): Table {
  const { parties, tiers, cells } = ladder
  return {
    ladder,
    cellDue: new Float64Array(cells),
    tierDue: new Float64Array(tiers),
    hardDue: new Float64Array(parties),
    tierPaid: new Float64Array(tiers),
    received: new Float64Array(parties),
    fellIn: new Int32Array(parties),
    next: new Float64Array(tiers),
    before: new Float64Array(tiers),
    unknownOf: new Int32Array(tiers),
    rowOf: new Int32Array(parties),
    system: { shares: none, leak: none, right: none, now: none, ring: none },
  }
}

export function sumDues(table: Table): void {
  const { ladder, cellDue, tierDue, hardDue } = table
  hardDue.fill(0)
  for (let i = 0; i < ladder.parties; i++)
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++) {
      let sum = 0
      for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) sum += cellDue[c]!
      tierDue[k] = sum
      if (!ladder.tierSoft[k]) hardDue[i]! += sum
    }
}

/** The pro rata share of a cell in what its tier pays. */
export function cellPaid(table: Table, cell: number, tier: number): number {
  const due = table.tierDue[tier]!
  const paid = table.tierPaid[tier]!
  return paid === due ? table.cellDue[cell]! : (table.cellDue[cell]! * paid) / due
}

/** What everybody receives when the tiers pay `paid`, into `table.received`. */
export function receive(table: Table, paid: Float64Array): void {
  const { ladder, cellDue, tierDue, received } = table
  received.fill(0)
  for (let k = 0; k < ladder.tiers; k++) {
    if (!(paid[k]! > 0)) continue
    const share = paid[k] === tierDue[k] ? 1 : paid[k]! / tierDue[k]!
    for (let c = ladder.cellStart[k]!; c < ladder.cellStart[k + 1]!; c++) received[ladder.cellPayee[c]!]! += cellDue[c]! * share
  }
}

/** (C1), and (C2) for the short: α of what it brings and β of what it receives. A debt to the outside is not made lighter by α. */
export const availableOf = ({ own, alpha, beta }: Means, party: number, received: number, short: boolean): number =>
  short ? alpha * Math.max(0, own[party]!) + Math.min(0, own[party]!) + beta * received : own[party]! + received

/** One step of (C3) and (C4) from `table.received`, for the parties now held to be short. */
export function payInto(table: Table, means: Means, into: Float64Array): void {
  const { ladder, tierDue, hardDue, received, fellIn } = table
  for (let i = 0; i < ladder.parties; i++) {
    const short = fellIn[i]! > 0
    const available = availableOf(means, i, received[i]!, short)
    let left = available
    // What sums of this size may be off by.
    const crumb = 8 * Number.EPSILON * (Math.abs(means.own[i]!) + received[i]!)
    let inSoft = false
    for (let k = ladder.tierStart[i]!; k < ladder.tierStart[i + 1]!; k++) {
      if (ladder.tierSoft[k] && !inSoft) {
        inSoft = true
        left = short ? 0 : available - hardDue[i]! - means.floor[i]!
      }
      // Not held to be short: hard dues are met, to the last unit that rounding may have taken.
      const pays = !inSoft && !short ? tierDue[k]! : paidFrom(left, tierDue[k]!, crumb)
      into[k] = pays
      left -= pays
    }
  }
}

/** All that is left up to what is due. Short of either end by rounding is at that end: a ring would chase the last digit round for ever. */
function paidFrom(left: number, due: number, crumb: number): number {
  if (left >= due) return due
  if (left <= 0) return 0
  if (due <= 2 * crumb) return left
  return left >= due - crumb ? due : left <= crumb ? 0 : left
}

/** Size of a party's money this period: what errors are relative to. */
export const sizeOf = (table: Table, means: Means, party: number): number =>
  table.hardDue[party]! + Math.abs(means.own[party]!) + table.received[party]!

/** Short is strictly short, beyond 1e-12 of the money at hand: a party that just breaks even does not fall by rounding. */
export const cannotPay = (table: Table, means: Means, party: number): boolean =>
  means.own[party]! + table.received[party]! < table.hardDue[party]! - 1e-12 * sizeOf(table, means, party)

/** Largest difference of two payment vectors, relative to each payer's money. */
export function distance(table: Table, means: Means, a: Float64Array, b: Float64Array): number {
  const { tierStart, parties } = table.ladder
  let largest = 0
  for (let i = 0; i < parties; i++) {
    const size = sizeOf(table, means, i)
    for (let k = tierStart[i]!; k < tierStart[i + 1]!; k++) {
      const apart = Math.abs(a[k]! - b[k]!)
      if (apart > 0) largest = Math.max(largest, apart / (size + table.tierDue[k]!))
    }
  }
  return largest
}
