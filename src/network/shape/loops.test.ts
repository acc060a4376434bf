import { describe, expect, it } from 'vitest'
import { partyId } from '../../model/index.ts'
import { handNetwork } from '../testing/hand-network.ts'
import { type LoopLimits, loopsOf } from './loops.ts'

const told = (lines: readonly string[], limits?: LoopLimits, kinds = {}) =>
  loopsOf(handNetwork(lines, kinds), limits).loops.map(
    ({ id, bottleneck, weakest: { from, to, firmness, stalled } }) =>
      `${id} ${bottleneck} ${from}>${to} ${firmness}${stalled ? ' stalled' : ''}`,
  )
const threeParties = ['maker>lab 100 F3 equity_investment', 'lab>cloud 300 F5', 'cloud>maker 40 F1']

describe('loops', () => {
  it('[NW30] a loop carries its least leg, and is told from its financing', () => {
    expect(told(threeParties)).toEqual(['maker.lab.cloud 40 cloud>maker F1'])
    expect(told(threeParties.slice(1))).toEqual([])
    expect(told(['a>b 3', 'b>a 7'])).toEqual(['b.a 3 a>b F5'])
  })
  it('[NW30] several commitments between one pair are one leg: their money adds up', () => {
    expect(told([...threeParties, 'cloud>maker 25 F4'])).toEqual(['maker.lab.cloud 65 cloud>maker F1'])
    expect(told(['a>b 5', 'a>b 6', 'b>a 9'])).toEqual(['a.b 9 b>a F5'])
  })
  it('[NW31] a leg is as firm as the softest commitment its share of the loop needs', () => {
    expect(told(['a>b 30 F5', 'a>b 70 F1', 'b>a 20 F4'])).toEqual(['a.b 20 b>a F4'])
    expect(told(['a>b 10 F5', 'a>b 70 F1', 'b>a 20 F4'])).toEqual(['a.b 20 a>b F1'])
  })
  it('[NW31] among equally firm legs the weakest is the stalled one, then the one with least money', () => {
    expect(told(['a>b 30 F4', 'b>a 40 F4 stalled'])).toEqual(['b.a 30 b>a F4 stalled'])
    expect(told(['a>b 30 F4', 'b>a 40 F4'])).toEqual(['b.a 30 a>b F4'])
  })
  it('[NW32] they are ranked by what can go round, the short before the long', () => {
    expect(told(['a>b 5', 'b>a 5', 'b>c 9', 'c>a 5', 'c>b 8'])).toEqual(['b.c 8 c>b F5', 'a.b 5 a>b F5', 'b.c.a 5 a>b F5'])
  })
  it('[NW33] no loop runs through a group of unnamed ones, through oneself, or over nothing', () => {
    expect(told(['a>markets 5', 'markets>a 5'], {}, { markets: 'group' })).toEqual([])
    expect(told(['a>undisclosed 5', 'undisclosed>a 5'])).toEqual([])
    expect(told(['a>a 5', 'a>b 5', 'b>a 0'])).toEqual([])
  })
  it('[NW34] length, count and list are bounded, and a search that was cut short says so', () => {
    const ring = ['a>b 1', 'b>c 1', 'c>d 1', 'd>e 1', 'e>a 1', 'a>c 1', 'c>a 1']
    expect(told(ring)).toEqual(['a.c 1 a>c F5', 'a.b.c 1 a>b F5', 'a.c.d.e 1 a>c F5'])
    expect(told(ring, { lengthMax: 5 })).toHaveLength(4)
    expect(told(ring, { lengthMax: 2 })).toEqual(['a.c 1 a>c F5'])
    const { loops, count, complete } = loopsOf(handNetwork(ring), { listMax: 1 })
    expect([loops.length, count, complete]).toEqual([1, 3, true])
    expect(loopsOf(handNetwork(ring), { countMax: 1 })).toMatchObject({ count: 1, complete: false })
  })
  it('[NW34] only those of one party, when asked', () => {
    const two = ['a>b 1', 'b>a 1', 'b>c 2', 'c>b 2']
    expect(told(two, { through: partyId('c') })).toEqual(['b.c 2 b>c F5'])
    expect(loopsOf(handNetwork(two), { through: partyId('c') }).count).toBe(1)
  })
})
