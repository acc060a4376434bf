import { PhraseTree } from './phrase-tree.ts'

/** Finds every phrase of a lexicon in a text, longest first at each place, in one pass over the text. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly data: T
}

/** A text by its letters, which are read faster than out of a string: what `charCodeAt` gives at each place. */
export type Letters = Uint16Array

export function lettersOf(text: string): Letters {
  const letters = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i)
  return letters
}

/** A Latin word is matched whole: no phrase begins or ends inside one. */
const insideWord = (text: string, at: number): boolean => isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))

export class PhraseBook<T> {
  readonly #tree = new PhraseTree()
  /** By node. */
  readonly #data: (T | undefined)[] = []
  readonly #phrases = new Map<string, T>()

  /** A phrase already there keeps its first meaning: callers add the more trusted lexicon first. */
  add(phrase: string, data: T): void {
    if (phrase === '' || this.#phrases.has(phrase)) return
    this.#phrases.set(phrase, data)
    const node = this.#tree.grow(phrase)
    while (this.#data.length <= node) this.#data.push(undefined)
    this.#data[node] = data
  }

  /** The longest phrase that begins at `at`. */
  longestAt(text: string, at: number): PhraseHit<T> | undefined {
    const tree = this.#tree
    if (!(at < text.length) || !tree.opens(text.charCodeAt(at)) || insideWord(text, at)) return undefined
    let best: PhraseHit<T> | undefined
    let node = 0
    for (let i = at; i < text.length; i++) {
      node = tree.child(node, text.charCodeAt(i))
      if (node === 0) break
      const data = this.#data[node]
      if (data !== undefined && !insideWord(text, i + 1)) best = { start: at, end: i + 1, data }
    }
    return best
  }

  /** The same in a text by its letters, but only where the phrase ends; 0 when there is none. */
  endAt(letters: Letters, at: number): number {
    const tree = this.#tree
    const { length } = letters
    if (!(at < length) || !tree.opens(letters[at]!) || isInside(letters, at)) return 0
    let end = 0
    let node = 0
    for (let i = at; i < length; i++) {
      node = tree.child(node, letters[i]!)
      if (node === 0) break
      if (this.#data[node] !== undefined && !isInside(letters, i + 1)) end = i + 1
    }
    return end
  }

  /** What `phrase`, as a whole, was added with. */
  get(phrase: string): T | undefined {
    return this.#phrases.get(phrase)
  }

  /** Without overlaps, left to right. */
  allIn(text: string): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = []
    for (let at = 0; at < text.length; ) {
      const hit = this.longestAt(text, at)
      if (hit) hits.push(hit)
      at = hit ? hit.end : at + 1
    }
    return hits
  }

  /** Every phrase with its data. */
  entries(): Iterable<readonly [string, T]> {
    return this.#phrases
  }
}

const isInside = (letters: Letters, at: number): boolean =>
  at > 0 && at < letters.length && isWordUnit(letters[at]!) && isWordUnit(letters[at - 1]!)

interface Filed {
  readonly shelf: number
  readonly data: unknown
}

/** No book more: the books that hold a phrase at one place are bits of a number. */
const booksMax = 31

/** Several books looked through at once: one walk over the text instead of one for each. */
export class Shelf {
  readonly #tree = new PhraseTree()
  /** By node. */
  readonly #filed: (Filed[] | undefined)[] = []
  readonly #count: number
  /** Of each book: what its longest phrase at this place says, where that ends, and where its next may begin. */
  readonly #found: unknown[]
  readonly #ends: Int32Array
  readonly #free: Int32Array

  constructor(books: readonly PhraseBook<unknown>[]) {
    if (books.length > booksMax) throw new Error('broken law: a shelf holds no more books than a number has bits')
    this.#count = books.length
    this.#found = new Array<unknown>(books.length).fill(undefined)
    this.#ends = new Int32Array(books.length)
    this.#free = new Int32Array(books.length)
    for (const [shelf, book] of books.entries())
      for (const [phrase, data] of book.entries()) {
        const node = this.#tree.grow(phrase)
        while (this.#filed.length <= node) this.#filed.push(undefined)
        const filed = this.#filed[node]
        if (filed) filed.push({ shelf, data })
        else this.#filed[node] = [{ shelf, data }]
      }
  }

  /** For each book what its own `allIn` would find in letters[start, end), where nothing before or behind is seen. */
  allIn(letters: Letters, start = 0, end = letters.length): PhraseHit<unknown>[][] {
    const hits: PhraseHit<unknown>[][] = []
    for (let shelf = 0; shelf < this.#count; shelf++) hits.push([])
    const [tree, ends, free] = [this.#tree, this.#ends, this.#free]
    free.fill(start)
    let before = false
    for (let at = start; at < end; at++) {
      const letter = letters[at]!
      const inWord = isWordUnit(letter)
      const skip = (inWord && before) || !tree.opens(letter)
      before = inWord
      if (skip) continue
      for (let books = this.#longestAt(letters, at, end); books !== 0; books &= books - 1) {
        const shelf = 31 - Math.clz32(books & -books)
        if (at < free[shelf]!) continue
        hits[shelf]!.push({ start: at, end: ends[shelf]!, data: this.#found[shelf] })
        free[shelf] = ends[shelf]!
      }
    }
    return hits
  }

  /** Notes the longest phrase of each book that begins at `at`; the bits of the books that have one. */
  #longestAt(letters: Letters, at: number, end: number): number {
    const [tree, ends, found] = [this.#tree, this.#ends, this.#found]
    let books = 0
    let node = 0
    for (let i = at; i < end; i++) {
      node = tree.child(node, letters[i]!)
      if (node === 0) break
      const filed = this.#filed[node]
      if (!filed || (i + 1 < end && isInside(letters, i + 1))) continue
      // Longer phrases come later and take the place of shorter ones of their book.
      for (const { shelf, data } of filed) {
        books |= 1 << shelf
        ends[shelf] = i + 1
        found[shelf] = data
      }
    }
    return books
  }

  /** Where the longest phrase of any book ends that begins at `at`, in a text that ends at `length`; 0 when there is none. */
  endAt(letters: Letters, at: number, length = letters.length): number {
    const tree = this.#tree
    if (!(at < length) || !tree.opens(letters[at]!) || isInside(letters, at)) return 0
    let end = 0
    let node = 0
    for (let i = at; i < length; i++) {
      node = tree.child(node, letters[i]!)
      if (node === 0) break
      if (this.#filed[node] && (i + 1 === length || !isInside(letters, i + 1))) end = i + 1
    }
    return end
  }
}

/** A–Z a–z 0–9 and accented Latin: the letters between which a word does not end. */
export const isWordUnit = (code: number): boolean =>
  code < 0x250 &&
  ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f))
