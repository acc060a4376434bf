import type { Instant, StatedDate } from '../base/index.ts'
import type { Claim, CommitmentKind, SourceLink } from './claim.ts'
import type { ClaimId, CommitmentId, PartyId, Sha256 } from './ids.ts'
import type { Party } from './party.ts'
import type { SourceDocument } from './source-document.ts'

/** An identity, nothing more: what is said of the commitment is in claims. */
export interface CommitmentRecord {
  readonly id: CommitmentId
  /** The importer's own key ("nvidia-openai-2025-loi"); found by the command line like the id. */
  readonly slug?: string
  readonly payer: PartyId
  readonly payee: PartyId
  readonly kind: CommitmentKind
  /** Tells it from its siblings without saying how it ended: "2026 round". English. */
  readonly label?: string
}

/** Which commitment a claim speaks of: proposed with a reason, changed by a later decision, never by rewriting the claim. */
export interface IdentityDecision {
  readonly claim: ClaimId
  readonly commitment: CommitmentId
  readonly verdict: 'same' | 'different' | 'unsure'
  readonly reason: string
  readonly by: string
}

/** How commitments stand to each other. `replaces` and `part-of` guard against counting the same money twice. */
export interface Relation {
  readonly kind: 'replaces' | 'part-of' | 'overlaps' | 'contra' | 'related'
  readonly from: CommitmentId
  readonly to: CommitmentId
  readonly reason: string
}

export interface ReviewDecision {
  readonly claim: ClaimId
  readonly verdict: 'accepted' | 'rejected' | 'open'
  readonly by: string
}

/** What a reader says of two claims: that they cannot both hold, or can; 'open' leaves it to the rules. */
export interface ConflictLink {
  readonly earlier: ClaimId
  readonly later: ClaimId
  readonly verdict: 'linked' | 'unlinked' | 'open'
  readonly by: string
}

export const figureNames = [
  'cash',
  'revenue',
  'operating_cash_flow',
  'free_cash_flow',
  'capex',
  'total_debt',
  'net_income',
  'rpo',
  'purchase_obligations',
] as const
export type FigureName = (typeof figureNames)[number]

/** One row of a party's accounts or of a forecast of them. Amounts in major units of `currency`, may be negative. */
export interface FinancialFigure {
  readonly party: PartyId
  /** As the source names it: FY2026Q3, CY2027E. */
  readonly period: string
  readonly asOf: string
  /** Length the flows cover, in months: 3, 12; 0 for a balance. */
  readonly months: number
  readonly currency: string
  readonly figures: Partial<Record<FigureName, string>>
  readonly forecast: boolean
  readonly publishedAt: Instant
  readonly publishedAssumed?: true
  readonly estimate?: true
  readonly unverified?: true
  readonly source: SourceLink
  readonly note?: string
}

/** A price, spread or rating as reported. */
export interface Signal {
  readonly party: PartyId
  readonly kind: string
  readonly date: StatedDate
  readonly value?: number
  readonly unit?: string
  readonly context?: string
  readonly publishedAt: Instant
  readonly publishedAssumed?: true
  readonly estimate?: true
  readonly unverified?: true
  readonly source: SourceLink
}

export interface CapacityPoint {
  readonly party: PartyId
  readonly date: StatedDate
  readonly gw: number
  readonly status: 'operating' | 'contracted' | 'planned' | 'building'
  readonly context?: string
  readonly publishedAt: Instant
  readonly publishedAssumed?: true
  readonly estimate?: true
  readonly unverified?: true
  readonly source: SourceLink
}

/** What can be appended to a ledger. Nothing is ever taken out. */
export type LedgerEvent =
  | { readonly type: 'document'; readonly document: SourceDocument }
  | { readonly type: 'party'; readonly party: Party }
  | { readonly type: 'commitment'; readonly commitment: CommitmentRecord }
  | { readonly type: 'claim'; readonly claim: Claim }
  | { readonly type: 'identity'; readonly decision: IdentityDecision }
  | { readonly type: 'relation'; readonly relation: Relation }
  | { readonly type: 'review'; readonly review: ReviewDecision }
  | { readonly type: 'conflict'; readonly link: ConflictLink }
  | { readonly type: 'figure'; readonly figure: FinancialFigure }
  | { readonly type: 'signal'; readonly signal: Signal }
  | { readonly type: 'capacity'; readonly point: CapacityPoint }

/** One line of the log. `hash` chains it to the line before: sha256 of previous hash, type and body. */
export interface LedgerRow {
  readonly seq: number
  readonly recordedAt: Instant
  readonly event: LedgerEvent
  readonly hash: Sha256
}
