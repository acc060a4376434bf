import { assertNever } from '../base/index.ts'
import type { StressFailure } from '../model/index.ts'
import { exit, notFound, type Refusal, usage } from './refusal.ts'

/** Why a run has no answer, and what to type next. */
export function stressRefusal(failure: StressFailure): Refusal {
  switch (failure.reason) {
    case 'not-converged':
      return {
        code: exit.failed,
        message: `no answer after ${failure.rounds} rounds; the residual is ${failure.residualRelative}`,
      }
    case 'unknown-commitment':
      return notFound(`${failure.commitment} moves no money in this network`, 'edifice stress --json, and see "excluded"').failure
    case 'unknown-party':
      return notFound(`${failure.party} is no party of this network`, 'edifice list companies').failure
    case 'period-out-of-range':
      return usage(`${failure.period} is outside the periods of the run`, '--due 2026..2030').failure
    case 'never-whole':
      return { code: exit.failed, message: `no amount keeps everybody whole; at best ${failure.shortAtMost} is short` }
    case 'never-short':
      return {
        code: exit.failed,
        message: `nothing found that makes it that short; at most it was short by ${failure.shortAtMost}`,
      }
    default:
      return assertNever(failure)
  }
}
