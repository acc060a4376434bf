import { describe, expect, it } from 'vitest'
import { writeClaims, writeConflicts, writeLedger, writeParties, writeSources } from './index.ts'
import { storyInput } from './testing/story-fixture.ts'

const { view } = storyInput('2026-03-01', 'en')
const ask = (query?: string) => ({ view, language: 'en' as const, source: 'tests', ...(query === undefined ? {} : { query }) })
const found = (query: string) => writeClaims(ask(query)).table.rows.map((r) => Number(r.id.slice(2)))

describe('lists', () => {
  it('[RP16] a query filters by words, speaker, firmness, kind and party, in any language', () => {
    expect(found('speaker:huang')).toEqual([5, 8])
    expect(found('speaker:黃仁勳')).toEqual([5, 8])
    expect(found('speaker:huang firm<=F3')).toEqual([5, 8])
    expect(found('firm>=F4')).toEqual([9])
    expect(found('firm=F1')).toEqual([4, 7])
    expect(found('no assurance')).toEqual([2])
    expect(found('"definitive agreement"')).toEqual([2, 3])
    expect(found('一步一步')).toEqual([5])
    expect(found('kind:equity party:輝達')).toHaveLength(9)
    expect(found('party:oracle')).toEqual([])
    expect(found('firm<=F9')).toEqual([])
  })
  it('[RP17] the ledger adds up each sum of money once', () => {
    const ledger = writeLedger(ask())
    expect(ledger.headline).toBe('2 commitments: $30bn in headlines, $30bn binding, $0 paid')
    expect(ledger.table.rows.map((r) => r.cells.map((c) => c.text))).toEqual([
      ['C-0001', 'NVIDIA → OpenAI', 'Equity investment', 'up to $100bn', 'up to $100bn', '—', '—', 'Said, stalled', '2', '—'],
      ['C-0002', 'NVIDIA → OpenAI · 2026 round', 'Equity investment', '$30bn', '$30bn', '$30bn', '—', 'Contract', '—', '—'],
    ])
    expect(ledger.frame.command).toBe('edifice list commitments --as-of 2026-03-01')
    expect(writeLedger(ask('nobody')).headline).toBe('No commitment matches “nobody”')
  })
  it('[RP17] a query is part of the address and of the command', () => {
    const { frame } = writeLedger(ask('party:nvidia firm<=F3'))
    expect(frame.permalink).toBe('/ledger?known=2026-03-01&q=party:nvidia%20firm%3C%3DF3')
    expect(frame.command).toBe("edifice list commitments 'party:nvidia firm<=F3' --as-of 2026-03-01")
  })
  it('[RP18] companies, sources and conflicts list what the view knows', () => {
    expect(writeParties(ask()).table.rows.map((r) => r.cells.map((c) => c.text))).toEqual([
      ['nvidia', 'NVIDIA', 'company', '2', '—', '4'],
      ['openai', 'OpenAI', 'company', '—', '2', '2'],
    ])
    expect(writeSources(ask()).headline).toBe('9 sources')
    const conflicts = writeConflicts({ view, language: 'en', source: 'tests' })
    expect(conflicts.headline).toBe('2 pairs of claims cannot both hold, in 1 commitment')
    expect(conflicts.evidence.map((e) => Number(e.claim.slice(2)))).toEqual([1, 5, 4, 8])
  })
})
