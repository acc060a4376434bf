import type { Language } from '../base/index.ts'
import type {
  Change,
  ClaimId,
  Expectation,
  NetworkCommitment,
  ObligationNetwork,
  Outcome,
  PartyShortfall,
  Policy,
  Thresholds,
} from '../model/index.ts'
import type { CascadeRound } from '../stress/index.ts'
import { amountAfter, carrierOf } from './scenario-text.ts'

/** Built in Node for the command line and in the browser for the sliders: it takes no view, only what the wire can carry. */
export interface StressInput {
  readonly network: ObligationNetwork
  readonly plan: Outcome
  readonly outcome: Outcome
  readonly knownBy: string
  readonly policy: Policy
  readonly ledgerHash: string
  readonly language: Language
  readonly source: string
  /** How it spreads; absent until asked. */
  readonly cascade?: readonly CascadeRound[]
  /** For the commitments that the scenario sets. */
  readonly thresholds?: readonly Thresholds[]
  readonly turned?: readonly { readonly through: string; readonly amount: number; readonly orFill: number }[]
}

/** What every part of a stress report is written from. */
export interface Run extends StressInput {
  /** Short of more than a rounding error, worst first. */
  readonly losers: readonly PartyShortfall[]
  /** Commitments that the scenario moves, as the network carries them. */
  readonly changed: readonly NetworkCommitment[]
  /** By commitment, what its obligations were left unpaid. */
  readonly unpaid: ReadonlyMap<string, number>
  /** Changes to a figure that no claim names, "run-1" the first, and what lenders expect, "expect-…": assumptions of this run. */
  readonly assumedHere: readonly string[]
  /** "2026", "2030". */
  readonly years: { readonly first: string; readonly last: string }
}

/** Below this nobody is called short: half a million in major units, less than any figure here is known to. */
export const shortAtLeast = 5e5

export function runOf(input: StressInput): Run {
  const { network, outcome } = input
  const unpaid = new Map<string, number>()
  network.obligations.forEach((o, i) => {
    const missing = (outcome.obligationDue[i] ?? 0) - (outcome.obligationPaid[i] ?? 0)
    if (missing > 0) unpaid.set(o.commitment, (unpaid.get(o.commitment) ?? 0) + missing)
  })
  const changed = outcome.scenario.changes.flatMap((c) => ('commitment' in c ? (carrierOf(network, c.commitment) ?? []) : []))
  return {
    ...input,
    losers: outcome.shortfalls
      .filter((s) => s.short >= shortAtLeast)
      .sort((a, b) => b.short - a.short || (a.party < b.party ? -1 : 1)),
    changed: [...new Set(changed)],
    unpaid,
    assumedHere: [
      ...outcome.scenario.changes.flatMap((change, i) => (isAssumed(network, change) ? [`run-${i + 1}`] : [])),
      ...(outcome.scenario.expect ? expectationIds(outcome.scenario.expect) : []),
    ],
    years: { first: network.periods[0]?.slice(0, 4) ?? '', last: network.periods.at(-1)?.slice(0, 4) ?? '' },
  }
}

/** Whatever lenders are taken to expect is an assumption of the run; what the model does not use is none. */
export const expectationIds = ({ model }: Expectation): readonly string[] => [
  'expect-model',
  'expect-horizon',
  ...(model === 'eisenberg-noe' || model === 'linear-debtrank' ? [] : ['expect-recovery']),
  ...(model === 'merton' || model === 'furfine-merton' || model === 'black-cox' ? ['expect-volatility'] : []),
  'expect-fear',
]

/** Every claim and assumption that stands behind what is due to a party, and behind what the run changed. */
export function behind(run: Run, party?: string): { readonly claims: readonly ClaimId[]; readonly assumed: readonly string[] } {
  const changed = new Set(run.changed.map((c) => c.id))
  const obligations = run.network.obligations.filter(
    (o) => changed.has(o.commitment) || (party === undefined ? run.unpaid.has(o.commitment) : o.payee === party),
  )
  return {
    claims: [...new Set([...run.changed.flatMap((c) => c.claims), ...obligations.flatMap((o) => o.claims)])],
    assumed: [...new Set(obligations.flatMap((o) => o.assumed))].sort().concat(run.assumedHere),
  }
}

function isAssumed(network: ObligationNetwork, change: Change): boolean {
  const carrier = 'commitment' in change ? carrierOf(network, change.commitment) : undefined
  const after = amountAfter(network, change)
  return carrier !== undefined && after !== undefined && !markAt(carrier, after)
}
/** The claim that put this figure on a commitment, the firmest of them. */
export const markAt = (carrier: NetworkCommitment, amount: number) =>
  carrier.marks
    .filter((m) => Math.abs(m.amount - amount) <= Math.max(1, amount * 1e-9))
    .sort((a, b) => (a.firmness > b.firmness ? -1 : 1))[0]
