import { describe, expect, it } from 'vitest'
import { parsePolicy } from './index.ts'
import { bn, deal } from './testing/log.ts'
import { resolvedAt, show } from './testing/show.ts'

describe('policies', () => {
  const state = deal(
    { on: '2026-01-01', by: 'unnamed Paper', says: { amount: bn('100'), stage: 'negotiating' } },
    { on: '2026-01-20', by: 'unnamed Post', says: { amount: bn('100') } },
    { on: '2026-02-01', by: 'bolt', says: { amount: bn('60'), stage: 'intent' } },
    { on: '2026-03-01', by: 'filing acme', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } },
    {
      on: '2026-04-01',
      by: 'acme and bolt',
      act: 'asserts',
      property: 'stage',
      says: { stage: 'partly_funded', paid: bn('10') },
    },
    { on: '2026-05-01', by: 'unnamed Wire', says: { amount: bn('25'), stage: 'stalled' } },
  )
  const check = (policy: Parameters<typeof show>[2], expected: string) => expect(show(state, undefined, policy)).toBe(expected)

  it('[LE30] best-supported: the sides of the deal, signed', () =>
    check('best-supported', 'F5 partly_funded, 30 of 30, bound 30, paid 10'))
  it('[LE30] latest: the last word on each property', () => check('latest', 'F1 stalled stalled, 25 of 100, bound 30, paid 10'))
  it('[LE30] filings-only', () => check('filings-only', 'F5 agreed, 30 of 30, bound 30, paid none'))
  it('[LE30] signed-only', () => check('signed-only', 'F5 partly_funded, 30 of 30, bound 30, paid 10'))
  it('[LE30] on-record-only', () => check('on-record-only', 'F5 partly_funded, 30 of 30, bound 30, paid 10'))
  it('[LE30] as-told-by: own words and joint ones', () => {
    check('as-told-by:bolt', 'F5 partly_funded, 60 of 60, bound none, paid 10')
    check('as-told-by:acme', 'F5 partly_funded, 30 of 30, bound 30, paid 10')
  })
  it('[LE30] everything: the figure most origins give', () =>
    check('everything', 'F1 stalled stalled, 100 of 100, bound 30, paid 10'))
  it('[LE31] a policy that hears nothing guesses nothing', () => {
    const view = resolvedAt(state, 'C-0001', '2026-02-15', 'filings-only')
    expect(view.firmness).toEqual({ code: 'F1', stalled: false, reason: 'policy-hears-nothing', claims: [] })
    expect([view.amount, view.stage, view.headline, view.binding]).toEqual([undefined, undefined, undefined, undefined])
    expect(view.claims).toHaveLength(3)
    expect(show(state, undefined, 'as-told-by:nobody')).toBe('F1 no stage, none of none, bound none, paid none')
  })
  it('[LE31] signed-only hears the named say how it ended, once something was signed', () => {
    const plan = { on: '2026-01-01', says: { stage: 'intent' as const } }
    const end = { on: '2026-06-01', says: { stage: 'terminated' as const } }
    const signed = { on: '2026-03-01', says: { stage: 'agreed' as const } }
    expect(show(deal(plan, end), undefined, 'signed-only')).toMatch(/^F1 no stage/)
    expect(show(deal(plan, signed, end), undefined, 'signed-only')).toMatch(/^F0 terminated/)
  })
  it('[LE32] a policy is read in any case, a teller by id or name; anything else is none', () => {
    expect(['Latest', ' filings-only ', 'AS-TOLD-BY:Acme Corp', 'everything'].map(parsePolicy)).toEqual([
      'latest',
      'filings-only',
      'as-told-by:acme-corp',
      'everything',
    ])
    expect(['', 'best', 'as-told-by:', 'as-told-by: ', 'latest!'].map(parsePolicy)).toEqual(Array(5).fill(undefined))
  })
})
