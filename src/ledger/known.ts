import { boundsOf, dayMs, type Instant, instantOf, sha256Hex } from '../base/index.ts'
import {
  type CapacityPoint,
  type Claim,
  type ClaimId,
  type CommitmentId,
  type CommitmentRecord,
  type ConflictLink,
  type FinancialFigure,
  type IdentityDecision,
  type LedgerEvent,
  type LedgerRow,
  type Party,
  type PartyId,
  type Relation,
  type ReviewDecision,
  type Sha256,
  type Signal,
  type SourceDocument,
  sha256,
  undisclosed,
} from '../model/index.ts'
import { canonical } from './canonical.ts'
import { compareText } from './claim-order.ts'
import { memoOf } from './memo.ts'
import { pairKey } from './review.ts'
import { type Entry, type Folded, factKey, known, lastKnown } from './state.ts'

/** What a reader could know by one date, before any policy weighs it. */
export interface Known {
  readonly at: Instant
  /** In order of publication, rejected ones left out. */
  readonly claims: readonly Claim[]
  readonly commitments: ReadonlyMap<CommitmentId, { readonly record: CommitmentRecord; readonly claims: readonly Claim[] }>
  readonly commitmentOf: ReadonlyMap<ClaimId, CommitmentId>
  readonly reviews: ReadonlyMap<ClaimId, ReviewDecision>
  readonly relations: readonly Relation[]
  /** The last word on each pair of claims. */
  readonly links: readonly ConflictLink[]
  readonly parties: ReadonlyMap<PartyId, Party>
  readonly documents: ReadonlyMap<Sha256, SourceDocument>
  readonly figures: readonly FinancialFigure[]
  readonly signals: readonly Signal[]
  readonly capacity: readonly CapacityPoint[]
  readonly ledgerHash: Sha256
}

/** The same question about the same state has the same answer: policies and drift share it. */
export function knownBy(state: Folded, at: Instant): Known {
  const kept = asked.get(state) ?? []
  const before = kept.find((known) => known.at === at)
  if (before) return before
  const known = gather(state, at)
  asked.set(state, [known, ...kept.slice(0, askedMax - 1)])
  return known
}
const asked = new WeakMap<Folded, readonly Known[]>()
const askedMax = 4

function gather(state: Folded, at: Instant): Known {
  const { book, lines } = state
  const linesKnown = new Uint8Array(lines)
  const keep = (line: number): void => {
    linesKnown[line] = 1
  }
  const heard = claimsKnown(state, at, keep)
  const { claims, reviews, commitmentOf } = heard
  const commitments = joined(state, heard, keep)
  const dated = <T extends FinancialFigure | Signal | CapacityPoint>(entries: readonly Entry<T>[]): T[] => {
    const some = entries.filter((e) => e.line < lines && e.value.publishedAt <= at)
    for (const e of some) keep(e.line)
    return some.map((e) => e.value).sort((a, b) => a.publishedAt - b.publishedAt || compareText(factKey(a), factKey(b)))
  }
  const figures = dated(book.figures)
  const signals = dated(book.signals)
  const capacity = dated(book.points)
  const naming = { claims, commitments, facts: [...figures, ...signals, ...capacity] }
  const known = {
    at,
    claims,
    commitments,
    commitmentOf,
    reviews,
    relations: relationsKnown(state, commitments, keep),
    links: linksKnown(state, claims, keep),
    parties: partiesKnown(state, naming, keep),
    documents: documentsKnown(state, claims, at, keep),
    figures,
    signals,
    capacity,
  }
  // Last: by now every line that anything above rests on has been kept.
  return { ...known, ledgerHash: hashOf(state, linesKnown) }
}

/** The latest day anything in the ledger was published; a bare view is as of then, so its date, too, is a function of the log. */
export function latestPublished({ book, lines }: Folded): Instant {
  const claim = book.claimsInOrder.findLast((d) => d.claim.line < lines)?.claim.value.publishedAt ?? 0
  const facts = [...book.figures, ...book.signals, ...book.points].filter((e) => e.line < lines)
  return instantOf(facts.reduce((latest, e) => Math.max(latest, e.value.publishedAt), claim))
}

interface Heard {
  readonly claims: readonly Claim[]
  readonly commitmentOf: ReadonlyMap<ClaimId, CommitmentId>
  readonly reviews: ReadonlyMap<ClaimId, ReviewDecision>
}

function claimsKnown({ book, lines }: Folded, at: Instant, keep: (line: number) => void): Heard {
  const claims: Claim[] = []
  const reviews = new Map<ClaimId, ReviewDecision>()
  const commitmentOf = new Map<ClaimId, CommitmentId>()
  for (const dossier of book.claimsInOrder) {
    const { line, value } = dossier.claim
    if (value.publishedAt > at) break
    if (line >= lines) continue
    keep(line)
    for (const d of dossier.reviews) if (d.line < lines) keep(d.line)
    for (const d of dossier.decisions) if (d.line < lines) keep(d.line)
    const review = lastKnown(dossier.reviews, lines)
    if (review) reviews.set(value.id, review)
    if (review?.verdict === 'rejected') continue
    claims.push(value)
    const commitment = decidedBy(dossier.decisions, lines)
    if (commitment !== undefined && known(book.commitments.get(commitment), lines)) commitmentOf.set(value.id, commitment)
  }
  return { claims, reviews, commitmentOf }
}

/** A commitment nobody known speaks of does not exist yet. */
function joined({ book }: Folded, { claims, commitmentOf }: Heard, keep: (line: number) => void): Known['commitments'] {
  const commitments = new Map<CommitmentId, { record: CommitmentRecord; claims: Claim[] }>()
  for (const claim of claims) {
    const id = commitmentOf.get(claim.id)
    if (id === undefined) continue
    const there = commitments.get(id)
    if (there) {
      there.claims.push(claim)
      continue
    }
    const { line, value } = book.commitments.get(id)!
    keep(line)
    commitments.set(id, { record: value, claims: [claim] })
  }
  return new Map([...commitments].sort(([a], [b]) => byNumber(a, b)))
}

export const commitmentFor = ({ book, lines }: Folded, claim: ClaimId): CommitmentId | undefined =>
  decidedBy(book.dossiers.get(claim)?.decisions ?? [], lines)

/** The latest "same" that has not been taken back since by another verdict on the same pair. */
function decidedBy(decisions: readonly Entry<IdentityDecision>[], lines: number): CommitmentId | undefined {
  const takenBack: CommitmentId[] = []
  for (let i = decisions.length - 1; i >= 0; i--) {
    const { line, value } = decisions[i]!
    if (line >= lines) continue
    if (value.verdict !== 'same') takenBack.push(value.commitment)
    else if (!takenBack.includes(value.commitment)) return value.commitment
  }
  return undefined
}

export const byNumber = (a: CommitmentId, b: CommitmentId): number => Number(a.slice(2)) - Number(b.slice(2)) || compareText(a, b)

function relationsKnown({ book, lines }: Folded, commitments: ReadonlyMap<CommitmentId, unknown>, keep: (line: number) => void) {
  const kept = new Map<string, Relation>()
  for (const { line, value } of book.relations) {
    if (line >= lines || !commitments.has(value.from) || !commitments.has(value.to)) continue
    keep(line)
    kept.set(`${value.from} ${value.kind} ${value.to}`, value)
  }
  return [...kept].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation)
}

/** A pair counts once both its claims are known. */
function linksKnown({ book, lines }: Folded, claims: readonly Claim[], keep: (line: number) => void): readonly ConflictLink[] {
  const heard = new Set(claims.map(({ id }) => id))
  const kept = new Map<string, ConflictLink>()
  for (const { line, value } of book.links) {
    if (line >= lines || !heard.has(value.earlier) || !heard.has(value.later)) continue
    keep(line)
    kept.set(pairKey(value), value)
  }
  return [...kept].sort(([a], [b]) => compareText(a, b)).map(([, link]) => link)
}

function partiesKnown(
  { book, lines }: Folded,
  naming: {
    readonly claims: readonly Claim[]
    readonly commitments: ReadonlyMap<CommitmentId, { readonly record: CommitmentRecord }>
    readonly facts: readonly { readonly party: PartyId }[]
  },
  keep: (line: number) => void,
): ReadonlyMap<PartyId, Party> {
  const named = new Set<PartyId>(naming.facts.map((f) => f.party))
  for (const { record } of naming.commitments.values()) named.add(record.payer).add(record.payee)
  for (const claim of naming.claims) for (const id of partiesNamedBy(claim)) named.add(id)
  const parties = new Map<PartyId, Party>()
  for (const id of [...named].sort(compareText)) {
    const entries = book.parties.get(id)
    for (const e of entries ?? []) if (e.line < lines) keep(e.line)
    parties.set(id, lastKnown(entries, lines) ?? (id === undisclosed ? openSide : nameless(id)))
  }
  return parties
}

export const partiesNamedBy = memoOf((claim: Claim): readonly PartyId[] => {
  const { about, route } = claim
  const mentions =
    about.kind === 'commitment' ? [about.mention.payer, about.mention.payee] : about.kind === 'party' ? [about.party] : []
  return [route.speaker.party, ...mentions.map((m) => m?.party)].filter((id) => id !== undefined)
})

/** A party that is named but that no line describes (a hand-made ledger): checkLedger tells of it, views go on. */
const nameless = (id: PartyId): Party => ({ id, name: id, kind: 'company', names: {}, people: [] })

/** No line describes the side that words leave open; it is the same in every ledger. */
const openSide: Party = {
  id: undisclosed,
  name: 'Undisclosed',
  kind: 'group',
  names: { en: ['Undisclosed'], 'zh-Hant': ['未披露'], 'zh-Hans': ['未披露'] },
  people: [],
}

/** Documents that known claims quote, and any from the last day its own date allows or, undated, the day it came. */
function documentsKnown({ book, lines }: Folded, claims: readonly Claim[], at: Instant, keep: (line: number) => void) {
  const quoted = new Set(claims.flatMap(({ evidence: e }) => (e.kind === 'quote' ? [e.quote.documentHash] : [])))
  const some = [...book.documents.values()].filter(
    ({ line, value }) => line < lines && (quoted.has(value.hash) || dayKnown(value) <= at),
  )
  for (const e of some) keep(e.line)
  return new Map(some.map((e) => [e.value.hash, e.value] as const).sort(([a], [b]) => compareText(a, b)))
}
function dayKnown(document: SourceDocument): Instant {
  const dated = document.published ?? document.publishedNotBefore
  const bounds = dated && boundsOf(dated)
  return bounds ? instantOf(bounds.until - dayMs) : document.receivedAt
}

/**
 * Hash over the bodies of the known lines, in the order of the log. Bookkeeping of when this ledger received them is left out: the same
 * facts in the same order have the same hash, whenever they were taken in.
 */
function hashOf({ book }: Folded, linesKnown: Uint8Array): Sha256 {
  const bytes = new Uint8Array(linesKnown.reduce((n, flag) => n + flag, 0) * digestBytes)
  let at = 0
  for (let line = 0; line < linesKnown.length; line++) {
    if (linesKnown[line] === 0) continue
    bytes.set(digestOf(book.rows[line]!), at)
    at += digestBytes
  }
  return sha256(sha256Hex(bytes))
}
const digestBytes = 16
const digestOf = memoOf(({ event }: LedgerRow): Uint8Array => {
  const hex = sha256Hex(canonical(bodyOf(event)))
  return Uint8Array.from({ length: digestBytes }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
})

function bodyOf(event: LedgerEvent): unknown {
  if (event.type === 'claim') return { type: event.type, claim: { ...event.claim, recordedAt: undefined } }
  if (event.type === 'document')
    // The bytes' hash stands for the text.
    return { type: event.type, document: { ...event.document, receivedAt: undefined, text: undefined } }
  return event
}
