import { dayMs, parseStatedDate, type StatedDate } from '../../base/index.ts'
import type { Bucket } from './buckets.ts'

/** From the day after `after` to `until`, both days as 2025-09-30; no end: "thereafter". */
export interface Window {
  readonly after: string
  readonly until?: string
}

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayText = (date: Date): string => date.toISOString().slice(0, 10)

/** The same day of the month so many months on; at the end of a month it stays there. */
export function monthsOn(day: string, months: number): string {
  const date = parse(day)
  const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0))
  const isLast = lastOf(date.getUTCFullYear(), date.getUTCMonth()).getUTCDate() === date.getUTCDate()
  const target = lastOf(date.getUTCFullYear(), date.getUTCMonth() + months)
  return dayText(
    isLast || date.getUTCDate() > target.getUTCDate()
      ? target
      : new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), date.getUTCDate())),
  )
}

/**
 * When a part of a schedule falls due. A schedule that begins with the rest of the fiscal year counts the years after that; any other
 * counts twelve months at a time from the balance date.
 */
export function windowOf(bucket: Bucket, asOf: string, fiscalYearEnd: string | undefined): Window {
  const start = fiscalYearEnd ?? asOf
  switch (bucket.kind) {
    case 'rest-of-year':
      return { after: asOf, until: start }
    case 'years':
      return { after: monthsOn(start, 12 * (bucket.first - 1)), until: monthsOn(start, 12 * bucket.last) }
    case 'after':
      return { after: monthsOn(start, 12 * bucket.year) }
  }
}

/** The end of the fiscal year that `asOf` falls in, from "--12-31". */
export function fiscalYearEndAfter(asOf: string, monthDay: string): string | undefined {
  const m = /^--(\d{2}-\d{2})$/.exec(monthDay)
  if (!m) return undefined
  const year = Number(asOf.slice(0, 4))
  const day = [`${year}-${m[1]}`, `${year + 1}-${m[1]}`].find((candidate) => candidate > asOf)
  return day && !Number.isNaN(parse(day).getTime()) ? day : undefined
}

/** Fiscal years end on a Saturday or Sunday near the month's end: this much is the same period. */
const slackDays = 31

/** The calendar period that a window is; else its first day and its last; without an end, a moment. */
export function dueIn({ after, until }: Window): { readonly due: StatedDate; readonly from?: StatedDate } {
  if (until === undefined) return { due: { precision: 'moment', moment: `after ${after}` } }
  const calendar = calendarOf(after, until)
  if (calendar) return { due: calendar }
  const from = parseStatedDate(dayText(new Date(parse(after).getTime() + dayMs)))
  return { due: { precision: 'day', day: until }, ...(from ? { from } : {}) }
}

function calendarOf(after: string, until: string): StatedDate | undefined {
  const [from, to] = [parse(after).getTime() + dayMs, parse(until).getTime() + dayMs]
  const near = (a: number, b: number, days = slackDays) => Math.abs(a - b) <= days * dayMs
  const middle = new Date((from + to) / 2)
  const year = middle.getUTCFullYear()
  if (near(from, Date.UTC(year, 0, 1)) && near(to, Date.UTC(year + 1, 0, 1))) return { precision: 'year', year }
  const half = middle.getUTCMonth() < 6 ? 1 : 2
  const halfStart = Date.UTC(year, (half - 1) * 6, 1)
  if (near(from, halfStart, 7) && near(to, Date.UTC(year, half * 6, 1), 7)) return { precision: 'half', year, half }
  const quarter = (Math.floor(middle.getUTCMonth() / 3) + 1) as 1 | 2 | 3 | 4
  const quarterStart = Date.UTC(year, (quarter - 1) * 3, 1)
  if (near(from, quarterStart, 7) && near(to, Date.UTC(year, quarter * 3, 1), 7)) return { precision: 'quarter', year, quarter }
  return undefined
}
