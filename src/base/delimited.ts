import { failed, ok, type Result } from './result.ts'

/** One cell as it stands in the file; `line` and `column` count from 1, the column in UTF-16 code units. */
export interface DelimitedCell {
  readonly text: string
  readonly line: number
  readonly column: number
}
export interface Delimited {
  readonly separator: ',' | ';' | '\t'
  /** Rows with nothing in them are left out. */
  readonly rows: readonly (readonly DelimitedCell[])[]
}
export interface DelimitedFault {
  readonly reason: 'quote-open' | 'quote-inside' | 'too-many-rows' | 'too-many-cells'
  readonly line: number
  readonly column: number
}
export interface DelimitedLimits {
  readonly rowsMax: number
  readonly cellsMax: number
}

/**
 * RFC 4180 text, quoted cells with line breaks in them included, separated by commas, semicolons or tabs: whichever stands most
 * often in the first line. Fails at the first fault, with its place; a row of another length than the first is not one.
 */
export function parseDelimited(text: string, { rowsMax, cellsMax }: DelimitedLimits): Result<Delimited, DelimitedFault> {
  const separator = separatorOf(text)
  const rows: DelimitedCell[][] = []
  let row: DelimitedCell[] = []
  let [at, line, lineStart] = [text.startsWith('\ufeff') ? 1 : 0, 1, text.startsWith('\ufeff') ? 1 : 0]
  const fault = (reason: DelimitedFault['reason'], place = { line, column: at - lineStart + 1 }) => failed({ reason, ...place })
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 }
    let cell = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) return fault('quote-open', place)
        if (text[at] === '"' && text[++at] !== '"') break
        if (text[at] === '\n') [line, lineStart] = [line + 1, at + 1]
        cell += text[at]
      }
      if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') return fault('quote-inside')
    } else {
      const end = endOfBare(text, at, separator)
      cell = text.slice(at, end)
      at = end
    }
    row.push({ text: cell.trim(), ...place })
    if (row.length > cellsMax) return fault('too-many-cells', place)
    if (text[at] === separator) {
      at++
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue
      row.push({ text: '', line, column: at - lineStart + 1 })
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    ;[line, lineStart] = [line + 1, at]
    if (row.some((c) => c.text !== '')) rows.push(row)
    if (rows.length > rowsMax) return fault('too-many-rows', { line: line - 1, column: 1 })
    row = []
  }
  return ok({ separator, rows })
}

function endOfBare(text: string, from: number, separator: string): number {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function separatorOf(text: string): Delimited['separator'] {
  const first = text
    .replace(/^\ufeff?\s*/, '')
    .split(/[\r\n]/, 1)[0]!
    .replace(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length - 1
  return ([',', ';', '\t'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
