import { assert, failed, ok, type Result } from '../../base/index.ts'
import type { ObligationNetwork, PartyId, Scenario, StressFailure } from '../../model/index.ts'
import { clearingLimits } from '../clearing.ts'
import { type Course, type Layout, layOut } from '../course.ts'
import { deskFor, playAt, type Run, termsOf } from '../run.ts'
import { scenarioCourse } from '../scenario-course.ts'
import { owedTo, trifleOf } from '../shortfalls.ts'
import { turnOf } from '../simulate.ts'
import { fractionsOf } from './fractions.ts'
import type { Priors } from './priors.ts'

export interface ChanceOptions {
  readonly seed: number
  /** Weight of the common factor in each commitment's own, 0 to 1. */
  readonly rho: number
  readonly priors: Priors
}

/** What happened on paths `from` to `until` − 1. */
export interface PathBlock {
  readonly from: number
  readonly until: number
  /** [path * parties + party], from `from` on: hard money missing at the end, major units; and 1 where the party defaulted. */
  readonly short: Float64Array
  readonly defaulted: Uint8Array
  /** [path * commitments + commitment], from `from` on: the fraction delivered. */
  readonly delivered: Float64Array
  /** [(path * (watched + 1) + row) * periods + period]: hard money unpaid after it, to everybody in row 0, then to each that is watched. */
  readonly standing: Float64Array
  /** Per path, indices of the parties that fell first, joined by commas; '' where nobody is short. */
  readonly fellFirst: readonly string[]
}

export interface PathSource {
  readonly network: ObligationNetwork
  readonly options: ChanceOptions
  /** Those of whom blocks keep what stands unpaid period by period. */
  readonly watched: readonly PartyId[]
  /** `standing` of the run itself, every commitment delivered whole. */
  readonly asStated: Float64Array
  /** Any stretch of paths, in any order: path k depends on network, scenario, options and k alone. */
  draw(from: number, until: number): Result<PathBlock, StressFailure>
}

/**
 * Paths of chance over one network and scenario: the scenario's changes apply first, then each commitment delivers its fraction of
 * what they leave, in money and capacity. Equations and sources: docs/math/chance.md.
 */
export function openPaths(
  network: ObligationNetwork,
  scenario: Scenario,
  options: ChanceOptions,
  watched: readonly PartyId[] = [],
): Result<PathSource, StressFailure> {
  const layout = layOut(network)
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const changed = scenarioCourse(layout, scenario, turn.value)
  if (!changed.ok) return changed
  const desk = deskFor(layout, termsOf(scenario, turn.value))
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  const drawFractions = fractionsOf(network.commitments, options)
  const fraction = new Float64Array(network.commitments.length)
  const course = { ...changed.value, amount: changed.value.amount.slice(), deliversGw: changed.value.deliversGw.slice() }
  const rows = watched.map((id) => layout.partyOf.get(id))
  const unknown = rows.indexOf(undefined)
  if (unknown >= 0) return failed({ reason: 'unknown-party', party: watched[unknown]! })
  const asStated = new Float64Array((rows.length + 1) * layout.periods)
  const stated = playAt(desk, changed.value, limits)
  if (stated.failure) return failed({ reason: 'not-converged', ...stated.failure })
  noteStanding(layout, stated, rows as readonly number[], asStated, 0)
  return ok({
    network,
    options,
    watched,
    asStated,
    draw(from, until) {
      assert(Number.isSafeInteger(from) && from >= 0 && until >= from, 'paths are numbered from 0 up')
      const block = emptyBlock(network, from, until, asStated.length)
      for (let path = from; path < until; path++) {
        drawFractions(path, fraction)
        block.delivered.set(fraction, (path - from) * fraction.length)
        deliver(layout, changed.value, fraction, course)
        const run = playAt(desk, course, limits)
        if (run.failure) return failed({ reason: 'not-converged', ...run.failure })
        note(layout, run, block, path - from)
        noteStanding(layout, run, rows as readonly number[], block.standing, (path - from) * asStated.length)
      }
      return ok(block)
    },
  })
}

interface OpenBlock extends PathBlock {
  readonly fellFirst: string[]
}
const emptyBlock = ({ parties, commitments }: ObligationNetwork, from: number, until: number, standing: number): OpenBlock => ({
  from,
  until,
  short: new Float64Array((until - from) * parties.length),
  defaulted: new Uint8Array((until - from) * parties.length),
  delivered: new Float64Array((until - from) * commitments.length),
  standing: new Float64Array((until - from) * standing),
  fellFirst: [],
})

function deliver({ commitment }: Layout, changed: Course, fraction: Float64Array, into: Course): void {
  for (let o = 0; o < commitment.length; o++) {
    const part = fraction[commitment[o]!]!
    into.amount[o] = changed.amount[o]! * part
    into.deliversGw[o] = changed.deliversGw[o]! * part
  }
}

function note(layout: Layout, run: Run, block: OpenBlock, at: number): void {
  const { parties, periods } = layout
  const least = trifleOf(run)
  let anybody = false
  for (let party = 0; party < parties; party++) {
    const short = owedTo(layout, run, party, periods - 1)
    if (short <= least) continue
    block.short[at * parties + party] = short
    anybody = true
  }
  for (const { party } of run.defaults) block.defaulted[at * parties + party] = 1
  block.fellFirst.push(anybody ? firstOf(layout, run, least).join(',') : '')
}

function noteStanding({ parties, periods }: Layout, run: Run, watched: readonly number[], into: Float64Array, at: number): void {
  for (let t = 0; t < periods; t++) {
    let all = 0
    for (let party = 0; party < parties; party++) all += run.owed[t * parties + party]!
    into[at + t] = all
    for (const [w, party] of watched.entries()) into[at + (w + 1) * periods + t] = run.owed[t * parties + party]!
  }
}

/** Of those whose failure to pay still stands at the end, the ones that fell before the others: by period, then by round of contagion. */
function firstOf({ parties, periods }: Layout, run: Run, least: number): readonly number[] {
  const standing = Array.from({ length: parties }, (_, i) => i).filter((i) => run.arrears[(periods - 1) * parties + i]! > least)
  const order = (i: number) => run.behindSince[i]! * (parties + 1) + run.behindRound[i]!
  const first = standing.reduce((least, i) => Math.min(least, order(i)), Number.POSITIVE_INFINITY)
  return standing.filter((i) => order(i) === first)
}
