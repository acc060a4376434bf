/**
 * Standard normal distribution function Φ(x), to about 1e-15 absolute: W. J. Cody's rational approximations of erfc (1969),
 * as used by most numerical libraries.
 */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x / Math.SQRT2)
}
export const normalPdf = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)

const A = [3.1611237438705656, 113.864154151050156, 377.485237685302021, 3209.37758913846947, 0.185777706184603153]
const B = [23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062]
const C = [
  0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131, 881.95222124176909, 1712.04761263407058,
  2051.07837782607147, 1230.33935479799725, 2.15311535474403846e-8,
]
const D = [
  15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019, 3290.79923573345963, 4362.61909014324716,
  3439.36767414372164, 1230.33935480374942,
]
const P = [
  0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766, 0.000658749161529837803,
  0.0163153871373020978,
]
const Q = [2.56852019228982242, 1.87295284992346047, 0.527905102951428412, 0.0605183413124413191, 0.00233520497626869185]

export function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) return 1 - erfSmall(x)
  let result: number
  if (y <= 4) {
    let top = C[8]! * y
    let low = y
    for (let i = 0; i < 7; i++) {
      top = (top + C[i]!) * y
      low = (low + D[i]!) * y
    }
    result = (top + C[7]!) / (low + D[7]!)
  } else if (y < 26.6) {
    const s = 1 / (y * y)
    let top = P[5]! * s
    let low = s
    for (let i = 0; i < 4; i++) {
      top = (top + P[i]!) * s
      low = (low + Q[i]!) * s
    }
    result = (s * (top + P[4]!)) / (low + Q[4]!)
    result = (0.564189583547756287 - result) / y
  } else result = 0
  if (result !== 0) {
    // exp(-y²) split in two factors: the square of a number rounded to 1/16 is exact.
    const rounded = Math.trunc(y * 16) / 16
    const rest = (y - rounded) * (y + rounded)
    result *= Math.exp(-rounded * rounded) * Math.exp(-rest)
  }
  return x < 0 ? 2 - result : result
}

function erfSmall(x: number): number {
  const s = x * x
  let top = A[4]! * s
  let low = s
  for (let i = 0; i < 3; i++) {
    top = (top + A[i]!) * s
    low = (low + B[i]!) * s
  }
  return (x * (top + A[3]!)) / (low + B[3]!)
}

/** Φ⁻¹(p) for 0 < p < 1: Acklam's rational approximation (relative error 1e-9) and one Halley step to full precision. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  const x = acklam(p)
  // The tail on p's own side keeps its digits: Φ(x) − p near 1 would lose them.
  const error = x < 0 ? 0.5 * erfc(-x / Math.SQRT2) - p : 1 - p - 0.5 * erfc(x / Math.SQRT2)
  const u = error * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2)
  return x - u / (1 + (x * u) / 2)
}

const a = [-39.6968302866538, 220.946098424521, -275.928510446969, 138.357751867269, -30.6647980661472, 2.50662827745924]
const b = [-54.4760987982241, 161.585836858041, -155.698979859887, 66.8013118877197, -13.2806815528857]
const c = [-0.00778489400243029, -0.322396458041136, -2.40075827716184, -2.54973253934373, 4.37466414146497, 2.93816398269878]
const d = [0.00778469570904146, 0.32246712907004, 2.445134137143, 3.75440866190742]

function acklam(p: number): number {
  const tail = (q: number) =>
    (((((c[0]! * q + c[1]!) * q + c[2]!) * q + c[3]!) * q + c[4]!) * q + c[5]!) /
    ((((d[0]! * q + d[1]!) * q + d[2]!) * q + d[3]!) * q + 1)
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return (
    ((((((a[0]! * r + a[1]!) * r + a[2]!) * r + a[3]!) * r + a[4]!) * r + a[5]!) * q) /
    (((((b[0]! * r + b[1]!) * r + b[2]!) * r + b[3]!) * r + b[4]!) * r + 1)
  )
}
