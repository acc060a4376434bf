import { describe, expect, it } from 'vitest'
import { partyId } from '../model/index.ts'
import { id, quarters, smallNetwork } from '../stress/testing/small-network.ts'
import { type DecouplingInput, decouplingGame, type GameTerms, termsAssumed } from './decoupling.ts'
import { bestReplies, pureEquilibria, thresholdsOf } from './thresholds.ts'

const periods = quarters('2026Q1', 4)
const spread = (each: number) => Object.fromEntries(periods.map((period) => [period, each]))
/** The maker puts 40 into the lab, which owes it 80 and a cloud 40, and has 80 of its own: without the money it is short. */
const network = smallNetwork({
  periods,
  parties: { maker: { cash: 100 }, lab: { cash: 80 }, cloud: {} },
  commitments: [
    { payer: 'maker', payee: 'lab', kind: 'equity_investment', firmness: 'F5', due: spread(10) },
    { payer: 'lab', payee: 'maker', due: spread(20) },
    { payer: 'lab', payee: 'cloud', due: spread(10) },
  ],
})
const input = (terms: Partial<GameTerms> = {}): DecouplingInput => ({
  network,
  supplier: partyId('maker'),
  customer: partyId('lab'),
  funding: [id(1)],
  purchases: [id(2)],
  unpriced: 0,
  outputLost: 30,
  terms: { ...termsAssumed, ...terms },
})
const played = (terms: Partial<GameTerms> = {}) => {
  const game = decouplingGame(input(terms))
  if (!game.ok) throw new Error(game.failure.reason)
  return game.value
}
const cell = (moves: string, terms: Partial<GameTerms> = {}) =>
  played(terms).cells.find((c) => `${c.supplier}.${c.customer}` === moves)!

describe('the decoupling game', () => {
  it('[NW72] each pair of moves is a run: money put in, dues left unpaid, default', () => {
    expect(cell('full.rely')).toMatchObject({ putIn: 40, shortTotal: 0, customerDefaults: false })
    expect(cell('walk.rely').putIn).toBe(0)
    expect(cell('walk.rely').shortTotal).toBeCloseTo(40, 9)
    expect(cell('walk.rely').customerDefaults).toBe(true)
    // What is bought elsewhere is still paid, and stages stop with the customer's leaving.
    expect(cell('walk.leave').shortTotal).toBeGreaterThan(0)
    expect([cell('stages.rely').putIn, cell('stages.diversify').putIn, cell('stages.leave').putIn]).toEqual([40, 30, 20])
  })
  it('[NW72] pay-offs are the sum of their parts, each with the number it hangs on', () => {
    // Sales 80 at half, 40 put in and worth 40; nothing unpaid, a tenth of 30 at risk.
    expect(cell('full.rely').payoffs).toEqual([40, -3])
    expect(cell('full.leave', { saving: 0.25 }).payoffs[1]).toBe(-30 + 20)
    for (const { parts, payoffs } of played().cells)
      for (const side of [0, 1] as const)
        expect(parts[side].reduce((sum, { amount, by }) => sum + amount * (by ? termsAssumed[by] : 1), 0)).toBeCloseTo(
          payoffs[side],
          9,
        )
  })
  it('[NW73] a stake in a customer that defaults is worth nothing', () => {
    const poor: DecouplingInput = { ...input(), network: { ...network, openingCash: [0, 10, 0] } }
    const game = decouplingGame(poor)
    const first = game.ok ? game.value.cells[0]! : undefined
    expect(first?.customerDefaults).toBe(true)
    expect(first?.parts[0].find(({ key }) => key === 'stake')?.amount).toBe(0)
  })
  it('[NW74] thresholds are where the pure equilibria change, found exactly', () => {
    const game = played()
    for (const { term, at, below, above } of game.thresholds) {
      const equilibriaAt = (value: number) => {
        const { cells } = played({ [term]: value })
        const side = (k: 0 | 1) => [0, 1, 2].map((i) => [0, 1, 2].map((j) => cells[i * 3 + j]!.payoffs[k]))
        return pureEquilibria([side(0), side(1)])
      }
      expect(equilibriaAt(at - 1e-4)).toEqual(below)
      expect(equilibriaAt(at + 1e-4)).toEqual(above)
    }
    expect(game.thresholds.length).toBeGreaterThan(0)
    // One move worth 3 always, the other θ.
    const one = thresholdsOf(
      {
        base: [
          [[3], [0]],
          [[0], [0]],
        ],
        slope: [
          [[0], [1]],
          [[0], [0]],
        ],
      },
      [0, 10],
    )
    expect(one).toEqual([{ at: 3, below: [[0, 0]], above: [[1, 0]] }])
    expect(
      bestReplies([
        [[1], [1]],
        [[0], [0]],
      ]),
    ).toEqual({ rows: [[0, 1]], columns: [[0], [0]] })
  })
  it('[NW75] a bargain shares what staying together is worth beside going separate ways, and money makes it so', () => {
    const { bargain, cells } = played()
    const joint = (k: number) => cells[k]!.payoffs[0] + cells[k]!.payoffs[1]
    const best = Math.max(...cells.map((_, k) => joint(k)))
    expect(bargain.shares[0] + bargain.shares[1]).toBeCloseTo(best, 9)
    expect(bargain.shares[0] - cells[8]!.payoffs[0]).toBeCloseTo(bargain.surplus / 2, 9)
    expect(cells[bargain.together[0] * 3 + bargain.together[1]]!.payoffs[0] - bargain.transfer).toBeCloseTo(bargain.shares[0], 9)
  })
  it('[NW75] every equilibrium is listed, mixed ones too, and none can be bettered alone', () => {
    const { equilibria } = played()
    expect(equilibria?.equilibria.length).toBeGreaterThan(0)
    expect(equilibria?.regretMax).toBeLessThan(1e-6)
  })
})
