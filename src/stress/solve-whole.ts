import type { Result } from '../base/index.ts'
import type { CommitmentId, ObligationNetwork, Scenario, StressFailure } from '../model/index.ts'

export interface WholeAnswer {
  /** "2027Q4": nobody is short of hard money through it. */
  readonly through: string
  /** Least total of the commitment, major units, everything else as in the scenario. */
  readonly amount: number
  /** Or: least `fill` beside the scenario as it stands. */
  readonly orFill: number
  /** Short already in the plan and not to be mended by this commitment: left out of "nobody", and said. */
  readonly leftOut: readonly string[]
}
export function solveWhole(
  network: ObligationNetwork,
  scenario: Scenario,
  question: { readonly commitment: CommitmentId; readonly through: string },
): Result<WholeAnswer, StressFailure> {
  throw new Error(`broken law: not built yet ${network.currency} ${scenario.name} ${question.through}`)
}
