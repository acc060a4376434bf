import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { buildKernel } from '../tools/build-kernel.ts'
import { kernelDigests } from './fixtures/kernel-digests.ts'

const browser = [process.env.EDIFICE_CHROMIUM, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path))

describe('the kernel', () => {
  it('[KE40] is what its source gives when built again', { timeout: 120_000 }, async () => {
    for (const [path, made] of Object.entries(await buildKernel()))
      expect(made === readFileSync(resolve(import.meta.dirname, '..', path), 'utf8'), path).toBe(true)
  })
  it.skipIf(!browser && !process.env.CI)('[KE41] gives the same bytes in Chromium as here', { timeout: 60_000 }, async () => {
    const script = await bundled(join(import.meta.dirname, 'fixtures/kernel-digests.ts'))
    const running = await chromium.launch({
      executablePath: browser ?? 'no browser: set EDIFICE_CHROMIUM',
      args: ['--no-sandbox'],
    })
    try {
      const page = await running.newPage()
      await page.addScriptTag({ content: script })
      expect(await page.evaluate('kernelQuestion.kernelDigests()')).toEqual(kernelDigests())
    } finally {
      await running.close()
    }
  })
})

/** The file and all it imports as one script that sets `kernelQuestion`. */
async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'kernelQuestion' } },
  })
  const [output] = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error('vite made no script')
  return output.code
}
