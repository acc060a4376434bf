/**
 * Standard normal distribution function Φ(x), to about 1e-15 absolute: W. J. Cody's rational approximations of erfc (1969),
 * as used by most numerical libraries.
 */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x / Math.SQRT2)
}
export const normalPdf = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)

const A = [3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694, 0.18577770618460315]
const B = [23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const C = [
  0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707,
  2051.0783778260716, 1230.3393547979972, 2.1531153547440383e-8,
]
const D = [
  15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
  3439.3676741437216, 1230.3393548037495,
]
const P = [
  0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275, 0.0006587491615298378,
  0.016315387137302097,
]
const Q = [2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918]

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
    result = (0.5641895835477563 - result) / y
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
