import { describe, expect, it } from 'vitest'
import { commitmentId, type FactBase, partyId } from '../model/index.ts'
import { takeInFacts } from './index.ts'
import { bn, claim, day, grow, joins, ledgerOf, party, stated } from './testing/log.ts'
import { viewAt } from './testing/show.ts'

const figure = {
  party: partyId('acme'),
  period: 'Q1',
  asOf: '2026-03-31',
  months: 3,
  currency: 'USD',
  figures: { cash: '12' },
  forecast: false,
  publishedAt: day('2026-04-20'),
  source: { publisher: 'Paper' },
}
const facts: FactBase = {
  source: 'test',
  parties: [party('acme', { en: ['Acme'] }), party('bolt', { en: ['Bolt'] })],
  commitments: [
    { slug: 'loan', payer: partyId('acme'), payee: partyId('bolt'), kind: 'debt_financing', label: 'bridge' },
    { slug: 'stake', payer: partyId('acme'), payee: partyId('bolt'), kind: 'equity_investment' },
  ],
  claims: [
    stated({ on: '2026-01-01', key: 'loan', says: { amount: bn('10') } }),
    stated({ on: '2026-02-01', key: 'stake', says: { amount: bn('20') } }),
  ],
  relations: [{ kind: 'replaces', from: 'stake', to: 'loan', reason: 'reported' }],
  figures: [figure],
  signals: [
    {
      party: partyId('bolt'),
      kind: 'rating',
      date: { precision: 'year', year: 2026 },
      publishedAt: day('2026-04-20'),
      source: { publisher: 'Paper' },
    },
  ],
  capacity: [
    {
      party: partyId('bolt'),
      date: { precision: 'year', year: 2026 },
      gw: 1,
      status: 'operating',
      publishedAt: day('2026-04-20'),
      source: { publisher: 'Paper' },
    },
  ],
}

describe('taking facts in', () => {
  const first = takeInFacts(ledgerOf(), facts, day('2026-11-01'))
  const state = ledgerOf(...first)

  it('[LE80] commitments keep their slugs and get ids in file order; claims join by slug', () => {
    const view = viewAt(state)
    expect(view.commitments.map((c) => `${c.id} ${c.slug} ${c.label ?? '-'} ${c.claims.length}`)).toEqual([
      'C-0001 loan bridge 1',
      'C-0002 stake - 1',
    ])
    expect(view.relations).toEqual([{ kind: 'replaces', from: 'C-0002', to: 'C-0001', reason: 'reported' }])
    expect([view.figures.length, view.signals.length, view.capacity.length]).toEqual([1, 1, 1])
  })
  it('[LE81] the same facts twice add nothing, nor do facts stated twice in one file', () => {
    expect(takeInFacts(state, facts, day('2026-12-01'))).toEqual([])
    const doubled = {
      ...facts,
      claims: [...facts.claims, ...facts.claims],
      figures: [figure, { ...figure }],
      relations: [...facts.relations, ...facts.relations],
    }
    expect(takeInFacts(ledgerOf(), doubled, day('2026-11-01'))).toEqual(first)
  })
  it('[LE81] new facts on known commitments add only themselves', () => {
    const more = {
      ...facts,
      claims: [...facts.claims, stated({ on: '2026-03-01', key: 'loan', says: { amount: bn('11') } })],
      commitments: [
        ...facts.commitments,
        { slug: 'third', payer: partyId('bolt'), payee: partyId('acme'), kind: 'lease' as const },
      ],
    }
    expect(takeInFacts(state, more, day('2026-12-01')).map((e) => (e.type === 'commitment' ? e.commitment.id : e.type))).toEqual([
      'C-0003',
      'claim',
      'identity',
    ])
  })
  it('[LE82] importing again undoes nobody’s decision', () => {
    const moved = grow(state, [joins('C-0002', claim({ on: '2026-01-01', key: 'loan', says: { amount: bn('10') } }))])
    expect(takeInFacts(moved, facts, day('2026-12-01'))).toEqual([])
    expect(viewAt(moved).commitments.map((c) => c.id)).toEqual([commitmentId('C-0002')])
  })
  it('[LE83] a known party gains names and people and loses none', () => {
    const named = { ...facts, parties: [party('acme', { en: ['Acme Corp'], 'zh-Hant': ['艾克美'] }, ['Ann Acker'])] }
    const [only, ...rest] = takeInFacts(state, named, day('2026-12-01'))
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      type: 'party',
      party: { id: 'acme', names: { en: ['Acme', 'Acme Corp'], 'zh-Hant': ['艾克美'] }, people: [{ name: 'Ann Acker' }] },
    })
  })
})
