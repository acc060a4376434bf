import type { Database } from 'better-sqlite3'
import { assert, instantOf } from '../base/index.ts'
import { foldLedger, type LedgerState } from '../ledger/index.ts'
import type { LedgerRow } from '../model/index.ts'
import type { LedgerStore } from '../pipeline.ts'
import { encodeEvent, readStoredEvent } from '../wire/index.ts'
import { chainHash, type Entry, hashOfBytes, noHash } from './ledger-chain.ts'
import { damaged, guarded, LedgerUnavailable } from './ledger-problem.ts'

/** One open ledger. Keeps the folded state and reads only lines it has not seen, its own or another process's. */
export function ledgerStore(db: Database, path: string, readOnly: boolean): LedgerStore {
  const lastSeq = db.prepare<[], number>('SELECT ifnull(max(seq), 0) FROM entry').pluck()
  const entriesAfter = db.prepare<[number], Entry>(
    'SELECT seq, recorded_at, type, body, hash FROM entry WHERE seq > ? ORDER BY seq',
  )
  const addEntry = db.prepare<Entry>('INSERT INTO entry VALUES (@seq, @recorded_at, @type, @body, @hash)')
  const hasBytes = db.prepare<[string], number>('SELECT 1 FROM document_bytes WHERE hash = ?').pluck()
  const readBytes = db.prepare<[string], Buffer>('SELECT bytes FROM document_bytes WHERE hash = ?').pluck()
  const addBytes = db.prepare<[string, Uint8Array]>('INSERT INTO document_bytes VALUES (?, ?)')
  const source = db.prepare<[], string>("SELECT value FROM setting WHERE key = 'source'").pluck().get() ?? ''

  let state = foldLedger([])
  let hash: string = noHash
  let seq = 0
  const remember = (rows: readonly LedgerRow[]): LedgerState => {
    const last = rows.at(-1)
    if (!last) return state
    state = foldLedger(rows, state)
    hash = last.hash
    seq = last.seq
    return state
  }
  const catchUp = (): LedgerState => (lastSeq.get() === seq ? state : remember(rowsFrom(entriesAfter.all(seq), { hash, path })))

  const write = (
    make: Parameters<LedgerStore['append']>[0],
    at: number,
    bytes: Parameters<LedgerStore['append']>[2],
  ): LedgerRow[] => {
    const events = make(catchUp())
    const last = { seq, hash }
    const rows = events.map((event): LedgerRow => {
      const body = encodeEvent(event)
      const row = { seq: ++last.seq, recordedAt: instantOf(at), event, hash: chainHash(last.hash, event.type, body) }
      last.hash = row.hash
      addEntry.run({ seq: row.seq, recorded_at: at, type: event.type, body, hash: row.hash })
      return row
    })
    for (const document of bytes ?? []) {
      assert(document.hash === hashOfBytes(document.bytes), 'a document is kept under the hash of its bytes')
      if (hasBytes.get(document.hash) === undefined) addBytes.run(document.hash, document.bytes)
    }
    return rows
  }
  // IMMEDIATE takes the write lock before reading: a deferred transaction fails, instead of waiting, when another wrote in between.
  const writeAll = db.transaction(write).immediate

  return {
    source,
    state: () => guarded(path, catchUp),
    append: (make, at, bytes) => {
      assert(!readOnly, 'a ledger opened to be read is not written')
      // Remembered only after COMMIT: lines that were rolled back never happened.
      return remember(guarded(path, () => writeAll(make, at, bytes)))
    },
    bytesOf: (hash) => guarded(path, () => readBytes.get(hash)),
    close: () => {
      db.close()
    },
  }
}

/**
 * Every link of the chain is checked (3 µs a line), the shape of a line is not: a line with the right hash is one we wrote, and checking
 * its shape takes three times as long as reading it. Lines from outside pass decodeEvent; checkChain checks all.
 */
function rowsFrom(entries: readonly Entry[], { hash, path }: { hash: string; path: string }): LedgerRow[] {
  let previous = hash
  return entries.map((entry) => {
    const here = chainHash(previous, entry.type, entry.body)
    if (here !== entry.hash) throw new LedgerUnavailable(damaged(path, `line ${entry.seq} was changed`))
    previous = here
    return { seq: entry.seq, recordedAt: instantOf(entry.recorded_at), event: readStoredEvent(entry.body), hash: here }
  })
}
