import { describe, expect, it } from 'vitest'
import { languages } from '../base/index.ts'
import { claimId } from '../model/index.ts'
import { writeMarket } from './market.ts'
import { marketInput, marketReports, ownFile, pricesText, spreadsText, withoutStudy } from './testing/market-fixture.ts'
import { storyInput } from './testing/story-fixture.ts'
import type { Cell, MarketReport } from './types.ts'
import type { MarketInput } from './write.ts'

const written = (input: MarketInput): MarketReport => {
  const report = writeMarket(input)
  if (!report.ok) throw new Error(report.failure.reason)
  return report.value
}
const cellsOf = (value: unknown): readonly Cell[] => {
  if (value === null || typeof value !== 'object') return []
  const here = 'text' in value && typeof value.text === 'string' ? [value as Cell] : []
  return [...here, ...Object.values(value).flatMap(cellsOf)]
}
const rowOf = (report: MarketReport, table: 'days' | 'events' | 'curve', id: string) =>
  report[table]?.rows.find((row) => row.id === id)?.cells

describe('a market report', () => {
  it('[MK15] lays the claims of each day beside its abnormal move, by the day a reader could know them', () => {
    const report = written(marketInput('2026-03-01', 'en', { around: { kind: 'day', day: '2026-02-02' } }))
    const zero = rowOf(report, 'days', '2026-02-02.0')!
    const { claims } = storyInput('2026-03-01', 'en').view
    const known = [...claims.values()].filter((c) =>
      ['2026-01-31', '2026-02-01', '2026-02-02'].includes(new Date(c.publishedAt).toISOString().slice(0, 10)),
    )
    expect(known.length).toBeGreaterThan(0)
    expect(new Set(zero.at(-1)!.claims)).toEqual(new Set(known.map(({ id }) => id)))
    expect(zero[4]!.value).toBeLessThan(-0.09)
    expect(zero[9]!.text).toBe('beyond two')
    expect(report.headline).toMatch(/^NVIDIA moved −\d+\.\d\d% beyond what was expected in days −1\.\.5 around 2 Feb 2026/)
    expect(report.evidence.map(({ claim }) => claim)).toEqual(report.said.rows.map(({ id }) => id))
  })
  it('[MK15] one row for each day on which anybody could trade on a claim; a claim or a commitment narrows them', () => {
    const all = written(marketInput('2026-03-01', 'en'))
    expect(all.events!.rows.length).toBeGreaterThan(2)
    expect(new Set(all.events!.rows.map(({ id }) => id)).size).toBe(all.events!.rows.length)
    const one = all.events!.rows[0]!.cells[2]!.claims![0]!
    const around = written(marketInput('2026-03-01', 'en', { around: { kind: 'claim', id: one } }))
    expect(around.events!.rows.map(({ id }) => id)).toEqual([all.events!.rows[0]!.id])
    expect(around.days!.rows).toHaveLength(7)
    const nobody = writeMarket(marketInput('2026-03-01', 'en', { around: { kind: 'claim', id: claimId('K-000000000000') } }))
    expect(nobody).toEqual({ ok: false, failure: { reason: 'no-claims' } })
    const far = writeMarket(marketInput('2026-03-01', 'en', { around: { kind: 'day', day: '2031-01-01' } }))
    expect(far).toEqual({ ok: false, failure: { reason: 'no-trading-day', day: '2031-01-01' } })
  })
  it('[MK10] gives the curve of the last quotes with the days asked for', () => {
    const report = written(
      withoutStudy(marketInput('2026-02-04', 'en', { own: ownFile('spreads.csv', spreadsText, '2026-02-04') })),
    )
    expect(report.curve!.rows.map(({ id }) => id)).toEqual(['6M', '12M', '60M', '2028-12-31'])
    const defaults = report.curve!.rows.map(({ cells }) => cells.at(-1)!.value as number)
    expect(defaults[0]).toBeLessThan(defaults[1]!)
    expect(defaults[3]).toBeGreaterThan(defaults[1]!)
    expect(defaults[3]).toBeLessThan(defaults[2]!)
    expect(report.headline).toMatch(/^Spreads of NVIDIA on 4 Feb 2026 imply a \d+\.\d% chance of default within 5 years$/)
    expect(report.events).toBeUndefined()
  })
  it('[MK9] quotes that no survival prices are named by day and maturity', () => {
    const own = ownFile('bad.csv', 'date,1Y (bp),5Y (bp)\n2026-02-02,5000,100')
    expect(writeMarket(withoutStudy(marketInput('2026-02-04', 'en', { own })))).toEqual({
      ok: false,
      failure: { reason: 'negative-forward', index: 1, on: '2026-02-02', years: 5 },
    })
  })
  it('[MK16] every number has claims, assumptions or the reader’s files behind it', () => {
    for (const language of languages) {
      const cells = cellsOf(marketReports(language)).filter((cell) => typeof cell.value === 'number')
      expect(cells.length).toBeGreaterThan(100)
      const bare = cells.filter((c) => !c.claims && !c.assumed?.length && !c.given?.length)
      expect(bare).toEqual([])
    }
    const curve = marketReports('en').at(-1)!.curve!
    expect(curve.rows[0]!.cells.at(-1)).toMatchObject({ assumed: ['recovery', 'rate'], given: ['spreads.csv', 'index.csv'] })
  })
  it('[MK17] a later claim and a later row change no byte', () => {
    const asked = { around: { kind: 'day', day: '2025-12-02' } } as const
    const early = marketInput('2025-12-15', 'en', asked)
    const later = `${pricesText}\n2026-12-31,=cmd`
    expect(written({ ...early, own: ownFile('own.csv', later, '2025-12-15') })).toEqual(written(early))
    const shown = JSON.stringify(written(early))
    for (const { id, publishedAt } of storyInput('2026-03-01', 'en').view.claims.values())
      expect([id, shown.includes(id)]).toEqual([id, shown.includes(id) && publishedAt <= early.view.knownBy])
  })
})
