import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

const check = (text: string, expected: string) => {
  const { language, mixed } = languageOf(text)
  expect(`${language}${mixed ? ', mixed' : ''}`).toBe(expected)
}
const hant = '甲骨文計劃發債籌資，興建資料中心，滿足長期合約。'
const hans = '甲骨文计划发债融资，建设数据中心，满足长期合同。'
const english = 'Oracle plans to raise money this year and to build the data centres first.'

describe('language', () => {
  it('[RL1] tells English, Traditional and Simplified', () => {
    check(english, 'en')
    check(hant, 'zh-Hant')
    check(hans, 'zh-Hans')
  })
  it('[RL2] Latin names in a Chinese sentence do not make it mixed', () =>
    check('OpenAI與Cerebras、AMD、Broadcom簽約，NVIDIA執行長黃仁勳（Jensen Huang）對CNBC表示樂觀。', 'zh-Hant'))
  it('[RL3] a second language of a fifth of the letters or more is mixed, less is not', () => {
    check(`${hant}\n${english}`, 'en, mixed')
    check(`${hant.repeat(5)}\nOracle plans to build.`, 'zh-Hant')
  })
  it('[RL4] Traditional and Simplified in one text are mixed', () => {
    check(`${hant}\n${hans}`, 'zh-Hant, mixed')
    check(hant.repeat(12) + hans, 'zh-Hant')
  })
  it('[RL5] characters that both ways of writing share decide nothing', () => check('台北一台里程制系。這是國家', 'zh-Hant'))
  it('[RL6] text without letters is English', () => check('12345 – 678', 'en'))
})
