import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, readNumber, readTenor } from './cells.ts'
import { readSeries } from './read-series.ts'
import { type SeriesOptions, seriesLimits } from './series.ts'

const read = (text: string, options: Partial<SeriesOptions> = {}) =>
  readSeries(text, { name: 'x.csv', ...seriesLimits, ...options })
/** "2026-01-02 100; 2026-01-05 101", or for quotes "2026-01-02 1Y 80 5Y 120", or the first fault's place and mend. */
function shown(text: string, options: Partial<SeriesOptions> = {}): string {
  const series = read(text, options)
  if (!series.ok) return `${series.failure[0]!.where} ${series.failure[0]!.message} → ${series.failure[0]!.mend}`
  return series.value.kind === 'prices'
    ? series.value.points.map(({ on, value }) => `${on} ${value}`).join('; ')
    : series.value.rows
        .map(({ on, quotes }) => `${on} ${quotes.map((q) => `${q.years}Y ${Number((q.spread * 1e4).toPrecision(9))}`).join(' ')}`)
        .join('; ')
}
const check = (text: string, expected: string, options: Partial<SeriesOptions> = {}) =>
  expect(shown(text, options)).toBe(expected)

describe('a file of prices', () => {
  it('[MK1] is read with any separator, quotes, line ends, byte-order mark, with and without a header', () => {
    const two = '2026-01-02 100; 2026-01-05 101'
    check('date,close\n2026-01-02,100\n2026-01-05,101\n', two)
    check('\ufeffDate;Close\r\n2026-01-02;100\r\n\r\n2026-01-05;101', two)
    check('date\tclose\n2026-01-02\t100\n2026-01-05\t101', two)
    check('2026-01-02,100\n2026-01-05,101', two)
    check('"trade date","a ""fine"" price, close","close"\n"2026-01-02","x\ny",100\n2026-01-05,,"101"', two)
    check('date,open,adj close,volume\n2026-01-02,9,100,7\n2026-01-05,9,101,7', two)
    check('date,mine,yours\n2026-01-02,100,3\n2026-01-05,101,3', two, { column: 'Mine' })
  })
  it('[MK1] a broken file is named with its place', () => {
    check(
      'date,close\n2026-01-02,"100',
      'x.csv:2:12 A quotation mark is opened and never closed. → Close it, or double it where it belongs to the text.',
    )
    check(
      'date,close\n"2026-01-02"x,100',
      'x.csv:2:13 Text follows a closing quotation mark. → Put the whole cell in quotation marks, and double those within.',
    )
    check('', 'x.csv The file holds no rows. → Give a file with a column of days and one of prices.')
    check('date\n2026-01-02', 'x.csv:1:1 It has one column only. → Separate days and prices by commas, semicolons or tabs.')
    check('a,b\nx,y', 'x.csv:1:1 No column holds days. → Name one of the columns "date", with days like 2026-02-04.')
    check(
      'date,a,b\n2026-01-02,1,2',
      'x.csv:1:1 Which of 2 columns ("," separates them) holds the prices? → --column with one of: a, b',
    )
    check('date,a,b\n2026-01-02,1,2', 'x.csv:1:1 There is no column "c". → --column with one of: a, b', { column: 'c' })
    expect(shown('date,close\n2026-01-02,1\n2026-01-05,1', { rowsMax: 1 })).toContain('more rows')
    expect(shown('date,close\n2026-01-02,1', { columnsMax: 1 })).toContain('more columns')
  })
  it('[MK2] days in every form; a longer date on its last day; an unclear one refused', () => {
    const day = (text: string, order?: 'mdy' | 'dmy') => {
      const found = readDay(text, order)
      return found.kind === 'day' ? `${found.day}${found.coarse ? '~' : ''}` : found.kind
    }
    for (const text of [
      '2026-02-04',
      '2026/02/04',
      '2026.2.4',
      '20260204',
      '2026年2月4日',
      '4 Feb 2026',
      '04-Feb-2026',
      'February 4, 2026',
      '2026-02-04T21:00:00-05:00',
      '2026-02-04 16:00',
      '04.02.2026',
    ])
      expect([text, day(text)]).toEqual([text, '2026-02-04'])
    expect(['2026-02', '2026年2月', '2026Q1', '2026-H1', '2026'].map((text) => day(text))).toEqual([
      '2026-02-28~',
      '2026-02-28~',
      '2026-03-31~',
      '2026-06-30~',
      '2026-12-31~',
    ])
    expect([day('04/02/2026'), day('04/02/2026', 'mdy'), day('04/02/2026', 'dmy')]).toEqual([
      'either',
      '2026-04-02',
      '2026-02-04',
    ])
    expect([day('13/02/2026'), day('02/13/2026'), day('02/02/2026')]).toEqual(['2026-02-13', '2026-02-13', '2026-02-02'])
    expect(['2026-02-30', '31/02/2026', 'Fev 4, 2026', 'soon', '', '1'].map((text) => day(text))).toEqual(Array(6).fill('none'))
    check(
      'date,close\n04/02/2026,1',
      'x.csv:2:1 "04/02/2026" is two days: is the month first or the day? → --dates mdy or --dates dmy',
    )
    check('date,close\n04/02/2026,1', '2026-02-04 1', { dates: 'dmy' })
  })
  it('[MK3] numbers with their signs; gaps; one that could be two refused', () => {
    const number = (text: string, comma = false) => {
      const found = readNumber(text, comma)
      return found.kind === 'number' ? found.value : found.kind
    }
    expect(['1234.5', '1,234.5', '$1,234.5', '1 234.5', '1.2345e3', '1234.5 bp', '1234.5%'].map((t) => number(t))).toEqual(
      Array(7).fill(1234.5),
    )
    expect([number('1.234,5', true), number('12,5', true), number('\u2212-3'), number('\u22123')]).toEqual([
      1234.5,
      12.5,
      'none',
      -3,
    ])
    expect(['', '.', 'N/A', '#N/A N/A', 'nan', '—'].map((t) => number(t))).toEqual(Array(6).fill('gap'))
    expect([number('1,234', true), number('12,5'), number('=1+1'), number('1e999'), number('٣')]).toEqual([
      'either',
      'none',
      'none',
      'none',
      'none',
    ])
    check('date,close\n2026-01-02,.\n2026-01-05,101', '2026-01-05 101')
    expect(read('date,close\n2026-01-02,.\n2026-01-05,101')).toMatchObject({ ok: true, value: { empty: 1 } })
    check(
      'date;close\n2026-01-02;1,234',
      'x.csv:2:12 "1,234" is two numbers: does the comma group thousands? → Write 1234 or 1.234.',
    )
  })
  it('[MK4] every fault has its place and its mend, and all of them are named at once', () => {
    const faults = read('date,close\n2026-01-02,=cmd|x\n2026-01-05,-3\nfoo,1\n2026-01-06,1e13\n')
    expect(faults.ok ? [] : faults.failure.map(({ where, mend }) => [where, Boolean(mend)])).toEqual([
      ['x.csv:2:12', true],
      ['x.csv:3:12', true],
      ['x.csv:4:1', true],
      ['x.csv:5:12', true],
    ])
    const many = read(`date,close\n${'no,1\n'.repeat(100)}`)
    expect(many.ok ? 0 : many.failure.length).toBe(seriesLimits.problemsMax)
    check('date,close\n2026-01-02,', 'x.csv It holds no figure. → Give a file with days and figures.')
  })
  it('[MK4] whatever a file holds, it is a series or faults in plain words', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('2026-01-02', '100', '"', ',', '\n', '\u001b[2J', '\u202e', 'date', '5Y'),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const series = read(cells.join(','))
        if (series.ok) return
        for (const { message, mend, where } of series.failure) expect(`${message}${mend}${where}`).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
    )
  })
  it('[MK5] later rows change nothing, broken ones included', () => {
    const kept = 'date,close\n2026-01-02,100\n2026-01-05,101\n'
    const until = { until: '2026-01-05' }
    for (const later of ['2026-01-06,90\n', '2026-01-06,=cmd\n', '2026Q1,7\n2026-01-06,-3\n'])
      expect(shown(kept + later, until)).toBe(shown(kept, until))
    check(
      'date,close\n2026-01-06,1',
      'x.csv It holds no figure of 2026-01-05 or before. → Give a longer file, or a later --as-of.',
      until,
    )
  })
  it('[MK6] the order of rows changes nothing; a day stands once', () => {
    const row = fc.record({ day: fc.integer({ min: 0, max: 400 }), price: fc.integer({ min: 1, max: 999 }) })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => r.day, minLength: 1 }), (rows) => {
        const text = (list: typeof rows) =>
          `date,close\n${list.map((r) => `${new Date(Date.UTC(2026, 0, 1 + r.day)).toISOString().slice(0, 10)},${r.price}`).join('\n')}`
        expect(shown(text(rows.toReversed()))).toBe(shown(text(rows)))
      }),
    )
    check('date,close\n2026-01-02,1\n2026-01-02,1', '2026-01-02 1')
    check(
      'date,close\n2026-01-02,1\n2026-01-02,2',
      'x.csv:3:12 2026-01-02 stands twice, with 1 in line 2 and 2 here. → Leave one of them out.',
    )
  })
})

describe('a file of spreads', () => {
  it('[MK7] is the same by columns and by rows, in the unit it says or is told', () => {
    const one = '2026-01-02 1Y 80 5Y 120'
    check('date,5Y,1Y\n2026-01-02,120,80', one)
    check('date,tenor,spread\n2026-01-02,5Y,120\n2026-01-02,12M,80', one)
    check('日期,1年 利差（基點）,CDS_5Y\n2026-01-02,80,120', one)
    check('date,1Y (%),5Y (%)\n2026-01-02,0.8,1.2', one)
    check('date,1Y,5Y\n2026-01-02,0.8%,1.2%', one)
    check('date,1Y,5Y\n2026-01-02,0.008,0.012', one, { unit: 'fraction' })
    expect(read('date,5Y\n2026-01-02,120')).toMatchObject({ ok: true, value: { unit: 'bp', unitAssumed: true } })
    expect(read('date,5Y (bp)\n2026-01-02,120')).toMatchObject({ ok: true, value: { unit: 'bp', unitAssumed: false } })
    check(
      'date,5Y\n2026-01-02,0.012',
      'x.csv:2:12 No spread is above 0.012; are these basis points? → --unit bp, percent or fraction (0.0125 is 125 bp)',
    )
    check(
      'date,1Y,5Y\n2026-01-02,80bp,1.2%',
      'x.csv:2:17 This spread is in percent, the others in bp. → Write all of them in one unit.',
    )
    check('date,tenor,spread\n2026-01-02,soon,120', 'x.csv:2:12 "soon" is no maturity. → Write 6M, 1Y or 5Y.')
    check('date,5Y,60M\n2026-01-02,1,1', 'x.csv:1:9 Two columns are for 60m. → Leave one of them out.')
    check('date,5Y\n2026-01-02,-1', 'x.csv:2:12 A spread of -1 is below zero. → Correct it, or leave the cell empty.')
    expect(['6M', '5Y', '10 yr', '5年', '3個月', 'close', 'MA50', '0Y'].map(readTenor)).toEqual([
      0.5,
      5,
      10,
      5,
      0.25,
      undefined,
      undefined,
      undefined,
    ])
  })
})
