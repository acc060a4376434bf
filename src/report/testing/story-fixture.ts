// A small ledger view made by hand: one commitment and the one that replaced it. The sentences are this file's own.
import { dayMs, instantOf, type Language, parseInstant, parseMoney, sha256Hex } from '../../base/index.ts'
import {
  type AmountRange,
  type Claim,
  type ClaimId,
  type CommitmentId,
  type Conflict,
  claimId,
  commitmentId,
  type DriftStep,
  type LedgerView,
  type Party,
  partyId,
  quoteAt,
  type Resolved,
  type ResolvedCommitment,
  type Said,
  type SourceDocument,
  type SpeakerKind,
  sha256,
} from '../../model/index.ts'
import type { StoryInput } from '../write.ts'

const usd = (billions: number) => parseMoney(billions * 1e9, 'USD')!
export const upTo = (billions: number): AmountRange => ({
  qualifier: 'up_to',
  high: usd(billions),
  original: `up to ${billions}`,
})
export const exactly = (billions: number): AmountRange => ({
  qualifier: 'exact',
  low: usd(billions),
  high: usd(billions),
  original: String(billions),
})
export const about = (billions: number): AmountRange => ({ ...exactly(billions), qualifier: 'about' })
const at = (day: string) => parseInstant(day)!

export const nvidia: Party = {
  id: partyId('nvidia'),
  name: 'NVIDIA',
  kind: 'company',
  names: { en: ['NVIDIA'], 'zh-Hant': ['輝達'], 'zh-Hans': ['英伟达'] },
  ticker: 'NVDA',
  people: [
    { name: 'Jensen Huang', names: { 'zh-Hant': ['黃仁勳'], 'zh-Hans': ['黄仁勋'] }, role: 'CEO' },
    { name: 'Colette Kress', names: {}, role: 'CFO' },
  ],
}
export const openai: Party = {
  id: partyId('openai'),
  name: 'OpenAI',
  kind: 'company',
  names: { en: ['OpenAI'] },
  people: [{ name: 'Sam Altman', names: { 'zh-Hant': ['奧特曼'], 'zh-Hans': ['奥尔特曼'] }, role: 'CEO' }],
}

const letter = commitmentId('C-0001')
const round = commitmentId('C-0002')

const chineseText =
  '公司昨日召開記者會。執行長說，這筆資金「從來不是承諾」，只是對方的邀請，會一步一步來。外界另有猜測，公司不予置評。'
export const chineseDocument: SourceDocument = {
  hash: sha256(sha256Hex(chineseText)),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text: chineseText,
  language: 'zh-Hant',
  mixed: false,
  title: '記者會紀要',
  publisher: 'Example Daily',
  receivedAt: at('2026-02-02'),
}

interface Told {
  readonly on: string
  readonly of: CommitmentId
  readonly who: string
  readonly kind: SpeakerKind
  readonly party?: Party
  readonly via: string
  readonly act: Claim['act']
  readonly property: Claim['property']
  readonly says: Said
  readonly gist: string
  readonly title?: string
  readonly quoted?: string
  readonly marked?: Partial<Pick<Claim, 'estimate' | 'unverified' | 'publishedAssumed'>>
}
const told: readonly Told[] = [
  {
    on: '2025-09-22',
    of: letter,
    who: 'NVIDIA and OpenAI',
    kind: 'company',
    via: 'openai.com',
    act: 'commits',
    property: 'amount',
    says: {
      amount: upTo(100),
      stage: 'intent',
      binding: false,
      instrument: 'letter_of_intent',
      capacity: { qualifier: 'at_least', low: 10, unit: 'GW', original: '10 GW' },
    },
    gist: 'Letter of intent: up to $100bn, paid as each gigawatt is deployed',
  },
  {
    on: '2025-11-19',
    of: letter,
    who: 'NVIDIA',
    kind: 'filing',
    party: nvidia,
    via: 'SEC',
    act: 'hedges',
    property: 'binding',
    says: { stage: 'intent', binding: false, instrument: 'letter_of_intent' },
    gist: 'Quarterly report gives no assurance of definitive agreements.',
  },
  {
    on: '2025-12-02',
    of: letter,
    who: 'Colette Kress',
    kind: 'person',
    party: nvidia,
    via: 'Investor conference',
    act: 'hedges',
    property: 'stage',
    says: { amount: upTo(100), stage: 'negotiating', binding: false },
    gist: 'Kress: no definitive agreement yet',
  },
  {
    on: '2026-01-30',
    of: letter,
    who: 'people familiar',
    kind: 'unnamed',
    via: 'The Wall Street Journal',
    act: 'asserts',
    property: 'stage',
    says: { stage: 'stalled', binding: false },
    gist: 'The plan has stalled after doubts inside NVIDIA',
    marked: { estimate: true },
  },
  {
    on: '2026-02-01',
    of: letter,
    who: 'Jensen Huang',
    kind: 'person',
    party: nvidia,
    via: 'Reporters, Taipei',
    act: 'redefines',
    property: 'binding',
    says: { binding: false },
    gist: 'Huang said it was never a commitment, and that NVIDIA goes one step at a time',
    title: "The $100bn was 'never a commitment', says Huang",
    quoted: '這筆資金「從來不是承諾」，只是對方的邀請，會一步一步來。',
  },
  {
    on: '2026-02-03',
    of: letter,
    who: 'Sam Altman',
    kind: 'person',
    party: openai,
    via: 'X',
    act: 'comments',
    property: 'confidence',
    says: {},
    gist: 'Altman likes working with NVIDIA and hopes to stay a customer for long',
    marked: { unverified: true },
  },
  {
    on: '2026-02-03',
    of: round,
    who: 'people familiar',
    kind: 'unnamed',
    via: 'Bloomberg',
    act: 'asserts',
    property: 'amount',
    says: { amount: about(20), stage: 'negotiating' },
    gist: 'Close to investing $20bn in this round',
    marked: { estimate: true, publishedAssumed: true },
  },
  {
    on: '2026-02-04',
    of: letter,
    who: 'Jensen Huang',
    kind: 'person',
    party: nvidia,
    via: 'Television',
    act: 'denies',
    property: 'stage',
    says: { stage: 'negotiating' },
    gist: 'Huang: no drama, everything on plan',
  },
  {
    on: '2026-02-27',
    of: round,
    who: 'OpenAI',
    kind: 'company',
    party: openai,
    via: 'openai.com',
    act: 'commits',
    property: 'amount',
    says: { amount: exactly(30), stage: 'agreed', binding: true, instrument: 'definitive' },
    gist: '$30bn from NVIDIA inside a larger round',
  },
]

const claims: readonly (Claim & { readonly of: CommitmentId })[] = told.map((t, index) => {
  const start = t.quoted ? chineseText.indexOf(t.quoted) : 0
  const { of } = t
  return {
    of,
    id: claimId(`K-${String(index + 1).padStart(12, '0')}`),
    route: {
      speaker: { name: t.who, kind: t.kind, ...(t.party ? { party: t.party.id } : {}) },
      via: t.via,
      publisher: `${t.via} desk`,
    },
    act: t.act,
    property: t.property,
    about: { kind: 'none' },
    says: t.says,
    evidence: t.quoted
      ? { kind: 'quote', quote: quoteAt(chineseDocument, start, start + t.quoted.length) }
      : {
          kind: 'link',
          link: {
            publisher: `${t.via} desk`,
            ...(t.title ? { title: t.title } : {}),
            address: `https://example.org/${index + 1}`,
          },
        },
    gist: t.gist,
    saidAt: { precision: 'day', day: t.on },
    publishedAt: at(t.on),
    recordedAt: at('2026-06-01'),
    madeBy: t.quoted ? { kind: 'rule', rule: 'redefines', certain: true } : { kind: 'import' },
    ...t.marked,
  }
})

const resolved = <T>(value: T, ids: readonly ClaimId[], against: readonly ClaimId[] = []): Resolved<T> => ({
  value,
  for: ids,
  against,
  originsFor: ids.length,
  originsAgainst: against.length,
  why: 'only',
})
const k = (n: number): ClaimId => claimId(`K-${String(n).padStart(12, '0')}`)

/** The view of a day, and the story's input for the letter of 2025. */
export function storyInput(day: string, language: Language): StoryInput {
  const known = claims.filter((c) => c.publishedAt <= at(day))
  const ids = new Set(known.map((c) => c.id))
  const keep = (list: readonly ClaimId[]) => list.filter((id) => ids.has(id))
  const commitments = [letterAt(ids, keep), roundAt(ids, keep)].filter((c) => c.claims.length > 0)
  const conflicts = conflictsAt(ids)
  const view: LedgerView = {
    knownBy: instantOf(at(day) + dayMs - 1),
    policy: 'best-supported',
    ledgerHash: sha256(sha256Hex(day)),
    parties: new Map([nvidia, openai].map((p) => [p.id, p])),
    commitments: commitments.map((c) => ({ ...c, conflicts: conflicts.filter((x) => x.commitment === c.id).map((x) => x.id) })),
    claims: new Map(known.map(({ of: _, ...claim }) => [claim.id, claim])),
    commitmentOf: new Map(known.map((c) => [c.id, c.of])),
    reviews: new Map(),
    conflicts,
    relations: commitments.length > 1 ? [{ kind: 'replaces', from: round, to: letter, reason: 'same parties, later round' }] : [],
    figures: [],
    signals: [],
    capacity: [],
    copies: [],
    documents: ids.has(k(5)) ? new Map([[chineseDocument.hash, chineseDocument]]) : new Map(),
  }
  return {
    view,
    id: letter,
    line: view.commitments,
    drift: drift.filter((s) => ids.has(s.claim)),
    language,
    source: language === 'en' ? 'Sample made for tests' : 'Example Daily',
  }
}

function letterAt(ids: ReadonlySet<ClaimId>, keep: (list: readonly ClaimId[]) => readonly ClaimId[]): ResolvedCommitment {
  const stalled = ids.has(k(4))
  return {
    id: letter,
    slug: 'nvidia-openai-letter',
    payer: nvidia.id,
    payee: openai.id,
    kind: 'equity_investment',
    stage: resolved(stalled ? 'stalled' : 'intent', stalled ? [k(4)] : [k(1)]),
    amount: resolved(upTo(100), keep([k(1), k(3)])),
    headline: resolved(upTo(100), keep([k(1), k(3)])),
    instrument: resolved('letter_of_intent', [k(1)]),
    binding: resolved(false, keep([k(1), k(2), k(5)])),
    conditions: [],
    firmness: { code: ids.has(k(5)) ? 'F2' : 'F3', stalled, reason: 'letter', claims: [k(1)] },
    claims: keep([k(1), k(2), k(3), k(4), k(5), k(6), k(8)]),
    conflicts: [],
    aggregate: false,
  }
}
function roundAt(ids: ReadonlySet<ClaimId>, keep: (list: readonly ClaimId[]) => readonly ClaimId[]): ResolvedCommitment {
  const signed = ids.has(k(9))
  return {
    id: round,
    payer: nvidia.id,
    payee: openai.id,
    kind: 'equity_investment',
    label: '2026 round',
    stage: resolved(signed ? 'agreed' : 'negotiating', signed ? [k(9)] : [k(7)]),
    amount: signed ? resolved(exactly(30), [k(9)], [k(7)]) : resolved(about(20), [k(7)]),
    headline: signed ? resolved(exactly(30), [k(9)]) : resolved(about(20), [k(7)]),
    ...(signed ? { bindingAmount: resolved(exactly(30), [k(9)]) } : {}),
    conditions: [],
    firmness: {
      code: signed ? 'F5' : 'F1',
      stalled: false,
      reason: signed ? 'contract' : 'unnamed-only',
      claims: [signed ? k(9) : k(7)],
    },
    claims: keep([k(7), k(9)]),
    conflicts: [],
    aggregate: false,
  }
}
function conflictsAt(ids: ReadonlySet<ClaimId>): readonly Conflict[] {
  const pairs: readonly (readonly [number, number, Conflict['property'], string])[] = [
    [1, 5, 'binding', 'binding-against-not'],
    [4, 8, 'stage', 'live-against-dead'],
  ]
  return pairs
    .filter(([a, b]) => ids.has(k(a)) && ids.has(k(b)))
    .map(([a, b, property, why]) => ({
      id: `X-${k(a).slice(2)}-${k(b).slice(2)}`,
      commitment: letter,
      property,
      earlier: k(a),
      later: k(b),
      why,
    }))
}

const step = (
  n: number,
  from: DriftStep['firmness']['from'],
  to: DriftStep['firmness']['to'],
  amounts: DriftStep['amount'],
  stalled = false,
): DriftStep => ({
  claim: k(n),
  at: claims[n - 1]!.publishedAt,
  firmness: { ...(from ? { from } : {}), to },
  stalled,
  amount: amounts,
})
const drift: readonly DriftStep[] = [
  step(1, undefined, 'F3', { to: upTo(100) }),
  step(2, 'F3', 'F3', { from: upTo(100), to: upTo(100) }),
  step(3, 'F3', 'F3', { from: upTo(100), to: upTo(100) }),
  step(4, 'F3', 'F3', { from: upTo(100), to: upTo(100) }, true),
  step(5, 'F3', 'F2', { from: upTo(100) }, true),
  step(6, 'F2', 'F2', {}, true),
  step(7, 'F2', 'F1', { to: about(20) }),
  step(8, 'F1', 'F1', { from: about(20), to: about(20) }),
  step(9, 'F1', 'F5', { from: about(20), to: exactly(30) }),
]
