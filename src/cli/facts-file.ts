import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failed, type Problem, type Result } from '../base/index.ts'
import type { FactBase } from '../model/index.ts'
import { decodeClaimsCsv, decodeFacts } from '../wire/index.ts'
import { exit, type Refusal, refusalOf } from './refusal.ts'

/** From src/cli/ in a clone and from dist/cli/ in the package, two folders up is the package's own. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export interface Facts {
  readonly facts: FactBase
  readonly problems: readonly Problem[]
}

export const sampleFacts = (): Result<Facts, Refusal> => readFacts(packagePath('examples/ai-compute/facts.json'))

/** A fact file or a table of claims (docs/import.md), read and checked. `-` is standard input. */
export function readFacts(path: string): Result<Facts, Refusal> {
  let text: string
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return failed({
      code: missing ? exit.notFound : exit.failed,
      message: missing ? 'there is no such file' : `the file cannot be read: ${(error as Error).message}`,
      where: path,
      next: 'edifice import FILE',
    })
  }
  // A table by its name, or by what it begins with: a fact file begins with a brace.
  const isTable = /\.(?:csv|tsv)$/i.test(path) || !/^\uFEFF?\s*\{/.test(text)
  const decoded = isTable && text.includes('payer') ? decodeClaimsCsv(text, basename(path)) : decodeFacts(text)
  if (decoded.ok) return decoded
  return failed({ ...refusalOf(decoded.failure), where: decoded.failure.where ? `${path}: ${decoded.failure.where}` : path })
}
