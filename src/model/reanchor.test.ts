import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, sha256Hex } from '../base/index.ts'
import { sha256 } from './ids.ts'
import { reanchor } from './reanchor.ts'
import { quoteAt, quoteHolds, type SourceDocument } from './source-document.ts'

const documentOf = (text: string): SourceDocument => ({
  hash: sha256(sha256Hex(text)),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
  language: 'en',
  mixed: false,
  receivedAt: instantOf(0),
})
const found = (before: string, words: string, after: string, nth = 0): string => {
  const old = documentOf(before)
  let at = before.indexOf(words)
  for (let i = 0; i < nth; i++) at = before.indexOf(words, at + 1)
  const anchored = reanchor(quoteAt(old, at, at + words.length), documentOf(after))
  return anchored ? `${anchored.quote.start}${anchored.normalised ? ' normalised' : ''}: ${anchored.quote.exact}` : 'orphan'
}

describe('a quote in another version of its text', () => {
  it('[MO30] stands where its words stand exactly', () => {
    expect(found('Acme will pay $4bn.', 'will pay $4bn', 'Update: Acme will pay $4bn.')).toBe('13: will pay $4bn')
    expect(found('Acme will pay $4bn.', 'will pay $4bn', 'Acme may pay $4bn.')).toBe('orphan')
    expect(found('Acme will pay $4bn.', 'will pay $4bn', 'Acme will pay $5bn.')).toBe('orphan')
  })
  it('[MO31] is told from the same words elsewhere by what stands around it, and is an orphan where that does not decide', () => {
    const two = 'Bolt said $4bn. Acme said $4bn.'
    expect(found(two, '$4bn', `New. ${two}`, 1)).toBe('31: $4bn')
    expect(found('Then $4bn.', '$4bn', 'a $4bn! a $4bn!')).toBe('orphan')
  })
  it('[MO32] stands, and is marked, where only spaces, widths or compositions differ', () => {
    expect(found('Acme will pay $4bn.', 'will pay $4bn', 'Acme will\n  pay $4bn.')).toBe('5 normalised: will\n  pay $4bn')
    expect(found('投資１００億美元。', '１００億美元', '投資100億美元。')).toBe('2 normalised: 100億美元')
    expect(found('Café deal', 'Café', 'Cafe\u0301 deal')).toBe('0 normalised: Cafe\u0301')
  })
  it('[MO33] holds in its new text whatever was put around it', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.string(), fc.string(), fc.string(), (quote, a, b, c) => {
        const [old, next] = [documentOf(`${a}${quote}${b}`), documentOf(`${c}${a}${quote}${b}`)]
        const anchored = reanchor(quoteAt(old, a.length, a.length + quote.length), next)
        if (!anchored) return
        expect(quoteHolds(anchored.quote, next.text)).toBe(true)
        expect(anchored.quote.exact.normalize('NFKC').replace(/\s+/g, ' ').trim()).toBe(
          quote.normalize('NFKC').replace(/\s+/g, ' ').trim(),
        )
      }),
    )
  })
})
