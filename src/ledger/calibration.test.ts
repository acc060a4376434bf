import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStatedDate } from '../base/index.ts'
import type { LedgerEvent } from '../model/index.ts'
import { calibrationOf } from './index.ts'
import { historyFrom } from './testing/history.ts'
import { bn, claim, deal, endOf, grow, isCommitment, ledgerOf, relates, type Told, tells } from './testing/log.ts'

const letter: Told = {
  on: '2025-09-22',
  act: 'commits',
  says: { amount: bn('100'), stage: 'intent', binding: false, instrument: 'letter_of_intent' },
}
const ended = (stage: 'completed' | 'terminated' | 'stalled', on = '2026-01-30'): Told => ({
  on,
  act: 'commits',
  property: 'stage',
  says: { stage },
})
const shown = (state: Parameters<typeof calibrationOf>[0], known?: string) =>
  calibrationOf(state, { policy: 'best-supported', ...(known ? { knownBy: endOf(known) } : {}) }).map(
    (r) => `${r.announced}: ${r.completed.length} ${r.live.length} ${r.stalled.length} ${r.calledOff.length}`,
  )

describe('announced at, ended how', () => {
  it('[LE120] each line stands at the firmness it was announced at: completed, live, stalled, called off', () => {
    expect(shown(deal(letter))).toEqual(['F3: 0 1 0 0'])
    expect(shown(deal(letter, ended('completed')))).toEqual(['F3: 1 0 0 0'])
    expect(shown(deal(letter, ended('stalled')))).toEqual(['F3: 0 0 1 0'])
    expect(shown(deal(letter, ended('terminated')))).toEqual(['F3: 0 0 0 1'])
  })
  it('[LE121] a promise and what replaced it are one; a sum of others is none', () => {
    const round: readonly LedgerEvent[] = [
      isCommitment('C-0002', { label: '2026 round' }),
      ...tells('C-0002', { on: '2026-02-27', act: 'commits', says: { amount: bn('30'), stage: 'agreed', binding: true } }),
      ...tells('C-0002', ended('completed', '2026-03-10')),
    ]
    expect(shown(grow(deal(letter), [...round, relates('C-0002', 'replaces', 'C-0001')]))).toEqual(['F3: 1 0 0 0'])
    expect(shown(grow(deal(letter), [...round, relates('C-0002', 'part-of', 'C-0001')]))).toEqual(['F5: 1 0 0 0'])
  })
  it('[ST165] completed after the end that was stated first: so many quarters late; before it: in time; no end stated: not told', () => {
    const dated = { ...letter, says: { ...letter.says, period: { end: parseStatedDate('2026-Q1')! } } }
    const late = (...tellings: readonly Told[]) =>
      calibrationOf(deal(...tellings), { policy: 'best-supported' }).map((row) => row.late.map(({ quarters }) => quarters))
    expect(late(dated, ended('completed', '2026-08-10'))).toEqual([[2]])
    expect(late(dated, ended('completed', '2026-03-31'))).toEqual([[0]])
    expect(late(letter, ended('completed', '2026-08-10'))).toEqual([[]])
    const moved: Told = { on: '2026-01-10', act: 'commits', says: { period: { end: parseStatedDate('2026-Q4')! } } }
    expect(late(dated, moved, ended('completed', '2026-08-10'))).toEqual([[2]])
  })
  it('[LE122] how it ends later is not known before', () => {
    const state = deal(letter, ended('terminated'))
    expect(shown(state, '2026-01-29')).toEqual(['F3: 0 1 0 0'])
    expect(shown(state, '2025-09-21')).toEqual([])
  })
  it('[LE122] whatever is said later changes no byte of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { events, dates } = historyFrom(seed)
        const asked = { policy: 'best-supported', knownBy: endOf(dates[seed % dates.length]!) } as const
        const before = ledgerOf(...events)
        const later = claim({ ...ended('completed', '2026-09-01'), gist: `${seed}` })
        const after = grow(before, [{ type: 'claim', claim: later }, ...tells('C-0002', ended('terminated', '2026-09-02'))])
        expect(calibrationOf(after, asked)).toEqual(calibrationOf(before, asked))
      }),
      { numRuns: 60 },
    )
  })
})
