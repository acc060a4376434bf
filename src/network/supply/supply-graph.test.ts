import { describe, expect, it } from 'vitest'
import type { SupplyAssumed } from '../../model/index.ts'
import { buildNetwork } from '../build-network.ts'
import { type SmallResolved, type SmallView, smallView } from '../testing/small-view.ts'
import { secondSources } from './needs.ts'
import { supplyGraphOf } from './supply-graph.ts'

const graphOf = (commitments: readonly SmallResolved[], more: Partial<SmallView> = {}, given: SupplyAssumed = {}) => {
  const view = smallView({ knownBy: '2026-02-04', commitments, ...more })
  return supplyGraphOf(view, buildNetwork(view, { from: '2026Q1', until: '2029Q4' }), given)
}
const buys = (payee: string, more: Partial<SmallResolved> = {}): SmallResolved => ({
  payer: 'lab',
  payee,
  label: 'chips',
  amount: '100',
  period: { start: '2026-01-01', years: 4 },
  ...more,
})
const shown = (commitments: readonly SmallResolved[], more: Partial<SmallView> = {}) =>
  graphOf(commitments, more).lines.map(
    (l) => `${l.supplier} ${l.function} ${l.stage} ${l.share ? Math.round(l.share.value * 100) : '-'}`,
  )

describe('who supplies whom', () => {
  it('[NW60] the one who is bought from, or who puts in, lends, builds or delivers', () => {
    expect(
      graphOf([
        buys('maker'),
        { payer: 'fund', payee: 'lab', kind: 'equity_investment', amount: '10' },
        { payer: 'plant', payee: 'lab', kind: 'supply', label: 'memory' },
        { payer: 'maker', payee: 'lab', kind: 'warrant', amount: '10' },
      ])
        .lines.map((l) => `${l.supplier}>${l.customer} ${l.function}`)
        .sort(),
    ).toEqual(['fund>lab funding', 'maker>lab chips', 'plant>lab components'])
  })
  it('[NW60] what is dead has ended; a sum of others and what was replaced supply nothing', () => {
    expect(shown([buys('maker', { firmness: 'F0' })])).toEqual(['maker chips ended -'])
    expect(shown([buys('maker', { aggregate: true })])).toEqual([])
    expect(shown([buys('maker', { amount: '60' }), buys('maker')], { relations: ['replaces 2 1'] })).toEqual([
      'maker chips volume 100',
    ])
  })
  it('[NW61] the function is what claims say, else what the label, else what the claims call it, in any language', () => {
    const functions = (more: Partial<SmallResolved>) =>
      graphOf([buys('maker', more)]).lines.map((l) => `${l.function} ${l.functionFrom}`)
    expect(functions({ supply: [{ function: 'training' }, { function: 'inference' }] }).sort()).toEqual([
      'inference said',
      'training said',
    ])
    expect(functions({ label: 'inference capacity' })).toEqual(['inference words'])
    const told = (gist: string) => functions({ label: '2026 order', claims: [{ on: '2026-01-01', says: {}, gist }] })
    expect(told('The lab rents cloud capacity')).toEqual(['hosting words'])
    expect(told('雙方談妥晶圓代工')).toEqual(['manufacturing words'])
    expect(told('实验室采购电力')).toEqual(['power words'])
    expect(told('The lab signed.')).toEqual(['other kind'])
  })
  it('[NW61] a sale that nothing names is of what its supplier otherwise sells', () => {
    const lines = graphOf([buys('maker', { payer: 'other-lab' }), buys('maker', { label: '2026 order' })]).lines
    expect(lines.map((l) => `${l.customer} ${l.function} ${l.functionFrom}`).sort()).toEqual([
      'lab chips dealings',
      'other-lab chips words',
    ])
  })
  it('[NW62] talks until it is agreed, on trial until it is paid or has begun, then at volume; claims may say otherwise', () => {
    const stage = (more: Partial<SmallResolved>) => graphOf([buys('maker', more)]).lines[0]!.stage
    expect(stage({ firmness: 'F3' })).toBe('talks')
    expect(stage({ firmness: 'F1', stage: 'agreed', period: { start: '2027-01-01' } })).toBe('trial')
    expect(stage({ period: { start: '2027-01-01', years: 2 } })).toBe('trial')
    expect(stage({ period: { start: '2027-01-01', years: 2 }, paid: '5' })).toBe('volume')
    expect(stage({})).toBe('volume')
    expect(stage({ firmness: 'F3', supply: [{ function: 'chips', stage: 'volume' }] })).toBe('volume')
  })
  it('[NW63] a share that is said stands; the rest is split by money, else by capacity, else evenly; talks have none', () => {
    expect(shown([buys('a', { amount: '300' }), buys('b')])).toEqual(['a chips volume 75', 'b chips volume 25'])
    expect(shown([buys('a', { amount: 'undisclosed', gw: 3 }), buys('b', { gw: 1 })])).toEqual([
      'a chips volume 75',
      'b chips volume 25',
    ])
    const even = graphOf([buys('a', { amount: 'undisclosed' }), buys('b')]).lines
    expect(even.map((l) => [l.share?.value, l.share?.assumed])).toEqual([
      [0.5, ['share-even.lab.chips']],
      [0.5, ['share-even.lab.chips']],
    ])
    expect(shown([buys('a', { supply: [{ function: 'chips', share: 0.8 }] }), buys('b'), buys('c', { firmness: 'F2' })])).toEqual(
      ['a chips volume 80', 'b chips volume 20', 'c chips talks -'],
    )
  })
  it('[NW63] where a capacity is said and no price, money is the assumed price of a gigawatt', () => {
    const line = graphOf([buys('a', { amount: 'undisclosed', gw: 2 })], {}, { perGw: 10 }).lines[0]!
    expect(line.money).toMatchObject({ value: 5, from: 'asked', assumed: ['per-gw'] })
  })
  it('[NW64] need and switch time: what the reader gives, else what is said, else a default that a second source shortens', () => {
    const alone = graphOf([buys('a')]).lines[0]!
    expect([alone.essential, alone.switchMonths]).toMatchObject([
      { value: true, from: 'assumed' },
      { value: 18, from: 'assumed', assumed: ['switch.chips'] },
    ])
    const beside = graphOf([buys('a'), buys('b', { period: { start: '2027-01-01', years: 3 } })]).lines
    expect(beside.map((l) => l.switchMonths.value)).toEqual([9, 4.5])
    const said = [buys('a', { supply: [{ function: 'chips', essential: false, switchMonths: { low: 6, high: 12 } }] })]
    expect(graphOf(said).lines[0]).toMatchObject({
      essential: { value: false, from: 'said' },
      switchMonths: { value: 12, from: 'said' },
    })
    const asked = graphOf(said, {}, { switchMonths: { chips: 30 }, essential: { chips: true } }).lines[0]!
    expect(asked).toMatchObject({ essential: { value: true, from: 'asked' }, switchMonths: { value: 30, from: 'asked' } })
  })
  it('[NW65] second sources do the same for the same customer, the furthest along first; general chips serve training and inference', () => {
    const { lines } = graphOf([
      buys('a', { supply: [{ function: 'training' }] }),
      buys('b', { firmness: 'F2' }),
      buys('c'),
      buys('d', { firmness: 'F0' }),
      buys('e', { label: 'cloud' }),
      buys('f', { payer: 'other-lab' }),
    ])
    const line = lines.find((l) => l.supplier === 'a')!
    expect(secondSources(lines, line).map((l) => `${l.supplier} ${l.stage}`)).toEqual(['c volume', 'b talks', 'd ended'])
  })
  it('[NW66] a party makes its last reported revenue in a year, else what it is to be paid for', () => {
    const { outputs } = graphOf([buys('maker')], {
      figures: [
        { party: 'lab', period: 'Q1', asOf: '2025-12-31', months: 3, figures: { revenue: '5' } },
        { party: 'lab', period: 'FY', asOf: '2025-06-30', months: 12, figures: { revenue: '9' } },
        { party: 'lab', period: 'FY26E', asOf: '2026-12-31', months: 12, forecast: true, figures: { revenue: '99' } },
      ],
    })
    expect([...outputs].map(([party, o]) => [party, o.amount, o.from, o.annualised])).toEqual([
      ['maker', 25, 'supplies', false],
      ['lab', 20, 'reported', true],
    ])
  })
})
