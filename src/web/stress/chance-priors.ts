import { assumedDelays, assumedPriors, type DelayPriors, type Priors, updatedDelays, updatedPriors } from '../../stress/index.ts'
import type { StressPage } from '../../wire/index.ts'

type Calibration = StressPage['calibration']

/** What is assumed of each firmness, updated by how this ledger's own past ended; what a reader typed stands as typed. */
export function priorsFor(calibration: Calibration, typed: Partial<Priors>): Priors {
  const ended = calibration.map(({ announced, completed, calledOff }) => [
    announced,
    { completed: completed.length, calledOff: calledOff.length },
  ])
  return { ...updatedPriors(assumedPriors, Object.fromEntries(ended)), ...typed }
}

/** How late what comes is, updated alike. */
export const delaysFor = (calibration: Calibration): DelayPriors =>
  updatedDelays(
    assumedDelays,
    Object.fromEntries(calibration.map(({ announced, late }) => [announced, late.map(({ quarters }) => quarters)])),
  )
