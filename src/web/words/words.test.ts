import { describe, expect, it } from 'vitest'
import { languages } from '../../base/index.ts'
import { countIn, fillIn, type WordKey, wordsIn } from './words.ts'

const keys = Object.keys(wordsIn.en) as WordKey[]
const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map((m) => m[0]))].sort()
const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./**', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('words', () => {
  it.each(languages)('[WB2] %s has every word, none empty, with the slots of the English', (language) => {
    const words = wordsIn[language]
    expect(Object.keys(words)).toEqual(keys)
    expect(keys.filter((key) => words[key].trim() === '')).toEqual([])
    expect(keys.filter((key) => slotsOf(words[key]).join() !== slotsOf(wordsIn.en[key]).join())).toEqual([])
  })
  it('[WB2] Chinese uses its own full stops and commas, and each script its own characters', () => {
    for (const language of ['zh-Hant', 'zh-Hans'] as const)
      expect(keys.filter((key) => /[\u4e00-\u9fff][,.:;?](?![A-Za-z])/.test(wordsIn[language][key]))).toEqual([])
    expect(keys.filter((key) => /[账压脉络陈诺选择变时间连显]/.test(wordsIn['zh-Hant'][key]))).toEqual([])
    expect(
      keys.filter((key) => /[帳壓脈陳諾選擇變時間連顯]/.test(wordsIn['zh-Hans'][key]) && !/繁體/.test(wordsIn['zh-Hans'][key])),
    ).toEqual([])
  })
  it('[WB2] every word is used', () => {
    const code = Object.values(sources).join('\n')
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([])
  })
  it('[WB2] slots are filled, and numbers choose between one and many', () => {
    expect(fillIn('{n} of {of}', { n: 2, of: 8 })).toBe('2 of 8')
    expect(fillIn('{n} of {of}', { n: 2 })).toBe('2 of {of}')
    expect(countIn(wordsIn.en.laterHidden, 1)).toBe('1 later claim hidden')
    expect(countIn(wordsIn.en.laterHidden, 0)).toBe('0 later claims hidden')
    expect(countIn(wordsIn['zh-Hans'].laterHidden, 3)).toBe('隐藏其后陈述3条')
  })
})
