import { describe, expect, it } from 'vitest'
import { isoOf } from '../base/index.ts'
import { readAsked } from './asked.ts'

const read = (query: string) => readAsked(new URLSearchParams(query))
const refusedPart = (query: string) => {
  const asked = read(query)
  return asked.ok ? undefined : asked.failure.where
}

describe('a question in an address', () => {
  it('[SV7] known is the last millisecond of that day in UTC', () => {
    const asked = read('known=2026-02-04')
    expect(asked.ok && isoOf(asked.value.question.knownBy!)).toBe('2026-02-04T23:59:59.999Z')
  })
  it('[SV7] years due become their first and last quarter', () => {
    const asked = read('due=2026..2030')
    expect(asked.ok && asked.value.due).toEqual({ from: '2026Q1', until: '2030Q4' })
  })
  it('[SV7] nothing asked is everything known, best supported, in English', () => {
    const asked = read('')
    expect(asked.ok && asked.value).toEqual({ question: { policy: 'best-supported', language: 'en' } })
  })
  it('[SV7] what cannot be read is refused by name', () => {
    expect(refusedPart('known=2026-02-31')).toBe('known')
    expect(refusedPart('known=yesterday')).toBe('known')
    expect(refusedPart('known=2026-02-04T10:00:00Z')).toBe('known')
    expect(refusedPart('due=2030..2026')).toBe('due')
    expect(refusedPart('due=1000..2026')).toBe('due')
    expect(refusedPart('lang=fr')).toBe('lang')
    expect(refusedPart('policy=loudest')).toBe('policy')
  })
})
