import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expectation, type Outcome, type Scenario, valuationModels } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { amount, names, network, scenario } from './testing/random-network.ts'
import { type Small, smallNetwork } from './testing/small-network.ts'

/** Soft money is capital, and everybody has some credit. */
const funded: fc.Arbitrary<Small> = fc
  .tuple(network, fc.array(amount, { minLength: 6, maxLength: 6 }))
  .map(([small, credit]) => ({
    ...small,
    parties: Object.fromEntries(names.map((name, i) => [name, { ...small.parties[name], credit: credit[i]! }])),
    commitments: small.commitments.map((c) => ((c.firmness ?? 'F5') < 'F4' ? { ...c, kind: 'equity_investment' as const } : c)),
  }))
const expectation: fc.Arbitrary<Expectation> = fc.record({
  model: fc.constantFrom(...valuationModels),
  horizonPeriods: fc.integer({ min: 1, max: 8 }),
  recovery: fc.constantFrom(0, 0.4, 0.9),
  volatility: fc.constantFrom(0, 0.2, 0.8),
  spreadOpen: fc.constantFrom(0, 0.04),
  spreadShut: fc.constantFrom(0.04, 0.1, 0.5),
})
const limits = { ranges: false }
const played = (small: Small, asked: Scenario): Outcome => {
  const outcome = simulate(smallNetwork(small), asked, limits)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value
}

describe('expectations on any network', () => {
  it('[ST112] that never shut anything change no byte of the answer', () => {
    fc.assert(
      fc.property(funded, scenario, expectation, (small, s, expect_) => {
        const never = { ...expect_, spreadOpen: Number.POSITIVE_INFINITY, spreadShut: Number.POSITIVE_INFINITY }
        const { outlook, scenario: _, ...rest } = played(small, { ...s, expect: never })
        const { scenario: __, ...plain } = played(small, s)
        expect(JSON.stringify(rest)).toBe(JSON.stringify(plain))
        expect(outlook!.withheld.flat().every((money) => money === 0)).toBe(true)
      }),
    )
  })
  it('[ST113] more cash at the start raises nobody’s first spread', () => {
    fc.assert(
      fc.property(funded, scenario, expectation, fc.nat(5), amount, (small, s, expect_, who, more) => {
        const name = names[who]!
        const there = small.parties[name]!
        const richer = { ...small, parties: { ...small.parties, [name]: { ...there, cash: (there.cash ?? 0) + more } } }
        const before = played(small, { ...s, expect: expect_ }).outlook!.spread[0]!
        const after = played(richer, { ...s, expect: expect_ }).outlook!.spread[0]!
        for (const [i, spread] of after.entries()) expect(spread).toBeLessThanOrEqual(before[i]! + 1e-7)
      }),
      { numRuns: 300 },
    )
  })
  it('[ST114] the order in which parties and commitments are listed changes nothing', () => {
    fc.assert(
      fc.property(funded, expectation, (small, expect_) => {
        const turned: Small = {
          ...small,
          parties: Object.fromEntries(Object.entries(small.parties).reverse()),
          commitments: [...small.commitments].reverse(),
        }
        const asked: Scenario = { name: 'drawn', changes: [], order: { kind: 'pro-rata' }, expect: expect_ }
        const [one, other] = [played(small, asked).outlook!, played(turned, asked).outlook!]
        for (const [t, row] of one.spread.entries())
          for (const [i, spread] of row.entries())
            expect(Math.exp(-other.spread[t]![row.length - 1 - i]!)).toBeCloseTo(Math.exp(-spread), 6)
      }),
    )
  })
  it('[ST115] carry their certificate, pay nobody more than is due, and are the same bytes twice', () => {
    fc.assert(
      fc.property(funded, scenario, expectation, (small, s, expect_) => {
        const outcome = played(small, { ...s, expect: expect_ })
        expect(outcome.outlook!.certificate.residualRelative).toBeLessThanOrEqual(1e-12)
        expect(outcome.certificate.conservationRelative).toBeLessThanOrEqual(1e-9)
        for (const [o, paid] of outcome.obligationPaid.entries())
          expect(paid).toBeLessThanOrEqual(outcome.obligationDue[o]! + 1e-7)
        for (const { causes, short } of outcome.shortfalls)
          if (causes.length > 0)
            expect(Math.abs(causes.reduce((sum, part) => sum + part.amount, 0) - short)).toBeLessThanOrEqual(1e-9 * short)
        expect(JSON.stringify(played(small, { ...s, expect: expect_ }))).toBe(JSON.stringify(outcome))
      }),
    )
  })
})
