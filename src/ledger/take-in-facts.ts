import type { Instant } from '../base/index.ts'
import type {
  CapacityPoint,
  Claim,
  ClaimId,
  CommitmentId,
  FactBase,
  FinancialFigure,
  LedgerEvent,
  Party,
  Relation,
  Signal,
} from '../model/index.ts'
import { canonical } from './canonical.ts'
import { claimIdOf } from './claim-id.ts'
import { nextNumber, numbered } from './commitment-number.ts'
import { claimIn, type Folded, factKey, foldedOf, known, type LedgerState, lastKnown } from './state.ts'

/**
 * A compiled fact base as lines for the log; the same facts twice add nothing. Commitments keep their slugs and get ids in file order.
 * A party the ledger knows gains names and people, and loses none.
 */
export function takeInFacts(state: LedgerState, facts: FactBase, recordedAt: Instant): readonly LedgerEvent[] {
  const folded = foldedOf(state)
  const ids = idsOf(folded, facts)
  const fresh = freshClaims(folded, facts, recordedAt)
  return [
    ...facts.parties.flatMap((party) => partyLine(folded, party)),
    ...facts.commitments.flatMap(({ slug, ...rest }): readonly LedgerEvent[] => {
      const id = ids.get(slug)!
      return folded.book.commitments.has(id) && known(folded.book.commitments.get(id), folded.lines)
        ? []
        : [{ type: 'commitment', commitment: { id, slug, ...rest } }]
    }),
    ...fresh.map((claim): LedgerEvent => ({ type: 'claim', claim })),
    ...identityLines(folded, facts, ids),
    ...relationLines(folded, facts, ids),
    ...once(folded, facts.figures).map((figure): LedgerEvent => ({ type: 'figure', figure })),
    ...once(folded, facts.signals).map((signal): LedgerEvent => ({ type: 'signal', signal })),
    ...once(folded, facts.capacity).map((point): LedgerEvent => ({ type: 'capacity', point })),
  ]
}

/** Slugs of the file, and of the ledger, to ids. */
function idsOf(folded: Folded, facts: FactBase): ReadonlyMap<string, CommitmentId> {
  const ids = new Map<string, CommitmentId>()
  for (const [slug, entry] of folded.book.slugs) if (entry.line < folded.lines) ids.set(slug, entry.value)
  let number = nextNumber(folded)
  for (const { slug } of facts.commitments) if (!ids.has(slug)) ids.set(slug, numbered(number++))
  return ids
}

function partyLine({ book, lines }: Folded, party: Party): readonly LedgerEvent[] {
  const there = lastKnown(book.parties.get(party.id), lines)
  const joined = joinParty(there ?? { ...party, names: {}, people: [] }, party)
  return there && canonical(joined) === canonical(there) ? [] : [{ type: 'party', party: joined }]
}

function joinParty(there: Party, more: Party): Party {
  const names = { ...there.names }
  for (const [language, list] of Object.entries(more.names) as [keyof Party['names'], readonly string[]][])
    names[language] = [...new Set([...(names[language] ?? []), ...(list ?? [])])]
  const people = [...there.people, ...more.people.filter((p) => !there.people.some((t) => t.name === p.name))]
  return { ...there, ...more, names, people }
}

function freshClaims(folded: Folded, facts: FactBase, recordedAt: Instant): readonly Claim[] {
  const seen = new Set<ClaimId>()
  return facts.claims.flatMap((stated) => {
    const id = claimIdOf(stated)
    if (seen.has(id) || claimIn(folded, id)) return []
    seen.add(id)
    return [{ ...stated, id, recordedAt }]
  })
}

/** A claim the ledger has already decided about keeps that decision: importing again undoes nobody's judgement. */
function identityLines({ book, lines }: Folded, facts: FactBase, ids: ReadonlyMap<string, CommitmentId>): readonly LedgerEvent[] {
  const seen = new Set<ClaimId>()
  return facts.claims.flatMap((stated): readonly LedgerEvent[] => {
    const id = claimIdOf(stated)
    const commitment = stated.about.kind === 'commitment' ? ids.get(stated.about.mention.key) : undefined
    const decided = book.dossiers.get(id)?.decisions.some((d) => d.line < lines)
    if (!commitment || decided || seen.has(id)) return []
    seen.add(id)
    return [{ type: 'identity', decision: { claim: id, commitment, verdict: 'same', reason: 'imported', by: 'import' } }]
  })
}

function relationLines({ book, lines }: Folded, facts: FactBase, ids: ReadonlyMap<string, CommitmentId>): readonly LedgerEvent[] {
  const seen = new Set(book.relations.filter((r) => r.line < lines).map((r) => canonical(r.value)))
  return facts.relations.flatMap((r): readonly LedgerEvent[] => {
    const [from, to] = [ids.get(r.from), ids.get(r.to)]
    if (!from || !to) return []
    const relation: Relation = { kind: r.kind, from, to, reason: r.reason }
    const key = canonical(relation)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ type: 'relation', relation }]
  })
}

function once<T extends FinancialFigure | Signal | CapacityPoint>({ book, lines }: Folded, facts: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return facts.filter((fact) => {
    const key = factKey(fact)
    const line = book.facts.get(key)
    if (seen.has(key) || (line !== undefined && line < lines)) return false
    seen.add(key)
    return true
  })
}
