import { assert } from '../../base/index.ts'
import type { NetworkCommitment } from '../../model/index.ts'

/** Which commitments have a factor in common. */
export type GroupedBy = 'payer' | 'kind'
type Grouped = Pick<NetworkCommitment, 'payer' | 'kind'>
export const groupOf = (commitment: Grouped, by: GroupedBy): string => commitment[by]

/** Beyond the one factor: a factor a group, as correlated as the table says. */
export interface Together {
  readonly by: GroupedBy
  /**
   * Between two of one group; absent: as much as any two, and for groups that the table names as much as the strongest it gives them and
   * the least on top, in hundredths, with which there are such numbers.
   */
  readonly within?: number
  /** Between one of group a and one of group b, either way round; a = b: between two of one group. Pairs not listed: as any two. */
  readonly pairs?: readonly { readonly a: string; readonly b: string; readonly correlation: number }[]
}

/** z_c = Σ_f loading[group(c), f]·F_f + own[group(c)]·Z_c, the F_f and Z_c independent standard normals. */
export interface Factors {
  readonly count: number
  readonly groups: readonly string[]
  /** Lower triangular, row by row: groups.length × count. */
  readonly loading: Float64Array
  readonly own: Float64Array
}

export type DependenceFailure =
  | { readonly reason: 'unknown-group'; readonly group: string; readonly groups: readonly string[] }
  /** No such numbers can correlate so. `group` is where it shows; what two groups share, `scale` of its way from `rho`, would do. 0: no part of it. */
  | { readonly reason: 'not-correlations'; readonly group: string; readonly scale: number }

/** One factor for all without `together`. With it, the table of groups must be positive semidefinite. */
export function factorsOf(
  commitments: readonly Grouped[],
  rho: number,
  together: Together | undefined,
): { readonly ok: true; readonly value: Factors } | { readonly ok: false; readonly failure: DependenceFailure } {
  assert(rho >= 0 && rho <= 1, 'the common factor has a weight from 0 to 1')
  if (!together)
    return {
      ok: true,
      value: { count: 1, groups: [''], loading: Float64Array.of(Math.sqrt(rho)), own: Float64Array.of(Math.sqrt(1 - rho)) },
    }
  const groups = [...new Set(commitments.map((c) => groupOf(c, together.by)))].sort()
  for (const { a, b, correlation } of together.pairs ?? []) {
    assert(Math.abs(correlation) <= 1, 'a correlation lies from −1 to 1')
    const group = [a, b].find((name) => !groups.includes(name))
    if (group !== undefined) return { ok: false, failure: { reason: 'unknown-group', group, groups } }
  }
  const { table, root } = tableWithRoot(groups, rho, together)
  if (typeof root === 'number')
    return {
      ok: false,
      failure: { reason: 'not-correlations', group: groups[root]!, scale: scaleThatFits(table, groups.length, rho) },
    }
  const own = Float64Array.from(groups, (_, g) => Math.sqrt(Math.max(0, 1 - table[g * groups.length + g]!)))
  return { ok: true, value: { count: groups.length, groups, loading: root, own } }
}

function tableWithRoot(
  groups: readonly string[],
  rho: number,
  { within, pairs = [] }: Together,
): { readonly table: Float64Array; readonly root: Float64Array | number } {
  const n = groups.length
  const table = new Float64Array(n * n).fill(rho)
  const at = new Map(groups.map((group, g) => [group, g]))
  for (const { a, b, correlation } of pairs) {
    table[at.get(a)! * n + at.get(b)!] = correlation
    table[at.get(b)! * n + at.get(a)!] = correlation
  }
  const said = new Set(pairs.flatMap(({ a, b }) => (a === b ? [at.get(a)!] : [])))
  const named = new Set(pairs.flatMap(({ a, b }) => [at.get(a)!, at.get(b)!]))
  const free: number[] = []
  for (let g = 0; g < n; g++) {
    if (said.has(g)) continue
    if (within !== undefined) table[g * n + g] = within
    else if (named.has(g)) free.push(g)
  }
  // What a group shares with another it shares with itself.
  const least = free.map((g) =>
    groups.reduce((most, _, h) => (h === g ? most : Math.max(most, Math.abs(table[g * n + h]!))), rho),
  )
  for (let hundredths = 0; ; hundredths++) {
    for (const [k, g] of free.entries()) table[g * n + g] = Math.min(1, least[k]! + hundredths / 100)
    const root = rootOf(table, n)
    if (typeof root !== 'number' || free.length === 0 || hundredths === 100) return { table, root }
  }
}

const rounding = 1e-10
/** Cholesky's root of a positive semidefinite table, lower triangular; otherwise the row at which it turns out not to be one. */
function rootOf(table: Float64Array, n: number): Float64Array | number {
  const root = new Float64Array(n * n)
  for (let k = 0; k < n; k++) {
    let pivot = table[k * n + k]!
    for (let j = 0; j < k; j++) pivot -= root[k * n + j]! ** 2
    if (pivot < -rounding) return k
    const diagonal = pivot > rounding ? Math.sqrt(pivot) : 0
    root[k * n + k] = diagonal
    for (let i = k + 1; i < n; i++) {
      let rest = table[i * n + k]!
      for (let j = 0; j < k; j++) rest -= root[i * n + j]! * root[k * n + j]!
      if (diagonal > 0) root[i * n + k] = rest / diagonal
      else if (Math.abs(rest) > 1e-5) return i
    }
  }
  return root
}

/** The largest part, in hundredths, of the way from one factor between groups to this table. */
function scaleThatFits(table: Float64Array, n: number, rho: number): number {
  const part = (share: number) => table.map((v, k) => (k % (n + 1) === 0 ? v : rho + (v - rho) * share))
  for (let hundredths = 99; hundredths > 0; hundredths--)
    if (typeof rootOf(part(hundredths / 100), n) !== 'number') return hundredths / 100
  return 0
}
