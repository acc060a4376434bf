/** Finds every phrase of a lexicon in a text, longest first at each place, in one pass over the text. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly data: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  data?: T
}

export class PhraseBook<T> {
  readonly #root: Node<T> = { next: new Map() }

  /** A phrase already there keeps its first meaning: callers add the more trusted lexicon first. */
  add(phrase: string, data: T): void {
    if (phrase === '') return
    let node = this.#root
    for (const unit of phrase) {
      let next = node.next.get(unit)
      if (!next) {
        next = { next: new Map() }
        node.next.set(unit, next)
      }
      node = next
    }
    if (node.data === undefined) node.data = data
  }

  /** The longest phrase that begins at `at`; Latin words match whole. */
  longestAt(text: string, at: number): PhraseHit<T> | undefined {
    if (isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))) return undefined
    let node: Node<T> | undefined = this.#root
    let best: PhraseHit<T> | undefined
    for (let i = at; i < text.length && node; i++) {
      node = node.next.get(text[i]!)
      const end = i + 1
      if (node?.data !== undefined && !(isWordUnit(text.charCodeAt(i)) && isWordUnit(text.charCodeAt(end))))
        best = { start: at, end, data: node.data }
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
}

/** A–Z a–z 0–9 and accented Latin: the letters between which a word does not end. */
export const isWordUnit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)
