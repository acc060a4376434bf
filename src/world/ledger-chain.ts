import { hash as digest } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Problem } from '../base/index.ts'
import { type Sha256, sha256 } from '../model/index.ts'
import { decodeEvent } from '../wire/index.ts'
import type { ChainCheck } from './chain-check.ts'
import { damaged, guarded, LedgerUnavailable } from './ledger-problem.ts'

/** A line as it stands in the file. */
export interface Entry {
  readonly seq: number
  readonly recorded_at: number
  readonly type: string
  readonly body: string
  readonly hash: string
}

/** Before the first line. */
export const noHash = ''

/** sha256 of previous hash, type and body. Not ambiguous: hashes have one length, and only a body begins with a brace. */
export const chainHash = (previous: string, type: string, body: string): Sha256 =>
  sha256(digest('sha256', previous + type + body, 'hex'))

export const hashOfBytes = (bytes: Uint8Array): string => digest('sha256', bytes, 'hex')

/**
 * Reads the whole file as a stranger would: SQLite's own pages, every link of the chain, every line against its schema, every document
 * against its hash. Stops at the first broken link: nothing behind it can be trusted.
 */
export function checkChain(db: Database, path: string, problemsMax = 100): ChainCheck {
  const problems: Problem[] = []
  const add = (what: string) => problems.length < problemsMax && problems.push(damaged(path, what))
  let rows = 0
  let hash = noHash
  try {
    guarded(path, () => {
      for (const page of db.pragma('integrity_check') as { integrity_check: string }[])
        if (page.integrity_check !== 'ok') add(page.integrity_check)
      for (const entry of db.prepare<[], Entry>('SELECT * FROM entry ORDER BY seq').iterate()) {
        if (entry.seq !== rows + 1) return add(`line ${rows + 1} is missing`)
        if (entry.hash !== chainHash(hash, entry.type, entry.body)) return add(`line ${entry.seq} was changed`)
        const event = decodeEvent(entry.body)
        if (!event.ok) add(`line ${entry.seq}: ${event.failure.message}`)
        else if (event.value.type !== entry.type) add(`line ${entry.seq}: its type is ${event.value.type}, not ${entry.type}`)
        rows = entry.seq
        hash = entry.hash
      }
      for (const { hash, bytes } of db.prepare<[], { hash: string; bytes: Buffer }>('SELECT * FROM document_bytes').iterate())
        if (hashOfBytes(bytes) !== hash) add(`the bytes of document ${hash} were changed`)
      return undefined
    })
  } catch (error) {
    if (!(error instanceof LedgerUnavailable)) throw error
    problems.push(error.problem)
  }
  return { rows, hash, problems }
}
