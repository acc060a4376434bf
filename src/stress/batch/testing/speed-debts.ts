import { randomFrom } from '../../../base/index.ts'
import type { Debts } from '../clear-batch.ts'

/**
 * A random network of so many debts a party (ten in what others have timed), which other engines can make as well: mulberry32 seeded 42, in this order of draws.
 * Straight into typed arrays: at a million parties nothing else has room.
 */
export function speedDebts(parties: number, each = 10): { readonly debts: Debts; readonly externalAssets: Float64Array } {
  const draw = randomFrom(42)
  const payer = new Uint32Array(parties * each)
  const payee = new Uint32Array(parties * each)
  const due = new Float64Array(parties * each)
  const total = new Float64Array(parties)
  for (let i = 0, debt = 0; i < parties; i++)
    for (let k = 0; k < each; k++, debt++) {
      const j = Math.floor(draw() * parties)
      payer[debt] = i
      payee[debt] = j === i ? (i + 1) % parties : j
      due[debt] = 1 + 99 * draw()
      total[i]! += due[debt]!
    }
  const dueOutside = new Float64Array(parties)
  for (let i = 0; i < parties; i++) {
    dueOutside[i] = 100 * draw()
    total[i]! += dueOutside[i]!
  }
  const externalAssets = total.map((owed) => owed * (0.05 + 0.45 * draw()))
  return { debts: { parties, payer, payee, due, dueOutside }, externalAssets }
}

/** Scenario s shakes everybody's external assets by a factor of 0.5 to 1.5, from a stream of its own. */
export function shakenAssets(externalAssets: Float64Array, scenarios: number): Float64Array {
  const all = new Float64Array(externalAssets.length * scenarios)
  for (let s = 0; s < scenarios; s++) {
    const draw = randomFrom(1_000_000 + s)
    for (let i = 0; i < externalAssets.length; i++) all[s * externalAssets.length + i] = externalAssets[i]! * (0.5 + draw())
  }
  return all
}
