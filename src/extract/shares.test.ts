import { describe, expect, it } from 'vitest'
import { documentOf, showDeal } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'

const gazetteer = buildGazetteer([])
const told = (text: string, language: 'en' | 'zh-Hans') =>
  extractClaims(documentOf(text, language), gazetteer).claims.map((claim) => showDeal(claim).split(', ')[0])

describe('several in a row', () => {
  it('[EX115] each has the figure at its own place', () => {
    expect(told('Citigroup and Barclays lent Air Canada $20 million and $35 million respectively.', 'en')).toEqual([
      'citi > air-canada debt_financing: exact 20000000 USD',
      'barclays > air-canada debt_financing: exact 35000000 USD',
    ])
    expect(told('工商银行、建设银行分别向国轩高科提供3亿元和2亿元贷款。', 'zh-Hans')).toEqual([
      'icbc > gotion debt_financing: exact 300000000 CNY',
      'ccb > gotion debt_financing: exact 200000000 CNY',
    ])
  })
  it('[EX115] or each has the one there is', () => {
    expect(told('工商银行和建设银行各贷款5亿元给国轩高科。', 'zh-Hans')).toEqual([
      'icbc > gotion debt_financing: exact 500000000 CNY',
      'ccb > gotion debt_financing: exact 500000000 CNY',
    ])
  })
  it('[EX115] a sum of all is nobody’s own', () => {
    expect(told('Citigroup and Barclays together lent Air Canada $55 million.', 'en')).toHaveLength(1)
  })
})
