import { describe, expect, it } from 'vitest'
import type { Language } from '../base/index.ts'
import { documentOf, showDeal, showVoice } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'
import { industries } from './industries.cases.ts'

const gazetteer = buildGazetteer([])
const claimsOf = (text: string, language: Language) => extractClaims(documentOf(text, language), gazetteer).claims
const sides = (text: string, language: Language): string[] => [
  ...new Set(claimsOf(text, language).flatMap((c) => (c.about.kind === 'commitment' ? [showDeal(c).split(':')[0]!] : []))),
]

describe('any industry', () => {
  it.each(industries)('[EX57] %s %s', (language, text, expected) => {
    expect(sides(text, language)).toContain(expected)
  })
  it('[EX58] a side left unsaid is the firm the text is about', () => {
    const text = [
      'Orbiter Networks | quarterly notes',
      'Orbiter Networks ordered eight launches from SpaceX for $560m. Orbiter Networks has not changed its plans.',
      'Vodafone will pay $45m a year for capacity under a five-year contract.',
    ].join('\n')
    expect(sides(text, 'en')).toContain('vodafone > Orbiter Networks purchase')
  })
  it('[EX59] in a notice the company is the firm whose paper it is, and speaks', () => {
    const text = '澄光锂业股份有限公司关于签订重大合同的公告\n公司与比亚迪签订碳酸锂供货协议，总金额约12亿元。\n特此公告。'
    expect(sides(text, 'zh-Hans')).toEqual(['byd > 澄光锂业 offtake'])
    expect(claimsOf(text, 'zh-Hans').map(showVoice)).toContain('澄光锂业 (filing) asserts')
  })
  it('[EX73] in questions and answers the line says who speaks', () => {
    const text =
      '澄光钢铁业绩说明会\n澄光钢铁股份有限公司今日举行业绩说明会。\n投资者：公司跟淡水河谷签了没有？\n董事长韩立群：公司向淡水河谷采购300万吨铁矿石，合同已经签了。'
    expect(claimsOf(text, 'zh-Hans').map((c) => c.route.speaker.name)).toContain('韩立群')
  })
})
