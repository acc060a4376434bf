import { describe, expect, it } from 'vitest'
import { isoOf, parseInstant } from '../base/index.ts'
import { parseAsOf, parseDue, parseThrough } from './dates.ts'

const now = parseInstant('2026-07-15T09:30:00Z')!
const asOf = (text: string) => {
  const read = parseAsOf(text, now)
  return read.ok ? isoOf(read.value) : `${read.failure.code} ${read.failure.message}`
}
const check = (text: string, expected: string) => expect(asOf(text)).toBe(expected)
const due = (text: string) => {
  const read = parseDue(text)
  return read.ok ? `${read.value.from}..${read.value.until}` : `${read.failure.code} ${read.failure.message}`
}

describe('dates as typed', () => {
  it('[CM5] a date means its end in UTC: all that was published on it was known by it', () => {
    check('2026-02-04', '2026-02-04T23:59:59.999Z')
    check('2026-02', '2026-02-28T23:59:59.999Z')
    check('2024-02', '2024-02-29T23:59:59.999Z')
    check('2026Q1', '2026-03-31T23:59:59.999Z')
    check('2026-Q4', '2026-12-31T23:59:59.999Z')
    check('2025', '2025-12-31T23:59:59.999Z')
    check('yesterday', '2026-07-14T23:59:59.999Z')
    check('today', '2026-07-15T23:59:59.999Z')
    check('2026-02-04T12:00:00Z', '2026-02-04T12:00:00.000Z')
  })
  it('[CM6] what is no date is refused as wrong usage, the impossible day included', () => {
    for (const text of ['2026-02-31', '2026-13', '04/02/2026', 'soon', '', '2026Q5'])
      expect(asOf(text)).toBe(`2 "${text}" is no date`)
  })
  it('[CM7] a range of due dates is whole quarters, first to last', () => {
    expect(due('2026..2030')).toBe('2026Q1..2030Q4')
    expect(due('2026Q3..2028')).toBe('2026Q3..2028Q4')
    expect(due('2026-02..2026-05')).toBe('2026Q1..2026Q2')
    expect(due('2027')).toBe('2027Q1..2027Q4')
    expect(due('2030..2026')).toBe('2 "2030..2026" ends before it begins')
    for (const text of ['2026..', '..', '2026..2027..2028', 'x..y']) expect(due(text)).toBe(`2 "${text}" is no range of dates`)
  })
  it('[CM7] "whole through 2027" is through its last quarter', () => {
    expect(parseThrough('2027')).toEqual({ ok: true, value: '2027Q4' })
    expect(parseThrough('2027Q2')).toEqual({ ok: true, value: '2027Q2' })
    expect(parseThrough('later').ok).toBe(false)
  })
})
