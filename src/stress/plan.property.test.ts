import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommitmentKind, Firmness } from '../model/index.ts'
import { buildNetwork } from '../network/index.ts'
import { type SmallResolved, type SmallView, smallView } from '../network/testing/small-view.ts'
import { simulate } from './simulate.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const sum = fc.integer({ min: 1, max: 500 })
const commitment: fc.Arbitrary<SmallResolved> = fc
  .record({
    payer: fc.nat(5),
    step: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom<CommitmentKind>('purchase', 'equity_investment', 'lease', 'services', 'debt_financing'),
    firmness: fc.constantFrom<Firmness>('F1', 'F2', 'F3', 'F4', 'F5'),
    amount: sum.map((amount) => `up to ${amount}`),
    period: fc.option(
      fc.record({ start: fc.constantFrom('2025', '2026-Q3', '2027-04-01'), years: fc.constantFrom(0.5, 1, 3, 7) }),
      { nil: undefined },
    ),
    gw: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    tranches: fc.option(
      fc.array(fc.record({ amount: sum.map(String), gwAtLeast: fc.integer({ min: 1, max: 8 }) }), { minLength: 1, maxLength: 4 }),
      { nil: undefined },
    ),
  })
  .map(({ payer, step, period, gw, tranches, ...rest }) => ({
    ...rest,
    payer: names[payer]!,
    payee: names[(payer + step) % 6]!,
    ...(period ? { period } : {}),
    ...(gw ? { gw } : {}),
    ...(tranches
      ? { tranches: tranches.map(({ amount, gwAtLeast }) => ({ amount, release: { kind: 'capacity' as const, gwAtLeast } })) }
      : {}),
  }))
const view: fc.Arbitrary<SmallView> = fc.record({
  knownBy: fc.constantFrom('2026-02-04', '2026-07-01'),
  commitments: fc.array(commitment, { minLength: 1, maxLength: 12 }),
})

describe('the plan', () => {
  it('[ST45] leaves nobody short and every released due paid, whatever the commitments, where no forecast says otherwise', () => {
    fc.assert(
      fc.property(view, (drawn) => {
        const network = buildNetwork(smallView(drawn))
        const plan = simulate(network, { name: 'plan', changes: [], order: { kind: 'pro-rata' } })
        if (!plan.ok) throw new Error(JSON.stringify(plan.failure))
        expect(plan.value.shortfalls).toEqual([])
        expect(plan.value.defaults).toEqual([])
        for (const [o, paid] of plan.value.obligationPaid.entries()) {
          expect(paid).toBeCloseTo(plan.value.obligationDue[o]!, 6)
          expect(paid).toBeCloseTo(network.obligations[o]!.amount, 6)
        }
      }),
    )
  })
})
