/** So many weights a label; features are folded into them. */
export const foldBits = 16
const mask = (1 << foldBits) - 1

/** Of the tokens of a piece. */
export interface Features {
  /** `stride` for each token, as places in the table of weights. */
  readonly ids: Uint16Array
  readonly stride: number
  /** 0 for what is part of no name, whatever stands about it: it has no features. */
  readonly open: Uint8Array
}

/** Writes the features of one token after the other. */
export class Writer {
  readonly ids: Uint16Array
  #to = 0

  constructor(size: number) {
    this.ids = new Uint16Array(size)
  }

  moveTo(at: number): void {
    this.#to = at
  }

  add(kind: number, a: number): void {
    this.ids[this.#to++] = mixed(kind, a) & mask
  }

  pair(kind: number, a: number, b: number): void {
    this.ids[this.#to++] = mixed(mixed(kind, a), b) & mask
  }

  three(kind: number, a: number, b: number, c: number): void {
    this.ids[this.#to++] = mixed(mixed(mixed(kind, a), b), c) & mask
  }
}

/** What stands where a piece is at its end. */
export const edge = hashOf('^')
/** What any figure is. */
export const figure = hashOf('0')

/** FNV-1a over the UTF-16 units. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** MurmurHash3's mixing of one more number into a hash. */
export function mixed(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  let h = hash ^ Math.imul(k, 0x1b873593)
  h = (h << 13) | (h >>> 19)
  h = (Math.imul(h, 5) + 0xe6546b64) | 0
  h ^= h >>> 16
  return Math.imul(h, 0x85ebca6b)
}
