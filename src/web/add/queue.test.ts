import { describe, expect, it } from 'vitest'
import { claimId } from '../../model/index.ts'
import { evidenceWith } from '../testing/evidence.ts'
import { certainOpen, type Decided, type Found, nextOpen } from './queue.ts'

const idOf = (n: number) => claimId(`K-00000000000${n}`)
const found = (n: number, certain: boolean): Found => ({ evidence: evidenceWith({ claim: idOf(n) }), isNew: true, certain })
const claims = [found(0, true), found(1, false), found(2, true), found(3, false)]
const decided = (...numbers: number[]): Decided => new Map(numbers.map((n) => [idOf(n) as string, 'accepted' as const]))

describe('the claims of one text', () => {
  it('[WB11] the next that waits follows, decided ones are passed over, and the end leads to the beginning', () => {
    expect(nextOpen(claims, decided(0), 0)).toBe(1)
    expect(nextOpen(claims, decided(0, 1), 0)).toBe(2)
    expect(nextOpen(claims, decided(3), 3)).toBe(0)
    expect(nextOpen(claims, decided(0, 2, 3), 3)).toBe(1)
  })
  it('[WB11] when none waits the next one follows, and the last one stays', () => {
    expect(nextOpen(claims, decided(0, 1, 2, 3), 1)).toBe(2)
    expect(nextOpen(claims, decided(0, 1, 2, 3), 3)).toBe(3)
  })
  it('[WB11] all certain means those still open', () => {
    expect(certainOpen(claims, decided())).toEqual([idOf(0), idOf(2)])
    expect(certainOpen(claims, decided(0))).toEqual([idOf(2)])
  })
})
