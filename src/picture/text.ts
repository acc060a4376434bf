// Widths without measuring: by class of character, a little wide, so that a label that fits here fits on the page.

/** Width in px of `text` at `sizePx`. Latin averages 0.55 em, Han and full-width forms are 1 em. */
export function widthOf(text: string, sizePx: number, bold = false): number {
  let em = 0
  for (const character of text) em += emOf(character)
  return em * sizePx * (bold ? 1.07 : 1)
}
// After Inter, whose Latin is as wide as any face named before it; digits are tabular.
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlI'’|]/, 0.27],
  [/[ .,:;!·]/, 0.29],
  [/[frt"“”()[\]{}\-/\\]/, 0.38],
  [/[acesvxyzkJL?*_–]/, 0.575],
  [/[bdghnopqu0-9+<>=~#$]/, 0.635],
  [/[mwMW@%]/, 0.9],
  [/[…—→]/, 1],
]
function emOf(character: string): number {
  if (isWide(character.codePointAt(0)!)) return 1
  return classes.find(([set]) => set.test(character))?.[1] ?? 0.72
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

/** As `wrap`, in as few lines, but none much shorter than the others: no last line of one character. */
export function wrapEvenly(text: string, sizePx: number, widthPx: number, linesMax: number): readonly string[] {
  const lines = wrap(text, sizePx, widthPx, linesMax)
  if (lines.length < 2 || lines.at(-1)!.endsWith('…')) return lines
  const narrower = [0.6, 0.7, 0.8, 0.9].map((share) => wrap(text, sizePx, widthPx * share, linesMax))
  const whole = (other: readonly string[]) =>
    other.length === lines.length && other.join('').length === lines.join('').length && !other.some((l) => l.endsWith('…'))
  return narrower.find(whole) ?? lines
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
