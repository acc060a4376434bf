import { commonWords, grammarSigns } from './lexicon/common-chinese.ts'
import { companySuffixes } from './lexicon/grammar-words.ts'
import { citiesChinese, placesChinese } from './lexicon/places.ts'
import { normalWord } from './normalise.ts'
import { PhraseBook, Shelf } from './phrases.ts'
import type { Span } from './segment.ts'
import { books } from './vocabulary.ts'

/**
 * A word of a run of Chinese, as the platform's dictionary cuts it. What no dictionary knows falls apart into single signs, and that
 * is how an unknown name looks: 高瓴 is two signs, 今天 one word.
 */
export interface Word extends Span {
  readonly text: string
  readonly sort: 'sign' | 'word' | 'country' | 'city' | 'suffix' | 'grammar' | 'known'
}

const listed = (table: string): string[] => table.split(/\s+/).filter(Boolean).map(normalWord)
const byLength = (a: string, b: string): number => b.length - a.length
export const suffixes: readonly string[] = [...new Set(listed(companySuffixes))].sort(byLength)
export const countries: readonly string[] = listed(placesChinese).sort(byLength)
const cities: readonly string[] = listed(citiesChinese).sort(byLength)
export const isCity = (name: string): boolean => cities.includes(name)
const commonBook = new PhraseBook<true>()
for (const word of listed(commonWords)) commonBook.add(word, true)
const figures = /^[零一二三四五六七八九十百千万亿两几数半]+$/

/** Finds the longest of `words` at a place; by first sign, because lists are long. */
const finder = (words: readonly string[]) => {
  const byFirst = new Map<string, string[]>()
  for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word])
  return (text: string, at: number): number | undefined => {
    const hit = byFirst.get(text[at]!)?.find((word) => text.startsWith(word, at))
    return hit === undefined ? undefined : at + hit.length
  }
}
const suffixAt = finder(suffixes)
const countryAt = finder(countries)
const cityAt = finder(cities)
const isHanzi = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0xb7

/** Whether a word is one of the grammar's or of every day, so that no name goes on over it. */
export const isGrammarWord = (word: string): boolean =>
  figures.test(word) || (word.length === 1 ? grammarSigns.includes(word) : grammarEnd(word, 0) === word.length)

/** Where the longest such word of two signs or more ends. */
function grammarEnd(text: string, at: number): number | undefined {
  const end = everyday.endAt(text, at)
  return end !== undefined && end > at + 1 ? end : undefined
}
const everyday = new Shelf([
  commonBook,
  books.deals,
  books.speech,
  books.stages,
  books.turns,
  books.contexts,
  books.pronouns,
  books.who,
  books.hearsay,
  books.acts,
  books.goods,
])

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The runs of Chinese in `text`, each cut into words. `knownEnd` tells where a name of the gazetteer ends. */
export function chineseRuns(text: string, knownEnd: (at: number) => number | undefined): Word[][] {
  const runs: Word[][] = []
  if (!/[\u4e00-\u9fff]/.test(text)) return runs
  const edges = new Uint8Array(text.length + 1)
  for (const { index } of segmenter.segment(text)) edges[index] = 1
  for (let at = 0; at < text.length; ) {
    if (!isHanzi(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    while (end < text.length && isHanzi(text.charCodeAt(end))) end++
    runs.push(wordsOf(text, at, end, edges, knownEnd))
    at = end
  }
  return runs
}

function wordsOf(
  text: string,
  start: number,
  end: number,
  edges: Uint8Array,
  knownEnd: (at: number) => number | undefined,
): Word[] {
  const words: Word[] = []
  const push = (at: number, to: number, sort: Word['sort']) => words.push({ start: at, end: to, text: text.slice(at, to), sort })
  for (let at = start; at < end; ) {
    let next = at + 1
    while (next < end && !edges[next]) next++
    const known = knownEnd(at)
    if (known !== undefined && known <= end && (known - at > 2 || edges[known])) {
      push(at, known, 'known')
      at = known
      continue
    }
    const grammar = grammarEnd(text, at)
    const suffix = suffixAt(text, at)
    if (
      grammar !== undefined &&
      grammar <= end &&
      (edges[grammar] || grammar - at > 2 || /^(?:其中|其余|此外|另外|由于|对于|至于)$/.test(text.slice(at, grammar))) &&
      !(suffix !== undefined && suffix >= grammar)
    ) {
      push(at, grammar, 'grammar')
      at = grammar
      continue
    }
    if (suffix !== undefined && suffix <= end && (suffix >= next || edges[suffix])) {
      push(at, suffix, 'suffix')
      at = suffix
      continue
    }
    const place = countryAt(text, at)
    const city = place === undefined ? cityAt(text, at) : undefined
    if ((place ?? city ?? end + 1) <= end) {
      push(at, (place ?? city)!, place === undefined ? 'city' : 'country')
      at = (place ?? city)!
      continue
    }
    // 与国 is in the dictionary; before 国药 it is a preposition.
    if (next - at > 1 && /[与由被从给把让及于将拟]/.test(text[at]!)) next = at + 1
    // 海风|电: a trade may begin inside what the dictionary takes for a word.
    const inner = next - at === 2 ? suffixAt(text, at + 1) : undefined
    if (inner !== undefined && inner > next && inner <= end && edges[inner]) next = at + 1
    const word = text.slice(at, next)
    const grammatical =
      (word === '元' && /[\d万亿兆]/.test(text[at - 1] ?? '')) ||
      isGrammarWord(word) ||
      (word.length > 1 && /[的了在是有被把让]/.test(word))
    push(at, next, grammatical ? 'grammar' : word.length === 1 ? 'sign' : 'word')
    at = next
  }
  return words
}
