import type {
  CapacityPoint,
  Claim,
  ClaimId,
  CommitmentId,
  CommitmentRecord,
  ConflictLink,
  FinancialFigure,
  IdentityDecision,
  LedgerRow,
  Party,
  PartyId,
  Relation,
  ReviewDecision,
  Sha256,
  Signal,
  SourceDocument,
} from '../model/index.ts'
import { canonical } from './canonical.ts'
import { byPublication } from './claim-order.ts'
import type { DealMemory } from './deal-memory.ts'
import { foldedNamesOf } from './names.ts'

/** The log, folded. Opaque to other rooms. */
export interface LedgerState {
  readonly rows: readonly LedgerRow[]
}

/** Something a line of the log brought. `line` is its place in the book, which is not its `seq`. */
export interface Entry<T> {
  readonly line: number
  readonly value: T
}

/** A claim with all that lines say about it, whichever came first. */
export interface Dossier {
  claim?: Entry<Claim>
  readonly decisions: Entry<IdentityDecision>[]
  readonly reviews: Entry<ReviewDecision>[]
}
/** One whose claim has arrived. */
export type ClaimDossier = Dossier & { claim: Entry<Claim> }

/**
 * The indexes. A book only grows, and every entry knows its line, so that one book serves every state that is a beginning of it:
 * a state is a book and how much of it counts. Appending costs what is appended; an older state stays what it was.
 */
export interface Book {
  readonly rows: LedgerRow[]
  /** In order of publication; the first line that brings an id is the claim. */
  readonly claimsInOrder: ClaimDossier[]
  readonly dossiers: Map<ClaimId, Dossier>
  readonly documents: Map<Sha256, Entry<SourceDocument>>
  readonly claimsOfDocument: Map<Sha256, Entry<Claim>[]>
  readonly parties: Map<PartyId, Entry<Party>[]>
  readonly partiesNamed: Map<string, Entry<PartyId>[]>
  readonly commitments: Map<CommitmentId, Entry<CommitmentRecord>>
  readonly slugs: Map<string, Entry<CommitmentId>>
  readonly decisionsFor: Map<CommitmentId, Entry<ClaimId>[]>
  readonly relations: Entry<Relation>[]
  readonly links: Entry<ConflictLink>[]
  readonly figures: Entry<FinancialFigure>[]
  readonly signals: Entry<Signal>[]
  readonly points: Entry<CapacityPoint>[]
  /** Figures, signals and points by content: the same one twice is one. */
  readonly facts: Map<string, number>
  /** Views share what did not change between them. */
  readonly memory: DealMemory
}

/** A beginning of a book: its first `lines` lines. */
export interface Folded extends LedgerState {
  readonly book: Book
  readonly lines: number
}

/** Folds log lines onto a state (or onto nothing). The state given stays valid and unchanged. */
export const foldLedger = (rows: readonly LedgerRow[], onto?: LedgerState): LedgerState => {
  const base = onto ? foldedOf(onto) : foldedFrom(emptyBook(), 0)
  // Another state has already grown this book beyond the one given: a fork needs a book of its own.
  const book = base.lines === base.book.rows.length ? base.book : copyOf(base)
  for (const row of rows) enter(book, row)
  return foldedFrom(book, book.rows.length)
}

export const foldedOf = (state: LedgerState): Folded => ('book' in state ? (state as Folded) : (foldLedger(state.rows) as Folded))

function foldedFrom(book: Book, lines: number): Folded {
  let rows: readonly LedgerRow[] | undefined
  return {
    book,
    lines,
    get rows() {
      rows ??= book.rows.slice(0, lines)
      return rows
    },
  }
}

/** The latest entry that this state knows; entries stand in the order of their lines. */
export function lastKnown<T>(entries: readonly Entry<T>[] | undefined, lines: number): T | undefined {
  if (entries) for (let i = entries.length - 1; i >= 0; i--) if (entries[i]!.line < lines) return entries[i]!.value
  return undefined
}
export const known = <T>(entry: Entry<T> | undefined, lines: number): T | undefined =>
  entry && entry.line < lines ? entry.value : undefined

function copyOf({ book, lines }: Folded): Book {
  const copy = emptyBook()
  for (let line = 0; line < lines; line++) enter(copy, book.rows[line]!)
  return copy
}

function enter(book: Book, row: LedgerRow): void {
  const line = book.rows.push(row) - 1
  const { event } = row
  switch (event.type) {
    case 'document':
      if (!book.documents.has(event.document.hash)) book.documents.set(event.document.hash, { line, value: event.document })
      return
    case 'party':
      push(book.parties, event.party.id, { line, value: event.party })
      for (const name of foldedNamesOf(event.party)) push(book.partiesNamed, name, { line, value: event.party.id })
      return
    case 'commitment':
      enterCommitment(book, line, event.commitment)
      return
    case 'claim':
      enterClaim(book, { line, value: event.claim })
      return
    case 'identity':
      dossierOf(book, event.decision.claim).decisions.push({ line, value: event.decision })
      push(book.decisionsFor, event.decision.commitment, { line, value: event.decision.claim })
      return
    case 'relation':
      book.relations.push({ line, value: event.relation })
      return
    case 'review':
      dossierOf(book, event.review.claim).reviews.push({ line, value: event.review })
      return
    case 'conflict':
      book.links.push({ line, value: event.link })
      return
    case 'figure':
      enterOnce(book, book.figures, line, event.figure)
      return
    case 'signal':
      enterOnce(book, book.signals, line, event.signal)
      return
    case 'capacity':
      enterOnce(book, book.points, line, event.point)
      return
    default:
      // A line of no known kind brings nothing; the store's check names it.
      event satisfies never
  }
}

function enterCommitment(book: Book, line: number, record: CommitmentRecord): void {
  if (book.commitments.has(record.id)) return
  book.commitments.set(record.id, { line, value: record })
  if (record.slug !== undefined && !book.slugs.has(record.slug)) book.slugs.set(record.slug, { line, value: record.id })
}

function enterClaim(book: Book, entry: Entry<Claim>): void {
  const claim = entry.value
  const dossier = dossierOf(book, claim.id)
  if (dossier.claim) return
  const opened = Object.assign(dossier, { claim: entry })
  if (claim.evidence.kind === 'quote') push(book.claimsOfDocument, claim.evidence.quote.documentHash, entry)
  const order = book.claimsInOrder
  // News comes last as a rule, so the end is looked at first.
  if (order.length === 0 || byPublication(order.at(-1)!.claim.value, claim) < 0) order.push(opened)
  else order.splice(placeFor(order, claim), 0, opened)
}

function placeFor(order: readonly ClaimDossier[], claim: Claim): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byPublication(order[middle]!.claim.value, claim) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function dossierOf(book: Book, id: ClaimId): Dossier {
  let dossier = book.dossiers.get(id)
  if (!dossier) {
    dossier = { decisions: [], reviews: [] }
    book.dossiers.set(id, dossier)
  }
  return dossier
}
export const claimIn = ({ book, lines }: Folded, id: ClaimId): Claim | undefined => known(book.dossiers.get(id)?.claim, lines)

export const factKey = (fact: FinancialFigure | Signal | CapacityPoint): string => canonical(fact)

function enterOnce<T extends FinancialFigure | Signal | CapacityPoint>(
  book: Book,
  into: Entry<T>[],
  line: number,
  fact: T,
): void {
  const key = factKey(fact)
  if (book.facts.has(key)) return
  book.facts.set(key, line)
  into.push({ line, value: fact })
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const emptyBook = (): Book => ({
  rows: [],
  claimsInOrder: [],
  dossiers: new Map(),
  documents: new Map(),
  claimsOfDocument: new Map(),
  parties: new Map(),
  partiesNamed: new Map(),
  commitments: new Map(),
  slugs: new Map(),
  decisionsFor: new Map(),
  relations: [],
  links: [],
  figures: [],
  signals: [],
  points: [],
  facts: new Map(),
  memory: new Map(),
})
