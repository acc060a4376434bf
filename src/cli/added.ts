import type { LedgerEvent } from '../model/index.ts'
import type { Table } from '../report/index.ts'
import type { Words } from './words.ts'

/** How many lines of each kind were appended, in the order of the log. */
export function countByKind(events: readonly LedgerEvent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

export const countTable = (counts: Readonly<Record<string, number>>, { columns }: Words): Table => ({
  id: 'added',
  title: '',
  columns: [
    { key: 'what', title: columns.what, narrow: true },
    { key: 'added', title: columns.count, numeric: true, narrow: true },
  ],
  rows: Object.entries(counts).map(([kind, count]) => ({
    id: kind,
    cells: [{ text: kind }, { text: String(count), value: count }],
  })),
})
