// Practice sentences: one frame a line, its choices in brackets, its parties and figures as places to fill with invented ones.
import { readFileSync } from 'node:fs'
import { type Party, type PartyKind, partyId } from '../../src/model/index.ts'
import type { Annotated, Gold } from './gold.ts'

type Place = 'firm' | 'bank' | 'fund' | 'state'

const invented: Readonly<Record<'en' | 'zh', Readonly<Record<Place, readonly string[]>>>> = {
  en: {
    firm: ['Aldermoor', 'Bexhall Freight', 'Corvane', 'Dunmere Foods', 'Estrel', 'Farrowby', 'Gannick Power', 'Hollin Marine'],
    bank: ['Norvale Bank', 'Bank of Tarrant', 'Quill Savings Bank'],
    fund: ['Ostwick Capital', 'Perrin Ventures', 'Marlock Partners'],
    state: ['Ministry of Works', 'Lorne County', 'Vastland Government'],
  },
  zh: {
    firm: ['澄岳', '禾川精工', '兆岭', '暮云食品', '榕台', '昆朴', '鹿岐电力', '渡麓海运'],
    bank: ['岭东银行', '汇岳银行', '沧浪银行'],
    fund: ['砺石资本', '栖山创投', '远麓基金'],
    state: ['海棠市政府', '岚溪县政府', '工务部'],
  },
}
const kinds: Readonly<Record<Place, PartyKind>> = { firm: 'company', bank: 'lender', fund: 'fund', state: 'government' }
const money = {
  en: ['$40 million', '€1.2 billion', '$310m', '£85 million', 'A$2.4 billion'],
  zh: ['3.2亿元', '45亿美元', '8000万元', '12亿港元', '6亿欧元'],
}
const sizes = {
  en: ['300,000 tonnes', '40 trains', '2 GW', '12 ships', '90 megawatts'],
  zh: ['30万吨', '40列', '2GW', '12艘船', '90兆瓦'],
}
const goldKinds: Readonly<Record<string, string>> = {
  trade: 'purchase',
  equity: 'equity_investment',
  debt: 'debt_financing',
  licence: 'licence',
  acquisition: 'acquisition',
  buildout: 'capacity_buildout',
  guarantee: 'guarantee',
  other: 'other',
}

export const inventedParties: readonly Party[] = (['en', 'zh'] as const).flatMap((language) =>
  (Object.keys(kinds) as Place[]).flatMap((place) =>
    invented[language][place].map((name, i) => ({
      id: partyId(`${place}-${language}-${i}`),
      name,
      kind: kinds[place],
      names: language === 'en' ? { en: [name] } : { 'zh-Hans': [name] },
      people: [],
    })),
  ),
)

/** Of every frame up to two of its choices. */
export function sentencesIn(file: string, language: 'en' | 'zh'): Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('=>'))
    .flatMap((line, row) => {
      const [frame = '', answer = ''] = line.split('=>').map((part) => part.trim())
      const choices = [...frame.matchAll(/\(([^)]*)\)/g)].map((m) => m[1]!.split('|'))
      const variants = Math.min(2, Math.max(1, ...choices.map((c) => c.length)))
      return Array.from({ length: variants }, (_, v) => sentence(frame, answer, row, v, language))
    })
}

function sentence(frame: string, answer: string, row: number, variant: number, language: 'en' | 'zh'): Annotated {
  const turn = row * 3 + variant
  const pick = (list: readonly string[], at: number) => list[at % list.length]!
  const called = (place: string): string =>
    place === '@a' || place === '@b' || place === '@c'
      ? pick(invented[language].firm, turn * 3 + place.charCodeAt(1) - 97)
      : pick(invented[language][place.slice(1) as Place], turn)
  let figures = 0
  const text = frame
    .replace(/\(([^)]*)\)/g, (_, choice: string) => pick(choice.split('|'), variant))
    .replace(/@[a-z]+/g, called)
    .replace(/\$\$|&&/g, (place) => pick((place === '$$' ? money : sizes)[language], turn + figures++))
    .replace(' .', '.')
  return {
    name: `${language}-${row}`,
    text,
    language: language === 'en' ? 'en' : 'zh-Hans',
    commitments: answer === 'none' ? [] : [goldOf(answer, text, called)],
  }
}

function goldOf(answer: string, text: string, called: (place: string) => string): Gold {
  const [sort = '', sides = ''] = answer.split(' ')
  const [payer = '', payee = ''] = sides.split('>')
  const nameOf = (place: string) => (place.startsWith('@') ? called(place) : null)
  const kind = goldKinds[sort]
  if (!kind) throw new Error(`broken sentence: "${answer}" names no sort of undertaking`)
  const [from, to] = payer === 'markets' ? [nameOf(payee), null] : [nameOf(payer), nameOf(payee)]
  return { from, to, kind, amount_low: null, amount_high: null, evidence: [text] }
}
