// npm run fuzz [-- --runs 100000 --seed 1 --from N --only N --workers 1]: spoiled and hostile documents of every kind, through every door
// into a real ledger. Ends with 1 if any of them crashed it, took more than five seconds of the processor, or left a ledger that does not
// hold, or if a worker's memory went over its limit.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { mutant } from './fuzz/mutate.ts'
import { seedDocuments } from './fuzz/seeds.ts'
import { clockFields, type FuzzNews, type FuzzWork } from './fuzz/work.ts'
import { inRoot } from './run.ts'

/** Of the processor: a machine that others use too is no fault of the document. */
const slowMs = 5_000
/** By the clock on the wall: beyond it a document will not come back. */
const hangMs = 60_000
const workerMemoryMb = 320

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    workers: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const only = values.only === undefined ? undefined : Number(values.only)
const first = only ?? Number(values.from)
const workers = only === undefined ? Number(values.workers) : 1
const totals = { documents: 0, problems: 0, claims: 0, slowestMs: 0, slowest: -1, heaviest: -1 }
const bad: { n: number; name: string; what: string }[] = []

if (only !== undefined) writeFileSync('mutant', mutant(await seedDocuments(), seed, only).bytes)

const began = performance.now()
await Promise.all(Array.from({ length: workers }, (_, i) => watched(first + i, only === undefined ? first + runs : first + 1)))
process.stdout.write(
  `${JSON.stringify({
    fuzz: only === undefined ? runs : 1,
    seed,
    ...totals,
    slowestMs: Math.round(totals.slowestMs),
    bad: bad.length,
    seconds: Math.round((performance.now() - began) / 1000),
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
)
process.exit(bad.length === 0 ? 0 : 1)

function note(one: (typeof bad)[number]): void {
  bad.push(one)
  process.stdout.write(`${one.n} ${one.name}: ${one.what}\n`)
}

/** One worker after another over every `workers`th number; one that hangs or dies is named, and the next begins behind it. */
async function watched(from: number, until: number): Promise<void> {
  const clock = new Float64Array(new SharedArrayBuffer(8 * clockFields.length))
  clock[0] = -1
  const work: FuzzWork = { seed, from, until, step: workers, clock, slowMs }
  const worker = new Worker(inRoot('tools/fuzz/worker.ts'), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
  })
  let finished = false
  let ended = false
  const watch = setInterval(() => {
    if (ended || clock[0]! < 0 || performance.timeOrigin + performance.now() - clock[1]! < hangMs) return
    ended = true
    note({ n: clock[0]!, name: 'hang', what: `more than ${hangMs / 1000} s` })
    void worker.terminate()
  }, 250)
  await new Promise<void>((ended) => {
    worker.on('message', (news: FuzzNews) => {
      if (news.kind === 'bad') note(news)
      else finished = true
    })
    worker.on('error', (error) => note({ n: clock[0]!, name: 'worker', what: error.message }))
    worker.on('exit', () => ended())
  })
  clearInterval(watch)
  totals.documents += clock[2]!
  totals.problems += clock[3]!
  totals.claims += clock[4]!
  totals.heaviest = clock[7]!
  if (clock[5]! > totals.slowestMs) [totals.slowestMs, totals.slowest] = [clock[5]!, clock[6]!]
  if (!finished && clock[0]! >= 0 && clock[0]! + workers < until) await watched(clock[0]! + workers, until)
}
