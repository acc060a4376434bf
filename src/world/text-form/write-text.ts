import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { assert, failed, ok, type Problem, type Result } from '../../base/index.ts'
import type { Entry } from '../ledger-chain.ts'
import { attributesText, bytesName, headName, placeOf, textForm, textName, textTakenOut, type Written } from './layout.ts'

/**
 * Writes a ledger as text into a folder: a new one, or one that holds an earlier state of the same ledger.
 * The head comes last, so that a folder cut off half way says so when it is read.
 */
export function writeText(db: Database, folder: string): Result<Written, Problem> {
  const refusal = notOurs(db, folder)
  if (refusal) return failed(refusal)
  let files = 0
  const put = (name: string, content: string | Uint8Array): void => {
    if (putWhole(join(folder, name), content)) files++
  }
  for (const sub of ['lines', 'documents', 'bytes']) mkdirSync(join(folder, sub), { recursive: true })
  put('.gitattributes', attributesText)
  let [lines, hash, page]: [number, string, string] = [0, '', '']
  // All of one moment: a line added meanwhile waits for the next time.
  db.transaction(() => {
    for (const entry of db.prepare<[], Entry>('SELECT * FROM entry ORDER BY seq').iterate()) {
      const { text, line } = lineOf(entry)
      if (text) put(textName(text.hash), text.text)
      page += line
      lines = entry.seq
      hash = entry.hash
      if (placeOf(lines + 1).file === placeOf(lines).file) continue
      put(placeOf(lines).file, page)
      page = ''
    }
    for (const { hash: name, bytes } of db
      .prepare<[], { hash: string; bytes: Buffer }>('SELECT * FROM document_bytes ORDER BY hash')
      .iterate())
      put(bytesName(name), bytes)
  })()
  if (page !== '') put(placeOf(lines).file, page)
  const source = db.prepare<[], string>("SELECT value FROM setting WHERE key = 'source'").pluck().get() ?? ''
  put(headName, `${JSON.stringify({ form: textForm, source, lines, hash }, null, 2)}\n`)
  return ok({ lines, hash, files })
}

function lineOf({ seq, recorded_at, body, hash }: Entry) {
  const event = JSON.parse(body)
  assert(JSON.stringify(event) === body, 'a ledger line is written the way JSON writes it')
  const text = textTakenOut(event)
  return { text, line: `${JSON.stringify({ seq, at: new Date(recorded_at).toISOString(), hash, event })}\n` }
}

/** True when something changed. Half a file never stands under its name. */
function putWhole(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false
  writeFileSync(`${path}.new`, bytes)
  renameSync(`${path}.new`, path)
  return true
}

/** A folder with anything else in it is left alone; so is another ledger's, or one that knows more than this one. */
function notOurs(db: Database, folder: string): Problem | undefined {
  if (!existsSync(folder) || readdirSync(folder).every((name) => name.startsWith('.git'))) return undefined
  if (!existsSync(join(folder, headName)))
    return {
      code: 'ledger-exists',
      message: 'the folder holds other files',
      where: folder,
      mend: 'Name a folder that is empty, or one written by `edifice export text`.',
    }
  const head = headLine(join(folder, headName))
  if (head.lines === 0) return undefined
  const same = db.prepare<[number], string>('SELECT hash FROM entry WHERE seq = ?').pluck().get(head.lines) === head.hash
  return same
    ? undefined
    : {
        code: 'ledger-exists',
        message: `the folder holds another ledger, or lines this one does not have (${head.lines} lines, hash ${head.hash.slice(0, 12)})`,
        where: folder,
        mend: 'Name another folder, or bring its lines in first with `edifice import FOLDER`.',
      }
}

function headLine(path: string): { lines: number; hash: string } {
  try {
    const { lines, hash } = JSON.parse(readFileSync(path, 'utf8'))
    return { lines: Number(lines), hash: String(hash) }
  } catch {
    // Not a head we can compare with; the number that no ledger has.
    return { lines: -1, hash: '' }
  }
}
