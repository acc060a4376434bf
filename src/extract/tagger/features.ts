import { edge, type Features, figure, hashOf, mixed, Writer } from './fold.ts'
import { groupOf } from './groups.ts'
import type { Token } from './tokens.ts'

/** Features of a token. */
const stride = 26

/** How often two tokens stand side by side in a text, up to three times; pairs are folded together. */
export class Neighbours {
  readonly #times = new Uint8Array(1 << 17)

  add(words: Int32Array): void {
    for (let i = 1; i < words.length; i++) {
      const at = this.#at(words[i - 1]!, words[i]!)
      if (this.#times[at]! < 3) this.#times[at]!++
    }
  }

  of(before: number, after: number): number {
    return this.#times[this.#at(before, after)]!
  }

  #at(before: number, after: number): number {
    return mixed(mixed(7, before), after) & ((1 << 17) - 1)
  }
}

/** A token by what is written; all figures are one. */
export function writtenIn(text: string, tokens: readonly Token[]): Int32Array {
  const words = new Int32Array(tokens.length)
  for (const [i, { sort, start, end }] of tokens.entries()) words[i] = sort === 'figure' ? figure : hashOf(text, start, end)
  return words
}

/** `written` is the tokens' of `writtenIn`. */
export function featuresOf(text: string, tokens: readonly Token[], written: Int32Array, neighbours: Neighbours): Features {
  const count = tokens.length
  const classes = new Int32Array(count)
  const words = new Int32Array(count)
  const groups = new Int32Array(count)
  for (const [i, token] of tokens.entries()) {
    classes[i] = classOf(token, text)
    const { word } = token
    words[i] = token.sort === 'figure' || !word ? written[i]! : hashOf(word.text)
    groups[i] = groupOf(token.sort === 'figure' ? '0' : word ? word.text : text.slice(token.start, token.end))
  }
  const ends = suffixEnds(tokens)
  const at = (list: Int32Array, i: number): number => (i >= 0 && i < count ? list[i]! : edge)
  const to = new Writer(count * stride)
  const open = Uint8Array.from(tokens, (token) => (mayBeInName(token, text) ? 1 : 0))
  for (let i = 0; i < count; i++) {
    if (open[i] === 0) continue
    to.moveTo(i * stride)
    const c = written[i]!
    const [before, after] = [at(written, i - 1), at(written, i + 1)]
    to.add(1, c)
    to.add(2, before)
    to.add(3, after)
    to.add(4, at(written, i - 2))
    to.add(5, at(written, i + 2))
    to.pair(6, before, c)
    to.pair(7, c, after)
    const k = classes[i]!
    const [kBefore, kAfter] = [at(classes, i - 1), at(classes, i + 1)]
    to.add(20, k)
    to.pair(21, kBefore, k)
    to.pair(22, k, kAfter)
    to.three(23, kBefore, k, kAfter)
    to.pair(24, at(classes, i - 2), kBefore)
    to.pair(25, kAfter, at(classes, i + 2))
    const [left, right] = [wordBefore(tokens, i), wordAfter(tokens, i)]
    to.add(30, words[i]!)
    to.add(31, at(words, left))
    to.add(32, at(words, right))
    to.pair(33, at(words, left), k)
    to.pair(34, k, at(words, right))
    to.pair(35, at(groups, left), k)
    to.pair(36, k, at(groups, right))
    to.add(37, at(groups, left))
    to.add(38, at(groups, right))
    to.add(40, ends[i]!)
    to.pair(41, ends[i]!, k)
    const [pairLeft, pairRight] = [neighbours.of(before, c), neighbours.of(c, after)]
    to.three(50, pairLeft, pairRight, k)
    to.three(51, pairLeft, pairRight, kBefore ^ (kAfter << 1))
  }
  return { ids: to.ids, stride, open }
}

/** No name holds a mark that ends a clause. */
const mayBeInName = ({ sort, start }: Token, text: string): boolean => sort !== 'mark' || !breaks.includes(text[start]!)

const breaks = '\n。,;:!?、“”《》'

/** Where in a word of what sort; a mark by itself. */
function classOf({ sort, start, end, word }: Token, text: string): number {
  if (sort === 'mark') return marks.includes(text[start]!) ? text.charCodeAt(start) : 1
  if (sort === 'figure') return 2
  if (sort === 'latin') {
    const written = text.slice(start, end)
    if (!/^[A-Z]/.test(written)) return 3
    return end - start > 1 && written === written.toUpperCase() ? 4 : 5
  }
  if (!word) return 6
  const place = word.end - word.start === 1 ? 0 : start === word.start ? 1 : end === word.end ? 2 : 3
  return 0x10000 + 4 * sorts.indexOf(word.sort) + place
}

const marks = '\n。,;:!?、“”()《》·'
const sorts = ['sign', 'word', 'country', 'city', 'suffix', 'grammar', 'known']

/** How many signs on a word ends that ends companies' names; 9 where none is near. */
function suffixEnds(tokens: readonly Token[]): Uint8Array {
  const near = new Uint8Array(tokens.length).fill(9)
  for (const [i, token] of tokens.entries()) {
    if (token.sort !== 'sign' || token.word?.sort !== 'suffix' || token.end !== token.word.end) continue
    for (let back = 0; back < 9 && i - back >= 0; back++) {
      if (tokens[i - back]!.sort === 'mark') break
      near[i - back] = Math.min(near[i - back]!, back)
    }
  }
  return near
}

function wordBefore(tokens: readonly Token[], i: number): number {
  const from = tokens[i]!.word?.start ?? tokens[i]!.start
  let k = i - 1
  while (k >= 0 && tokens[k]!.start >= from) k--
  return k
}

function wordAfter(tokens: readonly Token[], i: number): number {
  const to = tokens[i]!.word?.end ?? tokens[i]!.end
  let k = i + 1
  while (k < tokens.length && tokens[k]!.start < to) k++
  return k
}
