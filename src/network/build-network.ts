import type { LedgerView, ObligationNetwork } from '../model/index.ts'

export interface NetworkOptions {
  /** "2026Q1" to "2030Q4". Absent: from the quarter of the view's date (or of its last claim) for twenty quarters. */
  readonly from?: string
  readonly until?: string
  /** Others are left out, and said so, unless a rate is given: { JPY: 0.0064 } is USD per JPY. */
  readonly ratesToUsd?: Readonly<Record<string, number>>
}
export function buildNetwork(view: LedgerView, options: NetworkOptions = {}): ObligationNetwork {
  throw new Error(`broken law: not built yet ${view.policy} ${options.from}`)
}
