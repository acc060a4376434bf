import { assert } from '../../base/index.ts'
import type { PartyId } from '../../model/index.ts'
import { quantilesOf } from './distribution.ts'
import { inOrder } from './gathered.ts'
import type { PathBlock } from './path-notes.ts'
import type { PathSource } from './paths.ts'

/** Hard money that stands unpaid at the end of each period, over the paths. Major units. */
export interface Fan {
  /** Owed to it; absent: to everybody. */
  readonly party?: PartyId
  /** Lowest first; `errors` are one standard error, absent where too few paths lie beyond to tell. */
  readonly levels: readonly {
    readonly q: number
    readonly values: readonly number[]
    readonly errors: readonly (number | undefined)[]
  }[]
  /** The same in the run itself, every commitment delivered whole and in time. */
  readonly asStated: readonly number[]
}

export const fanLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** The bands of everybody, or of one of those whose periods the source was asked to keep. */
export function fanOf(source: PathSource, blocks: readonly PathBlock[], party?: PartyId): Fan {
  const { network, watched, asStated } = source
  const row = party === undefined ? 0 : watched.indexOf(party) + 1
  assert(party === undefined || row > 0, 'a fan is of everybody or of a party whose periods are kept')
  const periods = network.periods.length
  const { blocks: sorted, paths, replicates } = inOrder(source, blocks)
  const byPeriod = network.periods.map(() => new Float64Array(paths))
  const index = network.parties.findIndex(({ id }) => id === party)
  for (const { from, until, standing, standingAll, standingPath, standingParty } of sorted) {
    if (party === undefined)
      for (let path = from; path < until; path++)
        for (let t = 0; t < periods; t++) byPeriod[t]![path] = standingAll[(path - from) * periods + t]!
    else
      for (const [k, path] of standingPath.entries())
        if (standingParty[k] === index) for (let t = 0; t < periods; t++) byPeriod[t]![path] = standing[k * periods + t]!
  }
  const found = byPeriod.map((values) => quantilesOf(values, fanLevels, replicates))
  return {
    ...(party === undefined ? {} : { party }),
    levels: fanLevels.map((q, l) => ({
      q,
      values: found.map((levels) => levels[l]!.value),
      errors: found.map((levels) => levels[l]!.standardError),
    })),
    asStated: [...asStated.subarray(row * periods, (row + 1) * periods)],
  }
}

/** Everybody's, then one of each watched party that lacks money in some period on some path, by the network's order. */
export function fansOf(source: PathSource, blocks: readonly PathBlock[]): readonly Fan[] {
  const lacking = new Set(blocks.flatMap(({ standingParty }) => [...new Set(standingParty)]))
  const parties = source.network.parties.filter(({ id }, party) => lacking.has(party) && source.watched.includes(id))
  return [fanOf(source, blocks), ...parties.map(({ id }) => fanOf(source, blocks, id))]
}
