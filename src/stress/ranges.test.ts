import { describe, expect, it } from 'vitest'
import { baseScenario, type Scenario } from '../model/index.ts'
import { type SimulateLimits, simulate } from './simulate.ts'
import { quarters, type Small, smallNetwork } from './testing/small-network.ts'

const periods = quarters('2026Q1', 1)
const due = { '2026Q1': 10 }

/** "b 5 (0–10 exact)" for each who is short in some order. */
function rangesIn(small: Small, scenario: Partial<Scenario> = {}, limits: SimulateLimits = {}): string {
  const outcome = simulate(smallNetwork(small), { ...baseScenario, ...scenario }, limits)
  if (!outcome.ok) return outcome.failure.reason
  return outcome.value.shortfalls
    .map(({ party, short, range }) => `${party} ${round(short)} (${round(range.low)}–${round(range.high)} ${range.kind})`)
    .sort()
    .join('; ')
}
const round = (amount: number) => Number(amount.toFixed(3))

describe('the range over every order of payment', () => {
  const one: Small = {
    periods,
    parties: { a: { cash: 10 }, b: {}, c: {} },
    commitments: [
      { payer: 'a', payee: 'b', due },
      { payer: 'a', payee: 'c', due },
    ],
  }
  it('[ST103] of one payer is exact, and needs no run', () => {
    expect(rangesIn(one, {}, { ordersMax: 0 })).toBe('b 5 (0–10 exact); c 5 (0–10 exact)')
  })
  it('[ST103] is exact by trying every order where payers who fall behind owe each other', () => {
    const chain: Small = {
      periods,
      parties: { a: { cash: 10 }, b: {}, c: {}, d: {} },
      commitments: [
        { payer: 'a', payee: 'b', due },
        { payer: 'a', payee: 'c', due },
        { payer: 'b', payee: 'c', due },
        { payer: 'b', payee: 'd', due },
      ],
    }
    // a pays b first, b pays c first: c gets 10 of 20. a pays b first, b pays d first: c gets nothing.
    expect(rangesIn(chain)).toBe('b 5 (0–10 exact); c 12.5 (10–20 exact); d 7.5 (0–10 exact)')
    expect(rangesIn(chain, {}, { ordersMax: 1 })).toBe('b 5 (0–10 exact); c 12.5 (0–20 bounds); d 7.5 (0–10 bounds)')
  })
  it('[ST103] is only tried where nothing is proved and the orders are too many', () => {
    expect(rangesIn(one, { alpha: 0.5 }, { ordersMax: 1 })).toBe('b 7.5 (5–10 tried); c 7.5 (5–10 tried)')
    expect(rangesIn(one, { alpha: 0.5 })).toBe('b 7.5 (5–10 exact); c 7.5 (5–10 exact)')
  })
  it('[ST103] of nobody is worked out unless asked for', () => {
    expect(rangesIn(one, {}, { ranges: false })).toBe('b 5 (5–5 tried); c 5 (5–5 tried)')
  })
})
