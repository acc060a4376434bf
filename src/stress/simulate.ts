import { failed, ok, type Result } from '../base/index.ts'
import type {
  ObligationNetwork,
  Outcome,
  PartyShortfall,
  PaymentOrder,
  Scenario,
  StressFailure,
  Trigger,
} from '../model/index.ts'
import { tracerOf } from './causes.ts'
import { clearingLimits } from './clearing.ts'
import { courseOf, type Layout, layOut, planCourse } from './course.ts'
import { outlookOf } from './expectations.ts'
import type { Turn } from './ladder.ts'
import { type Ranges, rangeOf, rangesOf } from './ranges.ts'
import { play, type Run, type RunLimits, termsOf } from './run.ts'
import { hardDueTo, owedTo, shortfallOf, trifleOf } from './shortfalls.ts'

export interface SimulateLimits {
  /** 1e-12 unless set. */
  readonly toleranceRelative?: number
  /** Per period; 10,000 unless set. */
  readonly roundsMax?: number
  /** Work out the range over every order of payment; off gives low = high = short. On unless set. */
  readonly ranges?: boolean
  /** Runs spent on trying every order where no proof closes the range; 150 unless set. */
  readonly ordersMax?: number
}

/**
 * What happens per party and period when the scenario's changes meet the network: (C1)–(C4), (D1), (D2), (W1) of docs/math/clearing.md.
 * Unknown commitments, parties and periods in the scenario are failures, not ignored. Amounts in major units of the network's currency.
 * `shortfalls` holds those who are short in this run, in the plan (the same terms, no changes) or in some order tried; most short first.
 */
export function simulate(
  network: ObligationNetwork,
  scenario: Scenario,
  limits: SimulateLimits = {},
): Result<Outcome, StressFailure> {
  const layout = layOut(network)
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const runLimits: RunLimits = { ...clearingLimits, ...limits, periods: layout.periods, least: false }
  const terms = termsOf(scenario, turn.value)
  const base = planCourse(layout)
  const plan = play(layout, base, terms, runLimits)
  if (plan.failure) return failed({ reason: 'not-converged', ...plan.failure })
  const course = courseOf(layout, scenario, plan.dueAt, base)
  if (!course.ok) return course
  const run = play(layout, course.value, terms, { ...runLimits, least: true })
  if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
  const ordersMax = limits.ordersMax ?? 150
  const ranges =
    limits.ranges === false
      ? ok<Ranges>({ of: new Map(), others: 'tried' })
      : rangesOf({ layout, course: course.value, terms, run }, { ...runLimits, ordersMax })
  if (!ranges.ok) return ranges
  const trace = tracerOf({ layout, course: course.value, run, planCourse: base, plan })
  const least = trifleOf(run)
  const last = layout.periods - 1
  const due = hardDueTo(layout, run)
  const shortfalls: PartyShortfall[] = []
  for (let party = 0; party < layout.parties; party++) {
    const short = owedTo(layout, run, party, last)
    const { low, high, range } = rangeOf(ranges.value, party, short)
    if (Math.max(short, owedTo(layout, plan, party, last), high) <= least) continue
    const causes = short > least ? trace(party) : []
    shortfalls.push(shortfallOf(layout, run, plan, party, { low, high, range, causes, due: due[party]! }))
  }
  shortfalls.sort((a, b) => b.short - a.short || b.high - a.high)
  return ok(outcomeOf(layout, scenario, run, plan, shortfalls))
}

/** The payee the scenario's order names, as an index. */
export function turnOf(layout: Layout, order: PaymentOrder): Result<Turn, StressFailure> {
  if (order.kind === 'pro-rata') return ok({})
  const party = layout.partyOf.get(order.party)
  return party === undefined ? failed({ reason: 'unknown-party', party: order.party }) : ok({ [order.kind]: party })
}

function outcomeOf(layout: Layout, scenario: Scenario, run: Run, plan: Run, shortfalls: Outcome['shortfalls']): Outcome {
  const rows = (matrix: Float64Array) =>
    Array.from({ length: layout.periods }, (_, t) => listOf(matrix, t * layout.parties, (t + 1) * layout.parties))
  const { parties, periods } = layout.network
  return {
    scenario,
    due: rows(run.due),
    paid: rows(run.paid),
    received: rows(run.received),
    cash: rows(run.cash),
    fundingDrawn: rows(run.drawn),
    builtGw: rows(run.built),
    arrears: rows(run.arrears),
    obligationPaid: listOf(run.obligationPaid),
    obligationDue: listOf(run.obligationDue),
    defaults: run.defaults.map(({ party, period, rounds }) => ({ party: parties[party]!.id, period: periods[period]!, rounds })),
    triggers: triggersOf(layout, run, plan),
    shortfalls,
    shortTotal: shortfalls.reduce((sum, { short }) => sum + short, 0),
    certificate: {
      method: run.bracketed ? 'greatest clearing, bracketed' : 'greatest clearing, exact',
      rounds: run.rounds,
      residualRelative: run.residualRelative,
      conservationRelative: run.conservationRelative,
      unique: run.unique,
    },
    ...(run.watch ? { outlook: outlookOf(run.watch, layout) } : {}),
  }
}

/** Spreading a typed array goes through an iterator. */
function listOf(values: Float64Array, from = 0, until = values.length): number[] {
  const list: number[] = []
  for (let k = from; k < until; k++) list.push(values[k]!)
  return list
}

function triggersOf({ network, waits }: Layout, run: Run, plan: Run): readonly Trigger[] {
  const triggers: Trigger[] = []
  for (let o = 0; o < waits.length; o++) {
    if (!waits[o]) continue
    const [released, releasedInPlan] = [run.dueAt[o]!, plan.dueAt[o]!].map((t) => network.periods[t])
    const { commitment } = network.obligations[o]!
    triggers.push({
      obligation: o,
      commitment,
      ...(released === undefined ? {} : { released }),
      ...(releasedInPlan === undefined ? {} : { releasedInPlan }),
    })
  }
  return triggers
}
