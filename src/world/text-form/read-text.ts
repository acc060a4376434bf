import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, ok, type Problem, type Result } from '../../base/index.ts'
import { checkLedger, foldLedger } from '../../ledger/index.ts'
import type { LedgerRow } from '../../model/index.ts'
import { decodeEvent } from '../../wire/index.ts'
import { chainHash, type Entry, hashOfBytes, noHash } from '../ledger-chain.ts'
import { bytesName, type Head, headName, placeOf, type TextLine, textForm, textName } from './layout.ts'

/** What a folder of text holds: lines as a ledger file would store them, and documents as received. */
export interface TextLedger {
  readonly head: Head
  readonly entries: readonly Entry[]
  readonly rows: readonly LedgerRow[]
  /** By hash; read when asked for, since they may be large. */
  bytesOf(hash: string): Uint8Array
}

/**
 * Reads a ledger from its text. Every link of the chain, every line's form and every document's bytes are checked; each problem names
 * file and line. Nothing is given back unless all of it holds.
 */
export function readText(folder: string): { readonly ledger?: TextLedger; readonly problems: readonly Problem[] } {
  const head = readHead(folder)
  if (!head.ok) return { problems: [head.failure] }
  const problems: Problem[] = []
  const entries: Entry[] = []
  const rows: LedgerRow[] = []
  const lineText = lineReader(folder)
  let previous: string = noHash
  for (let seq = 1; seq <= head.value.lines; seq++) {
    const read = readLine(folder, seq, previous, lineText(seq))
    if (!read.ok) {
      // Behind a broken link nothing can be trusted.
      problems.push(read.failure)
      return { problems }
    }
    entries.push(read.value.entry)
    rows.push(read.value.row)
    previous = read.value.entry.hash
  }
  if (previous !== head.value.hash)
    problems.push(
      wrong(join(folder, headName), `the last line has the hash ${previous.slice(0, 12)}, not ${head.value.hash.slice(0, 12)}`),
    )
  problems.push(...extraLines(folder, head.value.lines), ...badBytes(folder, rows), ...contents(folder, rows))
  if (problems.length > 0) return { problems }
  return { problems, ledger: { head: head.value, entries, rows, bytesOf: (hash) => readFileSync(join(folder, bytesName(hash))) } }
}

function readHead(folder: string): Result<Head, Problem> {
  const path = join(folder, headName)
  let head: Partial<Record<keyof Head, unknown>>
  try {
    head = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return failed(wrong(path, `it cannot be read: ${(error as Error).message}`))
  }
  const { form, source, lines, hash } = head ?? {}
  if (form !== textForm)
    return failed(
      wrong(path, `its form is ${JSON.stringify(form)}; this edifice reads form ${textForm}`, 'Update edifice, or export again.'),
    )
  if (typeof source !== 'string' || typeof hash !== 'string' || typeof lines !== 'number' || !(lines >= 0 && lines < 1e9))
    return failed(wrong(path, 'source, lines or hash is missing'))
  return ok({ form, source, lines: Math.floor(lines), hash })
}

/** Line by line in order; a page is read once. */
function lineReader(folder: string): (seq: number) => string | undefined {
  let file = ''
  let lines: readonly string[] = []
  return (seq) => {
    const place = placeOf(seq)
    if (place.file !== file) {
      file = place.file
      lines = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').split('\n') : []
    }
    return lines[place.line - 1]
  }
}

function readLine(
  folder: string,
  seq: number,
  previous: string,
  text: string | undefined,
): Result<{ readonly entry: Entry; readonly row: LedgerRow }, Problem> {
  const where = placed(folder, seq)
  if (!text) return failed(wrong(where, `ledger line ${seq} is missing`))
  let parsed: TextLine
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return failed(wrong(where, `the line is no JSON: ${(error as Error).message}`))
  }
  const at = Date.parse(String(parsed?.at))
  if (parsed?.seq !== seq) return failed(wrong(where, `ledger line ${seq} is missing; this is ${JSON.stringify(parsed?.seq)}`))
  if (!Number.isFinite(at)) return failed(wrong(where, `"at" is no date: ${JSON.stringify(parsed.at)}`))
  if (parsed.event === undefined) return failed(wrong(where, 'the line has no "event"'))
  const body = bodyOf(folder, parsed.event)
  if (!body.ok) return failed(wrong(where, body.failure))
  const event = decodeEvent(body.value)
  if (!event.ok) return failed(wrong(where, event.failure.message))
  const { type } = event.value
  const hash = chainHash(previous, type, body.value)
  if (hash !== parsed.hash)
    return failed(wrong(where, 'the line, its document, or the one before it was changed: the hash does not fit'))
  return ok({
    entry: { seq, recorded_at: at, type, body: body.value, hash },
    row: { seq, recordedAt: at as LedgerRow['recordedAt'], event: event.value, hash },
  })
}

/** The event as the ledger holds it, with its text back in its place. */
function bodyOf(folder: string, event: unknown): Result<string, string> {
  const document = (event as { type?: string; document?: { hash?: unknown; text?: unknown } } | null)?.document
  if (
    (event as { type?: string } | null)?.type === 'document' &&
    document?.text === '' &&
    /^[0-9a-f]{64}$/.test(String(document.hash))
  ) {
    const path = join(folder, textName(String(document.hash)))
    if (!existsSync(path)) return failed(`the text of its document is missing: ${path}`)
    document.text = readFileSync(path, 'utf8')
  }
  return ok(JSON.stringify(event))
}

/** Lines behind the last one the head counts. */
function extraLines(folder: string, count: number): readonly Problem[] {
  const { file, line } = placeOf(count + 1)
  const path = join(folder, file)
  const extra =
    existsSync(path) &&
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(line - 1)
      .some((text) => text !== '')
  return extra ? [wrong(`${path}:${line}`, `there are lines after the ${count} that ${headName} counts`)] : []
}

function badBytes(folder: string, rows: readonly LedgerRow[]): readonly Problem[] {
  return rows.flatMap(({ seq, event }) => {
    if (event.type !== 'document') return []
    const path = join(folder, bytesName(event.document.hash))
    const where = placed(folder, seq)
    if (!existsSync(path)) return [wrong(where, `its document as received is missing: ${path}`)]
    return hashOfBytes(readFileSync(path)) === event.document.hash ? [] : [wrong(where, `its document was changed: ${path}`)]
  })
}

const contents = (folder: string, rows: readonly LedgerRow[]): readonly Problem[] =>
  checkLedger(foldLedger(rows)).map((problem) => {
    const seq = Number(/^line (\d+)$/.exec(problem.where ?? '')?.[1])
    return { ...problem, ...(seq ? { where: placed(folder, seq) } : {}) }
  })

function placed(folder: string, seq: number): string {
  const { file, line } = placeOf(seq)
  return `${join(folder, file)}:${line}`
}

const wrong = (
  where: string,
  message: string,
  mend = 'Take the file back from git, or export the ledger again; to correct a claim, add the right one and reject this.',
): Problem => ({ code: 'ledger-invalid', message, where, mend })
