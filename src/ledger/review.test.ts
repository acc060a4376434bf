import { describe, expect, it } from 'vitest'
import { commitmentId, type LedgerEvent } from '../model/index.ts'
import { joinEvents, linkEvents, mergeEvents, partEvents, reviewEvents } from './review.ts'
import { editEvents } from './review-edit.ts'
import { cardStatementsMax, cardsIn, ruleRecords, waitingIn } from './review-queue.ts'
import type { LedgerState } from './state.ts'
import { bn, claim, day, deal, grow, isCommitment, type Told, tells } from './testing/log.ts'
import { resolvedAt, showAmount, viewAt } from './testing/show.ts'

const read: Told = { on: '2026-01-10', by: 'acme', says: { amount: bn('20') }, unsure: true }
const other: Told = { on: '2026-01-12', by: 'bolt', says: { amount: bn('30') }, unsure: true }
const by = 'Ada'
const once = (state: LedgerState, make: (rows: LedgerState['rows']) => readonly LedgerEvent[], at = day('2026-11-02')) =>
  grow(state, make(state.rows), at)

describe('what a reader may decide', () => {
  it('[LE153] which commitment a claim speaks of: joined, parted, unsure, or all of one commitment merged into another', () => {
    const two = grow(deal(read), [isCommitment('C-0002', { kind: 'purchase' }), ...tells('C-0002', other)])
    const of = (state: LedgerState) => [read, other].map((told) => viewAt(state).commitmentOf.get(claim(told).id) ?? 'none')
    expect(of(two)).toEqual(['C-0001', 'C-0002'])
    expect(of(once(two, (rows) => mergeEvents(rows, commitmentId('C-0002'), commitmentId('C-0001'), by)))).toEqual([
      'C-0001',
      'C-0001',
    ])
    expect(of(once(two, (rows) => joinEvents(rows, [claim(read).id], commitmentId('C-0002'), by)))).toEqual(['C-0002', 'C-0002'])
    for (const verdict of ['different', 'unsure'] as const)
      expect(of(once(two, (rows) => partEvents(rows, [claim(read).id], verdict, by)))).toEqual(['none', 'C-0002'])
  })
  it('[LE154] that two claims cannot both hold, or can after all', () => {
    const near: Told = { on: '2026-01-13', by: 'bolt', says: { amount: bn('20') } }
    const conflicts = (state: LedgerState) => viewAt(state).conflicts.map(({ why }) => why)
    const pair = (a: Told, b: Told) => ({ earlier: claim(a).id, later: claim(b).id })
    const [clash, accord] = [deal(read, other), deal(read, near)]
    expect(conflicts(clash)).toEqual(['amounts-disjoint'])
    expect(conflicts(once(clash, (rows) => linkEvents(rows, { ...pair(other, read), verdict: 'unlinked' }, by)))).toEqual([])
    expect(conflicts(accord)).toEqual([])
    expect(conflicts(once(accord, (rows) => linkEvents(rows, { ...pair(read, near), verdict: 'linked' }, by)))).toEqual([
      'linked-by-reader',
    ])
  })
  it('[LE155] what a claim says: the corrected one stands beside it with the same words, and counts in its place', () => {
    const state = deal(read)
    const edited = grow(
      state,
      editEvents(state, claim(read).id, { act: 'commits', says: { amount: bn('25'), stage: 'agreed' } }, day('2026-11-02'), by),
      day('2026-11-02'),
    )
    const view = viewAt(edited)
    expect(showAmount(resolvedAt(edited).amount?.value)).toBe('25')
    expect([...view.claims.values()]).toMatchObject([
      { act: 'commits', madeBy: { kind: 'hand', by }, evidence: claim(read).evidence },
    ])
    expect(view.reviews.get(claim(read).id)).toEqual({ claim: claim(read).id, verdict: 'rejected', by })
  })
})

describe('what waits', () => {
  it('[LE156] are claims a rule was not sure of, text by text in reading order, until something is decided', () => {
    const state = deal(other, read, { on: '2026-01-11', by: 'acme', says: { stage: 'agreed' } })
    const waiting = (s: LedgerState) =>
      waitingIn(viewAt(s)).map(({ claim: c, why }) => `${c.saidAt.precision === 'day' ? c.saidAt.day : ''} ${why}`)
    expect(waiting(state)).toEqual(['2026-01-10 unsure', '2026-01-12 unsure'])
    const decided = once(state, (rows) => reviewEvents(rows, [claim(read).id], 'accepted', by))
    expect(waiting(decided)).toEqual(['2026-01-12 unsure'])
    expect(waiting(once(decided, (rows) => reviewEvents(rows, [claim(read).id], 'open', by), day('2026-11-03')))).toHaveLength(2)
  })
  it('[LE158] come undertaking by undertaking: all on it that nobody has decided, sure or not, in reading order', () => {
    const sure: Told = { on: '2026-01-11', by: 'acme', says: { stage: 'agreed' }, unsure: true }
    const elsewhere: Told = { on: '2026-01-09', by: 'bolt', says: { amount: bn('7') }, key: 'ferry' }
    const state = grow(deal(other, read), [
      isCommitment('C-0002', { kind: 'purchase' }),
      ...tells('C-0002', { ...elsewhere, unsure: true }),
    ])
    const certain = tells('C-0001', sure).map(
      (event): LedgerEvent =>
        event.type === 'claim'
          ? { type: 'claim', claim: { ...event.claim, madeBy: { kind: 'rule', rule: 'test', certain: true } } }
          : event,
    )
    const cards = (s: LedgerState) =>
      cardsIn(viewAt(s, undefined, 'everything')).map(
        ({ commitment, statements }) =>
          `${commitment}: ${statements.map(({ claim: c, why }) => `${c.route.speaker.name} ${why}`).join(', ')}`,
      )
    expect(cards(grow(state, certain))).toEqual(['C-0002: bolt unsure', 'C-0001: acme unsure, acme certain, bolt unsure'])
    expect(cards(once(state, (rows) => reviewEvents(rows, [claim(read).id, claim(other).id], 'accepted', by)))).toEqual([
      'C-0002: bolt unsure',
    ])
  })
  it('[LE158] more than a reader takes in at once stands on the next card', () => {
    const many = Array.from({ length: cardStatementsMax + 2 }, (_, n): Told => ({ ...read, gist: `telling ${n}` }))
    const [card, ...more] = cardsIn(viewAt(deal(...many)))
    expect([card!.statements.length, card!.left, more.length]).toEqual([cardStatementsMax, 2, 0])
  })
  it('[LE157] how often a rule was wrong is counted from what readers decided', () => {
    const state = deal(read, other)
    const edit = (s: LedgerState) => editEvents(s, claim(other).id, { says: { amount: bn('31') } }, day('2026-11-03'), by)
    const accepted = once(state, (rows) => reviewEvents(rows, [claim(read).id], 'accepted', by))
    const both = grow(accepted, edit(accepted), day('2026-11-03'))
    expect(ruleRecords(state.rows)).toEqual([
      { rule: 'test', accepted: 0, rejected: 0, corrected: 0, undecided: 2, wrong: undefined },
    ])
    expect(ruleRecords(both.rows)).toEqual([{ rule: 'test', accepted: 1, rejected: 0, corrected: 1, undecided: 0, wrong: 0.5 }])
  })
})
