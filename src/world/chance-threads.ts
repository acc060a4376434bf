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

/**
 * The first `paths` paths of a source, without a gap however it ends: every stretch that is begun is finished, and they are begun in order.
 * With one thread they are drawn here, letting other events in between.
 */
export async function drawInThreads(
  source: PathSource,
  paths: number,
  { threads = availableParallelism(), ...watch }: ChanceThreadsOptions = {},
): Promise<Result<readonly PathBlock[], StressFailure>> {
  const many = Math.min(threads, Math.floor(paths / pathsEach))
  return many > 1
    ? inPool(source, paths, many, watch)
    : takeInOrder(paths, 1, watch, async ({ from, until }) => source.draw(from, until))
}

async function inPool(
  { network, scenario, options, watched }: PathSource,
  paths: number,
  threads: number,
  watch: ChanceThreadsOptions,
): Promise<Result<readonly PathBlock[], StressFailure>> {
  // Loaded when first asked for: a command that draws nothing does not wait for it.
  const { Piscina } = await import('piscina')
  // In the published package both files have been compiled.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const pool = new Piscina<Stretch, Result<PathBlock, StressFailure>>({
    filename: new URL(`./chance-worker.${ending}`, import.meta.url).href,
    workerData: { network, scenario, options, watched } satisfies Asked,
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    // One waits for each thread, so that none is idle while a block is put away.
    return await takeInOrder(paths, 2 * threads, watch, (next) => pool.run(next))
  } finally {
    await pool.destroy()
  }
}

/** `hands` stretches are out at a time. A failure ends it, and is the one of the earliest stretch that failed. */
async function takeInOrder(
  paths: number,
  hands: number,
  { onProgress, signal }: ChanceThreadsOptions,
  draw: (next: Stretch) => Promise<Result<PathBlock, StressFailure>>,
): Promise<Result<readonly PathBlock[], StressFailure>> {
  const found: { readonly from: number; readonly block: Result<PathBlock, StressFailure> }[] = []
  let begun = 0
  let done = 0
  let failed = false
  const hand = async () => {
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
  await Promise.all(Array.from({ length: hands }, hand))
  const blocks: PathBlock[] = []
  for (const { block } of found.sort((a, b) => a.from - b.from)) {
    if (!block.ok) return block
    blocks.push(block.value)
  }
  return ok(blocks)
}
