import { type DelimitedCell, failed, ok, type Problem, parseDelimited, type Result, sha256Hex } from '../base/index.ts'
import { readDay, readNumber, readTenor, shownCell } from './cells.ts'
import type { PriceSeries, QuoteTable, Series, SeriesOptions, SpreadUnit } from './series.ts'
import { type Layout, layoutOf } from './series-layout.ts'
import { dayProblem, faultProblem, nothing, numberProblem, problem, rangeProblem } from './series-problem.ts'

/**
 * A reader's own file: a column of days and a column of prices, or of spreads by maturity (a column each, "5Y", or columns "tenor" and "spread").
 * Any order of rows. All that is wrong is named with file:line:column; one fault and there is no series, since a hole nobody
 * chose would move every figure made from it.
 */
export function readSeries(text: string, options: SeriesOptions): Result<Series, readonly Problem[]> {
  const parsed = parseDelimited(text, { rowsMax: options.rowsMax, cellsMax: options.columnsMax })
  if (!parsed.ok) return failed([faultProblem(parsed.failure, options)])
  const layout = layoutOf(parsed.value, options)
  if (!layout.ok) return failed([layout.failure])
  const read = readRows(layout.value, options, parsed.value.separator !== ',')
  if (read.problems.length > 0) return failed(read.problems)
  return layout.value.kind === 'prices' ? pricesOf(layout.value, read, options) : quotesOf(layout.value, read, options)
}

type Row = readonly DelimitedCell[]

interface ReadRow {
  readonly on: string
  readonly at: DelimitedCell
  readonly years?: number
  readonly value: number
  readonly unit?: SpreadUnit
}
interface ReadRows {
  readonly rows: readonly ReadRow[]
  readonly problems: readonly Problem[]
  readonly empty: number
  readonly coarse: number
  readonly later: number
}

function readRows(layout: Layout, options: SeriesOptions, commaDecimal: boolean): ReadRows {
  const rows: ReadRow[] = []
  const problems: Problem[] = []
  let [empty, coarse, later] = [0, 0, 0]
  for (const row of layout.body) {
    if (problems.length >= options.problemsMax) break
    const cell = cellAt(row, layout.date)
    const day = readDay(cell.text, options.dates)
    if (day.kind !== 'day') {
      problems.push(dayProblem(cell, day.kind, options))
      continue
    }
    if (options.until !== undefined && day.day > options.until) {
      later++
      continue
    }
    coarse += day.coarse ? 1 : 0
    const figures = figuresOf(row, day.day, layout, options, commaDecimal)
    rows.push(...figures.rows)
    problems.push(...figures.problems)
    if (figures.rows.length === 0) empty++
  }
  if (problems.length === 0) problems.push(...twice(rows, options))
  if (problems.length === 0 && rows.length === 0) problems.push(nothing(options))
  const sorted = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.years ?? 0) - (b.years ?? 0)))
  return { rows: sorted, problems, empty, coarse, later }
}

/** The figures of one row, each of its own maturity where maturities are quoted. */
function figuresOf(
  row: Row,
  on: string,
  layout: Layout,
  options: SeriesOptions,
  commaDecimal: boolean,
): Pick<ReadRows, 'rows' | 'problems'> {
  const named = layout.tenor === undefined ? undefined : cellAt(row, layout.tenor)
  const ownYears = named && readTenor(named.text)
  if (named && ownYears === undefined)
    return { rows: [], problems: [problem(options, named, `${shownCell(named.text)} is no maturity.`, 'Write 6M, 1Y or 5Y.')] }
  const rows: ReadRow[] = []
  const problems: Problem[] = []
  for (const { at, years = ownYears } of layout.values) {
    const cell = cellAt(row, at)
    const read = readNumber(cell.text, commaDecimal)
    if (read.kind === 'gap') continue
    const wrong =
      read.kind === 'number' ? rangeProblem(read.value, cell, layout.kind, options) : numberProblem(cell, read.kind, options)
    if (wrong) problems.push(wrong)
    else if (read.kind === 'number')
      rows.push({
        on,
        at: cell,
        value: read.value,
        ...(read.unit ? { unit: read.unit } : {}),
        ...(years === undefined ? {} : { years }),
      })
  }
  return { rows, problems }
}

/** A row that ends before it has an empty one, at its last cell's place. */
const cellAt = (row: Row, at: number): DelimitedCell => row[at] ?? { ...row.at(-1)!, text: '' }

/** The same day given twice with one figure is one; with two figures nobody can say which was meant. */
function twice(rows: readonly ReadRow[], options: SeriesOptions): readonly Problem[] {
  const seen = new Map<string, ReadRow>()
  return rows.flatMap((row) => {
    const key = `${row.on} ${row.years ?? ''}`
    const before = seen.get(key)
    seen.set(key, row)
    if (!before || before.value === row.value) return []
    const message = `${row.on} stands twice, with ${before.value} in line ${before.at.line} and ${row.value} here.`
    return [problem(options, row.at, message, 'Leave one of them out.')]
  })
}

const hashOf = (rows: readonly ReadRow[]): string =>
  sha256Hex(
    once(rows)
      .map(({ on, years, value }) => `${on} ${years ?? ''} ${value}\n`)
      .join(''),
  )

const once = (rows: readonly ReadRow[]): readonly ReadRow[] =>
  rows.filter((row, i) => i === 0 || row.on !== rows[i - 1]!.on || row.years !== rows[i - 1]!.years)

function pricesOf(layout: Layout, { rows, empty, coarse, later }: ReadRows, { name }: SeriesOptions): Result<PriceSeries, never> {
  const points = once(rows).map(({ on, value }) => ({ on, value }))
  return ok({ kind: 'prices', name, hash: hashOf(rows), column: layout.values[0]!.title, points, empty, coarse, later })
}

function quotesOf(layout: Layout, read: ReadRows, options: SeriesOptions): Result<QuoteTable, readonly Problem[]> {
  const said = unitSaid(layout, read.rows)
  const unit = options.unit ?? said ?? 'bp'
  const rows = once(read.rows)
  const largest = Math.max(...rows.map(({ value }) => value))
  if (!options.unit && !said && largest < 3)
    return failed([
      problem(
        options,
        rows[0]!.at,
        `No spread is above ${largest}; are these basis points?`,
        '--unit bp, percent or fraction (0.0125 is 125 bp)',
      ),
    ])
  const against = rows.find((row) => row.unit && row.unit !== unit)
  if (against)
    return failed([
      problem(options, against.at, `This spread is in ${against.unit}, the others in ${unit}.`, 'Write all of them in one unit.'),
    ])
  const size = { bp: 1e-4, percent: 1e-2, fraction: 1 }[unit]
  const days = new Map<string, { years: number; spread: number }[]>()
  for (const { on, years, value } of rows) {
    const quotes = days.get(on) ?? []
    days.set(on, quotes)
    quotes.push({ years: years!, spread: value * size })
  }
  return ok({
    kind: 'quotes',
    name: options.name,
    hash: hashOf(read.rows),
    unit,
    unitAssumed: !options.unit && !said,
    rows: [...days].map(([on, quotes]) => ({ on, quotes })),
    empty: read.empty,
    coarse: read.coarse,
    later: read.later,
  })
}

function unitSaid(layout: Layout, rows: readonly ReadRow[]): SpreadUnit | undefined {
  const titles = layout.values.map(({ title }) => title).join(' ')
  if (/\bbps?\b|basis|基點|基点/.test(titles)) return 'bp'
  if (/%|\bpercent|\bpct\b/.test(titles)) return 'percent'
  return rows.find(({ unit }) => unit)?.unit
}
