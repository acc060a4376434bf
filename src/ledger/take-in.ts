import type { Instant } from '../base/index.ts'
import {
  type Claim,
  type ClaimId,
  type CommitmentId,
  type CommitmentMention,
  type CommitmentRecord,
  type IdentityDecision,
  type LedgerEvent,
  type Party,
  type PartyId,
  type PartyMention,
  type Relation,
  type SourceDocument,
  type StatedClaim,
  undisclosed,
} from '../model/index.ts'
import { claimIdOf } from './claim-id.ts'
import { nextNumber, numbered } from './commitment-number.ts'
import { commitmentFor } from './known.ts'
import { PartyDesk } from './party-desk.ts'
import { type Group, proposeCommitment } from './propose.ts'
import { claimIn, type Folded, foldedOf, known, type LedgerState } from './state.ts'

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

/** How two undertakings of the document stand to each other, by the keys of their mentions. */
export type StatedLink = Pick<Relation, 'kind' | 'reason'> & { readonly from: string; readonly to: string }

/**
 * Ids, new parties, new commitments and identity proposals for the claims of one document. The same document twice adds nothing, also
 * when the reader has meanwhile learned more names. `knownParties` describe those a claim names by id and the ledger has not met.
 * Reasons are codes: those of Proposal, and 'party-ambiguous', 'no-parties' where a name fits several parties or none is given.
 */
export function takeIn(
  state: LedgerState,
  document: SourceDocument,
  stated: readonly StatedClaim[],
  recordedAt: Instant,
  knownParties: readonly Party[] = [],
  links: readonly StatedLink[] = [],
): Intake {
  const folded = foldedOf(state)
  const taken = recognise(folded, document, stated, recordedAt)
  const desk = new PartyDesk(folded, knownParties, document.language)
  const joins = joinGroups(folded, desk, taken)
  const fresh = taken.filter((t) => t.isNew)
  for (const { claim } of fresh) meetOthers(desk, claim)
  const isKnown = known(folded.book.documents.get(document.hash), folded.lines) !== undefined
  const events: LedgerEvent[] = [
    ...(isKnown ? [] : [{ type: 'document', document } as const]),
    ...desk.met.map((party) => ({ type: 'party', party }) as const),
    ...joins.records.map((commitment) => ({ type: 'commitment', commitment }) as const),
    ...fresh.map(({ claim }) => ({ type: 'claim', claim }) as const),
    ...fresh.flatMap(({ claim }) => decisionFor(claim, joins.of.get(claim.id))),
    ...relationsFor(folded, links, taken, joins.of),
  ]
  const claims = taken.map(({ claim, isNew }) => {
    const join = joins.of.get(claim.id)
    const commitment = isNew ? join?.commitment : commitmentFor(folded, claim.id)
    return { claim, isNew, ...(commitment ? { commitment } : {}), ...(join ? { reason: join.reason } : {}) }
  })
  return { events, claims }
}

interface Taken {
  readonly claim: Claim
  readonly stated: StatedClaim
  readonly isNew: boolean
}
interface Join {
  readonly commitment?: CommitmentId
  readonly reason: string
}

/** Which stated claims the ledger holds already: by content, or, read differently, by their place in this very document. */
function recognise(
  folded: Folded,
  document: SourceDocument,
  stated: readonly StatedClaim[],
  recordedAt: Instant,
): readonly Taken[] {
  const { book, lines } = folded
  const here = (book.claimsOfDocument.get(document.hash) ?? []).filter((e) => e.line < lines).map((e) => e.value)
  const ids = stated.map(claimIdOf)
  const free = Map.groupBy(
    here.filter((c) => !ids.includes(c.id)),
    placeOf,
  )
  const seen = new Set<ClaimId>()
  return stated.map((one, i) => {
    const id = ids[i]!
    const same = claimIn(folded, id) ?? free.get(placeOf(one))?.shift()
    const claim: Claim = same ?? { ...one, id, recordedAt }
    const isNew = !same && !seen.has(id)
    seen.add(id)
    return { claim, stated: one, isNew }
  })
}
const placeOf = ({ evidence, act, property }: StatedClaim): string =>
  evidence.kind === 'quote' ? `${evidence.quote.start} ${evidence.quote.end} ${act} ${property}` : 'elsewhere'

const decisionFor = (claim: Claim, join: Join | undefined): readonly LedgerEvent[] => {
  if (!join?.commitment) return []
  const decision: IdentityDecision = {
    claim: claim.id,
    commitment: join.commitment,
    verdict: 'same',
    reason: join.reason,
    by: 'rule',
  }
  return [{ type: 'identity', decision }]
}

/** Each link once, also when the document comes again. */
function relationsFor(
  { book, lines }: Folded,
  links: readonly StatedLink[],
  taken: readonly Taken[],
  joins: ReadonlyMap<ClaimId, Join>,
): readonly LedgerEvent[] {
  const ids = new Map<string, CommitmentId>()
  for (const { claim, stated } of taken) {
    const commitment = joins.get(claim.id)?.commitment
    if (commitment && stated.about.kind === 'commitment') ids.set(stated.about.mention.key, commitment)
  }
  const seen = new Set(book.relations.filter((r) => r.line < lines).map(({ value: r }) => `${r.kind} ${r.from} ${r.to}`))
  return links.flatMap(({ kind, reason, ...link }): readonly LedgerEvent[] => {
    const [from, to] = [ids.get(link.from), ids.get(link.to)]
    if (!from || !to || from === to || seen.has(`${kind} ${from} ${to}`)) return []
    seen.add(`${kind} ${from} ${to}`)
    return [{ type: 'relation', relation: { kind, from, to, reason } }]
  })
}

function joinGroups(folded: Folded, desk: PartyDesk, taken: readonly Taken[]) {
  const of = new Map<ClaimId, Join>()
  const records: CommitmentRecord[] = []
  const used = new Set<CommitmentId>()
  let number = nextNumber(folded)
  const groups = groupsOf(folded, desk, taken)
  for (const group of groups) if (group.already) used.add(group.already)
  for (const group of groups) {
    const join = ((): Join => {
      if (group.already) return { commitment: group.already, reason: 'same-document' }
      if (!group.sides) return { reason: group.ambiguous ? 'party-ambiguous' : 'no-parties' }
      const proposal = proposeCommitment(folded, group.sides, used)
      if (proposal) return proposal
      const { payer, payee, kind } = group.sides
      const record: CommitmentRecord = { id: numbered(number++), payer: desk.meet(payer), payee: desk.meet(payee), kind }
      records.push(record)
      return { commitment: record.id, reason: group.ambiguous ? 'party-ambiguous' : 'first-mention' }
    })()
    if (join.commitment) used.add(join.commitment)
    for (const { claim } of group.taken) of.set(claim.id, join)
  }
  return { of, records }
}

/** The claims of one mention key, with the sides the words give it. */
interface Gathering {
  readonly taken: readonly Taken[]
  readonly already?: CommitmentId
  readonly sides?: Group
  readonly ambiguous: boolean
}

function groupsOf(folded: Folded, desk: PartyDesk, taken: readonly Taken[]): readonly Gathering[] {
  const speaking = taken.flatMap((t) => (t.stated.about.kind === 'commitment' ? [{ t, mention: t.stated.about.mention }] : []))
  return [...Map.groupBy(speaking, ({ mention }) => mention.key).values()].map((group): Gathering => {
    const members = group.map(({ t }) => t)
    const already = members.map((t) => commitmentFor(folded, t.claim.id)).find((id) => id !== undefined)
    const mentions = group.map(({ mention }) => mention)
    const payer = sideOf(
      desk,
      mentions.map((m) => m.payer),
    )
    const payee = sideOf(
      desk,
      mentions.map((m) => m.payee),
    )
    const sides =
      payer.named || payee.named
        ? { payer: payer.id, payee: payee.id, kind: kindOf(mentions), claims: members.map((t) => t.claim) }
        : undefined
    const ambiguous = payer.ambiguous || payee.ambiguous
    return { taken: members, ambiguous, ...(already ? { already } : {}), ...(sides ? { sides } : {}) }
  })
}

/** The first of the mentions that names one party; else the open side. */
function sideOf(desk: PartyDesk, mentions: readonly (PartyMention | undefined)[]) {
  const given = mentions.filter((m) => m !== undefined)
  const found = given.map((m) => desk.identify(m)).find((id): id is PartyId => id !== undefined)
  return { id: found ?? undisclosed, named: found !== undefined, ambiguous: given.length > 0 && found === undefined }
}

/** The kind most of the mentions give it; the first on a tie. */
function kindOf(mentions: readonly CommitmentMention[]): CommitmentMention['kind'] {
  const counts = Map.groupBy(mentions, (m) => m.kind)
  return [...counts].reduce((most, next) => (next[1].length > most[1].length ? next : most))[0]
}

/** Parties a claim names outside the two sides of a new commitment. */
function meetOthers(desk: PartyDesk, { about, route }: Claim): void {
  const mentions =
    about.kind === 'party' ? [about.party] : about.kind === 'commitment' ? [about.mention.payer, about.mention.payee] : []
  for (const mention of mentions) {
    const id = mention && desk.identify(mention)
    if (id) desk.meet(id)
  }
  const { party, name, kind } = route.speaker
  // A person's name is no name for the company they speak for.
  if (party && (kind === 'company' || kind === 'filing')) desk.identify({ name, party })
  if (party) desk.meet(party)
}
