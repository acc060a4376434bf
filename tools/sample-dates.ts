// From when a reader could know each row. A row without a day of publication gets a derived one, marked as assumed, and never too early.
import { dayMs, dayOf, instantOf, parseInstant } from '../src/base/index.ts'
import type { Financial, Source, SourceCapacity, SourceFacts, SourceSignal, Statement } from './sample-source.ts'

/** No page was found for a later day; what gives no day at all was known by then, and is not shown as known before. */
export const coverageEnd = '2026-07-05'
/** Accounts are not known on the day they close; large filers in the United States have up to 45 days. */
const accountsLagDays = 45

export interface Known {
  readonly published: string
  readonly publishedAssumed?: true
}
const given = (source: Source): Known | undefined => (source.published ? { published: source.published } : undefined)
const assumed = (day: string): Known => ({ published: day < coverageEnd ? day : coverageEnd, publishedAssumed: true })

const plusDays = (day: string, days: number): string => dayOf(instantOf(parseInstant(day)! + days * dayMs))
const monthEnd = (day: string): string => dayOf(instantOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1) - dayMs))
const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a)

const lastDaySaid = (s: Statement): string => (s.date_precision === 'month' ? monthEnd(s.date) : s.date)

/** Days of pages that give none: no page is older than the latest day it speaks of. */
export function pageDays(facts: SourceFacts): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const s of facts.statements)
    if (s.source.url && !s.source.published) days.set(s.source.url, later(lastDaySaid(s), days.get(s.source.url)))
  return days
}

/**
 * Announcements and filings are public the day they are made. Other words that reach us through one undated page alone (the outlet is the
 * page's own) are known when that page can have stood.
 */
export function statementKnown(s: Statement, isAnnounced: boolean, pages: ReadonlyMap<string, string>): Known {
  const published = given(s.source)
  if (published) return published
  return assumed(later(lastDaySaid(s), !isAnnounced && isOwnPage(s) ? pages.get(s.source.url ?? '') : undefined))
}

/** "IDCNova (relaying Bloomberg)" is IDCNova's page of Bloomberg's words; "網易智能 (NetEase Intelligence)" is one name in two scripts. */
function isOwnPage({ via, source: { publisher } }: Statement): boolean {
  const name = publisher.replace(/ \((?!NetEase).*\)$/, '')
  return via !== null && (name.includes(via) || via.includes(name))
}

/** Notes that say when a forecast or a leak came out, read by hand. */
const saidInNote: Readonly<Record<string, string>> = {
  'internal forecast Q1 2026 (previous forecasts -17B, -8B)': '2026-03-31',
  'guidance of March 2026': '2026-03-31',
  'investors told in January 2026 that cash flow turns positive in 2028; no burn figure found': '2026-01-31',
}

export const isForecast = (f: Financial): boolean => /\dE(-|$)|Q\dE/.test(f.period) || f.as_of > coverageEnd
const isLeak = (f: Financial): boolean =>
  /leaked|shareholder documents|internal|relaying The Information/.test(`${f.note} ${f.source.publisher}`)

export function figureKnown(f: Financial, pages: ReadonlyMap<string, string>, noteDays: ReadonlyMap<string, string>): Known {
  const published = given(f.source)
  if (published) return published
  const noted = noteDays.get(f.source.url ?? '')
  const page = pages.get(f.source.url ?? '')
  if (isForecast(f) || isLeak(f)) return assumed(noted ?? later(page ?? coverageEnd, isForecast(f) ? undefined : f.as_of))
  return assumed(later(plusDays(f.as_of, accountsLagDays), page))
}

/** By page: one page's note dates every row that came from it. */
export const notedDays = (facts: SourceFacts): ReadonlyMap<string, string> =>
  new Map(
    facts.financials.flatMap((f) => (f.note && f.source.url && saidInNote[f.note] ? [[f.source.url, saidInNote[f.note]!]] : [])),
  )

export function signalKnown(s: SourceSignal): Known {
  const lastDay = { day: s.date, week: plusDays(s.date, 6), month: monthEnd(s.date) }[s.date_precision]
  return given(s.source) ?? assumed(lastDay)
}

/**
 * Capacity to come is told before it comes, by a page or by the end of coverage. Capacity that is there was there that day; a figure for a
 * quarter's last day comes with that quarter's accounts.
 */
export function capacityKnown(c: SourceCapacity, pages: ReadonlyMap<string, string>): Known {
  const page = pages.get(c.source.url ?? '')
  const toCome = c.date > (page ?? coverageEnd)
  const there = /-(03-31|06-30|09-30|12-31)$/.test(c.date) ? plusDays(c.date, accountsLagDays) : c.date
  return given(c.source) ?? assumed(page ?? (toCome ? coverageEnd : there))
}
