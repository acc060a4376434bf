/**
 * Philox4x32-10, a counter-based generator [Salmon, Moraes, Dror & Shaw 2011]: the four words of a block depend only on key and
 * counter, so path k is the same whoever draws it and in whatever order.
 */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
  out: Uint32Array,
): void {
  let [c0, c1, c2, c3] = counter
  let [k0, k1] = key
  for (let round = 0; round < 10; round++) {
    const low0 = Math.imul(c0, 0xd2511f53) >>> 0
    const high0 = highOf(c0, 0xd2511f53)
    const low1 = Math.imul(c2, 0xcd9e8d57) >>> 0
    const high1 = highOf(c2, 0xcd9e8d57)
    c0 = (high1 ^ c1 ^ k0) >>> 0
    c1 = low1
    c2 = (high0 ^ c3 ^ k1) >>> 0
    c3 = low0
    k0 = (k0 + 0x9e3779b9) >>> 0
    k1 = (k1 + 0xbb67ae85) >>> 0
  }
  out[0] = c0
  out[1] = c1
  out[2] = c2
  out[3] = c3
}

/** High 32 bits of a 32 × 32 product, by halves: doubles hold 53 bits only. */
function highOf(a: number, b: number): number {
  const al = a & 0xffff
  const ah = a >>> 16
  const bl = b & 0xffff
  const bh = b >>> 16
  const middle = ah * bl + ((al * bl) >>> 16)
  const carry = (middle & 0xffff) + al * bh
  return (ah * bh + Math.floor(middle / 65536) + (carry >>> 16)) >>> 0
}

/** Uniforms in (0, 1), 53 bits each, for one path: draw d of path k depends on (seed, k, d) alone. */
export class PathStream {
  private readonly block = new Uint32Array(4)
  private readonly key: readonly [number, number]
  private readonly path: number
  private next = 0
  constructor(seed: number, path: number) {
    this.key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0]
    this.path = path
  }
  uniform(): number {
    const half = this.next & 1
    if (half === 0) philox([this.next >>> 1, 0, this.path >>> 0, Math.floor(this.path / 2 ** 32) >>> 0], this.key, this.block)
    this.next++
    const high = this.block[half * 2]! >>> 5
    const low = this.block[half * 2 + 1]! >>> 6
    return (high * 67108864 + low + 0.5) / 9007199254740992
  }
}
