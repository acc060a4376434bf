import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimId, type Exposure, firmnessCodes } from '../../model/index.ts'
import { labelled, scaleFor, ticksOf } from './slider-scale.ts'

const amount = fc.integer({ min: 1, max: 2000 }).map((n) => n * 5e8)
const marks = fc.array(
  fc.record({
    amount: amount.map((a) => a as Exposure),
    firmness: fc.constantFrom(...firmnessCodes),
    claim: fc.constant(claimId('K-0123456789ab')),
  }),
  { maxLength: 8 },
)

describe('a slider', () => {
  it('[WB10] reaches the most there is, in at most about a hundred round steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 13 }), (most) => {
        const { max, step } = scaleFor(most)
        expect(max).toBeGreaterThanOrEqual(most)
        expect(max - most).toBeLessThan(step)
        expect(max / step).toBeLessThanOrEqual(101)
        expect(String(step).replace(/[0.]|e[+-]\d+/g, '')).toMatch(/^[125]$/)
      }),
    )
    expect(scaleFor(100e9)).toEqual({ max: 100e9, step: 1e9 })
    expect(scaleFor(0).max).toBeGreaterThan(0)
  })
  it('[WB10] has one tick an amount, the firmest claim speaking for it, in order', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const ticks = ticksOf({ marks: list })
        expect(ticks.map((t) => t.amount)).toEqual([...new Set(list.map((m) => m.amount as number))].sort((a, b) => a - b))
        for (const tick of ticks) {
          const codes = list.filter((m) => m.amount === tick.amount).map((m) => m.firmness)
          expect(tick.firmness).toBe(codes.sort().at(-1))
        }
      }),
    )
  })
  it('[WB10] labels do not meet, and the largest has one', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const ticks = ticksOf({ marks: list })
        const { max } = scaleFor(Math.max(1, ...ticks.map((t) => t.amount)))
        const at = [...labelled(ticks, max)].map((a) => a / max).sort((a, b) => a - b)
        for (const [i, place] of at.entries()) if (i > 0) expect(place - at[i - 1]!).toBeGreaterThanOrEqual(0.16 - 1e-9)
        if (ticks.length > 0) expect(labelled(ticks, max).has(ticks.at(-1)!.amount)).toBe(true)
      }),
    )
  })
})
