// npm run kernel: kernel/*.ts (AssemblyScript) -> src/stress/batch/kernel-bytes.ts. A test builds it again and compares.
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

export async function buildKernel(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edifice-kernel-'))
  try {
    const lines = [
      '// Made from kernel/ by tools/build-kernel.ts; not to be edited. The two differ in whether their memory is shared between threads.',
    ]
    for (const [name, options] of Object.entries(flavours)) {
      const out = join(folder, `${name}.wasm`)
      const { error, stderr } = await asc.main(['kernel/index.ts', '--baseDir', root, '--outFile', out, ...options])
      if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
      lines.push(`export const ${name} =\n  '${readFileSync(out).toString('base64')}'`)
    }
    return `${lines.join('\n')}\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) {
  const made = await buildKernel()
  writeFileSync(inRoot('src/stress/batch/kernel-bytes.ts'), made)
  process.stdout.write(`kernel-bytes.ts: ${made.length} characters\n`)
}
