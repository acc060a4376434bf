import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../base/index.ts'
import { quoteHolds } from '../model/index.ts'
import { documentOf } from './document.cases.ts'
import { extractClaims, extractInSteps } from './extract-claims.ts'
import { sentencesAStep, toEnd } from './extraction.ts'
import { buildGazetteer } from './gazetteer.ts'
import { normalise, originalSpan } from './normalise.ts'
import { extractLimits } from './part-read.ts'

const gazetteer = buildGazetteer([])
/** Scraps of the trade's own words, so that chance makes sentences the grammar reacts to. */
const scraps = [
  '英偉達',
  '甲骨文',
  'OpenAI ',
  'Oracle',
  "'s ",
  ' will invest ',
  '投資',
  '簽署',
  '意向書',
  '與',
  '向',
  '１００億美元',
  '$4.5–5 billion',
  ' up to ',
  '，',
  '。',
  '「',
  '」',
  '“',
  '”',
  '"',
  '(',
  ')',
  '（',
  '）',
  '據知情人士',
  '表示',
  ' said ',
  '\n',
  '㎿',
  '\u200b',
  '\ud800',
  '🙂',
  '该公司',
  '2025年9月',
  '10吉瓦',
  ' told CNBC ',
  '……',
  '  ',
  '若',
  '?',
  '-',
  '\ufb01',
  'İ',
  '０',
]
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...scraps) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('for any text', () => {
  it('[EX1] every quote, of a claim or a refusal, is an exact part of it', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...languages), (text, language) => {
        const extraction = extractClaims(documentOf(text, language), gazetteer)
        for (const claim of extraction.claims)
          expect(claim.evidence.kind === 'quote' && quoteHolds(claim.evidence.quote, text)).toBe(true)
        for (const refusal of extraction.refused) expect(quoteHolds(refusal.quote, text)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
  it('[EX2] the same text gives the same claims', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = extractClaims(documentOf(text, 'zh-Hant'), gazetteer)
        expect(extractClaims(documentOf(text, 'zh-Hant'), gazetteer)).toEqual(once)
      }),
      { numRuns: 60 },
    )
  })
  it('[EX180] stopped at any step it has what it had found; let go on, all that is found at once, in the same order', () => {
    const lines = Array.from(
      { length: 3 * sentencesAStep },
      (_, i) => `OpenAI與甲骨文簽署合約，OpenAI將向甲骨文支付${i + 2}億美元。`,
    )
    const document = documentOf(lines.join('\n'), 'zh-Hant')
    const whole = toEnd(extractInSteps(document, gazetteer))
    expect(whole).toEqual(extractClaims(document, gazetteer))
    const found: number[] = []
    for (let steps = 1; ; steps++) {
      const reading = extractInSteps(document, gazetteer)
      let step = reading.next()
      for (let i = 1; i < steps && !step.done; i++) step = reading.next()
      if (step.done) break
      const { done, of, claims } = step.value
      const shown = claims.length
      expect(done).toBeLessThan(of)
      const ended = reading.next('stop')
      if (!ended.done) throw new Error('it went on')
      expect(ended.value.claims).toEqual(whole.claims.slice(0, shown))
      found.push(shown)
    }
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(new Set(found).size).toBe(3)
  })
  it('[EX3] every unit of the normal form knows where it came from, in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const normal = normalise(text)
        expect(normal.lower.length).toBe(normal.text.length)
        let last = 0
        for (let i = 0; i < normal.text.length; i++) {
          const span = originalSpan(normal, i, i + 1)
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          last = span.start
        }
      }),
    )
  })
  it('[EX264] no name is longer than a ledger takes', () => {
    const capitals = `Brookfield will invest $5 billion in ${'Taip In '.repeat(120)}. `
    const signs = `布魯克菲爾德將投資${'恆遠新材'.repeat(120)}公司50億元。`
    for (const text of [capitals, signs, `${'Alpha '.repeat(400)}said it will buy $1bn of steel from Oracle.`])
      for (const language of languages)
        for (const { route, about } of extractClaims(documentOf(text, language), gazetteer).claims) {
          const { payer, payee } = about.kind === 'commitment' ? about.mention : {}
          for (const name of [route.speaker.name, route.via, payer?.name, payee?.name])
            expect(name?.length ?? 0).toBeLessThanOrEqual(extractLimits.nameUnitsMax)
        }
  })
  it('[EX4] no text makes the work explode: twice as long takes few more steps than twice', () => {
    // Not timed: a catastrophic pattern or a quadratic scan over these would not end within the test's own limit.
    for (const scrap of [
      '“',
      '(',
      '1,',
      '一',
      'A ',
      '公司',
      '與',
      '$1',
      '「他說',
      'Oracle and ',
      '2025年',
      '据',
      '英偉達投資OpenAI10億美元，',
    ]) {
      const text = scrap.repeat(20_000)
      expect(extractClaims(documentOf(text, 'zh-Hant'), gazetteer).problems).toEqual([])
    }
  })
})
