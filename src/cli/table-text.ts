import type { Cell, Table } from '../report/index.ts'
import { cutTo, displayWidth, padTo } from './display-width.ts'
import type { Paint } from './paint.ts'

/** Facts every exported file names beside its rows. */
export interface SheetFacts {
  readonly asOf: string
  readonly due?: string
  readonly policy: string
  readonly ledgerHash: string
}

export interface TableTextOptions {
  readonly columns: number
  readonly paint: Paint
  readonly assumedWord: string
}

/** For a reader: aligned, cut to the terminal, each assumed figure with a star and the word for it below. */
export function tableText(table: Table, { columns, paint, assumedWord }: TableTextOptions): string {
  const textOf = (cell: Cell | undefined, key: string) => {
    // The word of a step alone does not say how firm it is; its letter and number do.
    const code = key === 'firmness' && cell?.firmness && !cell.text.startsWith(cell.firmness) ? `${cell.firmness} ` : ''
    const text = safeText(cell?.text ?? '')
    return code + text + (isAssumed(cell) && text !== assumedWord ? '*' : '')
  }
  const measured = table.columns.map((column, i) => ({
    ...column,
    i,
    width: Math.max(displayWidth(column.title), ...table.rows.map((row) => displayWidth(textOf(row.cells[i], column.key)))),
  }))
  const kept = keptColumns(measured, columns)
  const widths = shrinkTo(
    kept.map((c) => c.width),
    columns - 2 * (kept.length - 1),
  )
  const line = (texts: readonly string[], mark: (text: string, i: number) => string) =>
    texts
      .map((text, i) => mark(padTo(cutTo(text, widths[i]!), widths[i]!, kept[i]!.numeric ?? false), i))
      .join('  ')
      .trimEnd()
  const rows = table.rows.map((row) =>
    line(
      kept.map((c) => textOf(row.cells[c.i], c.key)),
      (text, i) => (isAssumed(row.cells[kept[i]!.i]) ? paint.alert(text) : text),
    ),
  )
  const head = line(
    kept.map((c) => c.title),
    (text) => paint.bold(text),
  )
  const starred = table.rows.some((row) => kept.some((c) => isAssumed(row.cells[c.i])))
  return `${[head, ...rows, ...(starred ? [`* ${assumedWord}`] : [])].join('\n')}\n`
}

/** What rows name beside their cells: `marks` the claims and assumptions behind them, `facts` date, policy and ledger. */
export interface RowExtras {
  readonly marks: boolean
  readonly facts?: SheetFacts
}

/** For a program: every row, every column, values where the cell has them. */
export function separatedText(table: Table, separator: ',' | '\t', { marks, facts }: RowExtras): string {
  const named = facts ? { as_of: facts.asOf, due: facts.due ?? '', policy: facts.policy, ledger_hash: facts.ledgerHash } : {}
  const head = [...table.columns.map((c) => c.key), ...(marks ? ['claims', 'assumed'] : []), ...Object.keys(named)]
  const lines = table.rows.map(({ cells }) => [
    ...table.columns.map((_, i) => valueText(cells[i])),
    ...(marks ? [distinct(cells.map((c) => c.claims)), distinct(cells.map((c) => c.assumed))] : []),
    ...Object.values(named),
  ])
  const cell = separator === ',' ? csvCell : (text: string) => guarded(safeText(text))
  return [head, ...lines].map((texts) => `${texts.map(cell).join(separator)}${separator === ',' ? '\r\n' : '\n'}`).join('')
}

export function markdownText(table: Table, assumedWord: string): string {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |\n`
  return (
    line(table.columns.map((c) => markdownWords(c.title))) +
    line(table.columns.map((c) => (c.numeric ? '---:' : '---'))) +
    table.rows
      .map((row) =>
        line(
          table.columns.map(
            (_, i) => markdownWords(row.cells[i]?.text ?? '') + (isAssumed(row.cells[i]) ? ` *${assumedWord}*` : ''),
          ),
        ),
      )
      .join('')
  )
}

/** Words that stay words in Markdown, whatever signs a document put in them. */
export const markdownWords = (text: string): string => safeText(text).replace(/[\\|`*_<>[\]&#]/g, (sign) => `\\${sign}`)

const distinct = (ids: readonly (readonly string[] | undefined)[]): string =>
  [...new Set(ids.flatMap((some) => some ?? []))].join(' ')
const isAssumed = (cell: Cell | undefined): boolean => (cell?.assumed?.length ?? 0) > 0
const valueText = (cell: Cell | undefined): string => String(cell?.value ?? (cell?.value === null ? '' : (cell?.text ?? '')))

/** RFC 4180. */
const csvCell = (text: string): string => {
  const guardedText = guarded(withoutControls(text))
  return /[",\r\n]/.test(guardedText) ? `"${guardedText.replaceAll('"', '""')}"` : guardedText
}
/** A cell that a spreadsheet would run as a formula is made text; a plain negative number stays one. */
const guarded = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text)

/** One line, nothing in it that moves a cursor, colours a screen or turns text round: quotes come from strangers' documents. */
export const safeText = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim()
const withoutControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/** Leaves out the last column that may go, one at a time, until what is left can be read: 24 columns each, or less if that is all they need. */
function keptColumns<C extends { readonly narrow?: boolean; readonly width: number }>(
  all: readonly C[],
  columns: number,
): readonly C[] {
  const kept = [...all]
  const needed = () => kept.reduce((sum, c) => sum + Math.min(c.width, 24) + 2, -2)
  while (needed() > columns && kept.length > 1) {
    const last = kept.findLastIndex((c) => !c.narrow)
    if (last < 0) break
    kept.splice(last, 1)
  }
  return kept
}

/** Takes columns from the widest until all fit; eight are always left. */
function shrinkTo(widths: readonly number[], columns: number): number[] {
  const shrunk = [...widths]
  for (let over = shrunk.reduce((a, b) => a + b, 0) - columns; over > 0; over--) {
    const widest = shrunk.indexOf(Math.max(...shrunk))
    if (shrunk[widest]! <= 8) break
    shrunk[widest]!--
  }
  return shrunk
}
