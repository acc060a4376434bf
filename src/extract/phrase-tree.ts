/**
 * Phrases as a tree of their letters, kept in arrays of numbers: a text is walked through several trees for each of its letters, and
 * maps of objects were most of what that cost. Node 0 is the root; no node's child is 0.
 */
export class PhraseTree {
  /** Of each node: the node above it and the letter that leads to it. */
  #parents = new Int32Array(64)
  #letters = new Uint16Array(64)
  #nodes = 1
  /** Nodes by a hash of parent and letter, open addressing, at most half full. */
  #table = new Int32Array(256)
  /** The children of the root by letter, in pages of 256: most places of a text are told by them alone. */
  readonly #pages: Int32Array[] = new Array<Int32Array>(256).fill(emptyPage)

  /** Nodes made so far, the root among them. */
  get size(): number {
    return this.#nodes
  }

  /** The node of the phrases that begin with `letter`; 0 when none does. */
  first(letter: number): number {
    return this.#pages[letter >>> 8]![letter & 255]!
  }

  /** The node behind `letter` from `node`, which is not the root; 0 when there is none. */
  child(node: number, letter: number): number {
    const table = this.#table
    const last = table.length - 1
    for (let slot = slotOf(node, letter) & last; ; slot = (slot + 1) & last) {
      const found = table[slot]!
      if (found === 0 || (this.#parents[found] === node && this.#letters[found] === letter)) return found
    }
  }

  /** The node behind `phrase`, made where it is missing. */
  grow(phrase: string): number {
    const first = phrase.charCodeAt(0)
    let node = this.first(first) || this.#open(first)
    for (let i = 1; i < phrase.length; i++) node = this.child(node, phrase.charCodeAt(i)) || this.#add(node, phrase.charCodeAt(i))
    return node
  }

  #open(letter: number): number {
    const page = letter >>> 8
    if (this.#pages[page] === emptyPage) this.#pages[page] = new Int32Array(256)
    const node = this.#add(0, letter)
    this.#pages[page]![letter & 255] = node
    return node
  }

  #add(parent: number, letter: number): number {
    const node = this.#nodes++
    if (node === this.#parents.length) {
      this.#parents = doubled(this.#parents)
      this.#letters = doubled(this.#letters)
    }
    this.#parents[node] = parent
    this.#letters[node] = letter
    if (this.#nodes * 2 > this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 2)
      for (let n = 1; n < node; n++) this.#file(n)
    }
    this.#file(node)
    return node
  }

  #file(node: number): void {
    const last = this.#table.length - 1
    let slot = slotOf(this.#parents[node]!, this.#letters[node]!) & last
    while (this.#table[slot] !== 0) slot = (slot + 1) & last
    this.#table[slot] = node
  }
}

const emptyPage = new Int32Array(256)

const slotOf = (node: number, letter: number): number => {
  const mixed = Math.imul(node ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function doubled<A extends Int32Array | Uint16Array>(array: A): A {
  const twice = new (array.constructor as new (length: number) => A)(array.length * 2)
  twice.set(array)
  return twice
}
