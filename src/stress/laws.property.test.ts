import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRuns } from './testing/law-runs.ts'
import { any, duesOf, type OneClass, oneClass, receiptsOf, sizeOf, sum, waysToClear } from './testing/one-class.ts'

const numRuns = lawRuns
const network = oneClass(any, fc.oneof(any, fc.integer({ min: -6, max: 0 })))

describe.each(Object.entries(waysToClear))('%s', (_, clearWith) => {
  const cleared = (problem: OneClass) => {
    const payments = clearWith(problem)
    if (!payments) throw new Error('no answer')
    return payments
  }
  it('[KE50] conserves money: what all had is with those who have it now, or outside', () => {
    fc.assert(
      fc.property(network, (problem) => {
        const payments = cleared(problem)
        const dues = duesOf(problem)
        const received = receiptsOf(problem, payments)
        const outside = problem.dueOutside.map((due, i) => (dues[i]! > 0 ? (due * payments[i]!) / dues[i]! : 0))
        const left = problem.assets.map((has, i) => has + received[i]! - payments[i]!)
        expect(Math.abs(sum(left) + sum(outside) - sum(problem.assets))).toBeLessThanOrEqual(1e-9 * sizeOf(problem))
      }),
      { numRuns },
    )
  })
  it('[KE51] limits liability: nobody pays more than is due or than it has, and who pays less pays all it has', () => {
    fc.assert(
      fc.property(network, (problem) => {
        const payments = cleared(problem)
        const received = receiptsOf(problem, payments)
        for (const [i, due] of duesOf(problem).entries()) {
          const should = Math.min(due, Math.max(0, problem.assets[i]! + received[i]!))
          expect(Math.abs(payments[i]! - should)).toBeLessThanOrEqual(1e-9 * sizeOf(problem))
          expect(payments[i]!).toBeLessThanOrEqual(due * (1 + Number.EPSILON * problem.debts.length))
        }
      }),
      { numRuns },
    )
  })
  it('[KE52] gives nobody less when somebody has more', () => {
    fc.assert(
      fc.property(network, fc.nat(7), any, (problem, at, more) => {
        const richer = { ...problem, assets: problem.assets.map((has, i) => (i === at % problem.parties ? has + more : has)) }
        const before = receiptsOf(problem, cleared(problem))
        const after = receiptsOf(richer, cleared(richer))
        for (const [i, received] of before.entries())
          expect(after[i]!).toBeGreaterThanOrEqual(received - 1e-9 * (sizeOf(problem) + more))
      }),
      { numRuns },
    )
  })
  it('[KE53] does not depend on the order of parties or debts', () => {
    fc.assert(
      fc.property(network, fc.infiniteStream(fc.nat()), (problem, draws) => {
        const shuffled = (count: number): number[] =>
          Array.from({ length: count }, (_, i) => ({ i, key: draws.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key || a.i - b.i)
            .map(({ i }) => i)
        const place = shuffled(problem.parties)
        const from = place.map((_, at) => place.indexOf(at))
        const moved: OneClass = {
          parties: problem.parties,
          debts: shuffled(problem.debts.length).map((d) => {
            const { payer, payee, due } = problem.debts[d]!
            return { payer: place[payer]!, payee: place[payee]!, due }
          }),
          dueOutside: from.map((i) => problem.dueOutside[i]!),
          assets: from.map((i) => problem.assets[i]!),
        }
        const a = cleared(problem)
        const b = cleared(moved)
        for (const [i, at] of place.entries()) expect(Math.abs(a[i]! - b[at]!)).toBeLessThanOrEqual(1e-9 * sizeOf(problem))
      }),
      { numRuns },
    )
  })
  it('[KE54] scales with the unit of money', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(1e-3, 7, 1e9), (problem, unit) => {
        const scaled: OneClass = {
          parties: problem.parties,
          debts: problem.debts.map((d) => ({ ...d, due: d.due * unit })),
          dueOutside: problem.dueOutside.map((due) => due * unit),
          assets: problem.assets.map((has) => has * unit),
        }
        const a = cleared(problem)
        const b = cleared(scaled)
        for (let i = 0; i < problem.parties; i++)
          expect(Math.abs(a[i]! * unit - b[i]!)).toBeLessThanOrEqual(1e-9 * unit * sizeOf(problem))
      }),
      { numRuns },
    )
  })
})
