import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'
import { bn, deal, isCommitment, isParty, ledgerOf, party, type Told, tells } from './testing/log.ts'
import { showAmount, viewAt } from './testing/show.ts'

const intent: Told = { on: '2026-01-10', by: 'acme', says: { amount: bn('up to 100'), stage: 'intent' } }
const signed: Told = { on: '2026-02-10', by: 'acme', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } }
const stalled: Told = { on: '2026-03-10', by: 'acme', says: { stage: 'stalled' }, property: 'stage' }

const told = (from: string, to: string, ...tellings: readonly Told[]): readonly string[] => {
  const state = deal(...tellings)
  return changesBetween(viewAt(state, from), viewAt(state, to)).map((change) => {
    if (change.what === 'new' || change.what === 'gone' || change.what === 'checked') return `${change.commitment} ${change.what}`
    if (change.what === 'amount') return `amount ${showAmount(change.before)} to ${showAmount(change.after)}`
    if (change.what === 'conflicts') return `conflicts ${change.before} to ${change.after}`
    return `${change.what} ${change.before.code} to ${change.after.code}`
  })
}

describe('what two views say differently', () => {
  it('[LE130] a commitment is new once it is known, and gone the other way round', () => {
    expect(told('2026-01-01', '2026-01-31', intent)).toEqual(['C-0001 new'])
    expect(told('2026-01-31', '2026-01-01', intent)).toEqual(['C-0001 gone'])
  })
  it('[LE131] firmer, softer, stalled, moving again; the figure, and conflicts that came up', () => {
    expect(told('2026-01-31', '2026-02-28', intent, signed)).toEqual(['firmer F2 to F5', 'amount 0–100 to 30'])
    expect(told('2026-02-28', '2026-01-31', intent, signed)).toEqual(['softer F5 to F2', 'amount 30 to 0–100'])
    expect(told('2026-02-28', '2026-03-31', signed, stalled)).toEqual(['stalled F5 to F5'])
    expect(told('2026-03-31', '2026-02-28', signed, stalled)).toEqual(['moving F5 to F5'])
    const other: Told = { on: '2026-02-11', by: 'bolt', says: { amount: bn('50') } }
    expect(told('2026-02-10', '2026-02-28', signed, other)).toEqual(['conflicts 0 to 1'])
  })
  it('[LE131] that something checked speaks of it, where nothing did', () => {
    const unsure: Told = { ...intent, unsure: true }
    expect(told('2026-01-31', '2026-02-28', unsure, { ...intent, on: '2026-02-01' })).toEqual(['C-0001 checked'])
    expect(told('2026-01-31', '2026-02-28', intent, { ...unsure, on: '2026-02-01' })).toEqual([])
  })
  it('[LE132] the same sum in other words is no change, and two equal views have none', () => {
    const again: Told = {
      ...signed,
      on: '2026-03-01',
      says: { ...signed.says, amount: { ...bn('30'), original: '30 billion dollars' } },
    }
    expect(told('2026-02-28', '2026-03-31', signed, again)).toEqual([])
    const two = ledgerOf(
      isParty(party('acme')),
      isParty(party('bolt')),
      isCommitment('C-0002'),
      isCommitment('C-0001', { kind: 'debt_financing' }),
      ...tells('C-0002', intent),
      ...tells('C-0001', { ...intent, kind: 'debt_financing', key: 'other' }),
    )
    const views = [viewAt(two, '2026-01-01'), viewAt(two, '2026-01-31')] as const
    expect(changesBetween(...views).map(({ commitment }) => commitment)).toEqual(['C-0001', 'C-0002'])
    expect(changesBetween(views[1], views[1])).toEqual([])
  })
})
