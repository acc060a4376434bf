import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { instantOf } from '../src/base/index.ts'
import { takeInFacts } from '../src/ledger/index.ts'
import type { LedgerStore } from '../src/pipeline.ts'
import { decodeFacts } from '../src/wire/index.ts'
import { createLedger } from '../src/world/index.ts'

const factsPath = resolve(import.meta.dirname, '../examples/ai-compute/facts.json')

/** A ledger file of its own, holding the sample. */
export function sampleStore(): LedgerStore {
  const decoded = decodeFacts(readFileSync(factsPath, 'utf8'))
  if (!decoded.ok) throw new Error(decoded.failure.message)
  const { facts } = decoded.value
  const created = createLedger(join(mkdtempSync(join(tmpdir(), 'edifice-sample-')), 'ledger.edifice'), { source: facts.source })
  if (!created.ok) throw new Error(created.failure.message)
  const at = instantOf(Date.UTC(2026, 6, 6))
  created.value.append((state) => takeInFacts(state, facts, at), at)
  return created.value
}
