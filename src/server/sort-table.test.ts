import { describe, expect, it } from 'vitest'
import type { Table } from '../report/index.ts'
import { sortTable } from './sort-table.ts'

const rows: readonly [string, string, number | null][] = [
  ['a', 'C-10', 20e9],
  ['b', 'C-9', null],
  ['c', 'C-100', 300e9],
  ['d', 'C-1', 5e9],
]
const table: Table = {
  id: 't',
  title: '',
  columns: [
    { key: 'id', title: 'Id' },
    { key: 'amount', title: 'Amount', numeric: true },
  ],
  rows: rows.map(([id, name, amount]) => ({
    id,
    cells: [{ text: name }, { text: amount === null ? '—' : `${amount}`, value: amount }],
  })),
}
const order = (sort: string | undefined) =>
  sortTable(table, sort, 'en')
    .rows.map((row) => row.id)
    .join('')

describe('rows in order', () => {
  it('[SV10] by value, upwards and downwards, those without one last both times', () => {
    expect(order('amount')).toBe('dacb')
    expect(order('-amount')).toBe('cadb')
  })
  it('[SV10] numbers inside words count as numbers', () => expect(order('id')).toBe('dbac'))
  it('[SV10] no column, or one that is not there, leaves the order', () => {
    expect(order(undefined)).toBe('abcd')
    expect(order('-nothing')).toBe('abcd')
  })
})
