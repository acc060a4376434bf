import fc from 'fast-check'
import { buildDebtNetwork, clearBatch, clearOne } from '../batch/clear-batch.ts'
import { clear } from '../clearing.ts'

/** Debts of one class paid pro rata, creditors outside among them: what `clear`, the kernel and a linear programme all hold. */
export interface OneClass {
  readonly parties: number
  readonly debts: readonly { readonly payer: number; readonly payee: number; readonly due: number }[]
  readonly dueOutside: readonly number[]
  readonly assets: readonly number[]
}

/** Amounts on a coarse grid: ties, exact break-evens and zeros are what breaks solvers. */
export const coarse = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 4_000 }).map((quarters) => quarters / 4),
)
/** The same, and amounts that have nothing to do with one another. */
export const any = fc.oneof(coarse, fc.double({ min: 1e-3, max: 1e6, noNaN: true }))

/** Few parties and small amounts first: what fails shrinks to a sentence one can check by hand. */
export const oneClass = (amount: fc.Arbitrary<number>, assets: fc.Arbitrary<number> = amount): fc.Arbitrary<OneClass> =>
  fc.integer({ min: 2, max: 8 }).chain((parties) =>
    fc
      .record({
        debts: fc.array(fc.record({ payer: fc.nat(parties - 1), step: fc.integer({ min: 1, max: parties - 1 }), due: amount }), {
          maxLength: 24,
        }),
        dueOutside: fc.array(fc.oneof(fc.constant(0), amount), { minLength: parties, maxLength: parties }),
        assets: fc.array(assets, { minLength: parties, maxLength: parties }),
      })
      .map(({ debts, dueOutside, assets }) =>
        readable({
          parties,
          debts: debts.map(({ payer, step, due }) => ({ payer, payee: (payer + step) % parties, due })),
          dueOutside,
          assets,
        }),
      ),
  )

/** Printed as "A owes B 10; B owes the outside 3 | A 4, B 1". */
function readable(problem: OneClass): OneClass {
  const name = (party: number) => String.fromCharCode(65 + party)
  const owes = [
    ...problem.debts.map(({ payer, payee, due }) => `${name(payer)} owes ${name(payee)} ${due}`),
    ...problem.dueOutside.flatMap((due, i) => (due > 0 ? [`${name(i)} owes the outside ${due}`] : [])),
  ]
  const text = `${owes.join('; ')} | ${problem.assets.map((has, i) => `${name(i)} ${has}`).join(', ')}`
  return Object.assign({ ...problem }, { [fc.toStringMethod]: () => text })
}

export const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)
export const sizeOf = ({ debts, dueOutside, assets }: OneClass): number =>
  1 + sum(debts.map((d) => d.due)) + sum(dueOutside) + sum(assets.map(Math.abs))
export const duesOf = ({ debts, dueOutside }: OneClass): number[] =>
  dueOutside.map((outside, i) => outside + sum(debts.filter((d) => d.payer === i).map((d) => d.due)))
/** What each receives when all pay `payments` in all, pro rata. */
export function receiptsOf(problem: OneClass, payments: ArrayLike<number>): number[] {
  const dues = duesOf(problem)
  const received = problem.assets.map(() => 0)
  for (const { payer, payee, due } of problem.debts) if (due > 0) received[payee]! += (due * payments[payer]!) / dues[payer]!
  return received
}

/** What each party pays in all; undefined without an answer. */
export type ClearOneClass = (problem: OneClass) => ArrayLike<number> | undefined

const networkOf = ({ parties, debts, dueOutside }: OneClass) =>
  buildDebtNetwork({
    parties,
    payer: debts.map((d) => d.payer),
    payee: debts.map((d) => d.payee),
    due: debts.map((d) => d.due),
    dueOutside,
  })
const unlessUnsettled = ({ payments, unsettled }: ReturnType<typeof clearBatch>) =>
  unsettled.length === 0 ? payments : undefined

export const waysToClear: Readonly<Record<string, ClearOneClass>> = {
  'exact rounds': ({ parties, debts, dueOutside, assets }) => {
    const dues = [...debts, ...dueOutside.map((due, payer) => ({ payer, payee: parties, due }))]
    const cleared = clear({
      parties: parties + 1,
      payer: dues.map((d) => d.payer),
      payee: dues.map((d) => d.payee),
      due: dues.map((d) => d.due),
      seniority: dues.map(() => 1),
      soft: dues.map(() => false),
      own: [...assets, 0],
    })
    return cleared.ok ? cleared.value.paidTotal.subarray(0, parties) : undefined
  },
  'the kernel': (problem) => unlessUnsettled(clearBatch(networkOf(problem), Float64Array.from(problem.assets))),
  'the path for one scenario': (problem) => unlessUnsettled(clearOne(networkOf(problem), Float64Array.from(problem.assets))),
}
