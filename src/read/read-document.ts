import { ok, type Problem, type Result } from '../base/index.ts'
import type { MediaType, SourceDocument } from '../model/index.ts'
import { decode } from './decode.ts'
import { charsetOf } from './encodings.ts'
import { readHtml } from './html.ts'
import { readLimits } from './limits.ts'
import { documentOf, empty, type Failure, refuse, type SourceBytes, tooLarge } from './make-document.ts'
import { readMarkdown } from './markdown.ts'
import { giveText, mediaTypeOf } from './media-type.ts'
import { signatureOf } from './signatures.ts'
import type { ReadText } from './stated-facts.ts'
import { tidyText } from './tidy-text.ts'

/**
 * Text, Markdown or a page: a document, or the one reason why there is none, in this order: empty, too large, binary, kind, encoding, no text.
 * Never throws, whatever the bytes; time is bounded by their number.
 */
export function readDocument(source: SourceBytes): Result<SourceDocument, Problem> {
  const { bytes } = source
  if (bytes.length === 0) return refuse(source, empty('It is empty.', 'empty'))
  if (bytes.length > readLimits.bytesMax) return refuse(source, tooLarge(bytes.length))
  const signature = signatureOf(bytes)
  if (signature) return refuse(source, isOther(signature))
  const kind = mediaTypeOf(source)
  if (!kind.ok) return refuse(source, kind.failure)
  const decoded = decode(bytes, charsetOf(source.contentType))
  if (!decoded.ok) return refuse(source, decoded.failure)
  const tidy = tidyText(decoded.value.text)
  if (tidy.trim() === '') return refuse(source, empty('It holds nothing but blanks.', 'blank'))
  const mediaType = kind.value ?? (looksLikeHtml(tidy) ? 'text/html' : 'text/plain')
  const read = textOf(tidy, mediaType)
  if (!read.ok) return refuse(source, read.failure)
  if (read.value.text.trim() === '') return refuse(source, noText)
  return ok(documentOf(source, mediaType, decoded.value.encoding, read.value))
}

function textOf(tidy: string, mediaType: MediaType): Result<ReadText, Failure> {
  // A page saved under another ending is still a page.
  if (mediaType === 'text/html' || looksLikeHtml(tidy)) return readPage(tidy)
  return ok(mediaType === 'text/markdown' ? readMarkdown(tidy) : { text: tidy, facts: {} })
}

/** The text of a page, tidied again: entities resolve to characters that a first tidying could not see. */
export function readPage(html: string): Result<ReadText, Failure> {
  const read = readHtml(html)
  return read.ok ? ok({ ...read.value, text: tidyText(read.value.text) }) : read
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)

const isOther = (what: string): Failure => ({
  code: 'file-binary',
  message: `It is ${what}, not text.`,
  mend: giveText,
  way: 'is-signature',
  // Its name is the same in every language.
  values: { what: /[A-Z][A-Za-z]+|7-Zip|gzip|xz/.exec(what)?.[0] ?? 'ELF' },
})
const noText: Failure = {
  code: 'no-text',
  way: 'marks-only',
  message: 'Beside its marks it holds no text that a reader would see.',
  mend: 'Copy the article’s text into a .txt file and add that.',
}
