import type { NetworkCommitment, ObligationNetwork, PartyId, SupplyAssumed } from '../model/index.ts'
import type { SupplyGraph } from '../network/index.ts'
import type { OutputLost } from '../stress/index.ts'
import type { DecouplingInput, GameTerms } from './decoupling.ts'

/** What a reader gives in place of defaults. */
export interface DependAssumed {
  readonly supply: SupplyAssumed
  readonly terms: Partial<GameTerms>
}

/** Why a game cannot start. */
export type Missing = 'no-supply' | 'no-price' | 'no-funding' | 'no-output'

export interface GameOf {
  readonly network: ObligationNetwork
  readonly graph: SupplyGraph
  readonly supplier: PartyId
  readonly customer: PartyId
  /** Of the supplier's stopping. */
  readonly lost: OutputLost | undefined
  readonly terms: GameTerms
}

/** The game of two parties out of the network and its supply, or all that is missing to start it. */
export function gameInputOf({ network, graph, supplier, customer, lost, terms }: GameOf): DecouplingInput | readonly Missing[] {
  const flows = (c: NetworkCommitment) => c.planned - (c.paid ?? 0) > 0
  const lines = graph.lines.filter((line) => line.supplier === supplier && line.customer === customer && line.stage !== 'ended')
  const inputs = lines.filter(({ function: name }) => name !== 'funding')
  const ids = new Set(inputs.flatMap(({ commitments }) => commitments))
  const purchases = network.commitments.filter((c) => ids.has(c.id) && c.payer === customer && flows(c)).map(({ id }) => id)
  const funding = network.commitments
    .filter((c) => c.payer === supplier && c.payee === customer && isFunding(c) && flows(c))
    .map(({ id }) => id)
  const flowing = new Set<string>(purchases)
  const unpriced = inputs
    .filter(({ commitments }) => !commitments.some((id) => flowing.has(id)))
    .reduce((sum, { money }) => sum + (money?.value ?? 0) * graph.years, 0)
  const outputLost = lost?.parties.find(({ party }) => party === customer)?.money
  const missing: Missing[] = []
  if (inputs.length === 0) missing.push('no-supply')
  else if (purchases.length === 0 && unpriced === 0) missing.push('no-price')
  if (funding.length === 0) missing.push('no-funding')
  if (inputs.length > 0 && !graph.outputs.has(customer)) missing.push('no-output')
  if (missing.length > 0) return missing
  return { network, supplier, customer, funding, purchases, unpriced, outputLost: outputLost ?? 0, terms }
}

const isFunding = ({ kind }: NetworkCommitment): boolean => kind === 'equity_investment' || kind === 'debt_financing'
