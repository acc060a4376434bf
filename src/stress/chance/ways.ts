import type { CausePart, CommitmentId, ObligationNetwork, PartyId } from '../../model/index.ts'
import { type Frequency, frequencyOf } from './distribution.ts'
import type { InOrder } from './gathered.ts'
import { causeAt, type PathBlock } from './path-notes.ts'
import { sizesOf } from './sizes.ts'

/** Paths on which the same parties fell first, of those that still owe hard money at the end. */
export interface Way {
  /** Empty: nobody was short at the end. */
  readonly first: readonly PartyId[]
  readonly paths: number
  readonly frequency: Frequency
  /** Hard money missing to everybody at the end, mean over these paths. */
  readonly shortMean: number
  /** What most often accounts for the largest part of it (W1), and on what share of these paths; absent where nobody is short. */
  readonly behind?: { readonly cause: CausePart['cause']; readonly share: number }
  /** The same among commitments that did not come whole or in time; absent where none accounts for anything. */
  readonly commitment?: { readonly commitment: CommitmentId; readonly share: number }
  /** What was promised to those who fell first and did not come, the most money first: fractions, means over these and over all paths. */
  readonly broken: readonly { readonly commitment: CommitmentId; readonly delivered: number; readonly usual: number }[]
}

interface Gathered {
  paths: number
  sum: number
  readonly delivered: Float64Array
  readonly behind: Map<number, number>
  readonly commitment: Map<number, number>
}

export function waysOf(network: ObligationNetwork, { blocks, paths, replicates }: InOrder, total: Float64Array): readonly Way[] {
  const { parties, commitments } = network
  const found = new Map<string, Gathered>()
  const usual = new Float64Array(commitments.length)
  const keys: string[] = []
  for (const block of blocks) {
    const main = mainCauses(network, block)
    for (const [k, key] of block.fellFirst.entries()) {
      const way = found.get(key) ?? emptyWay(commitments.length)
      found.set(key, way)
      keys.push(key)
      way.paths++
      way.sum += total[block.from + k]!
      count(way.behind, main.any[k]!)
      count(way.commitment, main.commitment[k]!)
      for (let c = 0; c < commitments.length; c++) {
        way.delivered[c]! += block.delivered[k * commitments.length + c]!
        usual[c]! += block.delivered[k * commitments.length + c]! / paths
      }
    }
  }
  const sizes = sizesOf(network)
  const idsOf = (key: string) => (key === '' ? [] : key.split(',').map((i) => parties[Number(i)]!.id)).sort()
  return [...found]
    .map(([key, way]) => ({ ...way, key, first: idsOf(key) }))
    .map(({ key, first, paths: on, sum, delivered, behind, commitment }): Way => {
      const cause = most(behind)
      const broken = most(commitment)
      return {
        first,
        paths: on,
        frequency: frequencyOf(paths, (path) => keys[path] === key, replicates),
        shortMean: sum / on,
        ...(cause ? { behind: { cause: causeAt(network, cause.number), share: cause.paths / on } } : {}),
        ...(broken ? { commitment: { commitment: commitments[broken.number]!.id, share: broken.paths / on } } : {}),
        broken: brokenOf(
          network,
          first,
          sizes,
          delivered.map((part) => part / on),
          usual,
        ),
      }
    })
    .sort((a, b) => b.paths - a.paths || b.shortMean - a.shortMean || (a.first.join() < b.first.join() ? -1 : 1))
}

const emptyWay = (commitments: number): Gathered => ({
  paths: 0,
  sum: 0,
  delivered: new Float64Array(commitments),
  behind: new Map(),
  commitment: new Map(),
})

function count(map: Map<number, number>, number: number): void {
  if (number >= 0) map.set(number, (map.get(number) ?? 0) + 1)
}
function most(map: ReadonlyMap<number, number>): { readonly number: number; readonly paths: number } | undefined {
  let best: { number: number; paths: number } | undefined
  for (const [number, paths] of map)
    if (!best || paths > best.paths || (paths === best.paths && number < best.number)) best = { number, paths }
  return best
}

/** Per path the cause that accounts for most of what everybody lacks, and the same among commitments; −1: none. */
function mainCauses({ commitments, parties }: ObligationNetwork, block: PathBlock) {
  const any = new Int32Array(block.until - block.from).fill(-1)
  const commitment = any.slice()
  const sums = new Float64Array(commitments.length + 2 * parties.length)
  const { tracedPath, tracedCause, traced } = block
  for (let start = 0; start < traced.length; ) {
    const path = tracedPath[start]!
    sums.fill(0)
    let end = start
    for (; end < traced.length && tracedPath[end] === path; end++) sums[tracedCause[end]!]! += traced[end]!
    any[path - block.from] = largest(sums, sums.length)
    commitment[path - block.from] = largest(sums, commitments.length)
    start = end
  }
  return { any, commitment }
}
function largest(values: Float64Array, until: number): number {
  let at = -1
  for (let k = 0; k < until; k++) if (values[k]! > (at < 0 ? 0 : values[at]!)) at = k
  return at
}

const brokenMax = 3
function brokenOf(
  { commitments }: ObligationNetwork,
  first: readonly PartyId[],
  sizes: readonly number[],
  delivered: Float64Array,
  usual: Float64Array,
): Way['broken'] {
  return commitments
    .map(({ id, payee }, c) => ({ commitment: id, payee, delivered: delivered[c]!, usual: usual[c]!, size: sizes[c]! }))
    .filter(({ payee, delivered, size }) => first.includes(payee) && size > 0 && delivered < 1)
    .map((promise) => ({ ...promise, missing: (1 - promise.delivered) * promise.size }))
    .sort((a, b) => b.missing - a.missing || (a.commitment < b.commitment ? -1 : 1))
    .slice(0, brokenMax)
    .map(({ commitment, delivered, usual }) => ({ commitment, delivered, usual }))
}
