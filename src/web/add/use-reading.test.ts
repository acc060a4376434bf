import { describe, expect, it } from 'vitest'
import type { FoundStatement, ReadingLine } from '../../wire/index.ts'
import { type Reading, readingAfter } from './use-reading.ts'

const begun: Reading = { share: 0, found: [], stopping: false }
const document = (text: string) => ({ hash: '0', language: 'en' as const, text })
const found = (start: number): FoundStatement => ({
  ...{ start, end: start + 1, title: 'a deal', speaker: 'A', firmness: 'F5', firmnessWord: 'Contract', amountText: '' },
})
const readingOf = (...lines: readonly ReadingLine[]) => lines.reduce(readingAfter, begun)

describe('a text while it is read', () => {
  it('[WB72] grows by what each line tells, in order, and says how far it has come', () => {
    const { share, found: all } = readingOf(
      { kind: 'reading', reading: 'r', document: document('ab') },
      { kind: 'found', done: 1, of: 4, claims: [found(0)] },
      { kind: 'found', done: 3, of: 4, claims: [found(1), found(2)] },
    )
    expect([share, all.map(({ start }) => start)]).toEqual([0.75, [0, 1, 2]])
  })
  it('[WB72] the next text of a feed begins afresh; a stop that was asked for stands', () => {
    const old = { ...readingOf({ kind: 'found', done: 3, of: 4, claims: [found(1)] }), stopping: true }
    expect(readingAfter(old, { kind: 'reading', reading: 'r', document: document('b') })).toEqual({
      ...begun,
      document: document('b'),
      stopping: true,
    })
  })
})
