import { rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { failed, ok, type Problem, type Result } from '../base/index.ts'
import type { ChainCheck } from './chain-check.ts'
import type { Entry } from './ledger-chain.ts'
import { createLedger, verifyChain } from './ledger-file.ts'
import { openDatabase, placeNewFile, problemFrom } from './ledger-open.ts'
import { guarded } from './ledger-problem.ts'
import type { Written } from './text-form/layout.ts'
import { readText, type TextLedger } from './text-form/read-text.ts'
import { writeText } from './text-form/write-text.ts'

export { isTextForm, type Written } from './text-form/layout.ts'

/**
 * A copy of a ledger as of one moment, made while others go on writing, and checked whole before it gets its name.
 * A copy that does not hold is thrown away.
 */
export function backupLedger(path: string, to: string): Result<ChainCheck, Problem> {
  const opened = openDatabase(path, { readOnly: true })
  if (!opened.ok) return opened
  let check: ChainCheck | undefined
  try {
    const placed = placeNewFile(to, (beside) => {
      // VACUUM INTO reads one snapshot and writes a file without a journal; settings and form come along.
      opened.value.pragma('query_only = OFF')
      opened.value.prepare('VACUUM INTO ?').run(beside)
      check = verifyChain(beside)
    })
    if (!placed.ok) return placed
  } finally {
    opened.value.close()
  }
  const bad = check!.problems[0]
  if (!bad) return ok(check!)
  rmSync(to)
  return failed({ ...bad, where: path })
}

/** Writes the ledger as a folder of text. */
export function exportText(path: string, folder: string): Result<Written, Problem> {
  const opened = openDatabase(path, { readOnly: true })
  if (!opened.ok) return opened
  try {
    return guarded(path, () => writeText(opened.value, folder))
  } catch (error) {
    return failed(problemFrom(error, folder))
  } finally {
    opened.value.close()
  }
}

/** What is wrong with a folder of text, each with file and line; `lines` and `hash` of what holds. */
export function checkText(folder: string): ChainCheck {
  const { ledger, problems } = readText(folder)
  return { rows: ledger?.head.lines ?? 0, hash: ledger?.head.hash ?? '', problems }
}

export interface TakenIn {
  readonly lines: number
  readonly added: number
  readonly hash: string
}

/**
 * Brings a folder of text into a ledger file: a new one, or one that knows the beginning of the same ledger. Hash and dates of every line
 * stay as they were, so out and in again is the same ledger. Anything that does not hold, and nothing is written.
 */
export function importText(folder: string, path: string, isNew: boolean, dryRun = false): Result<TakenIn, readonly Problem[]> {
  const { ledger, problems } = readText(folder)
  if (!ledger) return failed(problems)
  const { source, lines, hash } = ledger.head
  if (isNew && dryRun) return ok({ lines, added: lines, hash })
  if (isNew) {
    const made = createLedger(path, { source })
    if (!made.ok) return failed([made.failure])
    made.value.close()
  }
  const opened = openDatabase(path, { readOnly: dryRun })
  if (!opened.ok) return failed([opened.failure])
  try {
    const all = opened.value.transaction(() => addLines(opened.value, ledger, dryRun))
    const added = guarded(path, () => (dryRun ? all() : all.immediate()))
    return added === undefined ? failed([apart(folder, path)]) : ok({ lines, added, hash })
  } catch (error) {
    return failed([problemFrom(error, path)])
  } finally {
    opened.value.close()
  }
}

/** How many were added; undefined where the ledger is not a beginning of the text. */
function addLines(db: Database, { entries, rows, bytesOf }: TextLedger, dryRun: boolean): number | undefined {
  const last = db.prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1').get()
  const known = last?.seq ?? 0
  if (last && entries[known - 1]?.hash !== last.hash) return undefined
  if (dryRun) return entries.length - known
  const addEntry = db.prepare<Entry>('INSERT INTO entry VALUES (@seq, @recorded_at, @type, @body, @hash)')
  const hasBytes = db.prepare<[string], number>('SELECT 1 FROM document_bytes WHERE hash = ?').pluck()
  const addBytes = db.prepare<[string, Uint8Array]>('INSERT INTO document_bytes VALUES (?, ?)')
  for (const entry of entries.slice(known)) addEntry.run(entry)
  for (const { event } of rows.slice(known)) {
    if (event.type !== 'document') continue
    const { hash } = event.document
    if (hasBytes.get(hash) === undefined) addBytes.run(hash, bytesOf(hash))
  }
  return entries.length - known
}

const apart = (folder: string, path: string): Problem => ({
  code: 'ledger-exists',
  message: 'the ledger and the text have parted: the ledger holds lines that the text does not',
  where: `${path} and ${folder}`,
  mend: 'Take the text into a new ledger (`edifice import FOLDER -f new.edifice`), or export this ledger to another folder.',
})
