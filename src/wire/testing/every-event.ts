// One event of each kind with every field set; the types demand each optional one, so a new field cannot be forgotten here.
import { instantOf, type StatedDate } from '../../base/index.ts'
import {
  type AmountRange,
  type CapacityPoint,
  type Claim,
  type CommitmentRecord,
  claimId,
  commitmentId,
  type FinancialFigure,
  type LedgerEvent,
  type Party,
  partyId,
  type Route,
  type Said,
  type Signal,
  type SourceDocument,
  type SourceLink,
  sha256,
} from '../../model/index.ts'

const at = instantOf(Date.UTC(2026, 1, 4))
const day: StatedDate = { precision: 'day', day: '2026-02-04' }
const usd = (minor: bigint) => ({ currency: 'USD', minor })
const amount: Required<AmountRange> = {
  qualifier: 'range',
  low: usd(1_250n),
  high: usd(10_000_000_000_001n),
  original: '$12.50–…',
  per: 'year',
}
const says: Required<Said> = {
  exists: true,
  amount,
  stage: 'agreed',
  binding: true,
  instrument: 'definitive',
  capacity: { qualifier: 'about', low: 4.5, high: 4.5, unit: 'GW', original: '4.5 GW' },
  period: { start: { precision: 'quarter', year: 2027, quarter: 1 }, end: { precision: 'half', year: 2031, half: 2 }, years: 5 },
  tranches: [
    { amount, due: { precision: 'month', year: 2026, month: 3 }, release: { kind: 'capacity', gwAtLeast: 1 }, paid: true },
    { amount: { qualifier: 'undisclosed', original: 'the rest' }, due: { precision: 'moment', moment: 'at IPO' } },
    { amount, release: { kind: 'commitment', reference: 'letter-2025', when: 'signed' } },
    { amount, due: { precision: 'year', year: 2030 }, release: { kind: 'words', words: '上市後' } },
  ],
  condition: 'approval',
  supply: [
    { function: 'inference', share: 0.4, essential: true, switchMonths: { low: 12, high: 18 }, stage: 'volume' },
    { function: 'training' },
  ],
  paid: { qualifier: 'exact', low: { currency: 'JPY', minor: 7n }, high: { currency: 'JPY', minor: 7n }, original: '¥7' },
}
const route: Required<Route> = {
  speaker: { name: '黃仁勳', kind: 'person', role: 'CEO', party: partyId('nvidia') },
  via: 'The Wall Street Journal',
  publisher: 'Reuters',
}
const link: Required<SourceLink> = { publisher: 'Reuters', title: 'A title', address: 'https://example.org/a' }
const mention = { name: 'NVIDIA', party: partyId('nvidia'), candidates: [partyId('nvidia'), partyId('輝達')] }
const claim: Required<Claim> = {
  id: claimId('K-0123456789ab'),
  route,
  act: 'redefines',
  property: 'amount',
  about: { kind: 'commitment', mention: { key: 'k', payer: mention, payee: { name: 'OpenAI' }, kind: 'equity_investment' } },
  says,
  evidence: { kind: 'link', link },
  gist: 'a gist',
  saidAt: day,
  publishedAt: at,
  publishedAssumed: true,
  recordedAt: at,
  madeBy: { kind: 'import' },
  estimate: true,
  unverified: true,
}
const quoted: Claim = {
  id: claimId('K-ba9876543210'),
  route: { speaker: { name: 'people familiar', kind: 'unnamed' } },
  act: 'asserts',
  property: 'stage',
  about: { kind: 'party', party: { name: 'Oracle' } },
  says: {},
  evidence: {
    kind: 'quote',
    quote: { documentHash: sha256('a'.repeat(64)), start: 3, end: 6, exact: '吉瓦 ', prefix: 'a "\n', suffix: '\u{1f600}' },
  },
  saidAt: day,
  publishedAt: at,
  recordedAt: at,
  madeBy: { kind: 'rule', rule: 'amount', certain: false },
}
const document: Required<SourceDocument> = {
  hash: sha256('a'.repeat(64)),
  mediaType: 'text/html',
  encoding: 'gb18030',
  text: 'one\ntwo “三”',
  language: 'zh-Hant',
  mixed: true,
  title: 't',
  author: 'A. Writer',
  publisher: 'p',
  address: 'https://example.org',
  name: 'a.html',
  published: day,
  publishedNotBefore: day,
  receivedAt: at,
}
const party: Required<Party> = {
  id: partyId('輝達'),
  name: 'NVIDIA',
  kind: 'company',
  names: { en: ['NVIDIA'], 'zh-Hant': ['輝達'], 'zh-Hans': ['英伟达'] },
  ticker: 'NVDA',
  lei: '549300S4KLFTLO7GSQ80',
  people: [{ name: 'Jensen Huang', names: { 'zh-Hant': ['黃仁勳'] }, role: 'CEO' }],
}
const commitment: Required<CommitmentRecord> = {
  id: commitmentId('C-0001'),
  slug: 'nvidia-openai',
  payer: party.id,
  payee: partyId('openai'),
  kind: 'equity_investment',
  label: '2026 round',
}
const figure: Required<FinancialFigure> = {
  party: party.id,
  period: 'FY2026Q3',
  asOf: '2025-10-26',
  months: 3,
  currency: 'USD',
  figures: { cash: '1.5', free_cash_flow: '-23700000000' },
  forecast: true,
  publishedAt: at,
  publishedAssumed: true,
  estimate: true,
  unverified: true,
  source: link,
  note: 'n',
}
const signal: Required<Signal> = {
  party: party.id,
  kind: 'cds_level',
  date: day,
  value: -2.5,
  unit: 'basis points',
  context: 'c',
  publishedAt: at,
  publishedAssumed: true,
  estimate: true,
  unverified: true,
  source: link,
}
const point: Required<CapacityPoint> = {
  party: party.id,
  date: day,
  gw: 1.9,
  status: 'operating',
  context: 'c',
  publishedAt: at,
  publishedAssumed: true,
  estimate: true,
  unverified: true,
  source: link,
}

export const everyEvent: readonly LedgerEvent[] = [
  { type: 'document', document },
  { type: 'party', party },
  { type: 'commitment', commitment },
  { type: 'claim', claim },
  { type: 'claim', claim: quoted },
  { type: 'claim', claim: { ...quoted, about: { kind: 'none' }, madeBy: { kind: 'hand', by: 'reader' } } },
  { type: 'identity', decision: { claim: claim.id, commitment: commitment.id, verdict: 'unsure', reason: 'r', by: 'rule' } },
  { type: 'relation', relation: { kind: 'part-of', from: commitment.id, to: commitmentId('C-0002'), reason: 'r' } },
  { type: 'review', review: { claim: claim.id, verdict: 'accepted', by: 'reader' } },
  { type: 'figure', figure },
  { type: 'signal', signal },
  { type: 'capacity', point },
]
