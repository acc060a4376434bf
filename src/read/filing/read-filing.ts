import { ok, parseStatedDate, type Result } from '../../base/index.ts'
import type { Filing, FilingFact, SourceDocument } from '../../model/index.ts'
import { readHtml } from '../html.ts'
import { documentOf, type Failure, type SourceBytes } from '../make-document.ts'
import { joinFacts } from '../stated-facts.ts'
import { tidyText } from '../tidy-text.ts'
import { readTagged, type Tagged } from './tagged.ts'

// Marks for the places of numbers, from Unicode's private use area: nothing between a page's source and its text drops or moves them.
// A number is told by two characters of base 2048.
const opens = 0xe000
const closes = 0xe001
const base = 0xe100
const digit = 2048
const mark = /[\ue000-\ue9ff]/g
const markAt = (place: number) => String.fromCharCode(opens, base + Math.floor(place / digit), base + (place % digit))

/**
 * An inline XBRL filing: its whole text (tables are what matters in it, so no search for a main part), and each tagged number a reader can
 * see with its place in that text. The document's hash is of the bytes as received.
 */
export function readFiling(
  source: SourceBytes,
  html: string,
  encoding: string,
): Result<{ readonly document: SourceDocument; readonly filing: Filing }, Failure> {
  const clean = html.replace(mark, '')
  const tagged = readTagged(clean)
  const read = readHtml(withMarks(clean, tagged), { whole: true })
  if (!read.ok) return read
  const { text, places } = withoutMarks(tidyText(read.value.text))
  const { cover } = tagged
  const registrant = cover.get('EntityRegistrantName')
  const form = cover.get('DocumentType')
  const periodEnd = dayIn(cover.get('DocumentPeriodEndDate'))
  const title = [registrant, form, periodEnd].filter(Boolean).join(', ')
  const facts = joinFacts({ ...(registrant ? { publisher: registrant } : {}), ...(title ? { title } : {}) }, read.value.facts)
  const document = documentOf(source, 'text/html', encoding, { text, facts })
  const earliest = periodEnd && !document.published ? parseStatedDate(periodEnd) : undefined
  return ok({
    document: earliest ? { ...document, publishedNotBefore: earliest } : document,
    filing: {
      ...(registrant ? { registrant } : {}),
      ...(form ? { form } : {}),
      ...(periodEnd ? { periodEnd } : {}),
      facts: factsAt(tagged, places),
    },
  })
}

function withMarks(html: string, { numbers }: Tagged): string {
  // Nested tags share digits: inserted from the end, so that earlier places stay what they were.
  const inserts = numbers
    .flatMap(({ from, until }, place) => [
      { at: from, text: markAt(place), order: 1 },
      { at: until, text: String.fromCharCode(closes, base + Math.floor(place / digit), base + (place % digit)), order: 0 },
    ])
    .sort((a, b) => a.at - b.at || a.order - b.order)
  let marked = ''
  let last = 0
  for (const { at, text } of inserts) {
    marked += html.slice(last, at) + text
    last = at
  }
  return marked + html.slice(last)
}

function withoutMarks(marked: string): {
  readonly text: string
  readonly places: ReadonlyMap<number, readonly [number, number]>
} {
  const started = new Map<number, number>()
  const places = new Map<number, readonly [number, number]>()
  let text = ''
  let last = 0
  for (const { index, 0: found } of marked.matchAll(/[\ue000\ue001][\ue100-\ue8ff]{2}/g)) {
    text += marked.slice(last, index)
    last = index + found.length
    const place = (found.charCodeAt(1) - base) * digit + found.charCodeAt(2) - base
    if (found.charCodeAt(0) === opens) started.set(place, text.length)
    else if (started.has(place)) places.set(place, [started.get(place)!, text.length])
  }
  return { text: text + marked.slice(last), places }
}

function factsAt(
  { numbers, contexts, units }: Tagged,
  places: ReadonlyMap<number, readonly [number, number]>,
): readonly FilingFact[] {
  return numbers.flatMap(({ concept, contextRef, unitRef, value }, place): FilingFact[] => {
    const [context, unit, at] = [contexts.get(contextRef), units.get(unitRef), places.get(place)]
    return context && unit && at && at[1] > at[0] ? [{ concept, value, unit, context, start: at[0], end: at[1] }] : []
  })
}

/** "December 31, 2025", "2025-12-31", as a day. */
function dayIn(words: string | undefined): string | undefined {
  const stated = words ? parseStatedDate(words) : undefined
  if (stated?.precision === 'day') return stated.day
  const at = words ? Date.parse(`${words} UTC`) : Number.NaN
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : undefined
}
