// Takes one mutant after another into a real ledger, and measures what each costs; the main thread watches the clock.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { askCheck, type LedgerStore } from '../../src/pipeline.ts'
import { createLedger, verifyChain } from '../../src/world/index.ts'
import { takeIn } from './doors.ts'
import { mutant } from './mutate.ts'
import { seedDocuments } from './seeds.ts'
import type { FuzzNews, FuzzWork } from './work.ts'

const { seed, from, until, step, clock, slowMs } = workerData as FuzzWork
const tell = (news: FuzzNews) => parentPort!.postMessage(news)
const seeds = await seedDocuments()
const folder = mkdtempSync(join(tmpdir(), 'edifice-fuzz-'))
/** A ledger grows for so many documents, is checked whole, and a new one begins. */
const documentsALedger = 200

let ledger = 0
let peak = 0
let [path, store] = freshLedger()
for (let n = from; n < until; n += step) {
  const document = mutant(seeds, seed, n)
  const { name } = document
  clock[1] = performance.timeOrigin + performance.now()
  clock[0] = n
  const before = process.threadCpuUsage()
  let within = 1
  try {
    const { documents, claims, problems } = await takeIn(document, store, seeds)
    // A feed is a document for each of its entries.
    within = Math.max(1, documents)
    clock[2]! += documents
    clock[3]! += problems.length
    clock[4]! += claims
    const mute = problems.find(({ message, mend }) => !message || !mend)
    if (mute) tell({ kind: 'bad', n, name, what: `a problem without ${mute.message ? 'a mend' : 'words'}: ${mute.message}` })
  } catch (error) {
    tell({ kind: 'bad', n, name, what: `crash: ${(error as Error).stack?.slice(0, 1000)}` })
  }
  const spent = process.threadCpuUsage(before)
  const ms = (spent.user + spent.system) / 1000 / within
  if (ms > clock[5]!) [clock[5], clock[6]] = [ms, n]
  const { maxRSS } = process.resourceUsage()
  if (maxRSS > peak) [peak, clock[7]] = [maxRSS, n]
  if (ms > slowMs) tell({ kind: 'bad', n, name, what: `slow: ${Math.round(ms)} ms of the processor` })
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
