import type { Claim, ClaimId, CommitmentId, LedgerRow, LedgerView } from '../model/index.ts'

/** Why a claim waits for a reader. */
export type Waiting = { readonly claim: Claim; readonly why: 'unsure' | 'altered-copy' }

/** Claims on which nothing was decided and that decide nothing until somebody accepts them, text by text in reading order. */
export function waitingIn(view: LedgerView): readonly Waiting[] {
  const altered = alteredIn(view)
  return [...view.claims.values()]
    .flatMap((claim): Waiting[] => {
      if ((view.reviews.get(claim.id)?.verdict ?? 'open') !== 'open') return []
      if (altered.has(claim.id)) return [{ claim, why: 'altered-copy' }]
      return claim.madeBy.kind === 'rule' && !claim.madeBy.certain ? [{ claim, why: 'unsure' }] : []
    })
    .sort((a, b) => inReadingOrder(a.claim, b.claim))
}

/** One statement as it stands on a card: what waits, and what a rule was sure of but nobody has accepted. */
export type OnCard = { readonly claim: Claim; readonly why: Waiting['why'] | 'certain' }

/** What a reader decides in one go: one undertaking, or what a text says of none. */
export interface ReviewCard {
  /** The commitment's id; of statements on no commitment, that of their text. */
  readonly id: string
  readonly commitment?: CommitmentId
  /** In reading order; at least one of them waits. */
  readonly statements: readonly OnCard[]
  /** Statements on the same that do not fit on the card; they come on the next one. */
  readonly left: number
}

/** Nobody takes in more at once: what is beyond stands on a card of its own once these are decided. */
export const cardStatementsMax = 40

/** All that waits, undertaking by undertaking, in the order in which the first statement of each was read. */
export function cardsIn(view: LedgerView): readonly ReviewCard[] {
  const waiting = Map.groupBy(waitingIn(view), ({ claim }) => placeOf(view, claim))
  const certain = Map.groupBy(
    certainIn(view).map((id) => view.claims.get(id)!),
    (claim) => placeOf(view, claim),
  )
  return [...waiting].map(([id, ofPlace]): ReviewCard => {
    const all: OnCard[] = [...ofPlace, ...(certain.get(id) ?? []).map((claim) => ({ claim, why: 'certain' as const }))]
    all.sort((a, b) => inReadingOrder(a.claim, b.claim))
    const commitment = view.commitmentOf.get(ofPlace[0]!.claim.id)
    return {
      id,
      ...(commitment ? { commitment } : {}),
      statements: all.slice(0, cardStatementsMax),
      left: Math.max(0, all.length - cardStatementsMax),
    }
  })
}

const placeOf = (view: LedgerView, { id, evidence }: Claim): string =>
  view.commitmentOf.get(id) ?? (evidence.kind === 'quote' ? evidence.quote.documentHash : (evidence.link.address ?? 'elsewhere'))

/** Claims of rules that were sure, not yet accepted: what `accept certain` takes. A figure that a copy altered waits for a reader. */
export function certainIn(view: LedgerView): readonly ClaimId[] {
  const altered = alteredIn(view)
  return [...view.claims.values()].flatMap(({ id, madeBy }) =>
    madeBy.kind === 'rule' && madeBy.certain && !altered.has(id) && (view.reviews.get(id)?.verdict ?? 'open') === 'open'
      ? [id]
      : [],
  )
}

const alteredIn = (view: LedgerView): ReadonlySet<ClaimId> =>
  new Set(view.copies.flatMap(({ differing }) => differing.map(({ claim }) => claim)))

function inReadingOrder(a: Claim, b: Claim): number {
  const [one, other] = [a, b].map(({ evidence }) => (evidence.kind === 'quote' ? evidence.quote : undefined))
  if (a.publishedAt !== b.publishedAt) return a.publishedAt - b.publishedAt
  if (one && other && one.documentHash === other.documentHash) return one.start - other.start || (a.id < b.id ? -1 : 1)
  const [place, otherPlace] = [one?.documentHash ?? a.id, other?.documentHash ?? b.id]
  return place < otherPlace ? -1 : place > otherPlace ? 1 : 0
}

/** How often a rule of the reader was right, as readers decided. */
export interface RuleRecord {
  readonly rule: string
  readonly accepted: number
  /** Rejected outright. */
  readonly rejected: number
  /** Rejected in favour of a corrected one. */
  readonly corrected: number
  readonly undecided: number
  /** Of those decided, the share that was wrong; undefined where none was. */
  readonly wrong: number | undefined
}

/** The rules that made claims, the most often wrong first. */
export function ruleRecords(rows: readonly LedgerRow[]): readonly RuleRecord[] {
  const claims = new Map<ClaimId, Claim>()
  const verdicts = new Map<ClaimId, string>()
  const corrected = new Set<ClaimId>()
  const byHand = new Map<string, number>()
  for (const { event, recordedAt } of rows) {
    if (event.type === 'claim') {
      claims.set(event.claim.id, event.claim)
      if (event.claim.madeBy.kind === 'hand') byHand.set(`${recordedAt} ${event.claim.madeBy.by}`, recordedAt)
    }
    if (event.type !== 'review') continue
    const { claim, verdict, by } = event.review
    verdicts.set(claim, verdict)
    if (verdict === 'rejected' && byHand.has(`${recordedAt} ${by}`)) corrected.add(claim)
  }
  const tally = new Map<string, { accepted: number; rejected: number; corrected: number; undecided: number }>()
  for (const { id, madeBy } of claims.values()) {
    if (madeBy.kind !== 'rule') continue
    const counts = tally.get(madeBy.rule) ?? { accepted: 0, rejected: 0, corrected: 0, undecided: 0 }
    const verdict = verdicts.get(id)
    if (verdict === 'accepted') counts.accepted++
    else if (verdict === 'rejected') counts[corrected.has(id) ? 'corrected' : 'rejected']++
    else counts.undecided++
    tally.set(madeBy.rule, counts)
  }
  return [...tally]
    .map(([rule, counts]): RuleRecord => {
      const decided = counts.accepted + counts.rejected + counts.corrected
      return { rule, ...counts, wrong: decided === 0 ? undefined : (counts.rejected + counts.corrected) / decided }
    })
    .sort((a, b) => (b.wrong ?? -1) - (a.wrong ?? -1) || (a.rule < b.rule ? -1 : 1))
}
