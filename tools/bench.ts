// npm run bench [-- extraction view]: answers each bench's question with one JSON line, kept in bench/history.jsonl.
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import process from 'node:process'
import { environment, inRoot, root } from './run.ts'

const all = readdirSync(inRoot('bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`No bench named ${unknown.join(', ')}; there are ${all.join(', ')}\n`)
  process.exit(2)
}
const place = {
  date: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
}
for (const name of asked.length > 0 ? asked : all) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', inRoot(`bench/${name}.bench.ts`)],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment(),
    },
  )
  if (status !== 0) process.exitCode = 1
  // A bench prints its figures as one JSON object a line.
  for (const line of status === 0 ? stdout.split('\n').filter((l) => l.startsWith('{')) : []) {
    const kept = JSON.stringify({ bench: name, ...place, ...(JSON.parse(line) as object) })
    process.stdout.write(`${kept}\n`)
    appendFileSync(inRoot('bench/history.jsonl'), `${kept}\n`)
  }
}
