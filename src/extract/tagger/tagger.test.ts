import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNamesIn, kindsOf } from '../names-chinese.ts'
import { lettersOf, PhraseBook } from '../phrases.ts'
import { sentencesOf } from '../segment.ts'
import { chineseRuns } from '../words-chinese.ts'
import { decode, rowLength, type Weights } from './decode.ts'
import { featuresOf, Neighbours, writtenIn } from './features.ts'
import { type Features, foldBits } from './fold.ts'
import { labelCount, mayFollow } from './labels.ts'
import { packed, step, unpacked } from './pack.ts'
import { taggedLatinNames } from './tagged-names.ts'
import { piecesOf } from './tokens.ts'

const namesIn = (text: string) => chineseNamesIn(text, lettersOf(text), () => 0)
const piecesIn = (text: string) => [
  ...piecesOf(
    lettersOf(text),
    chineseRuns(text, lettersOf(text), () => 0),
  ),
]
const featuresIn = (text: string): Features[] =>
  piecesIn(text).map((piece) => featuresOf(text, piece, writtenIn(text, piece), new Neighbours()))

const someWeights = fc
  .array(fc.tuple(fc.nat((1 << foldBits) - 1), fc.nat(labelCount - 1), fc.integer({ min: -120, max: 120 })), { maxLength: 60 })
  .chain((cells) =>
    fc.array(fc.integer({ min: -120, max: 120 }), { minLength: 56, maxLength: 56 }).map((pairs): Weights => {
      const ofFeature = new Float64Array((1 << foldBits) * rowLength)
      for (const [feature, y, w] of cells) ofFeature[feature * rowLength + y] = w * step
      return { ofFeature, ofPair: Float64Array.from(pairs, (w) => w * step) }
    }),
  )
const chinese = fc.string({ unit: fc.constantFrom(...'沧岳向银行借款,由晟和。\n（A7 公司'), maxLength: 40 })

describe('names no lexicon knows', () => {
  it.each([
    ['沧岳精工6日公告，向峤岭银行借款3亿元。', ['沧岳精工', '峤岭银行']],
    ['公司与晟禾航运签订造船合同，由澜港船厂承建。', ['晟禾航运', '澜港船厂']],
  ])('[EX270] firms are told by what stands about them: %s', (text, expected) => {
    expect([...namesIn(text.replaceAll('，', ',')).firms]).toEqual(expect.arrayContaining(expected))
  })

  it('[EX270] in Latin letters a firm, a person and a place are told apart', () => {
    const text =
      'Tarvenholt Shipping has agreed to buy two tankers from Quelbach Yards. Helen Marsh, chief executive of Tarvenholt Shipping, said on Friday in Hamburg that the ships would be built in Gdynia.'
    const names = taggedLatinNames(text, sentencesOf(text), new PhraseBook())
    const of = (kind: string) => new Set(names.flatMap((n) => (n.kind === kind ? [text.slice(n.start, n.end)] : [])))
    expect(of('firm')).toEqual(new Set(['Tarvenholt Shipping', 'Quelbach Yards']))
    expect(of('person')).toEqual(new Set(['Helen Marsh']))
  })

  it('[EX271] what is taken for a name at fewer than half the places where it stands is none', () => {
    const text = '瑾拓公司,瑾拓,瑾拓,瑾拓'
    const at = (start: number, length: number) => ({ start, end: start + length, kind: 'firm' as const })
    expect([...kindsOf(text, [at(0, 4), at(5, 2)])]).toEqual([['瑾拓公司', 'firm']])
    expect([...kindsOf(text, [at(0, 4), at(5, 2), at(8, 2)])].map(([name]) => name)).toEqual(['瑾拓公司', '瑾拓'])
  })

  it('[EX272] an inside follows only its own kind, and no name holds a mark that ends a clause, whatever was learned', () => {
    fc.assert(
      fc.property(chinese, someWeights, (text, weights) => {
        for (const [i, features] of featuresIn(text).entries()) {
          const tokens = piecesIn(text)[i]!
          const labels = decode(features, weights)
          labels.forEach((label, at) => {
            expect(mayFollow(labels[at - 1] ?? 0, label)).toBe(true)
            if (/[,。\n]/.test(text[tokens[at]!.start]!)) expect(label).toBe(0)
          })
        }
      }),
      { numRuns: 50 },
    )
  })

  it('[EX273] the labels found score no less than any others that may stand', () => {
    fc.assert(
      fc.property(
        chinese,
        someWeights,
        fc.array(fc.nat(labelCount - 1), { minLength: 41, maxLength: 41 }),
        (text, weights, other) => {
          for (const features of featuresIn(text)) {
            const count = features.open.length
            const rival = Uint8Array.from({ length: count }, (_, i) => (features.open[i] === 0 ? 0 : other[i]!))
            if (rival.some((label, i) => !mayFollow(rival[i - 1] ?? 0, label))) continue
            const scoreOf = (labels: Uint8Array) =>
              labels.reduce((sum, label, i) => {
                const pair = weights.ofPair[(i === 0 ? labelCount : labels[i - 1]!) * labelCount + label]!
                let own = 0
                if (features.open[i] === 1)
                  for (let f = i * features.stride; f < (i + 1) * features.stride; f++)
                    own += weights.ofFeature[features.ids[f]! * rowLength + label]!
                return sum + pair + own
              }, 0)
            expect(scoreOf(decode(features, weights))).toBeGreaterThanOrEqual(scoreOf(rival) - 1e-6)
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('[EX274] packed weights come out as they went in, but for the smallest', () => {
    fc.assert(
      fc.property(someWeights, (weights) => {
        const out = unpacked(packed(weights))
        expect([...out.ofPair].map((w) => w * step)).toEqual([...weights.ofPair].map((w) => Math.round(w / step) * step))
        weights.ofFeature.forEach((w, i) => {
          if (Math.abs(w) >= 0.08) expect(out.ofFeature[i]).toBe(Math.round(w / step))
        })
      }),
      { numRuns: 20 },
    )
  })

  it('[EX275] a text is cut into pieces at every mark that ends a sentence, and nothing but white space is lost', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        const pieces = piecesIn(text)
        for (const piece of pieces) for (const { start } of piece.slice(0, -1)) expect(/[\n。!?;]/.test(text[start]!)).toBe(false)
        const read = pieces
          .flat()
          .map(({ start, end }) => text.slice(start, end))
          .join('')
        expect(read).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
