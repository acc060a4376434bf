import { describe, expect, it } from 'vitest'
import { type Claim, type LedgerEvent, partyId, quoteAt } from '../model/index.ts'
import { checkLedger, claimIdOf, foldLedger } from './index.ts'
import {
  bn,
  claim,
  documentOf,
  isCommitment,
  isParty,
  joins,
  ledgerOf,
  party,
  relates,
  reviews,
  rowsOf,
  stated,
  type Told,
  tells,
} from './testing/log.ts'

const sound: readonly LedgerEvent[] = [
  isParty(party('acme')),
  isParty(party('bolt')),
  isCommitment('C-0001'),
  ...tells('C-0001', { on: '2026-01-01' }),
]
const check = (events: readonly LedgerEvent[], expected: readonly (string | RegExp)[]) => {
  const found = checkLedger(ledgerOf(...sound, ...events)).map((p) => `${p.where} ${p.code}: ${p.message}`)
  expect(found).toEqual(expected.map((e) => expect.stringMatching(e)))
}
const document = documentOf('Acme will pay Bolt.')
const quoted = (change: Partial<Claim> = {}): Claim => {
  const words = {
    ...stated({ on: '2026-01-01' }),
    evidence: { kind: 'quote' as const, quote: quoteAt(document, 0, 4) },
    ...change,
  }
  return { ...words, id: claimIdOf(words), recordedAt: sound.length as Claim['recordedAt'] }
}
const isClaim = (one: Claim): LedgerEvent => ({ type: 'claim', claim: one })

describe('checking a ledger', () => {
  it('[LE90] a sound ledger has no problem, quotes and an open side included', () =>
    check([{ type: 'document', document }, isClaim(quoted()), isCommitment('C-0002', { payee: 'undisclosed' })], []))
  it('[LE91] a quote that no longer stands, or whose document is gone, is named with its line and claim', () => {
    const one = quoted()
    check(
      [{ type: 'document', document: { ...document, text: 'Bolt will pay Acme.' } }, isClaim(one)],
      [`line 7 quote-not-found: claim ${one.id}: "Acme" no longer stands at 0–4`],
    )
    check([isClaim(one)], [`line 6 reference-unknown: claim ${one.id} quotes document`])
  })
  it('[LE92] a claim changed by hand is found out by its id', () => {
    const one = claim({ on: '2026-01-02' })
    check([isClaim({ ...one, says: { amount: bn('999') } })], [`line 6 ledger-invalid: claim ${one.id} does not say`])
  })
  it('[LE93] words said after they were published, a day for time zones aside, and tranches due before they were promised', () => {
    const told = (fields: Partial<Told>) => isClaim(claim({ on: '2026-03-10', ...fields }))
    check([told({ known: '2026-03-09' })], [])
    check([told({ known: '2026-03-08' })], [/said on 2026-03-10, after it was published on 2026-03-08/])
    const due = (paid: boolean) => ({
      tranches: [{ amount: bn('1'), due: { precision: 'quarter' as const, year: 2025, quarter: 4 as const }, paid }],
    })
    check([told({ says: due(false) })], [/due-before-said: .*due before that, in 2025-Q4/])
    check([told({ says: due(true) })], [])
  })
  it('[LE94] whatever a line refers to has to be in the ledger', () => {
    const stranger = claim({ on: '2026-01-05' })
    check([reviews(stranger, 'accepted')], [`reference-unknown: a review is about claim ${stranger.id}`])
    check([joins('C-0001', stranger)], [`an identity decision is about claim ${stranger.id}`])
    check([joins('C-0009', claim({ on: '2026-01-01' }))], [/names commitment C-0009/])
    check([relates('C-0001', 'replaces', 'C-0008')], [/a relation "replaces" names commitment C-0008/])
    check([isCommitment('C-0002', { payer: 'ghost' })], [/commitment C-0002 names the party "ghost"/])
    check(
      [
        {
          type: 'capacity',
          point: {
            party: partyId('ghost'),
            date: { precision: 'year', year: 2026 },
            gw: 1,
            status: 'planned',
            publishedAt: stranger.publishedAt,
            source: { publisher: 'P' },
          },
        },
      ],
      [/a capacity point names the party "ghost"/],
    )
  })
  it('[LE95] a gap in the numbers of the lines is found', () => {
    const rows = rowsOf(sound)
    const problems = checkLedger(foldLedger([...rows.slice(0, 2), ...rows.slice(3)]))
    expect(problems[0]).toMatchObject({ where: 'line 4', code: 'ledger-invalid' })
  })
  it('[LE96] every problem says what to do next', () => {
    const all = checkLedger(ledgerOf(isClaim(quoted()), reviews(claim({ on: '2026-02-01' }), 'open')))
    expect(all.length).toBeGreaterThan(2)
    expect(all.every((p) => p.where && p.mend)).toBe(true)
  })
})
