import { describe, expect, it } from 'vitest'
import { showAmount } from '../document.cases.ts'
import { normalise, originalSpan } from '../normalise.ts'
import { amountsIn } from './amount.ts'
import { mainCurrencyOf, statedCurrencyOf } from './currency.ts'

function read(text: string, yuan = 'CNY', yenSign = 'JPY') {
  const normal = normalise(text)
  return amountsIn(normal.lower, {
    yuan: statedCurrencyOf(normal.lower) ?? yuan,
    yenSign,
    main: mainCurrencyOf(normal.lower, yuan),
    original: (start, end) => {
      const span = originalSpan(normal, start, end)
      return text.slice(span.start, span.end)
    },
  })
}
const check = (text: string, expected: string, yuan?: string, yenSign?: string) =>
  expect(
    read(text, yuan, yenSign)
      .filter((a) => !a.converted)
      .map((a) => showAmount(a.range))
      .join('; '),
  ).toBe(expected)

describe('sums of money', () => {
  it('[EX10] Chinese magnitudes of either script, half or full width', () => {
    check('斥資1000億美元', 'exact 100000000000 USD')
    check('斥资２５亿欧元', 'exact 2500000000 EUR')
    check('市價1.4兆日圓', 'exact 1400000000000 JPY')
    check('合约总额1.26万亿元', 'exact 1260000000000 CNY')
    check('造價五千萬美元', 'exact 50000000 USD')
    check('新台幣4,260億元', 'exact 426000000000 TWD')
    check('百亿美元', 'exact 10000000000 USD')
  })
  it('[EX11] English magnitudes and signs', () => {
    check('a $6.5bn order', 'exact 6500000000 USD')
    check('paid US$1.2 billion in cash', 'exact 1200000000 USD')
    check('worth 9.6 trillion won', 'exact 9600000000000 KRW')
    check('a $500-million loan', 'exact 500000000 USD')
    check('A$49 million', 'exact 49000000 AUD')
    check('HK$3 billion and €40mn', 'exact 3000000000 HKD; exact 40000000 EUR')
  })
  it('[EX12] ranges, also when the first figure leaves out its magnitude', () => {
    check('籌資450億至500億美元', 'range 45000000000..50000000000 USD')
    check('5億到8億美元之間', 'range 500000000..800000000 USD')
    check('between $5bn and $8 billion', 'range 5000000000..8000000000 USD')
    check('some $4.5–5 billion', 'range 4500000000..5000000000 USD')
    check('$45bn-$50bn', 'range 45000000000..50000000000 USD')
  })
  it('[EX13] a change from one figure to another is no range', () => {
    check('raised from $5bn to $8bn', 'exact 5000000000 USD; exact 8000000000 USD')
    check('由80亿元调整为65亿元', 'exact 8000000000 CNY; exact 6500000000 CNY')
  })
  it('[EX14] words that bound a figure', () => {
    check('最高1000億美元', 'up_to ..100000000000 USD')
    check('不超过4.5亿美元', 'up_to ..450000000 USD')
    check('up to $20bn', 'up_to ..20000000000 USD')
    check('as much as €3 billion', 'up_to ..3000000000 EUR')
    check('逾30億美元', 'at_least 3000000000.. USD')
    check('100多亿美元', 'at_least 10000000000.. USD')
    check('more than $3 billion', 'at_least 3000000000.. USD')
    check('近百億美元', 'about 10000000000 USD')
    check('50亿美元左右', 'about 5000000000 USD')
    check('nearly $2 billion', 'about 2000000000 USD')
  })
  it('[EX15] an order of magnitude is no number', () => {
    check('tens of billions of dollars', 'undisclosed')
    check('數百億美元', 'undisclosed')
  })
  it('[EX16] 元 and ¥ by region, or as the text says of itself', () => {
    check('合同價20億元', 'exact 2000000000 TWD', 'TWD')
    check('合同价20亿元', 'exact 2000000000 CNY')
    check('貸款57億元。（如無另述，貨幣單位為美元）', 'exact 5700000000 USD', 'HKD')
    check('¥300亿', 'exact 30000000000 CNY', 'CNY', 'CNY')
    check('¥3 trillion', 'exact 3000000000000 JPY')
  })
  it('[EX17] a sum in brackets in another currency is a conversion', () => {
    check('9.6 trillion won ($6.5bn)', 'exact 9600000000000 KRW')
    check('120億美元（折合新台幣3,816億元）', 'exact 12000000000 USD')
    check('12亿欧元，约合98亿元人民币', 'exact 1200000000 EUR')
  })
  it('[EX18] rates say of what', () => {
    check('年付21億美元', 'exact 2100000000 USD per year')
    check('pays $2bn a year', 'exact 2000000000 USD per year')
    check('$10 billion per gigawatt', 'exact 10000000000 USD per unit')
  })
  it('[EX19] counts of other things are no money', () => {
    check('用户达3亿人', '')
    check('5亿颗芯片', '')
    check('3 billion parameters', '')
  })
  it('[EX21] a figure in two steps is one sum, also where the last step is left out', () => {
    check('4億2,000萬元', 'exact 420000000 CNY')
    check('借一億五千萬美元', 'exact 150000000 USD')
    check('對價一亿七千五百万元', 'exact 175000000 CNY')
    check('新台幣47億8,000萬元', 'exact 4780000000 TWD')
    check('18億3千萬元', 'exact 1830000000 CNY')
    check('1兆2,000億日圓', 'exact 1200000000000 JPY')
    check('作价三亿九，双方', 'exact 390000000 CNY')
    check('两亿一美元', 'exact 210000000 USD')
    check('3億至5億美元', 'range 300000000..500000000 USD')
  })
  it('[EX22] numbers in words', () => {
    check('half a billion dollars', 'exact 500000000 USD')
    check('twenty-eight million euros', 'exact 28000000 EUR')
    check('three hundred million pounds', 'exact 300000000 GBP')
    check('a million dollars', 'exact 1000000 USD')
    check('one of the two banks', '')
    check('a billion people', '')
  })
  it('[EX23] a figure without a currency is money where nothing counted follows, in the currency of the text', () => {
    check('A loan in euros. It is a big one, 180 million, backed by tickets', 'exact 180000000 EUR')
    check('The €5 million came first. A further 40 million if sales pass a threshold', 'exact 5000000 EUR; exact 40000000 EUR')
    check('Paid in dollars. It sold 40 million pills', '')
    check('金额以美元计，1亿美元。后来退到2,400万，她还没点头', 'exact 100000000 USD; exact 24000000 USD')
    check('有2,400万用户', '')
    check('认购6,000万、5,000万及2,000万美元', 'exact 60000000 USD; exact 50000000 USD; exact 20000000 USD')
  })
  it('[EX20] the original words are kept, not the normal form', () => {
    expect(read('最高１０００億美元')[0]!.range.original).toBe('最高１０００億美元')
  })
})
