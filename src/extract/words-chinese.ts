import { commonWords, grammarSigns } from './lexicon/common-chinese.ts'
import { companySuffixes } from './lexicon/grammar-words.ts'
import { citiesChinese, placesChinese } from './lexicon/places.ts'
import { normalWord } from './normalise.ts'
import { type Letters, lettersOf, PhraseBook, Shelf } from './phrases.ts'
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
const bookOf = (words: readonly string[]): PhraseBook<true> => {
  const book = new PhraseBook<true>()
  for (const word of words) book.add(word, true)
  return book
}
const suffixBook = bookOf(suffixes)
const countryBook = bookOf(countries)
const cityBook = bookOf(cities)

/** What a single sign may be to the cutting of words. */
const figureSign = 1
const grammarSign = 2
const prepositionSign = 4
const boundSign = 8
const signs = new Uint8Array(0x10000)
for (const [bit, all] of [
  [figureSign, '零一二三四五六七八九十百千万亿两几数半'],
  [grammarSign, grammarSigns],
  [prepositionSign, '与由被从给把让及于将拟'],
  [boundSign, '的了在是有被把让'],
] as const)
  for (const sign of all) signs[sign.charCodeAt(0)]! |= bit

const isHanzi = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0xb7

/** Whether a word is one of the grammar's or of every day, so that no name goes on over it. */
export const isGrammarWord = (word: string): boolean => word !== '' && isGrammar(lettersOf(word), 0, word.length)

function isGrammar(letters: Letters, start: number, end: number): boolean {
  if (allAre(figureSign, letters, start, end)) return true
  return end - start === 1 ? (signs[letters[start]!]! & grammarSign) !== 0 : everyday.endAt(letters, start, end) === end
}

function allAre(sort: number, letters: Letters, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((signs[letters[i]!]! & sort) === 0) return false
  return true
}

function anyIs(sort: number, letters: Letters, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((signs[letters[i]!]! & sort) !== 0) return true
  return false
}

const everyday = new Shelf([
  bookOf(listed(commonWords)),
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

/**
 * The runs of Chinese in `text`, whose letters are given beside it, each cut into words. `knownEnd` tells where a name of the
 * gazetteer ends that begins at a place; 0 when none does.
 */
export function chineseRuns(text: string, letters: Letters, knownEnd: (at: number) => number): Word[][] {
  const runs: Word[][] = []
  let edges: Uint8Array | undefined
  for (let at = 0; at < letters.length; ) {
    if (!isHanzi(letters[at]!)) {
      at++
      continue
    }
    let end = at
    while (end < letters.length && isHanzi(letters[end]!)) end++
    // A lone · among other letters is no Chinese.
    edges ??= wordEdges(text, letters)
    if (!edges) return runs
    runs.push(wordsOf(text, letters, { start: at, end }, edges, knownEnd))
    at = end
  }
  return runs
}

/**
 * Where the platform's dictionary begins a word, as far as Chinese stands about it; undefined when none does. It is slow, and what
 * lies between signs of ASCII is cut the same alone: only that is given to it.
 */
function wordEdges(text: string, letters: Letters): Uint8Array | undefined {
  const pieces = piecesOf(letters)
  if (!pieces) return undefined
  const edges = new Uint8Array(text.length + 1)
  markEdges(edges, text, pieces)
  edges[text.length] = 0
  return edges
}

// Loops of their own: together they outgrow what the compiler keeps, and were compiled anew for every third text.
/** Where what lies between signs of ASCII begins and ends, one after the other; undefined when no Chinese is in it. */
function piecesOf(letters: Letters): number[] | undefined {
  const pieces: number[] = []
  let chinese = false
  let start = -1
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!
    if (!isApart(letter)) {
      if (start < 0) start = at
      if (letter >= 0x4e00 && letter <= 0x9fff) chinese = true
    } else if (start >= 0) {
      pieces.push(start, at)
      start = -1
    }
  }
  if (start >= 0) pieces.push(start, letters.length)
  return chinese ? pieces : undefined
}

function markEdges(edges: Uint8Array, text: string, pieces: readonly number[]): void {
  let joined = ''
  for (let i = 0; i < pieces.length; i += 2) joined += `${text.slice(pieces[i], pieces[i + 1])}\n`
  let piece = 0
  let shift = pieces[0]!
  for (const { index } of segmenter.segment(joined)) {
    const at = index + shift
    edges[at] = 1
    if (at < pieces[piece + 1]!) continue
    piece += 2
    shift = piece < pieces.length ? pieces[piece]! - index - 1 : shift
  }
}

/** Words of Chinese end on either side of it. */
const isApart = (code: number): boolean => code < 0x7f && code !== 0x5f

function wordsOf(
  text: string,
  letters: Letters,
  { start, end }: Span,
  edges: Uint8Array,
  knownEnd: (at: number) => number,
): Word[] {
  const words: Word[] = []
  const push = (at: number, to: number, sort: Word['sort']) => words.push({ start: at, end: to, text: text.slice(at, to), sort })
  for (let at = start; at < end; ) {
    let next = at + 1
    while (next < end && !edges[next]) next++
    const known = knownEnd(at)
    if (known !== 0 && known <= end && (known - at > 2 || edges[known] === 1)) {
      push(at, known, 'known')
      at = known
      continue
    }
    const grammar = everyday.endAt(letters, at)
    const suffix = suffixBook.endAt(letters, at)
    if (
      grammar > at + 1 &&
      grammar <= end &&
      (edges[grammar] === 1 || grammar - at > 2 || /^(?:其中|其余|此外|另外|由于|对于|至于)$/.test(text.slice(at, grammar))) &&
      !(suffix >= grammar)
    ) {
      push(at, grammar, 'grammar')
      at = grammar
      continue
    }
    if (suffix !== 0 && suffix <= end && (suffix >= next || edges[suffix] === 1)) {
      push(at, suffix, 'suffix')
      at = suffix
      continue
    }
    const country = countryBook.endAt(letters, at)
    const place = country || cityBook.endAt(letters, at)
    if (place !== 0 && place <= end) {
      push(at, place, country === 0 ? 'city' : 'country')
      at = place
      continue
    }
    // 与国 is in the dictionary; before 国药 it is a preposition.
    if (next - at > 1 && (signs[letters[at]!]! & prepositionSign) !== 0) next = at + 1
    // 海风|电: a trade may begin inside what the dictionary takes for a word.
    const inner = next - at === 2 ? suffixBook.endAt(letters, at + 1) : 0
    if (inner > next && inner <= end && edges[inner] === 1) next = at + 1
    const single = next - at === 1
    const grammatical =
      (single && text[at] === '元' && /[\d万亿兆]/.test(text[at - 1] ?? '')) ||
      isGrammar(letters, at, next) ||
      (!single && anyIs(boundSign, letters, at, next))
    push(at, next, grammatical ? 'grammar' : single ? 'sign' : 'word')
    at = next
  }
  return words
}
