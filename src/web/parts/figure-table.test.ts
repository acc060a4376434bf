import { describe, expect, it } from 'vitest'
import { commitmentId, partyId } from '../../model/index.ts'
import type { FigureWords, Frame, MissingFigure, NetworkFigure, ShortFigure, StoryFigure } from '../../report/index.ts'
import { wordsIn } from '../words/words.ts'
import { figureTable } from './figure-table.ts'

const t = (key: keyof typeof wordsIn.en) => wordsIn.en[key]
const firmness = { F0: 'Denied', F1: 'Reported', F2: 'Said', F3: 'Letter of intent', F4: 'Signed', F5: 'Contract', F6: 'Paid' }
// Only the words and parts that the table reads; the pictures themselves are proved in their own room.
const words = { firmness, noFigure: 'no figure', takenAway: 'taken away' } as FigureWords
const frame = {} as Frame
const shared = { frame, title: 'A title', subtitle: '', words }

describe('a picture as a table', () => {
  it('[WB13] a story: each stretch with its range, firmness and words', () => {
    const figure = {
      ...shared,
      kind: 'story',
      currency: 'USD',
      bands: [
        {
          from: '2025-09-22',
          until: '2026-01-31',
          low: 0,
          high: 1e11,
          firmness: 'F3',
          stalled: false,
          label: 'Up to $100bn',
          sublabel: '',
          claims: [],
        },
        { from: '2026-01-31', until: '2026-02-04', firmness: 'F2', stalled: true, label: 'No figure', sublabel: '', claims: [] },
      ],
    } as unknown as StoryFigure
    expect(figureTable(figure, t, 'en').rows).toEqual([
      ['22 Sep 2025', '31 Jan 2026', '$0', '$100bn', 'Letter of intent', 'Up to $100bn'],
      ['31 Jan 2026', '4 Feb 2026', 'no figure', 'no figure', 'Said', 'No figure'],
    ])
  })
  it('[WB13] a network: each line, by the names of its ends', () => {
    const [a, b] = [partyId('a'), partyId('b')]
    const figure = {
      ...shared,
      kind: 'network',
      nodes: [
        { id: a, name: 'Alder', short: false },
        { id: b, name: 'Birch', short: true },
      ],
      links: [
        {
          commitment: commitmentId('C-0001'),
          from: a,
          to: b,
          amount: 1e11,
          takenAway: 8e10,
          firmness: 'F3',
          stalled: false,
          label: '$20bn',
          alertLabel: 'of $100bn',
        },
      ],
    } as unknown as NetworkFigure
    expect(figureTable(figure, t, 'en')).toEqual({
      columns: ['Payer', 'Payee', 'Amount', 'taken away', 'Firmness'],
      rows: [['Alder', 'Birch', '$20bn', 'of $100bn', 'Letter of intent']],
    })
  })
  it('[WB13] shortfalls: figure, range, first time and share; years: both parts', () => {
    const short = {
      ...shared,
      kind: 'short',
      unit: '$bn',
      unitMajor: 1e9,
      rows: [
        { party: partyId('a'), name: 'Alder', short: 4.5e10, low: 0, high: 8e10, first: 'Q1 2027', share: '15%', soft: false },
      ],
    } as unknown as ShortFigure
    expect(figureTable(short, t, 'en').rows).toEqual([['Alder', '45', '0–80', 'Q1 2027', '15%']])
    const missing = {
      ...shared,
      kind: 'missing',
      unit: '$bn',
      unitMajor: 1e9,
      mainLabel: 'Alder',
      othersLabel: 'others',
      years: [{ year: '2027', main: 4e9, others: 6.25e9 }],
    } as unknown as MissingFigure
    expect(figureTable(missing, t, 'en')).toEqual({
      columns: ['Year', 'Alder ($bn)', 'others ($bn)'],
      rows: [['2027', '4', '6.25']],
    })
  })
})
