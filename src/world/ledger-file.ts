import SqliteDatabase from 'better-sqlite3'
import { failed, ok, type Problem, type Result } from '../base/index.ts'
import type { LedgerStore } from '../pipeline.ts'
import type { ChainCheck } from './chain-check.ts'
import { checkChain, noHash } from './ledger-chain.ts'
import { openDatabase, placeNewFile, problemFrom } from './ledger-open.ts'
import { guarded } from './ledger-problem.ts'
import { migrate } from './ledger-schema.ts'
import { ledgerStore } from './ledger-store.ts'
import type { OpenOptions } from './open-options.ts'

export type { ChainCheck } from './chain-check.ts'
export { LedgerUnavailable } from './ledger-problem.ts'

/** Makes an empty ledger file; an existing one is a problem, never overwritten. `source` is how it names itself under pictures. */
export function createLedger(path: string, settings: { readonly source: string }): Result<LedgerStore, Problem> {
  const placed = placeNewFile(path, (beside) => {
    const db = new SqliteDatabase(beside)
    try {
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = FULL')
      migrate(db)
      db.prepare("INSERT INTO setting VALUES ('source', ?)").run(settings.source)
    } finally {
      db.close()
    }
  })
  return placed.ok ? openLedger(path) : placed
}

/** Opens a ledger file: WAL, synchronous=FULL. Not a ledger, newer schema, no file: one clear problem each. */
export function openLedger(path: string, options: OpenOptions = {}): Result<LedgerStore, Problem> {
  const { readOnly = false } = options
  const opened = openDatabase(path, options)
  if (!opened.ok) return opened
  try {
    return ok(guarded(path, () => ledgerStore(opened.value, path, readOnly)))
  } catch (error) {
    opened.value.close()
    return failed(problemFrom(error, path))
  }
}

/** The bytes of a document as received. */
export function readBytes(path: string, hash: string): Uint8Array | undefined {
  const opened = openDatabase(path, { readOnly: true })
  if (!opened.ok) return undefined
  const db = opened.value
  try {
    return guarded(path, () => db.prepare<[string], Buffer>('SELECT bytes FROM document_bytes WHERE hash = ?').pluck().get(hash))
  } finally {
    db.close()
  }
}

/** Checks a ledger file whole: pages, hash chain, every line, every document. Slow on purpose; opening checks the chain alone. */
export function verifyChain(path: string): ChainCheck {
  const opened = openDatabase(path, { readOnly: true })
  if (!opened.ok) return { rows: 0, hash: noHash, problems: [opened.failure] }
  try {
    return checkChain(opened.value, path)
  } finally {
    opened.value.close()
  }
}
