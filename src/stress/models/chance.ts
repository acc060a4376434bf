import { normalQuantile, type PathStream } from '../../base/index.ts'

/**
 * Which commitments fail on one path: c fails when √ρ·M + √(1−ρ)·Z_c < Φ⁻¹(p_c), M common to all (one-factor Gaussian copula
 * [Vasicek 1987]). The stream decides; the answer for path k does not depend on who computes it.
 */
export function drawFailures(stream: PathStream, probabilities: readonly number[], rho: number, failing: Uint8Array): void {
  const common = rho > 0 ? Math.sqrt(rho) * normalQuantile(stream.uniform()) : 0
  const own = Math.sqrt(1 - rho)
  for (let c = 0; c < probabilities.length; c++) {
    const z = common + own * normalQuantile(stream.uniform())
    failing[c] = z < normalQuantile(probabilities[c]!) ? 1 : 0
  }
}

export interface Summary {
  readonly mean: number
  /** Unbiased, n − 1. */
  readonly variance: number
  readonly standardError: number
  /** Ascending. */
  readonly sorted: Float64Array
  /** Nearest rank. */
  readonly quantile: (q: number) => number
}

export function summaryOf(values: Float64Array): Summary {
  const n = values.length
  let mean = 0
  for (const v of values) mean += v / n
  let squares = 0
  for (const v of values) squares += (v - mean) ** 2
  const variance = n > 1 ? squares / (n - 1) : 0
  const sorted = values.slice().sort()
  return {
    mean,
    variance,
    standardError: Math.sqrt(variance / n),
    sorted,
    quantile: (q) => sorted[Math.min(n - 1, Math.max(0, Math.ceil(q * n) - 1))]!,
  }
}
