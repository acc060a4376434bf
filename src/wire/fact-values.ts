// Amounts, dates and schedules of a fact row, brought to the one form that MODEL knows, or refused with a reason.
import type { z } from 'zod'
import {
  boundsOf,
  dayMs,
  type Instant,
  instantOf,
  type Money,
  parseInstant,
  parseMoney,
  parseStatedDate,
  type StatedDate,
} from '../base/index.ts'
import {
  type AmountQualifier,
  type AmountRange,
  type CapacityRange,
  type FinancialFigure,
  figureNames,
  type Said,
  type SupplySaid,
  type Tranche,
} from '../model/index.ts'
import type * as rows from './fact-rows.ts'

/** A row that reads as JSON but says something impossible. The path is within the row. */
export class RowFault extends Error {
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** Keys whose value is undefined left out: a fact that is absent is absent, not undefined. */
export function only<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as T
}

export function saidFrom(row: z.infer<typeof rows.says> = {}, path: string): Said {
  return only<Said>({
    exists: row.exists,
    amount: row.amount && amountFrom(row.amount, `${path}.amount`),
    stage: row.stage,
    binding: row.binding,
    instrument: row.instrument,
    capacity: row.capacity && capacityFrom(row.capacity, `${path}.capacity`),
    period:
      row.period &&
      only({
        start: row.period.start === undefined ? undefined : dateFrom(row.period.start, `${path}.period.start`),
        end: row.period.end === undefined ? undefined : dateFrom(row.period.end, `${path}.period.end`),
        years: row.period.years,
      }),
    tranches: row.tranches?.map((t, i) => trancheFrom(t, `${path}.tranches[${i}]`)),
    condition: row.condition,
    paid: row.paid && amountFrom(row.paid, `${path}.paid`),
    supply: row.supply?.map((one) => only<SupplySaid>(one as { [K in keyof SupplySaid]: SupplySaid[K] })),
  })
}

const trancheFrom = (row: z.infer<typeof rows.tranche>, path: string): Tranche =>
  only<Tranche>({
    amount: amountFrom(row.amount, `${path}.amount`),
    due: row.due === undefined ? undefined : dateFrom(row.due, `${path}.due`),
    release: row.release,
    paid: row.paid,
  })

function amountFrom(row: z.infer<typeof rows.amount>, path: string): AmountRange {
  const read = (end: 'low' | 'high'): Money | undefined => {
    const given = row[end]
    if (given === undefined) return undefined
    const money = parseMoney(given, row.currency)
    if (!money)
      throw new RowFault(
        `${path}.${end}`,
        `expected an amount in ${row.currency} like "12500000000"; found ${JSON.stringify(given)}`,
      )
    return money
  }
  const { qualifier, low, high } = bounded(row.qualifier, read('low'), read('high'), (m) => m.minor, path)
  const spelled = [row.low, row.high].filter((x) => x !== undefined).join('–')
  return only<AmountRange>({
    qualifier,
    low,
    high,
    original: row.original ?? `${row.currency} ${spelled || 'undisclosed'}`,
    per: row.per,
  })
}

function capacityFrom(row: z.infer<typeof rows.capacity>, path: string): CapacityRange {
  const { qualifier, low, high } = bounded(row.qualifier, row.low, row.high, (n) => n, path)
  const spelled = [low, high].filter((x) => x !== undefined).join('–')
  return only<CapacityRange>({ qualifier, low, high, unit: row.unit, original: row.original ?? `${spelled} ${row.unit}` })
}

/** Brings low, high and qualifier to the one form MODEL knows, or says why they contradict each other. */
function bounded<T>(
  stated: AmountQualifier | undefined,
  low: T | undefined,
  high: T | undefined,
  sizeOf: (value: T) => bigint | number,
  path: string,
): { qualifier: AmountQualifier; low: T | undefined; high: T | undefined } {
  const no = (message: string): never => {
    throw new RowFault(path, message)
  }
  if (low !== undefined && high !== undefined && sizeOf(low) > sizeOf(high)) no('low is above high')
  const same = low !== undefined && high !== undefined && sizeOf(low) === sizeOf(high)
  const qualifier =
    stated ??
    (low === undefined
      ? high === undefined
        ? 'undisclosed'
        : 'up_to'
      : high === undefined
        ? 'at_least'
        : same
          ? 'exact'
          : 'range')
  switch (qualifier) {
    case 'exact':
    case 'about': {
      const one = low ?? high
      if (one === undefined || (low !== undefined && high !== undefined && !same))
        no(`"${qualifier}" needs one figure: low and high the same, or one of them`)
      return { qualifier, low: one, high: one }
    }
    case 'range':
      if (low === undefined || high === undefined) no('"range" needs low and high')
      return { qualifier, low, high }
    case 'up_to':
      if (high === undefined || low !== undefined) no('"up_to" needs high and no low')
      return { qualifier, low, high }
    case 'at_least':
      if (low === undefined || high !== undefined) no('"at_least" needs low and no high')
      return { qualifier, low, high }
    case 'undisclosed':
      if (low !== undefined || high !== undefined) no('"undisclosed" has no figures')
      return { qualifier, low, high }
  }
}

export function dateFrom(given: z.infer<typeof rows.statedDate>, path: string): StatedDate {
  if (typeof given !== 'string') return { precision: 'moment', moment: given.moment }
  const date = parseStatedDate(given)
  // Date reads the years 0 to 99 as 1900 to 1999.
  if (!date || given < '1000')
    throw new RowFault(
      path,
      `expected 2026-02-04, 2026-02, 2026-Q1, 2026-H1, 2026 or { "moment": "at IPO" }; found ${JSON.stringify(given)}`,
    )
  return date
}

export interface Known {
  readonly publishedAt: Instant
  readonly publishedAssumed?: true
}
/**
 * From when a reader could know: the day given, or the last day it may mean; without one the last day the statement may have been made,
 * marked as assumed.
 */
export function knownFrom(
  row: { published?: string | undefined; publishedAssumed?: boolean | undefined },
  about: StatedDate,
  path: string,
): Known {
  const given = row.published
  if (given === undefined) {
    const bounds = boundsOf(about)
    if (!bounds) throw new RowFault(`${path}.published`, 'it is missing, and the date of the words is no date of the calendar')
    return { publishedAt: lastDay(bounds.until), publishedAssumed: true }
  }
  const stated = given < '1000' ? undefined : parseStatedDate(given)
  const exact = stated ? undefined : parseInstant(given)
  if (!stated && exact === undefined)
    throw new RowFault(`${path}.published`, `expected a day like 2026-02-04; found ${JSON.stringify(given)}`)
  const at = exact ?? lastDay(boundsOf(stated!)!.until)
  const vague = stated !== undefined && stated.precision !== 'day'
  return row.publishedAssumed || vague ? { publishedAt: at, publishedAssumed: true } : { publishedAt: at }
}

/** A claim cannot be known before it was made; one day is left for time zones. */
export function refuseBefore(known: Known, said: StatedDate, path: string): void {
  const bounds = boundsOf(said)
  if (bounds && known.publishedAt < bounds.from - dayMs)
    throw new RowFault(`${path}.published`, 'it is before the words were said')
}

const lastDay = (until: number): Instant => instantOf(until - dayMs)

export function figuresFrom(row: z.infer<typeof rows.figureRow>['figures'], path: string): FinancialFigure['figures'] {
  const figures: Partial<Record<(typeof figureNames)[number], string>> = {}
  for (const name of figureNames) {
    const given = row[name]
    if (given === undefined) continue
    const text = String(given).trim()
    if (!/^-?\d{1,30}(\.\d{1,12})?$/.test(text))
      throw new RowFault(`${path}.${name}`, `expected a number in plain digits; found ${JSON.stringify(given)}`)
    figures[name] = text
  }
  return figures
}
