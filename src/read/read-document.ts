import { dayOf, failed, type Instant, type Language, ok, type Problem, type Result, sha256Hex } from '../base/index.ts'
import type { MediaType, Sha256, SourceDocument } from '../model/index.ts'
import { decode } from './decode.ts'
import { charsetOf } from './encodings.ts'
import { headFacts } from './head-facts.ts'
import { readHtml } from './html.ts'
import { languageOf } from './language.ts'
import { readLimits } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { mediaTypeOf } from './media-type.ts'
import { publishedNotBefore } from './published-not-before.ts'
import { signatureOf } from './signatures.ts'
import { addressOf, joinFacts, type ReadText } from './stated-facts.ts'
import { tidyText } from './tidy-text.ts'

/** Bytes as received, and what the bearer knows of them. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** File name, for people and for its ending. */
  readonly name?: string
  readonly address?: string
  readonly contentType?: string
  readonly receivedAt: Instant
  /** Given by the reader (`--lang`); else found. */
  readonly language?: Language
}

/** Of the bytes as received: the same article saved twice in two encodings is two documents. */
export const hashOf = (source: SourceBytes): Sha256 => sha256Hex(source.bytes) as Sha256

/**
 * A document, or the one reason why there is none, in this order: empty, too large, binary, kind, encoding, no text.
 * Never throws, whatever the bytes; time is bounded by their number.
 */
export function readDocument(source: SourceBytes): Result<SourceDocument, Problem> {
  const { bytes } = source
  if (bytes.length === 0) return refuse(source, empty('It is empty.'))
  if (bytes.length > readLimits.bytesMax) return refuse(source, tooLarge(bytes.length))
  const signature = signatureOf(bytes)
  if (signature) return refuse(source, { code: 'file-binary', message: `It is ${signature}, not text.`, mend: giveText })
  const kind = mediaTypeOf(source)
  if (!kind.ok) return refuse(source, kind.failure)
  const decoded = decode(bytes, charsetOf(source.contentType))
  if (!decoded.ok) return refuse(source, decoded.failure)
  const tidy = tidyText(decoded.value.text)
  if (tidy.trim() === '') return refuse(source, empty('It holds nothing but blanks.'))
  const mediaType = kind.value ?? (looksLikeHtml(tidy) ? 'text/html' : 'text/plain')
  const read = textOf(tidy, mediaType)
  if (!read.ok) return refuse(source, read.failure)
  if (read.value.text.trim() === '') return refuse(source, noText)
  return ok(documentOf(source, mediaType, decoded.value.encoding, read.value))
}

function textOf(tidy: string, mediaType: MediaType): Result<ReadText, Failure> {
  // A page saved under another ending is still a page.
  if (mediaType === 'text/html' || looksLikeHtml(tidy)) {
    const read = readHtml(tidy)
    if (!read.ok) return read
    // Entities resolve to characters that the first tidying could not see.
    return ok({ ...read.value, text: tidyText(read.value.text) })
  }
  return ok(mediaType === 'text/markdown' ? readMarkdown(tidy) : { text: tidy, facts: {} })
}

function documentOf(source: SourceBytes, mediaType: MediaType, encoding: string, { text, facts }: ReadText): SourceDocument {
  const found = languageOf(text)
  const stated = joinFacts(facts, headFacts(text))
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

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)

type Failure = Pick<Problem, 'code' | 'message'> & { readonly mend: string; readonly line?: number }

function refuse(source: SourceBytes, { code, message, mend, line }: Failure): Result<never, Problem> {
  const name = source.name ?? source.address
  const where = name === undefined ? undefined : line === undefined ? name : `${name}:${line}`
  return failed({ code, message, ...(where === undefined ? {} : { where }), mend })
}

const giveText = 'Give the article as .txt, .md or .html.'
const empty = (message: string): Failure => ({
  code: 'file-empty',
  message,
  mend: 'Check that this is the file you meant, and that it was saved.',
})
const noText: Failure = {
  code: 'no-text',
  message: 'Beside its marks it holds no text that a reader would see.',
  mend: 'Copy the article’s text into a .txt file and add that.',
}
const tooLarge = (bytes: number): Failure => ({
  code: 'file-too-large',
  message: `It is ${(bytes / 2 ** 20).toFixed(1)} MiB; the limit is ${readLimits.bytesMax / 2 ** 20} MiB.`,
  mend: 'Split it, or add only the part that matters.',
})
