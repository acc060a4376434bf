import { describe, expect, it } from 'vitest'
import { claimId, commitmentId } from '../../model/index.ts'
import type { Verdict } from '../api.ts'
import { evidenceWith } from '../testing/evidence.ts'
import { type Card, cardAfter, cardAt, openOn, stands, statementAfter } from './desk.ts'

const idOf = (n: number) => claimId(`K-${n.toString().padStart(12, '0')}`)
/** A card by its number; "1 2 3c": its statements, c for those a rule was sure of. */
const card = (n: number, statements: string): Card => ({
  id: `C-000${n}`,
  place: n,
  commitment: commitmentId(`C-000${n}`),
  known: 0,
  left: 0,
  statements: statements.split(' ').map((word) => ({
    evidence: evidenceWith({ claim: idOf(Number.parseInt(word, 10)) }),
    why: word.endsWith('c') ? 'certain' : 'unsure',
    others: [],
  })),
})
const items = [card(1, '1 2'), card(2, '3 4c'), card(3, '5')]
const decided = (...numbers: number[]) => new Map(numbers.map((n) => [idOf(n) as string, 'accepted' as Verdict]))

describe('the cards of a review', () => {
  it('[WB63] a card stands while one of its statements waits; certain ones alone do not keep it', () => {
    expect([decided(), decided(3), decided(4), decided(3, 4)].map((of) => stands(items[1]!, of))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(openOn(items[0]!, decided(1)).map(({ evidence }) => evidence.claim)).toEqual([idOf(2)])
    expect(openOn(items[0]!, new Map([[idOf(1) as string, 'open']]))).toHaveLength(2)
  })
  it('[WB63] the next card stands there as soon as one is decided, and a claim leads back to its card', () => {
    expect(cardAt(items, undefined, decided())?.id).toBe('C-0001')
    expect(cardAt(items, undefined, decided(1, 2))?.id).toBe('C-0002')
    expect(cardAt(items, 'C-0002', decided(3))?.id).toBe('C-0003')
    expect(cardAt(items, 'C-0003', decided(5))?.id).toBe('C-0001')
    expect(cardAt(items, idOf(4), decided())?.id).toBe('C-0002')
    expect(cardAt(items, 'C-0001', decided(1, 2, 3, 5))).toBeUndefined()
    expect(cardAfter(items, items[0]!, decided(3))?.id).toBe('C-0003')
  })
  it('[WB63] on an opened card the next undecided statement follows, round to the first', () => {
    const long = card(1, '1 2 3')
    expect(statementAfter(long, idOf(1), decided(1))?.evidence.claim).toBe(idOf(2))
    expect(statementAfter(long, idOf(3), decided(3))?.evidence.claim).toBe(idOf(1))
    expect(statementAfter(long, idOf(3), decided(1, 2, 3))).toBeUndefined()
  })
})
