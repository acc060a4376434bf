import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './run.ts'

// What was made is fresh when the contents it was made from are the same: a checkout changes times, not contents.

/** sha256 over the names and contents of the files at and below the paths, relative to the root. */
export function hashOfFiles(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesAt).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0')
  return hash.digest('hex')
}

export const isFresh = (name: string, hash: string): boolean =>
  existsSync(stampPath(name)) && readFileSync(stampPath(name), 'utf8') === hash

export function writeStamp(name: string, hash: string): void {
  mkdirSync(dirname(stampPath(name)), { recursive: true })
  writeFileSync(stampPath(name), hash)
}

const stampPath = (name: string) => inRoot(join('.cache', `${name}.sha256`))
const filesAt = (path: string): string[] => {
  if (!existsSync(inRoot(path))) return []
  return statSync(inRoot(path)).isDirectory() ? readdirSync(inRoot(path)).flatMap((name) => filesAt(join(path, name))) : [path]
}
