import { normalQuantile, ok, PathStream, type Result } from '../base/index.ts'
import { type ClearingFailure, drawFailures, type Summary, summaryOf } from '../stress/index.ts'
import type { BareClearing } from './bare-clearing.ts'
import { pathClearer } from './clear-paths.ts'

export interface Uncertain {
  readonly amount: number
  readonly failureProbability: number
  readonly deliveredOnFailure: number
  readonly from?: number
  readonly to?: number
}
/** A party's external assets times exp(σ√h·Z − σ²h/2). */
export interface AssetDraw {
  readonly sigma: number
  readonly horizon: number
}
export interface ChanceClearing extends BareClearing {
  /** By party, ascending. */
  readonly drawn: ReadonlyMap<number, AssetDraw>
}
export interface ChanceProblem {
  readonly paths: number
  readonly seed: number
  /** Of the one common factor. */
  readonly rho: number
  readonly promises: readonly Uncertain[]
  /** What is not delivered to a party is taken off its external assets, and all clear. */
  readonly clearing?: ChanceClearing
}
export interface PartyChance {
  readonly paid: Pick<Summary, 'mean' | 'standardError'>
  readonly short: Pick<Summary, 'mean' | 'standardError'>
  readonly defaultFrequency: number
}
export interface ChanceAnswer extends Pick<Summary, 'mean' | 'variance' | 'standardError'> {
  /** Nearest rank, of `chanceLevels`. */
  readonly quantiles: readonly number[]
  /** Mean number of pairs that fail together. */
  readonly jointFailures: number
  readonly parties: readonly PartyChance[]
  readonly residualRelative: number
}
export type ChanceFailure = Pick<ClearingFailure, 'rounds' | 'residualRelative'>
export const chanceLevels = [0.5, 0.95, 0.99] as const

/** The total shortfall over many paths, drawn by Philox: path k of a seed is the same whoever draws it. */
export function chancePaths({ paths, seed, rho, promises, clearing }: ChanceProblem): Result<ChanceAnswer, ChanceFailure> {
  const probabilities = promises.map((p) => p.failureProbability)
  const totals = new Float64Array(paths)
  let joint = 0
  const parties = clearing ? clearing.n : 0
  const byParty = Array.from({ length: parties }, () => ({
    paid: new Float64Array(paths),
    short: new Float64Array(paths),
    defaults: 0,
  }))
  let residualRelative = 0
  const failing = new Uint8Array(promises.length)
  const clearer = clearing && pathClearer(clearing)
  const together = clearer?.paths ?? 1
  const assets = new Float64Array(parties * together)
  for (let path = 0; path < paths; path++) {
    const stream = new PathStream(seed, path)
    drawFailures(stream, probabilities, rho, failing)
    const failed = failing.reduce((sum, f) => sum + f, 0)
    joint += (failed * (failed - 1)) / 2
    const place = path % together
    const mine = assets.subarray(parties * place, parties * (place + 1))
    if (clearing) drawAssets(clearing, stream, mine)
    promises.forEach((p, c) => {
      if (!failing[c]) return
      const missing = p.amount * (1 - p.deliveredOnFailure)
      if (!clearing) totals[path]! += missing
      else if (p.to !== undefined) mine[p.to] = Math.max(0, mine[p.to]! - missing)
    })
    if (!clearer || (place < together - 1 && path < paths - 1)) continue
    const cleared = clearer.clear(assets.subarray(0, parties * (place + 1)))
    if (!cleared.ok) return cleared
    const { paid, short, defaulted } = cleared.value
    residualRelative = Math.max(residualRelative, cleared.value.residualRelative)
    for (let at = 0; at < paid.length; at++) {
      const of = path - place + Math.floor(at / parties)
      const party = byParty[at % parties]!
      party.paid[of] = paid[at]!
      party.short[of] = short[at]!
      party.defaults += defaulted[at]!
      totals[of]! += short[at]!
    }
  }
  const { mean, variance, standardError, quantile } = summaryOf(totals)
  return ok({
    mean,
    variance,
    standardError,
    quantiles: chanceLevels.map(quantile),
    jointFailures: joint / paths,
    parties: byParty.map((p) => ({ paid: summaryOf(p.paid), short: summaryOf(p.short), defaultFrequency: p.defaults / paths })),
    residualRelative,
  })
}

function drawAssets({ externalAssets, drawn }: ChanceClearing, stream: PathStream, into: Float64Array): void {
  into.set(externalAssets)
  for (const [i, { sigma, horizon }] of drawn)
    into[i]! *= Math.exp(sigma * Math.sqrt(horizon) * normalQuantile(stream.uniform()) - (sigma * sigma * horizon) / 2)
}
