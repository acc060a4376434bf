import type { Database } from 'better-sqlite3'

/** "EDIF": tells a ledger from any other SQLite file. */
export const applicationId = 0x45444946

/**
 * Forward only; a step that has run anywhere is never edited. `user_version` counts the steps a file has taken.
 * The triggers hold against every program that opens the file, not only ours: lines are added at the end or not at all.
 */
export const steps: readonly string[] = [
  `
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE document_bytes (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TRIGGER entry_in_order BEFORE INSERT ON entry
    WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM entry)
    BEGIN SELECT raise(ABORT, 'a ledger line goes at the end'); END;
  CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'a ledger line is never changed'); END;
  CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'a ledger line is never taken out'); END;
  CREATE TRIGGER bytes_no_update BEFORE UPDATE ON document_bytes BEGIN SELECT raise(ABORT, 'a document is never changed'); END;
  CREATE TRIGGER bytes_no_delete BEFORE DELETE ON document_bytes BEGIN SELECT raise(ABORT, 'a document is never taken out'); END;
  `,
]

export const schemaVersion = steps.length

export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
export const isLedger = (db: Database): boolean =>
  db.pragma('application_id', { simple: true }) === applicationId && versionOf(db) > 0

/** Takes the steps the file has not taken yet, all or none. Another process may be doing the same: the version is read under the lock. */
export const migrate = (db: Database): void =>
  db
    .transaction(() => {
      for (const step of steps.slice(versionOf(db))) db.exec(step)
      db.pragma(`user_version = ${schemaVersion}`)
      db.pragma(`application_id = ${applicationId}`)
    })
    .immediate()
