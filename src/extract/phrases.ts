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
  readonly #tree: PhraseTree
  /** By node. */
  readonly #data: (T | undefined)[] = []
  readonly #phrases = new Map<string, T>()
  /** Everything in it is in this book too, unless this book has its own meaning for the phrase. */
  readonly #beneath: PhraseBook<T> | undefined

  /** With room for phrases of so many letters in all. */
  constructor(beneath?: PhraseBook<T>, letters?: number) {
    this.#tree = new PhraseTree(letters)
    this.#beneath = beneath
  }

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
    const own = this.#ownAt(text, at)
    const other = this.#beneath?.longestAt(text, at)
    return other && other.end > (own?.end ?? 0) ? other : own
  }

  #ownAt(text: string, at: number): PhraseHit<T> | undefined {
    const tree = this.#tree
    if (!(at < text.length)) return undefined
    let node = tree.first(text.charCodeAt(at))
    if (node === 0 || insideWord(text, at)) return undefined
    let end = 0
    let best: T | undefined
    for (let i = at; ; ) {
      const data = this.#data[node]
      i++
      if (data !== undefined && !insideWord(text, i)) {
        end = i
        best = data
      }
      if (i >= text.length) break
      node = tree.child(node, text.charCodeAt(i))
      if (node === 0) break
    }
    return end === 0 ? undefined : { start: at, end, data: best as T }
  }

  /** The same in a text by its letters, but only where the phrase ends; 0 when there is none. */
  endAt(letters: Letters, at: number): number {
    const tree = this.#tree
    const { length } = letters
    let end = this.#beneath?.endAt(letters, at) ?? 0
    let node = at < length ? tree.first(letters[at]!) : 0
    if (node === 0 || isInside(letters, at)) return end
    for (let i = at; node !== 0; node = i < length ? tree.child(node, letters[i]!) : 0) {
      i++
      if (i > end && this.#data[node] !== undefined && !isInside(letters, i)) end = i
    }
    return end
  }

  /** What `phrase`, as a whole, was added with. */
  get(phrase: string): T | undefined {
    const own = this.#phrases.get(phrase)
    return own === undefined ? this.#beneath?.get(phrase) : own
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

  /** Every phrase of its own with its data. */
  entries(): Iterable<readonly [string, T]> {
    return this.#phrases
  }
}

const isInside = (letters: Letters, at: number): boolean =>
  at > 0 && at < letters.length && isWordUnit(letters[at]!) && isWordUnit(letters[at - 1]!)

/** No book more: the books that hold a phrase at one place are bits of a number. */
const booksMax = 31

/** Several books looked through at once: one walk over the text instead of one for each. */
export class Shelf {
  readonly #tree = new PhraseTree()
  /** Of each node: the books that hold its phrase, as bits, and where what they say of it begins in `data`, in the order of the books. */
  readonly #books: Int32Array
  readonly #from: Int32Array
  readonly #data: unknown[] = []
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
    const filed = new Map<number, { books: number; data: unknown[] }>()
    for (const [shelf, book] of books.entries())
      for (const [phrase, data] of book.entries()) {
        const node = this.#tree.grow(phrase)
        const at = filed.get(node) ?? { books: 0, data: [] }
        at.books |= 1 << shelf
        at.data.push(data)
        filed.set(node, at)
      }
    this.#books = new Int32Array(this.#tree.size)
    this.#from = new Int32Array(this.#tree.size)
    for (const [node, at] of filed) {
      this.#books[node] = at.books
      this.#from[node] = this.#data.length
      this.#data.push(...at.data)
    }
  }

  /** For each book what its own `allIn` would find in letters[start, end), where nothing before or behind is seen. */
  allIn(letters: Letters, start = 0, end = letters.length): PhraseHit<unknown>[][] {
    const hits: PhraseHit<unknown>[][] = []
    for (let shelf = 0; shelf < this.#count; shelf++) hits.push([])
    const tree = this.#tree
    const ends = this.#ends
    const free = this.#free
    free.fill(start)
    let before = false
    for (let at = start; at < end; at++) {
      const letter = letters[at]!
      const inWord = isWordUnit(letter)
      const node = inWord && before ? 0 : tree.first(letter)
      before = inWord
      if (node === 0) continue
      for (let books = this.#longestAt(node, letters, at, end); books !== 0; books &= books - 1) {
        const shelf = 31 - Math.clz32(books & -books)
        if (at < free[shelf]!) continue
        hits[shelf]!.push({ start: at, end: ends[shelf]!, data: this.#found[shelf] })
        free[shelf] = ends[shelf]!
      }
    }
    return hits
  }

  /** Notes the longest phrase of each book that begins at `at`, whose node is `first`; the bits of the books that have one. */
  #longestAt(first: number, letters: Letters, at: number, end: number): number {
    const tree = this.#tree
    const ends = this.#ends
    let found = 0
    for (let i = at, node = first; node !== 0; node = i < end ? tree.child(node, letters[i]!) : 0) {
      i++
      const books = this.#books[node]!
      if (books === 0 || (i < end && isInside(letters, i))) continue
      // Longer phrases come later and take the place of shorter ones of their book.
      found |= books
      let from = this.#from[node]!
      for (let left = books; left !== 0; left &= left - 1) {
        const shelf = 31 - Math.clz32(left & -left)
        ends[shelf] = i
        this.#found[shelf] = this.#data[from++]
      }
    }
    return found
  }

  /** Where the longest phrase of any book ends that begins at `at`, in a text that ends at `length`; 0 when there is none. */
  endAt(letters: Letters, at: number, length = letters.length): number {
    const tree = this.#tree
    let node = at < length ? tree.first(letters[at]!) : 0
    if (node === 0 || isInside(letters, at)) return 0
    let end = 0
    for (let i = at; node !== 0; node = i < length ? tree.child(node, letters[i]!) : 0) {
      i++
      if (this.#books[node] !== 0 && (i === length || !isInside(letters, i))) end = i
    }
    return end
  }
}

/** A–Z a–z 0–9 and accented Latin: the letters between which a word does not end. */
export const isWordUnit = (code: number): boolean =>
  code < 0x250 &&
  ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f))
