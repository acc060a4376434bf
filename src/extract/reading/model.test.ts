import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, showDeal } from '../document.cases.ts'
import { buildGazetteer } from '../gazetteer.ts'
import { readText } from '../read-text.ts'
import { judgeFrom, learned, ruling } from './judge.ts'
import { judge, weightsFrom } from './model.ts'
import type { Observed } from './observed.ts'
import { Signs, signOf } from './signs.ts'
import { weightTable } from './weights.ts'

const gazetteer = buildGazetteer([])
const told = (text: string, language: 'en' | 'zh-Hans', by = learned): string[] => [
  ...new Set(
    readText(documentOf(text, language), gazetteer, by)
      .claims.filter((c) => c.madeBy.kind === 'rule' && c.madeBy.rule.startsWith('deal'))
      .map(showDeal),
  ),
]

const sign = (name: string) => signOf(name)
const party = (name: string) => ({ sort: 'party' as const, name })
const seen: Observed = {
  passage: [sign('passage|word|buys')],
  sides: [
    { ref: party('A'), payer: true, payee: true, signs: [sign('side|first')] },
    { ref: party('B'), payer: true, payee: true, signs: [sign('side|second')] },
  ],
  pairs: [[sign('pair|between|from')]],
  ruled: undefined,
  familiar: false,
}

describe('what a passage undertakes, by weights', () => {
  it('[EX220] the likeliest of all readings is told: what speaks for the sort, for the sides and for their order is added up', () => {
    const weights = weightsFrom(['passage word|buys 0=600', 'pair between|from 8=400', 'side first 8=200'].join('\n'))
    const { reading, probability } = judge(weights, seen)
    expect(reading).toEqual({ sort: 'trade', payer: 0, payee: 1 })
    expect(probability).toBeGreaterThan(0.9)
    const turned = judge(weightsFrom(['passage word|buys 0=600', 'pair between|from 17=400'].join('\n')), seen)
    expect(turned.reading).toEqual({ sort: 'trade', payer: 1, payee: 0 })
  })

  it('[EX221] what is not likely enough is not told', () => {
    const weights = weightsFrom('passage word|buys 8=-300')
    expect(judge(weights, seen).reading).toBeUndefined()
    expect(judge(weights, seen, 0).reading).toBeDefined()
  })

  it('[EX222] a sign of the data file is the one made while reading, however it is put together', () => {
    const part = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const signs = new Signs()
        const made = parts.map((p) => signs.of(p)).reduce((left, right) => signs.join(left, right))
        expect(made).toBe(signOf(parts.join('|')))
      }),
    )
  })

  it('[EX223] every line of the data file is read, in order, and the file is at most 2 MB', () => {
    const lines = weightTable.split('\n')
    expect([...lines].sort()).toEqual(lines)
    expect(lines.filter((line) => !/^(?:passage|side|pair) \S+(?: \d+=-?\d+)+$/.test(line))).toEqual([])
    expect(new Set(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).size).toBe(lines.length)
    expect(weightTable.length).toBeLessThanOrEqual(2_000_000)
    expect(weightsFrom(weightTable).rows.size).toBe(lines.length)
  })

  it('[EX224] whose names they are changes nothing', () => {
    const names = ['Corvane', 'Estrel', 'Gannick', 'Hollin', 'Bexhall', 'Aldermoor', 'Norvale', 'Tarrant']
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }), ([a, b]) => {
        const read = (x: string, y: string) =>
          told(`${x} will supply ${y} with 300 buses for $40 million, ${y} said.`, 'en').map((line) =>
            line.replaceAll(x, 'X').replaceAll(y, 'Y'),
          )
        expect(read(a!, b!)).toEqual(read('Dunmere', 'Farrowby'))
      }),
      { numRuns: 12 },
    )
  })

  it('[EX226] without weights the rules decide', () => {
    const text = 'Corvane agreed to buy 40 trains from Estrel for $310 million.'
    expect(told(text, 'en', ruling)).toEqual(told(text, 'en', { ...judgeFrom(''), judge: ruling.judge }))
    expect(told(text, 'en', ruling)).toHaveLength(1)
  })
})
