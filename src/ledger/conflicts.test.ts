import { describe, expect, it } from 'vitest'
import { positionsMax } from './conflicts.ts'
import { bn, deal, type Told } from './testing/log.ts'
import { showConflicts, viewAt } from './testing/show.ts'

const check = (told: readonly Told[], expected: readonly string[]) => expect(showConflicts(deal(...told))).toEqual(expected)
const amount = (on: string, text: string, by = 'unnamed Paper'): Told => ({ on, by, says: { amount: bn(text) } })

describe('conflicts', () => {
  it('[LE40] figures conflict when no sum fits both, of one currency and one rate', () => {
    check([amount('2026-01-01', '20'), amount('2026-01-02', '30')], ['amount amounts-disjoint: 2026-01-01 2026-01-02'])
    check([amount('2026-01-01', 'up to 100'), amount('2026-01-02', '30')], [])
    check([amount('2026-01-01', 'over 20'), amount('2026-01-02', '10')], ['amount amounts-disjoint: 2026-01-01 2026-01-02'])
    check([amount('2026-01-01', '20'), { on: '2026-01-02', says: { amount: { ...bn('60'), per: 'year' } } }], [])
    check(
      [
        amount('2026-01-01', '20'),
        {
          on: '2026-01-02',
          says: { amount: { ...bn('60'), low: { currency: 'EUR', minor: 1n }, high: { currency: 'EUR', minor: 1n } } },
        },
      ],
      [],
    )
  })
  it('[LE41] one conflict for each pair of positions, however many copies carry them, by the first of each', () => {
    const copies = Array.from({ length: 6 }, (_, i) => amount(`2026-01-1${i}`, i % 2 ? '20' : '30', 'outlet Paper'))
    check(
      [amount('2026-01-01', '20'), ...copies, amount('2026-02-01', '70')],
      [
        'amount amounts-disjoint: 2026-01-01 2026-01-10',
        'amount amounts-disjoint: 2026-01-01 2026-02-01',
        'amount amounts-disjoint: 2026-01-10 2026-02-01',
      ],
    )
  })
  it('[LE41] beyond the limit of positions, each further one is set against one other', () => {
    const many = Array.from({ length: positionsMax + 10 }, (_, i) => amount('2026-01-01', String(i + 1)))
    expect(viewAt(deal(...many)).conflicts.length).toBe((positionsMax * (positionsMax - 1)) / 2 + 10)
  })
  it('[LE42] a side correcting itself is a conflict all the same, linked from the commitment, with the earlier first', () => {
    const view = viewAt(deal(amount('2026-01-01', '100', 'acme'), { ...amount('2026-03-01', '20', 'acme'), act: 'redefines' }))
    const [only] = view.conflicts
    expect(view.conflicts).toHaveLength(1)
    expect(view.commitments[0]?.conflicts).toEqual([only?.id])
    expect(view.claims.get(only!.earlier)!.publishedAt).toBeLessThan(view.claims.get(only!.later)!.publishedAt)
    const parts = [only!.earlier, only!.later].map((id) => id.slice(2)).sort()
    expect(only?.id).toBe(`X-${parts[0]}-${parts[1]}`)
  })
  it('[LE43] that a deal moves on, or ends, is no conflict; that it lives once it is said to be dead is', () => {
    const stage = (on: string, word: NonNullable<Told['says']>['stage'], by = 'acme'): Told => ({
      on,
      by,
      property: 'stage',
      says: { stage: word! },
    })
    check([stage('2026-01-01', 'intent'), stage('2026-02-01', 'agreed'), stage('2026-03-01', 'terminated')], [])
    check(
      [stage('2026-01-01', 'terminated', 'unnamed Paper'), stage('2026-01-02', 'negotiating')],
      ['stage live-against-dead: 2026-01-01 2026-01-02'],
    )
    check(
      [
        stage('2026-01-01', 'agreed'),
        { on: '2026-02-01', by: 'bolt', act: 'denies', property: 'existence', says: { exists: false } },
      ],
      ['existence live-against-dead: 2026-01-01 2026-02-01'],
    )
  })
  it('[LE44] a denial conflicts with what had been asserted by then, not with what is reported later, nor with a mood', () => {
    const stall: Told = { on: '2026-01-30', by: 'unnamed Paper', property: 'stage', says: { stage: 'stalled' } }
    const denial: Told = { on: '2026-02-03', act: 'denies', property: 'stage', says: { stage: 'negotiating' } }
    check(
      [stall, denial, { ...denial, on: '2026-02-04', gist: 'the same, printed again', says: {} }],
      ['stage asserts-against-denies: 2026-01-30 2026-02-03'],
    )
    check([denial, { ...stall, on: '2026-02-20' }], [])
    check([stall, { ...denial, property: 'confidence' }], [])
    check(
      [amount('2026-01-01', '20'), { on: '2026-01-05', act: 'denies', says: { amount: bn('20') } }],
      ['amount asserts-against-denies: 2026-01-01 2026-01-05'],
    )
  })
  it('[LE45] binding against not binding conflicts once it was called binding; "never a commitment" with the commitment itself', () => {
    const firm = (on: string, binding: boolean): Told => ({ on, says: { stage: 'agreed', binding } })
    check([firm('2026-01-01', false), firm('2026-02-01', true)], [])
    check([firm('2026-01-01', true), firm('2026-02-01', false)], ['binding binding-against-not: 2026-01-01 2026-02-01'])
    const commits: Told = { on: '2026-01-01', act: 'commits', says: { amount: bn('up to 100'), stage: 'intent', binding: false } }
    const never: Told = { on: '2026-02-01', act: 'redefines', property: 'binding', says: { binding: false } }
    check([commits, never], ['binding binding-against-not: 2026-01-01 2026-02-01'])
    check([commits, { ...never, by: 'outlet Paper' }], [])
  })
  it('[LE46] forecasts, opinions, parts and claims of a dead deal contradict nothing', () =>
    check(
      [
        amount('2026-01-01', '20'),
        { ...amount('2026-01-02', '70'), act: 'estimates' },
        { ...amount('2026-01-02', '80'), act: 'comments' },
        { ...amount('2026-01-02', '90'), property: 'schedule' },
        { on: '2026-01-02', act: 'redefines', says: { amount: bn('50'), stage: 'terminated' } },
      ],
      [],
    ))
})
