import { dayMs, type Instant, instantOf } from './instant.ts'

/** As precise as its source: "by 2030" stays a year; nobody said 31 December. */
export type StatedDate =
  | { readonly precision: 'day'; readonly day: string }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly precision: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly precision: 'year'; readonly year: number }
  /** A described moment: "at IPO", "per GW deployed". */
  | { readonly precision: 'moment'; readonly moment: string }

const two = (n: number) => String(n).padStart(2, '0')

/** 2026-02-04 · 2026-02 · 2026-Q1 · 2026-H2 · 2026; a moment is its own words. The inverse of parseStatedDate. */
export function formatStatedDate(date: StatedDate): string {
  switch (date.precision) {
    case 'day':
      return date.day
    case 'month':
      return `${date.year}-${two(date.month)}`
    case 'quarter':
      return `${date.year}-Q${date.quarter}`
    case 'half':
      return `${date.year}-H${date.half}`
    case 'year':
      return String(date.year)
    case 'moment':
      return date.moment
  }
}

/** Reads the forms formatStatedDate writes (and 2026Q1); undefined for anything else, moments included. */
export function parseStatedDate(text: string): StatedDate | undefined {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-?Q([1-4])|-?H([12]))?$/.exec(text)
  if (!m) return undefined
  const year = Number(m[1])
  if (m[4]) return { precision: 'quarter', year, quarter: Number(m[4]) as 1 | 2 | 3 | 4 }
  if (m[5]) return { precision: 'half', year, half: Number(m[5]) as 1 | 2 }
  if (!m[2]) return { precision: 'year', year }
  const month = Number(m[2])
  if (month < 1 || month > 12) return undefined
  if (!m[3]) return { precision: 'month', year, month }
  const ms = Date.UTC(year, month - 1, Number(m[3]))
  const day = `${m[1]}-${m[2]}-${m[3]}`
  return new Date(ms).toISOString().slice(0, 10) === day ? { precision: 'day', day } : undefined
}

/** First and last-plus-one millisecond the date may mean; undefined for a described moment. */
export function boundsOf(date: StatedDate): { readonly from: Instant; readonly until: Instant } | undefined {
  const span = (y: number, m: number, months: number) => ({
    from: instantOf(Date.UTC(y, m, 1)),
    until: instantOf(Date.UTC(y, m + months, 1)),
  })
  switch (date.precision) {
    case 'day': {
      const from = Date.parse(`${date.day}T00:00:00Z`)
      return { from: instantOf(from), until: instantOf(from + dayMs) }
    }
    case 'month':
      return span(date.year, date.month - 1, 1)
    case 'quarter':
      return span(date.year, (date.quarter - 1) * 3, 3)
    case 'half':
      return span(date.year, (date.half - 1) * 6, 6)
    case 'year':
      return span(date.year, 0, 12)
    case 'moment':
      return undefined
  }
}
