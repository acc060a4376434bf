import type { Problem } from '../base/index.ts'
import type { Quote, StatedClaim } from '../model/index.ts'

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
}

export interface Extraction {
  /** In reading order. */
  readonly claims: readonly StatedClaim[]
  readonly refused: readonly Refusal[]
  readonly problems: readonly Problem[]
}
