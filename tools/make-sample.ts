// Makes examples/ai-compute/facts.json from the fact base: sh tools/node.sh tools/make-sample.ts [FACTS] [OUT]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeFacts } from '../src/wire/index.ts'
import { buildSample } from './sample-build.ts'
import type { SourceFacts } from './sample-source.ts'

/** One row a line: a changed fact is one changed line. */
export function sampleText(facts: SourceFacts): string {
  const lists = Object.entries(buildSample(facts)).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `{\n${lists.join(',\n')}\n}\n`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const [from = join(root, '../shared/data/ai-compute-facts.json'), to = join(root, 'examples/ai-compute/facts.json')] =
    process.argv.slice(2)
  const text = sampleText(JSON.parse(readFileSync(from, 'utf8')) as SourceFacts)
  const read = decodeFacts(text)
  const problems = read.ok ? read.value.problems : [read.failure]
  for (const problem of problems) process.stderr.write(`${problem.message}\n`)
  if (problems.length > 0) process.exit(1)
  writeFileSync(to, text)
}
