import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyId, type SupplyFunction } from '../model/index.ts'
import type { SupplyGraph, SupplyLine } from '../network/index.ts'
import type { Production } from './models/supply-risk.ts'
import { outputLost } from './output-lost.ts'

interface Small {
  readonly from: string
  readonly to: string
  readonly share: number
  readonly money: number
  readonly function?: SupplyFunction
  readonly essential?: boolean
  readonly months?: number
}
const known = <T>(value: T) => ({ value, from: 'said' as const, claims: [], assumed: [] })
function graphOf(lines: readonly Small[], outputs: Readonly<Record<string, number>> = {}): SupplyGraph {
  return {
    parties: [...new Set(lines.flatMap(({ from, to }) => [from, to]))].sort().map(partyId),
    lines: lines.map(
      ({ from, to, share, money, function: name = 'chips', essential = true, months = 12 }): SupplyLine => ({
        id: `${from}.${to}.${name}`,
        supplier: partyId(from),
        customer: partyId(to),
        function: name,
        functionFrom: 'said',
        commitments: [],
        claims: [],
        stage: 'volume',
        stageClaims: [],
        firmness: 'F5',
        stalled: false,
        money: known(money),
        share: known(share),
        essential: known(essential),
        switchMonths: known(months),
      }),
    ),
    outputs: new Map(
      Object.entries(outputs).map(([id, amount]) => [partyId(id), { amount, from: 'asked' as const, annualised: false }]),
    ),
    years: 1,
  }
}
/** The maker sells chips to the lab beside a rival, the lab's cloud is its only host, and the lab serves an office. */
const chain: readonly Small[] = [
  { from: 'maker', to: 'lab', share: 0.6, money: 60 },
  { from: 'rival', to: 'lab', share: 0.4, money: 40 },
  { from: 'cloud', to: 'lab', share: 1, money: 100, function: 'hosting' },
  { from: 'lab', to: 'office', share: 1, money: 50, function: 'other', essential: false },
]
const show = (lines: readonly Small[], supplier: string, production?: Production, outputs = {}) =>
  outputLost(graphOf(lines, outputs), partyId(supplier), production)?.parties.map(
    (p) => `${p.party} ${p.downstream.toFixed(2)} ${p.upstream.toFixed(2)} ${p.months.toFixed(1)}`,
  )

describe('output lost when a supplier goes', () => {
  it('[NW68] goes by the function of production that is assumed, and on downstream', () => {
    expect(show(chain, 'maker', 'linear')).toEqual(['lab 0.30 0.00 3.6', 'office 0.30 0.00 3.6'])
    expect(show(chain, 'maker', 'leontief')).toEqual(['lab 0.60 0.00 7.2', 'office 0.60 0.00 7.2'])
    expect(show(chain, 'rival', 'market')?.[0]).toMatch(/^lab 0\.13 /)
    expect(show(chain, 'rival', 'mixed')?.[0]).toMatch(/^lab 0\.27 /)
    expect(show(chain.with(0, { ...chain[0]!, essential: false }), 'maker', 'mixed')?.[0]).toMatch(/^lab 0\.30 /)
  })
  it('[NW68] suppliers of the one that stops lack its orders', () => {
    const more: readonly Small[] = [...chain, { from: 'smelter', to: 'maker', share: 1, money: 10, function: 'components' }]
    expect(show(more, 'maker', 'leontief')?.at(-1)).toBe('smelter 0.00 1.00 0.0')
  })
  it('[NW69] lasts until each direct customer has another supplier, function by function', () => {
    const two: readonly Small[] = [
      { from: 'maker', to: 'lab', share: 1, money: 50, function: 'training', months: 12 },
      { from: 'maker', to: 'lab', share: 0.5, money: 25, function: 'inference', months: 24 },
      { from: 'rival', to: 'lab', share: 0.5, money: 25, function: 'inference' },
    ]
    const [lab] = outputLost(graphOf(two, { lab: 120 }), partyId('maker'), 'leontief')!.parties
    expect(lab?.course).toEqual([
      { from: 0, until: 12, lost: 1 },
      { from: 12, until: 24, lost: 0.5 },
    ])
    expect([lab?.months, lab?.money]).toEqual([18, 180])
    expect(
      show(
        two.map((line) => ({ ...line, months: 0 })),
        'maker',
      )?.[0],
    ).toBe('lab 1.00 0.00 0.0')
  })
  it('[NW68] who supplies nothing with a figure, or money alone, stops no output', () => {
    expect(show(chain, 'office')).toBeUndefined()
    expect(show([{ from: 'fund', to: 'lab', share: 1, money: 9, function: 'funding' }], 'fund')).toBeUndefined()
  })
  const names = ['a', 'b', 'c', 'd', 'e'] as const
  const links = fc
    .uniqueArray(
      fc.record({
        from: fc.constantFrom(...names),
        to: fc.constantFrom(...names),
        function: fc.constantFrom<SupplyFunction>('chips', 'hosting'),
        money: fc.integer({ min: 1, max: 100 }),
        share: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
        essential: fc.boolean(),
        months: fc.integer({ min: 0, max: 36 }),
      }),
      { minLength: 1, maxLength: 12, selector: ({ from, to, function: name }) => `${from}${to}${name}` },
    )
    .map((all) => all.filter(({ from, to }) => from !== to))
  it('[NW69] losses are shares, and a longer switch never loses less', () => {
    fc.assert(
      fc.property(links, fc.constantFrom<Production>('linear', 'leontief', 'market', 'mixed'), (lines, production) => {
        const now = outputLost(graphOf(lines), partyId('a'), production)
        const later = outputLost(graphOf(lines.map((l) => ({ ...l, months: l.months + 6 }))), partyId('a'), production)
        for (const one of now?.parties ?? []) {
          expect(one.lost).toBeGreaterThanOrEqual(0)
          expect(one.lost).toBeLessThanOrEqual(1 + 1e-12)
          const then = later!.parties.find(({ party }) => party === one.party)
          expect(then!.months).toBeGreaterThanOrEqual(one.months - 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('[NW70] renaming the parties renames the losses and changes nothing else', () => {
    const renamed: Readonly<Record<string, string>> = { a: 'z', b: 'm', c: 'x', d: 'b2', e: 'a9' }
    fc.assert(
      fc.property(links, (lines) => {
        const other = lines.map((l) => ({ ...l, from: renamed[l.from]!, to: renamed[l.to]! }))
        const table = (some: readonly Small[], who: string, name: (party: string) => string) =>
          (outputLost(graphOf(some), partyId(who))?.parties ?? [])
            .map((p) => `${name(p.party)} ${p.lost.toFixed(9)} ${p.months.toFixed(6)}`)
            .sort()
        expect(table(other, 'z', (party) => party)).toEqual(table(lines, 'a', (party) => renamed[party]!))
      }),
      { numRuns: 60 },
    )
  })
})
