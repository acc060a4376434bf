import { type Random, randomFrom } from '../../base/index.ts'
import type { ClearingProblem } from '../clearing.ts'

/**
 * A random network of `size` parties with ten debts each and one to the outside (one more party), made so that other
 * engines can make the very same one: mulberry32 seeded 42, in this order of draws.
 */
export function speedProblem(size: number): ClearingProblem {
  const draw = randomFrom(42)
  const payer: number[] = []
  const payee: number[] = []
  const due: number[] = []
  const total = new Float64Array(size)
  const owe = (i: number, j: number, amount: number) => {
    payer.push(i)
    payee.push(j)
    due.push(amount)
    total[i]! += amount
  }
  for (let i = 0; i < size; i++)
    for (let k = 0; k < 10; k++) {
      const j = Math.floor(draw() * size)
      owe(i, j === i ? (i + 1) % size : j, 1 + 99 * draw())
    }
  for (let i = 0; i < size; i++) owe(i, size, 100 * draw())
  const own = Float64Array.from({ length: size + 1 }, (_, i) => (i < size ? total[i]! * (0.05 + 0.45 * draw()) : 0))
  return { parties: size + 1, payer, payee, due, seniority: new Uint8Array(due.length), soft: new Uint8Array(due.length), own }
}

/** The same network with its parties' assets shaken: scenario `s` draws from its own stream. */
export function shaken(problem: ClearingProblem, s: number): ClearingProblem {
  const draw: Random = randomFrom(1_000_000 + s)
  return { ...problem, own: Float64Array.from(problem.own, (own, i) => (i < problem.parties - 1 ? own * (0.5 + draw()) : own)) }
}
