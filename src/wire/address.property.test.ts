import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentId, partyId, type Scenario, valuationModels } from '../model/index.ts'
import { formatScenario, parseScenario } from './address.ts'

const party = fc.constantFrom('oracle', 'core-weave', 'moore-threads-摩尔线程').map(partyId)
const dollars = fc.integer({ min: 0, max: 10 ** 13 })
const set = fc.record({
  kind: fc.constant('set' as const),
  commitment: fc.integer({ min: 1, max: 20_000 }).map((n) => commitmentId(`C-${String(n).padStart(4, '0')}`)),
  amount: dollars,
})
const endless = Number.POSITIVE_INFINITY
const scenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.constant('run'),
  changes: fc
    .tuple(fc.array(set, { maxLength: 3 }), fc.integer({ min: 0, max: 10 ** 13 }))
    .map(([sets, fill]) => [...sets, ...(fill > 0 ? [{ kind: 'fill' as const, amount: fill }] : [])]),
  order: fc.oneof(
    fc.constant({ kind: 'pro-rata' as const }),
    fc.record({ kind: fc.constant('first' as const), party }),
    fc.record({ kind: fc.constant('last' as const), party }),
  ),
  expect: fc
    .tuple(
      fc.record({
        model: fc.constantFrom(...valuationModels),
        horizonPeriods: fc.integer({ min: 1, max: 40 }),
        recovery: fc.constantFrom(0, 0.4, 1),
        volatility: fc.constantFrom(0, 0.25, 5),
      }),
      fc.constantFrom([0, 0.1], [0.04, 9.5], [endless, endless]),
    )
    .map(([terms, [spreadOpen, spreadShut]]) => ({ ...terms, spreadOpen: spreadOpen!, spreadShut: spreadShut! })),
})
const failedPart = (words: Parameters<typeof parseScenario>[0]) => {
  const parsed = parseScenario(words)
  return parsed.ok ? undefined : parsed.failure.part
}

describe('a scenario in an address', () => {
  it('[WB5] reads back to the dollar', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const read = parseScenario(formatScenario(s))
        expect(read.ok && read.value.order).toEqual(s.order)
        expect(read.ok && read.value.expect).toEqual(s.expect)
        const amounts = (x: Scenario) =>
          x.changes.map((c) => [c.kind, 'commitment' in c ? c.commitment : '', 'amount' in c ? Math.round(c.amount) : 0])
        expect(read.ok && amounts(read.value)).toEqual(amounts(s))
      }),
    )
  })
  it('[WB5] names the part that cannot be read', () => {
    expect(failedPart({ set: 'C-0001' })).toBe('set')
    expect(failedPart({ set: 'C-0001:20,C-2:1' })).toBe('set')
    expect(failedPart({ set: 'C-0001:-1' })).toBe('set')
    expect(failedPart({ set: 'C-0001:1e9' })).toBe('set')
    expect(failedPart({ fill: 'much' })).toBe('fill')
    expect(failedPart({ order: 'oracle' })).toBe('order')
    expect(failedPart({ set: 'C-0001:20', fill: '35', order: 'first:oracle' })).toBeUndefined()
  })
})
