import { assert, normalQuantile } from '../../base/index.ts'
import type { DelayPrior } from './priors.ts'

/** Chance of exactly 0, 1, … quarters late: a Poisson whose mean is Gamma(quarters, of), so a negative binomial. */
export function delayChances({ quarters, of }: DelayPrior, most: number): Float64Array {
  assert(quarters >= 0 && of > 0 && Number.isFinite(quarters + of), 'a delay has quarters from 0 up, over a weight above 0')
  const chances = new Float64Array(most + 1)
  let chance = Math.exp(-quarters * Math.log1p(1 / of))
  for (let d = 0; d <= most; d++) {
    chances[d] = chance
    chance *= (quarters + d) / ((d + 1) * (of + 1))
  }
  return chances
}

/** Score ↦ quarters late; the lower the score the later. Beyond the last period is beyond the run: no more than `most` is told. */
export function delayDraw(prior: DelayPrior, most: number): (z: number) => number {
  const thresholds: number[] = []
  let atMost = 0
  for (const chance of delayChances(prior, most - 1)) {
    atMost += chance
    thresholds.push(atMost < 1 ? -normalQuantile(atMost) : Number.NEGATIVE_INFINITY)
  }
  return (z) => {
    let d = 0
    while (d < most && z < thresholds[d]!) d++
    return d
  }
}

/** Mean of what `delayDraw` tells. */
export function delayMeanUpTo(prior: DelayPrior, most: number): number {
  let mean = most
  let atMost = 0
  for (const chance of delayChances(prior, most - 1)) {
    atMost += chance
    mean -= Math.min(1, atMost)
  }
  return mean
}
