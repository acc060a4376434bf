import { assert, failed, ok, type Result } from '../../base/index.ts'
import type { ObligationNetwork, PartyId, Scenario, StressFailure } from '../../model/index.ts'
import { clearingLimits } from '../clearing.ts'
import { type Course, type Layout, layOut, planCourse } from '../course.ts'
import { deskFor, play, playAt, type Run, termsOf } from '../run.ts'
import { scenarioCourse } from '../scenario-course.ts'
import { turnOf } from '../simulate.ts'
import { type ChanceOptions, type Delivery, deliveriesOf, emptyDelivery } from './fractions.ts'
import { type NoteLimits, notesFor, type PathBlock } from './path-notes.ts'
import { sizesOf } from './sizes.ts'

export interface PathSource {
  readonly network: ObligationNetwork
  readonly scenario: Scenario
  readonly options: ChanceOptions
  /** Those of whom blocks keep what stands unpaid period by period. */
  readonly watched: readonly PartyId[]
  /** [row * periods + period], of the run itself, every commitment delivered whole: to everybody in row 0, then to each that is watched. */
  readonly asStated: Float64Array
  /** Any stretch of paths, in any order: path k depends on network, scenario, options and k alone. */
  draw(from: number, until: number): Result<PathBlock, StressFailure>
}

/**
 * Paths of chance over one network and scenario: the scenario's changes apply first, then each commitment delivers its fraction of
 * what they leave, in money and capacity, and as much later as it is late. Equations and sources: docs/math/chance.md.
 * `watched`: everybody unless set. The options' correlations must be such (`factorsOf`).
 */
export function openPaths(
  network: ObligationNetwork,
  scenario: Scenario,
  options: ChanceOptions,
  watched: readonly PartyId[] = network.parties.map(({ id }) => id),
): Result<PathSource, StressFailure> {
  const layout = layOut(network)
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const stranger = watched.find((id) => !layout.partyOf.has(id))
  if (stranger !== undefined) return failed({ reason: 'unknown-party', party: stranger })
  const changed = scenarioCourse(layout, scenario, turn.value)
  if (!changed.ok) return changed
  const terms = termsOf(scenario, turn.value)
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  const base = planCourse(layout)
  const plan = play(layout, base, terms, limits)
  if (plan.failure) return failed({ reason: 'not-converged', ...plan.failure })
  const desk = deskFor(layout, terms)
  const stated = playAt(desk, changed.value, limits)
  if (stated.failure) return failed({ reason: 'not-converged', ...stated.failure })
  const rows = watched.map((id) => layout.partyOf.get(id)!)
  const asStated = standingOf(layout, stated, rows)
  const drawDelivery = deliveriesOf(network.commitments, options, { periods: layout.periods, sizes: sizesOf(network) })
  const delivery = emptyDelivery(network.commitments.length)
  const course = copyOf(changed.value)
  const noting: NoteLimits = { layout, plan, planCourse: base, watched: rows }
  return ok({
    network,
    scenario,
    options,
    watched,
    asStated,
    draw(from, until) {
      assert(Number.isSafeInteger(from) && from >= 0 && until >= from, 'paths are numbered from 0 up')
      const notes = notesFor(noting, from, until)
      for (let path = from; path < until; path++) {
        drawDelivery(path, delivery)
        deliver(layout, changed.value, delivery, course)
        const run = playAt(desk, course, limits)
        if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
        notes.take(path, run, course, delivery)
      }
      return ok(notes.block())
    },
  })
}

const copyOf = (course: Course): Course => ({
  ...course,
  amount: course.amount.slice(),
  period: course.period.slice(),
  deliversGw: course.deliversGw.slice(),
  changed: course.changed.slice(),
})

function deliver({ commitment }: Layout, scenario: Course, { fraction, late }: Delivery, into: Course): void {
  for (let o = 0; o < commitment.length; o++) {
    const c = commitment[o]!
    into.amount[o] = scenario.amount[o]! * fraction[c]!
    into.deliversGw[o] = scenario.deliversGw[o]! * fraction[c]!
    into.period[o] = scenario.period[o]! + late[c]!
  }
  for (let c = 0; c < fraction.length; c++) into.changed[c] = scenario.changed[c] || fraction[c]! < 1 || late[c]! > 0 ? 1 : 0
}

function standingOf({ parties, periods }: Layout, run: Run, watched: readonly number[]): Float64Array {
  const standing = new Float64Array((watched.length + 1) * periods)
  for (let t = 0; t < periods; t++) {
    for (let party = 0; party < parties; party++) standing[t]! += run.owed[t * parties + party]!
    for (const [row, party] of watched.entries()) standing[(row + 1) * periods + t] = run.owed[t * parties + party]!
  }
  return standing
}
