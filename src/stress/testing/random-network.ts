import fc from 'fast-check'
import type { Change, Firmness, PaymentOrder, Scenario } from '../../model/index.ts'
import { id, party, quarters, type Small } from './small-network.ts'

export const names = ['a', 'b', 'c', 'd', 'e', 'f']
export const periods = quarters('2026Q1', 6)
export const amount = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.001, max: 20, noNaN: true }))

export const network: fc.Arbitrary<Small> = fc
  .record({
    parties: fc.array(
      fc.record({
        cash: amount,
        flow: fc.array(fc.integer({ min: -5, max: 15 }), { minLength: 6, maxLength: 6 }),
        gw: fc.nat(2),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    commitments: fc.array(
      fc.record({
        payer: fc.nat(5),
        step: fc.integer({ min: 1, max: 5 }),
        due: fc.array(fc.record({ at: fc.nat(5), amount: fc.integer({ min: 1, max: 20 }) }), { minLength: 1, maxLength: 6 }),
        firmness: fc.constantFrom<Firmness>('F2', 'F3', 'F4', 'F5'),
        seniority: fc.integer({ min: 1, max: 2 }),
        gw: fc.option(fc.constantFrom(0.5, 1), { nil: undefined }),
        waitsFor: fc.option(fc.record({ party: fc.nat(5), gwAtLeast: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
      }),
      { minLength: 3, maxLength: 12 },
    ),
  })
  .map(({ parties, commitments }) => ({
    periods,
    parties: Object.fromEntries(names.map((name, i) => [name, parties[i]!])),
    commitments: commitments.map(({ payer, step, due, waitsFor, gw, ...rest }) => {
      const dues = Object.fromEntries(due.map(({ at, amount }) => [periods[at]!, amount]))
      return {
        ...rest,
        payer: names[payer]!,
        payee: names[(payer + step) % 6]!,
        due: dues,
        ...(gw === undefined ? {} : { gw }),
        ...(waitsFor
          ? {
              release: Object.keys(dues).map(() => ({
                kind: 'capacity' as const,
                party: party(names[waitsFor.party]!),
                gwAtLeast: waitsFor.gwAtLeast,
              })),
            }
          : {}),
      }
    }),
  }))
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('scale' as const),
    commitment: fc.integer({ min: 1, max: 3 }).map(id),
    factor: fc.constantFrom(0, 0.2, 0.5, 2),
  }),
  fc.record({ kind: fc.constant('set' as const), commitment: fc.integer({ min: 1, max: 3 }).map(id), amount: amount }),
  fc.record({ kind: fc.constant('delay' as const), commitment: fc.integer({ min: 1, max: 3 }).map(id), periods: fc.nat(3) }),
  fc.record({
    kind: fc.constant('shock' as const),
    party: fc.nat(5).map((i) => party(names[i]!)),
    period: fc.constantFrom(...periods),
    amount: fc.integer({ min: -20, max: 5 }),
  }),
  fc.record({ kind: fc.constant('fill' as const), amount: amount }),
)
export const scenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.constant('drawn'),
  changes: fc.array(change, { maxLength: 4 }),
  order: fc.constant<PaymentOrder>({ kind: 'pro-rata' }),
  alpha: fc.constantFrom(1, 0.8),
  beta: fc.constantFrom(1, 0.9),
  gracePeriods: fc.nat(2),
  arrearsRate: fc.constantFrom(0, 0.02),
})
