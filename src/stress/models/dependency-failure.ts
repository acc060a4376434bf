import { inverseOf } from '../../base/index.ts'

export interface DependencyProblem {
  readonly n: number
  /** [i, j, amount]: i owes j. */
  readonly debt: readonly (readonly [number, number, number])[]
  /** Share of each debt that the others hold of it. */
  readonly shareCrossHeld: number
  readonly assets: ArrayLike<number>
  readonly baseAssets: ArrayLike<number>
  readonly theta: number
  readonly costShare: number
}
export interface DependencyAnswer {
  /** Row-major n × n. */
  readonly crossHoldings: Float64Array
  readonly dependency: Float64Array
  readonly rounds: readonly (readonly number[])[]
  readonly failed: readonly number[]
  readonly values: Float64Array
}

/**
 * Failure rounds among cross-holding parties [Elliott, Golub & Jackson 2014]: C_ji = share·debt_ij / Σ_k debt_ik, A = Ĉ(I − C)⁻¹,
 * v = A·assets; i fails when v_i < θ·(A·base)_i and then loses costShare·θ·(A·base)_i of its own asset, once.
 * Undefined when I − C is singular.
 */
export function dependencyFailure(problem: DependencyProblem): DependencyAnswer | undefined {
  const { n, debt, shareCrossHeld, theta, costShare } = problem
  const owed = new Float64Array(n)
  for (const [i, , amount] of debt) owed[i]! += amount
  const c = new Float64Array(n * n)
  for (const [i, j, amount] of debt) if (amount > 0) c[j * n + i]! += (shareCrossHeld * amount) / owed[i]!
  const identityLess = c.map((v, k) => (k % (n + 1) === 0 ? 1 : 0) - v)
  const inverse = inverseOf(identityLess, n)
  if (!inverse) return undefined
  const dependency = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    let heldByOthers = 0
    for (let j = 0; j < n; j++) heldByOthers += c[j * n + i]!
    for (let j = 0; j < n; j++) dependency[i * n + j] = (1 - heldByOthers) * inverse[i * n + j]!
  }
  const times = (vector: ArrayLike<number>) =>
    Float64Array.from({ length: n }, (_, i) => {
      let sum = 0
      for (let j = 0; j < n; j++) sum += dependency[i * n + j]! * vector[j]!
      return sum
    })
  const threshold = times(problem.baseAssets).map((v) => theta * v)
  const own = Float64Array.from(problem.assets)
  // Values are differences of what each asset brings: rounding is relative to all of it.
  const size = times(own).map((v, i) => Math.max(v, threshold[i]!))
  const failed = new Set<number>()
  const rounds: number[][] = []
  for (;;) {
    const values = times(own)
    const falling = [...values.keys()].filter((i) => !failed.has(i) && values[i]! < threshold[i]! - 1e-12 * size[i]!)
    if (falling.length === 0) return { crossHoldings: c, dependency, rounds, failed: [...failed].sort((p, q) => p - q), values }
    for (const i of falling) {
      failed.add(i)
      own[i]! -= costShare * threshold[i]!
    }
    rounds.push(falling)
  }
}
