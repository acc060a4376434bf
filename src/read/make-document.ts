import {
  dayOf,
  failed,
  type Instant,
  type Language,
  type Problem,
  type Result,
  type StatedDate,
  sha256Hex,
} from '../base/index.ts'
import type { MediaType, Sha256, SourceDocument } from '../model/index.ts'
import { headFacts } from './head-facts.ts'
import { languageOf } from './language.ts'
import { readLimits } from './limits.ts'
import { publishedNotBefore } from './published-not-before.ts'
import { addressOf, joinFacts, type ReadText } from './stated-facts.ts'

/** Bytes as received, and what the bearer knows of them. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** File name, for people and for its ending. */
  readonly name?: string
  readonly address?: string
  readonly contentType?: string
  readonly receivedAt: Instant
  /** The day an index of filings gives it; above what the document itself says. */
  readonly published?: StatedDate
  /** Given by the reader (`--lang`); else found. */
  readonly language?: Language
}

/** Of the bytes as received: the same article saved twice in two encodings is two documents. */
export const hashOf = (source: SourceBytes): Sha256 => sha256Hex(source.bytes) as Sha256

/** Text taken out of bytes, joined with what the bearer knows and what the text says of itself. */
export function documentOf(
  source: SourceBytes,
  mediaType: MediaType,
  encoding: string,
  { text, facts }: ReadText,
): SourceDocument {
  const found = languageOf(text)
  const stated = joinFacts(source.published ? { published: source.published } : {}, facts, headFacts(text))
  const earliest = stated.published ? undefined : publishedNotBefore(text, dayOf(source.receivedAt))
  // Where the bearer got it is known; what a page says of its own address is only said.
  const address = addressOf(source.address) ?? stated.address
  return {
    ...stated,
    hash: hashOf(source),
    mediaType,
    encoding,
    text,
    language: source.language ?? found.language,
    mixed: found.mixed,
    ...(address ? { address } : {}),
    ...(source.name === undefined ? {} : { name: source.name }),
    ...(earliest ? { publishedNotBefore: earliest } : {}),
    receivedAt: source.receivedAt,
  }
}

/** Why bytes give no document; `refuse` adds the place. */
export type Failure = Pick<Problem, 'code' | 'message' | 'way' | 'values'> & { readonly mend: string; readonly line?: number }

export function refuse(source: SourceBytes, { line, ...failure }: Failure): Result<never, Problem> {
  const name = source.name ?? source.address
  const where = name === undefined ? undefined : line === undefined ? name : `${name}:${line}`
  return failed({ ...failure, ...(where === undefined ? {} : { where }) })
}

export const empty = (message: string, way: 'empty' | 'blank'): Failure => ({
  code: 'file-empty',
  way,
  message,
  mend: 'Check that this is the file you meant, and that it was saved.',
})
export const tooLarge = (bytes: number): Failure => ({
  code: 'file-too-large',
  way: 'size-over',
  values: { size: (bytes / 2 ** 20).toFixed(1), max: readLimits.bytesMax / 2 ** 20 },
  message: `It is ${(bytes / 2 ** 20).toFixed(1)} MiB; the limit is ${readLimits.bytesMax / 2 ** 20} MiB.`,
  mend: 'Split it, or add only the part that matters.',
})
