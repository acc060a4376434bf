import { availableParallelism } from 'node:os'
import { shakenAssets, speedDebts } from '../src/stress/batch/testing/speed-debts.ts'
import { clear } from '../src/stress/clearing.ts'
import {
  buildDebtNetwork,
  clearBatch,
  clearOne,
  type DebtNetwork,
  fillBlocks,
  layBlocks,
  makeMemory,
  openKernel,
  workWord,
} from '../src/stress/index.ts'
import { shaken, speedProblem } from '../src/stress/testing/speed-problem.ts'
import { openThreads } from '../src/world/threads.ts'
import { besideFigures, compiled, inPeers, inTurns, openPeer, type Peer, unlessAbsent, withArrays } from './peer.ts'
import { answerTo, medianMs } from './timing.ts'

/** Proved distance from the end. Peers stop where a step is 1e-9 and may be further from it. */
const limits = { toleranceRelative: 1e-9 }

export async function* run() {
  yield exactRounds()
  yield await manyScenarios(1_000, 1_000)
  yield await oneScenario(100_000, 9)
  yield await innerSweep(1_000)
  yield millionParties()
  yield growthWithParties()
  yield growthWithObligations()
  yield growthWithScenarios()
}

function exactRounds() {
  const msOf = (parties: number, turns: number) => {
    const problem = speedProblem(parties)
    return medianMs(turns, () => {
      if (!clear(problem).ok) throw new Error(`${parties} parties do not converge`)
    })
  }
  const problem = speedProblem(1_000)
  return answerTo('How long do exact rounds take, the greatest and the least vector, for 1,000 and for 10,000 parties?', {
    ms1e3: msOf(1_000, 7),
    ms1e4: msOf(10_000, 3),
    msPerScenario1e3: medianMs(10, (s) => {
      if (!clear(shaken(problem, s)).ok) throw new Error(`scenario ${s} does not converge`)
    }),
  })
}

async function manyScenarios(parties: number, scenarios: number) {
  const { debts, externalAssets } = speedDebts(parties)
  const network = buildDebtNetwork(debts)
  const assets = shakenAssets(externalAssets, scenarios)
  const threads = openThreads()
  try {
    return await besideScipy(debts, assets, async (peer) => {
      // As one who asks again and again would: the last answer's arrays are written over.
      let reuse = await threads.clearBatch(network, assets, limits)
      const together = async () => {
        reuse = await threads.clearBatch(network, assets, { ...limits, reuse })
      }
      const onOne = () => {
        reuse = clearBatch(network, assets, { ...limits, reuse })
      }
      const all = await inTurns(9, together, peer, 'clear')
      const alone = await inTurns(5, onOne, peer, 'clear')
      return answerTo(
        `How long do ${scenarios} scenarios of ${parties} parties take, all payments and defaults out, against scipy.sparse?${unlessAbsent('scipy', peer)}`,
        {
          threads: availableParallelism(),
          ...besideFigures('allScenarios', 'scipy', all),
          ...besideFigures('oneThread', 'oneThreadScipy', alone),
        },
      )
    })
  } finally {
    await threads.close()
  }
}

async function oneScenario(parties: number, turns: number) {
  const { debts, externalAssets } = speedDebts(parties)
  const network = buildDebtNetwork(debts)
  return besideScipy(debts, externalAssets, async (peer) => {
    let reuse = clearOne(network, externalAssets, limits)
    const again = () => {
      reuse = clearOne(network, externalAssets, { ...limits, reuse })
    }
    const found = await inTurns(turns, again, peer, 'clear')
    return answerTo(
      `How long does one scenario of ${parties} parties take, against scipy.sparse?${unlessAbsent('scipy', peer)}`,
      {
        ...besideFigures('one', 'scipy', found),
        ...sumsOf(network, externalAssets),
      },
    )
  })
}

async function innerSweep(parties: number) {
  const { debts, externalAssets } = speedDebts(parties)
  const { system } = buildDebtNetwork(debts)
  const layout = layBlocks(system, { scenarios: 8, workers: 1 })
  const kernel = openKernel(makeMemory(layout.bytes, { shared: false }))
  fillBlocks(kernel.memory, layout, system)
  const own = new Float64Array(kernel.memory.buffer, layout.works[0]!.words[workWord.own]!, parties * 8)
  for (let at = 0; at < parties; at++)
    own.fill(system.base[at]! - externalAssets[system.outer[at]!]! * system.scale[at]!, 8 * at, 8 * at + 8)
  const { start, other, impact } = system.byHit()
  const passes = 500
  return withArrays({ start, other, impact, own }, async (folder) => {
    const sweep = () => {
      for (let k = 0; k < passes; k++) kernel.passBlock(layout.system.at, layout.works[0]!.at)
    }
    const beside = async (name: string, flags: readonly string[]) => {
      const program = compiled(inPeers('sweep.cpp'), folder, flags)
      const peer = program ? await openPeer(program, [folder]) : undefined
      try {
        return besideFigures('sweeps', name, await inTurns(15, sweep, peer, String(passes)))
      } finally {
        peer?.close()
      }
    }
    const narrow = await beside('cpp128', ['-DWIDTH=2', '-ffp-contract=off'])
    const plain = await beside('plainCpp', ['-DWIDTH=1'])
    const wide = await beside('cpp', [])
    return answerTo(
      `How fast is the inner sweep (${parties} parties, ${other.length} obligations, eight scenarios), against C++ with vector extensions, as wide as the machine has them, as wide as WebAssembly has them, and against plain C++?${unlessAbsent('g++', wide.cppMs)}`,
      { nanosecondsPerObligation: (wide.sweepsMs! * 1e6) / passes / other.length, ...plain, ...narrow, ...wide },
    )
  })
}

/** From the first draw to the last payment; memory is the whole process's. */
function millionParties() {
  const parties = 1_000_000
  const begun = performance.now()
  const { debts, externalAssets } = speedDebts(parties)
  const drawn = performance.now()
  const network = buildDebtNetwork(debts)
  const built = performance.now()
  const cleared = clearOne(network, externalAssets, limits)
  return answerTo('How long does a million parties with ten million obligations take, from the first draw to the last payment?', {
    drawMs: drawn - begun,
    buildMs: built - drawn,
    clearMs: performance.now() - built,
    millionMs: performance.now() - begun,
    provedError: cleared.errorRelative[0]!,
    memoryGiB: process.resourceUsage().maxRSS / 2 ** 20,
  })
}

function growthWithParties() {
  const figures: Record<string, number> = {}
  for (const parties of [1_000, 10_000, 100_000]) {
    const { debts, externalAssets } = speedDebts(parties)
    const network = buildDebtNetwork(debts)
    const ms = medianMs(5, () => void clearOne(network, externalAssets, limits))
    figures[`nanosecondsPerObligation${parties}`] = (ms * 1e6) / debts.due.length
  }
  return answerTo('What does an obligation cost as parties grow, one scenario?', figures)
}

function growthWithObligations() {
  const figures: Record<string, number> = {}
  for (const each of [5, 10, 20, 40]) {
    const { debts, externalAssets } = speedDebts(2_000, each)
    const network = buildDebtNetwork(debts)
    const assets = shakenAssets(externalAssets, 64)
    const ms = medianMs(5, () => void clearBatch(network, assets, limits))
    figures[`nanosecondsPerObligation${each}each`] = (ms * 1e6) / debts.due.length / 64
  }
  return answerTo('What does an obligation cost in a scenario as obligations grow, 2,000 parties?', figures)
}

function growthWithScenarios() {
  const { debts, externalAssets } = speedDebts(1_000)
  const network = buildDebtNetwork(debts)
  const figures: Record<string, number> = {}
  for (const scenarios of [8, 80, 800, 8_000]) {
    const assets = shakenAssets(externalAssets, scenarios)
    const ms = medianMs(3, () => void clearBatch(network, assets, limits))
    figures[`microsecondsPerScenario${scenarios}`] = (ms * 1e3) / scenarios
  }
  return answerTo('What does a scenario cost as scenarios grow, 1,000 parties, one thread?', figures)
}

const besideScipy = <T>(
  debts: ReturnType<typeof speedDebts>['debts'],
  given: Float64Array,
  work: (peer: Peer | undefined) => Promise<T>,
) =>
  withArrays(
    {
      payer: Uint32Array.from(debts.payer),
      payee: Uint32Array.from(debts.payee),
      due: Float64Array.from(debts.due),
      outside: Float64Array.from(debts.dueOutside ?? []),
      given,
    },
    async (folder) => {
      const peer = await openPeer('python3', [inPeers('scipy_clearing.py'), folder])
      try {
        return await work(peer)
      } finally {
        peer?.close()
      }
    },
  )

function sumsOf(network: DebtNetwork, assets: Float64Array) {
  const { payments, errorRelative } = clearOne(network, assets, limits)
  return {
    shortfall: network.dueTotal.reduce((sum, due, i) => sum + due - payments[i]!, 0),
    provedError: errorRelative[0]!,
  }
}
