import { failed, ok, type Result } from '../base/index.ts'
import type { ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { type Course, type Layout, layOut, planCourse } from './course.ts'
import { availableOf } from './paying-rule.ts'
import { type Desk, deskFor, playAt, type Run, type RunLimits, termsOf } from './run.ts'
import { scenarioCourse } from './scenario-course.ts'
import { trifleOf } from './shortfalls.ts'
import { turnOf } from './simulate.ts'

/** Money that did not come to one who fell, all periods up to its fall together. Major units. */
export interface Lack {
  readonly party: PartyId
  readonly amount: number
  /** It fell due and was not paid by one who fell before; the scenario made it less; or what would release it has not happened. */
  readonly why: 'unpaid' | 'changed' | 'held'
}
/** One that could not pay. Amounts in major units. */
export interface Fall {
  readonly party: PartyId
  /** Hard dues that fell due on it in the period, and how much of them it left unpaid. */
  readonly due: number
  readonly unpaid: number
  /** What it owes outside the network and does not have. */
  readonly outside: number
  /** Most money first. They may come to more than what is missing: the difference was met from its own means. */
  readonly because: readonly Lack[]
  /** Of `unpaid` and `outside`, what nothing in `because` accounts for: its own means do not reach. */
  readonly ownGap: number
}
/** Those who fell together: in one period, given the failures of the rounds before. */
export interface CascadeRound {
  readonly period: string
  /** From 1, anew in each period. */
  readonly round: number
  readonly falls: readonly Fall[]
}

/**
 * The contagion as a sequence: each time a party cannot pay its dues any more, in which period and round, and who did not bring it the
 * money. One that catches up and fails again falls again. Empty where everybody pays. Fails as `simulate` does.
 */
export function cascadeOf(network: ObligationNetwork, scenario: Scenario): Result<readonly CascadeRound[], StressFailure> {
  const layout = layOut(network)
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const course = scenarioCourse(layout, scenario, turn.value)
  if (!course.ok) return course
  const terms = termsOf(scenario, turn.value)
  const desks = { run: deskFor(layout, terms), plan: deskFor(layout, terms) }
  const rounds: CascadeRound[] = []
  for (let t = 0; t < layout.periods; t++) {
    // A run keeps its obligations as they stand at its end: played up to the period they stand as the fallen met them.
    const limits: RunLimits = { ...clearingLimits, periods: t + 1, least: false }
    const run = playAt(desks.run, course.value, limits)
    if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
    const fallen = Array.from({ length: layout.parties }, (_, i) => i).filter((i) => run.behindSince[i] === t)
    if (fallen.length === 0) continue
    const plan = playAt(desks.plan, planCourse(layout), limits)
    if (plan.failure) return failed({ reason: 'not-converged', ...plan.failure })
    rounds.push(...roundsOf({ layout, course: course.value, desk: desks.run, plan, t, least: trifleOf(run) }, fallen))
  }
  return ok(rounds)
}

interface Moment {
  readonly layout: Layout
  readonly course: Course
  readonly desk: Desk
  readonly plan: Run
  readonly t: number
  readonly least: number
}
function roundsOf(moment: Moment, fallen: readonly number[]): readonly CascadeRound[] {
  const { layout, desk, t, least } = moment
  return [...Map.groupBy(fallen, (i) => desk.run.behindRound[i]!)]
    .sort(([a], [b]) => a - b)
    .map(([, together]) => together.map((i) => fallOf(moment, i)).filter(({ unpaid, outside }) => unpaid + outside > least))
    .filter((falls) => falls.length > 0)
    .map((falls, k) => ({
      period: layout.network.periods[t]!,
      round: k + 1,
      falls: falls.sort((a, b) => b.unpaid + b.outside - (a.unpaid + a.outside)),
    }))
}

function fallOf(moment: Moment, i: number): Fall {
  const { layout, desk, t, least } = moment
  const { run, table, means } = desk
  const { network, parties, payer, soft } = layout
  const unpaid = run.arrears[t * parties + i]!
  let paid = 0
  for (let o = 0; o < payer.length; o++) if (payer[o] === i && !soft[o] && run.dueAt[o] === t) paid += run.obligationPaid[o]!
  const outside = Math.max(0, -availableOf(means, i, table.received[i]!, true))
  const because = lacksOf(moment, i).filter(({ amount }) => amount > least)
  const ownGap = unpaid + outside - because.reduce((sum, { amount }) => sum + amount, 0)
  return {
    party: network.parties[i]!.id,
    due: paid + unpaid,
    unpaid,
    outside: outside > least ? outside : 0,
    because,
    ownGap: ownGap > least ? ownGap : 0,
  }
}

/** All periods up to the fall together: money that came late did come. */
function lacksOf({ layout, course, desk: { run }, plan, t }: Moment, i: number): readonly Lack[] {
  const { network, payer, payee, commitment } = layout
  const sums = new Map<string, Lack>()
  const add = (from: number, why: Lack['why'], amount: number) => {
    const key = `${from} ${why}`
    sums.set(key, { party: network.parties[from]!.id, why, amount: (sums.get(key)?.amount ?? 0) + amount })
  }
  const fellBefore = (j: number) =>
    run.behindSince[j] !== -1 && (run.behindSince[j]! < t || run.behindRound[j]! < run.behindRound[i]!)
  for (let o = 0; o < payer.length; o++) {
    if (payee[o] !== i || payer[o] === i) continue
    const unpaid = run.obligationDue[o]! - run.obligationPaid[o]!
    if (unpaid > 0 && fellBefore(payer[o]!)) add(payer[o]!, 'unpaid', unpaid)
    const less = plan.obligationDue[o]! - run.obligationDue[o]!
    if (less !== 0) add(payer[o]!, course.changed[commitment[o]!] ? 'changed' : 'held', less)
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount || (a.party < b.party ? -1 : 1))
}
