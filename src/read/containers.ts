import { asciiOf } from './byte-text.ts'
import { isFiling } from './filing/is-filing.ts'

/** Kinds whose text must be taken out of something first: a file format, or several articles in one file. */
export type Container = 'pdf' | 'docx' | 'email' | 'feed' | 'filing'

const byType: Readonly<Record<string, Container>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'email',
}
const byEnding: Readonly<Record<string, Container>> = { pdf: 'pdf', docx: 'docx', eml: 'email' }

/** How the bytes begin stands above what they are called: servers and people misname them. Undefined: text of some kind, or nothing we know. */
export function containerOf(source: {
  readonly bytes: Uint8Array
  readonly name?: string
  readonly contentType?: string
}): Container | undefined {
  const head = asciiOf(source.bytes.subarray(0, 4_096))
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'docx'
  if (feedHead.test(head)) return 'feed'
  if (isFiling(source.bytes)) return 'filing'
  const type = /^\s*([^;\s]+)/.exec(source.contentType ?? '')?.[1]?.toLowerCase() ?? ''
  const ending = /\.([^./\\\s]{1,12})$/.exec(source.name ?? '')?.[1]?.toLowerCase() ?? ''
  return byType[type] ?? (type === '' || type === 'application/octet-stream' ? byEnding[ending] : undefined)
}

/** The root element, after a declaration, comments and style sheets. */
const feedHead =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!doctype\s+rss[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|rdf:rdf|(?:atom:)?feed)[\s>]/i
