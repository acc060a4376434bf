#!/usr/bin/env node
// Nothing native may load before the running Node is known to be new enough: the SQLite binding crashes on Node 20.
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  // Compiled code kept between runs: most of a short command's time is spent on loading.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { main, processTerminal } = await import('./index.ts')
  process.exitCode = await main(process.argv.slice(2), processTerminal())
  // What was still being fetched when somebody interrupted is not waited for; what is written has this long to leave.
  if (process.exitCode === 130) setTimeout(() => process.exit(), 500).unref()
} else {
  process.stderr.write(
    `edifice: needs Node 22.18 or newer; this is ${process.version}.\n  next: install Node 24 (https://nodejs.org), then type the command again\n`,
  )
  process.exitCode = 1
}
