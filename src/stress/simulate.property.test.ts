import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObligationNetwork, Outcome, Scenario } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { amount, change, names, network, periods, scenario } from './testing/random-network.ts'
import { party, type Small, smallNetwork } from './testing/small-network.ts'

function played(small: Small | ObligationNetwork, asked: Scenario): Outcome {
  const result = simulate('obligations' in small ? small : smallNetwork(small), asked)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const total = (matrix: readonly (readonly number[])[]) => sum(matrix.map(sum))
/** Sizes here are hundreds. */
const slack = 1e-7

describe('every run', () => {
  it('[ST30] traces each shortfall to causes that sum to it', () => {
    fc.assert(
      fc.property(network, scenario, (drawn, asked) => {
        for (const { short, causes, byPeriod } of played(drawn, asked).shortfalls) {
          if (causes.length > 0 || short > 1e-6)
            expect(Math.abs(sum(causes.map((part) => part.amount)) - short)).toBeLessThanOrEqual(1e-9 * short)
          for (const part of causes) {
            expect(part.amount).toBeGreaterThan(0)
            expect(part.through.length).toBeGreaterThan(0)
          }
          expect(Math.abs(sum(byPeriod) - short)).toBeLessThanOrEqual(1e-9 * Math.max(1, short))
        }
      }),
      { numRuns: 300 },
    )
  })
  it('[ST31] conserves money and pays nobody more than was due', () => {
    fc.assert(
      fc.property(network, scenario, (drawn, asked) => {
        const outcome = played(drawn, asked)
        expect(outcome.certificate.conservationRelative).toBeLessThanOrEqual(1e-9)
        expect(outcome.certificate.residualRelative).toBeLessThanOrEqual(1e-9)
        expect(Math.abs(total(outcome.paid) - total(outcome.received))).toBeLessThanOrEqual(slack)
        for (const [o, paid] of outcome.obligationPaid.entries()) {
          expect(paid).toBeGreaterThanOrEqual(0)
          expect(paid).toBeLessThanOrEqual(outcome.obligationDue[o]! + slack)
        }
        for (const row of [...outcome.cash, ...outcome.arrears]) for (const value of row) expect(value).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  it('[ST32] accounts for every unit: cash is what there was, came and went', () => {
    fc.assert(
      fc.property(network, fc.array(change, { maxLength: 3 }), (drawn, changes) => {
        const asked: Scenario = {
          name: 'drawn',
          changes: changes.filter(({ kind }) => kind !== 'fill'),
          order: { kind: 'pro-rata' },
        }
        const shocks = asked.changes.filter((one) => one.kind === 'shock')
        const outcome = played(drawn, asked)
        for (const [i, name] of names.entries()) {
          let cash = drawn.parties[name]!.cash ?? 0
          for (const [t, period] of periods.entries()) {
            cash += drawn.parties[name]!.flow?.[t] ?? 0
            for (const shock of shocks) if (shock.party === name && shock.period === period) cash += shock.amount
            // Who owes the outside more than it has ends with nothing, not with less.
            cash = Math.max(0, cash + outcome.received[t]![i]! - outcome.paid[t]![i]!)
            expect(Math.abs(outcome.cash[t]![i]! - cash)).toBeLessThanOrEqual(slack)
          }
        }
      }),
    )
  })
  it('[ST33] gives nobody less in the first quarter when somebody starts with more, where nothing is soft and nothing waits', () => {
    fc.assert(
      fc.property(network, fc.nat(5), amount, (drawn, at, more) => {
        const hard: Small = {
          ...drawn,
          parties: Object.fromEntries(
            Object.entries(drawn.parties).map(([name, { cash = 0, flow = [] }]) => [
              name,
              { cash, flow: flow.map((amount) => Math.max(0, amount)) },
            ]),
          ),
          commitments: drawn.commitments.map(({ payer, payee, due }) => ({ payer, payee, due })),
        }
        const asked: Scenario = { name: 'drawn', changes: [], order: { kind: 'pro-rata' } }
        const name = names[at]!
        const richer = {
          ...hard,
          parties: { ...hard.parties, [name]: { ...hard.parties[name]!, cash: (hard.parties[name]!.cash ?? 0) + more } },
        }
        const [poor, rich] = [played(hard, asked).received[0]!, played(richer, asked).received[0]!]
        for (let i = 0; i < poor.length; i++) expect(rich[i]!).toBeGreaterThanOrEqual(poor[i]! - slack)
      }),
    )
  })
  it('[ST34] does not depend on the order in which parties and commitments are listed', () => {
    fc.assert(
      fc.property(network, (drawn) => {
        const asked: Scenario = { name: 'drawn', changes: [], order: { kind: 'pro-rata' } }
        const turned: Small = {
          ...drawn,
          parties: Object.fromEntries(Object.entries(drawn.parties).reverse()),
          commitments: [...drawn.commitments].reverse(),
        }
        const by = (outcome: Outcome) => new Map(outcome.shortfalls.map((s) => [s.party, s.short]))
        const [one, other] = [by(played(drawn, asked)), by(played(turned, asked))]
        for (const name of names.map(party))
          expect(Math.abs((one.get(name) ?? 0) - (other.get(name) ?? 0))).toBeLessThanOrEqual(1e-6)
      }),
    )
  })
  it('[ST35] gives the same bytes twice, and a range that holds the stated answer', () => {
    fc.assert(
      fc.property(network, scenario, (drawn, asked) => {
        const outcome = played(drawn, asked)
        expect(JSON.stringify(played(drawn, asked))).toBe(JSON.stringify(outcome))
        for (const { short, low, high } of outcome.shortfalls) {
          expect(low).toBeLessThanOrEqual(short)
          expect(high).toBeGreaterThanOrEqual(short)
        }
      }),
    )
  })
  it('[ST36] first and last are the ends of the range, where one payer is short to several', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 4 }), fc.nat(60), (dues, cash) => {
        const creditors = dues.map((_, i) => `creditor${i}`)
        const small: Small = {
          periods: [periods[0]!],
          parties: { payer: { cash }, ...Object.fromEntries(creditors.map((name) => [name, {}])) },
          commitments: dues.map((due, i) => ({ payer: 'payer', payee: creditors[i]!, due: { [periods[0]!]: due } })),
        }
        const { shortfalls } = played(small, { name: 'drawn', changes: [], order: { kind: 'pro-rata' } })
        for (const [i, name] of creditors.entries()) {
          const shorts = permutations(dues.map((_, k) => k)).map((order) => {
            let left = cash
            for (const k of order) {
              if (k === i) return Math.max(0, dues[k]! - left)
              left = Math.max(0, left - dues[k]!)
            }
            return 0
          })
          const found = shortfalls.find((s) => s.party === name) ?? { low: 0, high: 0 }
          expect(found.low).toBeCloseTo(Math.min(...shorts), 9)
          expect(found.high).toBeCloseTo(Math.max(...shorts), 9)
        }
      }),
    )
  })
})

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
