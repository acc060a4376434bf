import type { DateOrder } from './cells.ts'

export interface SeriesOptions {
  /** What messages call the file. */
  readonly name: string
  /** Header of the column of prices; else the only one, or the first of adj close, close, price, last, value. */
  readonly column?: string
  readonly dates?: DateOrder
  /** What the file's spreads are in; else what a header or a cell says, else basis points, which is then assumed. */
  readonly unit?: SpreadUnit
  /** YYYY-MM-DD. Rows of later days are counted and not read: whatever stands in them changes nothing. */
  readonly until?: string
  readonly rowsMax: number
  readonly columnsMax: number
  /** Stops after so many. */
  readonly problemsMax: number
}
export const seriesLimits = { rowsMax: 200_000, columnsMax: 200, problemsMax: 20 } as const

export type SpreadUnit = 'bp' | 'percent' | 'fraction'

export interface DatedValue {
  /** YYYY-MM-DD. */
  readonly on: string
  readonly value: number
}
interface ReadSeries {
  readonly name: string
  /** sha256 of what was read: a file that has grown since gives the same for the same days. */
  readonly hash: string
  /** Rows without a figure. */
  readonly empty: number
  /** Rows dated by month, quarter or year, placed on the last day of it. */
  readonly coarse: number
  /** Rows after `until`. */
  readonly later: number
}
/** Prices by day, ascending, each above zero, no day twice. */
export interface PriceSeries extends ReadSeries {
  readonly kind: 'prices'
  readonly column: string
  readonly points: readonly DatedValue[]
}
export interface QuoteRow {
  readonly on: string
  /** By maturity, ascending; spreads as fractions a year. */
  readonly quotes: readonly { readonly years: number; readonly spread: number }[]
}
/** Credit spreads by day and maturity, ascending. */
export interface QuoteTable extends ReadSeries {
  readonly kind: 'quotes'
  readonly unit: SpreadUnit
  readonly unitAssumed: boolean
  readonly rows: readonly QuoteRow[]
}

export type Series = PriceSeries | QuoteTable
