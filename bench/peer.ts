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

/** Compiled with all the machine has, unless flags say otherwise; undefined without a compiler. */
export function compiled(source: string, folder: string, flags: readonly string[] = []): string | undefined {
  const program = join(folder, `sweep${flags.join('')}`)
  const all = ['-O3', '-march=native', '-std=c++17', ...flags, '-o', program, source]
  const { status } = spawnSync('g++', all, { stdio: 'ignore' })
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

export interface Turns {
  readonly ms: number
  /** Of all threads together: what the work costs where others use the machine as well. */
  readonly cpuMs: number
  readonly peer?: { readonly ms: number; readonly cpuMs: number }
}

/** Ours and theirs in turn, after one of each that does not count; medians. */
export async function inTurns(
  turns: number,
  ours: () => Promise<void> | void,
  peer: Peer | undefined,
  line: string,
): Promise<Turns> {
  const mine: Turns[] = []
  const theirs: { ms: number; cpuMs: number }[] = []
  for (let turn = 0; turn <= turns; turn++) {
    // Each is asked twice, and the second counts: after the other's turn its data are out of the processor's caches.
    await ours()
    const cpu = process.cpuUsage()
    const begun = performance.now()
    await ours()
    const ms = performance.now() - begun
    const { user, system } = process.cpuUsage(cpu)
    await peer?.ask(line)
    const answer = await peer?.ask(line)
    if (turn === 0) continue
    mine.push({ ms, cpuMs: (user + system) / 1e3 })
    if (answer) theirs.push({ ms: answer.ms!, cpuMs: answer.cpuMs! })
  }
  const middle = (all: readonly { ms: number; cpuMs: number }[]) => ({
    ms: median(all.map(({ ms }) => ms)),
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  })
  return { ...middle(mine), ...(theirs.length > 0 ? { peer: middle(theirs) } : {}) }
}

/** Figures of ours, and of a peer if it is there, with how many times as long it takes: by the clock, and by the processor's time. */
export function besideFigures(ours: string, name: string, { ms, cpuMs, peer }: Turns): Record<string, number> {
  const figures = { [`${ours}Ms`]: ms }
  if (!peer) return figures
  return { ...figures, [`${name}Ms`]: peer.ms, [`${name}Ratio`]: peer.ms / ms, [`${name}CpuRatio`]: peer.cpuMs / cpuMs }
}

/** For the end of a question: who could not be asked. */
export const unlessAbsent = (name: string, peer: unknown): string => (peer ? '' : ` (${name} is not installed here)`)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
