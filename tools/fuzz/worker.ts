// Reads one mutant after another and takes its claims into a real ledger; the main thread watches the clock.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { instantOf } from '../../src/base/index.ts'
import { addSource, askCheck, type LedgerStore } from '../../src/pipeline.ts'
import { createLedger, verifyChain } from '../../src/world/index.ts'
import { mutant } from './mutate.ts'
import { seedDocuments } from './seeds.ts'

export interface FuzzWork {
  readonly seed: number
  readonly from: number
  readonly until: number
  readonly step: number
  /** [number at work, when it began (ms since 1970), documents, problems, claims so far]; shared, so that what hangs has been counted. */
  readonly clock: Float64Array<SharedArrayBuffer>
}
export type FuzzNews =
  | { readonly kind: 'bad'; readonly n: number; readonly name: string; readonly what: string }
  | { readonly kind: 'done' }

const { seed, from, until, step, clock } = workerData as FuzzWork
const tell = (news: FuzzNews) => parentPort!.postMessage(news)
const seeds = seedDocuments()
const folder = mkdtempSync(join(tmpdir(), 'edifice-fuzz-'))
/** A ledger grows for so many documents, is checked whole, and a new one begins. */
const documentsALedger = 400
const at = instantOf(Date.UTC(2026, 10, 1))

let ledger = 0
let [path, store] = freshLedger()
for (let n = from; n < until; n += step) {
  const { name, bytes } = mutant(seeds, seed, n)
  clock[1] = performance.timeOrigin + performance.now()
  clock[0] = n
  try {
    const { items, problems } = await addSource({ name, bytes, receivedAt: at }, store, () => at)
    clock[2]! += items.length
    clock[3]! += problems.length
    clock[4]! += items.reduce((sum, { intake }) => sum + intake.claims.length, 0)
    for (const { message, mend } of problems)
      if (!message || !mend) tell({ kind: 'bad', n, name, what: `a problem without ${message ? 'a mend' : 'words'}: ${message}` })
  } catch (error) {
    tell({ kind: 'bad', n, name, what: `crash: ${(error as Error).stack?.slice(0, 1000)}` })
  }
  if (((n - from) / step) % documentsALedger === documentsALedger - 1) {
    clock[0] = -1
    checkAndClose(n)
    ;[path, store] = freshLedger()
  }
}
clock[0] = -1
checkAndClose(until)
rmSync(folder, { recursive: true })
tell({ kind: 'done' })

function freshLedger(): [string, LedgerStore] {
  const file = join(folder, `${ledger++}.edifice`)
  const made = createLedger(file, { source: 'Fuzz' })
  if (!made.ok) throw new Error(made.failure.message)
  return [file, made.value]
}

function checkAndClose(n: number): void {
  const { problems } = askCheck(store.state(), { policy: 'best-supported', language: 'en' })
  store.close()
  for (const { message, where } of [...problems, ...verifyChain(path).problems])
    tell({ kind: 'bad', n, name: 'ledger', what: `${where}: ${message}` })
  rmSync(path)
}
