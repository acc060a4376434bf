import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOf, type Problem, type Result } from '../base/index.ts'
import { commitmentId, type LedgerEvent, partyId, slugOf } from '../model/index.ts'
import type { LedgerStore } from '../pipeline.ts'
import { hashOfBytes } from './ledger-chain.ts'
import { createLedger, LedgerUnavailable, openLedger, readBytes, verifyChain } from './ledger-file.ts'
import { schemaVersion } from './ledger-schema.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edifice-ledger-'))
  path = join(folder, 'ledger.edifice')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = instantOf(Date.UTC(2026, 1, 4))
const party = (name: string): LedgerEvent => ({
  type: 'party',
  party: { id: partyId(slugOf(name)), name, kind: 'company', names: { 'zh-Hant': ['輝達'] }, people: [] },
})
const got = (result: Result<LedgerStore, Problem>): LedgerStore => {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
const refused = (result: Result<LedgerStore, Problem>): string => {
  if (result.ok) result.value.close()
  return result.ok ? 'opened' : `${result.failure.code}: ${result.failure.message}`
}
const namesIn = (store: LedgerStore) =>
  store.state().rows.map(({ event }) => (event.type === 'party' ? event.party.name : event.type))
const raw = (work: (db: SqliteDatabase.Database) => void) => {
  const db = new SqliteDatabase(path)
  work(db)
  db.close()
}
const ledgerOf = (...names: string[]) => {
  const store = got(createLedger(path, { source: 'Test' }))
  store.append(() => names.map(party), at)
  store.close()
}

describe('a ledger file', () => {
  it('[WO1] gives back what was appended, in order, under its name, after it was closed', () => {
    const store = got(createLedger(path, { source: 'My ledger' }))
    expect(store.append(() => [party('Ada'), party('Bix')], at).rows.map((r) => r.seq)).toEqual([1, 2])
    store.append(() => [], at)
    const before = store.state()
    store.close()
    const again = got(openLedger(path))
    expect(again.source).toBe('My ledger')
    expect(again.state()).toEqual(before)
    expect(again.state().rows[0]).toMatchObject({ recordedAt: at, event: party('Ada') })
    again.close()
  })
  it('[WO1] is one file once closed', () => {
    ledgerOf('Ada')
    expect(readdirSync(folder)).toEqual(['ledger.edifice'])
    verifyChain(path)
    got(openLedger(path, { readOnly: true })).close()
    expect(readdirSync(folder)).toEqual(['ledger.edifice'])
  })
  it('[WO2] appends all of the events or none', () => {
    const store = got(createLedger(path, { source: '' }))
    store.append(() => [party('Ada')], at)
    expect(() =>
      store.append(() => {
        throw new Error('no')
      }, at),
    ).toThrow('no')
    const unwritable = { type: 'party', party: { amount: 5n } } as unknown as LedgerEvent
    expect(() => store.append(() => [party('Bix'), unwritable], at)).toThrow('bigint')
    const wrongBytes = [{ hash: '0'.repeat(64), bytes: new Uint8Array([1]) }]
    expect(() => store.append(() => [party('Bix')], at, wrongBytes)).toThrow('hash of its bytes')
    expect(namesIn(store)).toEqual(['Ada'])
    store.append(() => [party('Cyd')], at)
    expect(namesIn(store)).toEqual(['Ada', 'Cyd'])
    store.close()
    expect(verifyChain(path)).toMatchObject({ rows: 2, problems: [] })
  })
  it('[WO3] shows each reader what others appended, and hands `make` the newest state', () => {
    const first = got(createLedger(path, { source: '' }))
    const second = got(openLedger(path))
    const reader = got(openLedger(path, { readOnly: true }))
    const next = (store: LedgerStore) =>
      store.append(
        ({ rows }) => [
          {
            type: 'commitment',
            commitment: { id: commitmentId(`C-000${rows.length + 1}`), payer: partyId('a'), payee: partyId('b'), kind: 'other' },
          },
        ],
        at,
      )
    next(first)
    next(second)
    next(first)
    for (const store of [first, second, reader]) {
      expect(store.state().rows.map(({ event }) => event.type === 'commitment' && event.commitment.id)).toEqual([
        'C-0001',
        'C-0002',
        'C-0003',
      ])
      store.close()
    }
  })
  it('[WO4] keeps the bytes of a document as received, once', () => {
    const store = got(createLedger(path, { source: '' }))
    const bytes = new Uint8Array([0, 255, 13, 10])
    const hash = hashOfBytes(bytes)
    store.append(() => [party('Ada')], at, [{ hash, bytes }])
    store.append(() => [], at, [{ hash, bytes }])
    store.close()
    expect(new Uint8Array(readBytes(path, hash)!)).toEqual(bytes)
    expect(readBytes(path, '0'.repeat(64))).toBeUndefined()
    expect(readBytes(join(folder, 'none'), hash)).toBeUndefined()
  })
  it('[WO5] lets no program change a line or take one out', () => {
    ledgerOf('Ada', 'Bix')
    raw((db) => {
      const blocked = (sql: string) => expect(() => db.exec(sql)).toThrow(/never|at the end/)
      db.pragma('recursive_triggers = ON')
      blocked("UPDATE entry SET body = '{}' WHERE seq = 1")
      blocked('DELETE FROM entry')
      blocked("INSERT OR REPLACE INTO entry VALUES (1, 0, 'party', '{}', 'x')")
      blocked("INSERT INTO entry VALUES (9, 0, 'party', '{}', 'x')")
      db.exec("INSERT INTO document_bytes VALUES ('h', x'00')")
      blocked("UPDATE document_bytes SET bytes = x'01'")
      blocked('DELETE FROM document_bytes')
    })
  })

  const tamper = (sql: string) => {
    ledgerOf('Ada', 'Bix', 'Cyd')
    raw((db) => {
      db.exec(
        'DROP TRIGGER entry_no_update; DROP TRIGGER entry_no_delete; DROP TRIGGER bytes_no_update; DROP TRIGGER entry_in_order',
      )
      db.exec(sql)
    })
  }
  const stateRefusal = () => {
    const store = got(openLedger(path))
    try {
      return `held ${store.state().rows.length}`
    } catch (error) {
      return error instanceof LedgerUnavailable ? `${error.problem.code}: ${error.problem.message}` : String(error)
    } finally {
      store.close()
    }
  }
  it('[WO6] that was changed behind its back says so, when read and when checked', () => {
    tamper("UPDATE entry SET body = replace(body, 'Bix', 'Bax') WHERE seq = 2")
    expect(stateRefusal()).toBe('ledger-invalid: the ledger is damaged: line 2 was changed')
    expect(verifyChain(path)).toMatchObject({ rows: 1, problems: [{ message: 'the ledger is damaged: line 2 was changed' }] })
  })
  it('[WO6] that lost a line says which', () => {
    tamper('DELETE FROM entry WHERE seq = 2')
    expect(stateRefusal()).toContain('line 3 was changed')
    expect(verifyChain(path).problems.map((p) => p.message)).toEqual(['the ledger is damaged: line 2 is missing'])
  })
  it('[WO6] is checked line by line and document by document, beyond what the chain vouches for', () => {
    const store = got(createLedger(path, { source: '' }))
    store.append(() => [party('Ada'), { type: 'coup' } as unknown as LedgerEvent], at, [
      { hash: hashOfBytes(new Uint8Array([1])), bytes: new Uint8Array([1]) },
    ])
    store.close()
    raw((db) => db.exec("DROP TRIGGER bytes_no_update; UPDATE document_bytes SET bytes = x'02'"))
    expect(verifyChain(path).problems.map((p) => p.message)).toEqual([
      expect.stringContaining('line 2: type: '),
      expect.stringContaining('were changed'),
    ])
  })

  it('[WO7] is never overwritten', () => {
    writeFileSync(path, 'my notes')
    expect(refused(createLedger(path, { source: '' }))).toContain('ledger-exists')
    expect(refused(createLedger(join(folder, 'no', 'l.edifice'), { source: '' }))).toContain('file-not-found')
    expect(readdirSync(folder)).toEqual(['ledger.edifice'])
  })
  it('[WO8] that is missing, no ledger, or newer than we are is one clear problem', () => {
    expect(refused(openLedger(path))).toBe('ledger-missing: there is no ledger here')
    expect(readdirSync(folder)).toEqual([])
    expect(refused(openLedger(folder))).toBe('ledger-invalid: this file is no edifice ledger')
    writeFileSync(path, 'SQLite format 4\0')
    expect(refused(openLedger(path))).toBe('ledger-invalid: this file is no edifice ledger')
    rmSync(path)
    raw((db) => db.exec('CREATE TABLE entry (seq)'))
    expect(refused(openLedger(path, { readOnly: true }))).toBe('ledger-invalid: this file is no edifice ledger')
    rmSync(path)
    ledgerOf('Ada')
    raw((db) => db.pragma(`user_version = ${schemaVersion + 1}`))
    expect(refused(openLedger(path))).toContain(`newer edifice wrote this ledger (form ${schemaVersion + 1}`)
    writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5_000, 7)]))
    expect(refused(openLedger(path))).toContain('ledger-invalid')
  })
  it('[WO9] that another program is writing is a clear problem after the wait, and nothing is half done', () => {
    ledgerOf('Ada')
    const store = got(openLedger(path, { waitMs: 50 }))
    const other = new SqliteDatabase(path)
    other.exec('BEGIN IMMEDIATE')
    let problem: Problem | undefined
    try {
      store.append(() => [party('Bix')], at)
    } catch (error) {
      problem = error instanceof LedgerUnavailable ? error.problem : undefined
    }
    expect(problem).toMatchObject({ code: 'ledger-busy', where: path, mend: expect.any(String) })
    expect(namesIn(store)).toEqual(['Ada'])
    other.exec('ROLLBACK')
    other.close()
    store.append(() => [party('Bix')], at)
    expect(namesIn(store)).toEqual(['Ada', 'Bix'])
    store.close()
  })
  it('[WO10] opened to be read is not written', () => {
    ledgerOf('Ada')
    const store = got(openLedger(path, { readOnly: true }))
    expect(() => store.append(() => [party('Bix')], at)).toThrow('opened to be read')
    expect(namesIn(store)).toEqual(['Ada'])
    store.close()
  })
})
