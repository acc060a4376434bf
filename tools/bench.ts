// npm run bench [-- extraction view]: answers each bench's question with one JSON line, kept in bench/history.jsonl.
// npm run bench -- table: the same for what the README's table shows, and then the table.
import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import process from 'node:process'
import { type Answer, benchesOfTable, tableOf } from '../bench/table.ts'
import { inRoot, root } from './run.ts'

const all = readdirSync(inRoot('bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
const wanted = process.argv.slice(2)
const withTable = wanted.includes('table')
const asked = withTable ? benchesOfTable : wanted
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`No bench named ${unknown.join(', ')}; there are ${all.join(', ')}, and table\n`)
  process.exit(2)
}
const place = {
  date: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
}
/** A bench of one question answers it; a bench of several answers one after the other. */
type Run = () => Promise<Answer> | AsyncIterable<Answer>

const given: Answer[] = []
for (const name of asked.length > 0 ? asked : all) {
  const { run } = (await import(inRoot(`bench/${name}.bench.ts`))) as { run: Run }
  const answers = run()
  for await (const answer of Symbol.asyncIterator in answers ? answers : [answers]) {
    given.push({ bench: name, ...answer })
    const line = JSON.stringify({ bench: name, ...place, ...answer })
    process.stdout.write(`${line}\n`)
    appendFileSync(inRoot('bench/history.jsonl'), `${line}\n`)
  }
}
if (withTable)
  process.stdout.write(
    `\n${tableOf(given, `${place.cores} cores of ${place.cpu}, Node ${place.node}, ${place.date.slice(0, 10)}.`)}`,
  )
