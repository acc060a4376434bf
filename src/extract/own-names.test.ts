import { expect, it } from 'vitest'
import { documentOf } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'

const gazetteer = buildGazetteer([])
const sides = (text: string, language: 'en' | 'zh-Hans') =>
  extractClaims(documentOf(text, language), gazetteer).claims.flatMap(({ about }) =>
    about.kind === 'commitment' ? [about.mention.payer, about.mention.payee].map((side) => side?.party ?? side?.name) : [],
  )

it('[EX276] a known name with a trade behind it is a firm of its own; with a legal form it is the known firm', () => {
  expect(sides('力拓资本向国轩高科提供3亿元贷款，期限五年。', 'zh-Hans')).toEqual(['力拓资本', 'gotion'])
  expect(sides('Lambda, Inc. agreed to buy $4 billion of chips from NVIDIA.', 'en')).toEqual(['lambda', 'nvidia'])
  expect(sides('Lambda agreed to buy $4 billion of chips from Nvidia.', 'en')).toEqual(['lambda', 'nvidia'])
})

it('[EX276] the month behind a name is no part of it', () => {
  expect(sides('•Zelkova 5月花800万美元收购国轩高科的旧厂。', 'zh-Hans')).toEqual(['Zelkova', 'gotion'])
})
