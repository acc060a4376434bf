import { availableParallelism } from 'node:os'
import { ok, type Result } from '../base/index.ts'
import type { StressFailure } from '../model/index.ts'
import type { PathBlock, PathSource } from '../stress/index.ts'
import type { Asked, Stretch } from './chance-worker.ts'

export interface ChanceThreadsOptions {
  /** As many as there are processors unless set; no more than there is work for. The answer is the same for any number. */
  readonly threads?: number
  /** Called with the paths finished so far. */
  readonly onProgress?: (done: number) => void
  /** Ends the work between two stretches. What is finished is kept. */
  readonly signal?: AbortSignal
}

/** Few enough that an interrupt is heard at once. */
const stretch = 128
/** A thread takes about as long to start as this many paths take to draw. */
const pathsEach = 1_500

type Drawing = (next: Stretch) => Promise<Result<PathBlock, StressFailure>>

/**
 * The first `paths` paths of a source, without a gap however it ends: every stretch that is begun is finished, and they are begun in order.
 * This thread draws too, from the first, and lets other events in between two stretches; the others join it as they start.
 */
export async function drawInThreads(
  source: PathSource,
  paths: number,
  { threads = availableParallelism(), ...watch }: ChanceThreadsOptions = {},
): Promise<Result<readonly PathBlock[], StressFailure>> {
  const here: Drawing = async ({ from, until }) => source.draw(from, until)
  const others = Math.min(threads, Math.floor(paths / pathsEach)) - 1
  if (others < 1) return takeInOrder(paths, [here], watch)
  const pool = await openPool(source, others)
  try {
    // One waits for each of them, so that none is idle while this thread draws.
    return await takeInOrder(paths, [...Array.from({ length: 2 * others }, (): Drawing => (next) => pool.run(next)), here], watch)
  } finally {
    await pool.destroy()
  }
}

async function openPool({ network, scenario, options, watched }: PathSource, threads: number) {
  // Loaded when first asked for: a command that draws nothing does not wait for it.
  const { Piscina } = await import('piscina')
  // In the published package both files have been compiled.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new Piscina<Stretch, Result<PathBlock, StressFailure>>({
    filename: new URL(`./chance-worker.${ending}`, import.meta.url).href,
    workerData: { network, scenario, options, watched } satisfies Asked,
    minThreads: threads,
    maxThreads: threads,
  })
}

/** As many stretches are out at a time as there are hands to draw them. A failure ends it, and is the one of the earliest stretch that failed. */
async function takeInOrder(
  paths: number,
  hands: readonly Drawing[],
  { onProgress, signal }: ChanceThreadsOptions,
): Promise<Result<readonly PathBlock[], StressFailure>> {
  const found: { readonly from: number; readonly block: Result<PathBlock, StressFailure> }[] = []
  let begun = 0
  let done = 0
  let failed = false
  const hand = async (draw: Drawing) => {
    while (begun < paths && !failed && !(signal?.aborted && begun > 0)) {
      const from = begun
      const until = Math.min(paths, from + stretch)
      begun = until
      const block = await draw({ from, until })
      found.push({ from, block })
      failed ||= !block.ok
      done += until - from
      onProgress?.(done)
      await new Promise((resume) => setImmediate(resume))
    }
  }
  await Promise.all(hands.map(hand))
  const blocks: PathBlock[] = []
  for (const { block } of found.sort((a, b) => a.from - b.from)) {
    if (!block.ok) return block
    blocks.push(block.value)
  }
  return ok(blocks)
}
