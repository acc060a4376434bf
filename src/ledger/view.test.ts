import { describe, expect, it } from 'vitest'
import { dayMs, instantOf } from '../base/index.ts'
import { commitmentId, partyId } from '../model/index.ts'
import { foldLedger, knownDates, viewLedger } from './index.ts'
import {
  bn,
  bytesOf,
  claim,
  day,
  deal,
  endOf,
  grow,
  isCommitment,
  isParty,
  joins,
  ledgerOf,
  party,
  reviews,
  rowsOf,
  type Told,
  tells,
} from './testing/log.ts'
import { resolvedAt, show, showAmount, viewAt } from './testing/show.ts'

const early: Told = { on: '2026-01-01', says: { amount: bn('10') } }
const late: Told = { on: '2026-03-01', says: { amount: bn('20') } }

describe('a view', () => {
  const state = deal(early, late)

  it('[LE100] holds what was published by its date, to the millisecond, and nothing else', () => {
    const at = (known: number) => viewLedger(state, { policy: 'latest', knownBy: instantOf(known) }).claims.size
    expect([at(day('2026-01-01') - 1), at(day('2026-01-01')), at(day('2026-03-01') - 1), at(day('2026-03-01'))]).toEqual([
      0, 1, 1, 2,
    ])
  })
  it('[LE101] without a date is as of the latest publication, and of an empty ledger as of the beginning of time', () => {
    expect(viewAt(state).knownBy).toBe(day('2026-03-01'))
    expect(viewAt(ledgerOf()).knownBy).toBe(0)
    expect(viewAt(ledgerOf()).commitments).toEqual([])
  })
  it('[LE102] replays the ledger as it stood', () => {
    const grown = foldLedger(
      rowsOf(tells('C-0001', { on: '2026-02-01', says: { amount: bn('50') } }), day('2026-12-01'), state.rows.length),
      state,
    )
    const asked = { policy: 'best-supported', recordedBy: endOf('2026-11-30') } as const
    expect(bytesOf(viewLedger(grown, asked))).toBe(bytesOf(viewLedger(state, asked)))
    expect(viewLedger(grown, { ...asked, recordedBy: day('2026-12-01') }).claims.size).toBe(3)
    expect(viewLedger(grown, { ...asked, recordedBy: day('2026-10-01') }).claims.size).toBe(0)
  })
  it('[LE117] where anything checked speaks of a deal, what a rule was not sure of waits until it is accepted', () => {
    const signed: Told = {
      on: '2026-01-10',
      by: 'acme',
      act: 'commits',
      says: { amount: bn('30'), stage: 'agreed', binding: true },
    }
    const read: Told = { on: '2026-03-01', by: 'acme', act: 'redefines', says: { amount: bn('20') }, unsure: true }
    const told = deal(signed, read)
    expect(show(told)).toBe(show(deal(signed)))
    expect(resolvedAt(told).unreviewed).toBeUndefined()
    const accepted = grow(told, [reviews(claim(read), 'accepted')])
    expect(show(accepted)).toBe(show(deal(signed, { on: read.on, by: 'acme', act: 'redefines', says: { amount: bn('20') } })))
    expect(show(grow(accepted, [reviews(claim(read), 'open')]))).toBe(show(told))
    expect(showAmount(resolvedAt(told, 'C-0001', undefined, 'everything').amount?.value)).toBe('20')
  })
  it('[LE118] a deal of which nothing checked speaks is listed as read, and marked', () => {
    const read: Told = { on: '2026-03-01', by: 'acme', act: 'commits', says: { amount: bn('20') }, unsure: true }
    expect(showAmount(resolvedAt(deal(read)).amount?.value)).toBe('20')
    expect(resolvedAt(deal(read)).unreviewed).toBe(true)
    expect(resolvedAt(grow(deal(read), [reviews(claim(read), 'accepted')])).unreviewed).toBeUndefined()
  })
  it('[LE103] leaves rejected claims out of everything but the reviews', () => {
    const judged = grow(state, [reviews(claim(late), 'rejected')])
    expect(show(judged)).toBe(show(deal(early)))
    expect(viewAt(judged).reviews.get(claim(late).id)?.verdict).toBe('rejected')
    expect(show(grow(judged, [reviews(claim(late), 'open')]))).toBe(show(state))
    expect(knownDates(judged)).toEqual([{ at: day('2026-01-01'), claims: 1 }])
  })
  it('[LE104] a claim belongs where the latest "same" puts it; "different" takes that back', () => {
    const moved = grow(state, [isCommitment('C-0002'), joins('C-0002', claim(late))])
    expect(viewAt(moved).commitmentOf.get(claim(late).id)).toBe('C-0002')
    expect(viewAt(grow(moved, [joins('C-0002', claim(late), 'different')])).commitmentOf.get(claim(late).id)).toBe('C-0001')
    const loose = grow(state, [joins('C-0001', claim(early), 'different'), joins('C-0001', claim(late), 'unsure')])
    expect(viewAt(loose).commitments).toEqual([])
    expect(viewAt(loose).claims.size).toBe(2)
  })
  it('[LE105] names the parties that known claims, commitments and figures name, and no others', () => {
    const strangers = grow(state, [
      isParty(party('idle')),
      isParty(party('later')),
      isCommitment('C-0002', { payee: 'later' }),
      ...tells('C-0002', { ...late, payee: 'later', on: '2026-05-01' }),
    ])
    expect([...viewAt(strangers, '2026-04-01').parties.keys()]).toEqual(['acme', 'bolt'])
    expect([...viewAt(strangers).parties.keys()]).toEqual(['acme', 'bolt', 'later'])
    expect(viewAt(ledgerOf(isCommitment('C-0001'), ...tells('C-0001', early))).parties.get(partyId('acme'))?.name).toBe('acme')
  })
  it('[LE106] its hash tells the known lines and their order, not when they were received', () => {
    const hash = (s: typeof state, d?: string) => viewAt(s, d).ledgerHash
    expect(hash(grow(state, tells('C-0001', { on: '2026-09-01' })), '2026-04-01')).toBe(hash(state, '2026-04-01'))
    expect(hash(grow(state, tells('C-0001', { on: '2026-02-01' })))).not.toBe(hash(state))
    const received = foldLedger(
      rowsOf(
        state.rows.map((r) =>
          r.event.type === 'claim'
            ? { type: 'claim', claim: { ...r.event.claim, recordedAt: instantOf(r.event.claim.recordedAt + dayMs) } }
            : r.event,
        ),
        day('2027-01-01'),
      ),
    )
    expect(hash(received)).toBe(hash(state))
    expect(viewLedger(state, { policy: 'latest' }).ledgerHash).toBe(hash(state))
  })
  it('[LE107] commitments stand in the order of their numbers, claims in the order of publication', () => {
    const many = ledgerOf(
      ...['C-10000', 'C-0002', 'C-9999'].flatMap((id, i) => [
        isCommitment(id),
        ...tells(id, { on: `2026-01-0${3 - i}`, key: id }),
      ]),
    )
    expect(viewAt(many).commitments.map((c) => c.id)).toEqual(['C-0002', 'C-9999', 'C-10000'].map(commitmentId))
    expect([...viewAt(many).claims.values()].map((c) => c.publishedAt)).toEqual(
      ['2026-01-01', '2026-01-02', '2026-01-03'].map(day),
    )
  })
  it('[LE108] ticks count the claims of each instant, in order', () =>
    expect(knownDates(deal(late, early, { ...early, by: 'bolt' }))).toEqual([
      { at: day('2026-01-01'), claims: 2 },
      { at: day('2026-03-01'), claims: 1 },
    ]))
  it('[LE109] a figure is as firm as those who give it: on record that there will be a deal, unnamed how large', () => {
    const talks = deal(
      { on: '2026-01-01', act: 'commits', says: { stage: 'negotiating' } },
      { on: '2026-01-02', by: 'unnamed Paper', says: { amount: bn('20') } },
    )
    expect(resolvedAt(talks, 'C-0001', '2026-01-01').firmness).toMatchObject({ code: 'F2', reason: 'said' })
    expect(resolvedAt(talks).firmness).toMatchObject({ code: 'F1', reason: 'unnamed-only' })
  })
})
