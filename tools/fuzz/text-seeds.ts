import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instantOf } from '../../src/base/index.ts'
import { addSource } from '../../src/pipeline.ts'
import { createLedger, exportText } from '../../src/world/index.ts'

/** Before the name of a file that stands in a ledger's text. */
export const textDoor = 'ledger-text/'

/** `name` says by which door it comes in (door.ts). */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a small ledger written as text. */
export async function textFiles(texts: readonly string[]): Promise<readonly Seed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-fuzz-text-'))
  const path = join(folder, 'sound.edifice')
  const made = createLedger(path, { source: 'Fuzz' })
  if (!made.ok) throw new Error(made.failure.message)
  const at = instantOf(Date.UTC(2026, 10, 1))
  for (const [i, text] of texts.slice(0, 2).entries())
    await addSource({ name: `a${i}.txt`, bytes: new TextEncoder().encode(text), receivedAt: at }, made.value, () => at)
  made.value.close()
  const written = exportText(path, join(folder, 'text'))
  if (!written.ok) throw new Error(written.failure.message)
  const files = readdirSync(join(folder, 'text'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: textDoor + file.slice(join(folder, 'text').length + 1), bytes: new Uint8Array(readFileSync(file)) }))
  rmSync(folder, { recursive: true })
  return files
}
