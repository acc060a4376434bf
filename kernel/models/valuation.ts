import { cumulative } from './normal'
import { Reals, reals, Wholes } from './room'

const passesMax = 200_000

/**
 * E_i = A_i − L_i + Σ_j a_ij V_j(E_j), the greatest, from face value downwards [Barucca et al. 2020]. which: 0 eisenberg-noe, 1 furfine,
 * 2 linear-debtrank, 3 merton, 4 furfine-merton, 5 black-cox. `liabilities` are the outside's on entry and all of them on return.
 * Passes in place, stopped by what is still to come: step · q / (1 − q); `residual` is the last step. How many; −1: no end.
 */
export function valueEquity(
  n: i32,
  lender: Wholes,
  borrower: Wholes,
  amount: Reals,
  external: Reals,
  liabilities: Reals,
  shock: Reals,
  which: i32,
  rho: f64,
  sigma: Reals,
  equity: Reals,
  values: Reals,
  residual: Reals,
): i32 {
  const claims = reals(n * n)
  for (let k = 0; k < amount.length; k++) {
    claims[lender[k] * n + borrower[k]] += amount[k]
    liabilities[borrower[k]] += amount[k]
  }
  const assets = reals(n)
  const face = reals(n)
  let scale: f64 = 1e-300
  for (let i = 0; i < n; i++) {
    face[i] = external[i] - liabilities[i]
    for (let j = 0; j < n; j++) face[i] += claims[i * n + j]
    assets[i] = external[i] - shock[i] * max(0, face[i])
    scale = max(scale, max(liabilities[i], external[i]))
    equity[i] = face[i] - (external[i] - assets[i])
  }
  let before: f64 = 0
  for (let pass = 1; pass <= passesMax; pass++) {
    let step: f64 = 0
    for (let j = 0; j < n; j++) values[j] = worthOf(which, rho, equity[j], assets[j], liabilities[j], face[j], sigma[j])
    for (let i = 0; i < n; i++) {
      let worth = assets[i] - liabilities[i]
      for (let j = 0; j < n; j++) worth += claims[i * n + j] * values[j]
      step = max(step, abs(worth - equity[i]) / scale)
      equity[i] = worth
      values[i] = worthOf(which, rho, worth, assets[i], liabilities[i], face[i], sigma[i])
    }
    const ratio = before > 0 ? min(step / before, 0.9999) : 0.9999
    residual[0] = step
    if (step <= 2e-16 || (step < 1e-9 && (step * ratio) / (1 - ratio) <= 1e-15)) return pass
    before = step
  }
  return -1
}

/** V(E), from 0 to 1. */
function worthOf(which: i32, rho: f64, e: f64, a: f64, l: f64, face: f64, sigma: f64): f64 {
  if (which === 0) return e > 0 || l <= 0 ? 1 : max(0, (e + l) / l)
  if (which === 1) return e > 0 ? 1 : rho
  if (which === 2) return face > 0 ? max(0, min(1, e / face)) : 0
  if (which === 3) return merton(rho, e, a, l, sigma)
  const fails = which === 4 ? endsBelow(e, a, sigma) : passesBelow(e, a, sigma)
  return 1 - (1 - rho) * fails
}

/** P(E + A(e^{σZ − σ²/2} − 1) ≤ 0): Z ≤ ln(1 − E/A)/σ + σ/2. */
function endsBelow(e: f64, a: f64, sigma: f64): f64 {
  if (a <= 0 || sigma <= 0) return e > 0 ? 0 : 1
  return e >= a ? 0 : cumulative(Math.log1p(-e / a) / sigma + 0.5 * sigma)
}

/** P(min over the year ≤ 0), by reflection: a lognormal without drift in the mean, its logarithm drifting by −σ²/2. */
function passesBelow(e: f64, a: f64, sigma: f64): f64 {
  if (e <= 0) return 1
  if (a <= 0 || sigma <= 0 || e >= a) return 0
  const barrier = Math.log1p(-e / a)
  const direct = cumulative(barrier / sigma + 0.5 * sigma)
  return min(1, direct + cumulative(barrier / sigma - 0.5 * sigma) / (1 - e / a))
}

/** P(E₁ > 0) + ρ·E[(1 + E₁/L)⁺; E₁ ≤ 0]: a bond less two puts on the assets, one struck where equity ends, one where nothing is left. */
function merton(rho: f64, e: f64, a: f64, l: f64, sigma: f64): f64 {
  if (a <= 0 || sigma <= 0) return e > 0 ? 1 : l > 0 ? rho * max(0, min(1, 1 + e / l)) : 0
  if (e >= a) return 1
  const fails = endsBelow(e, a, sigma)
  if (l <= 0) return 1 - fails
  // Recovered: E[(1 + E₁/L)⁺; E₁ ≤ 0] = P(E₁ ≤ 0) − E[(−E₁)⁺]/L + E[(−E₁ − L)⁺]/L.
  const recovered = fails - (putOn(a, a - e, sigma) - putOn(a, a - e - l, sigma)) / l
  return 1 - fails + rho * max(0, recovered)
}
/** E[(K − A e^{σZ − σ²/2})⁺]. */
function putOn(a: f64, strike: f64, sigma: f64): f64 {
  if (strike <= 0) return 0
  const d = Math.log(strike / a) / sigma
  return strike * cumulative(d + 0.5 * sigma) - a * cumulative(d - 0.5 * sigma)
}
