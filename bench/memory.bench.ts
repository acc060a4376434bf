import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { instantOf } from '../src/base/index.ts'
import { buildGazetteer, extractClaims } from '../src/extract/index.ts'
import { readDocument } from '../src/read/index.ts'
import { answerTo, type Figures } from './timing.ts'

const documents = 10_000
const every = 1_000
const folder = resolve(import.meta.dirname, '../examples/articles')

/** The examples, each time with firms, sums and characters that no document before had. */
function articleAt(n: number, examples: readonly string[]): string {
  const example = examples[n % examples.length]!
  const rare = String.fromCharCode(0x4e00 + ((n * 7) % 0x5000))
  return `${example}\n\nHarrow ${n.toString(36).toUpperCase()} Minerals Inc will buy $${n + 1} million of steel from Borgen${n} AS.\n${rare}${rare}山電機將向力圖${n}投資${n + 2}億元。\n`
}

const heapMb = (collect: () => void): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

export async function run() {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const gazetteer = buildGazetteer([])
  const heaps: Record<string, number> = {}
  let claims = 0
  for (let n = 1; n <= documents; n++) {
    const bytes = new TextEncoder().encode(articleAt(n, examples))
    const document = readDocument({ bytes, name: `${n}.txt`, receivedAt: instantOf(0) })
    if (document.ok) claims += extractClaims(document.value, gazetteer).claims.length
    if (n % every === 0) heaps[`heapMbAfter${n}`] = heapMb(collect)
  }
  const figures: Figures = { ...heaps, claims, peakRssMb: process.resourceUsage().maxRSS / 1024 }
  return answerTo('Is the heap flat over 10,000 documents, read and extracted one after another?', figures)
}
