import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, majorOf, minorDigitsOf, parseMoney } from './index.ts'

const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KRW', 'TWD', 'CNY')
const minors = fc.bigInt({ min: 0n, max: 10n ** 24n })

describe('money', () => {
  it('[BA5] what is written is read back to the last minor unit, however large', () =>
    fc.assert(
      fc.property(currencies, minors, (currency, minor) => {
        expect(parseMoney(formatDecimal({ currency, minor }), currency)).toEqual({ currency, minor })
      }),
    ))
  it('[BA5] sums of what is read are exact where sums of floats are not', () => {
    const dime = parseMoney('0.1', 'USD')!
    const fifth = parseMoney('0.2', 'USD')!
    expect(formatDecimal({ currency: 'USD', minor: dime.minor + fifth.minor })).toBe('0.3')
    expect(parseMoney('100000000000.01', 'USD')?.minor).toBe(10_000_000_000_001n)
    expect(parseMoney(1e11, 'USD')?.minor).toBe(10_000_000_000_000n)
  })
  it('[BA6] what is no amount, negative, or finer than the minor unit is refused', () => {
    for (const text of ['', '-1', '1e9', '1,000', 'NaN', '0.001', '1.', '.5', '9'.repeat(41)])
      expect(parseMoney(text, 'USD')).toBeUndefined()
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e22]) expect(parseMoney(n, 'USD')).toBeUndefined()
    expect(parseMoney('1.5', 'JPY')).toBeUndefined()
    expect(parseMoney('1.50', 'USD')).toEqual(parseMoney('1.5', 'USD'))
  })
  it('[BA7] major units are minor units over the power of ten of the currency', () =>
    fc.assert(
      fc.property(currencies, fc.bigInt({ min: 0n, max: 2n ** 53n }), (currency, minor) => {
        expect(majorOf({ currency, minor })).toBe(Number(minor) / 10 ** minorDigitsOf(currency))
      }),
    ))
})
