import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createLedger, openLedger, verifyChain } from '../src/world/index.ts'

const program = join(import.meta.dirname, 'fixtures/append.ts')
const takeIn = join(import.meta.dirname, 'fixtures/take-in.ts')
const folder = mkdtempSync(join(tmpdir(), 'edifice-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const newLedger = (name: string): string => {
  const path = join(folder, `${name}.edifice`)
  const made = createLedger(path, { source: 'Test' })
  if (!made.ok) throw new Error(made.failure.message)
  made.value.close()
  return path
}

interface Run {
  readonly child: ChildProcess
  /** Lines that arrived whole. */
  readonly lines: string[]
  /** Resolves when so many lines are there, or the program has ended. */
  until(count: number): Promise<void>
  readonly ended: Promise<number | null>
}
function start(command: string, args: readonly string[]): Run {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const waiting: { count: number; go: () => void }[] = []
  let rest = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop()!
    lines.push(...parts)
    for (const w of waiting.filter((w) => lines.length >= w.count)) w.go()
  })
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  ended.then(() => {
    for (const w of waiting) w.go()
  })
  const until = (count: number) =>
    new Promise<void>((go) => (lines.length >= count || child.exitCode !== null ? go() : waiting.push({ count, go })))
  return { child, lines, until, ended }
}
const node = ['--disable-warning=ExperimentalWarning', program]
const append = (path: string, name: string, appends: number, claimsEach: number) =>
  start(process.execPath, [...node, path, name, String(appends), String(claimsEach)])

const acknowledged = (run: Run) => run.lines.filter((line) => /^[KC]-/.test(line))
/** Claim and commitment ids in the ledger, after every link of the chain was checked; `whole`, every line and document too. */
function idsIn(path: string, { whole }: { whole: boolean } = { whole: true }): string[] {
  if (whole) expect(verifyChain(path).problems).toEqual([])
  const opened = openLedger(path)
  if (!opened.ok) throw new Error(opened.failure.message)
  const ids = opened.value
    .state()
    .rows.map(({ event }) =>
      event.type === 'claim' ? event.claim.id : event.type === 'commitment' ? event.commitment.id : event.type,
    )
  opened.value.close()
  return ids
}
const missing = (ids: readonly string[], wanted: readonly string[]) => {
  const there = new Set(ids)
  return wanted.filter((id) => !there.has(id))
}
const pauseMs = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe.concurrent('a ledger whose writer is killed', () => {
  // The same ledger every time, so that each run also starts from what the last kill left behind.
  const killed = async (verb: 'add' | 'import', kills: number) => {
    const path = newLedger(verb)
    const wanted: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      const run = start(process.execPath, ['--disable-warning=ExperimentalWarning', takeIn, verb, path, `${verb}-${kill}`])
      await run.until(2 + (kill % 5) * (verb === 'add' ? 2 : 40))
      await pauseMs((kill * 7) % 19)
      run.child.kill('SIGKILL')
      await run.ended
      expect(run.lines[0]).toBe('ready')
      wanted.push(...acknowledged(run))
      expect(missing(idsIn(path, { whole: kill % 8 === 0 }), wanted)).toEqual([])
    }
    const ids = idsIn(path)
    expect(wanted.length).toBeGreaterThan(kills)
    return ids
  }
  it('[WO11] while adding, 25 times, keeps every acknowledged claim, and each with its document', async () => {
    await killed('add', 25)
    const opened = openLedger(join(folder, 'add.edifice'))
    if (!opened.ok) throw new Error(opened.failure.message)
    const events = opened.value.state().rows.map(({ event }) => event)
    opened.value.close()
    // A document without its claims, or a claim without its document, would be half an add.
    const documents = events.flatMap((e) => (e.type === 'document' ? [e.document.hash] : []))
    const quoted = events.flatMap((e) =>
      e.type === 'claim' && e.claim.evidence.kind === 'quote' ? [e.claim.evidence.quote.documentHash] : [],
    )
    expect(documents.length).toBeGreaterThan(25)
    expect(new Set(quoted)).toEqual(new Set(documents))
  }, 180_000)
  it('[WO11] while importing, 25 times, keeps every acknowledged claim, no import half', async () => {
    const ids = await killed('import', 25)
    const claims = ids.filter((id) => id.startsWith('K-'))
    expect(new Set(claims).size).toBe(claims.length)
    expect(claims.length % 40).toBe(0)
    expect(ids.filter((id) => id.startsWith('C-')).length).toBe(claims.length)
  }, 180_000)
})

describe('a ledger with two writers', () => {
  it('[WO12] loses nothing, hands out no commitment id twice; who cannot write says busy', async () => {
    const path = newLedger('two')
    const runs = ['left', 'right'].map((name) => append(path, name, 200, 1))
    const codes = await Promise.all(runs.map((run) => run.ended))
    const wanted = runs.flatMap(acknowledged)
    const ids = idsIn(path)
    expect(missing(ids, wanted)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(wanted.length)
    for (const [i, run] of runs.entries()) {
      if (codes[i] === 0) expect(acknowledged(run)).toHaveLength(400)
      else expect(run.lines).toContain('problem ledger-busy')
    }
  }, 180_000)
})

describe.skipIf(process.platform === 'win32')('a ledger on a full disk', () => {
  const fills = async (path: string, run: Run) => {
    expect(await run.ended).toBe(3)
    expect(run.lines).toContain('problem disk-full')
    expect(acknowledged(run).length).toBeGreaterThan(0)
    expect(missing(idsIn(path), acknowledged(run))).toEqual([])
  }
  it('[WO13] under a limit on the size of files, says disk-full and keeps what it had', async () => {
    const path = newLedger('limited')
    // In blocks of 512 or 1,024 bytes, by shell: about a megabyte either way.
    const shell = ['-c', 'ulimit -f 1500; exec "$@"', 'sh', process.execPath, ...node, path, 'limited', '100000', '50']
    await fills(path, start('sh', shell))
  }, 180_000)

  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk])
  })
  // Only root may mount; the limit above proves the same where this cannot run.
  it.runIf(mounted)(
    '[WO13] on a disk of two megabytes, says disk-full and keeps what it had',
    async () => {
      const path = newLedger('disk/full')
      await fills(path, append(path, 'full', 100_000, 50))
    },
    180_000,
  )
})
