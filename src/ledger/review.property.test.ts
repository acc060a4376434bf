import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../base/index.ts'
import { type ClaimId, type CommitmentId, commitmentId, type LedgerEvent, type LedgerRow } from '../model/index.ts'
import { decisionsOf, joinEvents, linkEvents, mergeEvents, partEvents, reviewEvents, undoEvents } from './review.ts'
import { editEvents } from './review-edit.ts'
import { foldLedger } from './state.ts'
import { bn, bytesOf, claim, day, isCommitment, isParty, party, rowsOf, tells } from './testing/log.ts'
import { viewAt } from './testing/show.ts'

const tellings = [0, 1, 2, 3].map((n) => ({
  on: `2026-01-0${n + 1}`,
  by: n % 2 ? 'acme' : 'bolt',
  says: { amount: bn(`${10 + n}`) },
  gist: `claim ${n}`,
}))
const ids = tellings.map((told) => claim(told).id)
const commitments = ['C-0001', 'C-0002'].map(commitmentId)
const start = (): LedgerRow[] => [
  ...rowsOf([
    isParty(party('acme')),
    isParty(party('bolt')),
    isCommitment('C-0001'),
    isCommitment('C-0002', { kind: 'purchase' }),
    ...tellings.flatMap((told, n) => tells(n < 2 ? 'C-0001' : 'C-0002', told)),
  ]),
]

type Make = (rows: readonly LedgerRow[]) => readonly LedgerEvent[]
/** The log after an act, each act at an instant of its own, as stores give it. */
function actOn(rows: LedgerRow[], make: Make): void {
  const at = instantOf(rows.at(-1)!.recordedAt + 1)
  rows.push(...rowsOf(make(rows), at, rows.length))
}
const which = fc.nat(ids.length - 1).map((n): ClaimId => ids[n]!)
const where = fc.constantFrom<CommitmentId>(...commitments)
const act: fc.Arbitrary<Make> = fc.oneof(
  fc
    .tuple(fc.uniqueArray(which, { minLength: 1 }), fc.constantFrom('accepted' as const, 'rejected' as const, 'open' as const))
    .map(
      ([claims, verdict]): Make =>
        (rows) =>
          reviewEvents(rows, claims, verdict, 'Ada'),
    ),
  fc.tuple(which, where).map(
    ([one, to]): Make =>
      (rows) =>
        joinEvents(rows, [one], to, 'Ada'),
  ),
  fc.tuple(which, fc.constantFrom('different' as const, 'unsure' as const)).map(
    ([one, verdict]): Make =>
      (rows) =>
        partEvents(rows, [one], verdict, 'Ada'),
  ),
  fc.tuple(where, where).map(
    ([from, into]): Make =>
      (rows) =>
        mergeEvents(rows, from, into, 'Ada'),
  ),
  fc.tuple(which, which, fc.constantFrom('linked' as const, 'unlinked' as const, 'open' as const)).map(
    ([earlier, later, verdict]): Make =>
      (rows) =>
        linkEvents(rows, { earlier, later, verdict }, 'Ada'),
  ),
  fc.tuple(which, fc.integer({ min: 1, max: 90 })).map(
    ([one, n]): Make =>
      (rows) =>
        editEvents(foldLedger(rows), one, { says: { amount: bn(`${n}`) } }, rows.at(-1)!.recordedAt, 'Ada').map((e) =>
          atNext(e, rows),
        ),
  ),
)
/** A corrected claim is recorded with the act that makes it. */
const atNext = (event: LedgerEvent, rows: readonly LedgerRow[]): LedgerEvent =>
  event.type === 'claim'
    ? { type: 'claim', claim: { ...event.claim, recordedAt: instantOf(rows.at(-1)!.recordedAt + 1) } }
    : event

/** All that a reader sees, whatever the lines it came from; what was corrected and taken back is gone from it. */
const seen = (rows: readonly LedgerRow[]): string => {
  const { ledgerHash: _, reviews: __, ...view } = viewAt(foldLedger(rows), '2026-12-01')
  return bytesOf(view)
}

describe('decisions of readers', () => {
  it('[LE150] one undo takes back exactly the last act, of whatever kind, all of it together', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), act, (before, last) => {
        const rows = start()
        for (const make of before) actOn(rows, make)
        const [then, length] = [seen(rows), rows.length]
        actOn(rows, last)
        if (rows.length === length) return
        actOn(rows, undoEvents)
        expect(seen(rows)).toBe(then)
      }),
      { numRuns: 300 },
    )
  })
  it('[LE151] undone to the end, everything stands as it was read, and nothing is left to undo', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(act, fc.constant<Make>(undoEvents)), { maxLength: 12 }), (list) => {
        const rows = start()
        const then = seen(rows)
        for (const make of list) actOn(rows, make)
        for (let left = decisionsOf(rows).acts.length; left > 0; left--) {
          actOn(rows, undoEvents)
          expect(decisionsOf(rows).acts).toHaveLength(left - 1)
        }
        expect(seen(rows)).toBe(then)
        expect(undoEvents(rows)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  it('[LE152] what changes nothing writes nothing', () => {
    const rows = start()
    actOn(rows, (log) => reviewEvents(log, [ids[1]!], 'accepted', 'Ada'))
    expect(reviewEvents(rows, [ids[1]!], 'accepted', 'Ada')).toEqual([])
    expect(reviewEvents(rows, [ids[2]!, ids[2]!], 'rejected', 'Ada')).toHaveLength(1)
    expect(joinEvents(rows, [ids[0]!], commitments[0]!, 'Ada')).toEqual([])
    expect(mergeEvents(rows, commitments[0]!, commitments[0]!, 'Ada')).toEqual([])
    expect(linkEvents(rows, { earlier: ids[0]!, later: ids[1]!, verdict: 'open' }, 'Ada')).toEqual([])
    expect(editEvents(foldLedger(rows), ids[0]!, { says: { amount: bn('10') } }, day('2026-11-02'), 'Ada')).toEqual([])
  })
})
