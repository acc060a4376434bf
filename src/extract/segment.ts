/** Half-open, in units of the normal text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Span {
  /** Counts from 0. */
  readonly paragraph: number
  /** First of its paragraph. */
  readonly opens: boolean
  /** Quoted passages, marks left out. A very long or unclosed quotation is none. */
  readonly quotes: readonly Span[]
}

/**
 * Sentences of `text`; a full stop inside quotation marks ends none, because the speaker may stand behind the mark. Marks alone say
 * nothing, and a hostile text may hold millions of them.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const line of linesOf(text)) {
    let first = true
    cutLine(text, line, (start, end) => {
      const from = first ? start + bylineLength(text, start, end) : start
      const trimmed = trim(text, from, end)
      if (trimmed.end <= trimmed.start) return
      if (/[\p{L}\p{N}]/u.test(text.slice(trimmed.start, trimmed.end)))
        sentences.push({ ...trimmed, paragraph, opens: first, quotes: quotesIn(text, trimmed) })
      first = false
    })
    if (!first) paragraph++
  }
  return sentences
}

/** The sentences inside a quotation, for quoting one at a time. */
export function sentencesWithin(text: string, span: Span): Span[] {
  const found: Span[] = []
  cutAt(
    text,
    span,
    (i) => isStop(text, i),
    (start, end) => {
      const trimmed = trim(text, start, end)
      if (trimmed.end > trimmed.start) found.push(trimmed)
    },
  )
  return found
}

/** 〔記者某某／綜合報導〕, 本报讯（记者 某某）: who wrote it is not who says it. */
const byline =
  /^(?:[〔【[(][^〕】\])\n]{0,40}?(?:记者|报导|报道|讯|电|综合)[^〕】\])\n]{0,30}[〕】\])]|本报讯 ?(?:\([^)\n]{0,20}\))?|(?:文|作者|编辑|记者) ?[|/:][^\n]{0,40}$|[A-Z][A-Z .,/]{2,40},? (?:[A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([A-Za-z ]{2,20}\))? ?[-—]{1,2} )/
const bylineLength = (text: string, start: number, end: number): number =>
  byline.exec(text.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0

const sentenceUnitsMax = 1200
const quoteUnitsMax = 800

function* linesOf(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    if (end > start) yield { start, end }
    start = end + 1
  }
}

type Take = (start: number, end: number) => void

function cutLine(text: string, line: Span, take: Take): void {
  const quotes = quotesIn(text, line)
  let q = 0
  const stops = (i: number): boolean => {
    while (q < quotes.length && quotes[q]!.end < i) q++
    const quote = quotes[q]
    if (quote && i >= quote.start && i < quote.end) return false
    if (isStop(text, i)) return true
    // English closes the sentence inside the marks: `… today." The`.
    return text[i] === '”' && /[.!?]/.test(text[i - 1] ?? '') && /^ +[A-Z]/.test(text.slice(i + 1, i + 4))
  }
  cutAt(text, line, stops, take)
}

function cutAt(text: string, span: Span, stops: (at: number) => boolean, take: Take): void {
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    const tooLong = i - start >= sentenceUnitsMax && /[,;:、 ]/.test(text[i]!)
    if (!tooLong && i - start < sentenceUnitsMax * 2 && !stops(i)) continue
    let end = i + 1
    while (end < span.end && /[”’)】]/.test(text[end]!)) end++
    take(start, end)
    start = end
    i = end - 1
  }
  if (start < span.end) take(start, span.end)
}

const abbreviations = new Set(
  'corp inc ltd co cos llc plc st mr mrs ms dr prof no vs jr sr u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec approx est fig etc i.e e.g dept gov gen rep sen messrs bros mt ft'.split(
    ' ',
  ),
)

function isStop(text: string, i: number): boolean {
  const c = text[i]!
  if (c === '。' || c === '!' || c === '?') return true
  if (c !== '.') return false
  if (!/[\s”’)]/.test(text[i + 1] ?? ' ')) return false
  const word = /[A-Za-z.]{1,12}$/.exec(text.slice(Math.max(0, i - 12), i))?.[0].toLowerCase() ?? ''
  // "… of €310m.": a unit behind a figure ends a sentence like any word.
  if (/\d$/.test(text.slice(Math.max(0, i - word.length - 1), i - word.length))) return true
  if (/^[a-z]$/.test(word) || /^(?:[a-z]\.)+[a-z]$/.test(word))
    return /^\s*$/.test(text.slice(i + 1, i + 3)) || text[i + 1] === undefined
  if (!abbreviations.has(word)) return true
  // "… of Oracle Corp. The bank": a capital after a company's abbreviation begins a sentence; after "Feb." a figure does not.
  return (
    /^(?:corp|inc|ltd|co|llc|plc)$/.test(word) &&
    /^ (?:The|A|It|In|On|But|This|That|Its|They|He|She|For) /.test(text.slice(i + 1, i + 8))
  )
}

function quotesIn(text: string, span: Span): readonly Span[] {
  const first = opensFrom(text, span)
  if (first === span.end) return none
  const quotes: Span[] = []
  const closes = { '”': -1, '’': -1 }
  for (let i = first; i < span.end; i++) {
    const c = text[i]!
    const close = c === '“' ? '”' : c === '‘' && /[\s:,(“]|[\u0080-\uffff]/.test(text[i - 1] ?? ' ') ? '’' : undefined
    if (!close) continue
    // Looked for once, however many marks open in front of it.
    if (closes[close] <= i) closes[close] = closeAfter(text, close, i + 1, span.end)
    const end = closes[close]
    if (end >= Math.min(span.end, i + quoteUnitsMax)) continue
    if (end > i + 1) quotes.push({ start: i + 1, end })
    i = end
  }
  return quotes
}

const none: readonly Span[] = []

/** Where the first mark stands that may open a quotation; the end when none does. */
function opensFrom(text: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x201c || unit === 0x2018) return i
  }
  return end
}

/** Where `close` stands next; beyond every span when it stands nowhere in this one. */
function closeAfter(text: string, close: string, from: number, until: number): number {
  for (let i = from; i < until; i++) if (text[i] === close) return i
  return Number.POSITIVE_INFINITY
}

function trim(text: string, from: number, until: number): Span {
  let [start, end] = [from, until]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
