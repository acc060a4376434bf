const root2Pi: f64 = 2.5066282746310002

export function density(x: f64): f64 {
  return Math.exp(-0.5 * x * x) / root2Pi
}

/** Φ(x): the series x + x³/3 + x⁵/15 + … near 0, all of one sign [Marsaglia 2004]; Laplace's continued fraction in the tails, which keeps their digits. */
export function cumulative(x: f64): f64 {
  if (x < -2) return x < -38.6 ? 0 : density(x) / fraction(-x)
  if (x > 2) return 1 - cumulative(-x)
  let term = x
  let sum = x
  for (let k: f64 = 3; ; k += 2) {
    term *= (x * x) / k
    const next = sum + term
    if (next === sum) break
    sum = next
  }
  return 0.5 + density(x) * sum
}
/** x + 1/(x + 2/(x + 3/(x + …))), from far behind: 200 terms are enough from 2 on. */
function fraction(x: f64): f64 {
  let below = x
  for (let k: f64 = 200; k > 0; k--) below = x + k / below
  return below
}

/** Φ⁻¹(p): a rational start [Hastings 1955], and Halley's steps on Φ itself, on the side of p where it keeps its digits. */
export function quantile(p: f64): f64 {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  if (p > 0.5) return -lowerQuantile(1 - p)
  return lowerQuantile(p)
}
function lowerQuantile(p: f64): f64 {
  const t = Math.sqrt(-2 * Math.log(p))
  const top = 2.515517 + t * (0.802853 + t * 0.010328)
  const low = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  let x = top / low - t
  for (let k = 0; k < 3; k++) {
    const step = (cumulative(x) - p) / density(x)
    x -= step / (1 + 0.5 * x * step)
  }
  return x
}
