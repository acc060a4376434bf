import { describe, expect, it } from 'vitest'
import type { Change, Outcome, PaymentOrder } from '../model/index.ts'
import { buildNetwork } from '../network/index.ts'
import { smallView } from '../network/testing/small-view.ts'
import { simulate } from './simulate.ts'
import { solveWhole } from './solve-whole.ts'
import { each, id, party, quarters, type Small, smallNetwork } from './testing/small-network.ts'

/**
 * An AI lab, its backers and its suppliers, in $bn, after public reports of 2026: about 40 in hand in February 2026; 122 committed in
 * the round, of it 30 by NVIDIA; forecast burn of 25, 57 and 85 in 2026, 2027 and 2028. Burn is net of what suppliers are due, so what
 * comes from outside in a quarter is a quarter of the year's burn plus that quarter's dues. Instalments are put evenly into 2026.
 */
const periods = quarters('2026Q1', 12)
const of = (year: number) => periods.filter((period) => period.startsWith(String(year)))
const suppliers: Readonly<Record<string, readonly [from: number, aQuarter: number]>> = {
  oracle: [2027, 15],
  microsoft: [2026, 9],
  aws: [2026, 1.35],
  cerebras: [2026, 5 / 3],
  coreweave: [2026, 1.12],
}
const duesOf = (period: string) =>
  Object.values(suppliers).reduce((sum, [from, aQuarter]) => sum + (period >= String(from) ? aQuarter : 0), 0)
const burn: Readonly<Record<string, number>> = { 2026: -25, 2027: -57, 2028: -85 }
const backers: Readonly<Record<string, number>> = { nvidia: 30, amazon: 50, softbank: 30, others: 12 }

const story = (openingCash: number): Small => ({
  periods,
  parties: {
    openai: { cash: openingCash, flow: periods.map((period) => burn[period.slice(0, 4)]! / 4 + duesOf(period)) },
    // Each backer has in the plan what it puts in; NVIDIA has 60 in hand beside it.
    ...Object.fromEntries(
      Object.entries(backers).map(([name, total]) => [
        name,
        { cash: name === 'nvidia' ? 60 : 0, flow: periods.map((_, t) => (t < 4 ? total / 4 : 0)) },
      ]),
    ),
    ...Object.fromEntries(Object.keys(suppliers).map((name) => [name, {}])),
  },
  commitments: [
    ...Object.entries(backers).map(([name, total]) => ({
      payer: name,
      payee: 'openai',
      due: each(of(2026), total / 4),
      firmness: 'F4' as const,
    })),
    ...Object.entries(suppliers).map(([name, [from, aQuarter]]) => ({
      payer: 'openai',
      payee: name,
      due: each(
        periods.filter((period) => period >= String(from)),
        aQuarter,
      ),
    })),
  ],
})
const nvidia = id(1)
const amazon = id(2)
function run(openingCash: number, changes: readonly Change[], order: PaymentOrder = { kind: 'pro-rata' }): Outcome {
  const result = simulate(smallNetwork(story(openingCash)), { name: 'story', changes, order })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const set = (amount: number): Change[] => [{ kind: 'set', commitment: nvidia, amount }]
const cashAfter = (outcome: Outcome, period: string) => outcome.cash[periods.indexOf(period)]![0]!
const shortOf = (outcome: Outcome, name: string) => outcome.shortfalls.find((one) => one.party === name)

describe('the story of the lab', () => {
  it('[ST40] funding less burn: 40 at the end of 2027 with all of the 122, 10 without NVIDIA, 5 without the part that hangs on a listing', () => {
    expect(cashAfter(run(0, []), '2027Q4')).toBeCloseTo(122 - 25 - 57, 9)
    expect(cashAfter(run(0, set(0)), '2027Q4')).toBeCloseTo(92 - 25 - 57, 9)
    expect(cashAfter(run(0, [{ kind: 'set', commitment: amazon, amount: 15 }]), '2027Q4')).toBeCloseTo(87 - 25 - 57, 9)
  })
  it('[ST41] with 40 in hand before it: NVIDIA’s money at 100, 30, 20 and 0', () => {
    // 40 + 122 − 25 − 57 − 85 = −5: with 30, the last quarter of 2028 is 5 short. Each dollar less from NVIDIA is a dollar more.
    expect(run(40, []).shortTotal).toBeCloseTo(5, 9)
    expect(run(40, set(20)).shortTotal).toBeCloseTo(15, 9)
    expect(run(40, set(0)).shortTotal).toBeCloseTo(35, 9)
    // 70 more than planned; 60 of it is there: −5 + 60 = 55 in hand, and the lab is owed the other 10.
    const hundred = run(40, set(100))
    expect(cashAfter(hundred, '2028Q4')).toBeCloseTo(55, 9)
    expect(shortOf(hundred, 'openai')?.short).toBeCloseTo(10, 9)
    expect(hundred.shortTotal).toBeCloseTo(10, 9)
  })
  it('[ST42] who is short, when, and how the order of payment moves it', () => {
    // Without NVIDIA: 50 in hand at the end of 2027, 21.25 burnt a quarter: 28.75, 7.5, then 13.75 short in Q3, 35 in all in Q4.
    // 28.1366… due a quarter, arrears pro rata like the rest: Oracle 35 · 15 / 28.1366…
    const outcome = run(40, set(0))
    const dues = duesOf('2028Q1')
    const oracle = shortOf(outcome, 'oracle')!
    expect(oracle.short).toBeCloseTo((35 * 15) / dues, 9)
    expect(oracle.shortInPlan).toBeCloseTo((5 * 15) / dues, 9)
    expect(oracle.firstPeriod).toBe('2028Q3')
    expect(oracle.byPeriod[10]).toBeCloseTo((13.75 * 15) / dues, 9)
    expect(oracle.byPeriod[11]).toBeCloseTo((21.25 * 15) / dues, 9)
    expect(oracle.due).toBeCloseTo(120, 9)
    // First, it lacks what is left of 35 when the others of both quarters lack all of theirs; last, all of Q3's 13.75 and of Q4's 15.
    expect(oracle.low).toBeCloseTo(35 - 2 * (dues - 15), 9)
    expect(oracle.high).toBeCloseTo(28.75, 9)
    expect(shortOf(run(40, set(0), { kind: 'first', party: party('oracle') }), 'oracle')?.short).toBeCloseTo(oracle.low, 9)
  })
  it('[ST43] 30 of the 35 are NVIDIA’s, 5 the lab’s own gap, for every supplier alike', () => {
    const outcome = run(40, set(0))
    for (const name of Object.keys(suppliers)) {
      const { short, causes } = shortOf(outcome, name)!
      expect(causes.map(({ cause, through }) => [cause.kind, through])).toEqual([
        ['change', ['openai']],
        ['own-gap', ['openai']],
      ])
      expect(causes[0]!.amount).toBeCloseTo((30 / 35) * short, 9)
      expect(causes[1]!.amount).toBeCloseTo((5 / 35) * short, 9)
    }
    expect(outcome.shortfalls.flatMap(({ causes }) => causes).reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(35, 9)
  })
  it('[ST44] turned round: 35 from NVIDIA, or 15 from others beside 20, keep all whole through 2028; 0 does through 2027', () => {
    const network = smallNetwork(story(40))
    const ask = (through: string) => {
      const result = solveWhole(
        network,
        { name: 'story', changes: set(20), order: { kind: 'pro-rata' } },
        { commitment: nvidia, through },
      )
      if (!result.ok) throw new Error(JSON.stringify(result.failure))
      return result.value
    }
    const whole = ask('2028Q4')
    expect(whole.amount).toBeCloseTo(35, 4)
    expect(whole.orFill).toBeCloseTo(15, 4)
    expect(whole.leftOut).toEqual([])
    expect(ask('2027Q4')).toMatchObject({ amount: 0, orFill: 0 })
  })
})

describe('the example of docs/math/network.md', () => {
  const network = buildNetwork(
    smallView({
      knownBy: '2026-02-04',
      commitments: [
        {
          payer: 'maker',
          payee: 'lab',
          kind: 'equity_investment',
          firmness: 'F3',
          amount: 'up to 100',
          tranches: [{ amount: '10', release: { kind: 'capacity', gwAtLeast: 1 } }],
        },
        { payer: 'lab', payee: 'cloud', amount: '300', gw: 5, period: { start: '2027-01-01', years: 5 } },
      ],
      figures: [
        { party: 'lab', period: 'FY2025', asOf: '2025-12-31', figures: { cash: '40' } },
        { party: 'lab', period: 'CY2026E', asOf: '2026-12-31', figures: { operating_cash_flow: '-25' }, forecast: true },
        { party: 'lab', period: 'CY2027E', asOf: '2027-12-31', figures: { operating_cash_flow: '-57' }, forecast: true },
      ],
    }),
  )
  const lab = network.parties.findIndex(({ id: name }) => name === 'lab')
  const standing = (changes: readonly Change[], period: string) => {
    const result = simulate(network, { name: 'example', changes, order: { kind: 'pro-rata' } })
    if (!result.ok) throw new Error(JSON.stringify(result.failure))
    const t = network.periods.indexOf(period)
    return [result.value.cash[t]![lab]!, result.value.arrears[t]![lab]!]
  }
  it('[ST46] comes out as it is written there', () => {
    expect(
      network.obligations
        .filter(({ commitment }) => commitment === id(1))
        .map(({ period, amount }) => [network.periods[period], amount]),
    ).toEqual(['2026Q2', ...quarters('2026Q3', 18)].map((period, k) => [period, k === 0 ? 10 : 4.5]))
    expect(network.externalFlow[0]![lab]).toBeCloseTo(-6.25, 9)
    expect(network.externalFlow[4]![lab]).toBeCloseTo(0.75, 9)
    const maker = network.parties.findIndex(({ id: name }) => name === 'maker')
    expect(network.externalFlow.map((row) => row[maker])).toEqual([
      0,
      0,
      4.5,
      4.5,
      4.5,
      4.5,
      4.5,
      4.5,
      14.5,
      ...Array(11).fill(4.5),
    ])
    expect(standing([], '2026Q4')[0]).toBeCloseTo(24, 9)
    expect(standing([], '2027Q4')[1]).toBeCloseTo(15, 9)
    expect(standing(set(20), '2027Q4')[1]).toBeCloseTo(36.6, 9)
  })
})
