import { assert } from '../../base/index.ts'
import { type Quote, quoteAt, quoteHolds, type SourceDocument, type TextSpan } from '../../model/index.ts'
import { sentencesOf } from '../segment.ts'

/** A row of a table longer than this is a page laid out as one; then the sentence is quoted, as in prose. */
const rowUnitsMax = 600

/** A row is quoted from the words above its table, which say what its figures are and in what unit, where that stays readable. */
const tableUnitsMax = 1_200

/** Where figures stand, as a reader would quote them. A line is cut into sentences once, however many figures it holds. */
export class Passages {
  private readonly text: string
  private readonly sentences = new Map<number, readonly TextSpan[]>()

  constructor({ text }: SourceDocument) {
    this.text = text
  }

  /** The row, from the words above its table, or the sentence that a figure stands in. */
  at(place: TextSpan): TextSpan {
    const { text } = this
    const start = text.lastIndexOf('\n', Math.max(0, place.start - 1)) + 1
    const found = text.indexOf('\n', place.end)
    const end = found === -1 ? text.length : found
    const row = end - start <= rowUnitsMax && text.slice(start, end).includes(' | ')
    if (row) return { start: captionAbove(text, start, end), end }
    const inside = lastStartingBy(this.sentencesOf(start, end), place.start)
    if (inside && place.end <= inside.end) return inside
    return { start, end: Math.min(end, Math.max(place.end, start + rowUnitsMax)) }
  }

  private sentencesOf(start: number, end: number): readonly TextSpan[] {
    const known = this.sentences.get(start)
    if (known) return known
    const cut = sentencesOf(this.text.slice(start, end)).map((s) => ({ start: start + s.start, end: start + s.end }))
    this.sentences.set(start, cut)
    return cut
  }
}

function lastStartingBy(spans: readonly TextSpan[], at: number): TextSpan | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}

function captionAbove(text: string, row: number, end: number): number {
  for (let at = row; at > 0; ) {
    const above = text.lastIndexOf('\n', at - 2) + 1
    if (end - above > tableUnitsMax) return row
    if (!text.slice(above, at - 1).includes(' | ')) return above
    at = above
  }
  return row
}

/** One stretch that holds all of them; undefined where that would be more than a reader can check at a glance. */
export function spanning(spans: readonly TextSpan[], unitsMax: number): TextSpan | undefined {
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  return spans.length > 0 && end - start <= unitsMax ? { start, end } : undefined
}

export function quoteOf(document: SourceDocument, { start, end }: TextSpan): Quote {
  const quote = quoteAt(document, start, end)
  assert(quoteHolds(quote, document.text), 'a quote is an exact part of its document')
  return quote
}

/** The figure as written, with its sign and scale where they stand beside it: "$48.2 billion". */
export function figureAt({ text }: SourceDocument, { start, end }: TextSpan): string {
  const from = /[$€£¥]$/.test(text.slice(Math.max(0, start - 1), start)) ? start - 1 : start
  const scale = /^[ \u00a0](?:thousand|million|billion|trillion)\b/i.exec(text.slice(end, end + 12))?.[0] ?? ''
  return text.slice(from, end) + scale
}
