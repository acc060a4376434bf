import type { Problem, Result } from '../base/index.ts'
import type { LedgerStore } from '../pipeline.ts'

export interface OpenOptions {
  readonly readOnly?: boolean
  /** How long to wait for another writer, ms; 10,000 unless set. */
  readonly waitMs?: number
}
/** Makes an empty ledger file; an existing one is a problem, never overwritten. `source` is how it names itself under pictures. */
export function createLedger(path: string, settings: { readonly source: string }): Result<LedgerStore, Problem> {
  throw new Error(`broken law: not built yet ${path} ${settings.source}`)
}
/** Opens a ledger file: WAL, synchronous=FULL. Not a ledger, newer schema, no file: one clear problem each. */
export function openLedger(path: string, options: OpenOptions = {}): Result<LedgerStore, Problem> {
  throw new Error(`broken law: not built yet ${path} ${options.readOnly}`)
}
/** The bytes of a document as received. */
export function readBytes(path: string, hash: string): Uint8Array | undefined {
  throw new Error(`broken law: not built yet ${path} ${hash}`)
}
