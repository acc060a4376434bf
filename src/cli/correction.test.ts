import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../base/index.ts'
import type { Claim } from '../model/index.ts'
import { parseCorrection, parseRange } from './correction.ts'

const claim = { says: {} } as Claim
const range = (text: string, currency = 'USD'): string => {
  const parsed = parseRange(text, currency)
  if (!parsed.ok) return `refused: ${parsed.failure.message}`
  const { qualifier, low, high } = parsed.value
  return `${qualifier} ${(low ?? high)!.currency} ${low ? formatDecimal(low) : ''}..${high ? formatDecimal(high) : ''}`
}

describe('a correction as it is typed', () => {
  it('[CM103] figures are exact, up to, about, over, or a range, in the currency of the claim unless one is named', () => {
    expect(range('30bn')).toBe('exact USD 30000000000..30000000000')
    expect(range('up to 1.5tn')).toBe('up_to USD ..1500000000000')
    expect(range('about EUR 500m')).toBe('about EUR 500000000..500000000')
    expect(range('over 20bn', 'GBP')).toBe('at_least GBP 20000000000..')
    expect(range('20bn-30bn')).toBe('range USD 20000000000..30000000000')
    expect(range('30bn-20bn')).toContain('refused')
    expect(range('much')).toContain('refused')
  })
  it('[CM103] stage, binding, act and property are words of the ledger; an empty value takes one out', () => {
    const parsed = parseCorrection(['stage=agreed', 'binding=no', 'act=commits', 'property=stage', 'amount='], claim)
    expect(parsed).toEqual({
      ok: true,
      value: { act: 'commits', property: 'stage', says: { stage: 'agreed', binding: false, amount: undefined } },
    })
    for (const word of ['stage=married', 'binding=perhaps', 'act=sings', 'property=colour', 'colour=blue', 'amount', 'amount=x'])
      expect(parseCorrection([word], claim).ok, word).toBe(false)
  })
})
