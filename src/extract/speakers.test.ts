import { describe, expect, it } from 'vitest'
import type { Language } from '../base/index.ts'
import { documentOf, exactOf, showVoice } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'

const gazetteer = buildGazetteer([])
const voices = (language: Language, text: string) => extractClaims(documentOf(text, language), gazetteer).claims
const check = (language: Language, text: string, ...expected: string[]) =>
  expect([...new Set(voices(language, text).map(showVoice))]).toEqual(expected)

describe('who says it, through whom', () => {
  it('[EX60] a named person, before or behind the quotation', () => {
    check(
      'en',
      'Micron signed a contract to sell Dell memory for $2 billion. "We have a firm order," said Jane Porter, chief executive of Micron.',
      'The Daily (outlet) asserts',
      'Jane Porter (person of micron) asserts',
    )
    check('zh-Hant', '美光執行長林志明表示：「這份訂單已經簽約。」', '林志明 (person of micron) asserts')
    check('zh-Hans', '“合同已经签了。”美光首席财务官林志明说。', '林志明 (person of micron) asserts')
  })
  it('[EX61] unnamed sources, and the paper that carries them', () => {
    check(
      'en',
      'Ford is in talks to buy batteries from CATL, Bloomberg reported, citing people familiar with the matter.',
      'people familiar (unnamed) via Bloomberg asserts',
    )
    check(
      'zh-Hant',
      '《華爾街日報》援引知情人士稱，福特正與寧德時代洽談電池合同。',
      'people familiar (unnamed) via The Wall Street Journal asserts',
    )
    check('zh-Hans', '据知情人士透露，福特正与宁德时代洽谈电池合同。', 'people familiar (unnamed) asserts')
  })
  it('[EX62] a paper that names no source speaks for itself', () => {
    check('en', 'Reuters reported that Ford is in talks to buy batteries from CATL.', 'Reuters (outlet) asserts')
  })
  it('[EX63] told to a paper', () => {
    check(
      'en',
      'Ford chief executive Jim Farley told CNBC that the company would buy batteries worth $2 billion from CATL.',
      'Jim Farley (person of ford) via CNBC asserts',
    )
    check(
      'zh-Hans',
      '福特首席执行官法利对《金融时报》说：“我们会向宁德时代采购更多电池。”',
      'Jim Farley (person of ford) via Financial Times commits',
    )
  })
  it('[EX64] no comment is a hedge of the company', () => {
    check('en', 'Vestas declined to comment.', 'Vestas (company of vestas) hedges')
    check('zh-Hant', '台積電對此不予置評。', 'TSMC (company of tsmc) hedges')
  })
  it('[EX65] denials, and denials that there is any such thing', () => {
    const text =
      'Media reports said Kia would buy $3 billion of batteries from Northvolt. Kia denied it: "There is no such deal."'
    const denial = voices('en', text).filter((c) => c.act === 'denies')
    expect(denial.map((c) => [showVoice(c), c.says.exists])).toEqual([['Kia (company of kia-motors) denies', false]])
  })
  it('[EX66] a quotation of one paragraph belongs to the speaker the last one announced', () => {
    check(
      'zh-Hant',
      '輝達執行長黃仁勳在台北接受採訪時說:\n「我們會參與Mistral的下一輪融資。」',
      'Jensen Huang (person of nvidia) commits',
    )
  })
  it('[EX67] he is the person last put before the reader', () => {
    const text = 'Intel chief executive Lip-Bu Tan met lenders in London. He said Intel would sell shares worth $2 billion.'
    expect(voices('en', text).map(showVoice)).toEqual(['Lip-Bu Tan (person of intel) asserts'])
  })
  it('[EX68] analysts estimate; their figures are marked as estimates', () => {
    const [claim] = voices('en', 'Rystad estimates that the contract Equinor signed with Technip is worth $4 billion.')
    expect(showVoice(claim!)).toBe('Rystad (analyst of rystad) estimates')
    expect(claim!.estimate).toBe(true)
  })
  it('[EX69] the same words of the same speaker count once', () => {
    const text = '英偉達執行長黃仁勳說：「我們對這筆投資充滿信心。」市場一片譁然。黃仁勳說：「我們對這筆投資充滿信心。」'
    expect(voices('zh-Hant', text).map(exactOf)).toEqual(['我們對這筆投資充滿信心。'])
  })
  it('[EX70] who wrote the article is not who says it', () => {
    check(
      'zh-Hant',
      '〔記者王小明／台北報導〕鴻海公告，與微軟簽訂伺服器訂單，金額約90億元。',
      'Foxconn (company of foxconn) asserts',
    )
  })
  it('[EX71] private words come by the paper that tells them', () => {
    const text = '《路透社》報導，輝達與Mistral的談判已停滯。報道指出，黃仁勳私下強調，雙方沒有簽約。'
    expect(voices('zh-Hant', text).map(showVoice)).toContain('Jensen Huang (person of nvidia) via Reuters denies')
  })
})
