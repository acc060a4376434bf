import { describe, expect, it } from 'vitest'
import type { Language } from '../base/index.ts'
import { documentOf, showDeal } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'

const gazetteer = buildGazetteer([])
const dealsIn = (text: string, language: Language): string[] => [
  ...new Set(
    extractClaims(documentOf(text, language), gazetteer)
      .claims.filter((c) => c.madeBy.kind === 'rule' && c.madeBy.rule.startsWith('deal'))
      .map(showDeal),
  ),
]
const check = (language: Language, text: string, ...expected: string[]) => expect(dealsIn(text, language)).toEqual(expected)

describe('undertakings: who pays whom, for what, how far', () => {
  it('[EX40] an investor pays the firm it invests in', () => {
    check(
      'en',
      'Brookfield agreed to invest $2 billion in Crusoe.',
      'brookfield > crusoe equity_investment: exact 2000000000 USD, agreed',
    )
    check('zh-Hant', '軟銀計劃向輝達投資最高50億美元。', 'softbank > nvidia equity_investment: up_to ..5000000000 USD, intent')
    check('zh-Hans', '贝莱德拟以20亿美元入股协鑫科技。', 'blackrock > gcl equity_investment: exact 2000000000 USD, intent')
  })
  it('[EX41] a buyer pays the seller, whatever the verb', () => {
    check(
      'en',
      'Samsung SDI will supply Rivian with batteries worth $3 billion under a contract signed in March.',
      'rivian > samsung-sdi purchase: exact 3000000000 USD, agreed',
    )
    check('en', 'Emirates ordered 30 A350 aircraft from Airbus.', 'emirates > airbus purchase: exact 30 units, agreed')
    check('zh-Hans', '蔚来向宁德时代采购20GWh动力电池。', 'nio > catl purchase: exact 20 GWh, agreed')
    check('zh-Hant', '廣達拿下Meta價值12億美元的伺服器訂單。', 'meta > quanta purchase: exact 1200000000 USD, agreed')
    check(
      'en',
      'Rolls-Royce won a $900 million engine contract from Qantas.',
      'qantas > rolls-royce purchase: exact 900000000 USD, agreed',
    )
  })
  it('[EX42] a contract only "signed with": the one who sells such things is paid', () => {
    check(
      'en',
      'OpenAI signed a five-year, $12 billion cloud contract with CoreWeave.',
      'openai > coreweave services: exact 12000000000 USD, agreed',
    )
    check(
      'en',
      'CoreWeave signed a five-year, $12 billion cloud contract with OpenAI.',
      'openai > coreweave services: exact 12000000000 USD, agreed',
    )
    check(
      'zh-Hans',
      '阳光电源与国家电网签订储能设备合同，总金额约8亿元。',
      'state-grid > sungrow purchase: about 800000000 CNY, agreed',
    )
  })
  it('[EX43] lenders pay borrowers; who raises from nobody named is paid by the markets', () => {
    check(
      'en',
      'Mizuho and ING are in talks to lend $900 million to Nscale.',
      'mizuho > nscale debt_financing: exact 900000000 USD, negotiating, not binding',
    )
    check(
      'zh-Hant',
      '緯創正與花旗洽談最高5億美元的過橋貸款。',
      'citi > wistron debt_financing: up_to ..500000000 USD, negotiating, not binding',
    )
    check(
      'en',
      'Vistra plans to raise $3bn-$4bn of debt this year.',
      'capital-markets > vistra debt_financing: range 3000000000..4000000000 USD, intent',
    )
  })
  it('[EX44] acquisitions, licences, guarantees, build-outs', () => {
    check('en', 'Novartis acquired Metsera for $4 billion.', 'novartis > metsera acquisition: exact 4000000000 USD, completed')
    check('zh-Hans', '诺华与百济神州签署独家许可协议，首付款6亿美元。', 'novartis > beigene licence: exact 600000000 USD, agreed')
    check(
      'en',
      'Google agreed to backstop $1.8 billion of lease payments for Fluidstack to TeraWulf.',
      'google > terawulf guarantee: exact 1800000000 USD, agreed',
      'fluidstack > terawulf services: agreed',
    )
    check(
      'en',
      'TSMC will spend $40 billion to build a plant in Arizona.',
      'tsmc > ? capacity_buildout: exact 40000000000 USD, intent',
    )
  })
  it('[EX45] a letter of intent binds nobody; a binding paper is agreed', () => {
    check(
      'en',
      'JERA signed a non-binding letter of intent to buy 1 mtpa of LNG from Sempra.',
      'jera > sempra offtake: exact 1 mtpa, intent, not binding',
    )
    check(
      'en',
      'JERA signed a binding agreement to buy 1 mtpa of LNG from Sempra.',
      'jera > sempra offtake: exact 1 mtpa, agreed, binding',
    )
    check('zh-Hant', '台電與沃旭能源簽署意向書，承購500MW電力。', 'taipower > orsted offtake: exact 0.5 GW, intent, not binding')
  })
  it('[EX46] ended, held up, partly paid, paid', () => {
    check('en', 'Ford scrapped a $2 billion battery order with SK On.', 'ford > sk-on purchase: exact 2000000000 USD, terminated')
    check(
      'zh-Hans',
      '孚能科技宣布终止与雷诺价值3亿欧元的供货合同。',
      'renault > farasis purchase: exact 300000000 EUR, terminated',
    )
    check(
      'en',
      'Stonepeak has funded $1 billion of the $3 billion it pledged to Santos.',
      'stonepeak > santos equity_investment: exact 3000000000 USD, partly_funded',
    )
    check(
      'zh-Hant',
      '鴻海以3億美元入股輝能，已完成交割。',
      'foxconn > prologium equity_investment: exact 300000000 USD, completed',
    )
  })
  it('[EX47] several undertakings in one sentence are several', () => {
    check(
      'zh-Hans',
      '谷歌与微软宣布入股Mistral：谷歌最多10亿欧元，微软最多5亿欧元，合计上限15亿欧元。',
      'google > mistral equity_investment: up_to ..1000000000 EUR, agreed',
      'microsoft > mistral equity_investment: up_to ..500000000 EUR, agreed',
    )
    check(
      'en',
      'PTT put its name to a letter of intent covering 2 mtpa of LNG from Sempra; Korea Gas is negotiating 1 mtpa more and may follow.',
      'ptt > sempra offtake: exact 2 mtpa, intent, not binding',
      'kogas > sempra offtake: exact 1 mtpa, negotiating, not binding',
    )
  })
  it("[EX48] figures that measure something else are nobody's undertaking", () => {
    check('en', 'Vistra shares rose 3%, giving it a market value of $60 billion.')
    check('zh-Hant', '聯發科去年營收5,300億元，市值約2兆元。')
    check('en', 'Rystad estimates the plant will cost $9 billion.')
  })
  it('[EX49] questions and suppositions are refused, with their words', () => {
    const refusedIn = (text: string, language: Language) =>
      extractClaims(documentOf(text, language), gazetteer).refused.map((r) => r.reason)
    expect(refusedIn('If Meta exercised its option, it would pay Nebius another $3 billion.', 'en')).toEqual(['hypothetical'])
    expect(refusedIn('微軟會向甲骨文購買100億美元的算力嗎？', 'zh-Hant')).toEqual(['question'])
    check('en', 'If Meta exercised its option, it would pay Nebius another $3 billion.')
  })
  it('[EX50] a revised contract is one undertaking with its latest size', () => {
    const text = '国轩高科与大众集团签订的供货合同已作修订，合同金额由约80亿元下调至约65亿元。'
    check('zh-Hans', text, 'volkswagen > gotion purchase: about 6500000000 CNY, agreed')
  })
  it('[EX51] firms never seen before, in either script', () => {
    check(
      'en',
      'Harrow Minerals, a lithium miner, signed an agreement to supply Umicore with 20,000 tonnes of concentrate.',
      'umicore > Harrow Minerals offtake: exact 20000 tonnes, agreed',
    )
    check(
      'zh-Hans',
      '恒远新材（688999.SH）公告，与特斯拉签订正极材料长单，总金额约12亿元。',
      'tesla > 恒远新材 offtake: about 1200000000 CNY, agreed',
    )
    check(
      'zh-Hant',
      '澄海風電與維斯塔斯簽訂風機採購合約，金額90億元。',
      '澄海風電 > vestas purchase: exact 9000000000 TWD, agreed',
    )
  })
  it('[EX52] pronouns stand for the firm that was spoken of', () => {
    check(
      'en',
      'Air Canada reported results on Tuesday. The airline also ordered 12 jets from Embraer.',
      'air-canada > embraer purchase: exact 12 units, agreed',
    )
    check(
      'zh-Hant',
      '國泰航空昨日開會。該公司決定向空中巴士訂購20架客機。',
      'cathay-pacific > airbus purchase: exact 20 units, agreed',
    )
  })
  it('[EX53] the same undertaking keeps one key; another size is another one', () => {
    const keys = (text: string) =>
      new Set(
        extractClaims(documentOf(text, 'en'), gazetteer).claims.flatMap((c) =>
          c.about.kind === 'commitment' ? [c.about.mention.key] : [],
        ),
      )
    expect(keys('KKR will invest $2 billion in Talen. KKR signed the $2 billion investment in Talen in May.').size).toBe(1)
    expect(keys('KKR invested $2 billion in Talen in 2024. KKR will invest another $5 billion in Talen.').size).toBe(2)
  })
})
