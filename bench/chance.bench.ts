import { baseScenario } from '../src/model/index.ts'
import { askNetwork } from '../src/pipeline.ts'
import { assumedDelays, assumedPriors, chancesOf, openPaths } from '../src/stress/index.ts'
import { drawInThreads } from '../src/world/index.ts'
import { sampleStore } from '../test/sample-store.ts'
import { answerTo } from './timing.ts'

export async function run() {
  const store = sampleStore()
  const { network } = askNetwork(store.state(), { policy: 'best-supported', language: 'en' })
  store.close()
  const options = { seed: 7, rho: 0.3, priors: assumedPriors, delays: assumedDelays }
  const drawn = async (paths: number, threads: number) => {
    const start = performance.now()
    const source = openPaths(network, baseScenario, options)
    if (!source.ok) throw new Error(JSON.stringify(source.failure))
    const blocks = await drawInThreads(source.value, paths, { threads })
    if (!blocks.ok) throw new Error(JSON.stringify(blocks.failure))
    chancesOf(source.value, blocks.value)
    return performance.now() - start
  }
  /** Threads are started anew each time, as a command starts them. */
  const medianOf = async (paths: number, threads: number, runs: number) => {
    await drawn(paths, threads)
    const times: number[] = []
    for (let k = 0; k < runs; k++) times.push(await drawn(paths, threads))
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
  }
  return answerTo(
    'How long does it take to draw 1,000 and 10,000 paths of the sample ledger, trace their causes, and sum them up?',
    {
      ms1e3: await medianOf(1_000, 1, 5),
      ms1e4: await medianOf(10_000, 1, 3),
      ms1e4on2: await medianOf(10_000, 2, 3),
      parties: network.parties.length,
      commitments: network.commitments.length,
      obligations: network.obligations.length,
      periods: network.periods.length,
    },
  )
}
