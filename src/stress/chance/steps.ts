import { ok, type Result } from '../../base/index.ts'
import type { ObligationNetwork, PartyId, Scenario, StressFailure } from '../../model/index.ts'
import { type Chances, chancesOf } from './chances.ts'
import { type Fan, fansOf } from './fan.ts'
import type { ChanceOptions } from './fractions.ts'
import type { PathBlock } from './path-notes.ts'
import { openPaths } from './paths.ts'

/** All that is known after so many paths of those asked for: each is a valid estimate, the later the better. */
export interface ChanceSoFar extends Chances {
  /** Paths asked for. */
  readonly of: number
  /** Everybody's fan. */
  readonly fan: Fan
  /** Of each watched party that ever lacks money. */
  readonly fans: readonly Fan[]
}
export interface StepOptions extends ChanceOptions {
  readonly paths: number
  /** Paths before the first telling; each later one doubles them, so that telling costs little beside drawing. 256 unless set. */
  readonly first?: number
  /** Whose fans are kept; everybody's unless set. */
  readonly watched?: readonly PartyId[]
}

/** The paths in steps, for whoever shows them as they come. Stop asking and no more are drawn. A failure is the last step. */
export function* chanceInSteps(
  network: ObligationNetwork,
  scenario: Scenario,
  { paths, first = 256, watched, ...options }: StepOptions,
): Generator<Result<ChanceSoFar, StressFailure>, void> {
  const source = openPaths(network, scenario, options, watched)
  if (!source.ok) return yield source
  const blocks: PathBlock[] = []
  for (let done = 0, next = first; done < paths; next *= 2) {
    const block = source.value.draw(done, Math.min(paths, next))
    if (!block.ok) return yield block
    blocks.push(block.value)
    done = block.value.until
    const [fan, ...fans] = fansOf(source.value, blocks)
    yield ok({ ...chancesOf(source.value, blocks), of: paths, fan: fan!, fans })
  }
}
