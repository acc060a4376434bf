import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimId, type Policy } from '../model/index.ts'
import type { Frame, Table } from '../report/index.ts'
import { csvCell, csvText, rowsOfTable } from './csv.ts'

const frame: Frame = {
  language: 'en',
  knownBy: '2026-02-04',
  due: '2026..2030',
  policy: 'best-supported' satisfies Policy,
  ledgerHash: 'ab'.repeat(32),
  source: 'Test ledger, compiled by hand',
  permalink: '/ledger?known=2026-02-04',
  command: 'edifice list commitments --as-of 2026-02-04',
  dateLine: '',
}
const claim = claimId('K-0123456789ab')
const table: Table = {
  id: 't',
  title: 'Commitments',
  columns: [
    { key: 'pair', title: 'Pair' },
    { key: 'amount', title: 'Amount', numeric: true },
  ],
  rows: [
    { id: 'C-0001', cells: [{ text: '=cmd()' }, { text: '$20bn', value: -2e10, claims: [claim, claim], assumed: ['A-0001'] }] },
  ],
}

describe('a table as CSV', () => {
  it('[SV8] it says what it is before the first row', () => {
    const lines = csvText(table.title, frame, rowsOfTable(table)).split('\r\n')
    expect(lines.slice(0, 11)).toEqual([
      'title,Commitments',
      'known by,2026-02-04',
      'falls due,2026..2030',
      'policy,best-supported',
      'source,"Test ledger, compiled by hand"',
      `ledger,${'ab'.repeat(32)}`,
      'permalink,/ledger?known=2026-02-04',
      'command,edifice list commitments --as-of 2026-02-04',
      '',
      'pair,amount,claims,assumed',
      `'=cmd(),-20000000000,${claim},A-0001`,
    ])
  })
  it('[SV8] no words begin a formula, with or without space before them', () => {
    for (const words of ['=1', '+1', '-1', '@A1', '\t=1', '\r=1', '  =1', '\n+1']) expect(csvCell(words), words).toMatch(/^"?'/)
    expect(csvCell(-1.5)).toBe('-1.5')
    expect(csvCell('a "b"')).toBe('"a ""b"""')
    expect(csvCell(Number.POSITIVE_INFINITY)).toBe('')
  })
  it('[SV8] whatever the words, a reader of CSV gets them back, at most with the mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const cell = csvCell(words)
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        expect([words, `'${words}`]).toContain(read)
        expect(read).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
