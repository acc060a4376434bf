import { describe, expect, it } from 'vitest'
import type { Change, Scenario } from '../model/index.ts'
import { cascadeOf } from './cascade.ts'
import { id, party, quarters, type Small, smallNetwork } from './testing/small-network.ts'

const [q1, q2] = quarters('2026Q1', 2) as [string, string]
const scenario = (changes: readonly Change[]): Scenario => ({ name: 'test', changes, order: { kind: 'pro-rata' } })
const shock = (name: string, period: string, amount: number): Change => ({ kind: 'shock', party: party(name), period, amount })

/** "2026Q1/2: b 4 of 8 (a unpaid 6; own 1)", one line a failure. */
function told(small: Small, changes: readonly Change[]): readonly string[] {
  const result = cascadeOf(smallNetwork(small), scenario(changes))
  if (!result.ok) return [result.failure.reason]
  const n = (x: number) => Math.round(x * 1e6) / 1e6
  return result.value.flatMap(({ period, round, falls }) =>
    falls.map(({ party: name, due, unpaid, outside, because, ownGap }) => {
      const why = because
        .map((lack) => `${lack.party} ${lack.why} ${n(lack.amount)}`)
        .concat(ownGap > 0 ? [`own ${n(ownGap)}`] : [])
      return `${period}/${round}: ${name} ${n(unpaid)} of ${n(due)}${outside > 0 ? ` and ${n(outside)} outside` : ''} (${why.join('; ')})`
    }),
  )
}

/** a pays b, b pays c, c pays d, all at once; each has nothing but what it is paid. */
const chain: Small = {
  periods: [q1, q2],
  parties: { a: { flow: [10, 0] }, b: {}, c: { cash: 3 }, d: {} },
  commitments: [
    { payer: 'a', payee: 'b', due: { [q1]: 10 } },
    { payer: 'b', payee: 'c', due: { [q1]: 8 } },
    { payer: 'c', payee: 'd', due: { [q1]: 7 } },
  ],
}

describe('contagion as a sequence', () => {
  it('[CA1] nobody falls where everybody pays', () => expect(told(chain, [])).toEqual([]))
  it('[CA2] says who failed in which round, by how much, and who had failed it before', () =>
    expect(told(chain, [shock('a', q1, -10)])).toEqual([
      '2026Q1/1: a 10 of 10 (own 10)',
      '2026Q1/2: b 8 of 8 (a unpaid 10)',
      '2026Q1/3: c 4 of 7 (b unpaid 8)',
    ]))
  it('[CA3] what the run made less is told apart from what was not paid', () =>
    expect(told(chain, [{ kind: 'set', commitment: id(1), amount: 2 }])).toEqual([
      '2026Q1/1: b 6 of 8 (a changed 8)',
      '2026Q1/2: c 2 of 7 (b unpaid 6)',
    ]))
  it('[CA4] a failure of an earlier period is a cause in a later one', () =>
    expect(
      told({ ...chain, commitments: [chain.commitments[0]!, { payer: 'b', payee: 'c', due: { [q2]: 8 } }] }, [
        shock('a', q1, -10),
      ]),
    ).toEqual(['2026Q1/1: a 10 of 10 (own 10)', '2026Q2/1: b 8 of 8 (a unpaid 10)']))
  it('[CA5] one that cannot cover what it owes outside fails too', () =>
    expect(told({ ...chain, commitments: [] }, [shock('b', q2, -5)])).toEqual(['2026Q2/1: b 0 of 0 and 5 outside (own 5)']))
  it('[CA6] money that waits for capacity that never comes is named as held back', () => {
    const held: Small = {
      periods: [q1, q2],
      parties: { a: { flow: [0, 20] }, b: { gw: 0 }, c: {} },
      commitments: [
        { payer: 'b', payee: 'c', due: { [q1]: 1 }, gw: 2 },
        { payer: 'a', payee: 'b', due: { [q2]: 9 }, release: [{ kind: 'capacity', party: party('b'), gwAtLeast: 2 }] },
        { payer: 'b', payee: 'c', due: { [q2]: 8 } },
      ],
    }
    const funded = { ...held, parties: { ...held.parties, b: { gw: 0, cash: 1 } } }
    expect(told(funded, [])).toEqual([])
    expect(told(funded, [shock('b', q1, -1)])).toEqual(['2026Q1/1: b 1 of 1 (own 1)'])
    expect(told(funded, [{ kind: 'cancel', commitment: id(1) }])).toEqual(['2026Q2/1: b 7 of 8 (a held 9)'])
  })
  it('[CA7] an unknown commitment is a failure, as in a run', () =>
    expect(told(chain, [{ kind: 'cancel', commitment: id(9) }])).toEqual(['unknown-commitment']))
})
