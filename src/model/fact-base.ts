import type { CommitmentKind, StatedClaim } from './claim.ts'
import type { PartyId } from './ids.ts'
import type { CapacityPoint, FinancialFigure, Relation, Signal } from './ledger-event.ts'
import type { Party } from './party.ts'

/** Facts compiled by hand, as a file brings them: checked, but not yet in a ledger. Commitments are named by slug. */
export interface FactBase {
  /** How the compilation wishes to be named under pictures. */
  readonly source: string
  readonly parties: readonly Party[]
  readonly commitments: readonly {
    readonly slug: string
    readonly payer: PartyId
    readonly payee: PartyId
    readonly kind: CommitmentKind
    readonly label?: string
  }[]
  /** `about.mention.key` is the slug. */
  readonly claims: readonly StatedClaim[]
  readonly relations: readonly (Omit<Relation, 'from' | 'to'> & { readonly from: string; readonly to: string })[]
  readonly figures: readonly FinancialFigure[]
  readonly signals: readonly Signal[]
  readonly capacity: readonly CapacityPoint[]
}
