import type { StatedDate } from '../base/index.ts'
import type { Period } from '../model/index.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { DateToken } from './tokens/date.ts'

/** From when to when the undertaking runs, as the words within `span` say. */
export function periodIn(sentence: ReadSentence, span: Span, years: number | undefined): Period | undefined {
  const dates = sentence.dates.filter((d) => d.start >= span.start && d.end <= span.end)
  const pair = dates.find((d, i) => dates[i + 1] && joined(sentence, d, dates[i + 1]!))
  const end = pair && dates[dates.indexOf(pair) + 1]
  if (!pair && years === undefined) return undefined
  return { ...(pair ? { start: pair.date } : {}), ...(end ? { end: end.date } : {}), ...(years === undefined ? {} : { years }) }
}

// Only a dash, 至 or "to" lies between them: no token of the grammar, and a few units of room.
const joined = (sentence: ReadSentence, a: DateToken, b: DateToken): boolean =>
  b.start - a.end <= 4 && !sentence.breaks.some((x) => x.start >= a.end && x.end <= b.start)

/** The date on which something was said or signed: the first of the sentence that begins or ends no period. */
export function occasionIn(sentence: ReadSentence, span: Span, latest: StatedDate | undefined): StatedDate | undefined {
  const dates = sentence.dates.filter((d) => d.start >= span.start && d.end <= span.end)
  const loose = dates.filter(
    (d, i) => !(dates[i + 1] && joined(sentence, d, dates[i + 1]!)) && !(dates[i - 1] && joined(sentence, dates[i - 1]!, d)),
  )
  return loose.map((d) => d.date).find((date) => !latest || orderOf(date) <= orderOf(latest))
}

/** Where it begins, in a year of twelve months of 31 days. */
function orderOf(date: StatedDate): number {
  switch (date.precision) {
    case 'day':
      return Number(date.day.slice(0, 4)) * 372 + Number(date.day.slice(5, 7)) * 31 - 31 + Number(date.day.slice(8))
    case 'month':
      return date.year * 372 + (date.month - 1) * 31
    case 'quarter':
      return date.year * 372 + (date.quarter - 1) * 3 * 31
    case 'half':
      return date.year * 372 + (date.half - 1) * 6 * 31
    case 'year':
      return date.year * 372
    case 'moment':
      return Number.POSITIVE_INFINITY
  }
}
