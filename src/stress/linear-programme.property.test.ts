import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { lawRuns } from './testing/law-runs.ts'
import { coarse, duesOf, type OneClass, oneClass, sizeOf, waysToClear } from './testing/one-class.ts'

// The package's types say that its default is the module; it is the function.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()

describe('clearing', () => {
  it('[KE55] is the most that can be paid, by exact rounds, by the kernel and by a linear programme alike', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(oneClass(coarse), (problem) => {
        const most = mostPaid(problem)
        for (const [name, clearWith] of Object.entries(waysToClear)) {
          const payments = clearWith(problem)
          for (const [i, paid] of most.entries())
            expect(Math.abs(payments![i]! - paid), name).toBeLessThanOrEqual(1e-8 * sizeOf(problem))
        }
      }),
      { numRuns: lawRuns },
    )
  })
})

/** Σ p at most, subject to 0 ≤ p ≤ p̄ and p ≤ e + Πᵀp [EisenbergNoe2001, section 3], by HiGHS. */
function mostPaid(problem: OneClass): Float64Array {
  const { parties, debts, assets } = problem
  const dues = duesOf(problem)
  const row = (i: number) => {
    const coefficients = new Map([[i, 1]])
    for (const { payer, payee, due } of debts)
      if (payee === i && due > 0) coefficients.set(payer, (coefficients.get(payer) ?? 0) - due / dues[payer]!)
    return [...coefficients]
  }
  const rows = assets.map((_, i) => row(i))
  const starts = [0]
  for (const coefficients of rows) starts.push(starts.at(-1)! + coefficients.length)
  return highs.withModel(
    {
      numCols: parties,
      numRows: parties,
      sense: highs.constants.objectiveSense.maximize,
      colCost: assets.map(() => 1),
      colLower: assets.map(() => 0),
      colUpper: dues,
      rowLower: assets.map(() => -highs.infinity),
      rowUpper: assets,
      matrix: {
        format: 'csr',
        numRows: parties,
        numCols: parties,
        starts,
        indices: rows.flatMap((coefficients) => coefficients.map(([column]) => column)),
        values: rows.flatMap((coefficients) => coefficients.map(([, value]) => value)),
      },
    },
    (model) => {
      model.options.set({
        output_flag: false,
        presolve: 'off',
        primal_feasibility_tolerance: 1e-10,
        dual_feasibility_tolerance: 1e-10,
      })
      model.run()
      return model.getSolution().colValue
    },
  )
}
