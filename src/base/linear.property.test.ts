import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverseOf } from './linear.ts'

const square = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }).map((a) => ({ n, a })))

describe('an inverse', () => {
  it('[BA10] times its matrix is the unit, whatever rows must be swapped; the matrix is left as it was', () => {
    fc.assert(
      fc.property(square, ({ n, a }) => {
        const matrix = Float64Array.from(a)
        const inverse = inverseOf(matrix, n)
        expect([...matrix]).toEqual(a)
        if (!inverse) return
        const size = Math.max(...inverse.map(Math.abs))
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            let sum = 0
            for (let k = 0; k < n; k++) sum += a[i * n + k]! * inverse[k * n + j]!
            expect(Math.abs(sum - (i === j ? 1 : 0))).toBeLessThanOrEqual(1e-11 * Math.max(1, size))
          }
      }),
    )
  })
  it('[BA10] of a matrix whose rows depend on each other there is none', () => {
    expect(inverseOf(Float64Array.of(1, 2, 2, 4), 2)).toBeUndefined()
    expect(inverseOf(Float64Array.of(0, 1, 1, 0), 2)).toEqual(Float64Array.of(0, 1, 1, 0))
  })
})
