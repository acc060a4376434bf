import { describe, expect, it } from 'vitest'
import { parseAmount, parseFactor, parsePeriods } from './amounts.ts'

const check = (text: string, expected: number | undefined) => {
  const read = parseAmount(text)
  expect(read.ok ? read.value : undefined).toBe(expected)
}

describe('amounts as typed', () => {
  it('[CM8] a bare number is billions, unless it is too long to be', () => {
    check('20', 20e9)
    check('0', 0)
    check('20.3', 20_300_000_000)
    check('20000000000', 20e9)
    check('20,000,000,000', 20e9)
  })
  it('[CM8] a unit is taken as said', () => {
    check('20bn', 20e9)
    check('$20bn', 20e9)
    check('500m', 500e6)
    check('1.5tn', 1.5e12)
    check('20 billion', 20e9)
    check('200億', 20e9)
    check('200亿', 20e9)
  })
  it('[CM8] what is no amount is refused', () => {
    for (const text of ['', 'twenty', '-5', '20x', '1e9', '20bnbn', 'NaN', '1兆']) check(text, undefined)
  })
  it('[CM8] shares and quarters', () => {
    expect(parseFactor('50%')).toEqual({ ok: true, value: 0.5 })
    expect(parseFactor('0.5')).toEqual({ ok: true, value: 0.5 })
    expect(parseFactor('-1').ok).toBe(false)
    expect(parsePeriods('2')).toEqual({ ok: true, value: 2 })
    expect(parsePeriods('1.5').ok).toBe(false)
  })
})
