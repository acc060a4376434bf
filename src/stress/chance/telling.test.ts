import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../base/index.ts'
import { baseScenario } from '../../model/index.ts'
import { each, id, party, quarters, smallNetwork } from '../testing/small-network.ts'
import { betaAt } from './beta.ts'
import { chancesOf } from './chances.ts'
import { drawPaths } from './draw-paths.ts'
import { fanLevels, fanOf, fansOf } from './fan.ts'
import { openPaths } from './paths.ts'
import { assumedDelays, assumedPriors } from './priors.ts'
import { chanceInSteps } from './steps.ts'

const options = { seed: 7, rho: 0.3, priors: assumedPriors }
const certain = { ...assumedPriors, F5: { a: 1, b: 0 } }
const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const periods = quarters('2026Q1', 4)
/** A backer's letter (F3) funds a lab that owes a cloud the same for certain: by quarter t the cloud is short 25·t·(1 − r). */
const chain = smallNetwork({
  periods,
  parties: { backer: { kind: 'group' }, lab: {}, cloud: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 25), firmness: 'F3' },
    { payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F6' },
  ],
})

describe('who failed, and how', () => {
  /** The lab's money comes so many quarters after its due. */
  const fates = (fundedIn: string, owes: number) => {
    const network = smallNetwork({
      periods,
      parties: { backer: { kind: 'group' }, lab: {}, cloud: {} },
      commitments: [
        { payer: 'backer', payee: 'lab', due: { [fundedIn]: 10 }, firmness: 'F6' },
        { payer: 'lab', payee: 'cloud', due: { '2026Q1': owes }, firmness: 'F6' },
      ],
    })
    const chances = good(drawPaths(network, baseScenario, { ...options, priors: certain, paths: 5 }))
    const lab = chances.parties.find((one) => one.party === 'lab')
    return lab && [lab.late.share, lab.defaults.share, lab.missed.share]
  }
  it('[ST160] late is not in its quarter, default beyond grace, still owing at the end: each counted by itself', () => {
    expect(fates('2026Q1', 10)).toBeUndefined()
    expect(fates('2026Q2', 10)).toEqual([1, 0, 0])
    expect(fates('2026Q3', 10)).toEqual([1, 1, 0])
    expect(fates('2026Q1', 11)).toEqual([1, 1, 1])
  })
})

describe('why', () => {
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
  const chances = good(drawPaths(two, baseScenario, { ...options, delays: assumedDelays, paths: 1500 }))
  it('[ST161] the causes of a mean shortfall sum to it', () => {
    for (const { short, causes } of chances.parties)
      expect(causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(short.mean, 9)
    const cloud = chances.parties.find((one) => one.party === 'cloud')!
    expect(cloud.causes[0]!.cause).toEqual({ kind: 'change', commitment: id(1) })
  })
  it('[ST162] each way names what most often accounts for most of it', () => {
    const lab = chances.ways.find((way) => way.first.join() === 'lab')!
    expect(lab.behind).toMatchObject({ cause: { kind: 'change', commitment: id(1) } })
    expect(lab.commitment).toMatchObject({ commitment: id(1) })
    expect(lab.behind!.share).toBeGreaterThan(0.9)
    expect(chances.ways.find((way) => way.first.length === 0)).not.toHaveProperty('behind')
  })
  it('[ST162] a gap that stood in the plan is not laid at a promise that came late', () => {
    const gap = smallNetwork({
      periods,
      parties: { lab: { cash: 5 }, cloud: {} },
      commitments: [{ payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F6' }],
    })
    const [way] = good(drawPaths(gap, baseScenario, { ...options, paths: 10 })).ways
    expect(way).toMatchObject({ behind: { cause: { kind: 'own-gap', party: 'lab' }, share: 1 } })
    expect(way).not.toHaveProperty('commitment')
  })
})

describe('the fan of each', () => {
  const source = good(openPaths(chain, baseScenario, options))
  const blocks = [good(source.draw(0, 700)), good(source.draw(700, 2000))]
  it('[ST166] ends where the distribution at the end is, with its error', () => {
    const { total, parties } = chancesOf(source, blocks)
    for (const [fan, of] of [
      [fanOf(source, blocks), total],
      [fanOf(source, blocks, party('cloud')), parties.find((one) => one.party === 'cloud')!.short],
    ] as const)
      for (const q of [0.5, 0.95]) {
        const end = of.quantiles.find((one) => one.q === q)!
        const level = fan.levels.find((one) => one.q === q)!
        expect([level.values.at(-1), level.errors.at(-1)]).toEqual([end.value, end.standardError])
      }
  })
  it('[ST166] follows the one uncertain promise through the quarters', () => {
    const { levels, asStated } = fanOf(source, blocks, party('cloud'))
    expect(levels.map(({ q }) => q)).toEqual([...fanLevels])
    for (const { values } of levels)
      for (const [t, value] of values.entries()) expect(value).toBeCloseTo((values.at(-1)! * (t + 1)) / 4, 9)
    expect(asStated).toEqual([0, 0, 0, 0])
  })
  it('[ST167] is there of everybody and of each that ever lacks money, the same however the paths are split', () => {
    const fans = fansOf(source, [good(source.draw(0, 2000))])
    expect(fans).toEqual(fansOf(source, blocks))
    expect(fans.map(({ party: whose }) => whose)).toEqual([undefined, 'cloud'])
  })
  it('[ST167] of a party the network does not have is a failure', () =>
    expect(openPaths(chain, baseScenario, options, [party('nobody')])).toEqual({
      ok: false,
      failure: { reason: 'unknown-party', party: 'nobody' },
    }))
})

describe('in steps', () => {
  it('[ST168] each step is what so many paths give, and the last is all of them', () => {
    const how = { ...options, delays: assumedDelays }
    const steps = [...chanceInSteps(chain, baseScenario, { ...how, paths: 900, first: 200 })].map(good)
    expect(steps.map(({ paths, of }) => [paths, of])).toEqual([
      [200, 900],
      [400, 900],
      [800, 900],
      [900, 900],
    ])
    for (const { of: _, fan, fans, ...chances } of steps) {
      expect(chances).toEqual(good(drawPaths(chain, baseScenario, { ...how, paths: chances.paths })))
      expect([fan.party, ...fans.map(({ party: whose }) => whose)]).toEqual([undefined, 'cloud'])
    }
  })
  it('[ST168] a failure is a step too', () => {
    const scenario = { ...baseScenario, changes: [{ kind: 'cancel' as const, commitment: id(99) }] }
    expect([...chanceInSteps(chain, scenario, { ...options, paths: 10 })]).toEqual([
      { ok: false, failure: { reason: 'unknown-commitment', commitment: id(99) } },
    ])
  })
})

describe('fewer paths for the same', () => {
  const mean = 50
  const run = (seed: number, paths: number, draws: 'philox' | 'sobol') =>
    good(drawPaths(chain, baseScenario, { ...options, seed, draws, paths }))
  it('[ST173] even draws have the mean and quantiles of the Beta within a fraction of the error that dice have', () => {
    const even = run(3, 4096, 'sobol').total
    const dice = run(3, 4096, 'philox').total
    expect(even.standardError).toBeLessThan(dice.standardError / 20)
    expect(Math.abs(even.mean - mean)).toBeLessThan(5 * even.standardError)
    for (const { q, value, standardError } of even.quantiles) {
      expect(standardError).toBeLessThan(dice.quantiles.find((one) => one.q === q)!.standardError!)
      expect(Math.abs(value - 100 * betaAt(normalQuantile(q), 2, 2).x)).toBeLessThan(1)
    }
  })
  it('[ST174] their error, from the replicates, is as large as they are off over many seeds', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => run(seed, 256, 'sobol').total)
    const off = Math.sqrt(seeds.reduce((sum, { mean: found }) => sum + (found - mean) ** 2, 0) / seeds.length)
    const told = seeds.reduce((sum, { standardError }) => sum + standardError, 0) / seeds.length
    expect(told / off).toBeGreaterThan(0.6)
    expect(told / off).toBeLessThan(1.6)
  })
  it('[ST174] too few paths for replicates have the errors of dice', () => {
    const few = run(3, 100, 'sobol')
    expect(few.total.standardError).toBeGreaterThan(1)
  })
  it('[ST175] a steadied mean is nearer, says by how much, and its parts still sum', () => {
    const chances = run(5, 2000, 'philox')
    const { totalControlled: controlled } = chances
    expect(controlled!.varianceRatio).toBeGreaterThan(100)
    expect(Math.abs(controlled!.mean - mean)).toBeLessThan(0.1)
    const sum = chances.parties.reduce((all, { shortControlled }) => all + shortControlled!.mean, 0)
    expect(sum).toBeCloseTo(controlled!.mean, 9)
    expect(run(5, 40, 'philox')).not.toHaveProperty('totalControlled')
  })
  it('[ST175] its error is as large as it is off over many seeds', () => {
    const network = smallNetwork({
      periods,
      parties: { backer: { kind: 'group' }, lab: { cash: 30 }, cloud: {} },
      commitments: [
        { payer: 'backer', payee: 'lab', due: each(periods, 25), firmness: 'F3' },
        { payer: 'lab', payee: 'cloud', due: each(periods, 25), firmness: 'F6' },
      ],
    })
    const of = (seed: number) => good(drawPaths(network, baseScenario, { ...options, seed, paths: 500 }))
    const found = Array.from({ length: 40 }, (_, seed) => of(seed).totalControlled!)
    // 100·(0.7 − r)⁺ with r a Beta(2, 2): ∫ (0.7 − r)·6r(1 − r) up to 0.7.
    const exact = 100 * (0.7 * (3 * 0.49 - 2 * 0.343) - (2 * 0.343 - 1.5 * 0.2401))
    const off = Math.sqrt(found.reduce((sum, one) => sum + (one.mean - exact) ** 2, 0) / found.length)
    const told = found.reduce((sum, { standardError }) => sum + standardError, 0) / found.length
    expect(told / off).toBeGreaterThan(0.6)
    expect(told / off).toBeLessThan(1.6)
  })
})
