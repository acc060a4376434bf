import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { failed, ok, type Problem, type Result } from '../base/index.ts'
import { guarded, LedgerUnavailable, notALedger } from './ledger-problem.ts'
import { isLedger, migrate, schemaVersion, versionOf } from './ledger-schema.ts'
import type { OpenOptions } from './open-options.ts'

/** The file, checked to be a ledger of a form we know. */
export function openDatabase(path: string, { readOnly = false, waitMs = 10_000 }: OpenOptions): Result<Database, Problem> {
  let db: Database | undefined
  try {
    const reason = refusal(path)
    if (reason) return failed(reason)
    return guarded(path, () => {
      db = new SqliteDatabase(path, { fileMustExist: true, timeout: waitMs })
      // Not SQLite's own read-only mode: that cannot tidy up, and leaves two files beside the ledger.
      if (readOnly) db.pragma('query_only = ON')
      if (!isLedger(db)) throw new LedgerUnavailable(notALedger(path))
      const version = versionOf(db)
      if (version > schemaVersion) throw new LedgerUnavailable(newer(path, version))
      db.pragma('foreign_keys = ON')
      // Without it INSERT OR REPLACE would take a line out unseen by the triggers.
      db.pragma('recursive_triggers = ON')
      if (!readOnly) {
        db.pragma('journal_mode = WAL')
        db.pragma('synchronous = FULL')
        if (version < schemaVersion) migrate(db)
      } else if (version < schemaVersion) throw new LedgerUnavailable(older(path, version))
      return ok(db)
    })
  } catch (error) {
    db?.close()
    return failed(problemFrom(error, path))
  }
}

/** What can be said without SQLite: it would make a file that is missing and call a text file "not a database". */
function refusal(path: string): Problem | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat)
    return { code: 'ledger-missing', message: 'there is no ledger here', where: path, mend: 'Make one with `edifice init`.' }
  if (!stat.isFile()) return notALedger(path)
  const magic = Buffer.alloc(16)
  const file = openSync(path, 'r')
  try {
    readSync(file, magic, 0, 16, 0)
  } finally {
    closeSync(file)
  }
  return magic.toString('latin1') === 'SQLite format 3\0' ? undefined : notALedger(path)
}

const ledgerExists = (path: string): Problem => ({
  code: 'ledger-exists',
  message: 'there is a file here already; a ledger is never overwritten',
  where: path,
  mend: 'Choose another name, or open this one.',
})
const newer = (path: string, version: number): Problem => ({
  code: 'ledger-invalid',
  message: `a newer edifice wrote this ledger (form ${version}; this one reads up to ${schemaVersion})`,
  where: path,
  mend: 'Update edifice.',
})
const older = (path: string, version: number): Problem => ({
  code: 'ledger-invalid',
  message: `this ledger has the older form ${version} and may only be read here, so it cannot be brought to form ${schemaVersion}`,
  where: path,
  mend: 'Open it once for writing.',
})

export function problemFrom(error: unknown, path: string): Problem {
  if (error instanceof LedgerUnavailable) return error.problem
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EEXIST') return ledgerExists(path)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return {
      code: 'disk-full',
      message: 'the disk takes no more bytes',
      where: path,
      mend: 'Make room on the disk, then do it again.',
    }
  if (code === undefined) throw error
  return {
    code: 'ledger-invalid',
    message: `this path may not be used: ${(error as Error).message}`,
    where: path,
    mend: 'Check the path and who may write there.',
  }
}

/** Under its name at once, and never over another file. Some file systems have no hard links; a copy is the next best. */
function placeWhole(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

// A new name is on disk only when its folder is; Windows has no such call and needs none.
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** A file built beside its place and linked there whole: whoever looks, or kills us, sees no file or a finished one. Never over another. */
export function placeNewFile(path: string, build: (beside: string) => void): Result<undefined, Problem> {
  if (existsSync(path)) return failed(ledgerExists(path))
  if (!existsSync(dirname(path)))
    return failed({ code: 'file-not-found', message: 'the folder does not exist', where: dirname(path), mend: 'Make it first.' })
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`)
  try {
    rmSync(beside, { force: true })
    guarded(path, () => build(beside))
    placeWhole(beside, path)
    syncFolder(dirname(path))
    return ok(undefined)
  } catch (error) {
    return failed(problemFrom(error, path))
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${beside}${ending}`, { force: true })
  }
}
