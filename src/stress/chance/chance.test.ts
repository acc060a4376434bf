import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../../base/index.ts'
import { baseScenario, type ObligationNetwork, type Scenario } from '../../model/index.ts'
import { simulate } from '../simulate.ts'
import { each, id, party, quarters, smallNetwork } from '../testing/small-network.ts'
import { betaAt, betaCdf, betaDraw } from './beta.ts'
import { chancesOf } from './chances.ts'
import { distributionOf } from './distribution.ts'
import { drawPaths } from './draw-paths.ts'
import { type ChanceOptions, type Drawn, deliveriesOf, emptyDelivery } from './fractions.ts'
import { openPaths } from './paths.ts'
import { assumedPriors, priorMean, updatedPriors } from './priors.ts'

const options = { seed: 7, rho: 0.3, priors: assumedPriors }
const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const fractionsOf = (commitments: readonly Drawn[], how: ChanceOptions) => {
  const draw = deliveriesOf(commitments, how)
  const into = emptyDelivery(commitments.length)
  return (path: number, fractions: Float64Array) => {
    draw(path, into)
    fractions.set(into.fraction)
  }
}

/** A backer's letter (F3) funds a lab that owes a cloud the same for certain: the cloud is short 100·(1 − r). */
const periods = quarters('2026Q1', 4)
const chain = smallNetwork({
  periods,
  parties: { backer: { kind: 'group' }, lab: {}, cloud: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 25), firmness: 'F3' },
    { payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F6' },
  ],
})
const two = smallNetwork({
  periods,
  parties: { backer: { kind: 'group' }, bank: { kind: 'group' }, lab: {}, maker: { cash: 10 }, cloud: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 25), firmness: 'F3' },
    { payer: 'bank', payee: 'maker', due: each(periods, 10), firmness: 'F4' },
    { payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F5' },
    { payer: 'maker', payee: 'cloud', due: each(periods, 12), firmness: 'F5' },
  ],
})

describe('the Beta', () => {
  it('[CH1] has the distribution function of the tables', () => {
    // I_x(1, b) = 1 − (1 − x)^b; I_x(2, 2) = 3x² − 2x³; I_½(a, a) = ½; the arcsine law.
    expect(betaCdf(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 14)
    expect(betaCdf(0.3, 2, 2)).toBeCloseTo(3 * 0.09 - 2 * 0.027, 14)
    expect(betaCdf(0.5, 18, 18)).toBeCloseTo(0.5, 13)
    expect(betaCdf(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 13)
  })
  it.each([
    [18, 2],
    [6.4, 1.6],
    [2, 2],
    [0.9, 2.1],
    [0.5, 0.5],
    [300, 40],
  ])('[CH2] its quantile undoes the distribution function: Beta(%d, %d)', (a, b) => {
    for (let z = -5; z <= 5; z += 0.37) {
      const { x, y } = betaAt(z, a, b)
      expect(x + y).toBeCloseTo(1, 14)
      if (z <= 0) expect(Math.abs(betaCdf(x, a, b) / normalCdf(z) - 1)).toBeLessThan(1e-11)
      else expect(Math.abs(betaCdf(y, b, a) / normalCdf(-z) - 1)).toBeLessThan(1e-11)
    }
  })
  it('[CH3] drawn in quantity it is within 1e-6 of the quantile, rises, and stays in 0 to 1', () => {
    for (const { a, b } of [...Object.values(assumedPriors), { a: 0.5, b: 0.5 }, { a: 300, b: 40 }]) {
      if (a === 0 || b === 0) continue
      const draw = betaDraw(a, b)
      let before = 0
      for (let z = -9; z <= 9; z += 0.0137) {
        const x = draw(z)
        expect(x).toBeGreaterThanOrEqual(before - 1e-15)
        expect(x).toBeLessThanOrEqual(1)
        if (Math.abs(z) < 8.5) expect(Math.abs(x - betaAt(z, a, b).x)).toBeLessThan(1e-6)
        before = x
      }
    }
  })
})

describe('fractions', () => {
  const commitments = (['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F0'] as const).map(
    (firmness, i): Drawn => ({ id: id(i + 1), firmness, payer: party('backer'), kind: 'purchase' }),
  )
  const drawn = (rho: number, paths = 5000) => {
    const draw = fractionsOf(commitments, { ...options, rho })
    const into = new Float64Array(commitments.length)
    return Array.from({ length: paths }, (_, k) => {
      draw(k, into)
      return [...into]
    })
  }
  it('[CH4] have the quantiles of their Beta whatever the common factor weighs', () => {
    for (const rho of [0, 0.3, 0.9]) {
      const rows = drawn(rho)
      for (const [c, { firmness }] of commitments.entries()) {
        const { a, b } = assumedPriors[firmness]
        const column = rows.map((row) => row[c]!)
        if (a === 0 || b === 0) expect(new Set(column)).toEqual(new Set([b === 0 ? 1 : 0]))
        else
          for (const q of [0.05, 0.5, 0.95]) {
            const below = column.filter((r) => r < betaAt(normalQuantile(q), a, b).x).length / rows.length
            expect(Math.abs(below - q)).toBeLessThan(4 * Math.sqrt((q * (1 - q)) / rows.length))
          }
      }
    }
  })
  it('[CH5] move together as much as the common factor says: Gaussian scores correlate by ρ', () => {
    const score = ({ a, b }: { a: number; b: number }, r: number) => normalQuantile(betaCdf(r, a, b))
    const rows = drawn(0.3)
    const products = rows.map((row) => score(assumedPriors.F3, row[2]!) * score(assumedPriors.F4, row[3]!))
    const mean = products.reduce((sum, v) => sum + v, 0) / rows.length
    expect(Math.abs(mean - 0.3)).toBeLessThan(4 * Math.sqrt((1 + 0.3 ** 2) / rows.length))
  })
  it('[CH6] of a commitment stay the same when the list is turned round', () => {
    const into = [new Float64Array(7), new Float64Array(7)] as const
    fractionsOf(commitments, options)(41, into[0])
    fractionsOf([...commitments].reverse(), options)(41, into[1])
    expect([...into[1]].reverse()).toEqual([...into[0]])
  })
})

describe('paths', () => {
  it('[CH10] a path is the run of the scenario with every commitment scaled by its fraction', () => {
    const scenario: Scenario = { ...baseScenario, changes: [{ kind: 'set', commitment: id(1), amount: 60 }] }
    const source = good(openPaths(two, scenario, options))
    const block = good(source.draw(3, 8))
    const fractions = new Float64Array(two.commitments.length)
    for (let path = 3; path < 8; path++) {
      fractionsOf(two.commitments, options)(path, fractions)
      const changes = two.commitments.map((c, i) => ({ kind: 'scale' as const, commitment: c.id, factor: fractions[i]! }))
      const run = good(simulate(two, { ...scenario, changes: [...scenario.changes, ...changes] }, { ranges: false }))
      const short = block.short.slice((path - 3) * two.parties.length, (path - 2) * two.parties.length)
      expect(short.reduce((a, b) => a + b, 0)).toBeCloseTo(run.shortTotal, 9)
    }
  })
  it('[CH11] the mean and the quantiles of one commitment are those of its Beta', () => {
    const chances = good(drawPaths(chain, baseScenario, { ...options, paths: 8000 }))
    const cloud = chances.parties.find((p) => p.party === 'cloud')!.short
    expect(Math.abs(cloud.mean - 100 * (1 - priorMean(assumedPriors.F3)))).toBeLessThan(4 * cloud.standardError)
    for (const { q, value, standardError } of cloud.quantiles) {
      const exact = 100 * betaAt(normalQuantile(q), 2, 2).x
      expect(Math.abs(value - exact)).toBeLessThan(4.5 * standardError!)
    }
    // Mean of the worst twentieth of 1 − r, itself a Beta(2, 2): ∫ 6x²(1 − x) from its quantile up, over 0.05.
    const edge = betaAt(normalQuantile(0.95), 2, 2).x
    const exact = (100 * (0.5 - (2 * edge ** 3 - 1.5 * edge ** 4))) / 0.05
    expect(Math.abs(cloud.expectedShortfall.value - exact)).toBeLessThan(4 * cloud.expectedShortfall.standardError)
  })
  it('[CH12] nothing uncertain gives the run itself on every path', () => {
    const certain = { ...assumedPriors, F3: { a: 1, b: 0 }, F4: { a: 1, b: 0 }, F5: { a: 1, b: 0 } }
    const cut: Scenario = { ...baseScenario, changes: [{ kind: 'set', commitment: id(1), amount: 60 }] }
    const chances = good(drawPaths(two, cut, { ...options, priors: certain, paths: 50 }))
    const run = good(simulate(two, cut, { ranges: false }))
    expect(chances.total.mean).toBeCloseTo(run.shortTotal, 9)
    expect(chances.total.standardError).toBeLessThan(1e-12)
    expect(chances.parties.map((p) => [p.party, p.defaults.share])).toEqual([
      ['cloud', 0],
      ['lab', 1],
    ])
  })
  it('[CH13] ways it happens: who fell first, their shares sum to 1, and their means to the total', () => {
    const chances = good(drawPaths(two, baseScenario, { ...options, paths: 2000 }))
    expect(chances.ways.map((way) => way.first.join())).toEqual(expect.arrayContaining(['lab', 'maker']))
    expect(chances.ways.reduce((sum, way) => sum + way.paths, 0)).toBe(2000)
    const mean = chances.ways.reduce((sum, way) => sum + way.frequency.share * way.shortMean, 0)
    expect(mean).toBeCloseTo(chances.total.mean, 9)
    const lab = chances.ways.find((way) => way.first.join() === 'lab')!
    expect(lab.broken[0]).toMatchObject({ commitment: 'C-0001' })
    expect(lab.broken[0]!.delivered).toBeLessThan(lab.broken[0]!.usual)
  })
  it('[CH14] an unknown commitment or party is a failure', () => {
    const scenario: Scenario = { ...baseScenario, changes: [{ kind: 'cancel', commitment: id(99) }] }
    expect(drawPaths(two, scenario, { ...options, paths: 1 })).toEqual({
      ok: false,
      failure: { reason: 'unknown-commitment', commitment: 'C-0099' },
    })
  })
  it('[CH20] the same run twice, and split anyhow and put together in any order, gives the same bytes', () => {
    const whole = JSON.stringify(good(drawPaths(two, baseScenario, { ...options, paths: 300 })))
    expect(JSON.stringify(good(drawPaths(two, baseScenario, { ...options, paths: 300 })))).toBe(whole)
    for (const cuts of [
      [0, 150, 300],
      [0, 1, 2, 299, 300],
      [0, 64, 128, 192, 256, 300],
    ]) {
      const source = good(openPaths(two, baseScenario, options))
      const blocks = cuts.slice(1).map((until, i) => good(source.draw(cuts[i]!, until)))
      expect(JSON.stringify(chancesOf(source, blocks.reverse()))).toBe(whole)
    }
  })
  it('[CH21] four times the paths about halve the standard errors', () => {
    const of = (paths: number) => good(drawPaths(two, baseScenario, { ...options, paths })).total
    const [few, many] = [of(1000), of(4000)]
    expect(many.standardError / few.standardError).toBeGreaterThan(0.4)
    expect(many.standardError / few.standardError).toBeLessThan(0.6)
    expect(many.expectedShortfall.standardError).toBeLessThan(few.expectedShortfall.standardError)
  })
  it('[CH22] the order in which parties and commitments are listed changes nothing', () => {
    const turned: ObligationNetwork = {
      ...two,
      commitments: [...two.commitments].reverse(),
      obligations: [...two.obligations].reverse(),
    }
    const [a, b] = [two, turned].map((network) => good(drawPaths(network, baseScenario, { ...options, paths: 200 })))
    expect(b!.total.mean).toBeCloseTo(a!.total.mean, 9)
    expect(b!.ways.map((w) => [w.first, w.paths])).toEqual(a!.ways.map((w) => [w.first, w.paths]))
  })
})

describe('figures of a sample', () => {
  it('[CH30] quantiles are values of the nearest rank; their error is half the way between the ranks beyond one deviation', () => {
    const { quantiles } = distributionOf(Float64Array.from({ length: 100 }, (_, i) => 100 - i))
    expect(quantiles).toEqual([
      { q: 0.5, value: 50, standardError: 5 },
      { q: 0.9, value: 90, standardError: 3 },
      { q: 0.95, value: 95, standardError: 3 },
      { q: 0.99, value: 99, standardError: 1 },
    ])
  })
  it('[CH31] too few paths beyond a quantile: it has no error, rather than a small one', () => {
    const { quantiles } = distributionOf(Float64Array.from([3, 1, 2]))
    expect(quantiles.find(({ q }) => q === 0.99)).toEqual({ q: 0.99, value: 3 })
  })
  it('[CH32] expected shortfall is the mean of the worst twentieth, a path across its edge in part', () => {
    expect(distributionOf(Float64Array.from({ length: 100 }, (_, i) => i + 1)).expectedShortfall.value).toBeCloseTo(98, 9)
    // A twentieth of 30 paths is one and a half.
    expect(distributionOf(Float64Array.from({ length: 30 }, (_, i) => i + 1)).expectedShortfall.value).toBeCloseTo(
      (30 + 14.5) / 1.5,
      9,
    )
  })
})

describe('priors', () => {
  it('[CH40] firmer is likelier: F6 is certain, F0 is nothing', () => {
    const means = (['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const).map((code) => priorMean(assumedPriors[code]))
    expect(means).toEqual([...means].sort((a, b) => a - b))
    expect([means[0], means[6]]).toEqual([0, 1])
  })
  it('[CH41] each ended commitment counts one, against the weight a + b of what was assumed', () => {
    const updated = updatedPriors(assumedPriors, { F3: { completed: 3, calledOff: 1 }, F6: { completed: 0, calledOff: 5 } })
    expect(updated.F3).toEqual({ a: 5, b: 3 })
    expect(updated.F6).toEqual({ a: 1, b: 0 })
    expect(updated.F5).toEqual(assumedPriors.F5)
  })
})
