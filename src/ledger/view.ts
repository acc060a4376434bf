import type { Instant } from '../base/index.ts'
import type { CommitmentId, LedgerView, Party, PartyId, Policy, Relation } from '../model/index.ts'
import { copiesAmong } from './copies.ts'
import { settleDeal } from './deal-memory.ts'
import { type Known, knownBy, latestPublished } from './known.ts'
import { memoOf } from './memo.ts'
import { checkedAmong } from './resolve.ts'
import { type Folded, foldedOf, foldLedger, type LedgerState, lastKnown } from './state.ts'

export interface ViewOptions {
  /** What was published by then, to the millisecond; whoever means a day gives its end. Absent: the latest publication in the state. */
  readonly knownBy?: Instant
  /** Replays the ledger itself as it stood. */
  readonly recordedBy?: Instant
  readonly policy: Policy
}

/**
 * What was known by `knownBy` under `policy`: claims joined to commitments, each property resolved with the claims for and against it,
 * conflicts linked. Nothing learned later changes a byte of it.
 */
export function viewLedger(state: LedgerState, options: ViewOptions): LedgerView {
  const folded = asRecorded(state, options.recordedBy)
  const known = knownBy(folded, options.knownBy ?? latestPublished(folded))
  const wholes = aggregates(known.relations)
  const copies = copiesIn(known)
  // Claims of different commitments cannot be set against each other.
  const linksOf = Map.groupBy(
    known.links.filter(({ earlier, later }) => known.commitmentOf.get(earlier) === known.commitmentOf.get(later)),
    ({ earlier }) => known.commitmentOf.get(earlier),
  )
  const settled = [...known.commitments.values()].map(({ record, claims }) =>
    settleDeal(
      {
        record,
        claims,
        checked: checkedAmong(claims, known.reviews, copies),
        copies,
        links: linksOf.get(record.id) ?? [],
        sides: sidesOf(record, known.parties),
        aggregate: wholes.has(record.id),
      },
      options.policy,
      folded.book.memory,
    ),
  )
  return {
    knownBy: known.at,
    policy: options.policy,
    ledgerHash: known.ledgerHash,
    parties: known.parties,
    commitments: settled.map((s) => s.commitment),
    claims: new Map(known.claims.map((c) => [c.id, c])),
    commitmentOf: known.commitmentOf,
    reviews: known.reviews,
    conflicts: settled.flatMap((s) => s.conflicts),
    relations: known.relations,
    figures: known.figures,
    signals: known.signals,
    capacity: known.capacity,
    documents: known.documents,
    copies: copies.documents,
  }
}

export const copiesIn = memoOf((known: Known) => copiesAmong([...known.documents.values()], known.claims, known.commitmentOf))

/** Instants at which claims became known, ascending, with how many: the ticks of the date bar. Not part of any view. */
export function knownDates(state: LedgerState): readonly { readonly at: Instant; readonly claims: number }[] {
  const { book, lines } = foldedOf(state)
  const ticks = new Map<Instant, number>()
  for (const { claim, reviews } of book.claimsInOrder) {
    const { line, value } = claim
    if (line >= lines || lastKnown(reviews, lines)?.verdict === 'rejected') continue
    ticks.set(value.publishedAt, (ticks.get(value.publishedAt) ?? 0) + 1)
  }
  return [...ticks].map(([at, claims]) => ({ at, claims }))
}

/** The ledger as it stood: its lines recorded by then, and no other. */
export function asRecorded(state: LedgerState, recordedBy: Instant | undefined): Folded {
  const folded = foldedOf(state)
  return recordedBy === undefined ? folded : foldedOf(foldLedger(folded.rows.filter((row) => row.recordedAt <= recordedBy)))
}

export const aggregates = (relations: readonly Relation[]): ReadonlySet<CommitmentId> =>
  new Set(relations.filter((r) => r.kind === 'part-of').map((r) => r.to))

export const sidesOf = (
  { payer, payee }: { readonly payer: PartyId; readonly payee: PartyId },
  parties: ReadonlyMap<PartyId, Party>,
): readonly Party[] => [payer, payee].flatMap((id) => parties.get(id) ?? [])
