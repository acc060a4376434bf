import { normalCdf } from '../../base/index.ts'
import { type ValuationModel, valuationModels } from '../../model/index.ts'

export const valuations = valuationModels
export type ValuationName = ValuationModel

export interface ValuationProblem {
  readonly n: number
  readonly externalAssets: ArrayLike<number>
  readonly externalLiabilities: ArrayLike<number>
  /** [lender, borrower, amount] at face value. */
  readonly interbank: readonly (readonly [number, number, number])[]
  /** Share of face equity lost from external assets, per party. */
  readonly equityShock: ArrayLike<number>
  readonly valuation: ValuationName
  /** Recovery on default, 0–1. */
  readonly rho: number
  /** Volatility of external assets over the horizon of one year. */
  readonly sigmaAsset: ArrayLike<number>
}
export interface ValuationAnswer {
  readonly equity: Float64Array
  readonly values: Float64Array
  readonly rounds: number
  readonly residualRelative: number
}

/**
 * Equity when claims on others are worth what their debtor's equity makes them worth [Barucca et al. 2020, NEVA]:
 * E_i = A_i − L_i + Σ_j a_ij V_j(E_j), the greatest fixed point, reached from face value downwards.
 * Undefined when rounds run out.
 */
export function valueEquity(
  problem: ValuationProblem,
  { toleranceRelative = 1e-14, roundsMax = 1_000_000 } = {},
): ValuationAnswer | undefined {
  const { n, interbank, externalAssets, externalLiabilities, equityShock } = problem
  const liabilities = Float64Array.from(externalLiabilities)
  const claims = new Float64Array(n)
  for (const [lender, borrower, amount] of interbank) {
    liabilities[borrower]! += amount
    claims[lender]! += amount
  }
  const face = Float64Array.from({ length: n }, (_, i) => externalAssets[i]! + claims[i]! - liabilities[i]!)
  // A shock is a loss: it takes its share of positive equity, and nothing from who has none.
  const assets = Float64Array.from({ length: n }, (_, i) => externalAssets[i]! - equityShock[i]! * Math.max(0, face[i]!))
  const valuation = valuationOf(problem, assets, liabilities, face)
  const scale = Math.max(1e-300, ...liabilities, ...Array.from(externalAssets, Math.abs))
  let equity = Float64Array.from({ length: n }, (_, i) => assets[i]! + claims[i]! - liabilities[i]!)
  for (let rounds = 0; rounds <= roundsMax; rounds++) {
    const values = Float64Array.from({ length: n }, (_, j) => valuation(j, equity[j]!))
    const next = Float64Array.from({ length: n }, (_, i) => assets[i]! - liabilities[i]!)
    for (const [lender, borrower, amount] of interbank) next[lender]! += amount * values[borrower]!
    let change = 0
    for (let i = 0; i < n; i++) change = Math.max(change, Math.abs(next[i]! - equity[i]!) / scale)
    equity = next
    if (change <= toleranceRelative)
      return { equity, values: values.map((_, j) => valuation(j, equity[j]!)), rounds, residualRelative: change }
  }
  return undefined
}

/**
 * V_j(E_j) in [0, 1] for each party. Formulas: Barucca et al. 2020; E₁ = E + A(exp(σZ − σ²/2) − 1), σ over the horizon.
 * The arrays are read at each call: who moves them in between moves the valuation.
 */
export function valuationOf(
  { valuation, rho, sigmaAsset }: Pick<ValuationProblem, 'valuation' | 'rho' | 'sigmaAsset'>,
  assets: Float64Array,
  liabilities: Float64Array,
  before: Float64Array,
) {
  const recovered = (e: number, l: number) => (l > 0 ? Math.max(0, (e + l) / l) : 1)
  switch (valuation) {
    case 'eisenberg-noe':
      return (j: number, e: number) => (e > 0 ? 1 : Math.min(1, recovered(e, liabilities[j]!)))
    case 'furfine':
      return (_: number, e: number) => (e > 0 ? 1 : rho)
    case 'linear-debtrank':
      return (j: number, e: number) => (before[j]! > 0 ? Math.min(1, Math.max(0, e / before[j]!)) : 0)
    case 'merton':
      return (j: number, e: number) => mertonValue(e, assets[j]!, liabilities[j]!, sigmaAsset[j]!, rho)
    case 'furfine-merton':
      return (j: number, e: number) => 1 - (1 - rho) * defaultProbability(e, assets[j]!, sigmaAsset[j]!)
    case 'black-cox':
      return (j: number, e: number) => 1 - (1 - rho) * hittingProbability(e, assets[j]!, sigmaAsset[j]!)
  }
}

/** P(E₁ ≤ 0): the assets must fall by E, a share E/A of them. */
function defaultProbability(e: number, a: number, sigma: number): number {
  if (a <= 0 || sigma <= 0) return e > 0 ? 0 : 1
  const share = 1 - e / a
  if (share <= 0) return 0
  return normalCdf(Math.log(share) / sigma + sigma / 2)
}

/** P(E₁ > 0) + ρ·E[(1 + E₁/L)⁺; E₁ ≤ 0], in closed form for lognormal assets. */
function mertonValue(e: number, a: number, l: number, sigma: number, rho: number): number {
  if (a <= 0 || sigma <= 0) return e > 0 ? 1 : rho * Math.min(1, l > 0 ? Math.max(0, 1 + e / l) : 0)
  const share = 1 - e / a
  if (share <= 0) return 1
  const survives = 1 - defaultProbability(e, a, sigma)
  if (l <= 0) return survives
  // Below, S = exp(σZ − σ²/2): E₁ ≤ 0 is S ≤ share, and 1 + E₁/L > 0 is S > floor.
  const floor = share - l / a
  const d = (x: number) => Math.log(x) / sigma + sigma / 2
  const upper = d(share)
  const lower = floor > 0 ? d(floor) : Number.NEGATIVE_INFINITY
  const phi = (x: number) => (x === Number.NEGATIVE_INFINITY ? 0 : normalCdf(x))
  const probability = phi(upper) - phi(lower)
  const meanS = phi(upper - sigma) - phi(lower - sigma)
  return survives + rho * Math.max(0, (1 + (e - a) / l) * probability + (a / l) * meanS)
}

/** P(min over the year of E ≤ 0): first passage of a geometric Brownian motion with no drift in the mean. */
function hittingProbability(e: number, a: number, sigma: number): number {
  if (e <= 0) return 1
  if (a <= 0 || sigma <= 0) return 0
  const share = 1 - e / a
  if (share <= 0) return 0
  const x = Math.log(share)
  // log-drift −σ²/2, barrier x < 0: Φ((x + σ²/2)/σ) + e^{−x}·Φ((x − σ²/2)/σ), with 2μ/σ² = −1.
  return Math.min(1, normalCdf((x + (sigma * sigma) / 2) / sigma) + Math.exp(-x) * normalCdf((x - (sigma * sigma) / 2) / sigma))
}
