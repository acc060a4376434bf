import { describe, expect, it } from 'vitest'
import { solveAll } from './index.ts'

/** A ring with a promise from outside it that may fail; where all debts are of class 2, the kernel does not hold them. */
const paths = (seniority: 1 | 2) => ({
  model: 'chance',
  commitments: [
    { amount: 6, failure_probability: 0.3, delivered_on_failure: 0.25, from: 3, to: 0 },
    { amount: 4, failure_probability: 0.2, to: 2 },
  ],
  rho: 0.4,
  paths: 3_001,
  seed: 5,
  clearing: {
    owes: [
      [0, 1, 10, seniority],
      [1, 2, 8, seniority],
      [2, 0, 5, seniority],
      [1, 3, 2, seniority],
    ],
    external_assets: [7, { lognormal: { v0: 2, sigma: 0.5, horizon: 1 } }, 4, 0],
  },
})
const answerOf = (problem: unknown) => (solveAll([problem], { clockMs: () => 0 }) as readonly Record<string, unknown>[])[0]!

describe('chance over a clearing', () => {
  it('[KE58] is the same whether paths are cleared many at a time or one by one', () => {
    const together = answerOf(paths(1))
    const alone = answerOf(paths(2))
    expect(together.default_frequency).toEqual(alone.default_frequency)
    const close = (a: unknown, b: unknown): void => {
      if (Array.isArray(a)) for (const [k, value] of a.entries()) close(value, (b as readonly unknown[])[k])
      else if (typeof a === 'object' && a !== null)
        for (const [k, value] of Object.entries(a)) close(value, (b as Readonly<Record<string, unknown>>)[k])
      else expect(a).toBeCloseTo(b as number, 9)
    }
    for (const field of ['mean', 'variance', 'quantiles', 'payments', 'shortfall']) close(together[field], alone[field])
    expect((together.payments as { mean: number[] }).mean[0]).toBeLessThan(9.9)
  })
})
