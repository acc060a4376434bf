import { describe, expect, it } from 'vitest'
import { buildApp } from './app.ts'
import { optionsWith, storeOf } from './testing/stand-ins.ts'

const app = buildApp(optionsWith())
const at = (host: string, path = '/api/nothing') => app.request(`http://${host}${path}`, { headers: { host } })
const post = (headers: Record<string, string>, body = '{}', to = app) =>
  to.request('http://127.0.0.1:8030/api/review', { method: 'POST', headers: { host: '127.0.0.1:8030', ...headers }, body })
const json = { 'content-type': 'application/json' }
const codeOf = async (response: Response | Promise<Response>) =>
  ((await (await response).json()) as { error: { code: string } }).error.code

describe('the server guards', () => {
  it('[SV1] loopback by any of its names is answered, any other name is refused', async () => {
    for (const host of ['127.0.0.1:8030', 'localhost:8030', '[::1]:8030', 'LOCALHOST']) expect((await at(host)).status).toBe(404)
    for (const host of ['evil.example:8030', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.1.9:8030'])
      expect((await at(host)).status, host).toBe(403)
  })
  it('[SV1] told to listen everywhere it takes addresses in digits, still no foreign name', async () => {
    const open = buildApp(optionsWith({ host: '0.0.0.0' }))
    const status = async (host: string) => (await open.request(`http://${host}/api/x`, { headers: { host } })).status
    expect(await status('192.168.1.9:8030')).toBe(404)
    expect(await status('evil.example:8030')).toBe(403)
  })
  it('[SV2] a page of another origin may not write, not even as a form', async () => {
    expect(await codeOf(post({ ...json, origin: 'https://evil.example' }))).toBe('request-refused')
    expect(await codeOf(post({ ...json, origin: 'http://127.0.0.1:9999' }))).toBe('request-refused')
    expect(await codeOf(post({ ...json, origin: 'null' }))).toBe('request-refused')
    expect(await codeOf(post({ ...json, origin: 'http://127.0.0.1:8030' }))).toBe('request-unreadable')
    expect(await codeOf(post(json))).toBe('request-unreadable')
  })
  it('[SV3] what is neither JSON nor a form is refused, and so is too much of it', async () => {
    expect(await codeOf(post({ 'content-type': 'text/plain' }))).toBe('kind-unsupported')
    expect(await codeOf(post({ 'content-type': 'application/x-www-form-urlencoded' }))).toBe('kind-unsupported')
    expect(await codeOf(post(json, JSON.stringify({ claims: 'x'.repeat(21 * 1024 * 1024) })))).toBe('file-too-large')
    expect((await app.request('http://localhost/api/review', { method: 'DELETE' })).status).toBe(403)
  })
  it('[SV4] every answer is sealed, refusals and crashes too', async () => {
    const crashing = buildApp(
      optionsWith({
        store: storeOf(() => {
          throw new Error('torn page')
        }),
      }),
    )
    for (const response of [
      await at('localhost'),
      await at('evil.example'),
      await at('localhost', '/'),
      await crashing.request('http://localhost/api/dates'),
    ]) {
      const policy = response.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect(response.headers.get('x-frame-options')).toBe('DENY')
    }
  })
  it('[SV5] read-only refuses every write', async () => {
    const closed = buildApp(optionsWith({ readOnly: true }))
    for (const path of ['/api/add', '/api/review', '/api/act', '/api/undo'])
      expect(await codeOf(closed.request(`http://localhost${path}`, { method: 'POST', headers: json, body: '{}' }))).toBe(
        'request-refused',
      )
  })
  it('[SV6] a crash is a problem with status 500, and the server goes on', async () => {
    let torn = true
    const store = storeOf(() => {
      if (torn) throw new Error('torn page')
      return []
    })
    const shaken = buildApp(optionsWith({ store }))
    const failed = await shaken.request('http://localhost/api/story/C-0001')
    expect(failed.status).toBe(500)
    expect(await failed.json()).toMatchObject({
      error: { code: 'internal', message: expect.stringContaining('torn page'), mend: expect.any(String) },
    })
    torn = false
    expect((await shaken.request('http://localhost/api/nothing')).status).toBe(404)
  })
  it('[SV12] a path, a folder or standard input is no address to fetch', async () => {
    for (const address of ['/etc/passwd', 'file:///etc/passwd', '-', 'examples/', 'javascript:alert(1)', 7])
      expect(
        await codeOf(
          app.request('http://localhost/api/add', { method: 'POST', headers: json, body: JSON.stringify({ address }) }),
        ),
        String(address),
      ).toBe('request-unreadable')
  })
  it('[SV12] a request that brings nothing is told what to bring', async () => {
    for (const body of ['{}', 'null', '[1]', 'no json'])
      expect(await codeOf(app.request('http://localhost/api/add', { method: 'POST', headers: json, body }))).toBe(
        'request-unreadable',
      )
  })
})
