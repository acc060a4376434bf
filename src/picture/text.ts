// Widths without measuring: by class of character, a little wide, so that a label that fits here fits on the page.

/** Width in px of `text` at `sizePx`. Latin averages 0.55 em, Han and full-width forms are 1 em. */
export function widthOf(text: string, sizePx: number, bold = false): number {
  let em = 0
  for (const character of text) em += emOf(character)
  return em * sizePx * (bold ? 1.07 : 1)
}
function emOf(character: string): number {
  const code = character.codePointAt(0)!
  if (isWide(code)) return 1
  if (/[ijl.,:;'’|!()[\]·]/.test(character)) return 0.31
  if (/[frt"“”\-/ ]/.test(character)) return 0.4
  if (/[A-Z$%&→≠]/.test(character)) return 0.72
  return /[mwMW@—…]/.test(character) ? 0.92 : 0.6
}
// CJK blocks, kana, Hangul, full-width forms, emoji.
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xffe6) ||
  code >= 0x1f000

/** Lines no wider than `widthPx`, at most `linesMax`; what does not fit ends in an ellipsis. */
export function wrap(text: string, sizePx: number, widthPx: number, linesMax: number, bold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line === '' || widthOf(line + piece.trimEnd(), sizePx, bold) <= widthPx) line += piece
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= linesMax) return lines.map((l) => shorten(l, sizePx, widthPx, bold))
  const kept = lines.slice(0, linesMax - 1)
  return [...kept, shorten(`${lines[linesMax - 1]}…`, sizePx, widthPx, bold)].map((l) => shorten(l, sizePx, widthPx, bold))
}

/** The text, or as much of it as goes into `widthPx` with an ellipsis. */
export function shorten(text: string, sizePx: number, widthPx: number, bold = false): string {
  if (widthOf(text, sizePx, bold) <= widthPx) return text
  const characters = [...text.replace(/…$/, '')]
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, sizePx, bold) > widthPx) characters.pop()
  return `${characters.join('').replace(/[\s,;:，；：、·]+$/, '')}…`
}

/** Where a line may break: after spaces and hyphens, around Han, never before a closing mark. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const character of text) {
    const last = pieces.at(-1)
    const wide = isWide(character.codePointAt(0)!)
    const closing = /[，。、；：！？」』”’）》…]/.test(character)
    const lastCharacter = last?.at(-1) ?? ''
    const opening = /[「『“‘（《]/.test(lastCharacter)
    const breaks =
      last === undefined ||
      (!closing && !opening && (/[\s]/.test(lastCharacter) || wide || isWide(last.codePointAt(last.length - 1) ?? 0)))
    if (breaks) pieces.push(character)
    else pieces[pieces.length - 1] = last + character
  }
  return pieces
}
