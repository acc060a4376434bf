import { Reals, reals, Wholes, wholes } from './room'

/** A pivot below this share of the largest says that rows depend on each other. */
const dependent: f64 = 1e-13

/** Kept from one system to the next of a question: nothing here is given back before its end. */
let spare: Reals = new StaticArray<f64>(0)
let order: Wholes = new StaticArray<i32>(0)
export function dropSpare(): void {
  spare = new StaticArray<f64>(0)
}

/**
 * Solves A X = B by Householder reflections, the largest remaining column first [Businger & Golub 1965]. A is n × n, B n × columns, both
 * row by row; A is overwritten, X replaces B. False where A is singular to thirteen digits.
 */
export function solveDense(a: Reals, n: i32, b: Reals, columns: i32): bool {
  if (spare.length < 2 * n) {
    spare = reals(2 * n)
    order = wholes(n)
  }
  for (let k = 0; k < n; k++) order[k] = k
  for (let k = 0; k < n; k++) {
    bringLargest(a, n, k)
    const length = reflect(a, n, k, b, columns)
    if (length === 0 || length <= dependent * abs(a[0])) return false
  }
  backwards(a, n, b, columns)
  return true
}

function bringLargest(a: Reals, n: i32, k: i32): void {
  let best = k
  let most: f64 = -1
  for (let j = k; j < n; j++) {
    let square: f64 = 0
    for (let i = k; i < n; i++) square += a[i * n + j] * a[i * n + j]
    if (square > most) {
      most = square
      best = j
    }
  }
  if (best === k) return
  const held = order[k]
  order[k] = order[best]
  order[best] = held
  for (let i = 0; i < n; i++) {
    const v = a[i * n + k]
    a[i * n + k] = a[i * n + best]
    a[i * n + best] = v
  }
}

/** Turns column k on its diagonal, with all columns behind it and the right sides; its length. */
function reflect(a: Reals, n: i32, k: i32, b: Reals, columns: i32): f64 {
  let square: f64 = 0
  for (let i = k; i < n; i++) square += a[i * n + k] * a[i * n + k]
  const length = Math.sqrt(square)
  if (length === 0) return 0
  const head = a[k * n + k]
  const turned = head > 0 ? -length : length
  // v = column − turned·e_k, with vᵀv = 2 · length · (length + |head|).
  const norm = length * (length + abs(head))
  const v = spare
  for (let i = k; i < n; i++) v[i] = a[i * n + k]
  v[k] -= turned
  for (let j = k + 1; j < n; j++) mirror(a, n, j, v, k, n, norm)
  for (let c = 0; c < columns; c++) mirror(b, columns, c, v, k, n, norm)
  a[k * n + k] = turned
  return length
}
function mirror(m: Reals, width: i32, column: i32, v: Reals, from: i32, n: i32, norm: f64): void {
  let along: f64 = 0
  for (let i = from; i < n; i++) along += v[i] * m[i * width + column]
  along /= norm
  for (let i = from; i < n; i++) m[i * width + column] -= along * v[i]
}

function backwards(a: Reals, n: i32, b: Reals, columns: i32): void {
  for (let c = 0; c < columns; c++) {
    for (let i = n - 1; i >= 0; i--) {
      let sum = b[i * columns + c]
      for (let j = i + 1; j < n; j++) sum -= a[i * n + j] * spare[n + j]
      spare[n + i] = sum / a[i * n + i]
    }
    for (let i = 0; i < n; i++) b[order[i] * columns + c] = spare[n + i]
  }
}

export function identity(n: i32): Reals {
  const m = reals(n * n)
  for (let i = 0; i < n; i++) m[i * n + i] = 1
  return m
}
/** I − M, for M of n × n. */
export function identityLess(m: Reals, n: i32): Reals {
  const left = identity(n)
  for (let k = 0; k < n * n; k++) left[k] -= m[k]
  return left
}
