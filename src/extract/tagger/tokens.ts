import type { Letters } from '../phrases.ts'
import type { Span } from '../segment.ts'
import type { Word } from '../words-chinese.ts'

/** A sign of Chinese, a word or number in other letters, or a mark. */
export interface Token extends Span {
  readonly sort: 'sign' | 'latin' | 'figure' | 'mark'
  /** What the dictionary cuts here: the word a sign stands in. */
  readonly word: Word | undefined
}

/** A piece without an end is cut here. */
const tokensAPiece = 2000

/** A text piece by piece, each up to a mark that ends a sentence or a line; white space is no token, a line break is a mark. */
export function* piecesOf(letters: Letters, runs: readonly (readonly Word[])[]): Generator<readonly Token[]> {
  const words = runs.flat()
  let next = 0
  let piece: Token[] = []
  for (let at = 0; at < letters.length; ) {
    const code = letters[at]!
    let end = at + 1
    if (code !== 10 && isSpace(code)) {
      at = end
      continue
    }
    while (next < words.length && words[next]!.end <= at) next++
    const word = next < words.length && words[next]!.start <= at ? words[next] : undefined
    const sort = sortOf(code)
    if (sort === 'latin') while (end < letters.length && goesOn(letters[end]!)) end++
    if (sort === 'figure')
      while (end < letters.length && (isFigure(letters[end]!) || letters[end] === 44 || letters[end] === 46)) end++
    piece.push({ start: at, end, sort, word })
    at = end
    if (endsPiece(code) || piece.length === tokensAPiece) {
      yield piece
      piece = []
    }
  }
  if (piece.length > 0) yield piece
}

/** A line break, 。 ! ? or ; in normal form. */
const endsPiece = (code: number): boolean => code === 10 || code === 0x3002 || code === 33 || code === 63 || code === 59
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000
const isFigure = (code: number): boolean => code >= 48 && code <= 57
const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)
/** Within a word: letters, figures and ' . & - */
const goesOn = (code: number): boolean =>
  isLatin(code) || isFigure(code) || code === 39 || code === 46 || code === 38 || code === 45

function sortOf(code: number): Token['sort'] {
  if (code >= 0x4e00 && code <= 0x9fff) return 'sign'
  return isLatin(code) ? 'latin' : isFigure(code) ? 'figure' : 'mark'
}
