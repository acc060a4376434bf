import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { hashOfBytes } from './ledger-chain.ts'
import { isLedger, migrate, schemaVersion, steps, versionOf } from './ledger-schema.ts'

/** Of each step that has ever been released. A new step is a new line here; an old line is never changed. */
const released = ['889861c699540954']

describe('the form of a ledger file', () => {
  it('[WO57] no step that has run anywhere was edited', () =>
    expect(steps.map((step) => hashOfBytes(new TextEncoder().encode(step)).slice(0, 16))).toEqual(released))
  it('[WO57] a file of every older form is brought to today’s, with what it holds', () => {
    for (let form = 0; form <= schemaVersion; form++) {
      const db = new SqliteDatabase(':memory:')
      for (const step of steps.slice(0, form)) db.exec(step)
      db.pragma(`user_version = ${form}`)
      if (form > 0) db.prepare("INSERT INTO entry VALUES (1, 0, 'party', '{}', 'h')").run()
      migrate(db)
      migrate(db)
      expect([versionOf(db), isLedger(db)]).toEqual([schemaVersion, true])
      expect(db.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(form > 0 ? 1 : 0)
      db.close()
    }
  })
})
