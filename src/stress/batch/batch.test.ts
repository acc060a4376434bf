import { describe, expect, it } from 'vitest'
import { batchCases, type ClearBatch, showBatch } from './batch.cases.ts'
import { batchClearing, buildDebtNetwork, clearBatch, clearingTask, clearOne, defaultsIn } from './clear-batch.ts'
import { runPlainly } from './reference.ts'
import { shakenAssets, speedDebts } from './testing/speed-debts.ts'

const plainly: ClearBatch = (network, assets, limits = {}) => {
  const task = clearingTask(network, assets, limits)
  return batchClearing(network, task, runPlainly(task))
}
const oneByOne: ClearBatch = (network, assets, limits = {}) => {
  const { parties } = network.system
  const answers = Array.from({ length: assets.length / parties }, (_, s) =>
    clearOne(network, assets.subarray(s * parties, (s + 1) * parties), limits),
  )
  const defaults = new Uint8Array(parties * Math.ceil(answers.length / 8))
  answers.forEach((answer, s) => {
    for (const i of defaultsIn(answer, 0)) defaults[Math.floor(s / 8) * parties + i]! |= 1 << (s % 8)
  })
  return {
    parties,
    scenarios: answers.length,
    payments: Float64Array.from(answers.flatMap((a) => [...a.payments])),
    defaults,
    errorRelative: Float64Array.from(answers.flatMap((a) => [...a.errorRelative])),
    rounds: Uint32Array.from(answers.flatMap((a) => [...a.rounds])),
    unsettled: answers.flatMap((a, s) => (a.unsettled.length > 0 ? [s] : [])),
  }
}
batchCases('the kernel', clearBatch)
batchCases('the reference', plainly)
batchCases('the path for one scenario', oneByOne)

/** Parties, their shortfall together, defaults: each to 1e-9. */
const published = [
  [1e3, 51362.12285, 397],
  [1e4, 527304.25995, 4056],
  [1e5, 5304438.37033, 40326],
] as const
const ways = { 'the kernel': clearBatch, 'the path for one scenario': oneByOne }
describe('clearing scenarios', () => {
  it.each(Object.entries(ways))('[KE9] %s meets the published sums for 1,000, 10,000 and 100,000 parties', (_, way) => {
    for (const [parties, shortfall, defaults] of published) {
      const { debts, externalAssets } = speedDebts(parties)
      const network = buildDebtNetwork(debts)
      const cleared = way(network, externalAssets, { toleranceRelative: 1e-11 })
      const mine = network.dueTotal.reduce((sum, due, i) => sum + due - cleared.payments[i]!, 0)
      expect(Math.abs(mine / shortfall - 1)).toBeLessThan(1e-9)
      expect(defaultsIn(cleared, 0)).toHaveLength(defaults)
    }
  })
  it('[KE10] scenarios in any number come back in their order, each as it would alone', () => {
    const { debts, externalAssets } = speedDebts(60)
    const network = buildDebtNetwork(debts)
    const assets = shakenAssets(externalAssets, 21)
    const strict = { toleranceRelative: 1e-12 }
    const together = clearBatch(network, assets, strict)
    for (let s = 0; s < 21; s++) {
      const alone = clearOne(network, assets.subarray(s * 60, (s + 1) * 60), strict)
      expect(defaultsIn(together, s)).toEqual(defaultsIn(alone, 0))
      for (let i = 0; i < 60; i++) expect(together.payments[s * 60 + i]).toBeCloseTo(alone.payments[i]!, 8)
    }
  })
  it('[KE11] what passes cannot settle is solved exactly: money that leaks a billionth each round', () => {
    const situation = 'A owes B 1000000000; B owes A 999999999 and the outside 1 | A 0, B 0.5'
    expect(showBatch(situation, clearBatch)).toBe('A 499999999.5*, B 500000000*')
  })
  it('[KE14] an answer no longer needed lends its arrays to the next one, and nothing else', () => {
    const { debts, externalAssets } = speedDebts(60)
    const network = buildDebtNetwork(debts)
    const first = clearBatch(network, shakenAssets(externalAssets, 9))
    const poorer = shakenAssets(externalAssets, 9).map((assets) => assets / 2)
    const second = clearBatch(network, poorer, { reuse: first })
    expect(second.payments).toBe(first.payments)
    expect(second).toEqual(clearBatch(network, poorer))
    expect(clearBatch(network, poorer.subarray(0, 120), { reuse: second }).payments).toHaveLength(120)
  })
  it('[KE12] no scenario, no parties, no debts', () => {
    const nobody = buildDebtNetwork({ parties: 0, payer: [], payee: [], due: [] })
    expect(clearBatch(nobody, new Float64Array(0)).scenarios).toBe(0)
    const free = buildDebtNetwork({ parties: 2, payer: [], payee: [], due: [] })
    expect([...clearBatch(free, Float64Array.of(1, 2)).payments]).toEqual([0, 0])
    expect(clearBatch(free, new Float64Array(0)).payments).toHaveLength(0)
  })
  it('[KE13] a chain as long as the network is settled in a handful of passes, from either end', () => {
    const parties = 20_000
    const chain = (of: (k: number) => number) => {
      const network = buildDebtNetwork({
        parties,
        payer: Array.from({ length: parties - 1 }, (_, k) => of(k)),
        payee: Array.from({ length: parties - 1 }, (_, k) => of(k + 1)),
        due: Array.from({ length: parties - 1 }, () => 10),
      })
      const assets = new Float64Array(parties)
      assets[of(0)] = 4
      const cleared = clearOne(network, assets)
      return { passes: cleared.rounds[0]! < 10, last: cleared.payments[of(parties - 2)] }
    }
    expect(chain((k) => k)).toEqual({ passes: true, last: 4 })
    expect(chain((k) => parties - 1 - k)).toEqual({ passes: true, last: 4 })
  })
})
