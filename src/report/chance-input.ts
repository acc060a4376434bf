import type { Language } from '../base/index.ts'
import type { CalibrationRow } from '../ledger/index.ts'
import { type CommitmentId, firmnessCodes, type ObligationNetwork } from '../model/index.ts'
import type { Chances, DelayPriors, Fan, Frequency, Priors } from '../stress/index.ts'
import { carrierOf, networkPartyName } from './scenario-text.ts'
import type { Cell } from './types.ts'

export interface ChanceInput {
  readonly network: ObligationNetwork
  readonly chances: Chances
  /** Paths asked for; more than were drawn where somebody stopped it. */
  readonly asked: number
  /** By period: everybody's first, then those of each party that ever lacks money. */
  readonly fans: readonly Fan[]
  /** Before the ledger's own past was counted; `chances.priors` and `chances.delays` are what was used. */
  readonly assumed: Priors
  readonly assumedDelays: DelayPriors
  readonly calibration: readonly CalibrationRow[]
  readonly language: Language
}
/** Every figure rests on the priors of the firmnesses that flow here. */
export const priorIds = ({ network }: ChanceInput): readonly string[] =>
  firmnessCodes.filter((code) => network.commitments.some((c) => c.firmness === code)).map((code) => `prior-${code}`)

export const percent = ({ share }: Frequency, assumed: readonly string[]): Cell => ({
  text: percentText(share),
  value: share,
  assumed,
})
export const percentText = (share: number): string =>
  share > 0 && share < 0.0005 ? '<0.1%' : `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}%`

export function pairText(network: ObligationNetwork, id: CommitmentId, language: Language): string {
  const c = carrierOf(network, id)
  return c ? `${networkPartyName(network, c.payer, language)} → ${networkPartyName(network, c.payee, language)}` : id
}
