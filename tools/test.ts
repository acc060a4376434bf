// npm test: all tests, with what they need put in place first. Arguments go to Vitest: npm test -- src/cli
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { browserOrInstall, mendingCommand } from './browser.ts'
import { buildAll } from './build.ts'
import { inRoot, runNode } from './run.ts'

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const browser = browserOrInstall()
if (!browser) process.stderr.write(`No browser: the tests that need one are skipped. To run them: ${mendingCommand}\n`)
await buildAll()

const reportPath = inRoot('.cache/vitest.json')
mkdirSync(inRoot('.cache'), { recursive: true })
rmSync(reportPath, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
const ranWell = runNode(
  [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)],
  browser ? { EDIFICE_CHROMIUM: browser } : {},
)
const { passed, failed, skipped } = countsOf(reportPath)
const strict = Boolean(process.env.CI)
if (skipped.length > 0)
  process.stdout.write(`Skipped${strict ? ', which counts as failed here' : ''}:\n${skipped.map((s) => `  ${s}\n`).join('')}`)
const failures = failed + (strict ? skipped.length : 0)
// Vitest can end badly with every test passed: an error outside of tests, or nothing to run.
const total = !ranWell && failures === 0 ? 1 : failures
process.stdout.write(`${passed} passed, ${total} failed${!strict && skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`)
process.exitCode = total === 0 ? 0 : 1

function countsOf(path: string): { passed: number; failed: number; skipped: readonly string[] } {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] }
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  const tests = testResults.flatMap((file) => file.assertionResults)
  // A file that breaks while it is loaded has no tests to fail.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  )
  return {
    passed: tests.filter((t) => t.status === 'passed').length,
    failed: tests.filter((t) => t.status === 'failed').length + broken.length,
    skipped: tests.filter((t) => t.status !== 'passed' && t.status !== 'failed').map((t) => t.fullName),
  }
}
