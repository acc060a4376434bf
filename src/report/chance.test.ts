import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import type { Language } from '../base/index.ts'
import {
  assumedDelays,
  assumedPriors,
  chancesOf,
  fansOf,
  loadBearing,
  openPaths,
  shapleyOfChanges,
  updatedDelays,
  updatedPriors,
} from '../stress/index.ts'
import { writeBearing, writeChance } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'
import type { Table } from './types.ts'

const good = <T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const { network, outcome } = stressInput(20, 'en')
const priors = updatedPriors(assumedPriors, { F3: { completed: 1, calledOff: 2 } })
const delays = updatedDelays(assumedDelays, { F3: [2, 1] })
const source = good(openPaths(network, outcome.scenario, { seed: 7, rho: 0.3, priors, delays }))
const blocks = [good(source.draw(0, 300))]
const chances = chancesOf(source, blocks)
const fans = fansOf(source, blocks)
const calibration = [
  {
    announced: 'F3',
    completed: ['C-0001'],
    live: [],
    stalled: [],
    calledOff: ['C-0002', 'C-0003'],
    late: [{ commitment: 'C-0001', quarters: 2 }],
  },
] as unknown as Parameters<typeof writeChance>[0]['calibration']
const input = (language: Language) => ({
  network,
  chances,
  fans,
  asked: 1000,
  assumed: assumedPriors,
  assumedDelays,
  calibration,
  language,
})
const tablesIn = (language: Language) => writeChance(input(language))
const bearingIn = (language: Language) =>
  writeBearing({
    network,
    scores: good(loadBearing(network, outcome.scenario)),
    shares: good(shapleyOfChanges(network, outcome.scenario)),
    language,
  })
const textsOf = (table: Table) => [
  table.title,
  table.note ?? '',
  ...table.columns.map((c) => c.title),
  ...table.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
]

describe('tables of chance', () => {
  it('[RP40] quantiles by party, everybody first; every figure says that it is assumed; seed, factor and paths are named', () => {
    const { chance } = tablesIn('en')
    expect(chance.rows[0]!.cells[1]!.value).toBe(chances.total.mean)
    expect(chance.rows.length).toBe(chances.parties.length + 1)
    for (const row of chance.rows)
      for (const cell of row.cells.slice(1)) expect(typeof cell.value === 'number' ? cell.assumed : ['-']).not.toEqual(undefined)
    expect(chance.note).toMatch(/300 paths, seed 7, common factor 0.3.*Stopped before the 1000 asked for/)
  })
  it('[RP41] priors: what was announced at each firmness, how it ended, what was assumed and what is used', () => {
    const row = tablesIn('en').priors.rows.find(({ id }) => id === 'prior-F3')!
    expect(row.cells.map((cell) => cell.value)).toEqual(['F3', 3, 1, 0, 0, 2, '2,2', '3,4', 3 / 7, 1, '8,4', '11,6', 11 / 6])
  })
  it('[ST185] the table of chance tells late, default and still owing apart, and beside the mean the steadied one', () => {
    const { chance } = tablesIn('en')
    const keys = chance.columns.map(({ key }) => key)
    expect(keys.slice(-4)).toEqual(['isShort', 'late', 'defaults', 'missed'])
    for (const [i, party] of chances.parties.entries())
      expect(chance.rows[i + 1]!.cells.slice(-3).map((cell) => cell.value)).toEqual([
        party.late.share,
        party.defaults.share,
        party.missed.share,
      ])
    const many = chancesOf(source, [good(source.draw(0, 1000))])
    const steadied = writeChance({ ...input('en'), chances: many }).chance
    expect(steadied.columns.map(({ key }) => key)).toContain('steadied')
    expect(steadied.note).toMatch(/as good as [\d.]+ times the paths/)
  })
  it('[ST186] causes of the means by party, and the fan by party and quarter, everybody first', () => {
    const { behind, fan } = tablesIn('en')
    for (const { party, short } of chances.parties.slice(0, 2)) {
      const amounts = behind.rows.filter(({ cells }) => cells[0]!.value === party).map(({ cells }) => Number(cells[2]!.value))
      expect(amounts.reduce((a, b) => a + b)).toBeGreaterThan(0.8 * short.mean)
      expect(amounts.reduce((a, b) => a + b)).toBeLessThanOrEqual(short.mean * (1 + 1e-9))
    }
    expect(fan.rows.length).toBe(fans.length * network.periods.length)
    expect(fan.rows[network.periods.length - 1]!.cells[4]!.value).toBe(chances.total.quantiles[0]!.value)
  })
  it('[RP42] load-bearing scores name who loses most; shares stand by the commitments that the run changes', () => {
    const table = bearingIn('en')
    const changed = table.rows.find(({ id }) => id === 'C-0001')!
    expect(typeof changed.cells[6]!.value).toBe('number')
    expect(table.rows.filter(({ id }) => id !== 'C-0001').every((row) => row.cells[6]!.value === null)).toBe(true)
  })
  it('[RP20] hold no word of English in Chinese, and no traditional character in Simplified', () => {
    const simplify = Converter({ from: 't', to: 'cn' })
    const names = new RegExp([...network.parties.map((p) => p.name), 'C-\\d+'].join('|').replace(/[()]/g, '\\$&'), 'g')
    for (const language of ['zh-Hant', 'zh-Hans'] as const) {
      const texts = [...Object.values(tablesIn(language)), bearingIn(language)].flatMap((table) => textsOf(table))
      expect(texts.filter((text) => /[A-Za-z]{2,}/.test(text.replace(names, '')))).toEqual([])
      if (language === 'zh-Hans') expect(texts.filter((text) => simplify(text) !== text)).toEqual([])
    }
  })
})
