import { failed, ok, type Result } from '../base/index.ts'
import type { Change, CommitmentId, ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { carrierOf, courseOf, type Layout, layOut, planCourse } from './course.ts'
import { play, type Run, type RunLimits, type Terms, termsOf } from './run.ts'
import { owedTo, trifleOf } from './shortfalls.ts'
import { turnOf } from './simulate.ts'

export interface WholeAnswer {
  /** "2027Q4": nobody is short of hard money in it or in any period before. */
  readonly through: string
  /** Least total of the commitment, major units, everything else as in the scenario. Infinity: no amount does it, but `orFill` does. */
  readonly amount: number
  /** Or: least `fill` beside the scenario as it stands. Infinity: none does it, but `amount` does. */
  readonly orFill: number
  /** Short already in the plan and not to be mended by this commitment: left out of "nobody", and said. */
  readonly leftOut: readonly string[]
}

/** Asks one scenario: who is short by the end of the asked period. */
interface Asking {
  readonly layout: Layout
  readonly scenario: Scenario
  readonly commitment: CommitmentId
  readonly period: number
  readonly terms: Terms
  readonly limits: RunLimits
  readonly planDueAt: Int32Array
}

/**
 * Turns the question round (W3): how much of one commitment, or of others' money beside the scenario, keeps everybody whole.
 * Who is whole grows with the amount, so the least one is found by halving, to a millionth of the commitment, and rounded up;
 * it is tried before it is returned. Fails with 'never-whole' when neither helps.
 */
export function solveWhole(
  network: ObligationNetwork,
  scenario: Scenario,
  question: { readonly commitment: CommitmentId; readonly through: string },
): Result<WholeAnswer, StressFailure> {
  const layout = layOut(network)
  const period = network.periods.indexOf(question.through)
  if (period < 0) return failed({ reason: 'period-out-of-range', period: question.through })
  const carrier = carrierOf(layout, question.commitment)
  if (!carrier) return failed({ reason: 'unknown-commitment', commitment: question.commitment })
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const limits: RunLimits = { ...clearingLimits, periods: period + 1, least: false }
  const terms = termsOf(scenario, turn.value)
  const plan = play(layout, planCourse(layout), terms, { ...limits, periods: layout.periods })
  if (plan.failure) return failed({ reason: 'not-converged', ...plan.failure })
  const asking: Asking = { layout, scenario, commitment: question.commitment, period, terms, limits, planDueAt: plan.dueAt }

  const asItStands = runWith(asking, undefined)
  if (!asItStands.ok) return asItStands
  const most = mostWorthTrying(asking, carrier.planned, plan)
  const set = (amount: number): Change => ({ kind: 'set', commitment: question.commitment, amount })
  const fill = (amount: number): Change => ({ kind: 'fill', amount, to: carrier.payee })
  const leftOut = leftOutOf(asking, plan, carrier.payee, most)
  if (!leftOut.ok) return leftOut
  const whole = (change: Change | undefined) => isWhole(asking, change, leftOut.value)
  // More than planned may be what it takes, and too much may be more than its payer has: some of each is tried.
  const tries = Array.from({ length: 48 }, (_, k) => carrier.planned * 1.1 ** k)
    .filter((amount) => amount < most)
    .concat(most)
  const step = 10 ** (Math.floor(Math.log10(carrier.planned)) - 6)
  const amount = leastThat((x) => whole(set(x)), tries, step)
  const orFill = leastThat((x) => whole(x === 0 ? undefined : fill(x)), tries, step)
  if (amount === undefined && orFill === undefined) {
    const shorts = tries
      .map((x) => runWith(asking, set(x)))
      .flatMap((run) => (run.ok ? [shortOf(asking, run.value, leftOut.value)] : []))
    return failed({ reason: 'never-whole', shortAtMost: Math.min(...shorts) })
  }
  return ok({
    through: question.through,
    amount: amount ?? Number.POSITIVE_INFINITY,
    orFill: orFill ?? Number.POSITIVE_INFINITY,
    leftOut: [...leftOut.value].map((party) => network.parties[party]!.id),
  })
}

function runWith({ layout, scenario, terms, limits, planDueAt }: Asking, change: Change | undefined): Result<Run, StressFailure> {
  const changes = change ? [...scenario.changes, change] : scenario.changes
  const course = courseOf(layout, { ...scenario, changes }, planDueAt)
  if (!course.ok) return course
  const run = play(layout, course.value, terms, limits)
  return run.failure ? failed({ reason: 'not-converged', ...run.failure }) : ok(run)
}

/** The most that a party was short in any period up to the asked one, over the parties. */
function shortOf(asking: Asking, run: Run, leftOut: ReadonlySet<number>): number {
  let short = 0
  for (let i = 0; i < asking.layout.parties; i++) if (!leftOut.has(i)) short += worstOf(asking, run, i)
  return short
}

function worstOf({ layout, period }: Asking, run: Run, party: number): number {
  let worst = 0
  for (let t = 0; t <= period; t++) worst = Math.max(worst, owedTo(layout, run, party, t))
  return worst
}

function isWhole(asking: Asking, change: Change | undefined, leftOut: ReadonlySet<number>): boolean {
  const run = runWith(asking, change)
  return run.ok && shortOf(asking, run.value, leftOut) <= trifleOf(run.value)
}

/** Short in the plan, and short even if the commitment's payee had all the money it could want from the start. */
function leftOutOf(asking: Asking, plan: Run, payee: PartyId, most: number): Result<ReadonlySet<number>, StressFailure> {
  const rich = runWith(asking, { kind: 'shock', party: payee, period: asking.layout.network.periods[0]!, amount: most })
  if (!rich.ok) return rich
  const leftOut = new Set<number>()
  for (let i = 0; i < asking.layout.parties; i++)
    if (worstOf(asking, plan, i) > trifleOf(plan) && worstOf(asking, rich.value, i) > trifleOf(rich.value)) leftOut.add(i)
  return ok(leftOut)
}

/** An amount beyond which more could not help: by the asked period it brings the plan's share and twice all that is short there. */
function mostWorthTrying({ layout, period, commitment }: Asking, planned: number, plan: Run): number {
  const carrier = layout.commitmentOf.get(commitment)!
  let byThen = 0
  let all = 0
  for (let o = 0; o < layout.commitment.length; o++) {
    if (layout.commitment[o] !== carrier) continue
    all += layout.network.obligations[o]!.amount
    if (plan.dueAt[o]! >= 0 && plan.dueAt[o]! <= period) byThen += layout.network.obligations[o]!.amount
  }
  let due = 0
  for (let o = 0; o < layout.commitment.length; o++)
    if (plan.dueAt[o]! <= period && !layout.soft[o]) due += plan.obligationDue[o]!
  return byThen > 0 ? planned + (2 * due * all) / byThen : planned + 2 * due
}

/** Least x, a multiple of `step` rounded up, that holds; found between 0 and the first of `tries` that holds. */
function leastThat(holds: (x: number) => boolean, tries: readonly number[], step: number): number | undefined {
  const enough = tries.find(holds)
  if (enough === undefined) return undefined
  if (holds(0)) return 0
  let [low, high] = [0, enough]
  while (high - low > step / 4) {
    const middle = (low + high) / 2
    // Past the last digit of a very large bracket there is no number between.
    if (middle <= low || middle >= high) break
    if (holds(middle)) high = middle
    else low = middle
  }
  const rounded = Math.ceil(high / step - 1e-9) * step
  return holds(rounded) ? rounded : high
}
