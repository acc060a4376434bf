import { describe, expect, it } from 'vitest'
import type { Change, ObligationNetwork, Outcome, PaymentOrder, Scenario } from '../model/index.ts'
import { simulate } from './simulate.ts'
import { each, id, party, quarters, type Small, smallNetwork } from './testing/small-network.ts'

const scenario = (
  changes: readonly Change[],
  order: PaymentOrder = { kind: 'pro-rata' },
  terms: Partial<Scenario> = {},
): Scenario => ({
  name: 'test',
  changes,
  order,
  ...terms,
})
function played(network: ObligationNetwork, asked: Scenario): Outcome {
  const result = simulate(network, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const round = (x: number) => Math.round(x * 1e6) / 1e6
/** "b 8 (0–10) from 2026Q1": one line a party that is short. */
const shorts = (outcome: Outcome) =>
  outcome.shortfalls.map(
    ({ party: name, short, low, high, firstPeriod }) =>
      `${name} ${round(short)} (${round(low)}–${round(high)}) from ${firstPeriod}`,
  )
const causes = (outcome: Outcome, of: string) =>
  outcome.shortfalls
    .find(({ party: name }) => name === of)
    ?.causes.map(({ cause, amount, through }) => {
      const what = cause.kind === 'change' ? cause.commitment : `${cause.kind} of ${cause.party}`
      return `${what} ${round(amount)} through ${through.join(', ')}`
    })
const column = (matrix: readonly (readonly number[])[], at: number) => matrix.map((row) => round(row[at]!))

const [q1, q2, q3, q4] = quarters('2026Q1', 4) as [string, string, string, string]

describe('a run through time', () => {
  /** a pays b 10 in Q1; b pays c 8 in Q2; b breaks even with 0 of its own. */
  const chain: Small = {
    periods: [q1, q2, q3, q4],
    parties: { a: { flow: [10, 0, 0, 0] }, b: {}, c: {} },
    commitments: [
      { payer: 'a', payee: 'b', due: { [q1]: 10 } },
      { payer: 'b', payee: 'c', due: { [q2]: 8 } },
    ],
  }
  it('[ST1] the plan, nothing changed, leaves nobody short', () => {
    const outcome = played(smallNetwork(chain), scenario([]))
    expect(shorts(outcome)).toEqual([])
    expect(column(outcome.cash, 1)).toEqual([10, 2, 2, 2])
    expect(column(outcome.cash, 2)).toEqual([0, 8, 8, 8])
  })
  it('[ST2] cash is carried over, and a shortage reaches the next in line when its dues fall due', () => {
    // a finds only 4 of 10: b gets 4, owes 8 in Q2, pays 4; c lacks 4.
    const outcome = played(smallNetwork(chain), scenario([{ kind: 'shock', party: party('a'), period: q1, amount: -6 }]))
    expect(shorts(outcome)).toEqual(['b 6 (6–6) from 2026Q1', 'c 4 (4–4) from 2026Q2'])
    expect(causes(outcome, 'c')).toEqual(['shock of a 4 through a, b'])
    expect(column(outcome.arrears, 0)).toEqual([6, 6, 6, 6])
  })
  it('[ST3] arrears are paid when money comes, and then nobody is short', () => {
    const later = { ...chain, parties: { ...chain.parties, a: { flow: [4, 0, 6, 0] } } }
    const outcome = played(smallNetwork(later), scenario([]))
    expect(shorts(outcome)).toEqual([])
    expect(column(outcome.arrears, 0)).toEqual([6, 6, 0, 0])
    expect(column(outcome.arrears, 1)).toEqual([0, 4, 0, 0])
  })
  it('[ST4] money that comes late is taken off the last missing, and the entries sum to what is short', () => {
    const owing: Small = {
      periods: [q1, q2, q3, q4],
      parties: { a: { flow: [4, 6, 13, 10] }, b: {} },
      commitments: [{ payer: 'a', payee: 'b', due: each([q1, q2, q3, q4], 10) }],
    }
    // Missing 6 in Q1, 4 more in Q2, 3 caught up in Q3.
    const outcome = played(smallNetwork(owing), scenario([]))
    expect(outcome.shortfalls[0]?.byPeriod.map(round)).toEqual([6, 1, 0, 0])
    expect(outcome.shortfalls[0]?.short).toBeCloseTo(7, 9)
    expect(outcome.shortfalls[0]?.due).toBe(40)
  })
  it('[ST5] arrears bear interest, period by period', () => {
    const outcome = played(
      smallNetwork({ ...chain, parties: { ...chain.parties, a: {} } }),
      scenario([], { kind: 'pro-rata' }, { arrearsRate: 0.1 }),
    )
    expect(column(outcome.arrears, 0)).toEqual([10, 11, 12.1, 13.31])
  })
  it('[ST6] a due unpaid for longer than the grace is a default, and later soft promises of the defaulter fall to zero', () => {
    const promising: Small = {
      periods: [q1, q2, q3, q4],
      parties: { a: { flow: [0, 0, 30, 0] }, b: {}, c: {} },
      commitments: [
        { payer: 'a', payee: 'b', due: { [q1]: 10 } },
        { payer: 'a', payee: 'c', due: { [q4]: 5 }, firmness: 'F2' },
      ],
    }
    const defaulted = played(smallNetwork(promising), scenario([]))
    expect(defaulted.defaults).toEqual([{ party: 'a', period: q2, rounds: 1 }])
    expect(defaulted.obligationDue).toEqual([10, 0])
    const patient = played(smallNetwork(promising), scenario([], { kind: 'pro-rata' }, { gracePeriods: 2 }))
    expect(patient.defaults).toEqual([])
    expect(patient.obligationPaid).toEqual([10, 5])
    const strict = played(smallNetwork(promising), scenario([], { kind: 'pro-rata' }, { gracePeriods: 0 }))
    expect(strict.defaults[0]?.period).toBe(q1)
  })
  it('[ST7] unpaid soft money lapses: it is no arrears, no default, and no shortage of hard money', () => {
    const soft: Small = {
      periods: [q1, q2],
      parties: { a: { flow: [3, 9] }, b: {} },
      commitments: [{ payer: 'a', payee: 'b', due: { [q1]: 5 }, firmness: 'F3' }],
    }
    const outcome = played(smallNetwork(soft), scenario([]))
    expect(outcome.obligationPaid).toEqual([3])
    expect([shorts(outcome), outcome.defaults, column(outcome.arrears, 0)]).toEqual([[], [], [0, 0]])
  })
  it('[ST8] those with means without limit pay whatever is asked', () => {
    const group: Small = {
      periods: [q1],
      parties: { markets: { kind: 'group' }, a: {}, b: {} },
      commitments: [
        { payer: 'markets', payee: 'a', due: { [q1]: 10 }, firmness: 'F2' },
        { payer: 'a', payee: 'b', due: { [q1]: 25 } },
      ],
    }
    const outcome = played(smallNetwork(group), scenario([{ kind: 'set', commitment: id(1), amount: 25 }]))
    expect(outcome.shortTotal).toBe(0)
    expect(outcome.fundingDrawn[0]).toEqual([25, 0, 0])
  })
})

describe('the spiral', () => {
  /** lab buys 1 GW a quarter for 10 from cloud; backer pays 10 more each time another GW runs. */
  const spiral = (first: number): Small => ({
    periods: [q1, q2, q3, q4],
    parties: { backer: { cash: 40 }, lab: { cash: first }, cloud: {} },
    commitments: [
      { payer: 'lab', payee: 'cloud', due: each([q1, q2, q3, q4], 10), gw: 1 },
      {
        payer: 'backer',
        payee: 'lab',
        firmness: 'F3',
        due: { [q2]: 10, [q3]: 10, [q4]: 10 },
        release: [1, 2, 3].map((gwAtLeast) => ({ kind: 'capacity' as const, party: party('lab'), gwAtLeast })),
      },
    ],
  })
  it('[ST9] a tranche is released when capacity stood at its mark the period before', () => {
    const outcome = played(smallNetwork(spiral(10)), scenario([]))
    expect(column(outcome.builtGw, 1)).toEqual([1, 2, 3, 4])
    expect(outcome.obligationDue.slice(4)).toEqual([10, 10, 10])
    expect(shorts(outcome)).toEqual([])
  })
  it('[ST10] less money, less capacity, fewer tranches, less money', () => {
    // 9 instead of 10 at the start: 0.9 GW, no tranche, nothing for the rest: 31 of 40 missing.
    const outcome = played(smallNetwork(spiral(10)), scenario([{ kind: 'shock', party: party('lab'), period: q1, amount: -1 }]))
    expect(column(outcome.builtGw, 1)).toEqual([0.9, 0.9, 0.9, 0.9])
    expect(outcome.obligationDue.slice(4)).toEqual([0, 0, 0])
    expect(shorts(outcome)).toEqual(['cloud 31 (31–31) from 2026Q1'])
    expect(causes(outcome, 'cloud')).toEqual(['shock of lab 31 through lab'])
  })
  it('[ST11] a smaller order brings less capacity, and the tranches that wait for it are its doing', () => {
    const outcome = played(smallNetwork(spiral(10)), scenario([{ kind: 'scale', commitment: id(1), factor: 0.5 }]))
    // 5 a quarter: Q1 0.5 GW, Q2 1 GW with the last of the cash; Q3 the first tranche of 10, Q3 and Q4 paid, 2 GW at the end of Q4.
    expect(column(outcome.builtGw, 1)).toEqual([0.5, 1, 1.5, 2])
    expect(outcome.obligationDue.slice(4)).toEqual([10, 0, 0])
    expect(shorts(outcome)).toEqual([])
  })
  it('[ST12] a tranche that waits for another commitment is released once that is paid in full, or signed', () => {
    const waiting = (when: 'signed' | 'paid', firmness: 'F3' | 'F4'): Small => ({
      periods: [q1, q2, q3],
      parties: { a: { cash: 20 }, b: {}, c: {} },
      commitments: [
        { payer: 'a', payee: 'b', due: { [q1]: 4, [q2]: 4 }, firmness },
        { payer: 'a', payee: 'c', due: { [q1]: 5 }, release: [{ kind: 'commitment', commitment: id(1), when }] },
      ],
    })
    const dueOf = (small: Small, changes: readonly Change[] = []) => {
      const { received } = played(smallNetwork(small), scenario(changes))
      return column(received, 2)
    }
    expect(dueOf(waiting('paid', 'F3'))).toEqual([0, 0, 5])
    expect(dueOf(waiting('signed', 'F4'))).toEqual([5, 0, 0])
    expect(dueOf(waiting('signed', 'F3'))).toEqual([0, 0, 0])
    expect(dueOf(waiting('paid', 'F3'), [{ kind: 'cancel', commitment: id(1) }])).toEqual([0, 0, 0])
  })
  it('[ST120] a promise that lapses unpaid, or is paid in part, releases nothing that waits for it', () => {
    const waiting = (cash: number): Small => ({
      periods: [q1, q2, q3],
      parties: { a: { cash }, b: {}, backer: { kind: 'group' }, c: {} },
      commitments: [
        { payer: 'a', payee: 'b', due: { [q1]: 4 }, firmness: 'F2' },
        { payer: 'backer', payee: 'c', due: { [q1]: 5 }, release: [{ kind: 'commitment', commitment: id(1), when: 'paid' }] },
      ],
    })
    const gets = (cash: number) => column(played(smallNetwork(waiting(cash)), scenario([])).received, 3)
    expect(gets(4)).toEqual([0, 5, 0])
    expect(gets(3)).toEqual([0, 0, 0])
    expect(gets(0)).toEqual([0, 0, 0])
  })
  it('[ST121] two tranches that wait for each other stay where they are, and it is said when each was released', () => {
    const plan = played(smallNetwork(spiral(10)), scenario([]))
    expect(plan.triggers.map(({ released, releasedInPlan }) => [released, releasedInPlan])).toEqual([
      [q2, q2],
      [q3, q3],
      [q4, q4],
    ])
    const less = played(smallNetwork(spiral(10)), scenario([{ kind: 'scale', commitment: id(1), factor: 0.5 }]))
    expect(less.triggers.map(({ released }) => released)).toEqual([q3, undefined, undefined])
    const knot: Small = {
      periods: [q1, q2, q3],
      parties: { a: { cash: 9 }, b: { cash: 9 } },
      commitments: [
        { payer: 'a', payee: 'b', due: { [q1]: 4 }, release: [{ kind: 'commitment', commitment: id(2), when: 'paid' }] },
        { payer: 'b', payee: 'a', due: { [q1]: 4 }, release: [{ kind: 'commitment', commitment: id(1), when: 'paid' }] },
      ],
    }
    const held = played(smallNetwork(knot), scenario([]))
    expect(held.triggers.map(({ released }) => released)).toEqual([undefined, undefined])
    expect(held.paid.flat()).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('changes', () => {
  /** backer gives lab 20 a quarter; lab owes cloud 12 and power 8. */
  const quartersOf4 = [q1, q2, q3, q4]
  const small: Small = {
    periods: quartersOf4,
    parties: { backer: { cash: 200 }, lab: {}, cloud: {}, power: {} },
    commitments: [
      { payer: 'backer', payee: 'lab', due: each(quartersOf4, 20), firmness: 'F3', line: [1, 7] },
      { payer: 'lab', payee: 'cloud', due: each(quartersOf4, 12) },
      { payer: 'lab', payee: 'power', due: each(quartersOf4, 8) },
    ],
  }
  const network = smallNetwork(small)
  it('[ST13] set: the total becomes the amount, quarter by quarter in proportion; any member of a line sets it', () => {
    const outcome = played(network, scenario([{ kind: 'set', commitment: id(1), amount: 60 }]))
    expect(shorts(outcome)).toEqual(['cloud 12 (0–20) from 2026Q1', 'power 8 (0–20) from 2026Q1'])
    expect(outcome.shortTotal).toBeCloseTo(20, 9)
    expect(shorts(played(network, scenario([{ kind: 'set', commitment: id(7), amount: 60 }])))).toEqual(shorts(outcome))
  })
  it('[ST14] set leaves alone what is paid already', () => {
    const half = smallNetwork({ ...small, commitments: [{ ...small.commitments[0]!, paid: 20 }, ...small.commitments.slice(1)] })
    // 100 in all, 20 of it paid: set to 60 leaves 40 of 80 to come.
    expect(played(half, scenario([{ kind: 'set', commitment: id(1), amount: 60 }])).shortTotal).toBeCloseTo(40, 9)
    expect(played(half, scenario([{ kind: 'set', commitment: id(1), amount: 10 }])).shortTotal).toBeCloseTo(80, 9)
  })
  it('[ST15] scale and cancel; a later change acts on what an earlier one left', () => {
    expect(played(network, scenario([{ kind: 'scale', commitment: id(1), factor: 0.5 }])).shortTotal).toBeCloseTo(40, 9)
    expect(played(network, scenario([{ kind: 'cancel', commitment: id(1) }])).shortTotal).toBeCloseTo(80, 9)
    const both: Change[] = [
      { kind: 'set', commitment: id(1), amount: 40 },
      { kind: 'scale', commitment: id(1), factor: 0.5 },
    ]
    expect(played(network, scenario(both)).shortTotal).toBeCloseTo(60, 9)
  })
  it('[ST16] delay: money comes later, what falls beyond the last period does not come', () => {
    const outcome = played(network, scenario([{ kind: 'delay', commitment: id(1), periods: 1 }]))
    expect(column(outcome.received, 1)).toEqual([0, 20, 20, 20])
    expect(outcome.shortTotal).toBeCloseTo(20, 9)
    expect(outcome.shortfalls.map(({ byPeriod }) => byPeriod.map(round))).toEqual([
      [12, 0, 0, 0],
      [8, 0, 0, 0],
    ])
  })
  it('[ST17] fill: others put in what goes missing, quarter by quarter until it is used up', () => {
    const filled = played(
      network,
      scenario([
        { kind: 'set', commitment: id(1), amount: 40 },
        { kind: 'fill', amount: 15 },
      ]),
    )
    // 10 missing a quarter: Q1 covered, half of Q2.
    expect(filled.shortTotal).toBeCloseTo(25, 9)
    expect(filled.shortfalls[0]?.byPeriod.map(round)).toEqual([0, 3, 6, 6])
    const more = played(
      network,
      scenario([
        { kind: 'set', commitment: id(1), amount: 40 },
        { kind: 'fill', amount: 40 },
      ]),
    )
    expect(shorts(more)).toEqual([])
  })
  it('[ST18] a set that nobody asked for in the plan makes its payer the poorer, and is named', () => {
    const outcome = played(network, scenario([{ kind: 'scale', commitment: id(2), factor: 2 }]))
    expect(shorts(outcome)).toEqual(['cloud 36 (16–48) from 2026Q1', 'power 12 (0–32) from 2026Q1'])
    expect(causes(outcome, 'power')).toEqual([`${id(2)} 12 through lab`])
  })
  it('[ST19] what is unknown is a failure, not ignored', () => {
    const failure = (asked: Scenario) => {
      const result = simulate(network, asked)
      return result.ok ? 'ok' : result.failure
    }
    expect(failure(scenario([{ kind: 'cancel', commitment: id(9) }]))).toEqual({
      reason: 'unknown-commitment',
      commitment: 'C-0009',
    })
    expect(failure(scenario([{ kind: 'shock', party: party('nobody'), period: q1, amount: 1 }]))).toEqual({
      reason: 'unknown-party',
      party: 'nobody',
    })
    expect(failure(scenario([{ kind: 'shock', party: party('lab'), period: '1999Q1', amount: 1 }]))).toEqual({
      reason: 'period-out-of-range',
      period: '1999Q1',
    })
    expect(failure(scenario([{ kind: 'fill', amount: 1, to: party('nobody') }]))).toEqual({
      reason: 'unknown-party',
      party: 'nobody',
    })
    expect(failure(scenario([], { kind: 'first', party: party('nobody') }))).toEqual({ reason: 'unknown-party', party: 'nobody' })
  })
  it('[ST20] a failure to converge is told with rounds and residual', () => {
    const result = simulate(network, scenario([{ kind: 'cancel', commitment: id(1) }]), { roundsMax: 1 })
    expect(result.ok ? 'ok' : result.failure.reason).toBe('not-converged')
  })
  it('[ST21] the order of payment decides who is short, not how much in all', () => {
    const cut: Change[] = [{ kind: 'set', commitment: id(1), amount: 60 }]
    const first = played(network, scenario(cut, { kind: 'first', party: party('cloud') }))
    const last = played(network, scenario(cut, { kind: 'last', party: party('cloud') }))
    expect(shorts(first)).toEqual(['power 20 (0–20) from 2026Q1', 'cloud 0 (0–20) from undefined'])
    expect(shorts(last)).toEqual(['cloud 20 (0–20) from 2026Q1', 'power 0 (0–20) from undefined'])
  })
  it('[ST22] the certificate holds what it says', () => {
    const { certificate } = played(network, scenario([{ kind: 'cancel', commitment: id(1) }]))
    expect(certificate).toMatchObject({ method: 'greatest clearing, exact', unique: true })
    expect(certificate.residualRelative).toBeLessThanOrEqual(1e-12)
    expect(certificate.conservationRelative).toBeLessThanOrEqual(1e-12)
    const ring = smallNetwork({
      periods: [q1],
      parties: { a: {}, b: {} },
      commitments: [
        { payer: 'a', payee: 'b', due: { [q1]: 1 } },
        { payer: 'b', payee: 'a', due: { [q1]: 1 } },
      ],
    })
    expect(played(ring, scenario([])).certificate.unique).toBe(false)
  })
})

describe('causes', () => {
  it('[ST23] two changes and a gap in the plan share a shortfall by their size', () => {
    // Each quarter lab has 5 of its own, 10 from x, 20 from y, owes 40: 5 short in the plan. x gives nothing, y half: 20 more.
    const network = smallNetwork({
      periods: [q1],
      parties: { x: { cash: 10 }, y: { cash: 20 }, lab: { flow: [5] }, cloud: {} },
      commitments: [
        { payer: 'x', payee: 'lab', due: { [q1]: 10 }, firmness: 'F3' },
        { payer: 'y', payee: 'lab', due: { [q1]: 20 }, firmness: 'F3' },
        { payer: 'lab', payee: 'cloud', due: { [q1]: 40 } },
      ],
    })
    const outcome = played(
      network,
      scenario([
        { kind: 'cancel', commitment: id(1) },
        { kind: 'scale', commitment: id(2), factor: 0.5 },
      ]),
    )
    expect(shorts(outcome)).toEqual(['cloud 25 (25–25) from 2026Q1'])
    expect(outcome.shortfalls[0]?.shortInPlan).toBeCloseTo(5, 9)
    expect(causes(outcome, 'cloud')).toEqual(['C-0001 10 through lab', 'C-0002 10 through lab', 'own-gap of lab 5 through lab'])
  })
  it('[ST24] what a cushion takes up is taken off the causes alike', () => {
    const network = smallNetwork({
      periods: [q1],
      parties: { x: { cash: 10 }, y: { cash: 30 }, lab: { cash: 8 }, cloud: {}, chips: { cash: 6 } },
      commitments: [
        { payer: 'x', payee: 'lab', due: { [q1]: 10 }, firmness: 'F3' },
        { payer: 'y', payee: 'lab', due: { [q1]: 30 } },
        { payer: 'lab', payee: 'cloud', due: { [q1]: 40 } },
        { payer: 'cloud', payee: 'chips', due: { [q1]: 36 } },
      ],
    })
    const outcome = played(
      network,
      scenario([
        { kind: 'cancel', commitment: id(1) },
        { kind: 'set', commitment: id(2), amount: 0 },
      ]),
    )
    // 40 lost, 8 in hand: cloud lacks 32; cloud had 4 to spare: chips lacks 28.
    expect(causes(outcome, 'cloud')).toEqual(['C-0002 24 through lab', 'C-0001 8 through lab'])
    expect(causes(outcome, 'chips')).toEqual(['C-0002 21 through lab, cloud', 'C-0001 7 through lab, cloud'])
  })
  it('[ST25] a payer of soft money that is short itself is a hop, not a cause', () => {
    const network = smallNetwork({
      periods: [q1],
      parties: { source: { cash: 10 }, fund: {}, lab: {}, cloud: {} },
      commitments: [
        { payer: 'source', payee: 'fund', due: { [q1]: 10 }, firmness: 'F3' },
        { payer: 'fund', payee: 'lab', due: { [q1]: 10 }, firmness: 'F2' },
        { payer: 'lab', payee: 'cloud', due: { [q1]: 10 } },
      ],
    })
    const outcome = played(network, scenario([{ kind: 'set', commitment: id(1), amount: 4 }]))
    expect(causes(outcome, 'cloud')).toEqual(['C-0001 6 through fund, lab'])
  })
  it('[ST26] a tranche held back for want of capacity is traced to what cut the capacity', () => {
    // lab buys 1 GW from cloud with backer's 10 in Q1; lender then releases 10, which lab owes to power in Q2.
    const network = smallNetwork({
      periods: [q1, q2],
      parties: { backer: { cash: 10 }, lender: { cash: 10 }, lab: {}, cloud: {}, power: {} },
      commitments: [
        { payer: 'backer', payee: 'lab', due: { [q1]: 10 }, firmness: 'F3' },
        { payer: 'lab', payee: 'cloud', due: { [q1]: 10 }, gw: 1 },
        {
          payer: 'lender',
          payee: 'lab',
          due: { [q2]: 10 },
          release: [{ kind: 'capacity', party: party('lab'), gwAtLeast: 1 }],
        },
        { payer: 'lab', payee: 'power', due: { [q2]: 10 } },
      ],
    })
    const outcome = played(network, scenario([{ kind: 'set', commitment: id(1), amount: 9 }]))
    expect(outcome.shortTotal).toBeCloseTo(11, 9)
    expect(causes(outcome, 'cloud')).toEqual(['C-0001 1 through lab'])
    expect(causes(outcome, 'power')).toEqual(['C-0001 10 through lab'])
  })
})
