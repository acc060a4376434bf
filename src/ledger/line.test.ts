import { describe, expect, it } from 'vitest'
import { commitmentId, type LedgerEvent } from '../model/index.ts'
import { driftOf, gapOf, lineOf } from './index.ts'
import { bn, deal, grow, isCommitment, ledgerOf, relates, type Told, tells } from './testing/log.ts'
import { resolvedAt, showAmount, showLead, viewAt } from './testing/show.ts'

const c1 = commitmentId('C-0001')
const letter: Told = {
  on: '2025-09-22',
  act: 'commits',
  says: { amount: bn('up to 100'), stage: 'intent', binding: false, instrument: 'letter_of_intent' },
}
const round = (...told: readonly Told[]): readonly LedgerEvent[] => [
  isCommitment('C-0002', { label: '2026 round' }),
  ...told.flatMap((t) => tells('C-0002', t)),
  relates('C-0002', 'replaces', 'C-0001'),
]
const talks: Told = { on: '2026-01-31', act: 'commits', says: { stage: 'negotiating' } }
const leak: Told = { on: '2026-02-03', by: 'unnamed Paper', says: { amount: bn('20'), stage: 'negotiating' } }
const stall: Told = { on: '2026-01-30', by: 'unnamed Paper', property: 'stage', says: { stage: 'stalled' } }
const signed: Told = { on: '2026-02-27', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } }

describe('lines', () => {
  const state = grow(deal(letter, stall), round(talks, leak, signed))

  it('[LE50] a line follows replacements both ways, oldest first, among what is known', () => {
    const ids = (day: string, id = 'C-0001') => lineOf(viewAt(state, day), commitmentId(id)).map((c) => c.id)
    expect(ids('2026-01-30')).toEqual(['C-0001'])
    expect(ids('2026-03-01')).toEqual(['C-0001', 'C-0002'])
    expect(ids('2026-03-01', 'C-0002')).toEqual(['C-0001', 'C-0002'])
    expect(ids('2026-03-01', 'C-0077')).toEqual([])
    expect(lineOf(viewAt(grow(state, [relates('C-0001', 'replaces', 'C-0002')])), c1).map((c) => c.id)).toEqual([
      'C-0001',
      'C-0002',
    ])
  })
  it('[LE51] a stalled promise leads its line until a living one has a figure of its own or a contract', () => {
    expect(showLead(state, '2025-12-01')).toBe('C-0001 F3 0–100')
    expect(showLead(state, '2026-01-31')).toBe('C-0001 F3 stalled 0–100')
    expect(showLead(state, '2026-02-04')).toBe('C-0002 F1 20')
    expect(showLead(state, '2026-03-01')).toBe('C-0002 F5 30')
  })
  it('[LE51] a living promise that is firmer keeps the lead; a dead one loses it to any', () => {
    expect(showLead(grow(deal(letter), round(leak)))).toBe('C-0001 F3 0–100')
    const dead: Told = { on: '2026-02-01', property: 'stage', says: { stage: 'terminated' } }
    expect(showLead(grow(deal(letter, dead), round(talks)))).toBe('C-0002 F2 none')
  })
  it('[LE52] drift tells, claim by claim, what moved', () => {
    const steps = driftOf(state, c1, { policy: 'best-supported' })
    expect(
      steps.map(
        (s) =>
          `${s.firmness.from ?? '·'}→${s.firmness.to}${s.stalled ? ' stalled' : ''} ${showAmount(s.amount.from)}→${showAmount(s.amount.to)}`,
      ),
    ).toEqual(['·→F3 none→0–100', 'F3→F3 stalled 0–100→0–100', 'F3→F3 stalled 0–100→0–100', 'F3→F1 0–100→20', 'F1→F5 20→30'])
    expect(driftOf(state, commitmentId('C-0077'), { policy: 'best-supported' })).toEqual([])
  })
  it('[LE53] the gap is headline less what is bound less what is paid, each dollar in one of them', () => {
    const gap = (...told: readonly Told[]) => gapOf(resolvedAt(deal(...told)))
    expect(gap(letter)).toEqual({ headline: 1e11, binding: 0, paid: 0, currency: 'USD' })
    expect(gap({ on: '2026-01-01', says: { amount: bn('30'), stage: 'partly_funded', binding: true, paid: bn('10') } })).toEqual({
      headline: 3e10,
      binding: 2e10,
      paid: 1e10,
      currency: 'USD',
    })
    expect(gap({ on: '2026-01-01', says: { stage: 'intent' } })).toBeUndefined()
    expect(gap({ on: '2026-01-01', says: { amount: { ...bn('60'), per: 'year' } } })).toBeUndefined()
  })
  it('[LE54] the whole of which another is a part is an aggregate, from when that part is known', () => {
    const whole = grow(deal(letter), [isCommitment('C-0002'), ...tells('C-0002', leak), relates('C-0002', 'part-of', 'C-0001')])
    expect([resolvedAt(whole, 'C-0001', '2025-12-01').aggregate, resolvedAt(whole).aggregate]).toEqual([false, true])
  })
  it('[LE54] a line of nothing known is no line', () => expect(lineOf(viewAt(ledgerOf()), c1)).toEqual([]))
})
