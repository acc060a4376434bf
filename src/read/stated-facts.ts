import { parseStatedDate, type StatedDate } from '../base/index.ts'
import { datesIn, fullDayOf } from './dates.ts'

/** What a document says of itself. Absent means: it does not say. */
export interface StatedFacts {
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly address?: string
  readonly published?: StatedDate
}

/** The extracted text of a file and what the file says of itself outside it. */
export interface ReadText {
  readonly text: string
  readonly facts: StatedFacts
}

/** Of each fact the first that is given: earlier sources are the more explicit ones. */
export function joinFacts(...sources: readonly StatedFacts[]): StatedFacts {
  return Object.assign({}, ...[...sources].reverse()) as StatedFacts
}

/** One line of text fit to show, or undefined: a name of 2,000 characters is no name. */
export function nameOf(value: unknown, charactersMax = 120): string | undefined {
  if (typeof value !== 'string') return undefined
  const name = value.replace(/\s+/g, ' ').trim()
  return name === '' || name.length > charactersMax ? undefined : name
}

export const addressOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !/^https?:\/\/\S{1,2000}$/i.test(value.trim()) || !URL.canParse(value.trim())) return undefined
  const url = new URL(value.trim())
  return url.username || url.password ? undefined : url.href
}

/** A date field of a head: ISO or as people write it. A time of day after it is dropped: the day is the publisher's own. */
export function dateIn(value: string | undefined): StatedFacts['published'] {
  if (value === undefined) return undefined
  const stated = parseStatedDate(value.trim())
  if (stated) return stated
  const mention = datesIn(value.slice(0, 100).replace(/T\d{2}:.*$/, ''))[0]
  const day = mention && fullDayOf(mention)
  return day ? parseStatedDate(day) : undefined
}
