import SqliteDatabase from 'better-sqlite3'
import type { Problem } from '../base/index.ts'

/**
 * The ledger could not be read or written now: busy beyond the wait, disk full, damaged. Nothing was appended. `problem` is what to show.
 * Thrown, because a LedgerStore's answers are states; cli/ and server/ catch it where they own one request.
 */
export class LedgerUnavailable extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Runs `work` and turns what SQLite throws into LedgerUnavailable; anything else is our own mistake and passes. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError) throw new LedgerUnavailable(problemOf(error, path))
    throw error
  }
}

export function problemOf(error: { readonly code: string; readonly message: string }, path: string): Problem {
  const { code, message } = error
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return {
      code: 'ledger-busy',
      way: 'ledger-busy',
      message: 'another program is writing this ledger and did not finish in time; nothing was written',
      where: path,
      mend: 'Try again; if it stays busy, close the other program.',
    }
  // A file-size limit or quota shows as a failed write, a full disk as FULL; -shm cannot grow on a full disk either.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE')
    return {
      code: 'disk-full',
      way: 'disk-full',
      message: 'the disk takes no more bytes; nothing was written, the ledger is as it was',
      where: path,
      mend: 'Make room on the disk, then do it again.',
    }
  if (code === 'SQLITE_NOTADB') return notALedger(path)
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM'))
    return {
      code: 'ledger-invalid',
      way: 'ledger-closed',
      values: { reason: message },
      message: `this file or its folder may not be opened for that: ${message}`,
      where: path,
      mend: 'Check who may read and write the file and its folder; SQLite keeps two small files beside it.',
    }
  return damaged(path, message)
}

export const notALedger = (path: string): Problem => ({
  code: 'ledger-invalid',
  way: 'ledger-none',
  message: 'this file is no edifice ledger',
  where: path,
  mend: 'Name a ledger made by `edifice init`.',
})

export const damaged = (path: string, what: string): Problem => ({
  code: 'ledger-invalid',
  way: 'ledger-damaged',
  values: { reason: what },
  message: `the ledger is damaged: ${what}`,
  where: path,
  mend: 'Run `edifice check` to see how far it holds, and go back to a copy that passes.',
})
