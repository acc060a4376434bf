import { failed, ok, type Result } from '../base/index.ts'
import type { Change, CommitmentId, ObligationNetwork, Scenario, StressFailure, Threshold, Thresholds } from '../model/index.ts'
import { clearingLimits } from './clearing.ts'
import { carrierOf, courseOf, type Layout, layOut, planCourse } from './course.ts'
import { type Desk, deskFor, playAt, type Run, type RunLimits, termsOf } from './run.ts'
import { missingByPeriod, trifleOf } from './shortfalls.ts'
import { turnOf } from './simulate.ts'
import { steadilyBetter } from './steadily-better.ts'

export interface ThresholdOptions {
  /** Amounts between which to look, major units; 0 and one and a half times the plan unless set. */
  readonly from?: number
  readonly until?: number
  /** Width of a bracket at most; a millionth of the plan's order of magnitude unless set. */
  readonly toleranceMajor?: number
  /** Amounts tried before halving, evenly apart, both ends among them; 65 unless set. */
  readonly grid?: number
}

/** What can flip, per party: the period of first being short and of default; −1: neither. */
interface Standing {
  readonly firstShort: Int32Array
  readonly defaultsAt: Int32Array
}
interface Point {
  readonly amount: number
  readonly standing: Standing
}

/**
 * At which amounts of a commitment the answer flips: who becomes short, who defaults, when the first short quarter moves (W4).
 * Amounts are tried evenly apart; where two neighbours differ, the stretch between them is halved until every flip in it stands in a
 * bracket of `toleranceMajor`. Whether that is all there is, is in `complete`.
 */
export function thresholdsOf(
  network: ObligationNetwork,
  scenario: Scenario,
  commitment: CommitmentId,
  options: ThresholdOptions = {},
): Result<Thresholds, StressFailure> {
  const layout = layOut(network)
  const carrier = carrierOf(layout, commitment)
  if (!carrier) return failed({ reason: 'unknown-commitment', commitment })
  const tried = triedAt(layout, scenario, commitment)
  if (!tried.ok) return tried
  const from = options.from ?? 0
  const until = Math.max(from, options.until ?? 1.5 * carrier.planned)
  const toleranceMajor = options.toleranceMajor ?? 10 ** (Math.floor(Math.log10(Math.max(1, carrier.planned))) - 6)
  const grid = Math.max(2, options.grid ?? 65)
  const points: Point[] = []
  for (let k = 0; k < grid; k++) {
    const point = tried.value.at(from + ((until - from) * k) / (grid - 1))
    if (!point.ok) return point
    points.push(point.value)
  }
  const flips: Threshold[] = []
  for (let k = 1; k < grid; k++) {
    const failure = halve(layout, points[k - 1]!, points[k]!, toleranceMajor, tried.value.at, flips)
    if (failure) return failed(failure)
  }
  return ok({
    commitment,
    from,
    until,
    flips: flips.sort((a, b) => b.at - a.at || (a.party < b.party ? -1 : 1)),
    toleranceMajor,
    complete: steadilyBetter(layout, scenario, carrier),
    runs: tried.value.runs(),
  })
}

interface Tried {
  at(amount: number): Result<Point, StressFailure>
  runs(): number
}
/** The run at each amount asked, on one desk. */
function triedAt(layout: Layout, scenario: Scenario, commitment: CommitmentId): Result<Tried, StressFailure> {
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const desk: Desk = deskFor(layout, termsOf(scenario, turn.value))
  const limits: RunLimits = { ...clearingLimits, periods: layout.periods, least: false }
  const planned = planCourse(layout)
  const plan = playAt(desk, planned, limits)
  if (plan.failure) return failed({ reason: 'not-converged', ...plan.failure })
  const planDueAt = plan.dueAt.slice()
  // What the scenario sets this commitment to gives way to the amount tried; its delays stay.
  const others = scenario.changes.filter((change) => !setsTotalOf(layout, change, commitment))
  let runs = 1
  return ok({
    runs: () => runs,
    at(amount) {
      const changes: readonly Change[] = [...others, { kind: 'set', commitment, amount }]
      const course = courseOf(layout, { ...scenario, changes }, planDueAt, planned)
      if (!course.ok) return course
      runs++
      const run = playAt(desk, course.value, limits)
      return run.failure ? failed({ reason: 'not-converged', ...run.failure }) : ok({ amount, standing: standingOf(layout, run) })
    },
  })
}

const setsTotalOf = (layout: Layout, change: Change, commitment: CommitmentId): boolean =>
  (change.kind === 'set' || change.kind === 'scale' || change.kind === 'cancel') &&
  layout.commitmentOf.get(change.commitment) === layout.commitmentOf.get(commitment)

function standingOf(layout: Layout, run: Run): Standing {
  const least = trifleOf(run)
  const firstShort = Int32Array.from({ length: layout.parties }, (_, party) =>
    missingByPeriod(layout, run, party).findIndex((amount) => amount > least),
  )
  const defaultsAt = new Int32Array(layout.parties).fill(-1)
  for (const { party, period } of run.defaults) defaultsAt[party] = period
  return { firstShort, defaultsAt }
}

const alike = (a: Standing, b: Standing): boolean =>
  a.firstShort.every((t, i) => t === b.firstShort[i]) && a.defaultsAt.every((t, i) => t === b.defaultsAt[i])

/** Halves the stretch between two amounts until whatever flips in it stands in a bracket; files the flips. */
function halve(
  layout: Layout,
  low: Point,
  high: Point,
  toleranceMajor: number,
  at: Tried['at'],
  flips: Threshold[],
): StressFailure | undefined {
  if (alike(low.standing, high.standing)) return undefined
  const middle = (low.amount + high.amount) / 2
  if (high.amount - low.amount <= toleranceMajor || middle <= low.amount || middle >= high.amount) {
    flips.push(...flipsBetween(layout, low, high))
    return undefined
  }
  const point = at(middle)
  if (!point.ok) return point.failure
  return halve(layout, low, point.value, toleranceMajor, at, flips) ?? halve(layout, point.value, high, toleranceMajor, at, flips)
}

function* flipsBetween({ network, parties }: Layout, low: Point, high: Point): Generator<Threshold> {
  const bracket = { at: high.amount, low: low.amount, high: high.amount }
  for (let i = 0; i < parties; i++) {
    const party = network.parties[i]!.id
    const [short, shortAbove] = [low.standing.firstShort[i]!, high.standing.firstShort[i]!]
    if (short !== shortAbove) {
      const what = short >= 0 && shortAbove >= 0 ? 'first-quarter' : 'short'
      yield { ...bracket, party, what, ...sides(network.periods, short, shortAbove) }
    }
    const [fell, fellAbove] = [low.standing.defaultsAt[i]!, high.standing.defaultsAt[i]!]
    if (fell !== fellAbove) yield { ...bracket, party, what: 'default', ...sides(network.periods, fell, fellAbove) }
  }
}

function sides(periods: readonly string[], below: number, above: number): Pick<Threshold, 'quarter' | 'below' | 'above'> {
  return {
    quarter: periods[below >= 0 ? below : above]!,
    ...(below >= 0 ? { below: periods[below]! } : {}),
    ...(above >= 0 ? { above: periods[above]! } : {}),
  }
}
