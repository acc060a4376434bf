import { ok, type Result } from '../../base/index.ts'
import type { ObligationNetwork, Scenario, StressFailure } from '../../model/index.ts'
import { type Chances, chancesOf } from './chances.ts'
import type { ChanceOptions } from './fractions.ts'
import { openPaths } from './paths.ts'

/** All paths at once. */
export function drawPaths(
  network: ObligationNetwork,
  scenario: Scenario,
  options: ChanceOptions & { readonly paths: number },
): Result<Chances, StressFailure> {
  const { paths, ...how } = options
  const source = openPaths(network, scenario, how)
  if (!source.ok) return source
  const block = source.value.draw(0, paths)
  return block.ok ? ok(chancesOf(source.value, [block.value])) : block
}
