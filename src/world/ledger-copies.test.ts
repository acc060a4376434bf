import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOf, type Problem, type Result } from '../base/index.ts'
import { type LedgerEvent, partyId, sha256, slugOf } from '../model/index.ts'
import type { LedgerStore } from '../pipeline.ts'
import { hashOfBytes } from './ledger-chain.ts'
import { backupLedger, checkText, exportText, importText } from './ledger-copies.ts'
import { createLedger, openLedger, readBytes, verifyChain } from './ledger-file.ts'

let folder = ''
let path = ''
let text = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edifice-copies-'))
  path = join(folder, 'ledger.edifice')
  text = join(folder, 'text')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = instantOf(Date.UTC(2026, 1, 4, 8, 30, 0, 123))
const party = (name: string): LedgerEvent => ({
  type: 'party',
  party: { id: partyId(slugOf(name)), name, kind: 'company', names: { 'zh-Hant': ['輝達'] }, people: [] },
})
const documentFrom = (content: string, kept = content): { event: LedgerEvent; hash: string; bytes: Uint8Array } => {
  const bytes = new TextEncoder().encode(content)
  const hash = hashOfBytes(bytes)
  const document = {
    hash: sha256(hash),
    mediaType: 'text/plain' as const,
    encoding: 'utf-8' as const,
    text: kept,
    language: 'en' as const,
    mixed: false,
    receivedAt: at,
  }
  return { event: { type: 'document', document }, hash, bytes }
}
const got = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const refused = (result: Result<unknown, Problem | readonly Problem[]>): string => {
  if (result.ok) return 'done'
  const first = Array.isArray(result.failure) ? result.failure[0] : result.failure
  return `${first.code}: ${first.message}`
}
const grow = (events: readonly LedgerEvent[], documents: readonly { hash: string; bytes: Uint8Array }[] = [], file = path) => {
  const store: LedgerStore = got(openLedger(file))
  store.append(() => events, at, documents)
  store.close()
}
const hashOf = (file = path) => verifyChain(file).hash
const start = () => {
  got(createLedger(path, { source: 'Desk of the lender' })).close()
  const long = documentFrom('Alder Rail will pay Brook Steel €40m.\r\nA second line. 輝達\u200b')
  grow([party('Ada'), long.event, party('Bix')], [long])
  return long
}
const firstPage = () => join(text, 'lines/000001.jsonl')
const rewrite = (file: string, change: (content: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')))

describe('a ledger as text', () => {
  it('[WO50] out and in again is the same ledger: hash, name, dates, documents as received', () => {
    const { hash, bytes } = start()
    const written = got(exportText(path, text))
    expect(written).toMatchObject({ lines: 3, hash: hashOf() })
    const copy = join(folder, 'copy.edifice')
    expect(got(importText(text, copy, true))).toEqual({ lines: 3, added: 3, hash: hashOf() })
    expect(hashOf(copy)).toBe(hashOf())
    expect(Buffer.from(readBytes(copy, hash)!)).toEqual(Buffer.from(bytes))
    const [one, other] = [got(openLedger(path)), got(openLedger(copy))]
    expect(other.state().rows).toEqual(one.state().rows)
    expect(other.source).toBe('Desk of the lender')
    one.close()
    other.close()
  })
  it('[WO50] half a surrogate pair, which no text file can hold, comes back as it was', () => {
    got(createLedger(path, { source: 'Test' })).close()
    const odd = documentFrom('bytes as received', 'half \ud83d a pair')
    grow([odd.event], [odd])
    got(exportText(path, text))
    const copy = join(folder, 'copy.edifice')
    got(importText(text, copy, true))
    expect(hashOf(copy)).toBe(hashOf())
  })
  it('[WO51] what was learned since is added at the end, and nothing else changes', () => {
    start()
    got(exportText(path, text))
    const before = readFileSync(firstPage(), 'utf8')
    expect(got(exportText(path, text)).files).toBe(0)
    grow([party('Cleo')])
    expect(got(exportText(path, text)).files).toBe(2)
    expect(readFileSync(firstPage(), 'utf8').startsWith(before)).toBe(true)
    const many = Array.from({ length: 2100 }, (_, i) => party(`Party ${i}`))
    grow(many)
    got(exportText(path, text))
    expect(readdirSync(join(text, 'lines'))).toEqual(['000001.jsonl', '001001.jsonl', '002001.jsonl'])
    expect(checkText(text)).toEqual({ rows: 2104, hash: hashOf(), problems: [] })
  })
  it('[WO52] a ledger that knows the beginning takes in the rest; one that has parted is refused, untouched', () => {
    start()
    const copy = join(folder, 'copy.edifice')
    got(exportText(path, text))
    got(importText(text, copy, true))
    grow([party('Cleo'), party('Dov')])
    got(exportText(path, text))
    expect(got(importText(text, copy, false, true)).added).toBe(2)
    expect(got(importText(text, copy, false)).added).toBe(2)
    expect(got(importText(text, copy, false)).added).toBe(0)
    grow([party('Eve')], [], copy)
    const held = hashOf(copy)
    expect(refused(importText(text, copy, false))).toContain('have parted')
    expect(hashOf(copy)).toBe(held)
  })
  it('[WO53] a change by hand is named by file and line, and nothing is taken in', () => {
    const { hash } = start()
    const changes: readonly [string, string, (content: string) => string, string][] = [
      ['a word', firstPage(), (t) => t.replace('Bix', 'Box'), 'lines/000001.jsonl:3'],
      ['a date', firstPage(), (t) => t.replace(/"at":"2026[^"]*"/, '"at":"soon"'), 'lines/000001.jsonl:1'],
      ['the event', firstPage(), (t) => t.replace(/,"event":.*/, '}'), 'lines/000001.jsonl:1'],
      ['half a line', firstPage(), (t) => t.slice(0, -20), 'lines/000001.jsonl:3'],
      ['a line too few', firstPage(), (t) => t.split('\n').slice(1).join('\n'), 'lines/000001.jsonl:1'],
      ['a line too many', firstPage(), (t) => `${t}{}\n`, 'lines/000001.jsonl:4'],
      ['the text', join(text, `documents/${hash}.txt`), (t) => t.replaceAll('\r\n', '\n'), 'lines/000001.jsonl:2'],
      ['the document', join(text, `bytes/${hash}`), (t) => t.replace('40', '41'), 'lines/000001.jsonl:2'],
      ['the head', join(text, 'edifice-text.json'), (t) => t.replace('"lines": 3', '"lines": 2'), 'edifice-text.json'],
    ]
    for (const [what, file, change, place] of changes) {
      rmSync(text, { recursive: true, force: true })
      got(exportText(path, text))
      rewrite(file, change)
      const { problems } = checkText(text)
      expect(
        problems.map(({ where }) => where),
        what,
      ).toContain(join(text, place))
      const copy = join(folder, 'copy.edifice')
      expect(importText(text, copy, true).ok, what).toBe(false)
      expect(readdirSync(folder), what).not.toContain('copy.edifice')
    }
  })
  it('[WO54] a folder of other files, or of another ledger, is left alone', () => {
    start()
    const other = join(folder, 'other')
    got(exportText(path, other))
    grow([party('Cleo')])
    got(exportText(path, other))
    const second = join(folder, 'second.edifice')
    got(createLedger(second, { source: 'Second' })).close()
    grow([party('Zed')], [], second)
    expect(refused(exportText(second, other))).toContain('another ledger')
    expect(refused(exportText(path, folder))).toContain('other files')
  })
})

describe('a copy for safety', () => {
  it('[WO55] is a whole ledger of one moment, checked, never over another file', () => {
    start()
    const copy = join(folder, 'safe.edifice')
    const writer = got(openLedger(path))
    writer.append(() => [party('Cleo')], at)
    expect(got(backupLedger(path, copy))).toMatchObject({ rows: 4, hash: hashOf() })
    writer.append(() => [party('Dov')], at)
    writer.close()
    expect(verifyChain(copy)).toMatchObject({ rows: 4, problems: [] })
    expect(refused(backupLedger(path, copy))).toContain('never overwritten')
    grow([party('Eve')], [], copy)
    expect(verifyChain(copy)).toMatchObject({ rows: 5, problems: [] })
  })
  it('[WO56] of a damaged ledger is refused, and leaves no file', () => {
    start()
    const size = statSync(path).size
    const bytes = readFileSync(path)
    const place = bytes.indexOf('"Bix"')
    expect(place).toBeGreaterThan(0)
    bytes.write('"Box"', place)
    writeFileSync(path, bytes)
    expect(statSync(path).size).toBe(size)
    expect(refused(backupLedger(path, join(folder, 'safe.edifice')))).toContain('was changed')
    expect(readdirSync(folder)).not.toContain('safe.edifice')
  })
})
