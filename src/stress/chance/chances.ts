import type { CausePart, ObligationNetwork, PartyId } from '../../model/index.ts'
import { type Controlled, controlsFor } from './control.ts'
import { type Distribution, distributionOf, type Frequency, frequencyOf } from './distribution.ts'
import type { ChanceOptions } from './fractions.ts'
import { type InOrder, inOrder } from './gathered.ts'
import { causeAt, fate, type PathBlock } from './path-notes.ts'
import type { PathSource } from './paths.ts'
import { type Way, waysOf } from './ways.ts'

/** Who is short by how much with what chance. Amounts in major units of the network's currency. */
export interface Chances extends ChanceOptions {
  readonly paths: number
  readonly total: Distribution
  /** The total's mean steadied by what the priors know; absent with too few paths, nothing uncertain, or even draws. */
  readonly totalControlled?: Controlled
  readonly anybodyShort: Frequency
  /** Those ever short or late, highest mean first. */
  readonly parties: readonly PartyChances[]
  /** The usual ways it happens, most frequent first. */
  readonly ways: readonly Way[]
}

export interface PartyChances {
  readonly party: PartyId
  /** Hard money missing to it at the end. */
  readonly short: Distribution
  readonly shortControlled?: Controlled
  readonly isShort: Frequency
  /** As a payer: some hard due not paid in its quarter, paid later or never. */
  readonly late: Frequency
  /** Some hard due unpaid beyond its grace, paid later or never. */
  readonly defaults: Frequency
  /** Some hard due unpaid still at the end. */
  readonly missed: Frequency
  /** (W1) what accounts for its mean shortfall, most first; the amounts sum to it. */
  readonly causes: readonly { readonly cause: CausePart['cause']; readonly amount: number }[]
}

/** Blocks of paths, however they were split, put together by path number; none may be missing in between. */
export function chancesOf(source: PathSource, blocks: readonly PathBlock[]): Chances {
  const { network, options } = source
  const gathered = inOrder(source, blocks)
  const { paths, replicates } = gathered
  const shorts = shortsOf(network, gathered)
  const total = new Float64Array(paths)
  for (const values of shorts) for (let path = 0; path < paths; path++) total[path]! += values[path]!
  const controlled = controlsFor(source, gathered)
  const fates = fatesOf(network, gathered)
  const causes = causesOf(network, gathered)
  const happens = (party: number, bit: number) => frequencyOf(paths, (path) => (fates[party]![path]! & bit) !== 0, replicates)
  const above = (values: Float64Array) => frequencyOf(paths, (path) => values[path]! > 0, replicates)
  return {
    ...options,
    paths,
    total: distributionOf(total, replicates),
    ...(controlled ? { totalControlled: controlled(total) } : {}),
    anybodyShort: above(total),
    parties: network.parties
      .flatMap(({ id }, i): PartyChances[] => {
        const values = shorts[i]!
        if (!values.some((v) => v > 0) && !fates[i]!.some((bits) => bits > 0)) return []
        return [
          {
            party: id,
            short: distributionOf(values, replicates),
            ...(controlled ? { shortControlled: controlled(values) } : {}),
            isShort: above(values),
            late: happens(i, fate.late),
            defaults: happens(i, fate.defaulted),
            missed: happens(i, fate.missed),
            causes: causes[i]!,
          },
        ]
      })
      .sort((a, b) => b.short.mean - a.short.mean || (a.party < b.party ? -1 : 1)),
    ways: waysOf(network, gathered, total),
  }
}

function shortsOf({ parties }: ObligationNetwork, { blocks, paths }: InOrder): readonly Float64Array[] {
  const shorts = parties.map(() => new Float64Array(paths))
  for (const { from, until, short } of blocks)
    for (let path = from; path < until; path++)
      for (const [party, values] of shorts.entries()) values[path] = short[(path - from) * shorts.length + party]!
  return shorts
}

function fatesOf({ parties }: ObligationNetwork, { blocks, paths }: InOrder): readonly Uint8Array[] {
  const fates = parties.map(() => new Uint8Array(paths))
  for (const { from, until, fate: bits } of blocks)
    for (let path = from; path < until; path++)
      for (const [party, values] of fates.entries()) values[path] = bits[(path - from) * fates.length + party]!
  return fates
}

/** Summed path by path, so that the sum does not depend on how the paths were split. */
function causesOf(network: ObligationNetwork, { blocks, paths }: InOrder): readonly PartyChances['causes'][] {
  const numbers = network.commitments.length + 2 * network.parties.length
  const sums = new Float64Array(network.parties.length * numbers)
  for (const { traced, tracedParty, tracedCause } of blocks)
    for (let k = 0; k < traced.length; k++) sums[tracedParty[k]! * numbers + tracedCause[k]!]! += traced[k]!
  return network.parties.map((_, party) =>
    Array.from(sums.subarray(party * numbers, (party + 1) * numbers), (sum, cause) => ({ cause, amount: sum / paths }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount || a.cause - b.cause)
      .map(({ cause, amount }) => ({ cause: causeAt(network, cause), amount })),
  )
}
