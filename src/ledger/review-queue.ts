import type { Claim, ClaimId, LedgerRow, LedgerView } from '../model/index.ts'

/** Why a claim waits for a reader. */
export type Waiting = { readonly claim: Claim; readonly why: 'unsure' | 'altered-copy' }

/** Claims on which nothing was decided and that decide nothing until somebody accepts them, text by text in reading order. */
export function waitingIn(view: LedgerView): readonly Waiting[] {
  const altered = new Set(view.copies.flatMap(({ differing }) => differing.map(({ claim }) => claim)))
  return [...view.claims.values()]
    .flatMap((claim): Waiting[] => {
      if ((view.reviews.get(claim.id)?.verdict ?? 'open') !== 'open') return []
      if (altered.has(claim.id)) return [{ claim, why: 'altered-copy' }]
      return claim.madeBy.kind === 'rule' && !claim.madeBy.certain ? [{ claim, why: 'unsure' }] : []
    })
    .sort((a, b) => inReadingOrder(a.claim, b.claim))
}

/** Claims of rules that were sure, not yet accepted: what `accept certain` takes. */
export const certainIn = (view: LedgerView): readonly ClaimId[] =>
  [...view.claims.values()].flatMap(({ id, madeBy }) =>
    madeBy.kind === 'rule' && madeBy.certain && (view.reviews.get(id)?.verdict ?? 'open') === 'open' ? [id] : [],
  )

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
