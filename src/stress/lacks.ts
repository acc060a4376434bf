import type { CausePart } from '../model/index.ts'
import type { Course, Layout } from './course.ts'
import type { Run } from './run.ts'

/** A run and the plan it is held against: the same network and terms without the changes. */
export interface Compared {
  readonly layout: Layout
  readonly course: Course
  readonly run: Run
  readonly planCourse: Course
  readonly plan: Run
}
export type Cause = CausePart['cause']

/**
 * Why a state fell behind, in money (or, for a state of capacity, in GW): amounts by cause, and by other state.
 * State i is party i failing to pay; state parties + i is party i short of capacity.
 */
export interface Lack {
  readonly direct: Map<number, number>
  readonly through: Map<number, number>
}

export interface Lacks {
  readonly states: readonly Lack[]
  readonly causes: readonly Cause[]
  /** [payer * parties + payee]: hard money standing unpaid at the end. */
  readonly owed: Float64Array
}

/** Compares obligation by obligation what came in the plan with what came in the run, and files each difference under its reason. */
export function lacksOf(compared: Compared): Lacks {
  const { layout, course, run, plan } = compared
  const { parties, network } = layout
  const causes = causeList(compared)
  const changes = causes.length - 3 * parties
  const states = Array.from({ length: 2 * parties }, (): Lack => ({ direct: new Map(), through: new Map() }))
  const failed = new Float64Array(parties)
  const owed = new Float64Array(parties * parties)
  const changeAt = changeIndex(course)
  const gaps = planGaps(layout, plan)
  for (let o = 0; o < layout.payer.length; o++) {
    owed[layout.payer[o]! * parties + layout.payee[o]!]! += run.outstanding[o]!
    failed[layout.payer[o]!]! += fileObligation(compared, o, states, changeAt, changes + 2 * parties)
    fileCapacity(compared, o, states, changeAt)
  }
  for (let i = 0; i < network.parties.length; i++) {
    add(states[i]!.direct, changes + parties + i, -course.shocks[i]!)
    add(states[i]!.direct, changes + 2 * parties + i, creditWithheld(run, layout, i) - creditWithheld(plan, layout, i))
    settleOwnGap(states[i]!, changes + i, failed[i]!, gaps[i]!)
    add(
      states[parties + i]!.direct,
      changes + i,
      states[parties + i]!.through.size + states[parties + i]!.direct.size > 0 ? 0 : 1,
    )
  }
  return { states, causes, owed }
}

/** Causes by index: the changed commitments, then each party's own gap, its shock, and what was withheld from it. */
function causeList({ layout, course }: Compared): readonly Cause[] {
  const { commitments, parties } = layout.network
  return [
    ...commitments.flatMap(({ id }, c): Cause[] => (course.changed[c] ? [{ kind: 'change', commitment: id }] : [])),
    ...parties.map(({ id }): Cause => ({ kind: 'own-gap', party: id })),
    ...parties.map(({ id }): Cause => ({ kind: 'shock', party: id })),
    ...parties.map(({ id }): Cause => ({ kind: 'withheld', party: id })),
  ]
}

/** Cause index of each changed commitment; −1 for the others. */
function changeIndex({ changed }: Course): Int32Array {
  let next = 0
  return Int32Array.from(changed, (is) => (is ? next++ : -1))
}

function add(map: Map<number, number>, key: number, amount: number): void {
  if (amount > 0) map.set(key, (map.get(key) ?? 0) + amount)
}

/** Files one obligation's difference; returns what its payer failed to pay of it. */
function fileObligation(
  compared: Compared,
  o: number,
  states: readonly Lack[],
  changeAt: Int32Array,
  withheldFrom: number,
): number {
  const { layout, course, run, planCourse, plan } = compared
  const payer = layout.payer[o]!
  const payee = states[layout.payee[o]!]!
  const change = changeAt[layout.commitment[o]!]!
  const came = Math.min(plan.obligationPaid[o]!, planCourse.amount[o]!)
  const asked = course.period[o]! < layout.periods ? course.amount[o]! : 0
  if (change >= 0) {
    add(payee.direct, change, came - asked)
    // A payer of whom more is asked than in the plan is the poorer for it.
    const planned = planCourse.period[o]! < layout.periods ? planCourse.amount[o]! : 0
    add(states[payer]!.direct, change, layout.soft[o] ? run.obligationPaid[o]! - came : run.obligationDue[o]! - planned)
  }
  if (run.dueAt[o] === -1) {
    fileHeldBack(compared, o, payee, Math.min(came, asked), changeAt)
    return 0
  }
  const unpaid = layout.soft[o] ? Math.max(0, Math.min(came, asked) - run.obligationPaid[o]!) : run.outstanding[o]!
  // What its payer held back for fear of the payee is no failure of the payer.
  const withheld = Math.min(unpaid, run.watch?.withheldOf[o] ?? 0)
  add(payee.direct, withheldFrom + layout.payee[o]!, withheld)
  add(payee.through, payer, unpaid - withheld)
  return unpaid - withheld
}

/** Credit that could have been drawn and was not given; promised capital is filed with its obligations. */
function creditWithheld({ watch }: Run, { parties, periods, payee }: Layout, party: number): number {
  if (!watch) return 0
  let money = 0
  for (let t = 0; t < periods; t++) money += watch.withheld[t * parties + party]!
  for (let o = 0; o < payee.length; o++) if (payee[o] === party) money -= watch.withheldOf[o]!
  return money
}

/** A tranche not released: for want of somebody's capacity, or of another commitment that was changed or not paid. */
function fileHeldBack({ layout }: Compared, o: number, into: Lack, amount: number, changeAt: Int32Array): void {
  const release = layout.network.obligations[o]!.release
  if (!release || !(amount > 0)) return
  if (release.kind === 'capacity') {
    const party = layout.partyOf.get(release.party)
    if (party !== undefined) add(into.through, layout.parties + party, amount)
    return
  }
  const other = layout.commitmentOf.get(release.commitment)
  if (other === undefined) return
  if (changeAt[other]! >= 0) add(into.direct, changeAt[other]!, amount)
  else add(into.through, layout.payer[layout.commitment.indexOf(other)] ?? layout.payer[o]!, amount)
}

/** Capacity that an obligation brought in the plan and not in the run: less was ordered, or it was not paid for. */
function fileCapacity(compared: Compared, o: number, states: readonly Lack[], changeAt: Int32Array): void {
  const { layout, course, run, planCourse, plan } = compared
  if (!(planCourse.deliversGw[o]! > 0)) return
  const buyer = states[layout.parties + layout.payer[o]!]!
  const part = (paid: number, amount: number) => (amount > 0 ? Math.min(1, paid / amount) : 0)
  const came = planCourse.deliversGw[o]! * part(plan.obligationPaid[o]!, planCourse.amount[o]!)
  const asked = course.period[o]! < layout.periods ? course.deliversGw[o]! : 0
  const change = changeAt[layout.commitment[o]!]!
  if (change >= 0) add(buyer.direct, change, came - asked)
  const lacking = Math.min(came, asked) - course.deliversGw[o]! * part(run.obligationPaid[o]!, run.obligationDue[o]!)
  if (run.dueAt[o] === -1) fileHeldBack(compared, o, buyer, lacking, changeAt)
  else add(buyer.through, layout.payer[o]!, lacking)
}

/** What each party lacked in the plan by itself: hard money it did not pay, less what others then owed it. */
function planGaps({ payer, payee, parties }: Layout, plan: Run): Float64Array {
  const gaps = new Float64Array(parties)
  for (let o = 0; o < payer.length; o++) {
    gaps[payer[o]!]! += plan.outstanding[o]!
    gaps[payee[o]!]! -= plan.outstanding[o]!
  }
  return gaps.map((gap) => Math.max(0, gap))
}

/** The plan's own gap counts first; the other reasons share what is left of the failure in proportion to their size. */
function settleOwnGap(lack: Lack, own: number, failed: number, gapInPlan: number): void {
  let reasons = 0
  for (const amount of lack.direct.values()) reasons += amount
  for (const amount of lack.through.values()) reasons += amount
  const gap = reasons > 0 ? Math.min(failed, gapInPlan) : Math.max(failed, Number.MIN_VALUE)
  const scale = reasons > 0 ? (failed - gap) / reasons : 0
  for (const map of [lack.direct, lack.through]) for (const [key, amount] of map) map.set(key, amount * scale)
  add(lack.direct, own, gap)
}
