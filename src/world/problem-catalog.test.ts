import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { instantOf, type Problem } from '../base/index.ts'
import { readAny } from '../read/index.ts'
import { fetchSources } from './fetch-sources.ts'

type Part = { readonly times?: number } & ({ readonly text: string; readonly encoding: string } | { readonly hex: string })
interface Case {
  readonly situation: string
  readonly read?: { readonly name: string; readonly contentType?: string; readonly parts: readonly Part[] }
  readonly fetch?: { readonly reference: string; readonly files?: Readonly<Record<string, string>> }
  readonly links?: Readonly<Record<string, string>>
  readonly expected: { readonly message: string; readonly where: string; readonly mend: string }
}

const catalog = resolve(import.meta.dirname, '../../catalog/errors')
const codes = readdirSync(catalog, { withFileTypes: true }).filter(({ name }) => existsSync(join(catalog, name, 'case.json')))

const bytesOf = (part: Part): Uint8Array => {
  const once = 'hex' in part ? Buffer.from(part.hex, 'hex') : iconv.encode(part.text, part.encoding)
  return Buffer.alloc(once.length * (part.times ?? 1), once)
}

async function problemsOfReading({ parts, ...source }: NonNullable<Case['read']>): Promise<readonly Problem[]> {
  const bytes = Buffer.concat(parts.map(bytesOf))
  return (await readAny({ ...source, bytes, receivedAt: instantOf(Date.parse('2026-02-05')) })).problems
}

async function problemsOfFetching(
  { reference, files }: NonNullable<Case['fetch']>,
  links: Case['links'],
): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-case-'))
  const place = (name: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    return join(folder, name)
  }
  for (const [name, content] of Object.entries(files ?? {})) writeFileSync(place(name), content)
  for (const [name, target] of Object.entries(links ?? {})) symlinkSync(join(folder, target), place(name))
  const outside = reference.includes('://') || isAbsolute(reference)
  const { problems } = await fetchSources(outside ? reference : join(folder, reference))
  rmSync(folder, { recursive: true })
  return problems.map((problem) => ({ ...problem, where: problem.where?.replace(`${folder}/`, '') ?? '' }))
}

// The refusals are those of a machine that has not been told otherwise.
delete process.env.EDIFICE_ALLOW_LOCAL

describe('the catalogue of errors', () => {
  for (const { name: code } of codes) {
    const { cases } = JSON.parse(readFileSync(join(catalog, code, 'case.json'), 'utf8')) as { readonly cases: readonly Case[] }
    for (const { situation, read, fetch, links, expected } of cases) {
      if (read)
        it(`[RD18] ${code}: ${situation}`, async () =>
          expect(await problemsOfReading(read)).toMatchObject([{ code, ...expected }]))
      if (fetch)
        it(`[FS26] ${code}: ${situation}`, async () =>
          expect(await problemsOfFetching(fetch, links)).toMatchObject([{ code, ...expected }]))
    }
  }
})
