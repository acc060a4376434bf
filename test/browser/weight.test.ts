import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const webDir = resolve(import.meta.dirname, '../../dist/web')
const built = existsSync(join(webDir, 'index.html'))
const limitBytes = 180 * 1024

describe('the screens as built', () => {
  it.skipIf(!built && !process.env.CI)('[WB14] weigh at most 180 KB at first load, script and style, in gzip', () => {
    const page = readFileSync(join(webDir, 'index.html'), 'utf8')
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]!)
    expect(files.length).toBeGreaterThan(1)
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(webDir, file))).length, 0)
    expect(bytes).toBeLessThanOrEqual(limitBytes)
  })
})
