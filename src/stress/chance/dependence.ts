import { assert } from '../../base/index.ts'
import type { NetworkCommitment } from '../../model/index.ts'

/** Which commitments have a factor in common. */
export type GroupedBy = 'payer' | 'kind'
type Grouped = Pick<NetworkCommitment, 'payer' | 'kind'>
export const groupOf = (commitment: Grouped, by: GroupedBy): string => commitment[by]

/** Beyond the one factor: a factor a group, as correlated as the table says. */
export interface Together {
  readonly by: GroupedBy
  /** Between two of one group; absent: as much as any two, or as the strongest the table gives the group. */
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
  /** No such numbers can correlate so. `group` is where it shows; what goes beyond `rho`, times `scale`, would do. */
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
  const table = tableOf(groups, rho, together)
  const root = rootOf(table, groups.length)
  if (typeof root === 'number')
    return {
      ok: false,
      failure: { reason: 'not-correlations', group: groups[root]!, scale: scaleThatFits(table, groups.length, rho) },
    }
  const own = Float64Array.from(groups, (_, g) => Math.sqrt(Math.max(0, 1 - table[g * groups.length + g]!)))
  return { ok: true, value: { count: groups.length, groups, loading: root, own } }
}

function tableOf(groups: readonly string[], rho: number, { within, pairs = [] }: Together): Float64Array {
  const n = groups.length
  const table = new Float64Array(n * n).fill(rho)
  const at = new Map(groups.map((group, g) => [group, g]))
  const set = new Set<number>()
  for (const { a, b, correlation } of pairs)
    for (const k of [at.get(a)! * n + at.get(b)!, at.get(b)! * n + at.get(a)!]) {
      table[k] = correlation
      set.add(k)
    }
  for (let g = 0; g < n; g++) {
    if (set.has(g * n + g)) continue
    if (within !== undefined) table[g * n + g] = within
    // What a group shares with another it shares with itself.
    else for (let h = 0; h < n; h++) if (h !== g) table[g * n + g] = Math.max(table[g * n + g]!, Math.abs(table[g * n + h]!))
  }
  return table
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

/** The largest share of the way from one factor to this table at which it can be one, in hundredths. */
function scaleThatFits(table: Float64Array, n: number, rho: number): number {
  for (let hundredths = 99; hundredths > 0; hundredths--)
    if (
      typeof rootOf(
        table.map((v) => rho + ((v - rho) * hundredths) / 100),
        n,
      ) !== 'number'
    )
      return hundredths / 100
  return 0
}
