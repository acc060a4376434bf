import { describe, expect, it } from 'vitest'
import { moneyTicks } from './scale.ts'
import { widthOf, wrap, wrapEvenly } from './text.ts'
import { timeAxis } from './time-axis.ts'

describe('words and scales without measuring', () => {
  it('[PI15] widths are a little over what a browser measures, never under', () => {
    // Px at 100 px, measured in Chromium with Inter.
    const measured: readonly (readonly [string, number])[] = [
      ['Letter of intent', 714],
      ['OpenAI', 344],
      ['$250bn', 372],
      ['definitive agreements', 1030],
      ['2026', 248],
      ['合約', 200],
    ]
    for (const [words, px] of measured) {
      expect(widthOf(words, 100)).toBeGreaterThanOrEqual(px * 0.97)
      expect(widthOf(words, 100)).toBeLessThan(px * 1.16)
    }
  })
  it('[PI16] lines break at spaces and between Han, never before a closing mark; what is cut ends in an ellipsis', () => {
    expect(wrap('up to one hundred billion', 10, 70, 3)).toEqual(['up to one', 'hundred', 'billion'])
    expect(wrap('最高一千億，意向書', 10, 50, 3)).toEqual(['最高一千', '億，意向書'])
    expect(wrap('up to one hundred billion', 10, 70, 1)[0]).toMatch(/^up to.*…$/)
    expect(wrapEvenly('一二三四五六七', 10, 60, 2)).toEqual(['一二三四', '五六七'])
  })
  it('[PI17] money is marked in round steps from zero to past the top', () => {
    expect(moneyTicks(100)).toEqual([0, 25, 50, 75, 100])
    expect(moneyTicks(28, 3)).toEqual([0, 10, 20, 30])
    expect(moneyTicks(0)).toEqual([0])
  })
  it('[PI18] time runs forward, and a day that is later never stands further left', () => {
    const days = ['2025-09-22', '2025-11-19', '2026-01-30', '2026-01-31', '2026-02-01', '2026-02-03', '2026-02-04']
    const axis = timeAxis({ from: days[0]!, until: days.at(-1)!, days, x0: 0, x1: 800, language: 'en' })
    const places = days.map(axis.x)
    expect(axis.stretches).toHaveLength(2)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[4]! - places[3]!).toBeGreaterThan(25)
  })
})
