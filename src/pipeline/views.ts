// Views of a ledger as of a date, the network they make, and what two of them say differently.
import type { Language } from '../base/index.ts'
import { type Change, changesBetween, type LedgerState, viewLedger } from '../ledger/index.ts'
import type { LedgerView, ObligationNetwork } from '../model/index.ts'
import { buildNetwork } from '../network/index.ts'
import { type Table, writeChanges } from '../report/index.ts'
import type { Question } from './store.ts'

/**
 * Everything known by the question's date under its policy; to the last publication in the ledger without one. A later line of the
 * log changes no byte of it.
 */
export const askView = (state: LedgerState, question: Question): LedgerView =>
  viewLedger(state, { policy: question.policy, ...(question.knownBy === undefined ? {} : { knownBy: question.knownBy }) })

/**
 * The obligations of the view by quarter, from `from` to `until` ("2026Q1", "2030Q4"), with every assumption made; and that view.
 * Amounts in major units of the network's currency.
 */
export function askNetwork(
  state: LedgerState,
  question: Question & { readonly from?: string; readonly until?: string },
): { view: LedgerView; network: ObligationNetwork } {
  const view = askView(state, question)
  const network = buildNetwork(view, {
    ...(question.from ? { from: question.from } : {}),
    ...(question.until ? { until: question.until } : {}),
  })
  // A run is worded where no view is at hand; the names in other languages travel with the network.
  const parties = network.parties.map((party) => ({ ...party, names: view.parties.get(party.id)?.names ?? {} }))
  return { view, network: { ...network, parties } }
}

export interface Difference {
  readonly before: LedgerView
  readonly after: LedgerView
  readonly changes: readonly Change[]
  readonly headline: string
  readonly each: readonly string[]
  readonly table: Table
}
/** What two views say differently: of two dates, or of one ledger before and after something was added. */
export function askDifference(before: LedgerView, after: LedgerView, language: Language): Difference {
  const changes = changesBetween(before, after)
  return { before, after, changes, ...writeChanges({ before, after, changes, language }) }
}
