// The ways into a ledger: a document or an index of filings is added, a table or fact file imported, a ledger's text brought in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { instantOf, type Problem } from '../../src/base/index.ts'
import { addSource, importFacts, type LedgerStore } from '../../src/pipeline.ts'
import { decodeClaimsCsv, decodeFacts } from '../../src/wire/index.ts'
import { importText, verifyChain } from '../../src/world/index.ts'
import type { Seed } from './text-seeds.ts'
import { textDoor } from './text-seeds.ts'

export const at = instantOf(Date.UTC(2026, 10, 1))

export interface Taken {
  readonly documents: number
  readonly claims: number
  readonly problems: readonly Problem[]
}

export async function takeIn({ name, bytes }: Seed, store: LedgerStore, seeds: readonly Seed[]): Promise<Taken> {
  if (name.startsWith(textDoor)) return takeText({ name, bytes }, seeds)
  if (/^(?:claims\.|facts\.)/.test(name)) return takeFacts({ name, bytes }, store)
  const { items, problems } = await addSource({ name, bytes, receivedAt: at }, store, () => at)
  return {
    documents: items.length,
    claims: items.reduce((sum, { intake }) => sum + intake.claims.length, 0),
    problems: [...problems, ...items.flatMap(({ extraction }) => extraction.problems)],
  }
}

/** As `edifice import` takes a file. */
function takeFacts({ name, bytes }: Seed, store: LedgerStore): Taken {
  const text = new TextDecoder().decode(bytes)
  const isTable = name.endsWith('.csv') || !/^\uFEFF?\s*\{/.test(text)
  const decoded = isTable && text.includes('payer') ? decodeClaimsCsv(text, name) : decodeFacts(text)
  if (!decoded.ok) return { documents: 0, claims: 0, problems: [decoded.failure] }
  const { facts, problems } = decoded.value
  importFacts(facts, store, at)
  return { documents: 1, claims: facts.claims.length, problems }
}

const folder = mkdtempSync(join(tmpdir(), 'edifice-fuzz-in-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
let soundIn = false

/** A ledger's text of which one file was spoiled: it is refused, or what comes in is the ledger it was. */
function takeText({ name, bytes }: Seed, seeds: readonly Seed[]): Taken {
  const text = join(folder, 'text')
  const sound = seeds.filter((seed) => seed.name.startsWith(textDoor))
  const put = (seed: Seed) => {
    const path = join(text, seed.name.slice(textDoor.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, seed.bytes)
  }
  if (!soundIn) sound.forEach(put)
  soundIn = true
  put({ name, bytes })
  const ledger = join(folder, 'in.edifice')
  const taken = importText(text, ledger, true)
  const problems = taken.ok ? verifyChain(ledger).problems.map(broken) : taken.failure
  for (const ending of ['', '-wal', '-shm']) rmSync(ledger + ending, { force: true })
  put(sound.find((seed) => seed.name === name)!)
  return { documents: taken.ok ? 1 : 0, claims: 0, problems }
}

/** Named so that the run counts it as bad: a chain that does not hold came in. */
const broken = (problem: Problem): Problem => ({ ...problem, message: '' })
