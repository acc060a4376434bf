import { assert } from '../../base/index.ts'
import { type BatchLimits, strainLimits } from './clear-batch.ts'
import { runInKernel, type StrainOutcome, type StrainTask } from './run-blocks.ts'
import { linksByHitter, type StrainSystem, systemOf } from './strain-system.ts'

/** Loans between parties. The arrays run in step, one element a loan; amounts finite and ≥ 0; several of one pair add up. */
export interface Exposures {
  readonly parties: number
  readonly lender: ArrayLike<number>
  readonly borrower: ArrayLike<number>
  readonly amount: ArrayLike<number>
  /** Per party: the loss that wipes it out. Where there is none, any loss does. */
  readonly buffer: ArrayLike<number>
}
export interface BatchStress {
  readonly parties: number
  readonly scenarios: number
  /** Cumulative and uncapped, scenario s of party i at s · parties + i; infinite where a loss met no buffer. */
  readonly stress: Float64Array
  /** By scenario, proved: what a party passes on, min(stress, 1), is no further than this from the fixed point. */
  readonly error: Float64Array
  readonly rounds: Uint32Array
}

/** An impact beyond all doubt, that times no stress at all is still nothing. */
const withoutBuffer = 1e200

/** (S3) of docs/math/speed.md: x_i = min(1, stress_i), impact_ij what i lent to j by i's buffer. */
export function buildExposureSystem({ parties, lender, borrower, amount, buffer }: Exposures): StrainSystem {
  const impactOf = (loan: number): number => {
    const lent = amount[loan]!
    const loss = buffer[lender[loan]!]!
    return lent === 0 ? 0 : loss > 0 ? lent / loss : withoutBuffer
  }
  const { outer, links } = linksByHitter({ parties, hitter: borrower, hit: lender }, impactOf)
  const ones = new Float64Array(parties).fill(1)
  return systemOf({ parties, outer, byHitter: links, base: new Float64Array(parties), scale: ones.map((one) => -one), due: ones })
}

/**
 * Continuous DebtRank [Bardoscia et al. 2015] of many initial stresses at once, from the shock upwards to its fixed point: `shocks` holds
 * scenario s of party i at s · parties + i, finite and ≥ 0. Within the tolerance of the true end, not of the last step; a scenario
 * whose `error` is beyond it did not settle in `roundsMax` passes, and its stress is a lower bound.
 */
export function debtRankBatch(system: StrainSystem, shocks: Float64Array, limits: BatchLimits = {}): BatchStress {
  const task = stressTask(system, shocks, limits)
  return batchStress(task, runInKernel(task))
}

export function stressTask(system: StrainSystem, shocks: Float64Array, limits: BatchLimits): StrainTask {
  const scenarios = system.parties === 0 ? 0 : shocks.length / system.parties
  assert(Number.isInteger(scenarios), 'shocks of whole scenarios')
  let lowest = 0
  for (let k = 0; k < shocks.length; k++) lowest = Math.min(lowest, shocks[k]!)
  assert(lowest >= 0, 'no shock is below 0')
  return { system, given: shocks, scenarios, wanted: 'stress', concave: true, ...strainLimits(limits) }
}

export function batchStress({ system, scenarios }: StrainTask, { values, bound, rounds }: StrainOutcome): BatchStress {
  for (let k = 0; k < values.length; k++) if (values[k]! > withoutBuffer * 1e-30) values[k] = Number.POSITIVE_INFINITY
  return { parties: system.parties, scenarios, stress: values, error: bound, rounds }
}
