import { existsSync, renameSync } from 'node:fs'
import process from 'node:process'
import { main, type Terminal } from '../src/cli/index.ts'
import { inRoot } from './run.ts'
import { hashOfFiles, isFresh, writeStamp } from './stamp.ts'

export const samplePath = inRoot('.cache/sample.edifice')

/**
 * The sample ledger, made by the product's own importer. When the facts have changed a new one is made;
 * the old one is kept beside it, since somebody may have added to it.
 */
export async function sampleLedger(terminal: Terminal): Promise<string> {
  const facts = hashOfFiles(['examples/ai-compute/facts.json'])
  if (existsSync(samplePath) && isFresh('sample', facts)) return samplePath
  if (existsSync(samplePath)) setAside()
  const code = await main(['init', '--sample', '-f', samplePath, '-q'], { ...terminal, out: () => {} })
  if (code !== 0) process.exit(code)
  writeStamp('sample', facts)
  return samplePath
}

function setAside(): void {
  let n = 1
  while (existsSync(inRoot(`.cache/sample-${n}.edifice`))) n++
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(samplePath + ending)) renameSync(samplePath + ending, inRoot(`.cache/sample-${n}.edifice${ending}`))
  process.stderr.write(`The sample's facts have changed; the ledger you had is kept as .cache/sample-${n}.edifice\n`)
}
