// Practice sentences as texts with every name marked: a frame a line, its choices in brackets, its parties and figures as places.
import { readFileSync } from 'node:fs'
import type { Marked, Name } from './marks.ts'

/** What stands in the places of a frame. Names are exchanged for others before anything is learned from them. */
const places = {
  latin: {
    '@bank': 'Norvale Bank',
    '@fund': 'Ostwick Capital',
    '@state': 'Ministry of Works',
    $$: '$310 million',
    '&&': '300,000 tonnes',
  },
  chinese: { '@bank': '岭东银行', '@fund': '砺石资本', '@state': '岚溪县政府', $$: '3.2亿元', '&&': '30万吨' },
} as const
const firms = {
  latin: [
    'Aldermoor',
    'Bexhall Freight',
    'Corvane',
    'Dunmere Foods',
    'Estrel Holdings',
    'Farrowby',
    'Gannick Power',
    'Hollin Marine Group',
  ],
  chinese: ['澄岳', '禾川精工', '兆岭', '暮云食品', '榕台', '昆朴集团', '鹿岐电力', '渡麓海运'],
} as const

export function framesIn(file: string, script: 'latin' | 'chinese', draw: () => number): Marked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line, row) => {
      const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
      const frame = line
        .split('=>')[0]!
        .trim()
        .replace(/\(([^)]*)\)/g, (_, choice: string) => pick(choice.split('|')))
      const first = Math.floor(draw() * firms[script].length)
      const names: Name[] = []
      let text = ''
      let from = 0
      for (const match of frame.matchAll(/@[a-z]+|\$\$|&&/g)) {
        text += frame.slice(from, match.index)
        from = match.index + match[0].length
        const known = places[script][match[0] as keyof (typeof places)['latin']] as string | undefined
        const filled = known ?? firms[script][(first + match[0].charCodeAt(1)) % firms[script].length]!
        if (match[0].startsWith('@'))
          names.push({ start: text.length, end: text.length + filled.length, kind: 'firm', key: filled })
        text += filled
      }
      return { name: `frame-${row}`, text: text + frame.slice(from).replace(' .', '.'), names }
    })
}
