import { failed, ok, type Result } from '../base/index.ts'
import { buildDebtNetwork, type ClearingFailure, clearBatch, defaultsIn } from '../stress/index.ts'
import { type BareClearing, clearBare } from './bare-clearing.ts'

/** Path k of party i at k · n + i. */
export interface ClearedPaths {
  readonly paid: Float64Array
  readonly short: Float64Array
  readonly defaulted: Uint8Array
  readonly residualRelative: number
}
export interface PathClearer {
  /** So many paths are best cleared at once. */
  readonly paths: number
  readonly clear: (externalAssets: Float64Array) => Result<ClearedPaths, Pick<ClearingFailure, 'rounds' | 'residualRelative'>>
}

/** Paths differ in external assets alone: one class paid pro rata goes through the kernel, many at a time; the rest one by one. */
export const pathClearer = (problem: BareClearing): PathClearer =>
  problem.alpha === 1 && problem.beta === 1 && problem.crossHoldings.length === 0 && problem.owes.every(([, , , c]) => c === 1)
    ? inKernel(problem)
    : oneByOne(problem)

function inKernel({ n, owes, externalLiabilities }: BareClearing): PathClearer {
  const network = buildDebtNetwork({
    parties: n,
    payer: owes.map(([payer]) => payer),
    payee: owes.map(([, payee]) => payee),
    due: owes.map(([, , due]) => due),
    dueOutside: externalLiabilities,
  })
  return {
    paths: Math.max(8, Math.min(1024, Math.floor(2 ** 20 / n / 8) * 8)),
    clear: (externalAssets) => {
      const cleared = clearBatch(network, externalAssets, { toleranceRelative: 1e-12 })
      const { payments, errorRelative, rounds, unsettled } = cleared
      if (unsettled.length > 0) return failed({ rounds: rounds[unsettled[0]!]!, residualRelative: errorRelative[unsettled[0]!]! })
      const defaulted = new Uint8Array(payments.length)
      for (let path = 0; path < cleared.scenarios; path++) for (const i of defaultsIn(cleared, path)) defaulted[path * n + i] = 1
      return ok({
        paid: payments,
        short: payments.map((paid, at) => network.dueTotal[at % n]! - paid),
        defaulted,
        residualRelative: errorRelative.reduce((a, b) => Math.max(a, b), 0),
      })
    },
  }
}

function oneByOne(problem: BareClearing): PathClearer {
  const { n } = problem
  return {
    paths: 1,
    clear: (externalAssets) => {
      const cleared = clearBare(problem, externalAssets)
      if (!cleared.ok) return cleared
      const { clearing, dueTotal } = cleared.value
      const paid = clearing.paidTotal.slice(0, n)
      return ok({
        paid,
        short: paid.map((amount, i) => Math.max(0, dueTotal[i]! - amount)),
        defaulted: Uint8Array.from({ length: n }, (_, i) => (clearing.fellIn[i]! > 0 ? 1 : 0)),
        residualRelative: clearing.residualRelative,
      })
    },
  }
}
