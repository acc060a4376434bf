import { assert } from '../../base/index.ts'
import type { PartyId } from '../../model/index.ts'
import { quantileOf } from './distribution.ts'
import type { PathBlock, PathSource } from './paths.ts'

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
  /** The same in the run itself, every commitment delivered whole. */
  readonly asStated: readonly number[]
}

export const fanLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** The bands of everybody, or of one of those whose periods the source was asked to keep. */
export function fanOf(source: PathSource, blocks: readonly PathBlock[], party?: PartyId): Fan {
  const { network, watched, asStated } = source
  const row = party === undefined ? 0 : watched.indexOf(party) + 1
  assert(party === undefined || row > 0, 'a fan is of everybody or of a party whose periods are kept')
  const periods = network.periods.length
  const rows = watched.length + 1
  const paths = blocks.reduce((sum, { from, until }) => sum + until - from, 0)
  assert(paths > 0, 'a fan needs a path')
  const byPeriod = network.periods.map((_, t) => {
    const values = new Float64Array(paths)
    let at = 0
    for (const { from, until, standing } of blocks)
      for (let k = 0; k < until - from; k++) values[at++] = standing[(k * rows + row) * periods + t]!
    return values.sort()
  })
  return {
    ...(party === undefined ? {} : { party }),
    levels: fanLevels.map((q) => {
      const found = byPeriod.map((sorted) => quantileOf(sorted, q))
      return { q, values: found.map(({ value }) => value), errors: found.map(({ standardError }) => standardError) }
    }),
    asStated: [...asStated.subarray(row * periods, (row + 1) * periods)],
  }
}
