import { assert } from '../../base/index.ts'
import { clear } from '../clearing.ts'
import { lanes } from './layout.ts'
import { runInKernel, runOne, type StrainLimits, type StrainOutcome, type StrainTask } from './run-blocks.ts'
import { linksByHitter, type StrainSystem, systemOf } from './strain-system.ts'

/** Debts of one class, paid pro rata. The arrays run in step, one element a debt, in any order; amounts finite and ≥ 0. */
export interface Debts {
  readonly parties: number
  readonly payer: ArrayLike<number>
  readonly payee: ArrayLike<number>
  readonly due: ArrayLike<number>
  /** Per party, to creditors outside the network, pari passu with the rest; none unless given. */
  readonly dueOutside?: ArrayLike<number>
}
export interface DebtNetwork {
  readonly debts: Debts
  /** Per party, the outside included. */
  readonly dueTotal: Float64Array
  readonly system: StrainSystem
}
export interface BatchLimits {
  /** Proved distance of every payment from the fixed point, in shares of the payer's dues; 1e-10 unless set. */
  readonly toleranceRelative?: number
  /** 1,000 passes unless set; what they do not settle is cleared exactly, one scenario after the other. */
  readonly roundsMax?: number
  /** An answer that is no longer needed: its arrays are written over, where they have the size. */
  readonly reuse?: BatchClearing
}
export interface BatchClearing {
  readonly parties: number
  readonly scenarios: number
  /** What party i pays in scenario s, to all its creditors together, at s · parties + i. Not a number where no clearing was found. */
  readonly payments: Float64Array
  /** See `defaultsIn`. */
  readonly defaults: Uint8Array
  /** By scenario, proved: no payment is further than this share of its payer's dues from the fixed point. */
  readonly errorRelative: Float64Array
  readonly rounds: Uint32Array
  /** Scenarios without an answer: neither the passes nor the exact rounds came to an end. */
  readonly unsettled: readonly number[]
}

export const batchLimits = { toleranceRelative: 1e-10, roundsMax: 1000 }
export const strainLimits = ({ toleranceRelative, roundsMax }: BatchLimits): StrainLimits => ({
  tolerance: toleranceRelative ?? batchLimits.toleranceRelative,
  roundsMax: roundsMax ?? batchLimits.roundsMax,
})

/** (S2) of docs/math/speed.md: x_i is the share of its dues that i leaves unpaid, impact_ij what j owes i by what i owes. */
export function buildDebtNetwork(debts: Debts): DebtNetwork {
  const { parties, payer, payee, due } = debts
  const dueTotal = debts.dueOutside ? Float64Array.from(debts.dueOutside) : new Float64Array(parties)
  assert(dueTotal.length === parties, 'one sum due to the outside for each party')
  for (let debt = 0; debt < due.length; debt++) dueTotal[payer[debt]!]! += due[debt]!
  // Who owes nothing fails nobody, whatever it is not paid.
  const impactOf = (debt: number) => (dueTotal[payee[debt]!]! > 0 ? due[debt]! / dueTotal[payee[debt]!]! : 0)
  const { outer, links } = linksByHitter({ parties, hitter: payer, hit: payee }, impactOf)
  const base = new Float64Array(parties)
  const scale = new Float64Array(parties)
  const dueInOrder = new Float64Array(parties)
  for (let at = 0; at < parties; at++) {
    dueInOrder[at] = dueTotal[outer[at]!]!
    base[at] = dueInOrder[at]! > 0 ? 1 : -1
    scale[at] = dueInOrder[at]! > 0 ? 1 / dueInOrder[at]! : 0
  }
  const system = systemOf({ parties, outer, byHitter: links, base, scale, due: dueInOrder })
  for (let at = 0; at < parties; at++) base[at]! -= system.weight[at]!
  return { debts, dueTotal, system }
}

/**
 * The greatest clearing vector [EisenbergNoe2001] of each of many scenarios, which differ in the parties' external assets only:
 * scenario s of party i at s · parties + i, finite, below 0 where the outside is owed more than that. From full payment downwards,
 * eight scenarios side by side; each answer is proved to `toleranceRelative`, or found by exact rounds (`clear`), or is in `unsettled`.
 * The same bytes on every machine and for any number of threads.
 */
export function clearBatch(network: DebtNetwork, externalAssets: Float64Array, limits: BatchLimits = {}): BatchClearing {
  const task = clearingTask(network, externalAssets, limits)
  return batchClearing(network, task, runInKernel(task))
}

export function clearingTask({ system }: DebtNetwork, externalAssets: Float64Array, limits: BatchLimits): StrainTask {
  const scenarios = system.parties === 0 ? 0 : externalAssets.length / system.parties
  assert(Number.isInteger(scenarios), 'external assets of whole scenarios')
  const task = { system, given: externalAssets, scenarios, wanted: 'payments', concave: false, ...strainLimits(limits) } as const
  if (!limits.reuse) return task
  const { payments, defaults, errorRelative, rounds } = limits.reuse
  return { ...task, reuse: { values: payments, defaults, bound: errorRelative, rounds } }
}

export function batchClearing(network: DebtNetwork, task: StrainTask, outcome: StrainOutcome): BatchClearing {
  const { parties } = network.system
  const { values: payments, defaults, bound: errorRelative, rounds } = outcome
  const unsettled: number[] = []
  for (let s = 0; s < task.scenarios; s++) {
    if (errorRelative[s]! <= task.tolerance) continue
    const exact = clearExactly(network, task.given.subarray(s * parties, (s + 1) * parties))
    if (!exact) unsettled.push(s)
    payments.set(exact?.payments ?? new Float64Array(parties).fill(Number.NaN), s * parties)
    errorRelative[s] = exact?.errorRelative ?? Number.POSITIVE_INFINITY
    const bit = 1 << (s % lanes)
    const row = Math.floor(s / lanes) * parties
    for (let i = 0; i < parties; i++) defaults[row + i] = (defaults[row + i]! & ~bit) | (exact?.defaulted[i] ? bit : 0)
  }
  return { parties, scenarios: task.scenarios, payments, defaults, errorRelative, rounds, unsettled }
}

/** One scenario, on the path made for large networks: parties that pay in full are not visited again. */
export function clearOne(network: DebtNetwork, externalAssets: Float64Array, limits: BatchLimits = {}): BatchClearing {
  const task = clearingTask(network, externalAssets, limits)
  assert(task.scenarios === 1, 'one scenario')
  return batchClearing(network, task, runOne(task))
}

/** Who defaults in scenario s, in ascending order. */
export function defaultsIn({ parties, defaults }: Pick<BatchClearing, 'parties' | 'defaults'>, s: number): number[] {
  const row = Math.floor(s / lanes) * parties
  const found: number[] = []
  for (let i = 0; i < parties; i++) if ((defaults[row + i]! >> (s % lanes)) & 1) found.push(i)
  return found
}

/** Creditors outside are one more party, which owes nothing. */
function clearExactly({ debts, dueTotal }: DebtNetwork, externalAssets: Float64Array) {
  const { parties, payer, payee, due, dueOutside } = debts
  const count = due.length + parties
  const cleared = clear({
    parties: parties + 1,
    payer: joined(new Uint32Array(count), payer, (i) => i),
    payee: joined(new Uint32Array(count), payee, () => parties),
    due: joined(new Float64Array(count), due, (i) => dueOutside?.[i] ?? 0),
    seniority: new Uint8Array(count),
    soft: new Uint8Array(count),
    own: joined(new Float64Array(parties + 1), externalAssets, () => 0),
  })
  if (!cleared.ok) return undefined
  const { paidTotal, fellIn, residualRelative } = cleared.value
  const defaulted = Array.from({ length: parties }, (_, i) => fellIn[i]! > 0 && dueTotal[i]! > 0)
  return {
    // Dues summed in another order differ in their last digit.
    payments: dueTotal.map((due, i) => (defaulted[i] ? Math.min(due, paidTotal[i]!) : due)),
    defaulted,
    errorRelative: residualRelative,
  }
}

/** `first`, and then what is made of 0, 1, 2, … to the end. */
function joined<T extends Uint32Array | Float64Array>(into: T, first: ArrayLike<number>, rest: (at: number) => number): T {
  into.set(first)
  for (let at = first.length; at < into.length; at++) into[at] = rest(at - first.length)
  return into
}
