import { describe, expect, it } from 'vitest'
import { claimId } from '../model/index.ts'
import type { Cell, Table } from '../report/index.ts'
import { cutTo, displayWidth, wrapTo } from './display-width.ts'
import type { Paint } from './paint.ts'
import { markdownText, separatedText, tableText } from './table-text.ts'

const plain: Paint = { bold: (t) => t, dim: (t) => t, alert: (t) => t }
const tableOf = (...rows: readonly (readonly (string | Cell)[])[]): Table => ({
  id: 't',
  title: '',
  columns: [
    { key: 'party', title: 'Party', narrow: true },
    { key: 'short', title: 'Short', numeric: true, narrow: true },
  ],
  rows: rows.map((cells, i) => ({ id: String(i), cells: cells.map((c) => (typeof c === 'string' ? { text: c } : c)) })),
})
const shown = (table: Table, columns = 80) => tableText(table, { columns, paint: plain, assumedWord: 'assumed' })
const csvLine = (...cells: readonly (string | Cell)[]) => separatedText(tableOf(cells), ',', { marks: false }).split('\r\n')[1]

describe('tables as text', () => {
  it('[CM14] on a terminal columns line up, numbers to the right', () => {
    expect(shown(tableOf(['Oracle', '$45bn'], ['AMD', '$5bn']))).toBe('Party   Short\nOracle  $45bn\nAMD      $5bn\n')
  })
  it('[CM17] Chinese takes two columns a character, marks none', () => {
    expect(displayWidth('輝達')).toBe(4)
    expect(displayWidth('NVIDIA輝達。')).toBe(12)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('（附條件）')).toBe(10)
    expect(shown(tableOf(['甲骨文', '1'], ['AMD', '2']))).toBe('Party   Short\n甲骨文      1\nAMD         2\n')
    expect(cutTo('甲骨文公司', 6)).toBe('甲骨…')
    expect(wrapTo('輝達說 it was never', 8)).toEqual(['輝達說', 'it was', 'never'])
  })
  it('[CM14] a narrow terminal loses columns, then letters, never the line', () => {
    const table: Table = {
      ...tableOf(['A'.repeat(60), '1']),
      columns: [
        { key: 'party', title: 'Party' },
        { key: 'short', title: 'Short', narrow: true },
      ],
    }
    expect(shown(table, 20)).toBe('Short\n1\n')
    for (const line of shown(tableOf(['A'.repeat(60), '$45bn']), 30).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(30)
  })
  it('[CM14] the last column that may go goes first', () => {
    const titles = ['id', 'kind', 'due']
    const table: Table = {
      ...tableOf(),
      columns: titles.map((key) => ({ key, title: key })),
      rows: [{ id: '1', cells: titles.map((text) => ({ text: text.repeat(4) })) }],
    }
    expect(shown(table, 40)).toContain('dueduedue')
    expect(shown(table, 30)).toBe('id        kind\nidididid  kindkindkindkind\n')
    expect(shown(table, 10)).toBe('id\nidididid\n')
  })
  it('[CM18] firmness is a letter and a number beside its word', () => {
    const table: Table = {
      ...tableOf(),
      columns: [{ key: 'firmness', title: 'Firmness' }],
      rows: [{ id: '1', cells: [{ text: 'Contract', firmness: 'F5' }] }],
    }
    expect(shown(table)).toBe('Firmness\nF5 Contract\n')
  })
  it('[CM15] a CSV or TSV cell never starts a formula; a negative number stays a number', () => {
    expect(csvLine('=HYPERLINK("http://x")', '1')).toBe('"\'=HYPERLINK(""http://x"")",1')
    expect(csvLine('+1', '@SUM(A1)')).toBe("'+1,'@SUM(A1)")
    expect(csvLine('-2.5', '-2+3')).toBe("-2.5,'-2+3")
    expect(csvLine(' =1', '\t=1')).toBe("' =1,'\t=1")
    expect(separatedText(tableOf(['=1', '2']), '\t', { marks: false })).toBe("party\tshort\n'=1\t2\n")
  })
  it('[CM15] commas, quotes and line ends are kept inside quotes', () => {
    expect(csvLine('a "b", c', 'd\ne')).toBe('"a ""b"", c","d\ne"')
  })
  it('[CM16] nothing in a cell can move a cursor, colour a screen or turn text round', () => {
    const hostile = 'a\u001b[31mb\u009b2Jc\u202ed\u0007\re'
    expect(shown(tableOf([hostile, '1'])).split('\n')[1]).toMatch(/^a\[31mb2Jcd e +1$/)
    for (const sign of ['\u001b', '\u009b', '\u202e', '\u0007']) expect(csvLine(hostile, '1')).not.toContain(sign)
    expect(separatedText(tableOf(['a\tb\nc', '1']), '\t', { marks: false }).split('\n')[1]).toBe('a b c\t1')
  })
  it('[CM13] programs get values, claims and assumptions by id; readers get the word', () => {
    const short = { text: '$45bn', value: 45e9, claims: [claimId('K-0123456789ab')], assumed: ['A-0001'] }
    const table = tableOf([{ text: 'Oracle', value: 'oracle' }, short])
    expect(separatedText(table, ',', { marks: true })).toBe(
      'party,short,claims,assumed\r\noracle,45000000000,K-0123456789ab,A-0001\r\n',
    )
    expect(shown(table)).toBe('Party    Short\nOracle  $45bn*\n* assumed\n')
    expect(markdownText(table, 'assumed')).toContain('| Oracle | $45bn *assumed* |')
  })
  it('[CM13] CSV names date, policy and ledger on each row', () => {
    const facts = { asOf: '2026-02-04', policy: 'latest', ledgerHash: 'abc' }
    expect(separatedText(tableOf(['A', '1']), ',', { marks: false, facts })).toBe(
      'party,short,as_of,due,policy,ledger_hash\r\nA,1,2026-02-04,,latest,abc\r\n',
    )
  })
  it('[CM16] Markdown keeps a quote from becoming a table, a link or a tag', () => {
    expect(markdownText(tableOf(['a | b <i> [x](y) `c`', '1']), 'assumed').split('\n')[2]).toBe(
      '| a \\| b \\<i\\> \\[x\\](y) \\`c\\` | 1 |',
    )
  })
})
