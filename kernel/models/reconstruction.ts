import { Reals, reals, strict, Wholes } from './room'

/** Smaller root of a² − (A + r − c) a + r A = 0, without cancelling. */
function smallRoot(whole: f64, r: f64, c: f64): f64 {
  const b = whole + r - c
  // (√A − √r − √c)(√A + √r − √c)(…): the discriminant as a product keeps its sign at the edge.
  const square = max(0, b * b - 4 * r * whole)
  const low = b + Math.sqrt(square)
  return low > 0 ? (2 * r * whole) / low : 0
}

/**
 * Maximum entropy off the diagonal, prior r_i c_j [Upper & Worms 2004]: x_ij = a_i b_j for i ≠ j. With Σ b = 1 and A = Σ a, each party's
 * a_i (1 − b_i) = r_i, b_i (A − a_i) = c_i is a quadratic in a_i, so that one unknown is left, A: Σ a_i(A) = A. The smaller root is each
 * party's; the largest party takes the other where the smaller ones do not reach. −1: sums differ, −2: infeasible, −3: no root; else the residual.
 */
export function maxEntropy(n: i32, rows: Reals, columns: Reals, matrix: Reals, rounds: Wholes): f64 {
  const refused = refusal(n, rows, columns)
  if (refused < 0) return refused
  const total = sumOf(rows)
  if (total === 0) return 0
  // Of the whole: squares of what is owed may be beyond all numbers.
  const owes = reals(n)
  const owed = reals(n)
  for (let i = 0; i < n; i++) {
    owes[i] = rows[i] / total
    owed[i] = columns[i] / total
  }
  if (!star(n, owes, owed, matrix) && !product(n, owes, owed, matrix, rounds)) return -3
  const residual = residualOf(n, owes, matrix)
  for (let k = 0; k < n * n; k++) matrix[k] *= total
  return residual
}

/** One party on one side of everything: each owes it all, or is owed all by it. */
function star(n: i32, rows: Reals, columns: Reals, matrix: Reals): bool {
  for (let i = 0; i < n; i++) {
    if (rows[i] + columns[i] < 1 - strict) continue
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      matrix[i * n + j] = columns[j]
      matrix[j * n + i] = rows[j]
    }
    return true
  }
  return false
}

function product(n: i32, rows: Reals, columns: Reals, matrix: Reals, rounds: Wholes): bool {
  let largest = 0
  let edge: f64 = 0
  for (let i = 0; i < n; i++) {
    const at = Math.sqrt(rows[i]) + Math.sqrt(columns[i])
    if (at > edge) {
      edge = at
      largest = i
    }
  }
  const least = edge * edge
  const other = excess(n, rows, columns, least, -1) < 0 ? largest : -1
  // Without the other root the sum falls below A from its edge on; with it, it begins below.
  let low = least
  let high = 2 * least + 1
  while (excess(n, rows, columns, high, other) > 0 === other < 0) {
    low = high
    high *= 2
    if (high > 1e18) return false
  }
  for (let k = 0; k < 2000; k++) {
    const middle = 0.5 * (low + high)
    if (middle <= low || middle >= high) break
    rounds[0]++
    if (excess(n, rows, columns, middle, other) > 0 === other < 0) low = middle
    else high = middle
  }
  fill(n, rows, columns, 0.5 * (low + high), other, matrix)
  return true
}
/** Σ a_i(A) − A, where party `other` takes its larger root. */
function excess(n: i32, rows: Reals, columns: Reals, whole: f64, other: i32): f64 {
  let sum = other < 0 ? -whole : rows[other] - columns[other]
  for (let i = 0; i < n; i++) {
    const a = smallRoot(whole, rows[i], columns[i])
    sum += i === other ? -a : a
  }
  return sum
}
function fill(n: i32, rows: Reals, columns: Reals, whole: f64, other: i32, matrix: Reals): void {
  const a = reals(n)
  const b = reals(n)
  for (let i = 0; i < n; i++) {
    const small = smallRoot(whole, rows[i], columns[i])
    a[i] = i === other ? whole + rows[i] - columns[i] - small : small
    b[i] = columns[i] === 0 ? 0 : columns[i] / (whole - a[i])
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) matrix[i * n + j] = i === j ? 0 : a[i] * b[j]
}

function refusal(n: i32, rows: Reals, columns: Reals): f64 {
  const total = sumOf(rows)
  const across = sumOf(columns)
  const slack = 1e-9 * max(1e-300, max(total, across))
  if (abs(total - across) > slack) return -1
  for (let i = 0; i < n; i++) if (rows[i] + columns[i] > total + slack) return -2
  return 0
}
function sumOf(values: Reals): f64 {
  let sum: f64 = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum
}
function residualOf(n: i32, rows: Reals, matrix: Reals): f64 {
  let worst: f64 = 0
  for (let i = 0; i < n; i++) {
    let sum = -rows[i]
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]
    worst = max(worst, abs(sum))
  }
  return worst
}

/**
 * Few links: the pair of parties of which most can still be settled is, again and again; what is left of one party against itself goes round by
 * the largest link that touches it at neither end. −1, −2 as above, −3: does not come out.
 */
export function minDensity(n: i32, rows: Reals, columns: Reals, matrix: Reals, rounds: Wholes): f64 {
  const refused = refusal(n, rows, columns)
  if (refused < 0) return refused
  const dust = 1e-13 * max(1e-300, sumOf(rows))
  const open = reals(n)
  const due = reals(n)
  for (let i = 0; i < n; i++) {
    due[i] = rows[i]
    open[i] = columns[i]
  }
  for (let round = 0; round < 4 * n + 4; round++) {
    rounds[0]++
    const pair = mostSettled(n, due, open, dust)
    if (pair >= 0) {
      const amount = min(due[pair / n], open[pair % n])
      matrix[pair] += amount
      due[pair / n] -= amount
      open[pair % n] -= amount
      continue
    }
    let stuck = 0
    while (stuck < n && due[stuck] <= dust) stuck++
    if (stuck === n) return residualOf(n, rows, matrix) / max(1e-300, sumOf(rows))
    if (!sendRound(n, matrix, stuck, due, open)) return -2
  }
  return -3
}
function mostSettled(n: i32, due: Reals, open: Reals, dust: f64): i32 {
  let best = -1
  let most = dust
  for (let k = 0; k < n * n; k++) {
    const amount = k / n === k % n ? 0 : min(due[k / n], open[k % n])
    if (amount <= most) continue
    most = amount
    best = k
  }
  return best
}
function sendRound(n: i32, matrix: Reals, stuck: i32, due: Reals, open: Reals): bool {
  let best = -1
  for (let k = 0; k < n * n; k++)
    if (matrix[k] > 0 && k / n !== stuck && k % n !== stuck && (best < 0 || matrix[k] > matrix[best])) best = k
  if (best < 0) return false
  const amount = min(matrix[best], due[stuck])
  matrix[best] -= amount
  matrix[(best / n) * n + stuck] += amount
  matrix[stuck * n + (best % n)] += amount
  due[stuck] -= amount
  open[stuck] -= amount
  return true
}
