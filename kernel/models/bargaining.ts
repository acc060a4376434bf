import { Reals } from './room'

/** What player `which` (0 or 1) makes of player 1's share x: the reader's own formula, evaluated by the caller. */
declare function utility(which: i32, x: f64): f64

/** Shares into `shares`. kind 0: Nash's split of a pie [1950], 1: alternating offers [Rubinstein 1982], 2: their limit. False where nothing is to be shared. */
export function split(kind: i32, p: f64, q: f64, r: f64, weight: f64, shares: Reals): bool {
  if (kind === 0) {
    if (p < q + r) return false
    // Weighted mean of the two ends of what both would rather have than nothing.
    shares[0] = weight * (p - r) + (1 - weight) * q
    shares[1] = p - shares[0]
  } else if (kind === 1) {
    // The proposer leaves just what the other would get by waiting: x = 1 − δ₂ (1 − δ₁ x).
    shares[1] = (q * (1 - p)) / (1 - p * q)
    shares[0] = 1 - shares[1]
  } else {
    shares[0] = q / (p + q)
    shares[1] = p / (p + q)
  }
  return true
}

/** Largest weighted product of gains over player 1's share, by ever finer grids around the best point found. NaN where no split is better for both. */
export function splitByUtility(d1: f64, d2: f64, weight: f64): f64 {
  let low: f64 = 0
  let high: f64 = 1
  let best = NaN
  for (let round = 0; round < 12; round++) {
    const steps: f64 = round === 0 ? 8192 : 16
    let most = -Infinity
    let at: f64 = -1
    for (let k: f64 = 0; k <= steps; k++) {
      const x = low + ((high - low) * k) / steps
      const value = gain(x, d1, d2, weight)
      if (!(value > most) && !(at < 0 && value === value)) continue
      most = value
      at = k
      best = x
    }
    if (at < 0) return NaN
    const step = (high - low) / steps
    low = max(0, best - step)
    high = min(1, best + step)
  }
  return best
}
/** NaN where somebody would rather walk away. */
function gain(x: f64, d1: f64, d2: f64, weight: f64): f64 {
  const one = utility(0, x) - d1
  const two = utility(1, x) - d2
  if (!(one >= 0 && two >= 0)) return NaN
  return weight * Math.log(one) + (1 - weight) * Math.log(two)
}
