import { type Instant, instantOf } from '../src/base/index.ts'
import { baseScenario, type ObligationNetwork, partyId, type Scenario } from '../src/model/index.ts'
import { askNetwork } from '../src/pipeline.ts'
import { writeStress } from '../src/report/index.ts'
import { simulate } from '../src/stress/index.ts'
import { sampleStore } from '../test/sample-store.ts'
import { answerTo, medianMs } from './timing.ts'

const knownBy: Instant = instantOf(Date.UTC(2026, 1, 5) - 1)
const quarters = [10, 20, 40, 80, 160] as const

export async function* run() {
  const store = sampleStore()
  const state = store.state()
  const networkUntil = (until?: string) =>
    askNetwork(state, { policy: 'best-supported', language: 'en', knownBy, ...(until ? { until } : {}) }).network
  const asItStands = askNetwork(state, { policy: 'best-supported', language: 'en' }).network
  yield oneChange(asItStands, networkUntil())
  yield growthWithPeriods(networkUntil)
  store.close()
}

/** Twenty instead of a hundred, as the README asks. */
function scenarioOf(network: ObligationNetwork): Scenario {
  const change = network.commitments.find(({ payer, payee }) => payer === partyId('nvidia') && payee === partyId('openai'))
  if (!change) throw new Error('the sample has no commitment of NVIDIA to OpenAI')
  return { ...baseScenario, name: 'twenty', changes: [{ kind: 'set', commitment: change.id, amount: 20e9 }] }
}

/** `early` is the ledger as of 4 February 2026, where bounds do not settle the range of every order and each of them is played. */
function oneChange(network: ObligationNetwork, early: ObligationNetwork) {
  const scenario = scenarioOf(network)
  const plan = answered(simulate(network, baseScenario, { ranges: false }))
  const report = {
    network,
    plan,
    knownBy: '2026-02-04',
    policy: 'best-supported',
    ledgerHash: '',
    language: 'en',
    source: 'bench',
  } as const
  const outcome = answered(simulate(network, scenario))
  return answerTo(
    'How long does one change to the sample ledger as it stands take: plan and run over twenty quarters, every order of payment tried, causes traced?',
    {
      allMs: medianMs(200, () => void answered(simulate(network, scenario))),
      asOf4Feb2026Ms: medianMs(50, () => void answered(simulate(early, scenarioOf(early)))),
      withoutOrdersMs: medianMs(200, () => void answered(simulate(network, scenario, { ranges: false }))),
      withReportMs: medianMs(50, () => void writeStress({ ...report, outcome: answered(simulate(network, scenario)) })),
      parties: network.parties.length,
      obligations: network.obligations.length,
      periods: network.periods.length,
      shortTotal: outcome.shortTotal,
    },
  )
}

function growthWithPeriods(networkUntil: (until: string) => ObligationNetwork) {
  const figures: Record<string, number> = {}
  const first = networkUntil('2026Q4').periods[0]!
  for (const count of quarters) {
    const network = networkUntil(quarterAfter(first, count - 1))
    const scenario = scenarioOf(network)
    const ms = medianMs(20, () => void answered(simulate(network, scenario)))
    figures[`microsecondsPerQuarter${network.periods.length}`] = (ms * 1e3) / network.periods.length
  }
  return answerTo('What does a quarter cost as quarters grow, the sample ledger with one change?', figures)
}

function quarterAfter(quarter: string, by: number): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 + by
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`
}

function answered<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
