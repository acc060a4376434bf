import type { Result } from '../base/index.ts'
import type { ObligationNetwork, Outcome, Scenario, StressFailure } from '../model/index.ts'

export interface SimulateLimits {
  /** 1e-12 unless set. */
  readonly toleranceRelative?: number
  /** Per period; 10,000 unless set. */
  readonly roundsMax?: number
  /** Run every short party first and last as well; off gives low = high = short. On unless set. */
  readonly ranges?: boolean
}
/** Unknown commitments, parties and periods in the scenario are failures, not ignored. */
export function simulate(
  network: ObligationNetwork,
  scenario: Scenario,
  limits: SimulateLimits = {},
): Result<Outcome, StressFailure> {
  throw new Error(`broken law: not built yet ${network.currency} ${scenario.name} ${limits.roundsMax}`)
}
