import { assert } from '../../base/index.ts'
import type { CommitmentId, ObligationNetwork, PartyId } from '../../model/index.ts'
import { type Distribution, distributionOf, type Frequency, frequencyOf } from './distribution.ts'
import type { ChanceOptions, PathBlock, PathSource } from './paths.ts'

/** Paths on which the same parties fell first, of those that still owe hard money at the end. */
export interface Way {
  /** Empty: nobody was short at the end. */
  readonly first: readonly PartyId[]
  readonly paths: number
  readonly frequency: Frequency
  /** Hard money missing to everybody at the end, mean over these paths. */
  readonly shortMean: number
  /** What was promised to those who fell first and did not come, the most money first: fractions, means over these and over all paths. */
  readonly broken: readonly { readonly commitment: CommitmentId; readonly delivered: number; readonly usual: number }[]
}

/** Who is short by how much with what chance. Amounts in major units of the network's currency. */
export interface Chances extends ChanceOptions {
  readonly paths: number
  readonly total: Distribution
  readonly anybodyShort: Frequency
  /** Those ever short or in default, highest mean first. */
  readonly parties: readonly {
    readonly party: PartyId
    readonly short: Distribution
    readonly isShort: Frequency
    readonly defaults: Frequency
  }[]
  /** The usual ways it happens, most frequent first. */
  readonly ways: readonly Way[]
}

/** Blocks of paths, however they were split, put together by path number; none may be missing in between. */
export function chancesOf({ network, options }: PathSource, blocks: readonly PathBlock[]): Chances {
  const inOrder = [...blocks].sort((a, b) => a.from - b.from).filter((block) => block.until > block.from)
  const paths = inOrder.at(-1)?.until ?? 0
  assert(paths > 0, 'chances need a path')
  for (const [i, block] of inOrder.entries())
    assert(block.from === (inOrder[i - 1]?.until ?? 0), 'blocks of paths follow on each other')
  const shorts = network.parties.map(() => new Float64Array(paths))
  const total = new Float64Array(paths)
  const defaults = network.parties.map(() => 0)
  for (const { from, until, short, defaulted } of inOrder)
    for (let path = from; path < until; path++)
      for (const [party, values] of shorts.entries()) {
        const at = (path - from) * shorts.length + party
        values[path] = short[at]!
        total[path]! += short[at]!
        defaults[party]! += defaulted[at]!
      }
  return {
    ...options,
    paths,
    total: distributionOf(total),
    anybodyShort: frequencyOf(countAbove(total), paths),
    parties: network.parties
      .map(({ id }, i) => ({ id, values: shorts[i]!, count: countAbove(shorts[i]!), defaults: defaults[i]! }))
      .filter(({ count, defaults }) => count + defaults > 0)
      .map(({ id, values, count, defaults }) => ({
        party: id,
        short: distributionOf(values),
        isShort: frequencyOf(count, paths),
        defaults: frequencyOf(defaults, paths),
      }))
      .sort((a, b) => b.short.mean - a.short.mean || (a.party < b.party ? -1 : 1)),
    ways: waysOf(network, inOrder, total),
  }
}

const countAbove = (values: Float64Array): number => values.reduce((count, v) => (v > 0 ? count + 1 : count), 0)

interface Gathered {
  paths: number
  sum: number
  readonly delivered: Float64Array
}
function waysOf(network: ObligationNetwork, blocks: readonly PathBlock[], total: Float64Array): readonly Way[] {
  const { parties, commitments } = network
  const found = new Map<string, Gathered>()
  const usual = new Float64Array(commitments.length)
  for (const { from, fellFirst, delivered } of blocks)
    for (const [k, key] of fellFirst.entries()) {
      const way = found.get(key) ?? { paths: 0, sum: 0, delivered: new Float64Array(commitments.length) }
      found.set(key, way)
      way.paths++
      way.sum += total[from + k]!
      for (let c = 0; c < commitments.length; c++) {
        way.delivered[c]! += delivered[k * commitments.length + c]!
        usual[c]! += delivered[k * commitments.length + c]! / total.length
      }
    }
  const sizes = sizesOf(network)
  const idsOf = (key: string) => (key === '' ? [] : key.split(',').map((i) => parties[Number(i)]!.id)).sort()
  return [...found]
    .map(([key, way]) => ({ ...way, first: idsOf(key) }))
    .map(({ first, paths, sum, delivered }) => ({
      first,
      paths,
      frequency: frequencyOf(paths, total.length),
      shortMean: sum / paths,
      broken: brokenOf(
        commitments,
        first,
        sizes,
        delivered.map((part) => part / paths),
        usual,
      ),
    }))
    .sort((a, b) => b.paths - a.paths || b.shortMean - a.shortMean || (a.first.join() < b.first.join() ? -1 : 1))
}

function sizesOf({ commitments, obligations }: ObligationNetwork): readonly number[] {
  const sizes = new Map<string, number>()
  for (const { commitment, amount } of obligations) sizes.set(commitment, (sizes.get(commitment) ?? 0) + amount)
  return commitments.map(({ id }) => sizes.get(id) ?? 0)
}

const brokenMax = 3
function brokenOf(
  commitments: ObligationNetwork['commitments'],
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
