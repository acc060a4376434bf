import { inverseOf } from '../../base/index.ts'

export type Flow = readonly [number, number, number]

/**
 * Share of throughflow that returns to where it was [Finn 1976]: N = (I − G)⁻¹, G_ji = F_ij / T_i,
 * FCI = Σ_i (N_ii − 1)/N_ii · T_i / ΣT, throughflow T_i = inflow + input. Undefined when nothing leaves the system (I − G singular).
 */
export function finnCycling(
  n: number,
  flows: readonly Flow[],
  input: ArrayLike<number>,
): { readonly index: number; readonly throughflow: number } | undefined {
  const through = Float64Array.from(input)
  for (const [, j, amount] of flows) through[j]! += amount
  const total = through.reduce((sum, t) => sum + t, 0)
  if (total === 0) return { index: 0, throughflow: 0 }
  const identityLess = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0))
  for (const [i, j, amount] of flows) if (through[i]! > 0) identityLess[j * n + i]! -= amount / through[i]!
  const inverse = inverseOf(identityLess, n)
  // What would come back more often than rounding can tell from always, comes back always.
  if (!inverse || inverse.some((visits) => Math.abs(visits) > 1e13)) return undefined
  let cycled = 0
  for (let i = 0; i < n; i++) cycled += ((inverse[i * n + i]! - 1) / inverse[i * n + i]!) * through[i]!
  return { index: cycled / total, throughflow: total }
}
