import type { ReadSentence } from '../read-sentence.ts'
import type { Span } from '../segment.ts'
import type { Signs } from './signs.ts'

/** A word, a Chinese sign, a stop, or what stands for a name or a figure. */
export interface Piece extends Span {
  readonly sign: number
}

const piecesMax = 160

/** The words of text[start, end), names and figures masked, so that nobody is known by name; of several sums the one asked about. */
export function piecesOf(text: string, sentence: ReadSentence, span: Span, signs: Signs, asked?: Span): Piece[] {
  const masks = masksOf(sentence, span, asked)
  const pieces: Piece[] = []
  let m = 0
  for (let at = span.start; at < span.end && pieces.length < piecesMax; ) {
    while (m < masks.length && masks[m]!.start < at) m++
    const mask = masks[m]
    if (mask && mask.start === at) {
      pieces.push({ start: at, end: mask.end, sign: signs.of(mask.name) })
      at = Math.max(mask.end, at + 1)
      continue
    }
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      let end = at + 1
      while (end < span.end && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45)) end++
      pieces.push({ start: at, end, sign: signs.word(text, at, end) })
      at = end
    } else if (code >= 48 && code <= 57) {
      let end = at + 1
      while (end < span.end && isFigure(text.charCodeAt(end))) end++
      pieces.push({ start: at, end, sign: signs.of('9') })
      at = end
    } else {
      if (code >= 0x3400 && code <= 0x9fff) pieces.push({ start: at, end: at + 1, sign: signs.word(text, at, at + 1) })
      else if (stops.has(code)) pieces.push({ start: at, end: at + 1, sign: signs.of(stops.get(code)!) })
      at++
    }
  }
  return pieces
}

const stops = new Map([...',;:()%?“”—'].map((stop) => [stop.charCodeAt(0), stop]))
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
const isFigure = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || code === 44

function masksOf(sentence: ReadSentence, span: Span, asked: Span | undefined): (Span & { name: string })[] {
  const masks: (Span & { name: string })[] = []
  const add = (token: Span, name: string) => {
    if (token.start >= span.start && token.end <= span.end) masks.push({ start: token.start, end: token.end, name })
  }
  for (const m of sentence.mentions)
    if (m.sort === 'party' || m.sort === 'person' || m.sort === 'outlet') add(m, m.sort.toUpperCase())
    else if (m.sort === 'pronoun') add(m, m.which === 'company' ? 'COMPANY' : 'PRONOUN')
  for (const a of sentence.amounts) add(a, asked && a.start !== asked.start ? 'OTHER' : a.range.per ? 'RATE' : 'MONEY')
  for (const c of sentence.capacities) add(c, 'SIZE')
  for (const d of sentence.dates) add(d, 'DATE')
  return masks.sort((a, b) => a.start - b.start || b.end - a.end)
}
