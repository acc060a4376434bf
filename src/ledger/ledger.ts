import type { Instant, Problem, Result } from '../base/index.ts'
import type {
  Claim,
  ClaimId,
  CommitmentId,
  DriftStep,
  FactBase,
  LedgerEvent,
  LedgerRow,
  LedgerView,
  PartyId,
  Policy,
  ResolvedCommitment,
  SourceDocument,
  StatedClaim,
} from '../model/index.ts'

/** The log, folded. Opaque to other rooms. */
export interface LedgerState {
  readonly rows: readonly LedgerRow[]
}
export interface ViewOptions {
  /** Absent: everything. */
  readonly knownBy?: Instant
  /** Replays the ledger itself as it stood. */
  readonly recordedBy?: Instant
  readonly policy: Policy
}
/** What one document would add. Appending `events` in one go is the whole of taking it in. */
export interface Intake {
  readonly events: readonly LedgerEvent[]
  readonly claims: readonly {
    readonly claim: Claim
    readonly isNew: boolean
    readonly commitment?: CommitmentId
    readonly reason?: string
  }[]
}
const todo = (what: unknown): never => {
  throw new Error(`broken law: not built yet ${String(what)}`)
}
/** Folds log lines onto a state (or onto nothing). */
export const foldLedger = (rows: readonly LedgerRow[], onto?: LedgerState): LedgerState => ({
  rows: [...(onto?.rows ?? []), ...rows],
})
/** Ids, new parties, new commitments and identity proposals for the claims of one document. The same document twice adds nothing. */
export function takeIn(
  state: LedgerState,
  document: SourceDocument,
  stated: readonly StatedClaim[],
  recordedAt: Instant,
): Intake {
  return todo([state, document, stated, recordedAt])
}
/** The same for a compiled fact base; the same facts twice add nothing. Commitments keep their slugs and get ids in file order. */
export function takeInFacts(state: LedgerState, facts: FactBase, recordedAt: Instant): readonly LedgerEvent[] {
  return todo([state, facts, recordedAt])
}
export function viewLedger(state: LedgerState, options: ViewOptions): LedgerView {
  return todo([state, options])
}
/** Instants at which claims became known, ascending, with how many: the ticks of the date bar. Not part of any view. */
export function knownDates(state: LedgerState): readonly { readonly at: Instant; readonly claims: number }[] {
  return todo(state)
}
/** A commitment and those it replaced or that replaced it, oldest first, among what the view knows. */
export function lineOf(view: LedgerView, id: CommitmentId): readonly ResolvedCommitment[] {
  return todo([view, id])
}
/** How the line's resolved view moved, claim by claim, up to the view's own date. */
export function driftOf(state: LedgerState, id: CommitmentId, options: ViewOptions): readonly DriftStep[] {
  return todo([state, id, options])
}
/** headline − binding − paid, major units by currency, per commitment; pairs and parties add these up. */
export interface Gap {
  readonly headline: number
  readonly binding: number
  readonly paid: number
  readonly currency: string
}
export function gapOf(commitment: ResolvedCommitment): Gap | undefined {
  return todo(commitment)
}
export type FindFailure =
  | { readonly reason: 'not-found'; readonly nearest: readonly string[] }
  | { readonly reason: 'ambiguous'; readonly candidates: readonly CommitmentId[] }
/** "C-0017", a slug, "nvidia openai" or "NVIDIA-OpenAI" in any name or language. */
export function findCommitment(view: LedgerView, words: string): Result<CommitmentId, FindFailure> {
  return todo([view, words])
}
export function findParty(
  view: LedgerView,
  words: string,
): Result<PartyId, { readonly reason: 'not-found'; readonly nearest: readonly string[] }> {
  return todo([view, words])
}
/** Quotes still hold, hashes chain, dates are sane, every reference is known. */
export function checkLedger(state: LedgerState): readonly Problem[] {
  return todo(state)
}
export const parsePolicy = (text: string): Policy | undefined => todo(text)
export const claimIdOf = (stated: StatedClaim): ClaimId => todo(stated)
