import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerRow } from '../model/index.ts'
import { decisionsOf, reviewEvents, undoEvents, verdictsOf } from './review.ts'
import { claimNo, reviewRow } from './testing/stand-ins.ts'

/** The log after each act, each act at an instant of its own as the server gives it. */
function actOn(rows: LedgerRow[], make: (rows: readonly LedgerRow[]) => ReturnType<typeof undoEvents>): void {
  const at = (rows.at(-1)?.recordedAt ?? 0) + 1
  for (const event of make(rows)) rows.push(reviewRow(rows.length, event, at))
}
const acts = fc.array(
  fc.record({
    claims: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
    verdict: fc.constantFrom('accepted', 'rejected', 'open', 'undo'),
  }),
  { maxLength: 20 },
)

describe('review', () => {
  it('[SV9] undone to the end, every claim is open again, and nothing is left to undo', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const rows: LedgerRow[] = []
        for (const { claims, verdict } of list)
          actOn(rows, (log) => (verdict === 'undo' ? undoEvents(log) : reviewEvents(log, claims.map(claimNo), verdict)))
        const length = rows.length
        for (let left = decisionsOf(rows).length; left > 0; left--) {
          actOn(rows, undoEvents)
          expect(decisionsOf(rows)).toHaveLength(left - 1)
        }
        expect(rows.length).toBeGreaterThanOrEqual(length)
        expect([...verdictsOf(rows).values()].every((verdict) => verdict === 'open')).toBe(true)
        expect(undoEvents(rows)).toEqual([])
      }),
    )
  })
  it('[SV9] one undo takes back exactly the last act, all of its claims together', () => {
    fc.assert(
      fc.property(acts, fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 }), (list, last) => {
        const rows: LedgerRow[] = []
        for (const { claims, verdict } of list)
          if (verdict !== 'undo') actOn(rows, (log) => reviewEvents(log, claims.map(claimNo), verdict))
        const settled = (log: readonly LedgerRow[]) => [...verdictsOf(log)].filter(([, verdict]) => verdict !== 'open').sort()
        const before = settled(rows)
        const length = rows.length
        actOn(rows, (log) => reviewEvents(log, last.map(claimNo), 'rejected'))
        if (rows.length === length) return
        actOn(rows, undoEvents)
        expect(settled(rows)).toEqual(before)
      }),
    )
  })
  it('[SV9] a decision that changes nothing writes nothing', () => {
    const rows: LedgerRow[] = []
    actOn(rows, (log) => reviewEvents(log, [claimNo(1)], 'accepted'))
    expect(reviewEvents(rows, [claimNo(1)], 'accepted')).toEqual([])
    expect(reviewEvents(rows, [claimNo(2), claimNo(2)], 'rejected')).toHaveLength(1)
  })
})
