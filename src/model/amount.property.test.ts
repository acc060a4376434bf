import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AmountRange, amountsOverlap, currencyOf, headlineOf, sameAmount } from './index.ts'

const money = (n: number, currency = 'USD') => ({ currency, minor: BigInt(n) * 100n })
const exact = (n: number, more: Partial<AmountRange> = {}): AmountRange => ({
  qualifier: 'exact',
  low: money(n),
  high: money(n),
  original: `${n}`,
  ...more,
})
const amounts: fc.Arbitrary<AmountRange> = fc
  .record({
    a: fc.integer({ min: 0, max: 1000 }),
    b: fc.integer({ min: 0, max: 1000 }),
    kind: fc.constantFrom('exact', 'about', 'range', 'up_to', 'at_least'),
  })
  .map(({ a, b, kind }): AmountRange => {
    if (kind === 'up_to') return { qualifier: 'up_to', high: money(a), original: '' }
    if (kind === 'at_least') return { qualifier: 'at_least', low: money(a), original: '' }
    if (kind === 'range') return { qualifier: 'range', low: money(Math.min(a, b)), high: money(Math.max(a, b)), original: '' }
    return { qualifier: kind as 'exact' | 'about', low: money(a), high: money(a), original: '' }
  })

describe('amounts', () => {
  const check = (a: AmountRange, b: AmountRange, expected: boolean | undefined) => expect(amountsOverlap(a, b)).toBe(expected)
  it('[MO10] two figures overlap when one sum could satisfy both', () => {
    check(exact(20), exact(20), true)
    check(exact(20), exact(30), false)
    check({ qualifier: 'up_to', high: money(100), original: '' }, exact(30), true)
    check({ qualifier: 'at_least', low: money(20), original: '' }, exact(10), false)
    check({ qualifier: 'range', low: money(45), high: money(50), original: '' }, exact(50), true)
  })
  it('[MO10] "about" leaves a twentieth of room on either side', () => {
    const about = exact(100, { qualifier: 'about' })
    check(about, exact(105), true)
    check(about, exact(106), false)
    check(about, exact(95), true)
    check(about, exact(94), false)
  })
  it('[MO11] other currencies, rates and undisclosed sums are not compared', () => {
    check(exact(20), { ...exact(20), low: money(20, 'EUR'), high: money(20, 'EUR') }, undefined)
    check(exact(20), exact(20, { per: 'year' }), undefined)
    check(exact(20), { qualifier: 'undisclosed', original: 'undisclosed' }, undefined)
    expect(currencyOf({ qualifier: 'undisclosed', original: '' })).toBeUndefined()
  })
  it('[MO12] overlapping is mutual, and every figure overlaps itself', () =>
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(amountsOverlap(a, b)).toBe(amountsOverlap(b, a))
        expect(amountsOverlap(a, a)).toBe(true)
        expect(sameAmount(a, a)).toBe(true)
        if (sameAmount(a, b)) expect(amountsOverlap(a, b)).toBe(true)
      }),
    ))
  it('[MO13] a headline is the top of what is said, or its floor where no top is known', () => {
    expect(headlineOf({ qualifier: 'range', low: money(45), high: money(50), original: '' })).toEqual(money(50))
    expect(headlineOf({ qualifier: 'at_least', low: money(20), original: '' })).toEqual(money(20))
    expect(headlineOf({ qualifier: 'undisclosed', original: '' })).toBeUndefined()
  })
})
