import { describe, expect, it } from 'vitest'
import { clear } from '../clearing.ts'
import { debtRank } from '../models/debtrank.ts'
import { batchClearing, buildDebtNetwork, clearBatch, clearingTask, clearOne, defaultsIn } from './clear-batch.ts'
import { batchStress, buildExposureSystem, debtRankBatch, stressTask } from './debtrank-batch.ts'
import { type Engine, literature, literatureCases, notHeldBecause } from './literature.cases.ts'
import { runPlainly } from './reference.ts'

/** As close as the passes can prove; nearer than that, exact rounds would answer in their place. */
const limits = { toleranceRelative: 1e-12 }
const kernel: Engine = {
  clear: (debts, assets) => {
    const answer = clearBatch(buildDebtNetwork(debts), assets, limits)
    return { payments: answer.payments, defaults: defaultsIn(answer, 0) }
  },
  stress: (exposures, shock) => debtRankBatch(buildExposureSystem(exposures), shock, limits).stress,
}
const reference: Engine = {
  clear: (debts, assets) => {
    const network = buildDebtNetwork(debts)
    const task = clearingTask(network, assets, limits)
    const answer = batchClearing(network, task, runPlainly(task))
    return { payments: answer.payments, defaults: defaultsIn(answer, 0) }
  },
  stress: (exposures, shock) => {
    const task = stressTask(buildExposureSystem(exposures), shock, limits)
    return batchStress(task, runPlainly(task)).stress
  },
}
const oneByOne: Engine = {
  ...kernel,
  clear: (debts, assets) => {
    const answer = clearOne(buildDebtNetwork(debts), assets, limits)
    return { payments: answer.payments, defaults: defaultsIn(answer, 0) }
  },
}
const exact: Engine = {
  clear: ({ parties, payer, payee, due, dueOutside }, assets) => {
    const outside = Array.from(dueOutside ?? [], (amount, i) => ({ payer: i, payee: parties, due: amount }))
    const dues = [...Array.from(due, (amount, k) => ({ payer: payer[k]!, payee: payee[k]!, due: amount })), ...outside]
    const cleared = clear({
      parties: parties + 1,
      payer: dues.map((d) => d.payer),
      payee: dues.map((d) => d.payee),
      due: dues.map((d) => d.due),
      seniority: dues.map(() => 1),
      soft: dues.map(() => false),
      own: [...assets, 0],
    })
    if (!cleared.ok) throw new Error(JSON.stringify(cleared.failure))
    const { paidTotal, fellIn } = cleared.value
    return { payments: paidTotal.subarray(0, parties), defaults: [...fellIn.keys()].filter((i) => fellIn[i]! > 0) }
  },
  stress: ({ parties, lender, borrower, amount, buffer }, shock) => {
    const exposures = Array.from(amount, (lent, k) => [lender[k]!, borrower[k]!, lent] as const)
    const weights = Array.from(buffer, () => 1)
    const run = debtRank({ n: parties, exposures, buffer, weights, variant: 'continuous' }, shock)
    if (!run) throw new Error('no end')
    return run.stress
  },
}
literatureCases('exact rounds', exact)
literatureCases('the reference', reference)
literatureCases('the kernel', kernel)
literatureCases('the path for one scenario', oneByOne)

describe('the kernel', () => {
  it('[KE57] holds one class paid pro rata and continuous DebtRank; what else the catalog clears or spreads is left to others', () => {
    const left = literature.flatMap(({ name, entry }) =>
      entry.problems.flatMap((problem) => {
        const reason = notHeldBecause(problem)
        return reason ? [`${name}: ${reason}`] : []
      }),
    )
    expect(left).toEqual(
      expect.arrayContaining([
        'battiston-2012-single-and-continuous: single-hit',
        'elliott-golub-jackson-2014-europe: dependency-failure',
        'elsinger-2009-two-classes: classes',
        'furfine-2003-cascade: default-cascade',
        'furfine-2003-simulated-125: threshold',
        'rogers-veraart-2013-three-banks: default costs',
      ]),
    )
  })
})
