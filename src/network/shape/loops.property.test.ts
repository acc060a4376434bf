import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handNetwork } from '../testing/hand-network.ts'
import { loopsOf } from './loops.ts'
import { circulationIn, concentrationIn, vendorFinancedIn } from './network-shape.ts'

const line = fc.record({
  payer: fc.integer({ min: 0, max: 5 }),
  payee: fc.integer({ min: 0, max: 5 }),
  amount: fc.integer({ min: 0, max: 50 }),
  firmness: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom('purchase', 'equity_investment', 'debt_financing', 'services'),
})
const lines = fc.array(line, { minLength: 1, maxLength: 14 })
const named = (drawn: readonly (typeof line extends fc.Arbitrary<infer T> ? T : never)[], names: readonly string[]) =>
  handNetwork(drawn.map((l) => `${names[l.payer]}>${names[l.payee]} ${l.amount} F${l.firmness} ${l.kind}`))
const names = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay']

describe('the shape of any network', () => {
  it('[NW30] no more goes round a loop than any of its legs carries, and some leg carries just that', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        for (const { legs, bottleneck, weakest } of loopsOf(named(drawn, names)).loops) {
          expect(Math.min(...legs.map(({ money }) => money))).toBe(bottleneck)
          for (const leg of legs) expect(leg.firmness >= weakest.firmness).toBe(true)
          for (const [i, { to }] of legs.entries()) expect(to).toBe(legs[(i + 1) % legs.length]!.from)
        }
      }),
    )
  })
  it('[NW39] renaming the parties changes no figure', () => {
    fc.assert(
      fc.property(lines, fc.shuffledSubarray(names, { minLength: 6, maxLength: 6 }), (drawn, others) => {
        const figuresOf = (ownNames: readonly string[]) => {
          const network = named(drawn, ownNames)
          const loops = loopsOf(network)
          return {
            loops: loops.loops.map((l) => `${l.bottleneck} ${l.legs.length} ${l.weakest.firmness} ${l.weakest.money}`).sort(),
            count: loops.count,
            vendor: vendorFinancedIn(network)
              .map((v) => [v.financed, v.share, v.firmness].join(' '))
              .sort(),
            concentration: concentrationIn(network)
              .map((c) => `${c.atLeast} ${c.owed} ${c.largestShare.toFixed(9)} ${c.hhi.toFixed(9)}`)
              .sort(),
          }
        }
        expect(figuresOf(others)).toEqual(figuresOf(names))
        const [a, b] = [circulationIn(named(drawn, names)), circulationIn(named(drawn, others))]
        for (const key of ['gross', 'largestCirculation', 'grossAfterFullCompression', 'circularShare'] as const)
          expect(a[key]).toBeCloseTo(b[key], 7)
      }),
    )
  })
  it('[NW35] what goes round is at least the largest loop, and no more than everything', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const network = named(drawn, names)
        const { gross, largestCirculation, grossAfterConservativeCompression, grossAfterFullCompression } = circulationIn(network)
        const [largest] = loopsOf(network, { lengthMax: 6 }).loops
        const around = largest ? largest.bottleneck * largest.legs.length : 0
        expect(largestCirculation).toBeGreaterThanOrEqual(around - 1e-6)
        expect(largestCirculation > 0).toBe(largest !== undefined)
        expect(grossAfterFullCompression).toBeLessThanOrEqual(grossAfterConservativeCompression + 1e-6)
        expect(grossAfterConservativeCompression + largestCirculation).toBeCloseTo(gross, 6)
      }),
    )
  })
})
