import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, showDeal } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'
import { openWorld } from './open-world.cases.ts'
import { lettersOf, PhraseBook, Shelf } from './phrases.ts'

const gazetteer = buildGazetteer([])

describe('firms and turns of phrase nobody has listed', () => {
  for (const [rule, language, text, ...expected] of openWorld)
    it(rule, () => {
      const claims = extractClaims(documentOf(text, language), gazetteer).claims
      const told = claims.filter((c) => c.madeBy.kind === 'rule' && c.madeBy.rule.startsWith('deal')).map(showDeal)
      expect([...new Set(told)]).toEqual(expected)
    })

  it('[EX113] several books looked through at once find what each finds alone', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中', '信'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.array(word),
        (lexicons, text) => {
          const books = lexicons.map((words) => {
            const book = new PhraseBook<string>()
            for (const phrase of words) book.add(phrase, phrase)
            return book
          })
          const whole = text.join('')
          expect(new Shelf(books).allIn(lettersOf(whole))).toEqual(books.map((book) => book.allIn(whole)))
        },
      ),
    )
  })
})
