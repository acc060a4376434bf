/** Columns a text takes on a terminal: Chinese, Japanese, Korean and full-width signs take two, marks and joiners none. */
export function displayWidth(text: string): number {
  // Most cells are plain letters, and cutting ten thousand of them into graphemes is slow.
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += widthOf(segment)
  return columns
}

/** The text cut to at most `columns`, with an ellipsis where something was cut. */
export function cutTo(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    if (used + widthOf(segment) > columns - 1) break
    kept += segment
    used += widthOf(segment)
  }
  return `${kept}…`
}

export const padTo = (text: string, columns: number, numeric: boolean): string => {
  const space = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return numeric ? space + text : text + space
}

/** Words cut into lines of at most `columns`; Chinese breaks between any two characters. */
export function wrapTo(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/\s+|[\p{sc=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{sc=Han}\u3000-\u303f\uff00-\uffef]+/gu) ??
    []) {
    if (line && displayWidth(line) + displayWidth(word.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line ? word : word.trimStart()
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const wide =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
const widthOf = (grapheme: string): number => (nothing.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1)
