import type { Gathered, Problem, Result } from '../base/index.ts'
import type { Filing, MediaType, SourceDocument } from '../model/index.ts'
import { containerOf } from './containers.ts'
import { decode } from './decode.ts'
import { readDocx } from './docx.ts'
import { readEmail } from './email.ts'
import { charsetOf } from './encodings.ts'
import { readFeed } from './feed.ts'
import { readFiling } from './filing/read-filing.ts'
import { readLimits } from './limits.ts'
import { documentOf, type Failure, refuse, type SourceBytes } from './make-document.ts'
import { readPdf } from './pdf.ts'
import { readDocument, readPage } from './read-document.ts'
import { joinFacts, type ReadText } from './stated-facts.ts'

/** A document and the bytes that its hash is of. */
export interface Read {
  readonly document: SourceDocument
  readonly bytes: Uint8Array
  /** What a filing says to machines, placed in the document's text. */
  readonly filing?: Filing
}

/**
 * Every kind that is read. Most sources give one document or one problem; a feed gives a document for each of its entries, and a problem
 * beside them where some were left out.
 */
export async function readAny(source: SourceBytes): Promise<Gathered<Read>> {
  const { bytes } = source
  const container = bytes.length > 0 && bytes.length <= readLimits.bytesMax ? containerOf(source) : undefined
  switch (container) {
    case 'pdf':
      return one(source, 'application/pdf', await readPdf(bytes))
    case 'docx':
      return one(source, docxType, isOldOffice(bytes) ? { ok: false, failure: locked } : readDocx(bytes))
    case 'email': {
      const read = await readEmail(bytes)
      const gathered = one(source, 'message/rfc822', read)
      const attached = read.ok ? read.value.attached : []
      return attached.length === 0
        ? gathered
        : { ...gathered, problems: [...gathered.problems, ...problem(source, notRead(attached))] }
    }
    case 'feed':
      return feedOf(source)
    case 'filing':
      return filingOf(source)
    case undefined: {
      const read = readDocument(source)
      return read.ok ? { items: [{ document: read.value, bytes }], problems: [] } : { items: [], problems: [read.failure] }
    }
  }
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function one(source: SourceBytes, mediaType: MediaType, read: Result<ReadText, Failure>): Gathered<Read> {
  if (!read.ok) return { items: [], problems: problem(source, read.failure) }
  // These formats keep the encoding of their text to themselves.
  const document = documentOf(source, mediaType, 'of the format', read.value)
  return { items: [{ document, bytes: source.bytes }], problems: [] }
}

function problem(source: SourceBytes, failure: Failure): readonly Problem[] {
  const refused = refuse(source, failure)
  return refused.ok ? [] : [refused.failure]
}

/** A filing whose tags are broken is still a page to be read, and that is said. */
function filingOf(source: SourceBytes): Gathered<Read> {
  const decoded = decode(source.bytes, charsetOf(source.contentType))
  if (!decoded.ok) return { items: [], problems: problem(source, decoded.failure) }
  const read = readFiling(decoded.value.text)
  if (!read.ok) {
    const page = readDocument(source)
    return { items: page.ok ? [{ document: page.value, bytes: source.bytes }] : [], problems: problem(source, read.failure) }
  }
  const { filing, ...rest } = read.value
  const mediaType = /<(?:\w+:)?html\b/i.test(decoded.value.text.slice(0, 65_536)) ? 'text/html' : 'application/xml'
  const document = documentOf(source, mediaType, decoded.value.encoding, rest)
  return { items: [{ document, bytes: source.bytes, filing }], problems: [] }
}

/** An entry is kept as the page made of it: fetched again in a longer feed it is the same document. */
async function feedOf(source: SourceBytes): Promise<Gathered<Read>> {
  const decoded = decode(source.bytes, charsetOf(source.contentType))
  if (!decoded.ok) return { items: [], problems: problem(source, decoded.failure) }
  const feed = await readFeed(decoded.value.text)
  if (!feed) return { items: [], problems: problem(source, brokenFeed) }
  const items: Read[] = []
  for (const { page, facts } of feed.entries) {
    const read = readPage(page)
    if (!read.ok || read.value.text.trim() === '') continue
    const entry = { ...source, bytes: new TextEncoder().encode(page), ...(facts.address ? { address: facts.address } : {}) }
    const document = documentOf(entry, 'text/html', 'utf-8', { text: read.value.text, facts: joinFacts(facts, read.value.facts) })
    items.push({ document, bytes: entry.bytes })
  }
  const silent = feed.entries.length - items.length
  return {
    items,
    problems: [
      ...(items.length === 0 ? problem(source, emptyFeed) : silent > 0 ? problem(source, silentEntries(silent)) : []),
      ...(feed.more ? problem(source, longFeed) : []),
    ],
  }
}

const isOldOffice = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

const locked: Failure = {
  code: 'file-locked',
  way: 'word-locked',
  message: 'The Word file needs a password, or is of Word 2003 or older.',
  mend: 'Open it in Word, save it as .docx without a password, and add that.',
}
const notRead = (names: readonly string[]): Failure => ({
  code: 'kind-unsupported',
  way: 'attachments',
  values: { names: names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '') },
  message: `What is attached to the message was not read: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
  mend: 'Save it and add it by itself.',
})
const brokenFeed: Failure = {
  code: 'file-damaged',
  way: 'feed-broken',
  message: 'It begins like a feed, but its XML is broken or cut off.',
  mend: 'Fetch it again, or add the articles it names by their own addresses.',
}
const emptyFeed: Failure = {
  code: 'no-text',
  way: 'feed-empty',
  message: 'The feed has no entry with text in it.',
  mend: 'Add the articles it names by their own addresses.',
}
const silentEntries = (count: number): Failure => ({
  code: 'no-text',
  way: 'feed-silent',
  values: { count },
  message: `${count === 1 ? '1 entry of the feed holds' : `${count} entries of the feed hold`} no text.`,
  mend: 'Add the articles themselves by their own addresses.',
})
const longFeed: Failure = {
  code: 'file-too-large',
  way: 'feed-long',
  values: { max: readLimits.feedEntriesMax },
  message: `The feed has more than ${readLimits.feedEntriesMax.toLocaleString('en')} entries; the first ${readLimits.feedEntriesMax.toLocaleString('en')} were read.`,
  mend: 'Split it, or add the older articles by their own addresses.',
}
