import type { Problem } from '../base/index.ts'
import type { SourceDocument } from '../model/index.ts'

/** How much of a text is read for claims, so that no document holds anybody up. A long annual report in words is some 2 MiB. */
export const extractLimits = {
  /** Of the text in UTF-8: a sign of Chinese, which takes three times the work of a letter, counts three. */
  textBytesMax: 5 * 1024 * 1024,
} as const

/** No further than this is an end of a line, or else a blank, looked for in front of the limit. */
const lineUnitsMax = 4_000

/** The part of the text that is read, and where there is more, that it was not. */
export function partRead(document: SourceDocument): { readonly text: string; readonly problems: readonly Problem[] } {
  const { text } = document
  const end = endOfPart(text)
  if (end === text.length) return { text, problems: [] }
  const line = linesIn(text, end)
  return {
    text: text.slice(0, end),
    problems: [
      {
        code: 'file-too-large',
        message: `Its text is longer than the ${extractLimits.textBytesMax / 2 ** 20} MiB that are read for claims: what stands behind “${lastWords(text, end)}” in line ${line.toLocaleString('en')} was not read.`,
        ...(document.name === undefined ? {} : { where: `${document.name}:${line}` }),
        mend: 'Split it there, and add the rest by itself.',
      },
    ],
  }
}

function endOfPart(text: string): number {
  if (text.length * 3 <= extractLimits.textBytesMax) return text.length
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Half of a pair is two of the four bytes of both.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3
    if (bytes > extractLimits.textBytesMax) return breakBefore(text, i)
  }
  return text.length
}

function breakBefore(text: string, at: number): number {
  const from = at - lineUnitsMax
  const line = text.lastIndexOf('\n', at)
  if (line > from) return line
  const blank = text.lastIndexOf(' ', at)
  if (blank > from) return blank
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at
}

function linesIn(text: string, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

const lastWords = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - 40), end)
    .replace(/\s+/g, ' ')
    .replace(/^[\udc00-\udfff]/, '')
    .trim()
