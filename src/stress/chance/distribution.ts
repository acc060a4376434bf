import { summaryOf } from '../models/chance.ts'

/** Figures of one sample, in major units, each with how far it may be off by chance (one standard error). */
export interface Distribution {
  readonly mean: number
  readonly standardError: number
  /** Nearest rank. No standard error: too few paths lie beyond to tell. */
  readonly quantiles: readonly Quantile[]
  /** Mean of the worst twentieth. */
  readonly expectedShortfall: { readonly q: number; readonly value: number; readonly standardError: number }
}
export interface Quantile {
  readonly q: number
  readonly value: number
  readonly standardError?: number
}

export const quantilesAsked = [0.5, 0.9, 0.95, 0.99] as const
const tail = 0.95
/** Fewer than so many paths in each replicate, and they are taken for dice. */
const replicateLeast = 16

/**
 * `values` by path. With `replicates`, path k is of replicate k mod `replicates`; the paths of one are not independent, but the replicates
 * are: errors then come from how far these lie apart.
 */
export function distributionOf(values: Float64Array, replicates = 1): Distribution {
  const { mean, variance, standardError, sorted } = summaryOf(values)
  const found: Distribution = {
    mean,
    standardError,
    quantiles: quantilesAsked.map((q) => quantileOf(sorted, q)),
    expectedShortfall: variance === 0 ? { q: tail, value: mean, standardError: 0 } : expectedShortfallOf(sorted, tail),
  }
  if (!apart(values.length, replicates)) return found
  const each = replicatesOf(values, replicates).map((part) => distributionOf(part))
  const spread = (figure: (of: Distribution) => number) => errorOfMean(each.map(figure))
  return {
    mean,
    standardError: spread((of) => of.mean),
    quantiles: found.quantiles.map(({ q, value }, i) => ({ q, value, standardError: spread((of) => of.quantiles[i]!.value) })),
    expectedShortfall: { ...found.expectedShortfall, standardError: spread((of) => of.expectedShortfall.value) },
  }
}

const apart = (paths: number, replicates: number): boolean => replicates > 1 && paths >= replicates * replicateLeast
const replicatesOf = (values: Float64Array, replicates: number): readonly Float64Array[] =>
  Array.from({ length: replicates }, (_, r) => values.filter((_, k) => k % replicates === r))
const errorOfMean = (each: readonly number[]): number => summaryOf(Float64Array.from(each)).standardError

/** A quantile by period or party, in the order of paths not yet sorted. */
export function quantilesOf(values: Float64Array, levels: readonly number[], replicates = 1): readonly Quantile[] {
  const sorted = values.slice().sort()
  const found = levels.map((q) => quantileOf(sorted, q))
  if (!apart(values.length, replicates)) return found
  const each = replicatesOf(values, replicates).map((part) => part.sort())
  return found.map(({ q, value }) => ({ q, value, standardError: errorOfMean(each.map((part) => quantileOf(part, q).value)) }))
}

/**
 * How many of n fall below the true quantile is binomial: one standard deviation of that count up and down in rank, and half the
 * distance between the values there [David & Nagaraja 2003, §7.1].
 */
function quantileOf(sorted: Float64Array, q: number): Quantile {
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

/** A share of paths, with its standard error: binomial, or by replicates. */
export interface Frequency {
  readonly share: number
  readonly standardError: number
}
export function frequencyOf(paths: number, isSo: (path: number) => boolean, replicates = 1): Frequency {
  let count = 0
  const each = new Float64Array(replicates)
  const sizes = new Float64Array(replicates)
  for (let path = 0; path < paths; path++) {
    sizes[path % replicates]!++
    if (!isSo(path)) continue
    count++
    each[path % replicates]!++
  }
  const share = count / paths
  return {
    share,
    standardError: apart(paths, replicates)
      ? errorOfMean(Array.from(each, (of, r) => of / sizes[r]!))
      : Math.sqrt(share * (1 - share)) / Math.sqrt(paths),
  }
}
