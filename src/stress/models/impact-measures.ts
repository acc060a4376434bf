import type { Exposure3 } from './debtrank.ts'

export interface ImpactMeasures {
  readonly susceptibility: Float64Array
  readonly fluidity: number
  readonly diffusionStart: Float64Array
  readonly diffusionIntermediate: Float64Array
  readonly diffusionTotal: Float64Array
}

/**
 * Communicability of the impact graph [Silva et al. 2015, as in NetworkRiskMeasures]: B_ij = 1 where borrower i's impact on
 * lender j is ≥ 1, C = exp(B) without its diagonal. Removing a party's row of B shows what its out-links carry.
 */
export function impactMeasures(n: number, exposures: readonly Exposure3[], buffer: ArrayLike<number>): ImpactMeasures {
  const impact = new Float64Array(n * n)
  for (const [lender, borrower, amount] of exposures)
    impact[borrower * n + lender]! += amount === 0 ? 0 : buffer[lender]! > 0 ? amount / buffer[lender]! : Number.POSITIVE_INFINITY
  const b = impact.map((v) => (v >= 1 - 1e-12 ? 1 : 0))
  const c = offDiagonal(exponentialOf(b, n), n)
  const columnOver = (j: number) => {
    let top = 0
    let low = 0
    for (let i = 0; i < n; i++) {
      top += c[i * n + j]!
      low += b[i * n + j]!
    }
    return low === 0 ? 0 : top / low
  }
  const susceptibility = Float64Array.from({ length: n }, (_, j) => columnOver(j))
  const before = rowSums(c, n)
  const start = new Float64Array(n)
  const total = new Float64Array(n)
  for (let q = 0; q < n; q++) {
    let out = 0
    for (let j = 0; j < n; j++) out += b[q * n + j]!
    if (out === 0) continue
    const without = b.slice()
    without.fill(0, q * n, (q + 1) * n)
    const after = rowSums(offDiagonal(exponentialOf(without, n), n), n)
    let lost = 0
    for (let i = 0; i < n; i++) {
      const drop = Math.max(0, before[i]! - after[i]!)
      if (i === q) start[q] = drop / out
      lost += drop
    }
    total[q] = lost / out
  }
  return {
    susceptibility,
    fluidity: n === 0 ? 0 : susceptibility.reduce((sum, v) => sum + v, 0) / n,
    diffusionStart: start,
    diffusionIntermediate: total.map((t, i) => t - start[i]!),
    diffusionTotal: total,
  }
}

const offDiagonal = (m: Float64Array, n: number): Float64Array => {
  for (let i = 0; i < n; i++) m[i * n + i] = 0
  return m
}
const rowSums = (m: Float64Array, n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => {
    let sum = 0
    for (let j = 0; j < n; j++) sum += m[i * n + j]!
    return sum
  })

/** Matrix exponential of a non-negative matrix: scaling by 2^-k, Taylor to machine precision, squaring k times. */
export function exponentialOf(matrix: Float64Array, n: number): Float64Array {
  const norm = Math.max(0, ...rowSums(matrix, n))
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(norm, 1e-300))) + 2)
  const scaled = matrix.map((v) => v / 2 ** halvings)
  let result = identity(n)
  let term = identity(n)
  for (let k = 1; k < 60; k++) {
    term = product(term, scaled, n).map((v) => v / k)
    result = result.map((v, i) => v + term[i]!)
    if (Math.max(...term) < 1e-18) break
  }
  for (let k = 0; k < halvings; k++) result = product(result, result, n)
  return result
}
const identity = (n: number): Float64Array => Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0))
function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const c = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const v = a[i * n + k]!
      if (v !== 0) for (let j = 0; j < n; j++) c[i * n + j]! += v * b[k * n + j]!
    }
  return c
}
