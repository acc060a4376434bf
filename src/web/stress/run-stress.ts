import { type Language, ok, type Result } from '../../base/index.ts'
import {
  baseScenario,
  type ObligationNetwork,
  type Outcome,
  type Scenario,
  type StressFailure,
  type Thresholds,
} from '../../model/index.ts'
import { type StressReport, writeStress } from '../../report/index.ts'
import { cascadeOf, simulate, solveWhole, thresholdsOf } from '../../stress/index.ts'
import type { StressPage } from '../../wire/index.ts'

export type RunPage = Pick<StressPage, 'network' | 'knownBy' | 'policy' | 'ledgerHash' | 'source'>
export interface RunQuestion {
  readonly scenario: Scenario
  readonly language: Language
  /** Turning it round takes many runs; it waits until the slider rests. */
  readonly turn: boolean
}
type Turned = { readonly through: string; readonly amount: number; readonly orFill: number }

export const planOf = (network: ObligationNetwork): Result<Outcome, StressFailure> =>
  simulate(network, baseScenario, { ranges: false })

/** One run, worded: the same functions that answer the command line, here in a browser's worker. */
export function runStress(
  page: RunPage,
  plan: Outcome,
  { scenario, language, turn }: RunQuestion,
): Result<StressReport, StressFailure> {
  const outcome = simulate(page.network, scenario)
  if (!outcome.ok) return outcome
  const cascade = cascadeOf(page.network, scenario)
  if (!cascade.ok) return cascade
  const turned = turn ? turnRound(page.network, scenario) : undefined
  const { network, knownBy, policy, ledgerHash, source } = page
  return ok(
    writeStress({
      network,
      plan,
      outcome: outcome.value,
      knownBy,
      policy,
      ledgerHash,
      language,
      source,
      cascade: cascade.value,
      ...(turn ? { thresholds: flipsIn(page.network, scenario) } : {}),
      ...(turned ? { turned } : {}),
    }),
  )
}

/** More sliders than these are run without marks: each takes some hundred runs. */
const flipsMax = 3
const flipsIn = (network: ObligationNetwork, scenario: Scenario): readonly Thresholds[] =>
  scenario.changes
    .filter((change) => change.kind === 'set')
    .slice(0, flipsMax)
    .flatMap(({ commitment }) => {
      const found = thresholdsOf(network, scenario, commitment)
      return found.ok ? [found.value] : []
    })

/** For the first commitment that is set, through the end of each year. Where no amount is enough, endless. */
function turnRound(network: ObligationNetwork, scenario: Scenario): readonly Turned[] | undefined {
  const set = scenario.changes.find((change) => change.kind === 'set')
  if (set?.kind !== 'set') return undefined
  return network.periods
    .filter((period) => period.endsWith('Q4'))
    .map((through) => {
      const answer = solveWhole(network, scenario, { commitment: set.commitment, through })
      return answer.ok ? answer.value : { through, amount: Number.POSITIVE_INFINITY, orFill: Number.POSITIVE_INFINITY }
    })
}
