import type { Instant } from '../base/index.ts'
import type { AmountRange, CapacityRange, Period, Tranche } from './amount.ts'
import type { Claim, CommitmentKind, Property } from './claim.ts'
import type { Firmness, Instrument, Stage } from './firmness.ts'
import type { ClaimId, CommitmentId, PartyId, Sha256 } from './ids.ts'
import type { CapacityPoint, FinancialFigure, Relation, ReviewDecision, Signal } from './ledger-event.ts'
import type { Party } from './party.ts'
import type { SourceDocument } from './source-document.ts'
import type { SupplyFunction, SupplyStage, SwitchMonths } from './supply.ts'

export type Policy =
  | 'best-supported'
  | 'latest'
  | 'filings-only'
  | 'signed-only'
  | 'on-record-only'
  | 'everything'
  | `as-told-by:${string}`

/** A property as one policy sees it: what, who says so, who says otherwise, and why this one won. */
export interface Resolved<T> {
  readonly value: T
  readonly for: readonly ClaimId[]
  readonly against: readonly ClaimId[]
  readonly originsFor: number
  readonly originsAgainst: number
  /** 'only' | 'firmest-source' | 'most-origins' | 'latest'; a headline may be 'largest'. */
  readonly why: string
}

export interface FirmnessView {
  readonly code: Firmness
  readonly stalled: boolean
  /** The row of the table of firmness that fitted; 'policy-hears-nothing' (with F1) where the policy leaves no claim. */
  readonly reason: string
  readonly claims: readonly ClaimId[]
}

/** What claims say of one function, each part from the best claim that says it. */
export interface ResolvedSupply {
  readonly function: SupplyFunction
  /** All that name the function. */
  readonly claims: readonly ClaimId[]
  readonly share?: Resolved<number>
  readonly essential?: Resolved<boolean>
  readonly switchMonths?: Resolved<SwitchMonths>
  readonly stage?: Resolved<SupplyStage>
}

/** A commitment as a policy resolves it from what was known by one date. */
export interface ResolvedCommitment {
  readonly id: CommitmentId
  readonly slug?: string
  readonly payer: PartyId
  readonly payee: PartyId
  readonly kind: CommitmentKind
  readonly label?: string
  readonly stage?: Resolved<Stage>
  readonly amount?: Resolved<AmountRange>
  /** The largest figure a live claim puts on it. */
  readonly headline?: Resolved<AmountRange>
  /** Of the amount, what a definitive paper binds; absent when none. */
  readonly bindingAmount?: Resolved<AmountRange>
  readonly paidAmount?: Resolved<AmountRange>
  readonly binding?: Resolved<boolean>
  readonly instrument?: Resolved<Instrument>
  readonly capacity?: Resolved<CapacityRange>
  readonly period?: Resolved<Period>
  readonly tranches?: Resolved<readonly Tranche[]>
  readonly conditions: readonly Resolved<string>[]
  /** In the order of `supplyFunctions`; absent when no claim names a function. */
  readonly supply?: readonly ResolvedSupply[]
  readonly firmness: FirmnessView
  /** In the order of `publishedAt`. */
  readonly claims: readonly ClaimId[]
  readonly conflicts: readonly string[]
  /** Its parts flow, it does not (`part-of`). */
  readonly aggregate: boolean
  /** Nothing but rules that were not sure speaks of it, and no reader has accepted any: it is listed, and moves no money. */
  readonly unreviewed?: true
}

/** Two claims that cannot both hold. Linked, counted, never deleted. */
export interface Conflict {
  /** "X-" and the two claim ids' hex joined by "-": stable, whatever came first. */
  readonly id: string
  readonly commitment: CommitmentId
  readonly property: Property
  readonly earlier: ClaimId
  readonly later: ClaimId
  /** 'amounts-disjoint' | 'live-against-dead' | 'asserts-against-denies' | 'binding-against-not' | 'linked-by-reader' */
  readonly why: string
}

/** How the resolved view moved when one claim became known. */
export interface DriftStep {
  readonly claim: ClaimId
  readonly at: Instant
  readonly firmness: { readonly from?: Firmness; readonly to: Firmness }
  readonly stalled: boolean
  readonly amount: { readonly from?: AmountRange; readonly to?: AmountRange }
}

/** A text that repeats an earlier one: one origin, counted once. */
export interface CopiedDocument {
  readonly document: Sha256
  /** The earliest known text it resembles. */
  readonly of: Sha256
  /** Share of their runs of words that both have, 0 to 1. */
  readonly alike: number
  /** The same address: a changed page, which may correct itself. */
  readonly version?: true
  /** Of a changed page: claims on the first version whose quote no longer stands in this one. */
  readonly orphans: readonly ClaimId[]
  /** Claims whose figure is another than in the text they copy. */
  readonly differing: readonly { readonly claim: ClaimId; readonly from: ClaimId }[]
}

/** Everything known by one date, under one policy. Nothing in it was learned later. */
export interface LedgerView {
  readonly knownBy: Instant
  readonly policy: Policy
  /** Of the log lines known by `knownBy`, in their order: a later line changes nothing here. */
  readonly ledgerHash: Sha256
  /** Those that known claims, figures, signals or capacity points name; no others. */
  readonly parties: ReadonlyMap<PartyId, Party>
  readonly commitments: readonly ResolvedCommitment[]
  /** Rejected ones left out. */
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly commitmentOf: ReadonlyMap<ClaimId, CommitmentId>
  readonly reviews: ReadonlyMap<ClaimId, ReviewDecision>
  readonly conflicts: readonly Conflict[]
  readonly relations: readonly Relation[]
  readonly figures: readonly FinancialFigure[]
  readonly signals: readonly Signal[]
  readonly capacity: readonly CapacityPoint[]
  readonly documents: ReadonlyMap<Sha256, SourceDocument>
  readonly copies: readonly CopiedDocument[]
}
