import iconv from 'iconv-lite'
import { formatStatedDate, type Instant, parseInstant } from '../../base/index.ts'
import type { SourceBytes } from '../make-document.ts'
import { readDocument } from '../read-document.ts'

export const receivedAt: Instant = parseInstant('2026-03-01')!

export const bytesOf = (text: string, encoding = 'utf-8'): Uint8Array => iconv.encode(text, encoding)
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

export const sourceOf = (content: string | Uint8Array, name = 'a.txt', more: Partial<SourceBytes> = {}): SourceBytes => ({
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  name,
  receivedAt,
  ...more,
})

/** "utf-8: text" of a document, "code at where" of a problem. */
export function showText(source: SourceBytes): string {
  const read = readDocument(source)
  return read.ok ? `${read.value.encoding}: ${read.value.text}` : `${read.failure.code} at ${read.failure.where}`
}

/** What the document states of itself, in a fixed order; "nothing" when it states nothing. */
export function showFacts(source: SourceBytes): string {
  const read = readDocument(source)
  if (!read.ok) return `${read.failure.code} at ${read.failure.where}`
  const { title, publisher, author, address, published, publishedNotBefore } = read.value
  const facts = {
    title,
    publisher,
    author,
    address,
    published: published && formatStatedDate(published),
    'not before': publishedNotBefore && formatStatedDate(publishedNotBefore),
  }
  const given = Object.entries(facts).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => `${name}: ${value}`).join('; ') || 'nothing'
}
