import { assert, normalQuantile, PathStream } from '../../base/index.ts'
import type { NetworkCommitment } from '../../model/index.ts'
import { betaDraw } from './beta.ts'
import { delayDraw } from './delay.ts'
import { type Factors, factorsOf, groupOf, type Together } from './dependence.ts'
import type { DelayPrior, DelayPriors, Prior, Priors } from './priors.ts'
import { sobolDraws } from './sobol.ts'

export interface ChanceOptions {
  readonly seed: number
  /** Correlation of any two commitments' scores by the factor common to all, 0 to 1. */
  readonly rho: number
  readonly priors: Priors
  /** Absent: nothing comes late. */
  readonly delays?: DelayPriors
  readonly together?: Together
  /** 'sobol' spreads the paths evenly over what may happen; 'philox', the default, throws dice. */
  readonly draws?: 'philox' | 'sobol'
}
export type Drawn = Pick<NetworkCommitment, 'id' | 'firmness' | 'payer' | 'kind'>

/** What came on one path, by the network's order of commitments: the fraction, and how many quarters late. */
export interface Delivery {
  readonly fraction: Float64Array
  readonly late: Uint8Array
  /** The first factor: with one, the one common to all. */
  factor: number
}
export const emptyDelivery = (commitments: number): Delivery => ({
  factor: 0,
  fraction: new Float64Array(commitments),
  late: new Uint8Array(commitments),
})

/** Delays beyond this many quarters are told as this many. */
export const delayMost = (periods: number): number => Math.min(255, periods)

/**
 * What each commitment delivers on path k, and when: r_c = B_c⁻¹(Φ(z_c)), d_c = NB_c⁻¹(Φ(−z'_c)), where z_c and z'_c share their factors
 * and have their own parts. The draws go by commitment id, so the order in which a network lists them changes nothing. `sizes` say which
 * commitments get the first of Sobol's dimensions.
 */
export function deliveriesOf(
  commitments: readonly Drawn[],
  { seed, rho, priors, delays, together, draws = 'philox' }: ChanceOptions,
  { periods = 1, sizes = [] }: { readonly periods?: number; readonly sizes?: readonly number[] } = {},
): (path: number, into: Delivery) => void {
  assert(Number.isSafeInteger(seed) && seed >= 0, 'a seed is a whole number from 0 up')
  const found = factorsOf(commitments, rho, together)
  assert(found.ok, 'correlations have been checked before paths are drawn')
  const factors = found.value
  const group = Int32Array.from(commitments, (c) => (together ? factors.groups.indexOf(groupOf(c, together.by)) : 0))
  const fractions = drawsFor(commitments, (code) => priors[code], drawFrom)
  const lates = delays
    ? drawsFor(
        commitments,
        (code) => delays[code],
        (prior) => lateFrom(prior, delayMost(periods)),
      )
    : commitments.map(() => undefined)
  const order = commitments.map((_, c) => c).sort((x, y) => (commitments[x]!.id < commitments[y]!.id ? -1 : 1))
  const uniforms = new Float64Array(factors.count + (delays ? 2 : 1) * order.length)
  const fill = filler(seed, uniforms, draws === 'sobol' ? placesOf(factors.count, order, sizes, delays !== undefined) : undefined)
  const shared = new Float64Array(factors.groups.length)
  return (path, into) => {
    const { fraction, late } = into
    fill(path)
    into.factor = normalQuantile(uniforms[0]!)
    share(factors, uniforms, shared)
    for (const [k, c] of order.entries()) {
      const common = shared[group[c]!]!
      const own = factors.own[group[c]!]!
      const draw = fractions[c]!
      fraction[c] = typeof draw === 'number' ? draw : draw(common + own * normalQuantile(uniforms[factors.count + k]!))
      const lateness = lates[c]
      late[c] = lateness ? lateness(common + own * normalQuantile(uniforms[factors.count + order.length + k]!)) : 0
    }
  }
}

/** The factors' part in each group's score. */
function share({ count, groups, loading }: Factors, uniforms: Float64Array, into: Float64Array): void {
  into.fill(0)
  for (let f = 0; f < count; f++) {
    const factor = normalQuantile(uniforms[f]!)
    for (let g = f; g < groups.length; g++) into[g]! += loading[g * count + f]! * factor
  }
}

function filler(seed: number, into: Float64Array, places: readonly number[] | undefined): (path: number) => void {
  const even = places && sobolDraws(seed, into.length)
  return (path) => {
    const stream = new PathStream(seed, path)
    for (let d = 0; d < into.length; d++) into[d] = stream.uniform()
    even?.(path, into, places!)
  }
}

/** Sobol's first dimensions are its evenest: the factors take them, then the fractions of the largest commitments, then their delays. */
function placesOf(factors: number, order: readonly number[], sizes: readonly number[], delays: boolean): readonly number[] {
  const bySize = order.map((_, k) => k).sort((x, y) => (sizes[order[y]!] ?? 0) - (sizes[order[x]!] ?? 0) || x - y)
  return [
    ...Array.from({ length: factors }, (_, f) => f),
    ...bySize.map((k) => factors + k),
    ...(delays ? bySize.map((k) => factors + order.length + k) : []),
  ]
}

/** One prior, one table, whichever commitments have it. */
function drawsFor<P, D>(
  commitments: readonly Drawn[],
  priorOf: (code: Drawn['firmness']) => P,
  make: (prior: P) => D,
): readonly D[] {
  const made = new Map<P, D>()
  return commitments.map(({ firmness }) => {
    const prior = priorOf(firmness)
    const draw = made.get(prior) ?? make(prior)
    made.set(prior, draw)
    return draw
  })
}

/** A number: certain. */
function drawFrom({ a, b }: Prior): number | ((z: number) => number) {
  assert(a >= 0 && b >= 0 && a + b > 0 && Number.isFinite(a + b), 'a prior has weights from 0 up, not both 0')
  return b === 0 ? 1 : a === 0 ? 0 : betaDraw(a, b)
}
const lateFrom = (prior: DelayPrior, most: number) => (prior.quarters > 0 ? delayDraw(prior, most) : undefined)
