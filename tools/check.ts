// npm run check: everything a change must pass. --without-tests leaves out the last and longest step.
import process from 'node:process'
import { inRoot, runNode } from './run.ts'

const tsc = inRoot('node_modules/typescript/bin/tsc')
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format and lint', [inRoot('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['types', [tsc, '--noEmit', '-p', '.']],
  ['types of the screens', [tsc, '--noEmit', '-p', 'src/web']],
  ['tests', [inRoot('tools/test.ts')]],
]
const wanted = process.argv.includes('--without-tests') ? steps.filter(([name]) => name !== 'tests') : steps
const broken: string[] = []
for (const [name, args] of wanted) {
  process.stdout.write(`— ${name}\n`)
  if (!runNode(args)) broken.push(name)
}
if (broken.length > 0) process.stdout.write(`Not passed: ${broken.join(', ')}\n`)
process.exitCode = broken.length === 0 ? 0 : 1
