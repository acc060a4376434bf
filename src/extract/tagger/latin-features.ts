import { latinSuffixes } from '../lexicon/grammar-words.ts'
import { firstNames } from '../lexicon/people.ts'
import { notNames, placeNames } from '../lexicon/places.ts'
import { edge, type Features, figure, hashOf, mixed, Writer } from './fold.ts'
import { groupOf } from './groups.ts'
import type { LatinToken } from './latin-tokens.ts'

/** Features of a token. */
const stride = 38

/** How words are written in the whole of a text. */
export class Habits {
  readonly #text: string
  readonly #small = new Set<number>()
  readonly #capital = new Map<number, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** Of the tokens of one sentence. */
  add(tokens: readonly LatinToken[]): void {
    for (const [i, token] of tokens.entries()) {
      if (token.sort !== 'word') continue
      const word = hashOf(this.#text.slice(token.start, token.end).toLowerCase())
      if (!token.capital) this.#small.add(word)
      else if (i > 0) this.#capital.set(word, (this.#capital.get(word) ?? 0) + 1)
    }
  }

  /** Whether it stands in small letters too, and how often with a capital inside a sentence, up to three times. */
  of(word: number): number {
    return (this.#small.has(word) ? 4 : 0) + Math.min(3, this.#capital.get(word) ?? 0)
  }
}

export function latinFeaturesOf(text: string, tokens: readonly LatinToken[], habits: Habits): Features {
  const count = tokens.length
  const words = new Int32Array(count)
  const shapes = new Int32Array(count)
  const groups = new Int32Array(count)
  const known = new Int32Array(count)
  const lists = new Int32Array(count)
  for (const [i, token] of tokens.entries()) {
    const written = text.slice(token.start, token.end)
    const small = written.toLowerCase()
    words[i] = token.sort === 'figure' ? figure : hashOf(small)
    shapes[i] = shapeOf(token, written)
    groups[i] = groupOf(small)
    known[i] = sorts.indexOf(token.known)
    lists[i] = listOf(written)
  }
  const open = Uint8Array.from(tokens, (token) => (token.sort === 'mark' && breaks.includes(text[token.start]!) ? 0 : 1))
  const at = (list: Int32Array, i: number): number => (i >= 0 && i < count ? list[i]! : edge)
  const to = new Writer(count * stride)
  for (let i = 0; i < count; i++) {
    if (open[i] === 0) continue
    to.moveTo(i * stride)
    const { first, last } = runAbout(tokens, i, text)
    const w = words[i]!
    const k = shapes[i]!
    const [kBefore, kAfter] = [at(shapes, i - 1), at(shapes, i + 1)]
    const habit = habits.of(w)
    const opens = i === 0 || (i === 1 && tokens[0]!.sort === 'mark') ? 1 : 0
    const written = text.slice(tokens[i]!.start, tokens[i]!.end)
    to.add(1, w)
    to.add(2, at(words, i - 1))
    to.add(3, at(words, i + 1))
    to.add(4, at(words, i - 2))
    to.add(5, at(words, i + 2))
    to.pair(6, at(words, i - 1), k)
    to.pair(7, k, at(words, i + 1))
    to.pair(8, at(words, i - 1), w)
    to.pair(9, w, at(words, i + 1))
    to.pair(20, k, opens)
    to.pair(21, kBefore, k)
    to.pair(22, k, kAfter)
    to.three(23, kBefore, k, kAfter)
    to.three(24, at(shapes, i - 2), kBefore, k)
    to.three(25, k, kAfter, at(shapes, i + 2))
    to.add(26, hashOf(written.slice(-3)))
    to.add(27, hashOf(written.slice(0, 3)))
    to.pair(28, habit, k)
    to.three(29, habit, k, opens)
    to.pair(30, at(groups, i - 1), k)
    to.pair(31, k, at(groups, i + 1))
    to.pair(32, groups[i]!, k)
    to.pair(33, at(groups, i - 2), at(groups, i - 1))
    to.pair(34, at(groups, i + 1), at(groups, i + 2))
    to.pair(40, known[i]!, k)
    to.pair(41, at(known, i - 1), k)
    to.pair(42, k, at(known, i + 1))
    to.pair(43, lists[i]!, k)
    to.pair(44, at(lists, i - 1), k)
    to.pair(45, k, at(lists, i + 1))
    // The whole run of capitalised words, and what stands about it.
    const length = Math.min(5, last - first + 1)
    to.three(50, length, Math.min(4, i - first), k)
    to.add(51, at(words, last))
    to.pair(52, at(lists, last), i === first ? 1 : 0)
    to.pair(53, at(lists, first), i === first ? 1 : 0)
    to.add(54, at(words, first - 1))
    to.add(55, at(words, last + 1))
    to.three(56, at(groups, first - 1), at(groups, last + 1), length)
    to.three(57, at(words, first - 1), mixed(at(groups, last + 1), length), 0)
  }
  return { ids: to.ids, stride, open }
}

const breaks = '\n;:!?“”()[]'
const sorts: readonly LatinToken['known'][] = [undefined, 'party', 'person', 'outlet', 'nobody']

/** Capital and small letters and figures, each kind once; a mark by itself. */
function shapeOf({ sort, capital }: LatinToken, written: string): number {
  if (sort === 'mark') return 0x10000 + written.charCodeAt(0)
  if (sort === 'figure') return 1
  if (!capital) return joiners.has(written) ? hashOf(written) : 2
  if (written.length === 1) return 3
  const figures = /\d/.test(written) ? 8 : 0
  if (written === written.toUpperCase()) return 4 + figures
  if (/^\p{Lu}\p{Ll}+$/u.test(written)) return 5
  return (/-/.test(written) ? 6 : 7) + figures
}

const joiners = new Set([
  'of',
  'de',
  'del',
  'la',
  'van',
  'von',
  'der',
  'al',
  'bin',
  'and',
  'e',
  'do',
  'da',
  'for',
  'the',
  'du',
  'des',
  'y',
])

/** From the first to the last of the capitalised words about a token, joined by nothing or by "of", "de" or &. */
function runAbout(tokens: readonly LatinToken[], i: number, text: string): { first: number; last: number } {
  const part = (at: number): boolean => tokens[at]?.capital === true || tokens[at]?.sort === 'figure'
  const joins = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && (text[token.start] === '&' || joiners.has(text.slice(token.start, token.end)))
  }
  if (!part(i) && !joins(i)) return { first: i, last: i }
  let first = i
  while (i - first < 8 && (part(first - 1) || (joins(first - 1) && part(first - 2)))) first -= part(first - 1) ? 1 : 2
  let last = i
  while (last - i < 8 && (part(last + 1) || (joins(last + 1) && part(last + 2)))) last += part(last + 1) ? 1 : 2
  return { first, last }
}

const wordsOf = (table: string): string[] => table.split(/[\s,]+/).filter(Boolean)
const listed = new Map<string, number>([
  ...wordsOf(placeNames).map((word) => [word, 1] as const),
  ...wordsOf(notNames).map((word) => [word, 2] as const),
  ...[...latinSuffixes].map((word) => [word, 3] as const),
  ...wordsOf(firstNames).map((word) => [word, 4] as const),
])
const listOf = (word: string): number => listed.get(word) ?? 0
