import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A ledger as a folder of text, made for git: lines are only ever added, so a difference between two versions is what was learned.
 *
 *   edifice-text.json     form, the ledger's name for itself, number of lines, hash of the last
 *   lines/000001.jsonl    a thousand ledger lines, one each: {"seq","at","hash","event"}; the event as the ledger holds it
 *   documents/HASH.txt    the text of a document, taken out of its line
 *   bytes/HASH            a document as it was received
 *   .gitattributes        no program may turn its line ends: hashes stand over the bytes
 */
export const textForm = 1
export const linesAFile = 1000

export const headName = 'edifice-text.json'
export const attributesText = '* -text\nlines/*.jsonl diff\n'

export interface Head {
  readonly form: number
  readonly source: string
  readonly lines: number
  readonly hash: string
}

export interface TextLine {
  readonly seq: number
  /** ISO, UTC, milliseconds. */
  readonly at: string
  readonly hash: string
  readonly event: unknown
}

/** The file that holds a ledger line, and which line of that file it is. */
export function placeOf(seq: number): { readonly file: string; readonly line: number } {
  const first = Math.floor((seq - 1) / linesAFile) * linesAFile + 1
  return { file: join('lines', `${String(first).padStart(6, '0')}.jsonl`), line: seq - first + 1 }
}
export const textName = (hash: string): string => join('documents', `${hash}.txt`)
export const bytesName = (hash: string): string => join('bytes', hash)

interface DocumentBody {
  type: string
  document?: { hash: string; text: string }
}

/** A document's line without its text; undefined where the text has to stay: UTF-8 has no form for half a surrogate pair. */
export function textTakenOut(event: DocumentBody): { readonly hash: string; readonly text: string } | undefined {
  const { document } = event
  if (event.type !== 'document' || !document || /\p{Cs}/u.test(document.text)) return undefined
  const { hash, text } = document
  document.text = ''
  return { hash, text }
}

export interface Written {
  readonly lines: number
  readonly hash: string
  /** Files that are new or changed; the others were the same already. */
  readonly files: number
}

/** Whether a path is a folder written by `export text`. */
export const isTextForm = (path: string): boolean => existsSync(join(path, headName))
