import { summaryOf } from '../models/chance.ts'

/** Figures of one sample, in major units, each with how far it may be off by chance (one standard error). */
export interface Distribution {
  readonly mean: number
  readonly standardError: number
  /** Nearest rank. No standard error: too few paths lie beyond to tell. */
  readonly quantiles: readonly { readonly q: number; readonly value: number; readonly standardError?: number }[]
  /** Mean of the worst twentieth. */
  readonly expectedShortfall: { readonly q: number; readonly value: number; readonly standardError: number }
}

export const quantilesAsked = [0.5, 0.9, 0.95, 0.99] as const
const tail = 0.95

export function distributionOf(values: Float64Array): Distribution {
  const { mean, variance, standardError, sorted } = summaryOf(values)
  return {
    mean,
    standardError,
    quantiles: quantilesAsked.map((q) => quantileOf(sorted, q)),
    expectedShortfall: variance === 0 ? { q: tail, value: mean, standardError: 0 } : expectedShortfallOf(sorted, tail),
  }
}

/**
 * How many of n fall below the true quantile is binomial: one standard deviation of that count up and down in rank, and half the
 * distance between the values there [David & Nagaraja 2003, §7.1].
 */
export function quantileOf(sorted: Float64Array, q: number): Distribution['quantiles'][number] {
  const n = sorted.length
  const rank = rankOf(q, n)
  const spread = Math.sqrt(n * q * (1 - q))
  const low = Math.floor(n * q - spread)
  const high = Math.ceil(n * q + spread)
  const value = sorted[rank - 1]!
  return low < 1 || high > n ? { q, value } : { q, value, standardError: (sorted[high - 1]! - sorted[low - 1]!) / 2 }
}

/** n·q is whole in arithmetic where binary has a last digit too much: 0.95 · 100 is not rank 96. */
const rankOf = (q: number, n: number): number => Math.min(n, Math.max(1, Math.ceil(n * q - 1e-9)))

/** A path that straddles the quantile counts in part [Acerbi & Tasche 2002]; the error is [Manistre & Hancock 2005]. */
function expectedShortfallOf(sorted: Float64Array, q: number): Distribution['expectedShortfall'] {
  const n = sorted.length
  const rank = rankOf(q, n)
  const beyond = n * (1 - q)
  const edge = sorted[rank - 1]!
  let sum = edge * Math.max(0, rank - n * q)
  for (let i = rank; i < n; i++) sum += sorted[i]!
  const value = sum / beyond
  let squares = (edge - value) ** 2 * Math.max(0, rank - n * q)
  for (let i = rank; i < n; i++) squares += (sorted[i]! - value) ** 2
  return { q, value, standardError: Math.sqrt((squares / beyond + q * (value - edge) ** 2) / beyond) }
}

/** A share of paths, with its binomial standard error. */
export interface Frequency {
  readonly share: number
  readonly standardError: number
}
export const frequencyOf = (count: number, of: number): Frequency => ({
  share: count / of,
  standardError: Math.sqrt((count / of) * (1 - count / of)) / Math.sqrt(of),
})
