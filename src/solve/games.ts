import { type CubeGame, parseUtility } from '../strategy/index.ts'
import type { Answer } from './answer.ts'
import type { Asked, Engine } from './engine.ts'
import type { Reader } from './reader.ts'

const exact = (method: string) => ({ method, rounds: 0, residual_relative: 0 })

export function solveNash(reader: Reader, { engine }: Asked): Answer {
  const payoffs = reader.list('payoffs')
  const strategies = reader.has('strategies') ? reader.numbers('strategies', { least: 1 }) : undefined
  const players = reader.has('players') ? reader.whole('players', { from: 2 }) : strategies?.length
  if (strategies === undefined) {
    const [a, b] = matricesOf(reader, payoffs)
    reader.done(['strategies', 'players'])
    return twoPlayers(engine, a, b)
  }
  if (players !== strategies.length) reader.fail('players', `is ${players}, but strategies lists ${strategies.length}`)
  const profiles = strategies.reduce((product, s) => product * s, 1)
  const table = reader.matrix('payoffs', { rows: profiles, columns: strategies.length })
  reader.done()
  if (strategies.length === 2) {
    const [m, n] = strategies as [number, number]
    const pick = (player: number) =>
      Array.from({ length: m }, (_, i) => Array.from({ length: n }, (__, j) => table[i + m * j]![player]!))
    return twoPlayers(engine, pick(0), pick(1))
  }
  if (strategies.length === 3 && strategies.every((s) => s === 2)) {
    const { equilibria, complete, regretMax } = engine.cubeEquilibria(table as unknown as CubeGame)
    return {
      fields: { equilibria, count: equilibria.length, complete, regret_max: regretMax },
      certificate: exact('support enumeration'),
    }
  }
  return {
    error: { reason: 'unsupported', message: 'two players with any moves, or three with two moves each, are solved here' },
  }
}

function matricesOf(reader: Reader, payoffs: readonly unknown[]): [number[][], number[][]] {
  if (payoffs.length !== 2)
    reader.fail(
      'payoffs',
      'expected [A, B], the pay-offs of both players with player 1 in rows; for more players give "players" and "strategies"',
    )
  const [a, b] = [0, 1].map((k) => {
    const table = payoffs[k]
    if (!Array.isArray(table) || table.length === 0) return reader.fail(`payoffs[${k}]`, 'expected rows of numbers')
    return table.map((row, i) => {
      if (!Array.isArray(row) || row.length === 0) return reader.fail(`payoffs[${k}][${i}]`, 'expected a row of numbers')
      return row.map((v, j) =>
        typeof v === 'number' && Number.isFinite(v)
          ? v
          : reader.fail(`payoffs[${k}][${i}][${j}]`, `expected a finite number, got ${String(v)}`),
      )
    })
  }) as [number[][], number[][]]
  const width = a[0]!.length
  for (const [k, table] of [a, b].entries())
    table.forEach((row, i) => {
      if (row.length !== width) reader.fail(`payoffs[${k}][${i}]`, `has ${row.length} numbers, ${width} were expected`)
    })
  if (a.length !== b.length) reader.fail('payoffs[1]', `has ${b.length} rows, ${a.length} were expected`)
  return [a, b]
}

function twoPlayers(engine: Engine, a: number[][], b: number[][]): Answer {
  const answer = engine.bimatrixEquilibria(a, b)
  if (!answer)
    return {
      error: {
        reason: 'too-large',
        message: 'too many sets of constraints to try; all extreme equilibria are listed up to about 12 × 12 moves',
      },
    }
  return {
    fields: {
      equilibria: answer.equilibria,
      count: answer.equilibria.length,
      complete: answer.complete,
      regret_max: answer.regretMax,
    },
    certificate: exact(engine.methods.bimatrix),
  }
}

export function solveBargaining(reader: Reader, { engine }: Asked): Answer {
  const shares = sharesOf(reader, engine)
  reader.done(['pie', 'disagreement', 'weight', 'utilities', 'discount', 'rates'])
  return shares
    ? { fields: { shares }, certificate: exact(reader.has('utilities') ? engine.methods.utilities : 'closed form') }
    : { error: { reason: 'no-surplus', message: 'nothing to share: disagreement is worth as much as the pie' } }
}

function sharesOf(reader: Reader, engine: Engine): readonly [number, number] | undefined {
  const pair = (field: string, limits: { least?: number; most?: number } = {}) =>
    reader.numbers(field, { ...limits, length: 2 }) as [number, number]
  if (reader.has('discount')) {
    const [d1, d2] = pair('discount', { least: 0, most: 1 })
    if (d1 * d2 === 1) reader.fail('discount', 'two players who never tire have no single split; one discount must be below 1')
    return engine.rubinsteinShares(d1, d2)
  }
  if (reader.has('rates')) {
    const [r1, r2] = pair('rates', { least: 0 })
    if (r1 + r2 === 0) reader.fail('rates', 'both are 0: no single split')
    return engine.rubinsteinLimit(r1, r2)
  }
  const weight = reader.number('weight', { least: 0, most: 1, otherwise: 0.5 })
  const disagreement = reader.has('disagreement') ? pair('disagreement') : ([0, 0] as [number, number])
  if (!reader.has('utilities')) return engine.nashShares(reader.number('pie', { least: 0 }), disagreement, weight)
  const [u1, u2] = reader.list('utilities').map((v, k) => {
    const parsed = typeof v === 'string' ? parseUtility(v) : undefined
    if (!parsed?.ok)
      return reader.fail(`utilities[${k}]`, `expected a formula in x like "sqrt(x)"${parsed ? `: ${parsed.failure}` : ''}`)
    return parsed.value
  })
  if (!u1 || !u2) return reader.fail('utilities', 'expected two formulas in x')
  return engine.nashByUtility(u1, u2, disagreement, weight)
}
