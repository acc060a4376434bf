import { describe, expect, it } from 'vitest'
import { handNetwork } from '../testing/hand-network.ts'
import { circulationAtEach, circulationIn, concentrationIn, vendorFinancedAtEach, vendorFinancedIn } from './network-shape.ts'

describe('circulation', () => {
  it('[NW35] what only goes round can be struck out, and nobody’s net position moves', () => {
    expect(circulationIn(handNetwork(['a>b 10', 'b>c 30', 'c>a 10']))).toMatchObject({
      gross: 50,
      largestCirculation: 30,
      grossAfterConservativeCompression: 20,
      grossAfterFullCompression: 20,
    })
    expect(circulationIn(handNetwork(['a>b 10', 'b>c 10']))).toMatchObject({
      largestCirculation: 0,
      circularShare: 0,
      finnIndex: 0,
    })
  })
  it('[NW35] where nothing leaves, the share that comes back is no number', () => {
    const closed = circulationIn(handNetwork(['a>b 10', 'b>c 10', 'c>a 10']))
    expect(closed.circularShare).toBeCloseTo(1, 12)
    expect(closed.finnIndex).toBeUndefined()
  })
  it('[NW35] Finn’s index by hand: half of what comes to a goes on, and comes back', () => {
    // a gets 10 from outside and 10 back: T_a = 20, T_b = 20 of which 10 returns. N_aa = N_bb = 2: FCI = (½·20 + ½·20) / 40.
    expect(circulationIn(handNetwork(['a>b 20', 'b>a 10'])).finnIndex).toBeCloseTo(0.5, 12)
  })
  it('[NW33] what goes to unnamed ones is not known to come back from them', () => {
    expect(circulationIn(handNetwork(['a>markets 10', 'markets>a 10'], { markets: 'group' }))).toMatchObject({
      gross: 20,
      largestCirculation: 0,
      circularShare: 0,
    })
  })
})

describe('at each firmness', () => {
  it('[NW76] a loop stops going round at the step its softest link drops out', () => {
    const at = circulationAtEach(handNetwork(['a>b 10 F5', 'b>c 30 F5', 'c>a 10 F3']))
    expect(at.map((row) => [row.atLeast, row.gross, row.largestCirculation])).toEqual([
      ['F1', 50, 30],
      ['F2', 50, 30],
      ['F3', 50, 30],
      ['F4', 40, 0],
      ['F5', 40, 0],
    ])
  })
  it('[NW76] vendor financing counts both sides only as far as they are so firm', () => {
    const at = vendorFinancedAtEach(handNetwork(['maker>lab 100 F3 equity_investment', 'lab>maker 40 F5', 'lab>maker 60 F2']))
    expect(at.map(({ atLeast, purchased, share }) => [atLeast, purchased, share])).toEqual([
      ['F1', 100, 1],
      ['F2', 100, 1],
      ['F3', 40, 1],
    ])
  })
})

describe('vendor-financed revenue', () => {
  it('[NW36] is what the supplier puts into its customer, as far as the customer buys', () => {
    const lines = ['maker>lab 100 F3 equity_investment', 'lab>maker 40 F5', 'lab>maker 10 F4 services', 'lab>cloud 300']
    expect(vendorFinancedIn(handNetwork(lines))).toMatchObject([
      { supplier: 'maker', customer: 'lab', purchased: 50, invested: 100, financed: 50, share: 1, firmness: 'F3' },
    ])
    expect(vendorFinancedIn(handNetwork(['maker>lab 20 F5 debt_financing', 'lab>maker 80 F5']))).toMatchObject([
      { financed: 20, share: 0.25, firmness: 'F5' },
    ])
    expect(vendorFinancedIn(handNetwork(['maker>lab 20 F5 guarantee', 'lab>maker 80 F5']))).toEqual([])
  })
})

describe('concentration', () => {
  const lines = ['lab>cloud 60 F4', 'bank>cloud 20 F5', 'state>cloud 20 F2', 'cloud>maker 9 F3 paid=4']
  it('[NW37] the largest payer’s share and the Herfindahl index, at each firmness', () => {
    const rows = concentrationIn(handNetwork(lines)).map(
      (c) => `${c.party} ${c.atLeast} ${c.owed} ${c.largestPayer} ${c.largestShare} ${c.hhi.toFixed(3)}`,
    )
    expect(rows).toEqual([
      'cloud F1 100 lab 0.6 0.440',
      'cloud F2 100 lab 0.6 0.440',
      'cloud F3 80 lab 0.75 0.625',
      'cloud F4 80 lab 0.75 0.625',
      'cloud F5 20 bank 1 1.000',
      'maker F1 5 cloud 1 1.000',
      'maker F2 5 cloud 1 1.000',
      'maker F3 5 cloud 1 1.000',
    ])
  })
})
