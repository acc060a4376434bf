import { type Delimited, type DelimitedCell, failed, ok, type Problem, type Result } from '../base/index.ts'
import { readDay, readTenor, shownCell } from './cells.ts'
import type { SeriesOptions } from './series.ts'
import { problem } from './series-problem.ts'

export interface ValueColumn {
  readonly at: number
  readonly title: string
  readonly years?: number
}
export interface Layout {
  readonly kind: 'prices' | 'quotes'
  readonly date: number
  readonly values: readonly ValueColumn[]
  /** Where each row names its own maturity. */
  readonly tenor?: number
  readonly body: Delimited['rows']
}

const titleOf = (cell: DelimitedCell): string =>
  cell.text
    .toLowerCase()
    .replace(/[\s_.*]+/g, ' ')
    .trim()
const dateTitles =
  /^(?:date|day|time|timestamp|datetime|observation date|trade date|quote date|as of|日期|交易日|交易日期|時間|时间)$/
const tenorTitles = /^(?:tenor|maturity|term|期限|年期|到期)$/
const spreadTitles = /^(?:spread|par spread|cds|quote|mid|bps?|利差|息差)\b|^(?:spread|quote).*/
const priceTitles = [
  ...[
    'adj close',
    'adjusted close',
    'close/last',
    'close',
    'closing price',
    'px last',
    'price',
    'last',
    'value',
    'level',
    'spread',
  ],
  ...['收盤價', '收盘价', '收盤', '收盘', '價格', '价格', '指數', '指数'],
]

export function layoutOf({ rows, separator }: Delimited, options: SeriesOptions): Result<Layout, Problem> {
  const [first, second] = rows
  if (!first)
    return failed(problem(options, undefined, 'The file holds no rows.', 'Give a file with a column of days and one of prices.'))
  if (first.length < 2)
    return failed(
      problem(options, first[0], 'It has one column only.', 'Separate days and prices by commas, semicolons or tabs.'),
    )
  const headless = first.some((cell) => readDay(cell.text, options.dates).kind !== 'none' && readTenor(cell.text) === undefined)
  const titles = headless ? first.map((_, i) => `column ${i + 1}`) : first.map(titleOf)
  const body = headless ? rows : rows.slice(1)
  const sample = headless ? first : second
  const named = titles.findIndex((title) => dateTitles.test(title))
  const date = named >= 0 ? named : (sample?.findIndex((c) => readDay(c.text, options.dates).kind !== 'none') ?? -1)
  if (date < 0)
    return failed(
      problem(options, first[0], 'No column holds days.', 'Name one of the columns "date", with days like 2026-02-04.'),
    )
  const others = titles.map((title, at) => ({ at, title })).filter(({ at }) => at !== date)
  const tenor = titles.findIndex((title) => tenorTitles.test(title))
  if (tenor >= 0) {
    const spread = others.find(({ at, title }) => at !== tenor && (spreadTitles.test(title) || others.length === 2))
    return spread
      ? ok({ kind: 'quotes', date, tenor, values: [spread], body })
      : failed(problem(options, first[tenor], 'No column holds the spreads.', 'Name one of the columns "spread".'))
  }
  const tenors = others.flatMap(({ at, title }) => {
    const years = readTenor(title)
    return years === undefined ? [] : [{ at, title, years }]
  })
  if (tenors.length > 0 && options.column === undefined) {
    const twice = tenors.find(({ years }, i) => tenors.findIndex((t) => t.years === years) !== i)
    return twice
      ? failed(problem(options, first[twice.at], `Two columns are for ${twice.title}.`, 'Leave one of them out.'))
      : ok({ kind: 'quotes', date, values: tenors.toSorted((a, b) => a.years - b.years), body })
  }
  const column = chosenColumn(others, options, first, separator)
  return column.ok ? ok({ kind: 'prices', date, values: [column.value], body }) : column
}

function chosenColumn(
  others: readonly ValueColumn[],
  options: SeriesOptions,
  first: readonly DelimitedCell[],
  separator: string,
): Result<ValueColumn, Problem> {
  const list = others.map(({ title }) => title).join(', ')
  if (options.column !== undefined) {
    const asked = titleOf({ text: options.column, line: 1, column: 1 })
    const found = others.find(({ title }) => title === asked)
    return found
      ? ok(found)
      : failed(
          problem(options, first[0], `There is no column ${shownCell(options.column)}.`, `--column with one of: ${safe(list)}`),
        )
  }
  const [only, ...more] = others
  const known = priceTitles.flatMap((name) => others.find(({ title }) => title === name) ?? [])[0]
  if (known) return ok(known)
  if (only && more.length === 0) return ok(only)
  return failed(
    problem(
      options,
      first[0],
      `Which of ${others.length} columns${separator === '\t' ? '' : ` ("${separator}" separates them)`} holds the prices?`,
      `--column with one of: ${safe(list)}`,
    ),
  )
}
const safe = (list: string): string => shownCell(list).slice(1, -1)
