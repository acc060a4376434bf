import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildApp } from './app.ts'
import { optionsWith } from './testing/stand-ins.ts'

const folder = mkdtempSync(join(tmpdir(), 'edifice-web-'))
const webDir = join(folder, 'web')
mkdirSync(join(webDir, 'assets'), { recursive: true })
writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>edifice</title>')
writeFileSync(join(webDir, 'assets', 'main-abc.js'), 'export const a = 1\n')
writeFileSync(join(folder, 'secret.txt'), 'secret')
const app = buildApp(optionsWith({ webDir }))
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers })

describe('the screens as files', () => {
  it('[SV11] every screen’s address answers the page, and only those do so as found', async () => {
    for (const path of [
      '/',
      '/add',
      '/ledger',
      '/network',
      '/stress',
      '/stress?set=C-0001:20',
      '/story/C-0001',
      `/source/${'a'.repeat(64)}`,
    ]) {
      const response = await get(path)
      expect([response.status, response.headers.get('content-type')], path).toEqual([200, 'text/html; charset=utf-8'])
    }
    expect((await get('/memo')).status).toBe(404)
    expect((await get('/story/C-0001/more')).status).toBe(404)
  })
  it('[SV11] nothing outside the folder can be reached', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '//secret.txt',
      '/..\\secret.txt',
    ])
      expect(await (await get(path)).text(), path).not.toContain('secret')
  })
  it('[SV11] assets keep for ever and travel compressed to who can read it', async () => {
    const response = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br' })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe('export const a = 1\n')
    expect(await (await get('/assets/main-abc.js')).text()).toBe('export const a = 1\n')
  })
  it('[SV11] screens that were not built are said to be, with the command that builds them', async () => {
    const response = await buildApp(optionsWith()).request('http://localhost/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
