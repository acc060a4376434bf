import { describe, expect, it } from 'vitest'
import { engineNames, solveProblem } from '../index.ts'

const both = (problem: Readonly<Record<string, unknown>>) =>
  engineNames.map((engine) => solveProblem(problem, '', { clockMs: () => 0, engine }) as Readonly<Record<string, unknown>>)
const reasonOf = (answer: Readonly<Record<string, unknown>>) => (answer.error as { reason: string } | undefined)?.reason

describe('both engines', () => {
  it('[KE62] refuse by name what does not fit the tables of one, and the other answers it', () => {
    const many = Array.from({ length: 2001 }, () => 1)
    const [typescript, wasm] = both({ model: 'clearing', owes: [[0, 1, 2]], external_assets: many })
    expect((typescript!.payments as readonly number[])[0]).toBe(1)
    expect(wasm!.error).toEqual({
      reason: 'not-held',
      message: "the kernel's tables take at most 2000 parties; this problem has 2001",
    })
  })

  const disagreed: readonly (readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
    [
      'a shock takes its share of what somebody has, and gives nothing to who has less than nothing',
      {
        model: 'valuation',
        external_assets: [0],
        external_liabilities: [1],
        interbank: [],
        equity_shock: [0.5],
        valuation: 'eisenberg-noe',
        sigma_asset: [0],
        rho: 0,
      },
      { equity: [-1], values: [0] },
    ],
    [
      'one who is on one side of everything owes each what it is owed',
      { model: 'reconstruction', row_sums: [4.5, 9.7, 0, 0], column_sums: [0, 4.5, 9.7, 0], method: 'max-entropy' },
      {
        matrix: [
          [0, 4.5, 0, 0],
          [0, 0, 9.7, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ],
      },
    ],
    [
      'who has nothing and needs nothing does not fail by a last digit',
      {
        model: 'dependency-failure',
        debt: [
          [0, 3, 1],
          [0, 2, 0.001],
          [1, 0, 1],
        ],
        share_cross_held: 0.5,
        assets: [2, 0, 0, 0],
        base_assets: [0, 0, 0, 0],
        theta: 0.5,
        cost_share: 0,
      },
      { failed: [], rounds: [] },
    ],
    [
      'who is owed all it has and paid nothing does not fail by a last digit',
      {
        model: 'default-cascade',
        owes: [
          [0, 1, 1],
          [0, 1, 0.04012036108324975],
        ],
        external_assets: [0, 0],
        external_liabilities: [0, 0],
        recovery: 0,
      },
      { defaults: [0] },
    ],
  ]
  it.each(disagreed)('[KE63] %s', (_, problem, answer) => {
    for (const found of both(problem)) expect(found).toMatchObject(answer)
  })
  it('[KE63] what always comes back leaves no cycling index, however its parts add up', () => {
    const closed = both({
      model: 'cycling',
      flows: [
        [0, 0, 1],
        [0, 0, 0.0010030090270812437],
      ],
      input: [0],
    })
    expect(closed.map(reasonOf)).toEqual(['closed-system', 'closed-system'])
  })
  it('[KE63] what is left over by rounding is paid to nobody in a later period', () => {
    const periods = both({
      model: 'multi-period',
      n: 2,
      periods: 2,
      due: [
        [0, 0, 0, 5.900702106318957],
        [0, 0, 1, 9],
      ],
      cash_in: [[0, 0, 2]],
    })
    for (const { payments } of periods) expect((payments as readonly unknown[]).length).toBe(2)
  })
  it('[KE63] two who could have all of the pie alone have it, however their parts add up', () => {
    const split = { model: 'bargaining', pie: 10, disagreement: [9.989969909729188, 0.010030090270812437], weight: 0 } as const
    for (const { shares } of both(split)) {
      expect((shares as readonly number[])[0]).toBeCloseTo(9.989969909729188, 9)
      expect((shares as readonly number[])[1]).toBeCloseTo(0.010030090270812437, 9)
    }
  })
})
