import type { PhraseBook } from '../phrases.ts'
import type { Span } from '../segment.ts'

/** A word without what is hung on it, a figure or a mark of a text in Latin letters. */
export interface LatinToken extends Span {
  readonly sort: 'word' | 'figure' | 'mark'
  readonly capital: boolean
  /** What the gazetteer knows this to be part of. */
  readonly known: 'party' | 'person' | 'outlet' | 'nobody' | undefined
}

const pieces = /\p{L}[\p{L}\d]*(?:(?:[.&-]|'(?!s\b))[\p{L}\d]+)*|'s\b|\d[\d,.]*|\S/gu

export function latinTokens(
  text: string,
  { start, end }: Span,
  names: PhraseBook<{ readonly sort: 'party' | 'person' | 'outlet' } | null>,
): LatinToken[] {
  const tokens: LatinToken[] = []
  let known: { until: number; as: LatinToken['known'] } = { until: 0, as: undefined }
  for (const match of text.slice(start, end).matchAll(pieces)) {
    const at = start + match.index
    const written = match[0]
    const sort = /^\p{L}/u.test(written) ? 'word' : /^\d/.test(written) ? 'figure' : 'mark'
    const capital = sort === 'word' && /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(written)
    if (at >= known.until) {
      const hit = capital ? names.longestAt(text, at) : undefined
      known = hit ? { until: hit.end, as: hit.data?.sort ?? 'nobody' } : { until: 0, as: undefined }
    }
    tokens.push({ start: at, end: at + written.length, sort, capital, known: known.as })
  }
  return tokens
}
