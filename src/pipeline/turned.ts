// A run turned round: where its answer flips, and what would bring about another.
import { type Language, ok, type Result } from '../base/index.ts'
import type { CommitmentId, ObligationNetwork, PartyId, Scenario, StressFailure, Thresholds } from '../model/index.ts'
import { type Table, writeReverse, writeThresholds } from '../report/index.ts'
import { type ReverseAnswer, reverseStress, thresholdsOf } from '../stress/index.ts'

/** At which amounts of a commitment the answer flips, all else as the scenario has it. */
export function askThresholds(
  network: ObligationNetwork,
  scenario: Scenario,
  commitment: CommitmentId,
  language: Language,
): Result<{ readonly thresholds: Thresholds; readonly table: Table }, StressFailure> {
  const thresholds = thresholdsOf(network, scenario, commitment)
  if (!thresholds.ok) return thresholds
  return ok({ thresholds: thresholds.value, table: writeThresholds({ network, language, thresholds: thresholds.value }) })
}

/** The nearest failures that would leave a party short by an amount. */
export function askReverse(
  network: ObligationNetwork,
  scenario: Scenario,
  asked: { readonly party: PartyId; readonly short: number },
  language: Language,
): Result<{ readonly reverse: ReverseAnswer; readonly table: Table }, StressFailure> {
  const reverse = reverseStress(network, scenario, asked)
  if (!reverse.ok) return reverse
  return ok({ reverse: reverse.value, table: writeReverse({ network, language, asked: asked.short, reverse: reverse.value }) })
}
