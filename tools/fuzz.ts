// npm run fuzz [-- --runs 100000 --seed 1 --only N]: spoiled and hostile documents of every kind, through reading, extraction and a real
// ledger. Ends with 1 if any of them crashed it, held it for more than five seconds, or left a ledger that does not hold.
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { mutant } from './fuzz/mutate.ts'
import { seedDocuments } from './fuzz/seeds.ts'
import type { FuzzNews, FuzzWork } from './fuzz/worker.ts'
import { inRoot } from './run.ts'

const hangMs = 5_000
const workerMemoryMb = 1_500

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const totals = { documents: 0, problems: 0, claims: 0 }
const bad: { n: number; name: string; what: string }[] = []
let memoryMax = 0

if (values.only) writeFileSync('mutant', mutant(seedDocuments(), seed, Number(values.only)).bytes)

const only = values.only === undefined ? undefined : Number(values.only)
const workers = only === undefined ? Math.min(availableParallelism(), 4) : 1
const began = performance.now()
await Promise.all(Array.from({ length: workers }, (_, i) => watched(only ?? i, only === undefined ? runs : only + 1, workers)))
for (const { n, name, what } of bad) process.stdout.write(`${n} ${name}: ${what}\n`)
process.stdout.write(
  `${JSON.stringify({ fuzz: runs, seed, ...totals, bad: bad.length, seconds: Math.round((performance.now() - began) / 1000), memoryMb: Math.round(memoryMax / 2 ** 20) })}\n`,
)
process.exit(bad.length === 0 ? 0 : 1)

/** One worker after another over every `step`th number; one that hangs or dies is named, and the next begins behind it. */
async function watched(from: number, until: number, step: number): Promise<void> {
  const clock = new Float64Array(new SharedArrayBuffer(40))
  clock[0] = -1
  const work: FuzzWork = { seed, from, until, step, clock }
  const worker = new Worker(inRoot('tools/fuzz/worker.ts'), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
  })
  let finished = false
  let ended = false
  const watch = setInterval(() => {
    memoryMax = Math.max(memoryMax, process.memoryUsage.rss())
    if (ended || clock[0]! < 0 || performance.timeOrigin + performance.now() - clock[1]! < hangMs) return
    ended = true
    bad.push({ n: clock[0]!, name: 'hang', what: `more than ${hangMs / 1000} s` })
    void worker.terminate()
  }, 250)
  await new Promise<void>((ended) => {
    worker.on('message', (news: FuzzNews) => {
      if (news.kind === 'bad') bad.push(news)
      else finished = true
    })
    worker.on('error', (error) => bad.push({ n: clock[0]!, name: 'worker', what: error.message }))
    worker.on('exit', () => ended())
  })
  clearInterval(watch)
  totals.documents += clock[2]!
  totals.problems += clock[3]!
  totals.claims += clock[4]!
  if (!finished && clock[0]! >= 0 && clock[0]! + step < until) await watched(clock[0]! + step, until, step)
}
