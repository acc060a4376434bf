// What readers decide, and what waits for them.
import { type Instant, instantOf, type Language } from '../base/index.ts'
import {
  cardsIn,
  certainIn,
  decisionsOf,
  editEvents,
  foldLedger,
  joinEvents,
  type LedgerState,
  linkEvents,
  mergeEvents,
  type OnCard,
  partEvents,
  type ReviewCard,
  type RuleRecord,
  reviewEvents,
  ruleRecords,
  undoEvents,
  viewLedger,
  type Waiting,
  waitingIn,
} from '../ledger/index.ts'
import type {
  Claim,
  ClaimId,
  CommitmentId,
  ConflictLink,
  Correction,
  LedgerEvent,
  LedgerView,
  ReviewDecision,
  Sha256,
} from '../model/index.ts'
import { commitmentTitle, type EvidenceView, stageText, writeEvidence } from '../report/index.ts'
import type { LedgerStore, Question } from './store.ts'
import { askDifference, askView, type Difference } from './views.ts'

/** What a reader may do to the ledger: nothing is rewritten, each is a line of the log, and every one can be undone. */
export type Act =
  | { readonly kind: 'review'; readonly claims: readonly ClaimId[]; readonly verdict: ReviewDecision['verdict'] }
  | { readonly kind: 'join'; readonly claims: readonly ClaimId[]; readonly commitment: CommitmentId }
  | { readonly kind: 'part'; readonly claims: readonly ClaimId[]; readonly verdict: 'different' | 'unsure' }
  | { readonly kind: 'merge'; readonly from: CommitmentId; readonly into: CommitmentId }
  | ({ readonly kind: 'link' } & Omit<ConflictLink, 'by'>)
  | { readonly kind: 'edit'; readonly claim: ClaimId; readonly correction: Correction }
  | { readonly kind: 'undo' }

/** Appends what the act decides, and says how many acts can still be undone. */
export function decide(
  store: LedgerStore,
  act: Act,
  by: string,
  now: Instant,
  dryRun = false,
): { readonly events: readonly LedgerEvent[]; readonly undoable: number } {
  // Later than every line before it: acts are told apart by their instant, and a coarse clock may give one twice.
  const at = instantOf(Math.max(now, (store.state().rows.at(-1)?.recordedAt ?? 0) + 1))
  let events: readonly LedgerEvent[] = eventsOf(store.state(), act, by, at)
  if (events.length > 0 && !dryRun)
    store.append((state) => {
      events = eventsOf(state, act, by, at)
      return events
    }, at)
  return { events, undoable: decisionsOf(store.state().rows).acts.length }
}

function eventsOf(state: LedgerState, act: Act, by: string, at: Instant): readonly LedgerEvent[] {
  const { rows } = state
  switch (act.kind) {
    case 'review':
      return reviewEvents(rows, act.claims, act.verdict, by)
    case 'join':
      return joinEvents(rows, act.claims, act.commitment, by)
    case 'part':
      return partEvents(rows, act.claims, act.verdict, by)
    case 'merge':
      return mergeEvents(rows, act.from, act.into, by)
    case 'link':
      return linkEvents(rows, { earlier: act.earlier, later: act.later, verdict: act.verdict }, by)
    case 'edit':
      return editEvents(state, act.claim, act.correction, at, by)
    case 'undo':
      return undoEvents(rows)
  }
}

export interface Queue {
  readonly view: LedgerView
  readonly waiting: readonly Waiting[]
  /** The same, undertaking by undertaking. */
  readonly cards: readonly ReviewCard[]
  /** Claims that rules were sure of and nobody has accepted yet. */
  readonly certain: readonly ClaimId[]
  readonly undoable: number
}
/** What waits for a reader, whatever policy the screens read by. */
export function askQueue(state: LedgerState): Queue {
  const view = viewLedger(state, { policy: 'everything' })
  return {
    view,
    waiting: waitingIn(view),
    cards: cardsIn(view),
    certain: certainIn(view),
    undoable: decisionsOf(state.rows).acts.length,
  }
}
/** What accepting these claims together would change in the view asked for. */
export function askAcceptance(state: LedgerState, claims: readonly ClaimId[], question: Question): Difference {
  const before = askView(state, question)
  const [last] = state.rows.slice(-1)
  const recordedAt = instantOf((last?.recordedAt ?? 0) + 1)
  const rows = claims.map((claim, i) => ({
    seq: (last?.seq ?? 0) + 1 + i,
    recordedAt,
    hash: last!.hash,
    event: { type: 'review', review: { claim, verdict: 'accepted', by: 'preview' } } as const,
  }))
  return askDifference(before, askView(foldLedger(rows, state), question), question.language)
}

/** A card as a reader sees it: each statement with its words, who says them, and what they tell. */
export interface ToldCard {
  readonly title?: string
  /** Statements on the same that are decided, or need no decision. */
  readonly known: number
  readonly statements: readonly {
    readonly claim: Claim
    readonly why: OnCard['why']
    readonly evidence: EvidenceView
    /** Worded, where the statement tells one. */
    readonly stage?: string
  }[]
}
export function tellCard(view: LedgerView, { id, commitment, statements, left }: ReviewCard, language: Language): ToldCard {
  const deal = commitment && view.commitments.find((c) => c.id === commitment)
  const title = deal ? commitmentTitle(view, deal, language) : view.documents.get(id as Sha256)?.title
  return {
    ...(title ? { title } : {}),
    known: deal ? deal.claims.length - statements.length - left : 0,
    statements: statements.flatMap(({ claim, why }) => {
      const evidence = writeEvidence({ view, claim: claim.id, language })
      const stage = claim.says.stage && { stage: stageText(claim.says.stage, language) }
      return evidence ? [{ claim, why, evidence, ...stage }] : []
    }),
  }
}
export type { OnCard, ReviewCard, RuleRecord, Waiting }
export const askRules = (state: LedgerState): readonly RuleRecord[] => ruleRecords(state.rows)
