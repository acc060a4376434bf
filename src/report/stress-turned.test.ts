import { describe, expect, it } from 'vitest'
import { languages } from '../base/index.ts'
import { expectationAssumed, type Outlook, partyId, type Thresholds } from '../model/index.ts'
import type { ReverseAnswer } from '../stress/index.ts'
import { writeReverse, writeStress, writeThresholds } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'
import type { Table } from './types.ts'

const { network } = stressInput(20, 'en')
const [commitment] = network.commitments
const { periods } = network
const firm = commitment!.payee

/** OpenAI's lenders hold 3bn back in the second period; it misses a payment in the fifth, where the fixture leaves arrears. */
function lookedAhead(language: (typeof languages)[number], missedAt: number) {
  const input = stressInput(20, language)
  const at = network.parties.findIndex(({ id }) => id === firm)
  const rows = (elsewhere: number, there: readonly number[]) =>
    periods.map((_, t) => network.parties.map((_, i) => (i === at ? (there[t] ?? elsewhere) : elsewhere)))
  const outlook: Outlook = {
    terms: expectationAssumed,
    coverage: rows(Number.POSITIVE_INFINITY, [1.2, 0.9, 1.1]),
    spread: rows(0, [0.01, 0.2, Number.POSITIVE_INFINITY]),
    defaultProbability: rows(0, [0.02, 0.3, 1]),
    withheld: rows(0, [0, 3e9]),
    flips: [{ party: firm, periods: [periods[1]!, periods[2]!] }],
    certificate: { rounds: 3, residualRelative: 0, unique: false },
  }
  const arrears = periods.map((_, t) => network.parties.map((_, i) => (i === at && t >= missedAt ? 1e9 : 0)))
  const scenario = { ...input.outcome.scenario, expect: expectationAssumed }
  return writeStress({ ...input, outcome: { ...input.outcome, scenario, arrears, outlook } })
}
const bare = (table: Table | undefined) =>
  table!.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => typeof cell.value === 'number' && !cell.claims?.length && !cell.assumed?.length)

describe('a run in which lenders look ahead', () => {
  it('[ST146] names who lost funding before missing a payment, and when', () => {
    const told = lookedAhead('en', 4)
    expect(told.standfirst).toContain('Lenders hold back $3bn from OpenAI, from Q2 2026, before it misses a payment (Q1 2027).')
    expect(told.outlook!.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['OpenAI', 'Q2 2026', '3', 'Q1 2027', 'yes', '0.90', 'worth nothing', '100%'],
    ])
    expect(told.outlook!.note).toContain('Funding shuts and opens again for OpenAI.')
    expect(lookedAhead('en', 0).standfirst).not.toContain('Lenders hold back')
    expect(writeStress(stressInput(20, 'en')).outlook).toBeUndefined()
  })
  it('[ST146] lists every parameter as assumed, and can be asked for again', () => {
    const { rests, frame } = lookedAhead('en', 4)
    const listed = rests.rows.filter(({ id }) => id.startsWith('expect-'))
    expect(listed.map(({ cells }) => cells[0]!.text)).toEqual([
      'lenders value claims by the model merton',
      'they look 4 quarters ahead',
      'they expect 40% back from who cannot pay',
      'what a company has and expects moves by 20% a year',
      'they hold back from a spread of 4% a year on, and give nothing from 10% on',
    ])
    for (const { id, cells } of listed) expect(cells[0]!.assumed).toEqual([id])
    expect(frame.command).toContain('--expect merton --horizon 4 --recovery 0.4 --volatility 0.2 --fear 0.04..0.1')
    expect(frame.permalink).toContain('expect=merton:4:0.4:0.2:0.04:0.1')
  })
  it.each(languages)('[ST146] has an assumption behind every number, in %s', (language) => {
    const { outlook, ahead } = lookedAhead(language, 4)
    expect([...bare(outlook), ...bare(ahead)]).toEqual([])
    expect(ahead!.rows.length).toBe(periods.length)
  })
})

describe('a run turned round', () => {
  const thresholds: Thresholds = {
    commitment: commitment!.id,
    from: 0,
    until: 150e9,
    flips: [
      {
        at: 61.2e9,
        low: 61.2e9 - 5e4,
        high: 61.2e9,
        party: partyId('oracle'),
        what: 'short',
        quarter: '2027Q1',
        below: '2027Q1',
      },
    ],
    toleranceMajor: 1e5,
    complete: false,
    runs: 120,
  }
  const reverse: ReverseAnswer = {
    party: partyId('oracle'),
    short: 10e9,
    shortAsItStands: 0,
    distance: 0.6235,
    failures: [{ commitment: commitment!.id, part: 0.2, amount: 20e9, usual: 0.5 }],
    runs: 400,
  }
  it('[ST147] lists thresholds, and says whether they are all', () => {
    const table = writeThresholds({ network, language: 'en', thresholds })
    expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
      '$61.2bn',
      'Oracle',
      'short or not',
      'Q1 2027',
      'not',
      '$50,000',
    ])
    expect(table.note).toContain('Found in 120 runs')
    expect(writeThresholds({ network, language: 'en', thresholds: { ...thresholds, complete: true } }).note).toContain('Proved')
  })
  it.each(languages)('[ST147] has its evidence behind every number, in %s', (language) => {
    expect(bare(writeThresholds({ network, language, thresholds }))).toEqual([])
    expect(bare(writeReverse({ network, language, asked: 10e9, reverse }))).toEqual([])
  })
  it('[ST147] lists the nearest failures, or that none are needed', () => {
    const table = writeReverse({ network, language: 'en', asked: 10e9, reverse })
    expect(table.title).toBe('What would leave Oracle short by $10bn')
    expect(table.rows[0]!.cells.slice(3).map(({ text }) => text)).toEqual(['20%', '20', '50%'])
    const none = writeReverse({ network, language: 'en', asked: 10e9, reverse: { ...reverse, failures: [] } })
    expect(none.note).toBe('It is short by that much as it stands.')
  })
})
