import { describe, expect, it } from 'vitest'
import { baseScenario, type Expectation, expectationAssumed, type Outcome, type Scenario } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { quarters, type Small, smallNetwork } from './testing/small-network.ts'

const periods = quarters('2026Q1', 4)
const byCover: Expectation = { ...expectationAssumed, model: 'eisenberg-noe' }

/** A backer without limits says it will put 10 in; the firm owes its supplier 12 a quarter later and has some cash. */
const backed = (cash: number, firmness: 'F2' | 'F4' = 'F2'): Small => ({
  periods,
  parties: { backer: { kind: 'group' }, firm: { cash }, supplier: {} },
  commitments: [
    { payer: 'backer', payee: 'firm', kind: 'equity_investment', firmness, due: { '2026Q2': 10 } },
    { payer: 'firm', payee: 'supplier', due: { '2026Q3': 12 } },
  ],
})

function played(small: Small, expectation: Expectation | undefined, scenario: Partial<Scenario> = {}): Outcome {
  const asked = { ...baseScenario, ...scenario, ...(expectation ? { expect: expectation } : {}) }
  const outcome = simulate(smallNetwork(small), asked)
  if (!outcome.ok) throw new Error(outcome.failure.reason)
  return outcome.value
}
const round = (value: number) => (Number.isFinite(value) ? Number(value.toFixed(3)) : value)
/** One party's row of what lenders saw, quarter by quarter. */
const seen = (outcome: Outcome, what: 'coverage' | 'spread' | 'defaultProbability' | 'withheld', party: number) =>
  outcome.outlook![what].map((row) => round(row[party]!))

describe('lenders who look ahead', () => {
  it('[ST110] compare what a party has and expects with what it owes over the horizon', () => {
    expect(seen(played(backed(2), byCover), 'coverage', 1)).toEqual([1, 1, 1, Number.POSITIVE_INFINITY])
    expect(seen(played(backed(5), byCover), 'coverage', 1)).toEqual([1.25, 1.25, 1.25, Number.POSITIVE_INFINITY])
    // A horizon of two quarters does not see in the first what falls due in the third.
    expect(seen(played(backed(5), { ...byCover, horizonPeriods: 2 }), 'coverage', 1)[0]).toBe(Number.POSITIVE_INFINITY)
  })
  it('[ST110] count what a shaky debtor owes for what it is worth', () => {
    const chain: Small = {
      periods,
      parties: { a: { cash: 5 }, b: { cash: 2 }, c: {} },
      commitments: [
        { payer: 'a', payee: 'b', due: { '2026Q3': 10 } },
        { payer: 'b', payee: 'c', due: { '2026Q4': 8 } },
      ],
    }
    const outcome = played(chain, byCover)
    expect(outcome.outlook!.coverage[0]!.slice(0, 2).map(round)).toEqual([0.5, 0.875])
    expect(outcome.outlook!.spread[0]!.slice(0, 2).map(round)).toEqual([round(-Math.log(0.5)), round(-Math.log(0.875))])
  })
  it('[ST111] shut funding before a payment is missed', () => {
    const outcome = played(backed(1), byCover)
    expect(outcome.shortfalls.map(({ party, short, firstPeriod }) => [party, short, firstPeriod])).toEqual([
      ['supplier', 11, '2026Q3'],
    ])
    expect(seen(outcome, 'withheld', 1)).toEqual([0, 10, 0, 0])
    // Without fear the backer comes, and a twelfth is missing.
    expect(played(backed(1), undefined).shortfalls[0]!.short).toBe(1)
    expect(played(backed(2), byCover).shortTotal).toBe(0)
  })
  it('[ST111] hold back in part between the two spreads', () => {
    // 11 of 12 are covered with trust: a spread of 8.7 per cent; less comes, so less is covered, down to where it rests.
    const lenient = { ...byCover, spreadOpen: 0.05, spreadShut: 2 }
    const outcome = played(backed(1), lenient)
    const [, withheld] = seen(outcome, 'withheld', 1)
    const share = 1 - withheld! / 10
    const spread = -Math.log((1 + 10 * share) / 12)
    expect(share).toBeCloseTo((2 - spread) / 1.95, 3)
    expect(share).toBeLessThan(1)
  })
  it('[ST116] cannot hold back what a contract binds them to', () => {
    const outcome = played(backed(1, 'F4'), byCover)
    expect(outcome.shortTotal).toBe(1)
    expect(seen(outcome, 'withheld', 1)).toEqual([0, 0, 0, 0])
  })
  it('[ST116] can hold back credit not drawn yet', () => {
    const credit: Small = {
      periods,
      parties: { firm: { cash: 1, credit: 10 }, supplier: {} },
      commitments: [{ payer: 'firm', payee: 'supplier', due: { '2026Q3': 12 } }],
    }
    const outcome = played(credit, byCover)
    expect(outcome.shortTotal).toBe(11)
    expect(seen(outcome, 'withheld', 0)[2]).toBe(10)
    expect(played(credit, undefined).shortTotal).toBe(1)
  })
  it('[ST117] are named among the causes when they hold back more than in the plan', () => {
    const outcome = played(backed(2), byCover, {
      changes: [{ kind: 'shock', party: smallNetwork(backed(2)).parties[1]!.id, period: '2026Q1', amount: -1 }],
    })
    expect(outcome.shortfalls[0]!.causes.map(({ cause, amount }) => [cause.kind, round(amount)])).toEqual([
      ['withheld', 10],
      ['shock', 1],
    ])
  })
  it('[ST118] read the same debtor by the model chosen', () => {
    const first = (model: Expectation['model']) => {
      const { outlook } = played(backed(1), { ...byCover, model, volatility: 0.2, recovery: 0.4, spreadShut: 9, spreadOpen: 9 })
      return [round(outlook!.spread[0]![1]!), round(outlook!.defaultProbability[0]![1]!)]
    }
    expect(first('eisenberg-noe')).toEqual([0.087, 0.083])
    expect(first('furfine')).toEqual([0.916, 1])
    expect(first('linear-debtrank')).toEqual([Number.POSITIVE_INFINITY, 1])
    // P(A₁ < 12) for A₀ = 11 and σ = 0.2: Φ(ln(12/11)/0.2 + 0.1).
    expect(first('furfine-merton')[1]).toBe(0.704)
  })
  it('[ST122] who change their mind and change it back are listed turn by turn', () => {
    // A large bill every other quarter, one quarter in sight: what is in sight is covered, not covered, covered.
    const small: Small = {
      periods,
      parties: { backer: { kind: 'group' }, firm: { cash: 2, flow: [0, 5, 12, 0] }, supplier: {} },
      commitments: [
        { payer: 'backer', payee: 'firm', kind: 'equity_investment', firmness: 'F2', due: { '2026Q2': 4 } },
        { payer: 'firm', payee: 'supplier', due: { '2026Q1': 1, '2026Q2': 11, '2026Q3': 1, '2026Q4': 1 } },
      ],
    }
    const { outlook } = played(small, { ...byCover, horizonPeriods: 1 })
    expect(outlook!.flips).toEqual([{ party: 'firm', periods: ['2026Q2', '2026Q3'] }])
    expect(outlook!.withheld.map((row) => round(row[1]!))).toEqual([0, 4, 0, 0])
    expect(played(backed(2), byCover).outlook!.flips).toEqual([])
  })
})
