import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clearingCases } from './clearing.cases.ts'
import { type Clearing, type ClearingProblem, clear } from './clearing.ts'
import { speedProblem } from './testing/speed-problem.ts'

clearingCases('the TypeScript reference', clear)

const shared = resolve(import.meta.dirname, '../../../shared/validation')
const absent = !existsSync(shared) && !process.env.CI
const load = (name: string) => JSON.parse(readFileSync(resolve(shared, `${name}.json`), 'utf8'))

type Matrix = readonly (readonly number[])[]
/** Dense classes, senior first; outside debts go to one more party, in class 1 like the rest of it. */
function fromMatrices(classes: readonly Matrix[], assets: readonly number[], outside: readonly number[] = []): ClearingProblem {
  const n = assets.length
  const dues = classes.flatMap((matrix, s) =>
    matrix.flatMap((row, i) => row.map((due, j) => ({ payer: i, payee: j, due, seniority: s + 1 })).filter((d) => d.due > 0)),
  )
  outside.forEach((due, i) => {
    if (due > 0) dues.push({ payer: i, payee: n, due, seniority: 1 })
  })
  return {
    parties: n + 1,
    payer: dues.map((d) => d.payer),
    payee: dues.map((d) => d.payee),
    due: dues.map((d) => d.due),
    seniority: dues.map((d) => d.seniority),
    soft: dues.map(() => false),
    own: [...assets, 0],
  }
}
const cleared = (problem: ClearingProblem): Clearing => {
  const result = clear(problem)
  if (!result.ok) throw new Error(result.failure.reason)
  return result.value
}
const near = (actual: ArrayLike<number>, expected: readonly number[], tolerance: number) =>
  expected.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)))
  })
const roundsOf = (fellIn: Int32Array): number[][] =>
  Array.from({ length: Math.max(0, ...fellIn) }, (_, r) => [...fellIn].flatMap((round, i) => (round === r + 1 ? [i] : [])))

describe('clearing agrees with published answers', () => {
  it.skipIf(absent)('[CL12] Eisenberg–Noe, as R systemicrisk prints it', () => {
    const { inputs, expected } = load('en-01-systemicrisk-example')
    const result = cleared(fromMatrices([inputs.liabilities_L_ij_i_owes_j], inputs.external_assets, inputs.external_liabilities))
    near(result.paidTotal, expected.payments, 1e-12)
    expect([...result.fellIn.slice(0, 3)].map((round) => (round ? 1 : 0))).toEqual(expected.default)
    expect(result.unique).toBe(true)
  })
  it.skipIf(absent)('[CL13] a ring without money has more than one answer, and is said to', () => {
    const { inputs, expected } = load('en-02-nonunique-zero-cash-ring')
    const result = cleared(fromMatrices([inputs.liabilities_L_ij_i_owes_j], inputs.external_assets))
    near(result.paidTotal, expected.greatest, 1e-12)
    near(result.least.paidTotal, expected.least, 1e-12)
    expect(result.unique).toBe(expected.unique)
  })
  it.skipIf(absent)('[CL14] twenty of a hundred down a chain', () => {
    const { inputs, expected } = load('en-04-twenty-of-hundred-chain')
    const result = cleared(fromMatrices([inputs.liabilities_L_ij_i_owes_j], inputs.external_assets))
    near(result.paidTotal, expected.payments, 1e-12)
    near(result.shortfall, expected.shortfall, 1e-12)
    near(result.left, expected.equity, 1e-12)
  })
  it.skipIf(absent)('[CL15] Rogers–Veraart with default costs, greatest, least and rounds', () => {
    const { inputs, expected } = load('rv-01-systemicrisk-example')
    const { alpha, beta } = inputs
    const result = cleared({
      ...fromMatrices([inputs.liabilities_L_ij_i_owes_j], inputs.external_assets, inputs.external_liabilities),
      alpha,
      beta,
    })
    near(result.paidTotal, expected.greatest, 1e-9)
    near(result.least.paidTotal, expected.least, 1e-9)
    expect(roundsOf(result.fellIn)).toEqual(expected.default_rounds)
  })
  it.skipIf(absent)('[CL16] two classes by Elsinger', () => {
    const { inputs, expected } = load('sen-01-two-classes')
    const problem = fromMatrices(inputs.classes_senior_first, inputs.external_assets)
    const result = cleared(problem)
    const paidIn = (s: number) =>
      [0, 1, 2].map((i) =>
        result.paid.reduce((sum, paid, d) => (problem.payer[d] === i && problem.seniority[d] === s ? sum + paid : sum), 0),
      )
    near(paidIn(1), expected.paid_senior, 1e-9)
    near(paidIn(2), expected.paid_junior, 1e-9)
    near(result.left, expected.equity, 1e-9)
  })
  it('[CL17] a thousand random parties come out as they did elsewhere', () => {
    const result = cleared(speedProblem(1000))
    expect(result.shortfall.reduce((a, b) => a + b, 0)).toBeCloseTo(51362.12285, 4)
    expect(result.fellIn.filter((round) => round > 0).length).toBe(397)
    expect(result.method).toBe('bracketed')
  })
})
