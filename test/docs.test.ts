import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorsPage } from '../tools/errors-page.ts'

const root = resolve(import.meta.dirname, '..')
const skipped = new Set(['node_modules', 'dist', '.git', '.cache'])
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.isSymbolicLink()) return []
    return entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]
  })
const files = filesBelow(root)
const textOf = (path: string) => readFileSync(path, 'utf8')

/** "x.md: no y.md" for each relative link that leads nowhere. */
const deadLinksOf = (path: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((m) => m[1]!.replace(/#.*$/, ''))
    .filter((link) => link && !/^[a-z]+:/.test(link) && !existsSync(resolve(dirname(path), link)))
    .map((link) => `${relative(root, path)}: no ${link}`)

/** "[RD5–RD9]", "[EX1]" and "**EX26**" in a page of rules. */
const rulesWrittenIn = (text: string): string[] =>
  [...text.matchAll(/[[*]([A-Z]{1,3})(\d+)(?:–(?:[A-Z]{1,3})?(\d+))?[\]*]/g)].flatMap(([, letters, from, until]) =>
    Array.from({ length: Number(until ?? from) - Number(from) + 1 }, (_, k) => `${letters}${Number(from) + k}`),
  )
const ruleNumbers = (text: string): string[] => [...text.matchAll(/\[([A-Z]{1,3}\d+)\]/g)].map((m) => m[1]!)

describe('the documents', () => {
  it('[H3] every relative link leads somewhere', () => {
    expect(files.filter((path) => path.endsWith('.md')).flatMap((path) => deadLinksOf(path, textOf(path)))).toEqual([])
    expect(deadLinksOf(join(root, 'README.md'), '[a](no-such-file.md)')).toEqual(['README.md: no no-such-file.md'])
  })

  it('[H4] a test that names a rule names one that is written down, and every rule has a test', () => {
    const written = new Set(
      files.filter((path) => path.includes(join('docs', 'rules'))).flatMap((path) => rulesWrittenIn(textOf(path))),
    )
    const tests = files.filter((path) => /\.(test|cases|property\.test)\.ts$/.test(path))
    // A rule's number opens the name of its test, whatever helper makes the test of it.
    const proved = new Set(
      tests.flatMap((path) =>
        [...textOf(path).matchAll(/[`'"](\[[A-Z]{1,3}\d+\](?: ?\[[A-Z]{1,3}\d+\])*)/g)].flatMap((m) => ruleNumbers(m[1]!)),
      ),
    )
    expect([...proved].filter((rule) => !written.has(rule))).toEqual([])
    expect([...written].filter((rule) => !proved.has(rule))).toEqual([])
  })

  it('[H5] the page of errors says what the catalogue says', () => {
    expect(textOf(join(root, 'docs/errors.md'))).toBe(errorsPage())
  })
})
