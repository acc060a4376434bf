/** Finds every phrase of a lexicon in a text, longest first at each place, in one pass over the text. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly data: T
}

interface Node<T> {
  next: Map<number, Node<T>> | undefined
  data: T | undefined
}

const emptyNode = <T>(): Node<T> => ({ next: undefined, data: undefined })

/** The node behind `phrase`, made where it is missing. */
function nodeOf<T>(root: Node<T>, phrase: string): Node<T> {
  let node = root
  for (let i = 0; i < phrase.length; i++) {
    node.next ??= new Map()
    let next = node.next.get(phrase.charCodeAt(i))
    if (!next) {
      next = emptyNode()
      node.next.set(phrase.charCodeAt(i), next)
    }
    node = next
  }
  return node
}

/** A Latin word is matched whole: no phrase begins or ends inside one. */
const insideWord = (text: string, at: number): boolean => isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))

export class PhraseBook<T> {
  readonly #root: Node<T> = emptyNode()

  /** A phrase already there keeps its first meaning: callers add the more trusted lexicon first. */
  add(phrase: string, data: T): void {
    if (phrase === '') return
    const node = nodeOf(this.#root, phrase)
    if (node.data === undefined) node.data = data
  }

  /** The longest phrase that begins at `at`. */
  longestAt(text: string, at: number): PhraseHit<T> | undefined {
    if (insideWord(text, at)) return undefined
    let node: Node<T> | undefined = this.#root
    let best: PhraseHit<T> | undefined
    for (let i = at; i < text.length; i++) {
      node = node.next?.get(text.charCodeAt(i))
      if (!node) break
      if (node.data !== undefined && !insideWord(text, i + 1)) best = { start: at, end: i + 1, data: node.data }
    }
    return best
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
  *entries(): Iterable<readonly [string, T]> {
    const open: [string, Node<T>][] = [['', this.#root]]
    for (let top = open.pop(); top; top = open.pop()) {
      const [phrase, node] = top
      if (node.data !== undefined) yield [phrase, node.data]
      for (const [code, next] of node.next ?? []) open.push([phrase + String.fromCharCode(code), next])
    }
  }
}

interface Filed {
  readonly shelf: number
  readonly data: unknown
}

/** Several books looked through at once: one walk over the text instead of one for each. */
export class Shelf {
  readonly #root: Node<Filed[]> = emptyNode()
  readonly #count: number

  constructor(books: readonly PhraseBook<unknown>[]) {
    this.#count = books.length
    for (const [shelf, book] of books.entries())
      for (const [phrase, data] of book.entries()) {
        const node = nodeOf(this.#root, phrase)
        if (node.data) node.data.push({ shelf, data })
        else node.data = [{ shelf, data }]
      }
  }

  /** For each book what its own `allIn` would find. */
  allIn(text: string): PhraseHit<unknown>[][] {
    const hits: PhraseHit<unknown>[][] = Array.from({ length: this.#count }, () => [])
    const free = new Int32Array(this.#count)
    const ends = new Int32Array(this.#count)
    for (let at = 0; at < text.length; at++) {
      if (insideWord(text, at)) continue
      let node: Node<Filed[]> | undefined = this.#root
      let found: Filed[] | undefined
      for (let i = at; i < text.length; i++) {
        node = node.next?.get(text.charCodeAt(i))
        if (!node) break
        if (!node.data || insideWord(text, i + 1)) continue
        found ??= []
        // Longer phrases come later and take the place of shorter ones of their book.
        for (const filed of node.data) {
          ends[filed.shelf] = i + 1
          const before = found.findIndex((other) => other.shelf === filed.shelf)
          if (before < 0) found.push(filed)
          else found[before] = filed
        }
      }
      for (const { shelf, data } of found ?? []) {
        if (at < free[shelf]!) continue
        hits[shelf]!.push({ start: at, end: ends[shelf]!, data })
        free[shelf] = ends[shelf]!
      }
    }
    return hits
  }

  /** Where the longest phrase of any book ends that begins at `at`. */
  endAt(text: string, at: number): number | undefined {
    if (insideWord(text, at)) return undefined
    let node: Node<Filed[]> | undefined = this.#root
    let end: number | undefined
    for (let i = at; i < text.length; i++) {
      node = node.next?.get(text.charCodeAt(i))
      if (!node) break
      if (node.data && !insideWord(text, i + 1)) end = i + 1
    }
    return end
  }
}

/** A–Z a–z 0–9 and accented Latin: the letters between which a word does not end. */
export const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
