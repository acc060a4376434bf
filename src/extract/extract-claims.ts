import type { Problem } from '../base/index.ts'
import type { Party, Quote, SourceDocument, StatedClaim } from '../model/index.ts'

/** Names that the lexicon and a ledger know. Opaque to other rooms. */
export interface Gazetteer {
  readonly parties: readonly Party[]
}

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

/** The lexicon's own parties joined with the ledger's. */
export function buildGazetteer(ledgerParties: readonly Party[]): Gazetteer {
  return { parties: ledgerParties }
}

export function extractClaims(document: SourceDocument, gazetteer: Gazetteer): Extraction {
  throw new Error(`broken law: not built yet ${document.hash} ${gazetteer.parties.length}`)
}
