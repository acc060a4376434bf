import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Debts } from './clear-batch.ts'
import type { Exposures } from './debtrank-batch.ts'

/** Something that clears one class of debts and carries distress on to its end. */
export interface Engine {
  clear(
    debts: Debts,
    externalAssets: Float64Array,
  ): { readonly payments: ArrayLike<number>; readonly defaults: readonly number[] }
  stress(exposures: Exposures, shock: Float64Array): ArrayLike<number>
}
type Party = number | string
/** The forms of `edifice solve`, as far as they are read here. */
export interface Problem {
  readonly model: string
  readonly parties?: readonly string[]
  readonly owes?: readonly (readonly [Party, Party, number, number?])[]
  readonly external_assets?: readonly number[]
  readonly external_liabilities?: readonly number[]
  readonly alpha?: number
  readonly beta?: number
  readonly cross_holdings?: readonly unknown[]
  readonly exposures?: readonly (readonly [Party, Party, number])[]
  readonly buffer?: readonly number[]
  readonly shock?: readonly number[] | readonly (readonly number[])[]
  readonly variant?: string
  readonly valuation?: string
  readonly interbank?: readonly (readonly [Party, Party, number])[]
  readonly equity_shock?: number | readonly number[]
}
interface DebtList extends Debts {
  readonly payer: readonly number[]
  readonly dueOutside: readonly number[]
}
interface Entry {
  readonly title: string
  readonly problems: readonly Problem[]
  readonly expected: readonly { readonly at: string; readonly is: unknown; readonly within?: number }[]
  readonly tolerance: { readonly abs: number }
}

const folder = resolve(import.meta.dirname, '../../../catalog/literature')
export const literature = readdirSync(folder)
  .sort()
  .map((name) => ({ name, entry: JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Entry }))

/** Why a clearing or contagion problem of the catalog is not of the kernel's kind; undefined where it is. */
export function notHeldBecause(problem: Problem): string | undefined {
  switch (problem.model) {
    case 'clearing':
      if (problem.owes?.some(([, , , seniority]) => (seniority ?? 1) !== 1)) return 'classes'
      if ((problem.alpha ?? 1) < 1 || (problem.beta ?? 1) < 1) return 'default costs'
      return problem.cross_holdings ? 'equity held' : undefined
    case 'debtrank':
      return problem.variant === 'continuous' ? undefined : problem.variant
    case 'valuation':
      return ['eisenberg-noe', 'linear-debtrank'].includes(problem.valuation!) ? undefined : problem.valuation
    default:
      return problem.model
  }
}

/** Every catalog entry of the kernel's kind, for every engine, from the file that `edifice solve` is tried on. */
export function literatureCases(name: string, engine: Engine): void {
  describe(`${name} and the literature`, () => {
    for (const { name: author, entry } of literature) {
      const held = entry.problems.map((problem) => notHeldBecause(problem) === undefined)
      if (!held.includes(true)) continue
      it(`[KE56] ${author}: ${entry.title}`, () => {
        const answers = entry.problems.map((problem, k) => (held[k] ? answerOf(problem, engine) : {}))
        const checks = entry.expected.flatMap(({ at, is, within }) => {
          const found = lookUp(answers, at.split('.'))
          return found === undefined ? [] : [{ at, found, is, within: within ?? entry.tolerance.abs }]
        })
        expect(checks).not.toHaveLength(0)
        for (const { at, found, is, within } of checks) expect(distance(found, is), at).toBeLessThanOrEqual(within)
      })
    }
  })
}

function answerOf(problem: Problem, engine: Engine): unknown {
  const number = (party: Party) => (typeof party === 'string' ? problem.parties!.indexOf(party) : party)
  if (problem.model === 'debtrank') {
    const shocks = problem.shock as readonly number[] | readonly (readonly number[])[]
    const exposures = exposuresOf(problem.exposures!, problem.buffer!, number)
    const each = (typeof shocks[0] === 'number' ? [shocks] : shocks) as readonly (readonly number[])[]
    return { runs: each.map((shock) => ({ stress: Array.from(engine.stress(exposures, Float64Array.from(shock))) })) }
  }
  const assets = Float64Array.from(problem.external_assets!)
  const owes = problem.owes ?? (problem.interbank ?? []).map(([lender, borrower, amount]) => [borrower, lender, amount] as const)
  const debts = {
    parties: assets.length,
    payer: owes.map(([payer]) => number(payer)),
    payee: owes.map(([, payee]) => number(payee)),
    due: owes.map(([, , due]) => due),
    dueOutside: problem.external_liabilities ?? [...assets].map(() => 0),
  }
  if (problem.model === 'clearing') return cleared(problem, debts, assets, engine)
  const atFace = debts.payer.map(() => 1)
  const net = worthOf(debts, assets, atFace)
  const shockOf = (i: number) =>
    typeof problem.equity_shock === 'number' ? problem.equity_shock : (problem.equity_shock?.[i] ?? 0)
  const shock = Float64Array.from(net, (_, i) => shockOf(i))
  if (problem.valuation === 'linear-debtrank') {
    // What a claim is worth is the share of its debtor's equity that is left: 1 − stress.
    const stress = engine.stress(exposuresOf(problem.interbank!, net, number), shock)
    return { equity: net.map((face, i) => face * (1 - stress[i]!)) }
  }
  const shocked = assets.map((has, i) => has - shock[i]! * net[i]!)
  const { payments } = engine.clear(debts, shocked)
  return { equity: worthOf(debts, shocked, sharesOf(debts, payments)) }
}

function cleared(problem: Problem, debts: DebtList, assets: Float64Array, engine: Engine) {
  const { payments, defaults } = engine.clear(debts, assets)
  return {
    payments: Array.from(payments),
    shortfall: duesOf(debts).map((due, i) => due - payments[i]!),
    equity: worthOf(debts, assets, sharesOf(debts, payments)).map((worth) => Math.max(0, worth)),
    defaults: problem.parties ? defaults.map((i) => problem.parties![i]) : defaults,
  }
}

const exposuresOf = (
  exposures: readonly (readonly [Party, Party, number])[],
  buffer: readonly number[],
  number: (party: Party) => number,
): Exposures => ({
  parties: buffer.length,
  lender: exposures.map(([lender]) => number(lender)),
  borrower: exposures.map(([, borrower]) => number(borrower)),
  amount: exposures.map(([, , amount]) => amount),
  buffer,
})
const duesOf = ({ dueOutside, payer, due }: DebtList): number[] => {
  const dues = [...dueOutside]
  for (let debt = 0; debt < due.length; debt++) dues[payer[debt]!]! += due[debt]!
  return dues
}
/** Of each debt, the share that is paid. */
function sharesOf(debts: DebtList, payments: ArrayLike<number>): number[] {
  const dues = duesOf(debts)
  return debts.payer.map((i) => payments[i]! / dues[i]!)
}
/** Net worth where each debt pays a share. */
function worthOf(debts: DebtList, assets: Float64Array, shares: readonly number[]) {
  const dues = duesOf(debts)
  const net = Array.from(assets, (has, i) => has - dues[i]!)
  for (let debt = 0; debt < debts.due.length; debt++) net[debts.payee[debt]!]! += debts.due[debt]! * shares[debt]!
  return net
}

function lookUp(value: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path
  return head === undefined || value === undefined ? value : lookUp((value as Record<string, unknown>)[head], rest)
}
/** Largest difference between two trees of numbers; infinite where their shapes or words differ. */
function distance(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b)
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return Math.max(0, ...a.map((v, i) => distance(v, b[i])))
  return a === b ? 0 : Number.POSITIVE_INFINITY
}
