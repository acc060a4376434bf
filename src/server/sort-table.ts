import type { Language } from '../base/index.ts'
import type { Cell, Table } from '../report/index.ts'

/** Rows by one column, here and not in the browser, so that screen, CSV and JSON agree. An unknown column leaves the order. */
export function sortTable(table: Table, sort: string | undefined, language: Language): Table {
  const down = sort?.startsWith('-') ?? false
  const index = table.columns.findIndex((column) => column.key === sort?.replace(/^-/, ''))
  if (index < 0) return table
  const collator = new Intl.Collator(language, { numeric: true })
  const rows = table.rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a.cells[index]), keyOf(b.cells[index])]
    // A row with nothing there comes last whichever way the column runs.
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
    return down ? -order : order
  })
  return { ...table, rows }
}

const keyOf = (cell: Cell | undefined): string | number | null => {
  const value = cell?.value === undefined ? cell?.text : cell.value
  return value === undefined || value === '' ? null : value
}
