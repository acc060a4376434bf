// npm run build: what is published. src/ without the screens -> dist/ by tsc; src/web -> dist/web by Vite.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { inRoot, runNode } from './run.ts'
import { hashOfFiles, isFresh, writeStamp } from './stamp.ts'
import { screens } from './vite-screens.ts'

const made = ['src', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tools/build.ts', 'tools/vite-screens.ts']

/** Both are built aside and moved into place, so that a server or a test never meets half a build. */
export async function buildAll(): Promise<void> {
  await buildScreens()
  buildCommand()
}

export async function buildScreens(): Promise<void> {
  const hash = hashOfFiles(made)
  if (isFresh('screens', hash) && existsSync(inRoot('dist/web/index.html'))) return
  const aside = inRoot('.cache/screens')
  // A test run says NODE_ENV=test, and React would be built for development.
  process.env.NODE_ENV = 'production'
  await build({ ...screens, logLevel: 'warn', build: { ...screens.build, outDir: aside, emptyOutDir: true } })
  moveInto(aside, inRoot('dist/web'))
  writeStamp('screens', hash)
}

export function buildCommand(): void {
  const hash = hashOfFiles(made)
  if (isFresh('command', hash) && existsSync(inRoot('dist/cli/bin.js'))) return
  const aside = inRoot('.cache/command')
  rmSync(aside, { recursive: true, force: true })
  if (!runNode([inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', aside])) process.exit(1)
  // What src/read/pdf.ts needs of pdf.js; the whole package is ten times the size of everything else.
  for (const data of ['cmaps', 'standard_fonts'])
    cpSync(inRoot(join('node_modules/pdfjs-dist', data)), join(aside, 'read/pdf-data', data), { recursive: true })
  mkdirSync(inRoot('dist'), { recursive: true })
  for (const old of readdirSync(inRoot('dist')).filter((name) => name !== 'web'))
    rmSync(inRoot(join('dist', old)), { recursive: true })
  for (const name of readdirSync(aside)) renameSync(join(aside, name), inRoot(join('dist', name)))
  writeStamp('command', hash)
}

function moveInto(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true })
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
}

if (import.meta.main) await buildAll()
