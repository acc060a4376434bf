/**
 * Phrases as a tree of their letters, kept in arrays of numbers: a text is walked through several trees for each of its letters, and
 * maps of objects were most of what that cost. Node 0 is the root; no node's child is 0.
 */
export class PhraseTree {
  #nodes = 1
  /**
   * Nodes by a hash of parent and letter, open addressing, at most half full: of each, beside each other, so that one look at memory
   * finds them, the node above it, the letter that leads to it, and the node.
   */
  #table: Int32Array
  #last: number
  /** The children of the root by letter, in pages of 256: most places of a text are told by them alone. */
  readonly #pages: Int32Array[] = new Array<Int32Array>(256).fill(emptyPage)

  /** With room for so many nodes before its table must grow. */
  constructor(nodes = 64) {
    const slots = 2 ** Math.ceil(Math.log2(nodes * 2 + 1))
    this.#table = new Int32Array(4 * slots)
    this.#last = slots - 1
  }

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
    const last = this.#last
    for (let slot = slotOf(node, letter) & last; ; slot = (slot + 1) & last) {
      const at = slot << 2
      const found = table[at + 2]!
      if (found === 0 || (table[at] === node && table[at + 1] === letter)) return found
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
    if (this.#nodes * 2 > this.#last) {
      const old = this.#table
      this.#table = new Int32Array(old.length * 2)
      this.#last = this.#last * 2 + 1
      for (let at = 0; at < old.length; at += 4) if (old[at + 2] !== 0) this.#file(old[at]!, old[at + 1]!, old[at + 2]!)
    }
    this.#file(parent, letter, node)
    return node
  }

  #file(parent: number, letter: number, node: number): void {
    const table = this.#table
    let slot = slotOf(parent, letter) & this.#last
    while (table[(slot << 2) + 2] !== 0) slot = (slot + 1) & this.#last
    table[slot << 2] = parent
    table[(slot << 2) + 1] = letter
    table[(slot << 2) + 2] = node
  }
}

const emptyPage = new Int32Array(256)

const slotOf = (node: number, letter: number): number => {
  const mixed = Math.imul(node ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
