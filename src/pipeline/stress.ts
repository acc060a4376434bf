// The shape of the network, and a run of it.
import { failed, ok, type Result } from '../base/index.ts'
import type { LedgerState } from '../ledger/index.ts'
import {
  baseScenario,
  type CommitmentId,
  type LedgerView,
  type ObligationNetwork,
  type Outcome,
  type PartyId,
  type Scenario,
  type StressFailure,
  type Thresholds,
} from '../model/index.ts'
import { type NetworkReport, type StressReport, writeNetwork, writeStress } from '../report/index.ts'
import { cascadeOf, simulate, solveWhole, thresholdsOf } from '../stress/index.ts'
import type { Question } from './store.ts'
import { askNetwork } from './views.ts'

export interface StressQuestion extends Question {
  readonly from?: string
  readonly until?: string
  readonly scenario: Scenario
  /** Turn it round: least amount with nobody short through each of these periods ("2027Q4"). */
  readonly wholeThrough?: { readonly commitment: CommitmentId; readonly periods: readonly string[] }
  /** Look for the amounts of these at which the answer flips. */
  readonly flipsOf?: readonly CommitmentId[]
}
export interface StressAnswer {
  readonly network: ObligationNetwork
  readonly plan: Outcome
  readonly outcome: Outcome
  readonly report: StressReport
}

export interface ShapeQuestion extends Question {
  readonly from?: string
  readonly until?: string
  /** Only what this party pays, is paid, or is part of. */
  readonly company?: PartyId
  /** A run, whose taking away is drawn inside the lines. */
  readonly scenario?: Scenario
}

/** Loops, circulation and concentration of the network as it is planned, whatever the run; nothing is cleared but for what a run takes. */
export function askShape(
  state: LedgerState,
  question: ShapeQuestion,
  source: string,
): Result<{ readonly view: LedgerView; readonly network: ObligationNetwork; readonly report: NetworkReport }, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const { from, until, company, language, scenario } = question
  const played = scenario && playedBoth(network, scenario)
  if (played && !played.ok) return played
  const run = played ? { run: played.value } : {}
  const due = from && until ? { due: `${from.slice(0, 4)}..${until.slice(0, 4)}` } : {}
  const report = writeNetwork({ view, network, language, source, ...due, ...(company ? { company } : {}), ...run })
  return ok({ view, network, report })
}

function playedBoth(
  network: ObligationNetwork,
  scenario: Scenario,
): Result<{ readonly plan: Outcome; readonly outcome: Outcome }, StressFailure> {
  const plan = simulate(network, baseScenario, { ranges: false })
  if (!plan.ok) return plan
  const outcome = simulate(network, scenario, { ranges: false })
  return outcome.ok ? ok({ plan: plan.value, outcome: outcome.value }) : outcome
}

/**
 * What the scenario does beside `baseScenario`, which is the plan: who is short, when, by how much, in sentences and tables, and the
 * two outcomes they are written from. Fails as `simulate` does, for what the scenario names and the network does not know among others.
 */
export function askStress(
  state: LedgerState,
  question: StressQuestion,
  source: string,
  baseScenario: Scenario,
): Result<StressAnswer, StressFailure> {
  const { view, network } = askNetwork(state, question)
  const plan = simulate(network, baseScenario, { ranges: false })
  if (!plan.ok) return plan
  const outcome = simulate(network, question.scenario)
  if (!outcome.ok) return outcome
  const cascade = cascadeOf(network, question.scenario)
  if (!cascade.ok) return cascade
  const turned: { through: string; amount: number; orFill: number }[] = []
  for (const through of question.wholeThrough?.periods ?? []) {
    const answer = solveWhole(network, question.scenario, { commitment: question.wholeThrough!.commitment, through })
    if (answer.ok) turned.push(answer.value)
    else if (answer.failure.reason !== 'never-whole') return failed(answer.failure)
    else turned.push({ through, amount: Number.POSITIVE_INFINITY, orFill: Number.POSITIVE_INFINITY })
  }
  const thresholds: Thresholds[] = []
  for (const commitment of question.flipsOf ?? []) {
    const found = thresholdsOf(network, question.scenario, commitment)
    if (!found.ok) return found
    thresholds.push(found.value)
  }
  const report = writeStress({
    network,
    plan: plan.value,
    outcome: outcome.value,
    knownBy: new Date(view.knownBy).toISOString().slice(0, 10),
    policy: view.policy,
    ledgerHash: view.ledgerHash,
    language: question.language,
    source,
    cascade: cascade.value,
    ...(question.flipsOf ? { thresholds } : {}),
    ...(question.wholeThrough ? { turned } : {}),
  })
  return ok({ network, plan: plan.value, outcome: outcome.value, report })
}
