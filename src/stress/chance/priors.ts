import { assert } from '../../base/index.ts'
import { type Firmness, firmnessCodes } from '../../model/index.ts'

/** A Beta(a, b) over the fraction that is delivered; b = 0: all of it, for certain; a = 0: nothing. */
export interface Prior {
  readonly a: number
  readonly b: number
}
export type Priors = Readonly<Record<Firmness, Prior>>

/**
 * Assumed, every one of them: no public count says how often an announcement of each firmness is kept. Means fall from nine tenths to
 * three tenths; a + b is how many ended commitments the assumption weighs as much as. Data: change them, or let a ledger's own past do it.
 */
export const assumedPriors: Priors = {
  F0: { a: 0, b: 1 },
  F1: { a: 0.9, b: 2.1 },
  F2: { a: 1.2, b: 1.8 },
  F3: { a: 2, b: 2 },
  F4: { a: 6.4, b: 1.6 },
  F5: { a: 18, b: 2 },
  F6: { a: 1, b: 0 },
}

/** Quarters late in all, over so many ended commitments: a Gamma over the mean delay, and what the assumption weighs. 0 quarters: never late. */
export interface DelayPrior {
  readonly quarters: number
  readonly of: number
}
export type DelayPriors = Readonly<Record<Firmness, DelayPrior>>

/** Assumed as well: three quarters on average for what was only reported, a fifth of a quarter for a contract. Data, like the priors above. */
export const assumedDelays: DelayPriors = {
  F0: { quarters: 0, of: 1 },
  F1: { quarters: 6, of: 2 },
  F2: { quarters: 6, of: 2 },
  F3: { quarters: 8, of: 4 },
  F4: { quarters: 8, of: 8 },
  F5: { quarters: 4, of: 20 },
  F6: { quarters: 0, of: 1 },
}
export const delayMean = ({ quarters, of }: DelayPrior): number => quarters / of

/** Conjugate: each ended commitment whose end had been dated adds the quarters it came late, and one. What is never late stays so. */
export function updatedDelays(delays: DelayPriors, ended: Readonly<Partial<Record<Firmness, readonly number[]>>>): DelayPriors {
  const updated = firmnessCodes.map((code) => {
    const { quarters, of } = delays[code]
    const late = ended[code] ?? []
    assert(
      late.every((quarters) => quarters >= 0),
      'nothing comes a negative number of quarters late',
    )
    return [
      code,
      quarters === 0 ? { quarters, of } : { quarters: late.reduce((a, b) => a + b, quarters), of: of + late.length },
    ] as const
  })
  return Object.fromEntries(updated) as Record<Firmness, DelayPrior>
}

/** Mean of the fraction delivered, 0 to 1. */
export const priorMean = ({ a, b }: Prior): number => a / (a + b)

/** How commitments first announced at one firmness ended. Those still open say nothing yet and are not among them. */
export interface Ended {
  readonly completed: number
  readonly calledOff: number
}

/** Conjugate: each completed commitment adds 1 to a, each that was called off 1 to b. What is certain stays certain. */
export function updatedPriors(priors: Priors, ended: Readonly<Partial<Record<Firmness, Ended>>>): Priors {
  const updated = firmnessCodes.map((code) => {
    const { a, b } = priors[code]
    const { completed, calledOff } = ended[code] ?? { completed: 0, calledOff: 0 }
    assert(completed >= 0 && calledOff >= 0, 'counts of ended commitments are not negative')
    return [code, a === 0 || b === 0 ? { a, b } : { a: a + completed, b: b + calledOff }] as const
  })
  return Object.fromEntries(updated) as Record<Firmness, Prior>
}
