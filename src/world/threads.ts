import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import {
  type BatchClearing,
  type BatchLimits,
  type BatchStress,
  type BlockLayout,
  batchClearing,
  batchStress,
  bringIn,
  clearingTask,
  type DebtNetwork,
  emptyOutcome,
  fillBlocks,
  type KernelMemory,
  lanes,
  layBlocks,
  makeMemory,
  runInKernel,
  type StrainOutcome,
  type StrainSystem,
  type StrainTask,
  scenariosAtOnce,
  stressTask,
  takeOut,
} from '../stress/index.ts'
import type { Shift } from './threads-worker.ts'

export interface Threads {
  /** As `runInKernel`, and the same bytes, whatever the number of threads. */
  run(task: StrainTask, watch?: Watch): Promise<StrainOutcome>
  clearBatch(network: DebtNetwork, externalAssets: Float64Array, limits?: BatchLimits): Promise<BatchClearing>
  debtRankBatch(system: StrainSystem, shocks: Float64Array, limits?: BatchLimits): Promise<BatchStress>
  close(): Promise<void>
}
export interface Watch {
  /** Scenarios done, ten times a second. */
  readonly onProgress?: (done: number) => void
  /** Ends the work between two blocks. What is finished is kept; scenarios not reached have an infinite bound. */
  readonly signal?: AbortSignal
}

/**
 * Worker threads over one shared memory. A thread takes the next block that nobody has begun, so a slow one holds nobody up; a block's
 * answer does not depend on who computes it. With one thread no pool is opened: the work is done here.
 */
export function openThreads(threads: number = availableParallelism()): Threads {
  let opened: Promise<Pool> | undefined
  const poolOf = () => {
    opened ??= openPool(threads)
    return opened
  }
  const seats = new WeakMap<StrainSystem, Seat>()
  let turn: Promise<unknown> = Promise.resolve()
  const run = (task: StrainTask, watch: Watch = {}): Promise<StrainOutcome> => {
    // One after the other: two at once would write into the same memory.
    const mine = turn.then(async () => (threads > 1 ? runInPool(await poolOf(), seats, task, watch) : runInKernel(task)))
    turn = mine.catch(() => undefined)
    return mine
  }
  return {
    run,
    clearBatch: async (network, externalAssets, limits = {}) => {
      const task = clearingTask(network, externalAssets, limits)
      return batchClearing(network, task, await run(task))
    },
    debtRankBatch: async (system, shocks, limits = {}) => {
      const task = stressTask(system, shocks, limits)
      return batchStress(task, await run(task))
    },
    close: async () => (await opened)?.destroy(),
  }
}

type Pool = Piscina<Shift, void>
interface Seat {
  readonly memory: KernelMemory
  readonly layout: BlockLayout
}

/** Loaded when first asked for: a command that stresses nothing does not wait for it. */
async function openPool(threads: number): Promise<Pool> {
  const { Piscina } = await import('piscina')
  // In the published package both files have been compiled.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const filename = new URL(`./threads-worker.${ending}`, import.meta.url).href
  return new Piscina({ filename, minThreads: threads, maxThreads: threads })
}

async function runInPool(pool: Pool, seats: WeakMap<StrainSystem, Seat>, task: StrainTask, watch: Watch): Promise<StrainOutcome> {
  const outcome = emptyOutcome(task)
  if (task.scenarios === 0) return outcome
  const { layout, memory } = seatFor(seats, task, pool.maxThreads)
  for (let first = 0; first < task.scenarios && !watch.signal?.aborted; first += layout.scenarios) {
    const count = Math.min(layout.scenarios, task.scenarios - first)
    bringIn(memory.buffer, layout, task, first, count)
    await runWave(pool, { layout, memory }, task, Math.ceil(count / lanes), {
      ...watch,
      onProgress: (done) => watch.onProgress?.(Math.min(task.scenarios, first + done)),
    })
    takeOut(memory.buffer, layout, outcome, first, count)
  }
  return outcome
}

function seatFor(seats: WeakMap<StrainSystem, Seat>, { system, scenarios }: StrainTask, workers: number): Seat {
  const wanted = Math.min(scenarios, scenariosAtOnce(system.parties))
  const known = seats.get(system)
  if (known && known.layout.scenarios >= wanted) return known
  const layout = layBlocks(system, { scenarios: wanted, workers })
  const memory = makeMemory(layout.bytes, { shared: true })
  fillBlocks(memory, layout, system)
  const seat = { layout, memory }
  seats.set(system, seat)
  return seat
}

async function runWave(pool: Pool, { layout, memory }: Seat, task: StrainTask, blocks: number, watch: Watch): Promise<void> {
  const counters = new Int32Array(memory.buffer, layout.counters, 2)
  counters.fill(0)
  // Every block counts as unreached until a thread has written its bounds.
  new Float64Array(memory.buffer, layout.bounds, layout.scenarios).fill(Number.POSITIVE_INFINITY)
  const { tolerance, roundsMax, wanted, concave } = task
  const shift = { memory, layout, blocks, task: { tolerance, roundsMax, wanted, concave } }
  const stop = () => Atomics.store(counters, 0, blocks)
  const clock = watch.onProgress && setInterval(() => watch.onProgress?.(Atomics.load(counters, 1) * lanes), 100)
  watch.signal?.addEventListener('abort', stop)
  try {
    await Promise.all(layout.works.map((_, worker) => pool.run({ ...shift, worker })))
    watch.onProgress?.(Atomics.load(counters, 1) * lanes)
  } finally {
    clearInterval(clock)
    watch.signal?.removeEventListener('abort', stop)
  }
}
