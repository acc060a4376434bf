import { parseStatedDate, type StatedDate } from '../base/index.ts'
import { type DateMention, datesIn, fullDayOf } from './dates.ts'
import { futurePattern, pastPattern } from './event-words.ts'

/** Dates further in are of no use for dating the text, and a filing may hold thousands. */
const charactersSearched = 500_000
/** How far from the date a verb may stand to be its verb, characters. */
const reach = 80
/** A date without a year lies within twelve months that end this many after the latest month the text dates in full. */
const monthsAfterAnchor = 2

/**
 * The latest event that the text tells as past: it cannot have been published before that. Only dates whose nearest telling word
 * says "past" count, so a due date never does. A year left out ("2月4日") is inferred from the latest past month that has one.
 * Month precision when only months are dated so far. `receivedOn` (YYYY-MM-DD) bounds it: nothing past is later than today.
 */
export function publishedNotBefore(text: string, receivedOn: string): StatedDate | undefined {
  const searched = text.slice(0, charactersSearched)
  const past = datesIn(searched).filter((mention) => isPast(searched, mention))
  const dated = past.filter((mention) => mention.year !== undefined && monthOf(mention) <= receivedOn.slice(0, 7))
  const anchor = dated.reduce((latest, mention) => Math.max(latest, monthIndex(mention)), 0)
  const days: string[] = []
  for (const mention of past) {
    const day = fullDayOf(mention.year === undefined && anchor > 0 ? withYear(mention, anchor) : mention)
    // An inferred year may lack a 29 February.
    if (day && day <= receivedOn && parseStatedDate(day)) days.push(day)
  }
  const latestDay = days.sort().at(-1)
  const latestMonth = dated.map(monthOf).sort().at(-1)
  if (latestDay && (!latestMonth || latestDay.slice(0, 7) >= latestMonth)) return { precision: 'day', day: latestDay }
  if (!latestMonth) return undefined
  return { precision: 'month', year: Number(latestMonth.slice(0, 4)), month: Number(latestMonth.slice(5)) }
}

const monthOf = (mention: DateMention) => `${mention.year}-${String(mention.month).padStart(2, '0')}`
const monthIndex = (mention: DateMention) => mention.year! * 12 + mention.month - 1

function withYear(mention: DateMention, anchor: number): DateMention {
  const last = anchor + monthsAfterAnchor
  const year = Math.floor((last - (mention.month - 1)) / 12)
  return { ...mention, year }
}

const otherYear = /(?:去年|前年|明年|次年|後年|后年|上年|last year,?|next year,?)\s*$/i
const otherYearAfter = /^,?\s*(?:last year|next year|the year before)/i

function isPast(text: string, mention: DateMention): boolean {
  const before = text
    .slice(Math.max(0, mention.start - reach), mention.start)
    .split(/[。！？!?；;\n]|\.\s/)
    .at(-1)!
  const after = text.slice(mention.end, mention.end + reach).split(/[。！？!?；;\n]|\.\s/)[0]!
  if (mention.year === undefined && (otherYear.test(before) || otherYearAfter.test(after))) return false
  const past = Math.min(lastOf(pastPattern, before), firstOf(pastPattern, after))
  const future = Math.min(lastOf(futurePattern, before), firstOf(futurePattern, after))
  return past < future
}

/** Characters between the date and the nearest such word on that side; infinite when there is none. */
const firstOf = (pattern: RegExp, after: string): number => {
  const m = after.matchAll(pattern).next().value
  return m ? m.index : Number.POSITIVE_INFINITY
}
const lastOf = (pattern: RegExp, before: string): number => {
  const m = [...before.matchAll(pattern)].at(-1)
  return m ? before.length - m.index - m[0].length : Number.POSITIVE_INFINITY
}
