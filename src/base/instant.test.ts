import { describe, expect, it } from 'vitest'
import { dayOf, isoOf, parseInstant } from './index.ts'

describe('instants', () => {
  const check = (text: string, expected: string | undefined) => {
    const at = parseInstant(text)
    expect(at === undefined ? undefined : isoOf(at)).toBe(expected)
  }
  it('[BA1] a bare date is its first millisecond in UTC, a date-time is itself', () => {
    check('2026-02-04', '2026-02-04T00:00:00.000Z')
    check('2026-02-04T09:30:00+09:00', '2026-02-04T00:30:00.000Z')
    check('2024-02-29', '2024-02-29T00:00:00.000Z')
  })
  it('[BA1] what is no date of the calendar is refused', () => {
    for (const text of [
      '2026-02-31',
      '2025-02-29',
      '2026-13-01',
      '4 Feb 2026',
      '2026-2-4',
      '',
      '2026-02-04 09:30',
      '2026-02-04Tnoon',
    ])
      check(text, undefined)
  })
  it('[BA2] the day of an instant is the day in UTC', () =>
    expect(dayOf(parseInstant('2026-02-04T23:30:00-05:00')!)).toBe('2026-02-05'))
})
