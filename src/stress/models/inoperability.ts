import { solveLinear } from '../../base/index.ts'

/**
 * Share of output each sector loses: q = (I − A*)⁻¹ c* [Haimes & Jiang 2001], dense row-major A*.
 * Undefined when I − A* is singular or losses feed on themselves without bound.
 */
export function inoperability(interdependency: Float64Array, perturbation: ArrayLike<number>): Float64Array | undefined {
  const n = perturbation.length
  const q = solveLinear(
    interdependency.map((v, k) => (k % (n + 1) === 0 ? 1 : 0) - v),
    perturbation,
  )
  return q && Array.from(perturbation).every((c) => c >= 0) && q.some((v) => v < -1e-12) ? undefined : q
}
