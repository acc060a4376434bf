import { normalCdf, normalPdf } from '../../base/index.ts'

// Lanczos, g = 7, nine terms [Godfrey 2001]: about 1e-15 relative for x > 0.
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum = lanczos[0]!
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x - 1 + i)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/** Distribution function of the Beta, I_x(a, b), by its continued fraction [DLMF 8.17.22] with Lentz's method. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2) ? Math.exp(logLower(x, 1 - x, a, b)) : 1 - Math.exp(logLower(1 - x, x, b, a))
}

/** ln I_x(a, b) for x below the bulk; y = 1 − x, given so that it keeps its digits. */
function logLower(x: number, y: number, a: number, b: number): number {
  const least = 1e-300
  const away = (v: number) => (Math.abs(v) < least ? least : v)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return a * Math.log(x) + b * Math.log(y) - logBeta(a, b) - Math.log(a) + Math.log(fraction)
}

/** x with I_x(a, b) = p, p ≤ ½: Newton in ln x on ln I, kept between bounds, so that the smallest x keep their digits. */
function lowerQuantile(p: number, a: number, b: number): number {
  let low = -700
  let high = 0
  let t = Math.log(a / (a + b))
  for (let turn = 0; turn < 200; turn++) {
    const x = Math.exp(t)
    const y = -Math.expm1(t)
    const small = x < (a + 1) / (a + b + 2)
    const logI = small ? logLower(x, y, a, b) : Math.log1p(-Math.exp(logLower(y, x, b, a)))
    const over = logI - Math.log(p)
    if (over > 0) high = t
    else low = t
    const slope = Math.exp(a * t + (b - 1) * Math.log(y) - logBeta(a, b) - logI)
    const newton = t - over / slope
    const next = newton > low && newton < high ? newton : (low + high) / 2
    const moved = Math.abs(next - t)
    t = next
    if (moved <= 1e-15 * Math.max(1, Math.abs(t))) break
  }
  return Math.exp(t)
}

/** The quantile of the Beta at probability Φ(z), and how much is left to 1: both ends keep their digits. */
export function betaAt(z: number, a: number, b: number): { readonly x: number; readonly y: number } {
  if (z <= 0) {
    const x = lowerQuantile(normalCdf(z), a, b)
    return { x, y: 1 - x }
  }
  const y = lowerQuantile(normalCdf(-z), b, a)
  return { x: 1 - y, y }
}

const reach = 8.5
const perUnit = 16

/**
 * z ↦ quantile of the Beta at Φ(z), for drawing in quantity: exact at nodes 1/16 apart with the exact slope φ(z)/f(x) there, cubic in
 * between [Fritsch & Carlson 1980 for the bound on slopes that keeps it rising]; beyond ±8.5, where 1e-17 of the chance lies, the end.
 */
export function betaDraw(a: number, b: number): (z: number) => number {
  const nodes = 2 * reach * perUnit + 1
  const value = new Float64Array(nodes)
  const slope = new Float64Array(nodes)
  for (let i = 0; i < nodes; i++) {
    const z = i / perUnit - reach
    const { x, y } = betaAt(z, a, b)
    value[i] = x
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(y) - logBeta(a, b))
    slope[i] = density > 0 && density < Number.POSITIVE_INFINITY ? normalPdf(z) / density / perUnit : 0
  }
  for (let i = 0; i < nodes; i++) {
    const most = 3 * Math.min(value[Math.min(i + 1, nodes - 1)]! - value[i]!, value[i]! - value[Math.max(i - 1, 0)]!)
    if (i > 0 && i < nodes - 1) slope[i] = Math.min(slope[i]!, Math.max(0, most))
  }
  return (z) => {
    const at = (Math.min(reach, Math.max(-reach, z)) + reach) * perUnit
    const i = Math.min(nodes - 2, Math.floor(at))
    const s = at - i
    const u = 1 - s
    const x =
      value[i]! * u * u * (1 + 2 * s) + slope[i]! * s * u * u + value[i + 1]! * s * s * (3 - 2 * s) - slope[i + 1]! * s * s * u
    return Math.min(1, Math.max(0, x))
  }
}
