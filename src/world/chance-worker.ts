import { workerData } from 'piscina'
import type { Result } from '../base/index.ts'
import type { ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { type ChanceOptions, openPaths, type PathBlock, type PathSource } from '../stress/index.ts'

/** What a thread knows from its start; its stretches follow. */
export interface Asked {
  readonly network: ObligationNetwork
  readonly scenario: Scenario
  readonly options: ChanceOptions
  readonly watched: readonly PartyId[]
}
export interface Stretch {
  readonly from: number
  readonly until: number
}

let opened: Result<PathSource, StressFailure> | undefined

export default function draw({ from, until }: Stretch): Result<PathBlock, StressFailure> {
  const { network, scenario, options, watched } = workerData as Asked
  opened ??= openPaths(network, scenario, options, watched)
  return opened.ok ? opened.value.draw(from, until) : opened
}
