import { assert, failed, ok, type Result } from '../base/index.ts'

export type HazardFailure =
  | { readonly reason: 'no-survival'; readonly index: number }
  | { readonly reason: 'negative-forward'; readonly index: number }

export interface SurvivalCurve {
  /** Years, ascending; intensity constant up to each from the one before (from 0 for the first), the last one after it too. */
  readonly times: readonly number[]
  readonly hazards: readonly number[]
  readonly survival: readonly number[]
}

/** e^−690 is still a number; a quote that needs less survival than that is priced by none. */
const leastLogSurvival = 690

/** One intensity a year for all times, which are in years and ascend. */
export const flatCurve = (hazard: number, times: readonly number[]): SurvivalCurve => ({
  times,
  hazards: times.map(() => hazard),
  survival: times.map((t) => Math.exp(-hazard * t)),
})

/** P(no default by t). */
export function survivalAt({ times, hazards }: SurvivalCurve, t: number): number {
  let exponent = 0
  let from = 0
  for (let k = 0; k < times.length; k++) {
    const until = k === times.length - 1 ? Number.POSITIVE_INFINITY : times[k]!
    if (t <= until) return Math.exp(-(exponent + hazards[k]! * (t - from)))
    exponent += hazards[k]! * (until - from)
    from = until
  }
  return Math.exp(-exponent)
}

/**
 * Piecewise constant intensities that price the quoted spreads, premium and protection paid continuously:
 * s_k ∫₀ᵗ e^{−ru}S du = (1 − R) ∫₀ᵗ e^{−ru} dS⁻, (K6)–(K8) of docs/math/market.md. Each step is solved for survival in (0, S_prev],
 * never for a hazard in a bracket, so distressed quotes work. Spreads as fractions a year, times in years and ascending, recovery in
 * [0, 1), rate continuous.
 * Fails where no survival fits: 'no-survival' (protection can never be worth so much), 'negative-forward' (the curve falls too fast).
 */
export function bootstrapHazard(
  quotes: readonly number[],
  times: readonly number[],
  recovery: number,
  rate: number,
): Result<SurvivalCurve, HazardFailure> {
  const ascend = times.every((t, k) => t > (times[k - 1] ?? 0))
  assert(quotes.length === times.length && ascend, 'a curve has a time for each quote, above zero and ascending')
  assert(recovery >= 0 && recovery < 1 && quotes.every((s) => s >= 0), 'spreads are not negative, and recovery is below one')
  const hazards: number[] = []
  const survival: number[] = []
  let premium = 0
  let protection = 0
  let alive = 1
  for (const [k, quote] of quotes.entries()) {
    const from = k === 0 ? 0 : times[k - 1]!
    const years = times[k]! - from
    const discount = Math.exp(-rate * from)
    // With u = ln(S_prev / S): hazard u / years. The value to the protection buyer grows with u.
    const valueAt = (u: number) => {
      const annuity = annuityOf(alive * discount, u / years, rate, years)
      return protection + (1 - recovery) * (u / years) * annuity - quote * (premium + annuity)
    }
    if (valueAt(0) > 1e-15) return failed({ reason: 'negative-forward', index: k })
    let high = 1
    while (valueAt(high) < 0) {
      high *= 2
      if (high > leastLogSurvival) return failed({ reason: 'no-survival', index: k })
    }
    const u = rootOf(valueAt, 0, high)
    const annuity = annuityOf(alive * discount, u / years, rate, years)
    hazards.push(u / years)
    premium += annuity
    protection += (1 - recovery) * (u / years) * annuity
    alive *= Math.exp(-u)
    survival.push(alive)
  }
  return ok({ times, hazards, survival })
}

/** ∫ over `years` of start·e^{−(r+λ)u}. */
function annuityOf(start: number, hazard: number, rate: number, years: number): number {
  const decay = (hazard + rate) * years
  return start * years * (Math.abs(decay) < 1e-10 ? 1 - decay / 2 : -Math.expm1(-decay) / decay)
}

/** Bisection on an increasing function, to the last bit. */
function rootOf(f: (x: number) => number, low: number, high: number): number {
  for (let k = 0; k < 2000; k++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Spread at which a contract to each maturity is worth nothing, premium and protection paid continuously. */
export function fairSpreads(curve: SurvivalCurve, maturities: readonly number[], recovery: number, rate: number): number[] {
  return maturities.map((maturity) => {
    let annuity = 0
    let protection = 0
    let from = 0
    let alive = 1
    for (let k = 0; from < maturity; k++) {
      const last = k >= curve.times.length - 1
      const until = last ? maturity : Math.min(maturity, curve.times[k]!)
      const hazard = curve.hazards[Math.min(k, curve.hazards.length - 1)]!
      const part = annuityOf(alive * Math.exp(-rate * from), hazard, rate, until - from)
      annuity += part
      protection += (1 - recovery) * hazard * part
      alive *= Math.exp(-hazard * (until - from))
      from = until
    }
    return protection / annuity
  })
}

/** One premium period in years: [start, middle, end, accrual]. */
export type PremiumPeriod = readonly [number, number, number, number]

/**
 * A schedule's fair spread and the value to the protection seller at `coupon`. On default the accrual to the middle and the
 * protection are both paid at `middle`; protected from `start` to `end`.
 */
export function scheduleValue(
  curve: SurvivalCurve,
  periods: readonly PremiumPeriod[],
  {
    recovery,
    rate,
    coupon,
    notional,
  }: { readonly recovery: number; readonly rate: number; readonly coupon: number; readonly notional: number },
): { readonly fairSpread: number; readonly npv: number } {
  let premium = 0
  let protection = 0
  for (const [start, middle, end, accrual] of periods) {
    const dies = survivalAt(curve, start) - survivalAt(curve, end)
    const atMiddle = Math.exp(-rate * middle)
    premium += accrual * Math.exp(-rate * end) * survivalAt(curve, end)
    premium += end > start ? ((accrual * (middle - start)) / (end - start)) * atMiddle * dies : 0
    protection += (1 - recovery) * atMiddle * dies
  }
  return { fairSpread: protection / premium, npv: notional * (coupon * premium - protection) }
}
