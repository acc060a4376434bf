import { baseScenario } from '../src/model/index.ts'
import { askNetwork } from '../src/pipeline.ts'
import { assumedPriors, drawPaths } from '../src/stress/index.ts'
import { sampleStore } from '../test/sample-store.ts'
import { answerTo, medianMs } from './timing.ts'

export async function run() {
  const store = sampleStore()
  const { network } = askNetwork(store.state(), { policy: 'best-supported', language: 'en' })
  store.close()
  const msOf = (paths: number, runs: number) =>
    medianMs(runs, () => {
      const drawn = drawPaths(network, baseScenario, { paths, seed: 7, rho: 0.3, priors: assumedPriors })
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.failure))
    })
  return answerTo('How long does it take to draw 1,000 and 10,000 paths of the sample ledger, and to sum them up?', {
    ms1e3: msOf(1_000, 5),
    ms1e4: msOf(10_000, 3),
    parties: network.parties.length,
    commitments: network.commitments.length,
    obligations: network.obligations.length,
    periods: network.periods.length,
  })
}
