import type { DelimitedCell, DelimitedFault, Problem } from '../base/index.ts'
import { shownCell } from './cells.ts'
import type { SeriesOptions } from './series.ts'

export function problem(
  { name }: SeriesOptions,
  cell: { readonly line: number; readonly column: number } | undefined,
  message: string,
  mend: string,
): Problem {
  return {
    code: cell ? 'import-row' : 'import-unreadable',
    message,
    where: cell ? `${name}:${cell.line}:${cell.column}` : name,
    mend,
  }
}
export function dayProblem(cell: DelimitedCell, kind: 'either' | 'none', options: SeriesOptions): Problem {
  return kind === 'either'
    ? problem(options, cell, `${shownCell(cell.text)} is two days: is the month first or the day?`, '--dates mdy or --dates dmy')
    : problem(options, cell, `${shownCell(cell.text)} is no day.`, 'Write days like 2026-02-04.')
}
export function numberProblem(cell: DelimitedCell, kind: 'either' | 'none', options: SeriesOptions): Problem {
  return kind === 'either'
    ? problem(options, cell, `${shownCell(cell.text)} is two numbers: does the comma group thousands?`, 'Write 1234 or 1.234.')
    : problem(options, cell, `${shownCell(cell.text)} is no number.`, 'Write a plain number, or leave the cell empty.')
}
export function rangeProblem(
  value: number,
  cell: DelimitedCell,
  kind: 'prices' | 'quotes',
  options: SeriesOptions,
): Problem | undefined {
  if (Math.abs(value) > 1e12)
    return problem(options, cell, `${value} is beyond any price.`, 'Correct it, or leave the cell empty.')
  if (kind === 'prices' && value <= 0)
    return problem(options, cell, `A price of ${value} has no return.`, 'Give prices above zero, or leave the cell empty.')
  return value < 0
    ? problem(options, cell, `A spread of ${value} is below zero.`, 'Correct it, or leave the cell empty.')
    : undefined
}
export const nothing = (options: SeriesOptions): Problem =>
  problem(
    options,
    undefined,
    options.until === undefined ? 'It holds no figure.' : `It holds no figure of ${options.until} or before.`,
    options.until === undefined ? 'Give a file with days and figures.' : 'Give a longer file, or a later --as-of.',
  )

const faultWords = {
  'quote-open': ['A quotation mark is opened and never closed.', 'Close it, or double it where it belongs to the text.'],
  'quote-inside': ['Text follows a closing quotation mark.', 'Put the whole cell in quotation marks, and double those within.'],
  'too-many-rows': ['There are more rows than are read.', 'Leave out what lies far from the days asked about.'],
  'too-many-cells': ['There are more columns than are read.', 'Leave out what is not needed.'],
} as const
export function faultProblem(fault: DelimitedFault, options: SeriesOptions): Problem {
  const [message, mend] = faultWords[fault.reason]
  return problem(options, fault, message, mend)
}
