// What the tests of this room build their ledgers from.
import { dayMs, type Instant, instantOf, parseMoney, parseStatedDate, sha256Hex } from '../../base/index.ts'
import {
  type AmountRange,
  type Claim,
  type CommitmentKind,
  commitmentId,
  type LedgerEvent,
  type LedgerRow,
  type Party,
  partyId,
  type Said,
  type SourceDocument,
  type SpeakerKind,
  type StatedClaim,
  sha256,
} from '../../model/index.ts'
import { canonical } from '../canonical.ts'
import { claimIdOf } from '../claim-id.ts'
import { foldLedger, type LedgerState } from '../state.ts'

export const day = (text: string): Instant => instantOf(Date.parse(`${text}T00:00:00Z`))
export const endOf = (text: string): Instant => instantOf(day(text) + dayMs - 1)

/** Lines as a store would number and chain them. */
export function rowsOf(events: readonly LedgerEvent[], at: Instant = day('2026-11-01'), after = 0): readonly LedgerRow[] {
  let hash = sha256Hex('')
  return events.map((event, i) => {
    hash = sha256Hex(hash + event.type + canonical(event))
    return { seq: after + i + 1, recordedAt: at, event, hash: sha256(hash) }
  })
}
export const ledgerOf = (...events: readonly LedgerEvent[]): LedgerState => foldLedger(rowsOf(events))
export const grow = (state: LedgerState, events: readonly LedgerEvent[], at?: Instant): LedgerState =>
  foldLedger(rowsOf(events, at, state.rows.length), state)

/** "30", "up to 100", "about 20", "over 10", "10-20": billions of dollars. */
export function bn(text: string): AmountRange {
  const money = (n: string) => parseMoney(String(Number(n) * 1e9), 'USD')!
  const m = /^(up to |about |over )?([\d.]+)(?:-([\d.]+))?$/.exec(text)!
  const [first, second] = [money(m[2]!), m[3] ? money(m[3]) : undefined]
  const original = `$${text}bn`
  if (second) return { qualifier: 'range', low: first, high: second, original }
  if (m[1] === 'up to ') return { qualifier: 'up_to', high: first, original }
  if (m[1] === 'over ') return { qualifier: 'at_least', low: first, original }
  return { qualifier: m[1] ? 'about' : 'exact', low: first, high: first, original }
}

export const party = (id: string, names: Party['names'] = {}, people: readonly string[] = []): Party => ({
  id: partyId(id),
  name: names.en?.[0] ?? id,
  kind: 'company',
  names,
  people: people.map((name) => ({ name, names: {} })),
})

export interface Told {
  readonly on: string
  /** Published; the same day unless set. */
  readonly known?: string
  /** "acme" speaks for a party; "filing acme"; "unnamed Paper"; "outlet Paper"; "analyst House"; "person Name". */
  readonly by?: string
  readonly act?: Claim['act']
  readonly property?: Claim['property']
  readonly says?: Said
  /** Read by a rule that was not sure. */
  readonly unsure?: true
  readonly gist?: string
  readonly key?: string
  readonly payer?: string
  readonly payee?: string
  readonly kind?: CommitmentKind
}

/** A claim without a document, told of one commitment between acme and bolt unless said otherwise. */
export function stated(told: Told): StatedClaim {
  const words = (told.by ?? 'acme').split(' ')
  const kinds: readonly string[] = ['filing', 'unnamed', 'outlet', 'analyst', 'person']
  const kind = (kinds.includes(words[0]!) ? words.shift() : 'company') as SpeakerKind
  const name = words.join(' ')
  // "acme and bolt" is left for the ledger to understand.
  const speaks = (kind === 'company' || kind === 'filing') && words.length === 1
  const publishedAt = day(told.known ?? told.on.padEnd(10, '-01'))
  return {
    route: {
      speaker: { name: kind === 'unnamed' ? 'people familiar' : name, kind, ...(speaks ? { party: partyId(name) } : {}) },
      ...(kind === 'unnamed' ? { via: name } : {}),
      publisher: 'Daily',
    },
    act: told.act ?? 'asserts',
    property: told.property ?? 'amount',
    about: {
      kind: 'commitment',
      mention: {
        key: told.key ?? 'deal',
        payer: { name: told.payer ?? 'acme', party: partyId(told.payer ?? 'acme') },
        payee: { name: told.payee ?? 'bolt', party: partyId(told.payee ?? 'bolt') },
        kind: told.kind ?? 'equity_investment',
      },
    },
    says: told.says ?? {},
    evidence: { kind: 'link', link: { publisher: 'Daily', address: 'https://daily.example/' } },
    ...(told.gist ? { gist: told.gist } : {}),
    saidAt: parseStatedDate(told.on)!,
    publishedAt,
    madeBy: told.unsure ? { kind: 'rule', rule: 'test', certain: false } : { kind: 'import' },
  }
}
export function claim(told: Told): Claim {
  const words = stated(told)
  return { ...words, id: claimIdOf(words), recordedAt: day('2026-11-01') }
}

export const isParty = (p: Party): LedgerEvent => ({ type: 'party', party: p })
export const isCommitment = (id: string, fields: Partial<Parameters<typeof commitmentEvent>[1]> = {}): LedgerEvent =>
  commitmentEvent(id, { payer: 'acme', payee: 'bolt', kind: 'equity_investment', ...fields })
function commitmentEvent(
  id: string,
  { payer, payee, ...rest }: { payer: string; payee: string; kind: CommitmentKind; label?: string; slug?: string },
): LedgerEvent {
  return { type: 'commitment', commitment: { id: commitmentId(id), payer: partyId(payer), payee: partyId(payee), ...rest } }
}
/** The claim, and the decision that joins it. */
export const tells = (id: string, told: Told): readonly LedgerEvent[] => {
  const one = claim(told)
  return [{ type: 'claim', claim: one }, joins(id, one)]
}
export const joins = (id: string, { id: claim }: Claim, verdict: 'same' | 'different' | 'unsure' = 'same'): LedgerEvent => ({
  type: 'identity',
  decision: { claim, commitment: commitmentId(id), verdict, reason: 'told', by: 'test' },
})
export const reviews = ({ id: claim }: Claim, verdict: 'accepted' | 'rejected' | 'open'): LedgerEvent => ({
  type: 'review',
  review: { claim, verdict, by: 'test' },
})
export const relates = (from: string, kind: 'replaces' | 'part-of', to: string): LedgerEvent => ({
  type: 'relation',
  relation: { kind, from: commitmentId(from), to: commitmentId(to), reason: 'told' },
})

/** Parties acme and bolt, C-0001 between them, and what is told of it. */
export const deal = (...tellings: readonly Told[]): LedgerState =>
  ledgerOf(
    isParty(party('acme', { en: ['Acme Corp.'] }, ['Ann Acker'])),
    isParty(party('bolt', { en: ['Bolt'] }, ['Bo Bolton'])),
    isCommitment('C-0001'),
    ...tellings.flatMap((t) => tells('C-0001', t)),
  )

export function documentOf(text: string, fields: Partial<SourceDocument> = {}): SourceDocument {
  return {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language: 'en',
    mixed: false,
    receivedAt: day('2026-11-01'),
    ...fields,
  }
}

/** Every byte of a view, for saying that not one of them has changed. */
export const bytesOf = (view: object): string =>
  JSON.stringify(view, (_, value: unknown) =>
    value instanceof Map ? [...value] : typeof value === 'bigint' ? `${value}n` : value,
  )
