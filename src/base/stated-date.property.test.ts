import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, dayMs, formatStatedDate, parseStatedDate, type StatedDate } from './index.ts'

const year = fc.integer({ min: 1900, max: 2100 })
const dates: fc.Arbitrary<StatedDate> = fc.oneof(
  year.chain((y) =>
    fc
      .integer({ min: 0, max: 364 })
      .map((d): StatedDate => ({ precision: 'day', day: new Date(Date.UTC(y, 0, 1 + d)).toISOString().slice(0, 10) })),
  ),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }).map((d): StatedDate => ({ precision: 'month', ...d })),
  fc
    .record({ year, quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) })
    .map((d): StatedDate => ({ precision: 'quarter', ...d })),
  fc.record({ year, half: fc.constantFrom(1 as const, 2 as const) }).map((d): StatedDate => ({ precision: 'half', ...d })),
  year.map((y): StatedDate => ({ precision: 'year', year: y })),
)

describe('stated dates', () => {
  it('[BA3] what is written is read back the same', () =>
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseStatedDate(formatStatedDate(date))).toEqual(date)
      }),
    ))

  it('[BA4] a date covers whole days, and a finer date inside it covers no more', () =>
    fc.assert(
      fc.property(dates, (date) => {
        const { from, until } = boundsOf(date)!
        expect(Math.abs(from % dayMs)).toBe(0)
        expect(Math.abs(until % dayMs)).toBe(0)
        const first = boundsOf({ precision: 'day', day: new Date(from).toISOString().slice(0, 10) })!
        expect(first.from).toBe(from)
        expect(first.until).toBeLessThanOrEqual(until)
      }),
    ))
  it('[BA4] the parts of a year meet without gap or overlap', () =>
    fc.assert(
      fc.property(year, (y) => {
        const whole = boundsOf({ precision: 'year', year: y })!
        const quarters = ([1, 2, 3, 4] as const).map((quarter) => boundsOf({ precision: 'quarter', year: y, quarter })!)
        const halves = ([1, 2] as const).map((half) => boundsOf({ precision: 'half', year: y, half })!)
        for (const parts of [quarters, halves]) {
          expect([parts[0]!.from, parts.at(-1)!.until]).toEqual([whole.from, whole.until])
          parts.slice(1).forEach((part, i) => {
            expect(part.from).toBe(parts[i]!.until)
          })
        }
      }),
    ))
  it('[BA3] a described moment has words and no bounds; what is no date is refused', () => {
    expect(formatStatedDate({ precision: 'moment', moment: 'at IPO' })).toBe('at IPO')
    expect(boundsOf({ precision: 'moment', moment: 'at IPO' })).toBeUndefined()
    for (const text of ['at IPO', '2026-02-30', '2026-00', '2026-13', '2026-Q5', '2026-H3', '26-01-01', '2026-1-1', ''])
      expect(parseStatedDate(text)).toBeUndefined()
    expect(parseStatedDate('2026Q1')).toEqual({ precision: 'quarter', year: 2026, quarter: 1 })
  })
})
