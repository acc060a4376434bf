import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { network, scenario } from '../testing/random-network.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { chancesOf } from './chances.ts'
import { distributionOf } from './distribution.ts'
import { drawPaths } from './draw-paths.ts'
import { openPaths } from './paths.ts'
import { assumedPriors } from './priors.ts'

const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const seeds = fc.integer({ min: 0, max: 2 ** 50 })
const paths = 24

describe('chance on any network', () => {
  it('[CH20] gives the same bytes however the paths are split and in whatever order they are drawn', () => {
    fc.assert(
      fc.property(
        network,
        scenario,
        seeds,
        fc.uniqueArray(fc.integer({ min: 1, max: paths - 1 })),
        (drawn, asked, seed, inner) => {
          const built = smallNetwork(drawn)
          const options = { seed, rho: 0.4, priors: assumedPriors }
          const whole = good(drawPaths(built, asked, { ...options, paths }))
          const cuts = [0, ...inner.sort((a, b) => a - b), paths]
          const source = good(openPaths(built, asked, options))
          const blocks = cuts.slice(1).map((until, i) => ({ from: cuts[i]!, until }))
          const backwards = blocks.reverse().map(({ from, until }) => good(source.draw(from, until)))
          expect(JSON.stringify(chancesOf(source, backwards))).toBe(JSON.stringify(whole))
        },
      ),
      { numRuns: 150 },
    )
  })
  it('[CH33] what all lack sums what each lacks; shares lie in 0 to 1', () => {
    fc.assert(
      fc.property(network, scenario, seeds, (drawn, asked, seed) => {
        const chances = good(drawPaths(smallNetwork(drawn), asked, { seed, rho: 0.4, priors: assumedPriors, paths }))
        const sum = chances.parties.reduce((total, { short }) => total + short.mean, 0)
        expect(Math.abs(sum - chances.total.mean)).toBeLessThanOrEqual(1e-9 * (1 + sum))
        for (const { isShort, defaults } of chances.parties)
          for (const { share } of [isShort, defaults]) expect(share >= 0 && share <= 1).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
  it('[CH34] quantiles rise, and expected shortfall is no less than the quantile it lies beyond', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 300 }), (values) => {
        const { quantiles, expectedShortfall } = distributionOf(Float64Array.from(values))
        const found = quantiles.map(({ value }) => value)
        expect(found).toEqual([...found].sort((a, b) => a - b))
        const edge = quantiles.find(({ q }) => q === expectedShortfall.q)!.value
        expect(expectedShortfall.value).toBeGreaterThanOrEqual(edge * (1 - 1e-9) - 1e-9)
      }),
    )
  })
})
