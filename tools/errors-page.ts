// Makes docs/errors.md from catalog/errors, so that what people are told and what the page says are the same words.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface CatalogEntry {
  readonly title: string
  readonly cases: readonly {
    readonly situation: string
    readonly expected: { readonly message: string; readonly mend?: string }
  }[]
}

const root = resolve(import.meta.dirname, '..')
const catalog = join(root, 'catalog/errors')
const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
/** A cell of a Markdown table: its bars and line ends would break the row. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export function errorsPage(): string {
  const codes = readdirSync(catalog).filter((name) => existsSync(join(catalog, name, 'case.json')))
  const sections = codes.sort().map((code) => {
    const { title, cases } = jsonOf(join(catalog, code, 'case.json')) as CatalogEntry
    const rows = cases.map(
      ({ situation, expected }) => `| ${cell(situation)} | ${cell(expected.message)} | ${cell(expected.mend ?? '')} |`,
    )
    return `## ${code}\n${title}.\n\n| when | what is said | what to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  const bare = readdirSync(join(catalog, 'solve'))
    .sort()
    .map((file) => {
      const { error } = jsonOf(join(catalog, 'solve', file)) as { error: { message: string } }
      return `| ${file.replace('.json', '')} | ${cell(error.message)} |`
    })
  return `# Errors
Made from \`catalog/errors\` by \`tools/errors-page.ts\`; a test holds the two together and runs every case.

${sections.join('\n')}
## Bare problems
What \`edifice solve\` says of a malformed problem.

| case | what is said |
| --- | --- |
${bare.join('\n')}
`
}

if (import.meta.main) writeFileSync(join(root, 'docs/errors.md'), errorsPage())
