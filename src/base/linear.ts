/**
 * Solves A x = b by Gaussian elimination with partial pivoting; A is n × n, row-major, and is left as it was.
 * Undefined when a pivot vanishes relative to its row's largest entry: the system has no single answer.
 */
export function solveLinear(matrix: Float64Array, right: ArrayLike<number>): Float64Array | undefined {
  const n = right.length
  const a = matrix.slice()
  const x = Float64Array.from(right)
  const scale = new Float64Array(n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) scale[i] = Math.max(scale[i]!, Math.abs(a[i * n + j]!))
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]!) > Math.abs(a[pivot * n + k]!)) pivot = i
    if (Math.abs(a[pivot * n + k]!) <= 1e-14 * scale[pivot]! || scale[pivot] === 0) return undefined
    if (pivot !== k) swapRows(a, [x, scale], n, k, pivot)
    for (let i = k + 1; i < n; i++) {
      const factor = a[i * n + k]! / a[k * n + k]!
      if (factor === 0) continue
      for (let j = k + 1; j < n; j++) a[i * n + j]! -= factor * a[k * n + j]!
      x[i]! -= factor * x[k]!
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!
    for (let j = i + 1; j < n; j++) sum -= a[i * n + j]! * x[j]!
    x[i] = sum / a[i * n + i]!
  }
  return x
}

function swapRows(a: Float64Array, vectors: readonly Float64Array[], n: number, p: number, q: number): void {
  for (let j = 0; j < n; j++) {
    const t = a[p * n + j]!
    a[p * n + j] = a[q * n + j]!
    a[q * n + j] = t
  }
  for (const vector of vectors) {
    const t = vector[p]!
    vector[p] = vector[q]!
    vector[q] = t
  }
}

/** The inverse by Gauss–Jordan elimination with partial pivoting, n³ steps; undefined when singular, by the same test. Row-major. */
export function inverseOf(matrix: Float64Array, n: number): Float64Array | undefined {
  const a = matrix.slice()
  const inverse = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0))
  const scale = new Float64Array(n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) scale[i] = Math.max(scale[i]!, Math.abs(a[i * n + j]!))
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]!) > Math.abs(a[pivot * n + k]!)) pivot = i
    if (Math.abs(a[pivot * n + k]!) <= 1e-14 * scale[pivot]! || scale[pivot] === 0) return undefined
    if (pivot !== k) {
      swapRows(a, [scale], n, k, pivot)
      swapRows(inverse, [], n, k, pivot)
    }
    eliminate(a, inverse, n, k)
  }
  return inverse
}

/** Makes column k of `a` that of the unit matrix, and does to `inverse` whatever it does to `a`. */
function eliminate(a: Float64Array, inverse: Float64Array, n: number, k: number): void {
  const pivot = a[k * n + k]!
  for (let j = 0; j < n; j++) {
    a[k * n + j]! /= pivot
    inverse[k * n + j]! /= pivot
  }
  for (let i = 0; i < n; i++) {
    const factor = i === k ? 0 : a[i * n + k]!
    if (factor === 0) continue
    for (let j = 0; j < n; j++) {
      a[i * n + j]! -= factor * a[k * n + j]!
      inverse[i * n + j]! -= factor * inverse[k * n + j]!
    }
  }
}
