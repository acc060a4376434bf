/** A seeded stream of numbers in [0, 1). mulberry32 (Tommy Ettinger, 2017): small, fast, 32-bit state. */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
