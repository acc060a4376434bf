import { baseScenario } from '../src/model/index.ts'
import { askNetwork } from '../src/pipeline.ts'
import { assumedDelays, assumedPriors, type Chances, drawPaths } from '../src/stress/index.ts'
import { sampleStore } from '../test/sample-store.ts'
import { answerTo } from './timing.ts'

const paths = 4_096
const seeds = 16

export function run() {
  const store = sampleStore()
  const { network } = askNetwork(store.state(), { policy: 'best-supported', language: 'en' })
  store.close()
  const drawn = (draws: 'philox' | 'sobol') =>
    Array.from({ length: seeds }, (_, seed) => {
      const found = drawPaths(network, baseScenario, {
        paths,
        seed,
        rho: 0.3,
        priors: assumedPriors,
        delays: assumedDelays,
        draws,
      })
      if (!found.ok) throw new Error(JSON.stringify(found.failure))
      return found.value
    })
  const dice = drawn('philox')
  const even = drawn('sobol')
  const ratio = (figure: (of: Chances) => number) => varianceOf(dice.map(figure)) / varianceOf(even.map(figure))
  return answerTo(
    `How many times fewer paths of the sample ledger do even draws and steadied means need (${seeds} seeds of ${paths})?`,
    {
      sobolMean: ratio(({ total }) => total.mean),
      sobolQuantile95: ratio(({ total }) => total.quantiles[2]!.value),
      sobolWorst: ratio(({ total }) => total.expectedShortfall.value),
      sobolIsShort: ratio(({ anybodyShort }) => anybodyShort.share),
      steadiedMean: varianceOf(dice.map(({ total }) => total.mean)) / varianceOf(dice.map((of) => of.totalControlled!.mean)),
      steadiedMeanTold: dice.reduce((sum, of) => sum + of.totalControlled!.varianceRatio, 0) / seeds,
      sobolErrorTold: Math.sqrt(
        even.reduce((sum, { total }) => sum + total.standardError ** 2, 0) /
          seeds /
          varianceOf(even.map(({ total }) => total.mean)),
      ),
    },
  )
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b) / values.length
  return values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
}
