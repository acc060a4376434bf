import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf, windowAround } from './segments.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const edge = fc.integer({ min: -5, max: 70 })
const spans = fc
  .array(fc.tuple(edge, edge), { maxLength: 6 })
  .map((pairs) => pairs.map(([a, b], i) => ({ id: `s${i}`, start: Math.min(a, b), end: Math.max(a, b) })))

describe('source text with its marks', () => {
  it('[WB9] joined again it is the same text', () => {
    fc.assert(
      fc.property(text, spans, (t, list) => {
        const joined = segmentsOf(t, list).map((s) => s.text)
        expect(joined.join('')).toBe(t)
      }),
    )
  })
  it('[WB9] each mark covers exactly its words', () => {
    fc.assert(
      fc.property(text, spans, (t, list) => {
        const segments = segmentsOf(t, list)
        for (const { id, start, end } of list)
          expect(
            segments
              .filter((s) => s.ids.includes(id))
              .map((s) => s.text)
              .join(''),
          ).toBe(t.slice(Math.max(0, start), Math.max(0, end)))
      }),
    )
  })
  it('[WB9] a window shows that stretch and no more, and holds the whole quote', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), fc.nat(20), (t, a, b, reach) => {
        const [start, end] = [Math.min(a, b, t.length), Math.min(Math.max(a, b), t.length)]
        const window = windowAround(t, start, end, reach)
        expect(window.from).toBeLessThanOrEqual(start)
        expect(window.until).toBeGreaterThanOrEqual(end)
        expect(start - window.from).toBeLessThanOrEqual(reach)
        expect(window.until - end).toBeLessThanOrEqual(reach)
        expect(
          segmentsOf(t, [], window)
            .map((s) => s.text)
            .join(''),
        ).toBe(t.slice(window.from, window.until))
      }),
    )
  })
})
