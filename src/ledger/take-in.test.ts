import { describe, expect, it } from 'vitest'
import {
  type Claim,
  commitmentId,
  type LedgerEvent,
  type PartyMention,
  partyId,
  quoteAt,
  type SourceDocument,
  type StatedClaim,
} from '../model/index.ts'
import { type Intake, takeIn } from './index.ts'
import type { LedgerState } from './state.ts'
import {
  bn,
  day,
  documentOf,
  endOf,
  grow,
  isCommitment,
  isParty,
  joins,
  ledgerOf,
  party,
  reviews,
  stated,
  type Told,
  tells,
} from './testing/log.ts'
import { viewAt } from './testing/show.ts'

type Quoted = Omit<Told, 'payer' | 'payee'> & {
  readonly words: string
  readonly payer?: PartyMention
  readonly payee?: PartyMention
}
/** Claims of a document as a reader states them: names as written, nothing chosen. */
function read(document: SourceDocument, ...told: readonly Quoted[]): readonly StatedClaim[] {
  return told.map(({ words, payer, payee, ...rest }) => {
    const start = document.text.indexOf(words)
    const one = stated(rest)
    const mention = {
      key: rest.key ?? 'deal',
      kind: rest.kind ?? 'equity_investment',
      ...(payer ? { payer } : {}),
      ...(payee ? { payee } : {}),
    }
    return {
      ...one,
      about: { kind: 'commitment', mention },
      evidence: { kind: 'quote', quote: quoteAt(document, start, start + words.length) },
    }
  })
}
const add = (
  state: LedgerState,
  document: SourceDocument,
  claims: readonly StatedClaim[],
): { intake: Intake; after: LedgerState } => {
  const intake = takeIn(state, document, claims, endOf('2026-11-02'))
  return { intake, after: grow(state, intake.events) }
}
const kinds = (events: readonly LedgerEvent[]) => events.map((e) => e.type).join(' ')
const joinsOf = (intake: Intake) => intake.claims.map((c) => `${c.commitment ?? 'none'} ${c.reason}`)

const acme: PartyMention = { name: 'Acme' }
const bolt: PartyMention = { name: 'Bolt Ltd.' }
const paper = documentOf('Acme will put up to $100bn into Bolt Ltd. The plan has stalled.', {
  published: { precision: 'day', day: '2026-01-30' },
})
const said = read(
  paper,
  { words: 'up to $100bn', on: '2026-01-30', by: 'outlet Paper', says: { amount: bn('up to 100') }, payer: acme, payee: bolt },
  {
    words: 'has stalled',
    on: '2026-01-30',
    by: 'unnamed Paper',
    property: 'stage',
    says: { stage: 'stalled' },
    payer: acme,
    payee: bolt,
  },
)

describe('taking a document in', () => {
  it('[LE70] a first document brings itself, its parties, its commitment, its claims and what joins them', () => {
    const { intake, after } = add(ledgerOf(), paper, said)
    expect(kinds(intake.events)).toBe('document party party commitment claim claim identity identity')
    expect(joinsOf(intake)).toEqual(['C-0001 first-mention', 'C-0001 first-mention'])
    const view = viewAt(after)
    expect([...view.parties.keys()]).toEqual(['acme', 'bolt-ltd'])
    expect(view.parties.get(partyId('bolt-ltd'))).toMatchObject({ name: 'Bolt Ltd.', names: { en: ['Bolt Ltd.'] } })
    expect(view.commitments[0]).toMatchObject({ payer: 'acme', payee: 'bolt-ltd', kind: 'equity_investment' })
    expect(intake.claims.every((c) => c.claim.recordedAt === endOf('2026-11-02'))).toBe(true)
  })
  it('[LE7] read again with richer names, it still adds nothing', () => {
    const { after } = add(ledgerOf(), paper, said)
    const knowing = said.map(
      (c): StatedClaim => ({
        ...c,
        about: {
          kind: 'commitment',
          mention: {
            key: 'another key',
            kind: 'equity_investment',
            payer: { ...acme, party: partyId('acme') },
            payee: { ...bolt, party: partyId('bolt-ltd') },
          },
        },
        madeBy: { kind: 'rule', rule: 'newer', certain: true },
      }),
    )
    const again = takeIn(after, { ...paper, receivedAt: day('2027-01-01') }, knowing, day('2027-01-01'))
    expect(again.events).toEqual([])
    const reworded = said.map((c) => ({ ...c, route: { speaker: { name: 'The Paper', kind: 'outlet' as const } } }))
    expect(takeIn(after, paper, reworded, day('2027-01-01')).events).toEqual([])
  })
  it('[LE7] a claim rejected or moved elsewhere stays so when its document comes again', () => {
    const { intake, after } = add(ledgerOf(), paper, said)
    const [first, second] = intake.claims.map((c) => c.claim) as [Claim, Claim]
    const judged = grow(after, [
      reviews(first, 'rejected'),
      isCommitment('C-0002', { payee: 'bolt-ltd' }),
      joins('C-0002', second),
    ])
    expect(takeIn(judged, paper, said, day('2027-01-01')).events).toEqual([])
  })
  it('[LE71] names are matched in any script, case and width, without the form of incorporation', () => {
    const state = ledgerOf(
      isParty(party('acme', { en: ['Acme Holdings Inc.'], 'zh-Hant': ['艾克美'] })),
      isParty(party('bolt', { en: ['Bolt'], 'zh-Hans': ['螺栓公司'] })),
    )
    const named = (payer: string, payee: string) => {
      const { after } = add(
        state,
        paper,
        read(paper, { words: 'has stalled', on: '2026-01-30', payer: { name: payer }, payee: { name: payee } }),
      )
      const [only] = viewAt(after).commitments
      return `${only?.payer} ${only?.payee}`
    }
    expect(named('ＡＣＭＥ holdings', 'BOLT, Inc.')).toBe('acme bolt')
    expect(named('艾克美', '螺栓')).toBe('acme bolt')
    expect(named('Acme', 'Bolt')).toBe('acme bolt')
  })
  it('[LE72] an ambiguous or missing side is left open; with neither side there is no commitment', () => {
    const open = read(paper, {
      words: 'has stalled',
      on: '2026-01-30',
      payer: { name: 'Meta', candidates: [partyId('a'), partyId('b')] },
      payee: bolt,
    })
    const { intake, after } = add(ledgerOf(), paper, open)
    expect(joinsOf(intake)).toEqual(['C-0001 party-ambiguous'])
    expect(viewAt(after).commitments[0]?.payer).toBe('undisclosed')
    expect(viewAt(after).parties.get(partyId('undisclosed'))?.kind).toBe('group')
    const neither = read(paper, { words: 'has stalled', on: '2026-01-30', by: 'outlet Paper' })
    const lost = add(ledgerOf(), paper, neither)
    expect(joinsOf(lost.intake)).toEqual(['none no-parties'])
    expect(kinds(lost.intake.events)).toBe('document claim')
  })
  it('[LE72] a name that two parties of the ledger share is ambiguous', () => {
    const state = ledgerOf(isParty(party('one', { en: ['Twin'] })), isParty(party('two', { en: ['Twin Inc.'] })))
    const { intake } = add(
      state,
      paper,
      read(paper, { words: 'has stalled', on: '2026-01-30', payer: { name: 'Twin' }, payee: bolt }),
    )
    expect(joinsOf(intake)).toEqual(['C-0001 party-ambiguous'])
  })
  it('[LE73] parties named by id are described by those who know them, speakers included', () => {
    const known = [party('acme', { en: ['Acme Corporation'], 'zh-Hant': ['艾克美'] }), party('house', { en: ['House Research'] })]
    const claims = read(paper, {
      words: 'has stalled',
      on: '2026-01-30',
      by: 'filing house',
      payer: { name: '艾克美', party: partyId('acme') },
      payee: bolt,
    })
    const intake = takeIn(ledgerOf(), paper, claims, day('2026-11-02'), known)
    const met = intake.events.flatMap((e) => (e.type === 'party' ? [e.party.name] : []))
    expect(met).toEqual(['Acme Corporation', 'Bolt Ltd.', 'House Research'])
  })
})

describe('proposing which commitment is meant', () => {
  const ledger = (...more: readonly LedgerEvent[]) =>
    ledgerOf(isParty(party('acme', { en: ['Acme'] })), isParty(party('bolt', { en: ['Bolt'] })), isCommitment('C-0001'), ...more)
  const letter = tells('C-0001', { on: '2025-09-22', says: { amount: bn('up to 100') } })
  const round = [
    isCommitment('C-0002', { label: '2026 round' }),
    ...tells('C-0002', { on: '2026-02-03', says: { amount: bn('20') } }),
  ]
  const meant = (state: LedgerState, ...told: readonly Partial<Quoted>[]) =>
    joinsOf(
      takeIn(
        state,
        paper,
        read(paper, ...told.map((t) => ({ words: 'has stalled', on: '2026-02-20', payer: acme, payee: bolt, ...t }))),
        day('2026-11-02'),
      ),
    )

  it('[LE74] the same parties and family of kinds are the same commitment, unless the figures are far apart', () => {
    expect(meant(ledger(...letter), { property: 'stage' })).toEqual(['C-0001 same-parties-and-kind'])
    expect(meant(ledger(...letter), { says: { amount: bn('up to 100') } })).toEqual(['C-0001 amount-fits'])
    expect(
      meant(ledger(...tells('C-0001', { on: '2026-01-01', says: { amount: bn('20') } })), { says: { amount: bn('300') } }),
    ).toEqual(['C-0002 first-mention'])
    expect(meant(ledger(...letter), { kind: 'debt_financing' })).toEqual(['C-0002 first-mention'])
    expect(meant(ledger(...letter), { payer: bolt, payee: acme })).toEqual(['C-0002 first-mention'])
  })
  it('[LE75] of a letter and the round that replaced it, the one whose figure fits', () => {
    const both = ledger(...letter, ...round)
    expect(meant(both, { says: { amount: bn('20') } })).toEqual(['C-0002 amount-fits'])
    expect(meant(both, { says: { amount: bn('30') } })).toEqual(['C-0002 amount-fits'])
    expect(meant(both, { says: { amount: bn('up to 100') } })).toEqual(['C-0001 amount-fits'])
    expect(meant(both, { property: 'stage' })).toEqual(['C-0002 date-fits'])
  })
  it('[LE76] two undertakings that one text tells apart stay apart', () =>
    expect(
      meant(
        ledger(...letter),
        { key: 'a', says: { amount: bn('up to 100') } },
        { key: 'b', says: { amount: bn('20') }, words: 'stalled' },
      ),
    ).toEqual(['C-0001 amount-fits', 'C-0002 first-mention']))
  it('[LE77] goods are one trade whoever is named first', () => {
    const trade = ledgerOf(
      isParty(party('acme', { en: ['Acme'] })),
      isParty(party('bolt', { en: ['Bolt'] })),
      isCommitment('C-0001', { kind: 'purchase' }),
      ...tells('C-0001', { on: '2026-01-01' }),
    )
    expect(meant(trade, { kind: 'supply', payer: bolt, payee: acme })).toEqual(['C-0001 date-fits'])
    expect(meant(trade, { kind: 'services' })).toEqual(['C-0001 date-fits'])
    expect(meant(trade, { kind: 'supply' })).toEqual(['C-0002 first-mention'])
  })
  it('[LE78] with a side left open only the same figure is the same promise', () => {
    const open = ledgerOf(
      isParty(party('acme', { en: ['Acme'] })),
      isCommitment('C-0001', { payee: 'undisclosed' }),
      ...tells('C-0001', { on: '2026-01-01', says: { amount: bn('5') } }),
    )
    const bare = (amount: string) =>
      joinsOf(
        takeIn(
          open,
          paper,
          read(paper, { words: 'has stalled', on: '2026-02-01', payer: acme, says: { amount: bn(amount) } }),
          day('2026-11-02'),
        ),
      )
    expect([bare('5'), bare('6')]).toEqual([['C-0001 amount-fits'], ['C-0002 first-mention']])
  })
  it('[LE78] money raised from nobody named is the promise of the market that the ledger holds', () => {
    const market = ledgerOf(
      isParty({ ...party('market', { en: ['Capital markets'] }), kind: 'group' }),
      isParty(party('acme', { en: ['Acme'] })),
      isCommitment('C-0001', { payer: 'market', payee: 'acme', kind: 'debt_financing' }),
      ...tells('C-0001', { on: '2026-02-01', says: { amount: bn('45-50') } }),
    )
    const raising = read(paper, {
      words: 'has stalled',
      on: '2026-02-01',
      kind: 'debt_financing',
      payer: acme,
      says: { amount: bn('45-50') },
    })
    expect(joinsOf(takeIn(market, paper, raising, day('2026-11-02')))).toEqual(['C-0001 amount-fits'])
  })
  it('[LE79] a further claim of a document already read goes where the others of its group went', () => {
    const first = add(
      ledger(...letter),
      paper,
      read(paper, { words: 'up to $100bn', on: '2026-01-30', payer: acme, payee: bolt, says: { amount: bn('up to 100') } }),
    )
    const moved = grow(first.after, [isCommitment('C-0007'), joins('C-0007', first.intake.claims[0]!.claim)])
    const more = takeIn(
      moved,
      paper,
      [
        ...read(paper, { words: 'up to $100bn', on: '2026-01-30', payer: acme, payee: bolt, says: { amount: bn('up to 100') } }),
        ...read(paper, { words: 'has stalled', on: '2026-01-30', property: 'stage', payer: acme, payee: bolt }),
      ],
      day('2026-11-03'),
    )
    expect(kinds(more.events)).toBe('claim identity')
    expect(more.claims[1]).toMatchObject({ commitment: commitmentId('C-0007'), reason: 'same-document', isNew: true })
  })
})
