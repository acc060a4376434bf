import { describe, expect, it } from 'vitest'
import { baseScenario, type Firmness } from '../model/index.ts'
import { reverseStress } from './reverse-stress.ts'
import { simulate } from './simulate.ts'
import { id, party, quarters, type Small, smallNetwork } from './testing/small-network.ts'

const [q1, q2] = quarters('2026Q1', 2) as [string, string]

/** Two backers without limits fund a firm that owes its supplier all of it a quarter later. */
const backed = (first: Firmness, second: Firmness, amounts: readonly [number, number] = [10, 10]): Small => ({
  periods: [q1, q2],
  parties: { one: { kind: 'group' }, two: { kind: 'group' }, firm: {}, supplier: {} },
  commitments: [
    { payer: 'one', payee: 'firm', kind: 'equity_investment', firmness: first, due: { [q1]: amounts[0] } },
    { payer: 'two', payee: 'firm', kind: 'equity_investment', firmness: second, due: { [q1]: amounts[1] } },
    { payer: 'firm', payee: 'supplier', due: { [q2]: amounts[0] + amounts[1] } },
  ],
})

function reversed(small: Small, who: string, short: number) {
  const answer = reverseStress(smallNetwork(small), baseScenario, { party: party(who), short })
  if (!answer.ok) return answer.failure
  return { ...answer.value, parts: Object.fromEntries(answer.value.failures.map(({ commitment, part }) => [commitment, part])) }
}
const partsOf = (small: Small, short: number) => {
  const answer = reversed(small, 'supplier', short)
  if ('reason' in answer) throw new Error(answer.reason)
  return answer
}

describe('the nearest failures that make a party short', () => {
  it('[ST140] make it short by what was asked when they are played', () => {
    const small = backed('F2', 'F5', [30, 10])
    const { failures, short } = partsOf(small, 12)
    const changes = failures.map(({ commitment, part }) => ({ kind: 'scale' as const, commitment, factor: 1 - part }))
    const outcome = simulate(smallNetwork(small), { ...baseScenario, changes })
    expect(short).toBeGreaterThanOrEqual(12)
    expect(short).toBeCloseTo(12, 5)
    expect(outcome.ok && outcome.value.shortTotal).toBeCloseTo(12, 2)
  })
  it('[ST141] are shared between equals', () => {
    const { parts, distance } = partsOf(backed('F2', 'F2'), 4)
    expect(parts[id(1)]).toBeCloseTo(0.2, 3)
    expect(parts[id(2)]).toBeCloseTo(0.2, 3)
    // Usual at F2: the root mean square of what a Beta(1.2, 1.8) leaves undelivered, √(0.36 + 0.06).
    expect(distance).toBeCloseTo((Math.SQRT2 * 0.2) / Math.sqrt(0.42), 3)
  })
  it('[ST141] fall on loose promises before contracts, in the proportion of least distance', () => {
    const { parts, failures } = partsOf(backed('F2', 'F5'), 4)
    const [loose, firm] = [failures[0]!.usual, failures[1]!.usual]
    expect(failures.map(({ commitment }) => commitment)).toEqual([id(1), id(2)])
    expect(parts[id(1)]! / parts[id(2)]!).toBeCloseTo((loose / firm) ** 2, 1)
    expect(10 * (parts[id(1)]! + parts[id(2)]!)).toBeCloseTo(4, 4)
  })
  it('[ST142] take no more of a promise than all of it', () => {
    const { parts } = partsOf(backed('F2', 'F5', [4, 20]), 10)
    expect(parts[id(1)]).toBe(1)
    expect(20 * parts[id(2)]!).toBeCloseTo(6, 4)
  })
  it('[ST143] are none where the party is that short as it stands; and there are none where nothing makes it so', () => {
    const poor: Small = { ...backed('F2', 'F5'), parties: { ...backed('F2', 'F5').parties, firm: { flow: [-5, 0] } } }
    expect(partsOf(poor, 5)).toMatchObject({ failures: [], short: 5, distance: 0 })
    expect(reversed(backed('F2', 'F5'), 'supplier', 21)).toMatchObject({ reason: 'never-short' })
    expect(reversed(backed('F2', 'F5'), 'nobody', 1)).toEqual({ reason: 'unknown-party', party: 'nobody' })
  })
  it('[ST143] cannot be what is paid already or certain', () => {
    expect(partsOf(backed('F6', 'F2'), 4).failures.map(({ commitment }) => commitment)).toEqual([id(2)])
  })
})
