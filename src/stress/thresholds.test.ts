import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseScenario, type Scenario, type Threshold } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { network, scenario } from './testing/random-network.ts'
import { each, id, quarters, type Small, smallNetwork } from './testing/small-network.ts'
import { type ThresholdOptions, thresholdsOf } from './thresholds.ts'

const four = quarters('2026Q1', 4)
/** A backer without limits puts 12 in at the start; the firm owes 6 in the second and 6 in the third quarter. */
const backed: Small = {
  periods: four,
  parties: { backer: { kind: 'group' }, firm: {}, supplier: {} },
  commitments: [
    { payer: 'backer', payee: 'firm', due: { [four[0]!]: 12 } },
    { payer: 'firm', payee: 'supplier', due: each(four.slice(1, 3), 6) },
  ],
}
function found(small: Small, scenario: Partial<Scenario> = {}, options: ThresholdOptions = {}) {
  const answer = thresholdsOf(smallNetwork(small), { ...baseScenario, ...scenario }, id(1), options)
  if (!answer.ok) throw new Error(answer.failure.reason)
  return answer.value
}
const told = ({ at, party, what, below, above }: Threshold) =>
  `${Number(at.toFixed(3))} ${party} ${what}: ${below ?? '—'} | ${above ?? '—'}`

describe('thresholds of a commitment', () => {
  it('[ST130] are where somebody becomes short, where its first quarter moves, and where somebody defaults', () => {
    expect(found(backed).flips.map(told)).toEqual(
      [
        '12 supplier short: 2026Q3 | —',
        // One quarter of grace: who is behind from the second quarter defaults in the third.
        '12 firm default: 2026Q4 | —',
        '6 firm default: 2026Q3 | 2026Q4',
        '6 supplier first-quarter: 2026Q2 | 2026Q3',
      ].sort(byAmountThenParty),
    )
  })
  it('[ST130] stand in brackets no wider than asked', () => {
    const { flips, toleranceMajor } = found(backed, {}, { toleranceMajor: 1e-3 })
    expect(toleranceMajor).toBe(1e-3)
    for (const { low, high, at } of flips) {
      expect(high - low).toBeLessThanOrEqual(1e-3)
      expect(at).toBe(high)
    }
  })
  it('[ST130] are looked for between the amounts given, whatever the scenario sets it to', () => {
    const { flips } = found(backed, { changes: [{ kind: 'set', commitment: id(1), amount: 3 }] }, { from: 7, until: 20 })
    expect([...new Set(flips.map(({ at }) => Number(at.toFixed(3))))]).toEqual([12])
  })
  it('[ST131] are all there are where more is proved to be better; elsewhere that is not claimed', () => {
    expect(found(backed).complete).toBe(true)
    expect(found(backed, { alpha: 0.9 }).complete).toBe(false)
    const two: Small = {
      ...backed,
      parties: { ...backed.parties, other: {} },
      commitments: [...backed.commitments, { payer: 'firm', payee: 'other', due: { [four[1]!]: 1 } }],
    }
    expect(found(two).complete).toBe(false)
  })
  it('[ST131] an unknown commitment is a failure', () => {
    expect(thresholdsOf(smallNetwork(backed), baseScenario, id(9))).toEqual({
      ok: false,
      failure: { reason: 'unknown-commitment', commitment: id(9) },
    })
  })
})
const byAmountThenParty = (a: string, b: string) =>
  Number.parseFloat(b) - Number.parseFloat(a) || (a.split(' ')[1]! < b.split(' ')[1]! ? -1 : 1)

describe('thresholds on any network', () => {
  const limits = { ranges: false }
  it('[ST132] the run is as said on either side of each', () => {
    fc.assert(
      fc.property(network, scenario, (small, s) => {
        const answer = thresholdsOf(smallNetwork(small), s, id(1), { grid: 9 })
        if (!answer.ok) return
        for (const { low, high, party, what, below, above } of answer.value.flips.slice(0, 4))
          for (const [amount, said] of [
            [low, below],
            [high, above],
          ] as const) {
            const others = s.changes.filter((c) => !('commitment' in c) || c.commitment !== id(1) || c.kind === 'delay')
            const changes = [...others, { kind: 'set' as const, commitment: id(1), amount }]
            const outcome = simulate(smallNetwork(small), { ...s, changes }, limits)
            if (!outcome.ok) throw new Error(outcome.failure.reason)
            const { defaults, shortfalls } = outcome.value
            const seen =
              what === 'default'
                ? defaults.find((d) => d.party === party)?.period
                : shortfalls.find((x) => x.party === party)?.firstPeriod
            expect(seen).toBe(said)
          }
      }),
      { numRuns: 60 },
    )
  })
  /** Everybody with limited means owes one payee: the next. */
  const chain: fc.Arbitrary<Small> = fc
    .array(
      fc.record({
        cash: fc.nat(6),
        flow: fc.array(fc.integer({ min: -3, max: 4 }), { minLength: 4, maxLength: 4 }),
        dues: fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 2, maxLength: 4 },
    )
    .map((links) => ({
      periods: four,
      parties: {
        backer: { kind: 'group' as const },
        ...Object.fromEntries(links.map(({ cash, flow }, i) => [`p${i}`, { cash, flow }])),
        end: {},
      },
      commitments: [
        { payer: 'backer', payee: 'p0', due: { [four[0]!]: 4, [four[2]!]: 6 } },
        ...links.map(({ dues }, i) => ({
          payer: `p${i}`,
          payee: i + 1 < links.length ? `p${i + 1}` : 'end',
          due: Object.fromEntries(dues.map((due, t) => [four[t]!, due + 0.5])),
        })),
      ],
    }))
  it('[ST133] where they are said to be all, the run is the same between two neighbours', () => {
    fc.assert(
      fc.property(chain, fc.double({ min: 0, max: 15, noNaN: true }), (small, amount) => {
        const { flips, complete } = found(small, {}, { until: 15, grid: 5 })
        expect(complete).toBe(true)
        if (flips.some(({ low, high }) => amount > low - 1e-6 && amount < high + 1e-6)) return
        const changes = [{ kind: 'set' as const, commitment: id(1), amount }]
        const outcome = simulate(smallNetwork(small), { ...baseScenario, changes }, limits)
        if (!outcome.ok) throw new Error(outcome.failure.reason)
        for (const party of new Set(flips.map((flip) => flip.party))) {
          const higher = flips.filter((flip) => flip.party === party && flip.what !== 'default' && flip.low >= amount).at(-1)
          const lower = flips.find((flip) => flip.party === party && flip.what !== 'default' && flip.high <= amount)
          const said = higher ? higher.below : lower?.above
          if (!higher && !lower) continue
          expect(outcome.value.shortfalls.find((x) => x.party === party)?.firstPeriod).toBe(said)
        }
      }),
      { numRuns: 150 },
    )
  })
})
