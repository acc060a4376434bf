// Random ledgers: a few parties and commitments, claims published over a year, decisions and reviews that come and change.
import { dayMs, instantOf, type Random, randomFrom } from '../../base/index.ts'
import { acts, type Claim, type LedgerEvent, properties, quoteAt, stages } from '../../model/index.ts'
import { claimIdOf } from '../claim-id.ts'
import { bn, claim, day, documentOf, isCommitment, isParty, joins, party, relates, reviews, stated } from './log.ts'

export interface History {
  readonly events: readonly LedgerEvent[]
  readonly dates: readonly string[]
}
const months = ['2025-02', '2025-05', '2025-08', '2025-11', '2026-02']
export const commitmentIds = ['C-0001', 'C-0002', 'C-0003']
const texts = ['Acme pays. Bolt waits. Nobody signed.', 'Bolt says no. Acme says 20.']

export function historyFrom(seed: number, claimsMax = 14): History {
  const random = randomFrom(seed)
  const claims = Array.from({ length: 1 + below(random, claimsMax) }, (_, i) => randomClaim(random, i))
  const told = claims.flatMap((one): LedgerEvent[] => [
    { type: 'claim', claim: one },
    ...(random() < 0.9 ? [joins(pick(random, commitmentIds), one)] : []),
  ])
  const changes = claims.flatMap((one): LedgerEvent[] => [
    ...(random() < 0.2
      ? [joins(pick(random, commitmentIds), one, pick(random, ['same', 'same', 'different', 'unsure'] as const))]
      : []),
    ...(random() < 0.2 ? [reviews(one, pick(random, ['accepted', 'rejected', 'open'] as const))] : []),
  ])
  const events: LedgerEvent[] = [
    ...texts.map(
      (text): LedgerEvent => ({ type: 'document', document: documentOf(text, { published: { precision: 'year', year: 2025 } }) }),
    ),
    isParty(party('acme', { en: ['Acme'] }, ['Ann Acker'])),
    isParty(party('bolt', { en: ['Bolt'], 'zh-Hant': ['螺栓'] })),
    isParty(party('core', { en: ['Core'] })),
    isCommitment('C-0001'),
    isCommitment('C-0002'),
    isCommitment('C-0003', { payer: 'bolt', payee: 'core', kind: 'purchase' }),
    ...told,
    relates('C-0002', 'replaces', 'C-0001'),
    ...(random() < 0.5 ? [relates('C-0003', 'part-of', 'C-0001')] : []),
    ...randomFigures(random),
    ...changes,
    ...links(random, claims),
  ]
  return { events, dates: months.map((m) => `${m}-15`) }
}

function links(random: Random, claims: readonly Claim[]): readonly LedgerEvent[] {
  if (claims.length < 2 || random() < 0.5) return []
  const [earlier, later] = [pick(random, claims).id, pick(random, claims).id]
  const verdict = pick(random, ['linked', 'unlinked', 'open'] as const)
  return earlier === later ? [] : [{ type: 'conflict', link: { earlier, later, verdict, by: 'test' } }]
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!
const below = (random: Random, n: number): number => Math.floor(random() * n)

function randomClaim(random: Random, i: number): Claim {
  const said = `${pick(random, months)}-${String(1 + below(random, 28)).padStart(2, '0')}`
  const known = new Date(day(said) + below(random, 40) * dayMs).toISOString().slice(0, 10)
  const told = {
    on: random() < 0.2 ? said.slice(0, 7) : said,
    known,
    by: pick(random, [
      'acme',
      'bolt',
      'filing acme',
      'unnamed Paper',
      'unnamed Post',
      'outlet Paper',
      'analyst House',
      'person Ann Acker',
    ]),
    act: pick(random, acts),
    property: pick(random, properties),
    says: {
      ...(random() < 0.6 ? { amount: bn(pick(random, ['10', '20', '30', 'up to 100', 'about 20', 'over 10', '10-20'])) } : {}),
      ...(random() < 0.5 ? { stage: pick(random, stages) } : {}),
      ...(random() < 0.4 ? { binding: random() < 0.5 } : {}),
      ...(random() < 0.2 ? { exists: random() < 0.7 } : {}),
      ...(random() < 0.2 ? { condition: pick(random, ['at listing', 'approval']) } : {}),
      ...(random() < 0.2 ? { instrument: pick(random, ['letter_of_intent', 'definitive'] as const) } : {}),
    },
    gist: `claim ${i}`,
  }
  // Some were read by a rule that was not sure: whether a reader accepts them decides whether they count.
  const unsure = random() < 0.3 ? { madeBy: { kind: 'rule', rule: 'test', certain: false } as const } : {}
  if (random() < 0.7) return { ...claim(told), ...unsure }
  const document = documentOf(pick(random, texts))
  const quoted = { ...stated(told), evidence: { kind: 'quote' as const, quote: quoteAt(document, 0, 4 + below(random, 5)) } }
  return { ...quoted, ...unsure, id: claimIdOf(quoted), recordedAt: day('2026-11-01') }
}

const randomFigures = (random: Random): readonly LedgerEvent[] =>
  months.slice(0, below(random, 4)).map((month) => ({
    type: 'figure',
    figure: {
      party: party(pick(random, ['acme', 'core'])).id,
      period: month,
      asOf: `${month}-01`,
      months: 0,
      currency: 'USD',
      figures: { cash: '1000000' },
      forecast: false,
      publishedAt: instantOf(day(`${month}-20`)),
      source: { publisher: 'Paper' },
    },
  }))
