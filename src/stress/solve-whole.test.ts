import { describe, expect, it } from 'vitest'
import type { Change, ObligationNetwork, Scenario } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { solveWhole } from './solve-whole.ts'
import { each, id, party, quarters, type Small, smallNetwork } from './testing/small-network.ts'

const scenario = (changes: readonly Change[]): Scenario => ({ name: 'test', changes, order: { kind: 'pro-rata' } })
const solved = (network: ObligationNetwork, asked: Scenario, through: string, commitment = id(1)) => {
  const result = solveWhole(network, asked, { commitment, through })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
/** Hard money missing after `through`, by the run that anybody can repeat. */
function shortThrough(network: ObligationNetwork, asked: Scenario, through: string): number {
  const result = simulate(network, asked, { ranges: false })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value.arrears[network.periods.indexOf(through)]!.reduce((a, b) => a + b, 0)
}

const periods = quarters('2026Q1', 8)
const [q4, q8] = [periods[3]!, periods[7]!]
/** backer gives lab 10 a quarter, lab owes cloud 12 and has 8 in hand: with all of it, 8 short by the end. */
const small: Small = {
  periods,
  parties: { backer: { cash: 500 }, lab: { cash: 8 }, cloud: {} },
  commitments: [
    { payer: 'backer', payee: 'lab', due: each(periods, 10), firmness: 'F3' },
    { payer: 'lab', payee: 'cloud', due: each(periods, 12) },
  ],
}
const network = smallNetwork(small)

describe('turned round', () => {
  it('[SW1] the least amount that keeps everybody whole through a quarter', () => {
    // Through Q4: 48 due, 8 in hand, so 40 by Q4, half of the whole: 80. Through Q8: 96 less 8: 88.
    expect(solved(network, scenario([]), q4).amount).toBeCloseTo(80, 4)
    expect(solved(network, scenario([]), q8).amount).toBeCloseTo(88, 4)
  })
  it('[SW2] run at that amount nobody is short; a little less and somebody is', () => {
    for (const through of periods) {
      const { amount } = solved(network, scenario([{ kind: 'set', commitment: id(1), amount: 20 }]), through)
      const at = (total: number) => shortThrough(network, scenario([{ kind: 'set', commitment: id(1), amount: total }]), through)
      expect(at(amount)).toBeLessThanOrEqual(1e-6)
      expect(at(amount - 0.001)).toBeGreaterThan(1e-4)
    }
  })
  it('[SW3] or the least that others put in, beside the scenario as it stands', () => {
    const asked: Change[] = [{ kind: 'set', commitment: id(1), amount: 40 }]
    const { orFill } = solved(network, scenario(asked), q4)
    // 48 due by Q4, 8 in hand, 20 from the backer: 20 from others.
    expect(orFill).toBeCloseTo(20, 4)
    const at = (amount: number) => shortThrough(network, scenario([...asked, { kind: 'fill', amount, to: party('lab') }]), q4)
    expect(at(orFill)).toBeLessThanOrEqual(1e-6)
    expect(at(orFill - 0.001)).toBeGreaterThan(1e-4)
  })
  it('[SW4] nothing is needed where nobody is short', () => {
    const rich = smallNetwork({ ...small, parties: { ...small.parties, lab: { cash: 200 } } })
    expect(solved(rich, scenario([]), q8)).toMatchObject({ amount: 0, orFill: 0, leftOut: [] })
  })
  it('[SW5] who is short in the plan and cannot be mended by it is left out, and named', () => {
    const stray = smallNetwork({
      ...small,
      parties: { ...small.parties, ruin: {}, victim: {} },
      commitments: [...small.commitments, { payer: 'ruin', payee: 'victim', due: { [periods[0]!]: 3 } }],
    })
    const answer = solved(stray, scenario([]), q8)
    expect(answer.leftOut).toEqual(['victim'])
    expect(answer.amount).toBeCloseTo(88, 4)
  })
  it('[SW6] when neither the commitment nor others’ money can, it says how much is short at best', () => {
    const unrelated = smallNetwork({
      ...small,
      parties: { ...small.parties, other: { cash: 0 }, victim: {} },
      commitments: [...small.commitments, { payer: 'other', payee: 'victim', due: { [periods[1]!]: 3 } }],
    })
    const hit: Change = { kind: 'shock', party: party('other'), period: periods[0]!, amount: -1 }
    const wholeInPlan = { ...unrelated, openingCash: unrelated.openingCash.map((cash, i) => (i === 3 ? 3 : cash)) }
    const result = solveWhole(wholeInPlan, scenario([hit]), { commitment: id(1), through: q8 })
    expect(result.ok ? result.value : result.failure).toEqual({ reason: 'never-whole', shortAtMost: expect.closeTo(1, 9) })
  })
  it('[SW7] an amount beyond what its payer has does not help: the answer lies between too little and too much', () => {
    const hard = smallNetwork({
      ...small,
      parties: { backer: { cash: 90 }, lab: { cash: 8 }, cloud: {} },
      commitments: [{ ...small.commitments[0]!, firmness: 'F4' }, small.commitments[1]!],
    })
    expect(solved(hard, scenario([]), q8).amount).toBeCloseTo(88, 4)
  })
  it('[SW9] whole through a quarter is whole in every quarter before: a shortage that mends later counts', () => {
    const late = smallNetwork({
      ...small,
      parties: { ...small.parties, lab: { cash: 0, flow: periods.map((_, t) => (t < 4 ? 0 : 10)) } },
    })
    // 12 due a quarter and only the backer's tenth of 8 quarters to pay it from until Q4: 12 a quarter, 96 in all.
    expect(solved(late, scenario([]), q4).amount).toBeCloseTo(96, 4)
    expect(solved(late, scenario([]), q8).amount).toBeCloseTo(96, 4)
  })
  it('[SW8] unknown commitments and periods are failures', () => {
    const reason = (commitment: number, through: string) => {
      const result = solveWhole(network, scenario([]), { commitment: id(commitment), through })
      return result.ok ? 'ok' : result.failure
    }
    expect(reason(9, q4)).toEqual({ reason: 'unknown-commitment', commitment: 'C-0009' })
    expect(reason(1, '1999Q1')).toEqual({ reason: 'period-out-of-range', period: '1999Q1' })
  })
})
