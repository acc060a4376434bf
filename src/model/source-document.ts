import type { Instant, Language, StatedDate } from '../base/index.ts'
import type { Sha256 } from './ids.ts'

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  /** An entry of a feed is kept as a page, too. */
  | 'text/html'
  /** A filing that is nothing but tagged facts. */
  | 'application/xml'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'message/rfc822'

/** The bytes as received and what could be read off them. Never edited; a changed page is a new document. */
export interface SourceDocument {
  /** Of the bytes, not of the text. */
  readonly hash: Sha256
  readonly mediaType: MediaType
  readonly encoding: string
  /** Extracted text. Quotes count UTF-16 code units in it. */
  readonly text: string
  readonly language: Language
  /** More than one language or script holds a fifth of the letters or more. */
  readonly mixed: boolean
  readonly title?: string
  readonly publisher?: string
  /** As the document signs it; several names stay one text. */
  readonly author?: string
  readonly address?: string
  /** File name as given, for people; never used as a path. */
  readonly name?: string
  readonly published?: StatedDate
  /** When no date of publication is given: the earliest the text itself allows (its latest dated event). */
  readonly publishedNotBefore?: StatedDate
  readonly receivedAt: Instant
}

/** Where the words stand. Offsets in UTF-16 code units of the extracted text, `end` exclusive. */
export interface Quote {
  readonly documentHash: Sha256
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 characters either side, for finding the place again. */
  readonly prefix: string
  readonly suffix: string
}

/** The quote of text[start, end) with its context. */
export const quoteAt = (document: SourceDocument, start: number, end: number): Quote => ({
  documentHash: document.hash,
  start,
  end,
  exact: document.text.slice(start, end),
  prefix: document.text.slice(Math.max(0, start - 32), start),
  suffix: document.text.slice(end, end + 32),
})

/** Whether the words still stand exactly where the quote says. */
export const quoteHolds = (quote: Quote, text: string): boolean =>
  quote.start >= 0 && quote.end > quote.start && text.slice(quote.start, quote.end) === quote.exact
