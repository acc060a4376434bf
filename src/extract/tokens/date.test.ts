import { describe, expect, it } from 'vitest'
import { formatStatedDate } from '../../base/index.ts'
import { normalise } from '../normalise.ts'
import { datesIn, yearsIn } from './date.ts'

// Read on Wednesday 20 May 2026.
const check = (text: string, expected: string) =>
  expect(
    datesIn(normalise(text).lower, { year: 2026, month: 5, day: 20 })
      .map((d) => formatStatedDate(d.date))
      .join('; '),
  ).toBe(expected)

describe('dates', () => {
  it('[EX25] full dates of both languages', () => {
    check('2025年9月22日', '2025-09-22')
    check('signed on Sept. 22, 2025', '2025-09-22')
    check('22 September 2025', '2025-09-22')
    check('2026/1/22', '2026-01-22')
  })
  it('[EX26] as precise as the words, never more', () => {
    check('2025年9月', '2025-09')
    check('in April 2025', '2025-04')
    check('2026年第三季度', '2026-Q3')
    check('Q4 2025', '2025-Q4')
    check('the fourth quarter of 2027', '2027-Q4')
    check('2027年下半年', '2027-H2')
    check('the first half of 2027', '2027-H1')
    check('late 2026', '2026-H2')
    check('by 2030', '2030')
    check('from FY28', '2028')
  })
  it('[EX27] relative words count from the date of the document', () => {
    check('去年12月', '2025-12')
    check('今年第四季', '2026-Q4')
    check('昨（19）日', '2026-05-19')
    check('last September', '2025-09')
    check('on Monday', '2026-05-18')
    check('next year', '2027')
    check('3月5日', '2026-03-05')
    check('11月5日', '2025-11-05')
  })
  it('[EX28] without a date to count from, relative words are left alone', () => {
    expect(datesIn('去年12月', undefined).filter((d) => d.relative)).toEqual([])
  })
  it('[EX29] how long, in years', () => {
    const years = (text: string) => yearsIn(normalise(text).lower).map((y) => y.years)
    expect(years('a five-year contract')).toEqual([5])
    expect(years('over 15 years')).toEqual([15])
    expect(years('為期五年的合同')).toEqual([5])
    expect(years('租約為期15年')).toEqual([15])
    expect(years('十年期的合約')).toEqual([10])
  })
  it('[EX30] a day that no calendar has is no date', () => check('2026年2月31日', '2026-02'))
})
