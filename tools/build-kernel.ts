// npm run kernel: kernel/*.ts (AssemblyScript) -> src/stress/batch/kernel-bytes.ts, and kernel/models/*.ts -> src/solve/kernel/models-bytes.ts.
// A test builds both again and compares.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import asc from 'assemblyscript/asc'
import { inRoot, root } from './run.ts'

const alike = [
  '-O3',
  '--converge',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--importMemory',
  '--initialMemory',
  '1',
]
/** Nothing of relaxed SIMD is enabled, so the same bytes come out on every machine. */
const flavours = {
  aloneBase64: alike,
  sharedBase64: [...alike, '--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'],
}

/** The models bring their own memory and are made small: what they are asked is not asked a thousand times. */
const small = ['-Oz', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort=']

/** What each committed file has to say. */
export async function buildKernel(): Promise<Readonly<Record<string, string>>> {
  const lines = [
    '// Made from kernel/ by tools/build-kernel.ts; not to be edited. The two differ in whether their memory is shared between threads.',
  ]
  for (const [name, options] of Object.entries(flavours))
    lines.push(`export const ${name} =\n  '${await compiled('kernel/index.ts', options)}'`)
  const models = [
    '// Made from kernel/models/ by tools/build-kernel.ts; not to be edited.',
    `export const modelsBase64 =\n  '${await compiled('kernel/models/index.ts', small)}'`,
  ]
  return {
    'src/stress/batch/kernel-bytes.ts': `${lines.join('\n')}\n`,
    'src/solve/kernel/models-bytes.ts': `${models.join('\n')}\n`,
  }
}

async function compiled(entry: string, options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-kernel-'))
  try {
    const out = join(folder, 'made.wasm')
    const { error, stderr } = await asc.main([entry, '--baseDir', root, '--outFile', out, ...options])
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
    return readFileSync(out).toString('base64')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main)
  for (const [path, made] of Object.entries(await buildKernel())) {
    writeFileSync(inRoot(path), made)
    process.stdout.write(`${path}: ${made.length} characters\n`)
  }
