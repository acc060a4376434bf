import type { Problem } from '../base/index.ts'
import type { Party, Quote, Relation, StatedClaim } from '../model/index.ts'

/** What looks like a commitment but cannot be classified: listed with its quote and reason, never dropped in silence. */
export interface Refusal {
  readonly quote: Quote
  readonly reason:
    | 'no-payer'
    | 'no-payee'
    | 'party-ambiguous'
    | 'direction-unclear'
    | 'hypothetical'
    | 'question'
    | 'kind-unclear'
    /** Of a filing: told for comparison; money that another line holds; another basis; parts that are more than their whole. */
    | 'earlier-period'
    | 'counted-already'
    | 'other-basis'
    | 'parts-exceed-whole'
}

/** A link between two undertakings of one document, by their keys. */
export interface StatedRelation {
  readonly kind: Relation['kind']
  readonly from: string
  readonly to: string
  readonly reason: string
}

export interface Extraction {
  /** In reading order. */
  readonly claims: readonly StatedClaim[]
  readonly refused: readonly Refusal[]
  readonly problems: readonly Problem[]
  /** Described here because no lexicon knows them. */
  readonly parties?: readonly Party[]
  readonly relations?: readonly StatedRelation[]
}

/** How far a reader of a long text has come, and the claims found by then, in reading order. The last word is the Extraction's. */
export interface ReadingStep {
  readonly done: number
  readonly of: number
  /** Grows with each step. */
  readonly claims: readonly StatedClaim[]
}

/** Told 'stop' at a step, it ends there, with what it has found. */
export type Reading<Read = Extraction> = Generator<ReadingStep, Read, 'stop' | undefined>

/** Work of a few milliseconds. */
export const sentencesAStep = 32

export function toEnd(reading: Reading): Extraction {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}
