import { describe, expect, it } from 'vitest'
import { parseMoney } from '../base/index.ts'
import type { AmountRange } from '../model/index.ts'
import { dateText, moneyText, periodText } from './index.ts'
import { amountText, capacityText } from './money.ts'

const usd = (billions: number) => parseMoney(billions * 1e9, 'USD')!
const said = (amount: Omit<AmountRange, 'original'>): readonly string[] =>
  (['en', 'zh-Hant', 'zh-Hans'] as const).map((language) => amountText({ ...amount, original: '' }, language))

describe('money and dates in words', () => {
  it('[RP1] a sum is a dollar figure in English and counts in 億 or 亿 in Chinese', () => {
    const check = (major: number, currency: string, expected: readonly string[]) =>
      expect((['en', 'zh-Hant', 'zh-Hans'] as const).map((language) => moneyText(major, currency, language))).toEqual(expected)
    check(20e9, 'USD', ['$20bn', '200億美元', '200亿美元'])
    check(100e9, 'USD', ['$100bn', '1000億美元', '1000亿美元'])
    check(1.4e12, 'USD', ['$1.4tn', '1.4兆美元', '1.4万亿美元'])
    check(300e6, 'USD', ['$300m', '3億美元', '3亿美元'])
    check(6.375e9, 'USD', ['$6.375bn', '63.75億美元', '63.75亿美元'])
    check(999.96e9, 'USD', ['$1tn', '1兆美元', '1万亿美元'])
    check(0, 'USD', ['$0', '0美元', '0美元'])
    check(-5e9, 'EUR', ['−€5bn', '−50億歐元', '−50亿欧元'])
    check(40e9, 'AED', ['AED 40bn', '400億 AED', '400亿 AED'])
  })
  it('[RP1] the words before a sum say what kind of figure it is', () => {
    expect(said({ qualifier: 'up_to', high: usd(100) })).toEqual(['up to $100bn', '最高1000億美元', '最高1000亿美元'])
    expect(said({ qualifier: 'at_least', low: usd(20) })).toEqual(['over $20bn', '逾200億美元', '逾200亿美元'])
    expect(said({ qualifier: 'about', low: usd(20), high: usd(20) })).toEqual(['about $20bn', '約200億美元', '约200亿美元'])
    expect(said({ qualifier: 'range', low: usd(4.5), high: usd(5) })).toEqual(['$4.5–5bn', '45–50億美元', '45–50亿美元'])
    expect(said({ qualifier: 'exact', low: usd(60), high: usd(60), per: 'year' })).toEqual([
      '$60bn a year',
      '每年600億美元',
      '每年600亿美元',
    ])
    expect(said({ qualifier: 'undisclosed' })).toEqual(['undisclosed amount', '金額未披露', '金额未披露'])
  })
  it('[RP1] a capacity keeps its unit and its qualifier', () => {
    const capacity = { qualifier: 'at_least', low: 10, unit: 'GW', original: '' } as const
    expect(capacityText(capacity, 'en')).toBe('over 10 GW')
    expect(capacityText(capacity, 'zh-Hant')).toBe('逾10吉瓦')
  })
  it('[RP2] dates are written as the language writes them', () => {
    expect(dateText('2026-02-04', 'en')).toBe('4 Feb 2026')
    expect(dateText('2026-02-04T10:00:00Z', 'zh-Hans')).toBe('2026年2月4日')
    expect([periodText('2027Q1', 'en'), periodText('2027Q1', 'zh-Hant')]).toEqual(['Q1 2027', '2027年第一季'])
  })
})
