/** A run of characters as a PDF places it, in points, from the lower left corner. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly height: number
  readonly endsLine: boolean
}

interface Line {
  text: string
  left: number
  right: number
  readonly y: number
  height: number
}

/** The lines of a page in the order it gives them; lines that run on are joined, so that a sentence is one. */
export function pageLines(pieces: readonly PdfPiece[]): readonly string[] {
  const lines = linesOf(pieces)
  const out: string[] = []
  for (const block of blocksOf(lines)) {
    const right = marginOf(block, lines)
    let text = ''
    let last: Line | undefined
    for (const line of block) {
      if (last && !runsOn(last, line, right)) {
        out.push(text)
        text = ''
      }
      text = text === '' ? line.text : text + between(text, line.text) + line.text
      last = line
    }
    out.push(text)
  }
  return out
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = []
  let line: Line | undefined
  for (const { text, x, y, width, height, endsLine } of pieces) {
    if (text !== '') {
      if (line && Math.abs(line.y - y) > Math.max(line.height, height) * 0.6) line = undefined
      if (line) {
        line.text += text
        line.right = Math.max(line.right, x + width)
        line.height = Math.max(line.height, height)
      } else {
        line = { text, left: x, right: x + width, y, height }
        lines.push(line)
      }
    }
    if (endsLine) line = undefined
  }
  for (const one of lines) one.text = one.text.replace(/[ \u00a0]+$/, '').replace(/^ +/, '')
  return lines.filter(({ text }) => text !== '')
}

/** Lines of one size that follow each other as lines of a paragraph do. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    const step = last ? last.y - line.y : 0
    const follows =
      last !== undefined &&
      step > 0 &&
      step < line.height * 1.8 &&
      Math.abs(last.height - line.height) < line.height * 0.1 &&
      Math.abs(last.left - line.left) < line.height * 3
    if (follows) blocks.at(-1)!.push(line)
    else blocks.push([line])
    last = line
  }
  return blocks
}

/** How far the lines reach that stand above or below the block in its own size. */
function marginOf(block: readonly Line[], lines: readonly Line[]): number {
  const { left, height } = block[0]!
  const own = block.reduce((most, line) => Math.max(most, line.right), 0)
  return lines.reduce(
    (most, line) =>
      line.left < own && line.right > left && Math.abs(line.height - height) < height * 0.1 ? Math.max(most, line.right) : most,
    own,
  )
}

/** The line above is long, reaches the margin of its block, give or take a word that did not fit, and the next begins no item of a list. */
const runsOn = (above: Line, line: Line, right: number): boolean =>
  above.right - above.left > above.height * (isHan(above.text.at(-1)!) ? 8 : 12) &&
  right - above.right < above.height * (isHan(above.text.at(-1)!) ? 2.5 : 6) &&
  !item.test(line.text)

const item = /^(?:[•·▪■◆●○–—*-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s|[（(]?[一二三四五六七八九十\d]{1,3}[）)、])/

const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
const between = (above: string, below: string): string =>
  (isHan(above.at(-1)!) && isHan(below[0]!)) || /[\p{L}]-$/u.test(above) ? '' : ' '
