import { describe, expect, it } from 'vitest'
import { baseScenario, type Scenario } from '../model/index.ts'
import { loadBearing } from './load-bearing.ts'
import { shapleyOfChanges } from './shapley.ts'
import { simulate } from './simulate.ts'
import { each, id, quarters, smallNetwork } from './testing/small-network.ts'

const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const periods = quarters('2026Q1', 4)
/** Two backers of a lab that owes a cloud 100 and has 20 in hand; the lesser backer also pays a shop that owes nobody. */
const network = smallNetwork({
  periods,
  parties: { backer: { kind: 'group' }, second: { kind: 'group' }, lab: { cash: 20 }, cloud: {}, shop: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 20) },
    { payer: 'second', payee: 'lab', due: each(periods, 5) },
    { payer: 'lab', payee: 'cloud', due: each(periods, 25) },
    { payer: 'second', payee: 'shop', due: each(periods, 7) },
  ],
})
const cancel = (...numbers: number[]): Scenario => ({
  ...baseScenario,
  changes: numbers.map((n) => ({ kind: 'cancel' as const, commitment: id(n) })),
})

describe('load-bearing scores', () => {
  it('[ST50] is what everybody but the payer lacks more when the commitment alone fails', () => {
    const scores = good(loadBearing(network, baseScenario))
    expect(scores.map((s) => [s.commitment, s.size, s.lost])).toEqual([
      ['C-0001', 80, 60],
      ['C-0003', 100, 0],
      ['C-0004', 28, 0],
      ['C-0002', 20, 0],
    ])
    expect(scores[0]!.most).toEqual({ party: 'cloud', lost: 60 })
  })
  it('[ST51] is scored in the scenario as it stands: with one backer gone the other bears more', () => {
    const scores = good(loadBearing(network, cancel(1)))
    expect(scores.find((s) => s.commitment === id(2))).toMatchObject({ lost: 20 })
    expect(scores.find((s) => s.commitment === id(1))).toMatchObject({ size: 0, lost: 0 })
  })
  it('[ST52] Shapley shares split what all the changes add, each its mean part over every order', () => {
    // v(1) = 60, v(2) = 0, v(1, 2) = 80: shares 70 and 10.
    const shares = good(shapleyOfChanges(network, cancel(1, 2)))
    expect(shares.map((s) => s.commitment)).toEqual(['C-0001', 'C-0002'])
    expect(shares[0]!.share).toBeCloseTo(70, 9)
    expect(shares[1]!.share).toBeCloseTo(10, 9)
    expect(shares.map((s) => s.standardError)).toEqual([0, 0])
  })
  it('[ST53] sampled they sum to the whole too, and are within four standard errors of the exact ones', () => {
    const scenario = cancel(1, 2, 4)
    const exact = good(shapleyOfChanges(network, scenario))
    const sampled = good(shapleyOfChanges(network, scenario, { exactMax: 2, orders: 300, seed: 5 }))
    const whole = good(simulate(network, scenario, { ranges: false })).shortTotal
    expect(sampled.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(whole, 9)
    for (const [i, { share, standardError }] of sampled.entries())
      expect(Math.abs(share - exact[i]!.share)).toBeLessThanOrEqual(4 * standardError + 1e-9)
    expect(sampled[0]!.standardError).toBeGreaterThan(0)
  })
  it('[ST54] money put in and shocks hold in every coalition', () => {
    const scenario = cancel(1, 2)
    const filled: Scenario = { ...scenario, changes: [...scenario.changes, { kind: 'fill', amount: 30 }] }
    const sum = good(shapleyOfChanges(network, filled)).reduce((total, s) => total + s.share, 0)
    expect(sum).toBeCloseTo(good(simulate(network, filled, { ranges: false })).shortTotal, 9)
  })
})
