export type ReconstructionFailure = 'sums-differ' | 'infeasible' | 'not-converged'
export interface Reconstruction {
  /** Row-major n × n, zero diagonal. */
  readonly matrix: Float64Array
  readonly rounds: number
  readonly residualRelative: number
}

/** Rows and columns must sum alike, and no row may need its own column: row_i ≤ Σ columns − column_i. */
function refusalOf(rows: ArrayLike<number>, columns: ArrayLike<number>): ReconstructionFailure | undefined {
  const n = rows.length
  let total = 0
  let totalColumns = 0
  for (let i = 0; i < n; i++) {
    total += rows[i]!
    totalColumns += columns[i]!
  }
  const slack = 1e-9 * Math.max(total, totalColumns, 1e-300)
  if (Math.abs(total - totalColumns) > slack) return 'sums-differ'
  for (let i = 0; i < n; i++) if (rows[i]! + columns[i]! > total + slack) return 'infeasible'
  return undefined
}

/** Maximum entropy off the diagonal: RAS scaling of rows and columns in turn [Bacharach 1965; Upper & Worms 2004]. */
export function maxEntropy(
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  { toleranceRelative = 1e-13, roundsMax = 200_000 } = {},
): Reconstruction | ReconstructionFailure {
  const refusal = refusalOf(rows, columns)
  if (refusal) return refusal
  const n = rows.length
  const star = starOf(rows, columns)
  if (star) return { matrix: star, rounds: 0, residualRelative: 0 }
  const matrix = Float64Array.from({ length: n * n }, (_, k) =>
    k % (n + 1) === 0 ? 0 : rows[Math.floor(k / n)]! * columns[k % n]!,
  )
  const scale = Math.max(
    1e-300,
    Array.from(rows).reduce((sum, v) => sum + v, 0),
  )
  for (let rounds = 1; rounds <= roundsMax; rounds++) {
    rescale(matrix, n, rows, (i, k) => i * n + k)
    rescale(matrix, n, columns, (j, k) => k * n + j)
    let worst = 0
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let j = 0; j < n; j++) sum += matrix[i * n + j]!
      worst = Math.max(worst, Math.abs(sum - rows[i]!) / scale)
    }
    if (worst <= toleranceRelative) return { matrix, rounds, residualRelative: worst }
  }
  return 'not-converged'
}

/** One party on one side of everything: who owes it what, and whom it owes what, is all there is, and scaling would creep towards it for ever. */
function starOf(rows: ArrayLike<number>, columns: ArrayLike<number>): Float64Array | undefined {
  const n = rows.length
  const total = Array.from(rows).reduce((sum, v) => sum + v, 0)
  const centre = Array.from(rows).findIndex((owes, i) => owes + columns[i]! >= total * (1 - 1e-12))
  if (centre < 0) return undefined
  return Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n]
    return i === j ? 0 : i === centre ? columns[j]! : j === centre ? rows[i]! : 0
  })
}

function rescale(matrix: Float64Array, n: number, targets: ArrayLike<number>, place: (line: number, k: number) => number): void {
  for (let line = 0; line < n; line++) {
    let sum = 0
    for (let k = 0; k < n; k++) sum += matrix[place(line, k)]!
    if (sum === 0) continue
    const factor = targets[line]! / sum
    for (let k = 0; k < n; k++) matrix[place(line, k)]! *= factor
  }
}

/**
 * Few links: the largest remaining row meets the largest remaining column, again and again, at most 2n − 1 links and a few to mend
 * the diagonal. A greedy answer in the spirit of [Anand, Craig & von Peter 2015], the same every time; not proved minimal.
 */
export function minDensity(rows: ArrayLike<number>, columns: ArrayLike<number>): Reconstruction | ReconstructionFailure {
  const refusal = refusalOf(rows, columns)
  if (refusal) return refusal
  const n = rows.length
  const matrix = new Float64Array(n * n)
  const left = Float64Array.from(rows)
  const open = Float64Array.from(columns)
  const scale = Math.max(
    1e-300,
    left.reduce((sum, v) => sum + v, 0),
  )
  const dust = 1e-13 * scale
  for (let rounds = 1; rounds <= 4 * n + 4; rounds++) {
    const pair = largestPair(left, open, dust)
    if (pair) {
      const [i, j] = pair
      const amount = Math.min(left[i]!, open[j]!)
      matrix[i * n + j]! += amount
      left[i]! -= amount
      open[j]! -= amount
      continue
    }
    const stuck = left.findIndex((v) => v > dust)
    if (stuck === -1) return { matrix, rounds, residualRelative: 0 }
    // Only row i and column i are left: send it round through a link that touches neither.
    const detour = largestDetour(matrix, n, stuck)
    if (detour === undefined) return 'infeasible'
    const amount = Math.min(matrix[detour]!, left[stuck]!)
    matrix[detour]! -= amount
    matrix[Math.floor(detour / n) * n + stuck]! += amount
    matrix[stuck * n + (detour % n)]! += amount
    left[stuck]! -= amount
    open[stuck]! -= amount
  }
  return 'not-converged'
}

function largestPair(left: Float64Array, open: Float64Array, dust: number): [number, number] | undefined {
  let best: [number, number] | undefined
  let most = dust
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < open.length; j++) {
      const amount = i === j ? 0 : Math.min(left[i]!, open[j]!)
      if (amount > most) {
        most = amount
        best = [i, j]
      }
    }
  return best
}
function largestDetour(matrix: Float64Array, n: number, stuck: number): number | undefined {
  let best: number | undefined
  for (let k = 0; k < n * n; k++) {
    if (matrix[k]! <= 0 || Math.floor(k / n) === stuck || k % n === stuck) continue
    if (best === undefined || matrix[k]! > matrix[best]!) best = k
  }
  return best
}
