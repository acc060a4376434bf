import { describe, expect, it } from 'vitest'
import { hiddenAfter, stepKnown } from './known-step.ts'

const ticks = [
  { on: '2025-09-22', claims: 2 },
  { on: '2025-12-02', claims: 1 },
  { on: '2026-02-04', claims: 3 },
]

describe('the date bar', () => {
  it('[WB6] steps from claim to claim and stops at the ends', () => {
    expect(stepKnown(ticks, '2025-12-02', -1)).toBe('2025-09-22')
    expect(stepKnown(ticks, '2025-12-02', 1)).toBe('2026-02-04')
    expect(stepKnown(ticks, '2025-12-03', -1)).toBe('2025-12-02')
    expect(stepKnown(ticks, '2025-09-22', -1)).toBe('2025-09-22')
    expect(stepKnown(ticks, '2026-02-04', 1)).toBe('2026-02-04')
    expect(stepKnown([], '2026-02-04', 1)).toBe('2026-02-04')
  })
  it('[WB6] counts what is later than the day, the day itself not', () => {
    expect(hiddenAfter(ticks, '2025-12-02')).toBe(3)
    expect(hiddenAfter(ticks, '2025-12-01')).toBe(4)
    expect(hiddenAfter(ticks, '2026-02-04')).toBe(0)
  })
})
