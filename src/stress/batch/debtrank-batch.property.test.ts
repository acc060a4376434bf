import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debtRank } from '../models/debtrank.ts'
import { buildExposureSystem, debtRankBatch } from './debtrank-batch.ts'

const drawn = fc
  .record({ parties: fc.integer({ min: 1, max: 10 }), scenarios: fc.integer({ min: 1, max: 10 }) })
  .chain(({ parties, scenarios }) =>
    fc.record({
      parties: fc.constant(parties),
      scenarios: fc.constant(scenarios),
      loans: fc.array(
        fc.record({ lender: fc.nat(parties - 1), borrower: fc.nat(parties - 1), amount: fc.integer({ min: 0, max: 9 }) }),
        { maxLength: 30 },
      ),
      buffer: fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 60 })), {
        minLength: parties,
        maxLength: parties,
      }),
      shocks: fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 1e-6, max: 1.5, noNaN: true })), {
        minLength: parties * scenarios,
        maxLength: parties * scenarios,
      }),
    }),
  )

describe('DebtRank of many shocks at once', () => {
  it('[KE25] is DebtRank of each', () => {
    fc.assert(
      fc.property(drawn, ({ parties, scenarios, loans, buffer, shocks }) => {
        const pick = (key: 'lender' | 'borrower' | 'amount') => loans.map((loan) => loan[key])
        const system = buildExposureSystem({
          parties,
          lender: pick('lender'),
          borrower: pick('borrower'),
          amount: pick('amount'),
          buffer,
        })
        const batch = debtRankBatch(system, Float64Array.from(shocks), { toleranceRelative: 1e-11 })
        const problem = {
          n: parties,
          exposures: loans.map(({ lender, borrower, amount }) => [lender, borrower, amount] as const),
          buffer,
          weights: buffer.map(() => 1),
          variant: 'continuous' as const,
        }
        for (let s = 0; s < scenarios; s++) {
          if (!(batch.error[s]! <= 1e-11)) continue
          const alone = debtRank(problem, shocks.slice(s * parties, (s + 1) * parties))
          for (let i = 0; i < parties; i++) {
            const mine = batch.stress[s * parties + i]!
            const theirs = alone!.stress[i]!
            if (theirs === Number.POSITIVE_INFINITY) expect(mine).toBe(theirs)
            else expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(1e-8 * (1 + theirs))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it('[KE26] settles on the true end where steps are small long before it: each lender almost as exposed as its buffer', () => {
    const ring = Array.from({ length: 50 }, (_, i) => i)
    const system = buildExposureSystem({
      parties: 50,
      lender: ring,
      borrower: ring.map((i) => (i + 1) % 50),
      amount: ring.map(() => 0.99),
      buffer: ring.map(() => 1),
    })
    const shock = ring.map(() => 0.001)
    const { stress, error } = debtRankBatch(system, Float64Array.from(shock), { toleranceRelative: 1e-9 })
    expect(error[0]).toBeLessThanOrEqual(1e-9)
    for (const s of stress) expect(Math.abs(s - 0.1)).toBeLessThanOrEqual(1e-9)
  })
})
