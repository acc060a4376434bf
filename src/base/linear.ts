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
    if (pivot !== k) swapRows(a, x, scale, n, k, pivot)
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

function swapRows(a: Float64Array, x: Float64Array, scale: Float64Array, n: number, p: number, q: number): void {
  for (let j = 0; j < n; j++) {
    const t = a[p * n + j]!
    a[p * n + j] = a[q * n + j]!
    a[q * n + j] = t
  }
  for (const vector of [x, scale]) {
    const t = vector[p]!
    vector[p] = vector[q]!
    vector[q] = t
  }
}

/** The inverse, column by column; undefined when singular. Row-major. */
export function inverseOf(matrix: Float64Array, n: number): Float64Array | undefined {
  const inverse = new Float64Array(n * n)
  const unit = new Float64Array(n)
  for (let column = 0; column < n; column++) {
    unit.fill(0)
    unit[column] = 1
    const x = solveLinear(matrix, unit)
    if (!x) return undefined
    for (let row = 0; row < n; row++) inverse[row * n + column] = x[row]!
  }
  return inverse
}
