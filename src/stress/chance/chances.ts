import { assert } from '../../base/index.ts'
import type { PartyId } from '../../model/index.ts'
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
  const firsts = inOrder.flatMap((block) => block.fellFirst)
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
    ways: waysOf(network.parties, firsts, total),
  }
}

const countAbove = (values: Float64Array): number => values.reduce((count, v) => (v > 0 ? count + 1 : count), 0)

function waysOf(parties: readonly { readonly id: PartyId }[], firsts: readonly string[], total: Float64Array): readonly Way[] {
  const found = new Map<string, { paths: number; sum: number }>()
  for (const [path, key] of firsts.entries()) {
    const way = found.get(key) ?? { paths: 0, sum: 0 }
    way.paths++
    way.sum += total[path]!
    found.set(key, way)
  }
  const idsOf = (key: string) => (key === '' ? [] : key.split(',').map((i) => parties[Number(i)]!.id)).sort()
  return [...found]
    .map(([key, { paths, sum }]) => ({
      first: idsOf(key),
      paths,
      frequency: frequencyOf(paths, firsts.length),
      shortMean: sum / paths,
    }))
    .sort((a, b) => b.paths - a.paths || b.shortMean - a.shortMean || (a.first.join() < b.first.join() ? -1 : 1))
}
