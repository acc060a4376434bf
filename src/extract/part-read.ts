import type { Problem } from '../base/index.ts'
import type { SourceDocument } from '../model/index.ts'

/** How much of a text is read for claims, so that no document holds anybody up. A long annual report has 2 MiB and 20,000 sentences. */
export const extractLimits = {
  /** Of the text in UTF-8: a sign of Chinese, which takes three times the work of a letter, counts three. */
  textBytesMax: 5 * 1024 * 1024,
  sentencesMax: 25_000,
  /** What is longer is no name, and no ledger would take it. */
  nameUnitsMax: 150,
} as const

/** No further than this is an end of a line, or else a blank, looked for in front of the limit. */
const lineUnitsMax = 4_000

/** The part of a text that is read. */
export const partRead = (text: string): string => text.slice(0, endOfPart(text))

/** Says that reading stopped at `end`; nothing where that is the end of the text. */
export function stoppedAt(document: SourceDocument, end: number): readonly Problem[] {
  const { text } = document
  if (end === text.length) return []
  const line = linesIn(text, end)
  const { textBytesMax, sentencesMax } = extractLimits
  return [
    {
      code: 'file-too-large',
      way: 'part-read',
      values: { max: textBytesMax / 2 ** 20, sentences: sentencesMax, line, behind: lastWords(text, end) },
      message: `${textBytesMax / 2 ** 20} MiB of text and ${sentencesMax.toLocaleString('en')} sentences are read for claims: what stands behind “${lastWords(text, end)}” in line ${line.toLocaleString('en')} was not read.`,
      ...(document.name === undefined ? {} : { where: `${document.name}:${line}` }),
      mend: 'Split it there, and add the rest by itself.',
    },
  ]
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
