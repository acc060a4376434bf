// Series made up for tests, beside the small ledger of the story reports.
import { dayMs, type Language } from '../../base/index.ts'
import { readSeries, type Series, seriesLimits } from '../../market/index.ts'
import { partyId } from '../../model/index.ts'
import type { MarketReport } from '../types.ts'
import { type MarketInput, writeMarket } from '../write.ts'
import { storyInput } from './story-fixture.ts'

export function ownFile(name: string, text: string, until?: string): Series {
  const series = readSeries(text, { ...seriesLimits, name, ...(until ? { until } : {}) })
  if (!series.ok) throw new Error(series.failure[0]!.message)
  return series.value
}

/** Weekdays from March 2025 to May 2026. */
const days = Array.from({ length: 450 }, (_, k) => new Date(Date.UTC(2025, 2, 1) + k * dayMs))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10))
const wave = (k: number) => Math.sin(k * 1.7) / 50
const path = (start: number, moveAt: (k: number) => number): readonly number[] => {
  let level = start
  return days.map((_, k) => (level *= Math.exp(moveAt(k))))
}
const csv = (head: string, columns: readonly (readonly number[])[]): string =>
  [head, ...days.map((day, k) => [day, ...columns.map((c) => c[k]!.toFixed(4))].join(','))].join('\n')

/** Falls by a tenth on 2 February 2026, beyond what the index explains. */
export const pricesText = csv('date,close', [
  path(100, (k) => 1.2 * wave(k) + Math.cos(k * 2.3) / 200 + (days[k] === '2026-02-02' ? -0.1 : 0)),
])
export const indexText = csv('date,value', [path(5000, wave)])
export const spreadsText = csv('date,6M,1Y,5Y (bp)', [
  path(60, (k) => wave(k) / 3),
  path(80, (k) => wave(k) / 4),
  path(150, (k) => wave(k) / 5),
])

export function marketInput(day: string, language: Language, more: Partial<MarketInput> = {}): MarketInput {
  return {
    view: storyInput(day, language).view,
    language,
    source: 'tests',
    party: partyId('nvidia'),
    own: ownFile('own.csv', pricesText, day),
    benchmark: ownFile('index.csv', indexText, day),
    study: { model: 'market', window: { from: -1, until: 5 }, estimation: { from: -91, until: -2 } },
    credit: { recovery: 0.4, rate: 0.02, by: ['2028-12-31'] },
    verb: 'market own.csv --party nvidia',
    ...more,
  }
}

/** One day, many days, and a curve. */
export const marketReports = (language: Language): readonly MarketReport[] =>
  [
    marketInput('2026-03-01', language, { around: { kind: 'day', day: '2026-02-02' } }),
    marketInput('2026-03-01', language),
    marketInput('2026-03-01', language, { own: ownFile('spreads.csv', spreadsText), around: { kind: 'day', day: '2026-02-02' } }),
    withoutStudy(marketInput('2026-02-04', language, { own: ownFile('spreads.csv', spreadsText, '2026-02-04') })),
  ].map((input) => {
    const report = writeMarket(input)
    if (!report.ok) throw new Error(report.failure.reason)
    return report.value
  })
export const withoutStudy = ({ study: _, ...input }: MarketInput): MarketInput => input
