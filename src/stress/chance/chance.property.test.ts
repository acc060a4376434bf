import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { network, scenario } from '../testing/random-network.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { chancesOf } from './chances.ts'
import { distributionOf } from './distribution.ts'
import { drawPaths } from './draw-paths.ts'
import { fansOf } from './fan.ts'
import { openPaths } from './paths.ts'
import { assumedDelays, assumedPriors } from './priors.ts'

const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const seeds = fc.integer({ min: 0, max: 2 ** 50 })
const paths = 24
const how = fc.record({
  draws: fc.constantFrom('philox' as const, 'sobol' as const),
  together: fc.constantFrom(
    { by: 'payer' as const },
    { by: 'payer' as const, within: 0.7 },
    { by: 'kind' as const, within: 0.5 },
  ),
})

describe('chance on any network', () => {
  it('[CH20] gives the same bytes however the paths are split and in whatever order they are drawn', () => {
    fc.assert(
      fc.property(
        network,
        scenario,
        seeds,
        fc.uniqueArray(fc.integer({ min: 1, max: paths - 1 })),
        how,
        (drawn, asked, seed, inner, drawing) => {
          const built = smallNetwork(drawn)
          const options = { seed, rho: 0.4, priors: assumedPriors, delays: assumedDelays, ...drawing }
          const cuts = [0, ...inner.sort((a, b) => a - b), paths]
          const source = good(openPaths(built, asked, options))
          const blocks = cuts.slice(1).map((until, i) => ({ from: cuts[i]!, until }))
          const backwards = blocks.reverse().map(({ from, until }) => good(source.draw(from, until)))
          const told = (drawn: typeof backwards) => JSON.stringify([chancesOf(source, drawn), fansOf(source, drawn)])
          expect(told(backwards)).toBe(told([good(good(openPaths(built, asked, options)).draw(0, paths))]))
        },
      ),
      { numRuns: 150 },
    )
  })
  it('[CH33] what all lack sums what each lacks, and that its causes; shares lie in 0 to 1', () => {
    fc.assert(
      fc.property(network, scenario, seeds, how, (drawn, asked, seed, drawing) => {
        const options = { seed, rho: 0.4, priors: assumedPriors, delays: assumedDelays, ...drawing }
        const chances = good(drawPaths(smallNetwork(drawn), asked, { ...options, paths }))
        const sum = chances.parties.reduce((total, { short }) => total + short.mean, 0)
        expect(Math.abs(sum - chances.total.mean)).toBeLessThanOrEqual(1e-9 * (1 + sum))
        for (const { isShort, late, defaults, missed, short, causes } of chances.parties) {
          for (const { share } of [isShort, late, defaults, missed]) expect(share >= 0 && share <= 1).toBe(true)
          expect(Math.max(defaults.share, missed.share)).toBeLessThanOrEqual(late.share)
          const traced = causes.reduce((total, { amount }) => total + amount, 0)
          expect(Math.abs(traced - short.mean)).toBeLessThanOrEqual(1e-6 * (1 + short.mean))
        }
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
