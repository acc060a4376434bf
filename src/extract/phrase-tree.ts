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
  /** A bit for each letter with which a phrase begins: most places are told by it alone. */
  readonly #opens = new Uint32Array(2048)

  /** The node behind `letter` from `node`; 0 when there is none. */
  child(node: number, letter: number): number {
    const table = this.#table
    const last = table.length - 1
    for (let slot = slotOf(node, letter) & last; ; slot = (slot + 1) & last) {
      const found = table[slot]!
      if (found === 0 || (this.#parents[found] === node && this.#letters[found] === letter)) return found
    }
  }

  /** Whether any phrase begins with this letter. */
  opens(letter: number): boolean {
    return ((this.#opens[letter >>> 5]! >>> (letter & 31)) & 1) === 1
  }

  /** The node behind `phrase`, made where it is missing. */
  grow(phrase: string): number {
    const first = phrase.charCodeAt(0)
    this.#opens[first >>> 5]! |= 1 << (first & 31)
    let node = 0
    for (let i = 0; i < phrase.length; i++) node = this.child(node, phrase.charCodeAt(i)) || this.#add(node, phrase.charCodeAt(i))
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

const slotOf = (node: number, letter: number): number => {
  const mixed = Math.imul(node ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function doubled<A extends Int32Array | Uint16Array>(array: A): A {
  const twice = new (array.constructor as new (length: number) => A)(array.length * 2)
  twice.set(array)
  return twice
}
