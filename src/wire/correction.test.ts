import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../base/index.ts'
import { amountInWords } from './correction.ts'

const check = (text: string, expected: string, currency = 'USD'): void => {
  const read = amountInWords(text, currency)
  const { qualifier, low, high } = read.ok ? read.value : { qualifier: 'refused', low: undefined, high: undefined }
  expect(
    [qualifier, (low ?? high)?.currency, low && formatDecimal(low), high && formatDecimal(high)].filter(Boolean).join(' '),
  ).toBe(expected)
}

describe('a figure as people type it', () => {
  it('[WI30] is exact, up to, about, over, or a range, in the currency it had unless one is named', () => {
    check('30bn', 'exact USD 30000000000 30000000000')
    check('up to 1.5tn', 'up_to USD 1500000000000')
    check('about EUR 500m', 'about EUR 500000000 500000000')
    check('over 20bn', 'at_least GBP 20000000000', 'GBP')
    check('20bn-30bn', 'range USD 20000000000 30000000000')
    check('200億', 'exact USD 20000000000 20000000000')
    for (const text of ['30bn-20bn', 'much', '', 'up to', '-5bn', 'EUR']) check(text, 'refused')
  })
})
