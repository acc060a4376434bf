import { failed, ok, type Result } from '../base/index.ts'
import type { CommitmentId, ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { assumedPriors, type Prior, type Priors, priorMean } from './chance/priors.ts'
import { clearingLimits } from './clearing.ts'
import { type Layout, layOut } from './course.ts'
import { deskFor, playAt, termsOf } from './run.ts'
import { scenarioCourse } from './scenario-course.ts'
import { owedTo, trifleOf } from './shortfalls.ts'
import { turnOf } from './simulate.ts'

export interface ReverseOptions {
  /** How much of a promise fails to come, by firmness: assumed unless given. */
  readonly priors?: Priors
  /** Turns of the search; 25 unless set. */
  readonly turnsMax?: number
}
export interface FailedPromise {
  readonly commitment: CommitmentId
  /** Part of what the scenario leaves of it that does not come, 0 to 1; and the same in major units. */
  readonly part: number
  readonly amount: number
  /** The part that usually fails to come at its firmness. */
  readonly usual: number
}
export interface ReverseAnswer {
  readonly party: PartyId
  /** What the party lacks in the run with these failures: it was played. No less than was asked. */
  readonly short: number
  readonly shortAsItStands: number
  /** Root of the sum of squares of part by usual: 1 is one promise failing as it usually does. */
  readonly distance: number
  /** Furthest out first. */
  readonly failures: readonly FailedPromise[]
  readonly runs: number
}

/**
 * (W5) which promises would have to fail, and by how much, for one party to be short by an amount: at the least distance from the
 * scenario as it stands, counted in failures of usual size, so that a loose promise fails sooner than a contract. The search follows
 * the slope of the shortfall [RackwitzFiessler1978]; its answer is played, and no neighbour is nearer; that nothing elsewhere is nearer
 * is not proved. Fails with 'never-short' where no failing found is enough.
 */
export function reverseStress(
  network: ObligationNetwork,
  scenario: Scenario,
  asked: { readonly party: PartyId; readonly short: number },
  { priors = assumedPriors, turnsMax = 25 }: ReverseOptions = {},
): Result<ReverseAnswer, StressFailure> {
  const opened = openSearch(network, scenario, asked, priors)
  if (!opened.ok) return opened
  const search = opened.value
  const nothing = new Float64Array(search.usual.length)
  const shortAsItStands = shortAt(search, nothing)
  const already = shortAsItStands >= asked.short
  const first = already ? nothing : firstReach(search)
  const nearest = already || !first ? first : approach(search, first, turnsMax)
  if (search.unsettled) return failed({ reason: 'not-converged', ...search.unsettled })
  if (!nearest) return failed({ reason: 'never-short', shortAtMost: search.mostSeen })
  const failures = network.commitments
    .map(({ id }, c): FailedPromise => {
      const part = nearest[c]!
      return { commitment: id, part, amount: part * search.sizes[c]!, usual: search.usual[c]! }
    })
    .filter(({ part, usual }) => part > partWorthNaming * usual)
    .sort((a, b) => b.part / b.usual - a.part / a.usual || (a.commitment < b.commitment ? -1 : 1))
  const short = shortAt(search, nearest)
  const distance = distanceOf(search, nearest)
  return ok({ party: asked.party, short, shortAsItStands, distance, failures, runs: search.runs })
}
/** Of a usual failure: less than this of any promise is noise of the search. */
const partWorthNaming = 1e-2

interface Search {
  readonly layout: Layout
  readonly party: number
  readonly target: number
  /** Per commitment: usual failure (0: it cannot fail), what the scenario leaves of it. */
  readonly usual: Float64Array
  readonly sizes: Float64Array
  readonly play: (parts: Float64Array) => number | { readonly rounds: number; readonly residualRelative: number }
  mostSeen: number
  runs: number
  unsettled?: { readonly rounds: number; readonly residualRelative: number }
}

function openSearch(
  network: ObligationNetwork,
  scenario: Scenario,
  asked: { readonly party: PartyId; readonly short: number },
  priors: Priors,
): Result<Search, StressFailure> {
  const layout = layOut(network)
  const party = layout.partyOf.get(asked.party)
  if (party === undefined) return failed({ reason: 'unknown-party', party: asked.party })
  const turn = turnOf(layout, scenario.order)
  if (!turn.ok) return turn
  const course = scenarioCourse(layout, scenario, turn.value)
  if (!course.ok) return course
  const desk = deskFor(layout, termsOf(scenario, turn.value))
  const limits = { ...clearingLimits, periods: layout.periods, least: false }
  const { amount, deliversGw } = course.value
  const tried = { ...course.value, amount: amount.slice(), deliversGw: deliversGw.slice() }
  const sizes = new Float64Array(network.commitments.length)
  for (let o = 0; o < amount.length; o++) sizes[layout.commitment[o]!]! += amount[o]!
  const usual = Float64Array.from(network.commitments, ({ firmness }, c) => (sizes[c]! > 0 ? usualFailure(priors[firmness]) : 0))
  return ok({
    layout,
    party,
    target: asked.short,
    usual,
    sizes,
    mostSeen: 0,
    runs: 0,
    play(parts) {
      for (let o = 0; o < amount.length; o++) {
        const left = 1 - parts[layout.commitment[o]!]!
        tried.amount[o] = amount[o]! * left
        tried.deliversGw[o] = deliversGw[o]! * left
      }
      const run = playAt(desk, tried, limits)
      if (run.failure) return run.failure
      const short = owedTo(layout, run, party, layout.periods - 1)
      return short > trifleOf(run) ? short : 0
    },
  })
}

/** Root mean square of the part that does not come. */
function usualFailure(prior: Prior): number {
  const { a, b } = prior
  if (b === 0) return 0
  const lost = 1 - priorMean(prior)
  return Math.sqrt(lost * lost + (a * b) / ((a + b) ** 2 * (a + b + 1)))
}

function shortAt(search: Search, parts: Float64Array): number {
  search.runs++
  const short = search.play(parts)
  if (typeof short !== 'number') {
    search.unsettled ??= short
    return 0
  }
  search.mostSeen = Math.max(search.mostSeen, short)
  return short
}

const distanceOf = ({ usual }: Search, parts: Float64Array): number =>
  Math.sqrt(parts.reduce((sum, part, c) => (usual[c]! > 0 ? sum + (part / usual[c]!) ** 2 : sum), 0))

/** Somewhere to begin: what hurts alone, and all the money on its way to those who owe the party; each as far as it takes. */
function firstReach(search: Search): Float64Array | undefined {
  const { usual } = search
  const upstream = upstreamOf(search)
  const hurts = usual.map((size, c) => {
    const alone = new Float64Array(usual.length)
    alone[c] = 1
    return size > 0 && shortAt(search, alone) > 0 ? size : 0
  })
  const starts = [hurts, upstream, upstream.map((size, c) => Math.max(size, hurts[c]!))]
  const reached = starts.flatMap((start) => reachAlong(search, start) ?? [])
  return reached.sort((a, b) => distanceOf(search, a) - distanceOf(search, b))[0]
}

function upstreamOf({ layout, party, usual }: Search): Float64Array {
  const { network, partyOf } = layout
  const ends = network.commitments.map((c) => [partyOf.get(c.payer)!, partyOf.get(c.payee)!] as const)
  const owing = new Set([party])
  for (let size = 0; size < owing.size; ) {
    size = owing.size
    for (const [payer, payee] of ends) if (owing.has(payee)) owing.add(payer)
  }
  return usual.map((size, c) => (owing.has(ends[c]![1]) && ends[c]![1] !== party ? size : 0))
}

const halvings = 30
/** How far to go in one direction, no promise failing by more than all of it, until the party is short enough; found by halving. */
function reachAlong(search: Search, direction: Float64Array): Float64Array | undefined {
  const least = direction.reduce((min, part) => (part > 0 ? Math.min(min, part) : min), Number.POSITIVE_INFINITY)
  if (!Number.isFinite(least)) return undefined
  const at = (far: number) => direction.map((part) => Math.min(1, far * part))
  const enough = (far: number) => shortAt(search, at(far)) >= search.target
  let high = 1
  while (!enough(high)) {
    if (high * least >= 1) return undefined
    high *= 2
  }
  let low = 0
  for (let k = 0; k < halvings && high - low > 1e-9 * high; k++) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return at(high)
}

/** From the edge of being short, along its slope to the nearest point of the plane that touches it there; again until no nearer. */
function approach(search: Search, first: Float64Array, turnsMax: number): Float64Array {
  let nearest = first
  for (let turn = 0; turn < turnsMax; turn++) {
    const aim = nearestOfPlane(search, nearest, slopeAt(search, nearest))
    const before = distanceOf(search, nearest)
    for (const blend of [1, 0.5, 0.25, 0.1]) {
      const between = nearest.map((part, c) => part + blend * (aim[c]! - part))
      const reached = reachAlong(search, between)
      if (reached && distanceOf(search, reached) < distanceOf(search, nearest)) nearest = reached
    }
    if (distanceOf(search, nearest) > before * (1 - 1e-4)) break
  }
  return nearest
}

/** By how much more the party is short when a promise fails by a thousandth of a usual failure more. */
function slopeAt(search: Search, parts: Float64Array): Float64Array {
  const here = shortAt(search, parts)
  return search.usual.map((usual, c) => {
    if (usual === 0) return 0
    const step = 1e-3 * usual * (parts[c]! + 1e-3 * usual <= 1 ? 1 : -1)
    const moved = parts.slice()
    moved[c] = Math.max(0, moved[c]! + step)
    return Math.max(0, ((shortAt(search, moved) - here) / step) * usual)
  })
}

/** The least u with slope·u ≥ what is needed and 0 ≤ u ≤ 1/usual: u = μ·slope as far as it may go; parts are u times usual. */
function nearestOfPlane({ usual }: Search, parts: Float64Array, slope: Float64Array): Float64Array {
  const need = slope.reduce((sum, s, c) => (usual[c]! > 0 ? sum + (s * parts[c]!) / usual[c]! : sum), 0)
  const at = (mu: number) => slope.map((s, c) => Math.min(1, mu * s * usual[c]!))
  const gives = (mu: number) => at(mu).reduce((sum, part, c) => (usual[c]! > 0 ? sum + (slope[c]! * part) / usual[c]! : sum), 0)
  let [low, high] = [
    0,
    need /
      Math.max(
        Number.MIN_VALUE,
        slope.reduce((sum, s) => sum + s * s, 0),
      ),
  ]
  while (gives(high) < need * (1 - 1e-12) && high < 1e300 && at(high).some((part) => part > 0 && part < 1)) high *= 2
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2
    if (gives(middle) >= need) high = middle
    else low = middle
  }
  return at(high)
}
