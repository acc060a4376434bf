import { describe, expect, it } from 'vitest'
import { randomFrom, sha256Hex } from './index.ts'

describe('chance and digests', () => {
  it('[BA8] a seed gives the published stream of mulberry32, in [0, 1)', () => {
    const random = randomFrom(42)
    const drawn = Array.from({ length: 5 }, () => random())
    expect(drawn.slice(0, 3)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099])
    expect(drawn.every((u) => u >= 0 && u < 1)).toBe(true)
  })
  it('[BA9] sha256 is the standard one, of bytes and of a text’s UTF-8 alike', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('輝達')).toBe(sha256Hex(new TextEncoder().encode('輝達')))
  })
})
