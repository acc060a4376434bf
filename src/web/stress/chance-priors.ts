import { assumedPriors, type Priors, updatedPriors } from '../../stress/index.ts'
import type { StressPage } from '../../wire/index.ts'

/** What is assumed of each firmness, updated by how this ledger's own past ended; what a reader typed stands as typed. */
export function priorsFor(calibration: StressPage['calibration'], typed: Partial<Priors>): Priors {
  const ended = calibration.map(({ announced, completed, calledOff }) => [
    announced,
    { completed: completed.length, calledOff: calledOff.length },
  ])
  return { ...updatedPriors(assumedPriors, Object.fromEntries(ended)), ...typed }
}
