import { solveLinear } from '../base/index.ts'

/** One mixed strategy per player. */
export type Profile = readonly (readonly number[])[]
export interface Equilibria {
  readonly equilibria: readonly Profile[]
  readonly complete: boolean
  /** Most that any player could gain by moving alone, over all listed. */
  readonly regretMax: number
}

/**
 * All extreme equilibria of a two-player game: pairs of vertices of the best-reply polytopes {x ≥ 0, Bᵀx ≤ 1} and {y ≥ 0, Ay ≤ 1}
 * that are fully labelled [von Stengel 2002]. Every vertex is found from every set of tight constraints that fixes one, so degenerate
 * games lose none. Player 1 picks the row; `a[i][j]`, `b[i][j]` are pay-offs to 1 and 2. Undefined past `basesMax` sets to try.
 */
export function bimatrixEquilibria(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  { basesMax = 2_000_000 } = {},
): Equilibria | undefined {
  const m = a.length
  const n = a[0]?.length ?? 0
  if (m === 0 || n === 0 || choose(m + n, Math.min(m, n)) > basesMax) return undefined
  const first = verticesOf(transposed(positive(b)), m, n, 'own-first')
  const second = verticesOf(positive(a), n, m, 'other-first')
  const equilibria: Profile[] = []
  const all = (1n << BigInt(m + n)) - 1n
  for (const x of first) for (const y of second) if ((x.labels | y.labels) === all) equilibria.push([x.point, y.point])
  const regretMax = equilibria.reduce((most, [x, y]) => Math.max(most, regretOf(a, b, x!, y!)), 0)
  return { equilibria, complete: true, regretMax }
}

const transposed = (m: readonly (readonly number[])[]): number[][] => m[0]!.map((_, j) => m.map((row) => row[j]!))

/** Shifted and scaled so that all entries lie in [1, 2]: equilibria do not move, and the polytopes are bounded and well scaled. */
function positive(payoff: readonly (readonly number[])[]): number[][] {
  const flat = payoff.flat()
  const low = Math.min(...flat)
  const span = Math.max(...flat) - low || 1
  return payoff.map((row) => row.map((v) => 1 + (v - low) / span))
}

interface Vertex {
  readonly point: readonly number[]
  /** Bit i < m: player 1's move i is unplayed (x) or a best reply (y); bit m + j the same for player 2's. */
  readonly labels: bigint
}

/** Vertices but the origin of {z ≥ 0, C z ≤ 1}; C has `others` rows over `own` variables. */
function verticesOf(
  c: readonly (readonly number[])[],
  own: number,
  others: number,
  order: 'own-first' | 'other-first',
): Vertex[] {
  const found = new Map<string, Vertex>()
  const ownBit = (k: number) => 1n << BigInt(order === 'own-first' ? k : others + k)
  const otherBit = (k: number) => 1n << BigInt(order === 'own-first' ? own + k : k)
  for (const tight of combinations(own + others, own)) {
    const free = [...Array(own).keys()].filter((k) => !tight.includes(k))
    const rows = tight.filter((k) => k >= own).map((k) => c[k - own]!)
    if (free.length !== rows.length || free.length === 0) continue
    const z = new Array<number>(own).fill(0)
    const solved = solveLinear(
      Float64Array.from(rows.flatMap((row) => free.map((k) => row[k]!))),
      new Float64Array(free.length).fill(1),
    )
    if (!solved) continue
    free.forEach((k, i) => {
      z[k] = Math.abs(solved[i]!) < 1e-12 ? 0 : solved[i]!
    })
    const values = c.map((row) => row.reduce((sum, v, k) => sum + v * z[k]!, 0))
    if (z.some((v) => v < 0) || values.some((v) => v > 1 + 1e-10)) continue
    const sum = z.reduce((s, v) => s + v, 0)
    const point = z.map((v) => v / sum)
    const key = point.map((v) => Math.round(v * 1e9)).join()
    if (found.has(key)) continue
    let labels = 0n
    z.forEach((v, k) => {
      if (v === 0) labels |= ownBit(k)
    })
    values.forEach((v, k) => {
      if (v > 1 - 1e-10) labels |= otherBit(k)
    })
    found.set(key, { point, labels })
  }
  return [...found.values()]
}

function* combinations(n: number, k: number): Generator<number[]> {
  const at = Array.from({ length: k }, (_, i) => i)
  for (;;) {
    yield at.slice()
    let i = k - 1
    while (i >= 0 && at[i] === n - k + i) i--
    if (i < 0) return
    at[i]!++
    for (let j = i + 1; j < k; j++) at[j] = at[j - 1]! + 1
  }
}
function choose(n: number, k: number): number {
  let c = 1
  for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i
  return c
}

function regretOf(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  x: readonly number[],
  y: readonly number[],
): number {
  const one = a.map((row) => row.reduce((sum, v, j) => sum + v * y[j]!, 0))
  const two = y.map((_, j) => b.reduce((sum, row, i) => sum + row[j]! * x[i]!, 0))
  const mean = (values: readonly number[], weights: readonly number[]) => values.reduce((sum, v, i) => sum + v * weights[i]!, 0)
  return Math.max(Math.max(...one) - mean(one, x), Math.max(...two) - mean(two, y))
}
