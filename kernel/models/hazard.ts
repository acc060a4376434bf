import { Reals } from './room'

/** e^−690 is the least number of its kind; what needs less survival is priced by none. */
const deepest: f64 = 690

/** Worth at its begin of 1 a year over `years`, dying and discounted at `rate` together. */
function annuity(rate: f64, years: f64): f64 {
  const decay = rate * years
  return abs(decay) < 1e-9 ? years * (1 - 0.5 * decay) : -Math.expm1(-decay) / rate
}

/** What the buyer of protection gains at spread s if the step ends with log-survival u below its begin: (K6), from what the steps before left. */
function gain(u: f64, years: f64, rate: f64, alive: f64, s: f64, recovery: f64, premium: f64, protection: f64): f64 {
  const hazard = u / years
  const paid = alive * annuity(hazard + rate, years)
  return protection + (1 - recovery) * hazard * paid - s * (premium + paid)
}

/**
 * Intensities constant between the times that price the quotes (K6)–(K8), by Ridders' method in log-survival, which has no ceiling a distressed
 * quote could meet. 0; k + 1: quote k would need survival to rise; −k − 1: no survival prices it.
 */
export function bootstrap(quotes: Reals, times: Reals, recovery: f64, rate: f64, hazards: Reals, survival: Reals): i32 {
  let premium: f64 = 0
  let protection: f64 = 0
  let alive: f64 = 1
  let from: f64 = 0
  for (let k = 0; k < quotes.length; k++) {
    const years = times[k] - from
    const worth = alive * Math.exp(-rate * from)
    let high: f64 = 0.5
    if (gain(0, years, rate, worth, quotes[k], recovery, premium, protection) > 1e-15) return k + 1
    while (gain(high, years, rate, worth, quotes[k], recovery, premium, protection) < 0) {
      high *= 2
      if (high > deepest) return -k - 1
    }
    const u = root(high, years, rate, worth, quotes[k], recovery, premium, protection)
    const paid = worth * annuity(u / years + rate, years)
    hazards[k] = u / years
    premium += paid
    protection += (1 - recovery) * hazards[k] * paid
    alive *= Math.exp(-u)
    survival[k] = alive
    from = times[k]
  }
  return 0
}
/** Ridders 1979: a middle, and an exponential through it and both ends. */
function root(top: f64, years: f64, rate: f64, alive: f64, s: f64, recovery: f64, premium: f64, protection: f64): f64 {
  let low: f64 = 0
  let high = top
  let below = gain(low, years, rate, alive, s, recovery, premium, protection)
  let above = gain(high, years, rate, alive, s, recovery, premium, protection)
  if (below >= 0) return 0
  for (let k = 0; k < 200 && above > 0; k++) {
    const middle = 0.5 * (low + high)
    if (middle <= low || middle >= high) break
    const at = gain(middle, years, rate, alive, s, recovery, premium, protection)
    const bent = Math.sqrt(at * at - below * above)
    const next = bent === 0 ? middle : middle - ((middle - low) * at) / bent
    const there = gain(next, years, rate, alive, s, recovery, premium, protection)
    if (at < 0) {
      low = middle
      below = at
    } else {
      high = middle
      above = at
    }
    if (next <= low || next >= high) continue
    if (there < 0) {
      low = next
      below = there
    } else {
      high = next
      above = there
    }
  }
  return high
}

/** Where time t stands on the curve: ∫₀ᵗ of its intensity, the last one going on. */
function exponent(times: Reals, hazards: Reals, t: f64): f64 {
  let sum: f64 = 0
  for (let k = 0; k < times.length; k++) {
    const from = k === 0 ? 0 : times[k - 1]
    const until = k === times.length - 1 ? t : min(t, times[k])
    if (until > from) sum += hazards[k] * (until - from)
  }
  return sum
}
export function survivalAt(times: Reals, hazards: Reals, t: f64): f64 {
  return Math.exp(-exponent(times, hazards, t))
}

/** Spread at which a contract to `maturity` is worth nothing, premium and protection paid continuously. */
export function fairSpread(times: Reals, hazards: Reals, maturity: f64, recovery: f64, rate: f64): f64 {
  let premium: f64 = 0
  let protection: f64 = 0
  for (let k = 0; k < times.length; k++) {
    const from = k === 0 ? 0 : times[k - 1]
    const until = k === times.length - 1 ? maturity : min(maturity, times[k])
    if (until <= from) continue
    const paid = survivalAt(times, hazards, from) * Math.exp(-rate * from) * annuity(hazards[k] + rate, until - from)
    premium += paid
    protection += (1 - recovery) * hazards[k] * paid
  }
  return protection / premium
}

/**
 * A schedule of [start, middle, end, accrual]: fair spread and value to the seller of protection at `coupon`, into `out`. What is accrued at a
 * default and what protection pays both come at `middle`.
 */
export function scheduleValue(
  times: Reals,
  hazards: Reals,
  schedule: Reals,
  recovery: f64,
  rate: f64,
  coupon: f64,
  notional: f64,
  out: Reals,
): void {
  let perSpread: f64 = 0
  let paidOut: f64 = 0
  for (let at = 0; at < schedule.length; at += 4) {
    const start = schedule[at]
    const middle = schedule[at + 1]
    const end = schedule[at + 2]
    const alive = survivalAt(times, hazards, end)
    // S(start) − S(end) keeps its digits this way where hardly anybody dies.
    const dies = alive * Math.expm1(exponent(times, hazards, end) - exponent(times, hazards, start))
    const then = Math.exp(-rate * middle) * dies
    perSpread += schedule[at + 3] * (Math.exp(-rate * end) * alive + (then * (middle - start)) / (end - start))
    paidOut += (1 - recovery) * then
  }
  out[0] = paidOut / perSpread
  out[1] = notional * (coupon * perSpread - paidOut)
}
