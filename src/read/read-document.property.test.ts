import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceBytes } from './make-document.ts'
import { readDocument } from './read-document.ts'
import { bytesOf, joined, sourceOf } from './testing/reading.ts'

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', undefined)
const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'shift_jis')
const fragments = fc.constantFrom(
  '<div>',
  '</div>',
  '<p',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '<table><tr><td>',
  '<li>',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '<script type="application/ld+json">',
  '</script>',
  '<meta charset=big5>',
  '{"@type":"NewsArticle","datePublished":"2026-13-99"}',
  '---\n',
  'date: 2026-02-30\n',
  '**',
  '![](',
  '| a | b |\n',
  '2026年2月30日宣布',
  '2月4日，公司宣布',
  'By Ada',
  '出品 | 某报',
  '輝達',
  '英伟达',
  ' said on May 5, ',
  '\u200d',
  '\u202e',
  '\0',
  '\n',
  '\r',
  '\ud83d\ude00',
)
const text = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.tuple(text, encodings).map(([words, encoding]) => bytesOf(words, encoding)),
  fc
    .tuple(text, encodings, fc.uint8Array({ maxLength: 6 }))
    .map(([words, encoding, tail]) => joined(bytesOf(words, encoding), tail)),
)
const source = fc.tuple(bytes, names).map(([content, name]): SourceBytes => {
  const { name: _, ...rest } = sourceOf(content)
  return name === undefined ? rest : { ...rest, name }
})

describe('any bytes', () => {
  it('[RD15] are a document with text to see, or one problem with a message and a mend; never a throw', () => {
    fc.assert(
      fc.property(source, (any) => {
        const read = readDocument(any)
        if (!read.ok) {
          expect(read.failure).toMatchObject({ message: expect.stringMatching(/\.$/), mend: expect.stringMatching(/\.$/) })
          return
        }
        expect(read.value.text.trim()).not.toBe('')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the law.
        expect(read.value.text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e]/)
        expect([read.value.published, read.value.publishedNotBefore]).toContain(undefined)
      }),
      { numRuns: 600 },
    )
  })
  it('[RD16] read twice give the same document', () => {
    fc.assert(
      fc.property(source, (any) => {
        expect(readDocument(any)).toEqual(readDocument(any))
      }),
      { numRuns: 100 },
    )
  })
  it('[RD17] a text comes back from every encoding it can be written in', () => {
    const sentence = fc.constantFrom('輝達宣布投資一千億美元。', '甲骨文籌資興建資料中心。', '雙方簽署意向書，金額未定。')
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 9 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'),
        (sentences, encoding) => {
          const words = sentences.join('\n')
          const read = readDocument(sourceOf(bytesOf(words, encoding)))
          expect(read.ok && [read.value.text, read.value.encoding]).toEqual([words, encoding])
        },
      ),
    )
  })
})
