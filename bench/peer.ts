import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'

/** Another program that does the same work, kept running and asked again and again, in turns with ours. */
export interface Peer {
  /** What it says of itself: versions. */
  readonly greeting: Readonly<Record<string, unknown>>
  ask(line: string): Promise<Readonly<Record<string, number>>>
  close(): void
}

/** A peer that is not installed is no peer: undefined, and the figures name it as absent. */
export async function openPeer(command: string, args: readonly string[]): Promise<Peer | undefined> {
  const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...env } = process.env
  const child: ChildProcess = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], env })
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    return done ? undefined : (JSON.parse(value as string) as Record<string, number>)
  }
  const failed = new Promise<undefined>((resolve) => child.once('error', () => resolve(undefined)))
  const greeting = await Promise.race([next(), failed])
  if (!greeting) return undefined
  return {
    greeting,
    ask: async (line) => {
      child.stdin!.write(`${line}\n`)
      const answer = await next()
      if (!answer) throw new Error(`${command} ${args.join(' ')} ended without an answer`)
      return answer
    },
    close: () => child.stdin!.end(),
  }
}

export const inPeers = (name: string): string => join(import.meta.dirname, 'peers', name)

/** Compiled with all the machine has; undefined without a compiler. */
export function compiled(source: string, folder: string): string | undefined {
  const program = join(folder, 'sweep')
  const { status } = spawnSync('g++', ['-O3', '-march=native', '-std=c++17', '-o', program, source], { stdio: 'ignore' })
  return status === 0 ? program : undefined
}

/** A folder of arrays for peers to read, gone when `work` is done. */
export async function withArrays<T>(
  arrays: Readonly<Record<string, NodeJS.TypedArray>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-bench-'))
  try {
    for (const [name, values] of Object.entries(arrays)) writeFileSync(join(folder, `${name}.bin`), values)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Ours and theirs in turn, after one of each that does not count; medians in milliseconds. */
export async function inTurns(
  turns: number,
  ours: () => Promise<void> | void,
  theirs: (() => Promise<number>) | undefined,
): Promise<{ readonly ms: number; readonly peerMs?: number; readonly ratio?: number }> {
  const mine: number[] = []
  const peer: number[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const begun = performance.now()
    await ours()
    const ms = performance.now() - begun
    const peerMs = await theirs?.()
    if (turn === 0) continue
    mine.push(ms)
    if (peerMs !== undefined) peer.push(peerMs)
  }
  const ms = median(mine)
  return peer.length > 0 ? { ms, peerMs: median(peer), ratio: median(peer) / ms } : { ms }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
