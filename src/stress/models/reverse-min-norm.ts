import { inverseOf } from '../../base/index.ts'

export interface MinNormAnswer {
  readonly shock: Float64Array
  readonly norm: number
  readonly finalStress: Float64Array
}

/**
 * The least (Euclidean) initial stress that brings the weighted final stress to `targetLoss`, stress uncapped: s = (I − M)⁻¹ x,
 * loss = w·s; the shortest x with g·x = target is target·g/|g|², g = (I − M)⁻ᵀ w, projected on x ≥ 0.
 * Undefined when stress feeds on itself without bound, or when no stress makes a loss.
 */
export function reverseMinNorm(
  n: number,
  impact: readonly (readonly [number, number, number])[],
  weights: ArrayLike<number>,
  targetLoss: number,
): MinNormAnswer | undefined {
  // impact [j, i, v]: j's stress raises i's by v, so M[i][j] = v.
  const m = new Float64Array(n * n)
  for (const [j, i, v] of impact) m[i * n + j]! += v
  const inverse = inverseOf(
    m.map((v, k) => (k % (n + 1) === 0 ? 1 : 0) - v),
    n,
  )
  // A non-negative M with spectral radius below 1 has a non-negative (I − M)⁻¹ [Berman & Plemmons 1979]; else the sum diverges.
  if (!inverse || inverse.some((v) => v < -1e-12)) return undefined
  const gradient = Float64Array.from({ length: n }, (_, j) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += weights[i]! * inverse[i * n + j]!
    return sum
  })
  const positive = gradient.map((g) => Math.max(0, g))
  const square = positive.reduce((sum, g) => sum + g * g, 0)
  if (square === 0)
    return targetLoss === 0 ? { shock: new Float64Array(n), norm: 0, finalStress: new Float64Array(n) } : undefined
  const shock = positive.map((g) => (targetLoss * g) / square)
  const finalStress = Float64Array.from({ length: n }, (_, i) => {
    let sum = 0
    for (let j = 0; j < n; j++) sum += inverse[i * n + j]! * shock[j]!
    return sum
  })
  return { shock, norm: Math.sqrt(shock.reduce((sum, x) => sum + x * x, 0)), finalStress }
}
