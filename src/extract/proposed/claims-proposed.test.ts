import { describe, expect, it } from 'vitest'
import { instantOf, parseStatedDate, sha256Hex } from '../../base/index.ts'
import { type Proposal, quoteHolds, type SourceDocument, sha256 } from '../../model/index.ts'
import { buildGazetteer } from '../gazetteer.ts'
import { claimsProposed } from './claims-proposed.ts'

const text =
  'Alder Rail will pay NVIDIA up to $4.5 billion over three years, its chief said. Nothing is signed. 雙方擬投資四十五億美元。'
const document: SourceDocument = {
  hash: sha256(sha256Hex(text)),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
  language: 'en',
  mixed: false,
  published: parseStatedDate('2026-02-03')!,
  receivedAt: instantOf(Date.UTC(2026, 1, 4)),
}
const base: Proposal = {
  quote: 'Alder Rail will pay NVIDIA up to $4.5 billion over three years',
  speaker: { name: 'Ada Holm', kind: 'person' },
  act: 'commits',
  property: 'amount',
  payer: 'Alder Rail',
  payee: 'NVIDIA',
  kind: 'purchase',
  amount: { high: 4.5e9, currency: 'USD', qualifier: 'up_to' },
}
const taken = (...proposals: readonly Partial<Proposal>[]) =>
  claimsProposed(
    document,
    buildGazetteer([]),
    proposals.map((p) => ({ ...base, ...p })),
    'test',
  )
const reason = (proposal: Partial<Proposal>) => taken(proposal).dropped[0]?.reason ?? 'taken'

describe('what a model proposes', () => {
  it('[EX150] becomes a claim with its exact quote, names joined to parties, and waits for a reader', () => {
    const [claim] = taken({}).claims
    expect(claim).toMatchObject({
      act: 'commits',
      about: {
        kind: 'commitment',
        mention: { payer: { name: 'Alder Rail' }, payee: { name: 'NVIDIA', party: 'nvidia' }, kind: 'purchase' },
      },
      says: { amount: { qualifier: 'up_to', high: { currency: 'USD' } } },
      madeBy: { kind: 'rule', rule: 'model:test', certain: false },
    })
    expect(claim!.evidence.kind === 'quote' && quoteHolds(claim!.evidence.quote, text)).toBe(true)
  })
  it('[EX151] no exact quote, no claim: invented, altered, empty or endless words are counted and dropped', () => {
    expect(reason({ quote: 'Alder Rail will pay NVIDIA $9 billion' })).toBe('quote-not-found')
    expect(reason({ quote: 'alder rail will pay NVIDIA' })).toBe('quote-not-found')
    expect(reason({ quote: ' ' })).toBe('quote-not-found')
    expect(reason({ quote: 'x'.repeat(700) })).toBe('quote-too-long')
    expect(taken({}, {}).dropped).toEqual([{ quote: base.quote, reason: 'repeated' }])
  })
  it('[EX152] a figure that is not in the quote is no figure of the text', () => {
    expect(reason({ amount: { high: 45e9, currency: 'USD', qualifier: 'up_to' } })).toBe('amount-not-in-quote')
    expect(reason({ amount: { high: 7e9, currency: 'USD', qualifier: 'up_to' } })).toBe('amount-not-in-quote')
    expect(reason({ quote: 'Nothing is signed', amount: { high: 4.5e9, currency: 'USD', qualifier: 'up_to' } })).toBe(
      'amount-not-in-quote',
    )
    expect(
      reason({ quote: '雙方擬投資四十五億美元', amount: { low: 4.5e9, high: 4.5e9, currency: 'USD', qualifier: 'exact' } }),
    ).toBe('taken')
    expect(reason({ amount: { high: Number.POSITIVE_INFINITY, currency: 'USD', qualifier: 'up_to' } })).toBe('amount-unreadable')
  })
  it('[EX153] a claim about nobody is dropped, a day later than the paper is the paper’s', () => {
    const { payer: _, payee: __, ...nobody } = base
    expect(claimsProposed(document, buildGazetteer([]), [nobody], 'test').dropped[0]?.reason).toBe('no-parties')
    expect(taken({ saidOn: '2026-02-01' }).claims[0]?.saidAt).toEqual(parseStatedDate('2026-02-01'))
    for (const saidOn of ['2027-01-01', 'yesterday', '2026-13-45'])
      expect(taken({ saidOn }).claims[0]?.saidAt).toEqual(document.published)
  })
})
