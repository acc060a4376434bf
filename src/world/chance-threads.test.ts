import { describe, expect, it } from 'vitest'
import { sampleStore } from '../../test/sample-store.ts'
import { baseScenario } from '../model/index.ts'
import { askNetwork } from '../pipeline.ts'
import { assumedDelays, assumedPriors, chancesOf, fansOf, openPaths } from '../stress/index.ts'
import { drawInThreads } from './chance-threads.ts'

const store = sampleStore()
const { network } = askNetwork(store.state(), { policy: 'best-supported', language: 'en' })
store.close()
const opened = openPaths(network, baseScenario, { seed: 7, rho: 0.3, priors: assumedPriors, delays: assumedDelays })
if (!opened.ok) throw new Error(opened.failure.reason)
const source = opened.value
const told = async (paths: number, options: Parameters<typeof drawInThreads>[2]) => {
  const drawn = await drawInThreads(source, paths, options)
  if (!drawn.ok) throw new Error(drawn.failure.reason)
  return { paths: drawn.value.at(-1)!.until, text: JSON.stringify([chancesOf(source, drawn.value), fansOf(source, drawn.value)]) }
}

describe('paths in threads', () => {
  it('[ST180] are the same bytes on one thread, on two, on three', async () => {
    const paths = 4500
    const one = await told(paths, { threads: 1 })
    expect(await told(paths, { threads: 2 })).toEqual(one)
    expect(await told(paths, { threads: 3 })).toEqual(one)
  }, 60_000)
  it('[ST181] stopped on the way they leave no gap, and what is finished is what so many paths give', async () => {
    for (const threads of [1, 2]) {
      const stop = new AbortController()
      const stopped = await told(6000, { threads, signal: stop.signal, onProgress: (done) => done > 500 && stop.abort() })
      expect(stopped.paths).toBeGreaterThan(500)
      expect(stopped.paths).toBeLessThan(6000)
      expect((await told(stopped.paths, { threads: 1 })).text).toBe(stopped.text)
    }
  }, 60_000)
  it('[ST182] stopped before they began, they give the first few all the same', async () => {
    expect((await told(3000, { threads: 2, signal: AbortSignal.abort() })).paths).toBeGreaterThan(0)
  }, 60_000)
})
