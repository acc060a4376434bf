import { agendaOf, type Course, type Layout } from './course.ts'
import type { Terms } from './run.ts'

/** Between what ends every order of payment leaves each party: hard money missing at the end. Proof: docs/math/clearing.md (O1)–(O4). */
export interface OrderBounds {
  readonly low: Float64Array
  readonly high: Float64Array
  /** Per party, 1: both ends are met, by paying it first, and last, at every payer. */
  readonly met: Uint8Array
}

/** What every party comes to if all that can go wrong for it does ('worst'), or all that can go right ('best'). */
interface Side {
  /** Per lane: hard money standing unpaid, now and after the period before; soft money paid in this period. */
  readonly owed: Float64Array
  readonly before: Float64Array
  readonly softPaid: Float64Array
  /** Per party: the money left when all hard dues are paid (below 0: what it lacks for them), now and at the start of the period. */
  readonly net: Float64Array
  readonly netBefore: Float64Array
  /** Per party: soft money received and paid, so far. */
  readonly softIn: Float64Array
  readonly softOut: Float64Array
  /** Per party: what was owed to the outside and not there, so far. It is not carried over. */
  readonly forgiven: Float64Array
  /** Per party: hard dues unpaid, now and after the period before. */
  readonly lack: Float64Array
  readonly lackBefore: Float64Array
}
interface Bounding {
  readonly layout: Layout
  readonly terms: Terms
  /** Of payers with limited means, by payer and by payee. All others pay what is due. */
  readonly lanesFrom: readonly (readonly number[])[]
  readonly lanesTo: readonly (readonly number[])[]
  /** What falls due in this period, by lane and by payer; what comes in it whatever the order; and the outside flow. */
  readonly due: Float64Array
  readonly hardDue: Float64Array
  readonly softDue: Float64Array
  readonly surelyIn: Float64Array
  /** Cash and credit at the start and all dues so far, as if everybody paid. */
  readonly planned: Float64Array
  readonly outside: Float64Array
  /** 1: in some order it cannot pay the outside in this period. */
  readonly owesOutside: Uint8Array
  readonly late: Int32Array
  readonly mayDefault: Uint8Array
  /** Per payer: 1 while its lack is the same in every order; and whether it ever lacks any. */
  readonly same: Uint8Array
  readonly lacks: Uint8Array
  readonly worst: Side
  readonly best: Side
  /** Money below this is rounding. */
  readonly crumb: number
}

/**
 * Undefined where no bound is proved: lenders who look ahead, default costs, interest on arrears, tranches that wait, credit that
 * changes from period to period, a ring whose money does not come to rest.
 */
export function orderBounds(layout: Layout, course: Course, terms: Terms): OrderBounds | undefined {
  if (terms.expect || terms.alpha !== 1 || terms.beta !== 1 || terms.arrearsRate !== 0) return undefined
  if (layout.waits.includes(1) || !creditStands(layout)) return undefined
  const bounding = begin(layout, course, terms)
  const agenda = agendaOf(layout, course)
  for (let t = 0; t < layout.periods; t++) {
    fallDue(bounding, course, agenda.order.subarray(agenda.starts[t]!, agenda.starts[t + 1]!), t)
    forgiveAtLeast(bounding)
    if (!settle(bounding, 'worst')) return undefined
    forgiveAtMost(bounding)
    if (!settle(bounding, 'best')) return undefined
    carryOver(bounding)
  }
  return endsOf(bounding)
}

const creditStands = ({ network: { funding }, unlimited }: Layout): boolean =>
  funding.every((row) => row.every((credit, i) => unlimited[i] === 1 || credit === funding[0]![i]))

function begin(layout: Layout, course: Course, terms: Terms): Bounding {
  const { parties, lanes, network, unlimited } = layout
  const count = lanes.payer.length
  const lanesOf = (ends: ArrayLike<number>) => {
    const lists = Array.from({ length: parties }, (): number[] => [])
    for (let lane = 0; lane < count; lane++) if (!unlimited[lanes.payer[lane]!]) lists[ends[lane]!]!.push(lane)
    return lists
  }
  const side = (): Side => ({
    owed: new Float64Array(count),
    before: new Float64Array(count),
    softPaid: new Float64Array(count),
    net: new Float64Array(parties),
    netBefore: Float64Array.from(network.openingCash, (cash, i) => cash + (network.funding[0]?.[i] ?? 0)),
    softIn: new Float64Array(parties),
    softOut: new Float64Array(parties),
    forgiven: new Float64Array(parties),
    lack: new Float64Array(parties),
    lackBefore: new Float64Array(parties),
  })
  let all = 0
  for (const amount of course.amount) all += amount
  return {
    layout,
    terms,
    lanesFrom: lanesOf(lanes.payer),
    lanesTo: lanesOf(lanes.payee),
    due: new Float64Array(count),
    hardDue: new Float64Array(parties),
    softDue: new Float64Array(parties),
    surelyIn: new Float64Array(parties),
    planned: Float64Array.from(network.openingCash, (cash, i) => cash + (network.funding[0]?.[i] ?? 0)),
    outside: new Float64Array(parties),
    owesOutside: new Uint8Array(parties),
    late: new Int32Array(parties),
    mayDefault: new Uint8Array(parties),
    same: new Uint8Array(parties).fill(1),
    lacks: new Uint8Array(parties),
    worst: side(),
    best: side(),
    crumb: 1e-12 * all,
  }
}

/** The period's dues and outside flows, into what everybody would have if all was paid. */
function fallDue(bounding: Bounding, { amount, outside }: Course, falling: Int32Array, t: number): void {
  const { layout, due, hardDue, softDue, surelyIn, planned } = bounding
  const { parties, payer, payee, soft, unlimited, laneOf } = layout
  for (const row of [due, hardDue, softDue, surelyIn]) row.fill(0)
  for (const o of falling) {
    const [from, to, money] = [payer[o]!, payee[o]!, amount[o]!]
    due[laneOf[o]!]! += money
    ;(soft[o] ? softDue : hardDue)[from]! += money
    if (unlimited[from]) surelyIn[to]! += money
    // Soft money of limited payers is counted when it is paid.
    if (unlimited[from] || !soft[o]) planned[to]! += money
    if (!soft[o]) planned[from]! -= money
  }
  bounding.outside.set(outside.subarray(t * parties, (t + 1) * parties))
  for (let i = 0; i < parties; i++) planned[i]! += bounding.outside[i]!
}

/** What the outside is owed beyond all that the party can have at most: not there in any order. */
function forgiveAtLeast({ layout, lanesTo, outside, surelyIn, due, worst, best }: Bounding): void {
  for (let i = 0; i < layout.parties; i++) {
    let most = outside[i]! + surelyIn[i]! + Math.max(0, best.netBefore[i]!)
    for (const lane of lanesTo[i]!) most += worst.before[lane]! + due[lane]!
    worst.forgiven[i]! += Math.max(0, -most)
  }
}
/** Beyond what it has at least: not there in some order. */
function forgiveAtMost({ layout, lanesTo, outside, surelyIn, due, worst, best, owesOutside }: Bounding): void {
  for (let i = 0; i < layout.parties; i++) {
    let least = outside[i]! + surelyIn[i]! + Math.max(0, worst.netBefore[i]!)
    for (const lane of lanesTo[i]!)
      least += layout.lanes.soft[lane] ? worst.softPaid[lane]! : Math.max(0, best.before[lane]! + due[lane]! - worst.owed[lane]!)
    best.forgiven[i]! += Math.max(0, -least)
    owesOutside[i] = least < 0 ? 1 : 0
  }
}

const roundsMax = 200
/** (O2) one side's lanes to where they stand still, the worst from below upwards and the best likewise: the least lack that is consistent. */
function settle(bounding: Bounding, which: 'worst' | 'best'): boolean {
  const side = bounding[which]
  const { lanes } = bounding.layout
  side.owed.fill(0)
  for (let lane = 0; lane < lanes.payer.length; lane++) side.softPaid[lane] = lanes.soft[lane] ? bounding.due[lane]! : 0
  for (let round = 1; round <= roundsMax; round++) {
    const change = step(bounding, which)
    if (change === 0) return true
    // The best side is a bound at every step of its way; the worst only once a step from a little further on leads back.
    if (change <= bounding.crumb) return which === 'best' || leadsBack(bounding)
  }
  return which === 'best'
}

/** Pushed on by a thousand crumbs, does one step push no further? Then the point sought lies in between. */
function leadsBack(bounding: Bounding): boolean {
  const { owed, softPaid } = bounding.worst
  const push = 1000 * bounding.crumb
  for (let lane = 0; lane < owed.length; lane++) {
    if (owed[lane]! > 0) owed[lane]! += push
    softPaid[lane] = Math.max(0, softPaid[lane]! - push)
  }
  const [owedFar, softFar] = [owed.slice(), softPaid.slice()]
  step(bounding, 'worst')
  return owed.every((money, lane) => money <= owedFar[lane]!) && softPaid.every((money, lane) => money >= softFar[lane]!)
}

/** One round over the limited payers; the largest change of a lane. */
function step(bounding: Bounding, which: 'worst' | 'best'): number {
  const { layout, lanesFrom, due, hardDue, softDue, mayDefault, worst } = bounding
  const side = bounding[which]
  let change = 0
  const put = (into: Float64Array, lane: number, money: number) => {
    change = Math.max(change, Math.abs(into[lane]! - money))
    into[lane] = money
  }
  for (let i = 0; i < layout.parties; i++) {
    if (layout.unlimited[i]) continue
    const net = netOf(bounding, which, i)
    const lack = Math.min(side.lackBefore[i]! + hardDue[i]!, Math.max(0, -net))
    side.net[i] = net
    side.lack[i] = lack
    const mayLapse = which === 'worst' && mayDefault[i] === 1
    const soft = mayLapse ? 0 : Math.min(softDue[i]!, Math.max(0, net - layout.network.cashFloor[i]!))
    const stood = worst.lackBefore[i]! + hardDue[i]!
    for (const lane of lanesFrom[i]!) {
      if (layout.lanes.soft[lane]) {
        const others = softDue[i]! - due[lane]!
        put(side.softPaid, lane, which === 'worst' ? Math.max(0, soft - others) : Math.min(due[lane]!, soft))
      } else if (which === 'worst') put(side.owed, lane, Math.min(worst.before[lane]! + due[lane]!, lack))
      // Paid first, it lacks only what all the others together could not lack.
      else put(side.owed, lane, Math.max(0, lack - Math.max(0, stood - side.before[lane]! - due[lane]!)))
    }
  }
  return change
}

/** (O1) what a party has left when it has paid all its hard dues so far: what came in is all that was due, less what stands unpaid. */
function netOf({ planned, lanesTo, layout, worst, best }: Bounding, which: 'worst' | 'best', i: number): number {
  const side = which === 'worst' ? worst : best
  let net = planned[i]! + side.softIn[i]! + side.forgiven[i]!
  for (const lane of lanesTo[i]!) net += layout.lanes.soft[lane] ? side.softPaid[lane]! : -side.owed[lane]!
  // At worst it paid the most soft money it may have paid before, at best the least.
  return net - (which === 'worst' ? best : worst).softOut[i]!
}

/** (O3) soft money paid so far grows with the money at hand: at best it paid the most. Then the period's ends become the next one's starts. */
function carryOver(bounding: Bounding): void {
  const { layout, terms, lanesTo, softDue, owesOutside, late, mayDefault, same, lacks, worst, best, crumb } = bounding
  for (let i = 0; i < layout.parties; i++) {
    if (layout.unlimited[i]) continue
    const floor = layout.network.cashFloor[i]!
    const [least, most] = [worst.softOut[i]!, best.softOut[i]!]
    const paidBy = (net: number, due: number) => Math.min(due, Math.max(0, net - floor))
    worst.softOut[i] = least + paidBy(worst.net[i]! + most - least, mayDefault[i] ? 0 : softDue[i]!)
    best.softOut[i] = most + paidBy(best.net[i]! + least - most, softDue[i]!)
    late[i] = worst.net[i]! < 0 || owesOutside[i] ? late[i]! + 1 : 0
    if (worst.lack[i]! - best.lack[i]! > crumb) same[i] = 0
    if (worst.lack[i]! > 0) lacks[i] = 1
    worst.netBefore[i] = worst.net[i]! - paidBy(worst.net[i]!, softDue[i]!)
    best.netBefore[i] = best.net[i]! - paidBy(best.net[i]!, mayDefault[i] ? 0 : softDue[i]!)
    if (late[i]! > terms.gracePeriods) mayDefault[i] = 1
  }
  for (const side of [worst, best]) {
    for (let i = 0; i < layout.parties; i++)
      for (const lane of lanesTo[i]!) if (layout.lanes.soft[lane]) side.softIn[i]! += side.softPaid[lane]!
    side.before.set(side.owed)
    side.lackBefore.set(side.lack)
  }
}

/** (O4) where every payer that falls behind lacks the same in every order, being paid first and last are the ends themselves. */
function endsOf({ layout, lanesTo, lanesFrom, same, lacks, worst, best }: Bounding): OrderBounds {
  const { lanes, parties } = layout
  const low = new Float64Array(parties)
  const high = new Float64Array(parties)
  const met = new Uint8Array(parties).fill(1)
  const oneClass = lanesFrom.map((list) => {
    const classes = list.flatMap((lane) => (lanes.soft[lane] ? [] : [lanes.seniority[lane]!]))
    return classes.every((seniority) => seniority === classes[0])
  })
  for (let i = 0; i < parties; i++)
    for (const lane of lanesTo[i]!) {
      const payer = lanes.payer[lane]!
      if (lanes.soft[lane] || !lacks[payer]) continue
      low[i]! += best.owed[lane]!
      high[i]! += worst.owed[lane]!
      if (!same[payer] || !oneClass[payer]) met[i] = 0
    }
  return { low, high, met }
}
