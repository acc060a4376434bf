import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../read/index.ts'
import { type FetchOptions, fetchSources } from './fetch-sources.ts'

const page = '<html><body><p>Harbour pays Northwind.</p></body></html>'
const zeros = gzipSync(Buffer.alloc(4_000_000))
const asked: { path: string; agent: string | undefined }[] = []

/** Each path is one way a server can behave. */
const behave: RequestListener = (request, response) => {
  const path = request.url ?? ''
  asked.push({ path, agent: request.headers['user-agent'] })
  const answer = (status: number, headers: Record<string, string>, body: string | Buffer = '') =>
    response.writeHead(status, headers).end(body)
  const html = { 'content-type': 'text/html; charset=utf-8' }
  if (path === '/page') return answer(200, html, page)
  if (path === '/plain') return answer(200, { 'content-type': 'text/plain' }, 'Harbour pays.')
  if (path === '/markdown') return answer(200, { 'content-type': 'text/markdown' }, '# Harbour pays')
  if (path === '/untyped') return answer(200, {}, 'Harbour pays.')
  if (path === '/packed') return answer(200, { ...html, 'content-encoding': 'gzip' }, gzipSync(page))
  if (path === '/badly-packed') return answer(200, { ...html, 'content-encoding': 'gzip' }, 'not gzip')
  if (path === '/bomb') return answer(200, { ...html, 'content-encoding': 'gzip' }, zeros)
  if (path === '/zstd') return answer(200, { ...html, 'content-encoding': 'zstd' }, 'x')
  if (path === '/pdf') return answer(200, { 'content-type': 'application/pdf' }, '%PDF-1.7')
  if (path === '/zip') return answer(200, { 'content-type': 'application/zip' }, 'PK')
  if (path === '/gone') return answer(404, html, page)
  if (path === '/wall') return answer(403, html, page)
  if (path === '/broken') return answer(503, html, page)
  if (path === '/to-page') return answer(302, { location: '/page#part' })
  if (path === '/loop') return answer(301, { location: '/loop' })
  if (path === '/to-file') return answer(302, { location: 'file:///etc/passwd' })
  if (path === '/to-inside') return answer(302, { location: `http://127.0.0.2:${port}/page` })
  if (path === '/to-name-inside') return answer(302, { location: `http://localhost:${port}/page` })
  if (path === '/announced') return response.writeHead(200, { ...html, 'content-length': '5000000' }).write('x')
  if (path === '/endless') {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('x'.repeat(100_000)), 1)
    return request.socket.on('close', () => clearInterval(timer))
  }
  if (path === '/dripping') return response.writeHead(200, html).write('<p>Harb')
  if (path === '/cut') {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>Harb')
    return setTimeout(() => response.destroy(), 20)
  }
  if (path === '/silent') return undefined
  return answer(500, {})
}

// What is tested is what happens where nobody has set it.
delete process.env.EDIFICE_ALLOW_LOCAL

let server: Server
let port = 0
beforeAll(async () => {
  server = createServer(behave).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const open: FetchOptions = { refuses: () => false, limits: { bytesMax: 1_000_000, timeoutMs: 10_000 } }
const get = async (path: string, options: FetchOptions = {}) => {
  const { items, problems } = await fetchSources(`http://127.0.0.1:${port}${path}`, { ...open, ...options })
  expect(items.length + problems.length).toBe(1)
  return items[0] ?? problems[0]!
}
const textAt = async (path: string) => {
  const got = await get(path)
  return 'bytes' in got ? Buffer.from(got.bytes).toString() : got.code
}
/** The code, and a mend in every case. */
const problemAt = async (path: string, options: FetchOptions = {}) => {
  const got = await get(path, options)
  if ('bytes' in got) return 'no problem'
  expect(got.mend).toMatch(/\.$/)
  return `${got.code}: ${got.message}`
}

describe('fetching an address', () => {
  it('[FS3] gives the bytes, the address they came from, and the content type', async () => {
    const got = await get('/page')
    expect(got).toMatchObject({ address: `http://127.0.0.1:${port}/page`, contentType: 'text/html; charset=utf-8' })
    expect('bytes' in got && readDocument(got)).toMatchObject({
      ok: true,
      value: { text: 'Harbour pays Northwind.', address: `http://127.0.0.1:${port}/page` },
    })
  })
  it('[FS4] takes the kinds that are read and what does not say, and nothing else', async () => {
    expect([await textAt('/plain'), await textAt('/markdown'), await textAt('/untyped')]).toEqual([
      'Harbour pays.',
      '# Harbour pays',
      'Harbour pays.',
    ])
    expect(await get('/pdf')).toMatchObject({ contentType: 'application/pdf' })
    expect(await problemAt('/zip')).toBe(
      'kind-unsupported: It is application/zip; edifice reads web pages, text, PDF, Word files, e-mail and feeds.',
    )
  })
  it('[FS5] unpacks what comes packed', async () => {
    expect(await textAt('/packed')).toBe(page)
    expect(await problemAt('/badly-packed')).toBe('address-unreachable: The connection failed (Z_DATA_ERROR).')
    expect(await problemAt('/zstd')).toBe('kind-unsupported: It is packed as zstd, which is not read.')
  })
  it('[FS6] calls itself edifice', async () => {
    asked.length = 0
    await get('/page')
    expect(asked).toEqual([{ path: '/page', agent: 'edifice' }])
  })
  it('[FS7] follows redirects to where they end, so many and no more', async () => {
    expect(await get('/to-page')).toMatchObject({ address: `http://127.0.0.1:${port}/page` })
    asked.length = 0
    expect(await problemAt('/loop')).toBe('address-unreachable: It redirects more than 5 times, or to nowhere.')
    expect(asked).toHaveLength(6)
  })
  it('[FS8] never talks to this machine or its network unless told so, by figure, by name or after a redirect', async () => {
    asked.length = 0
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      expect(await fetchSources(`http://${host}:${port}/page`)).toMatchObject({
        items: [],
        problems: [{ code: 'address-refused', mend: expect.stringContaining('EDIFICE_ALLOW_LOCAL=1') }],
      })
    expect(asked).toEqual([])
    const onlyFirst: FetchOptions = { refuses: (address) => address !== '127.0.0.1' }
    expect(await problemAt('/to-inside', onlyFirst)).toBe(
      'address-refused: It leads to 127.0.0.2, inside this machine or its network.',
    )
    const onlySecond: FetchOptions = { refuses: (address) => asked.length > 0 && address.length > 0 }
    asked.length = 0
    expect(await problemAt('/to-name-inside', onlySecond)).toMatch(/^address-refused: It leads to (?:127\.0\.0\.1|::1), inside/)
    expect(asked.map(({ path }) => path)).toEqual(['/to-name-inside'])
  })
  it('[FS9] EDIFICE_ALLOW_LOCAL=1 lets it', async () => {
    process.env.EDIFICE_ALLOW_LOCAL = '1'
    const got = await fetchSources(`http://127.0.0.1:${port}/page`)
    delete process.env.EDIFICE_ALLOW_LOCAL
    expect(got).toMatchObject({ items: [{ address: `http://127.0.0.1:${port}/page` }], problems: [] })
  })
  it('[FS10] a redirect out of the web, a password in the address and other schemes are refused', async () => {
    expect(await problemAt('/to-file')).toBe('address-refused: It leads to file:, which is not read.')
    const secret = await fetchSources(`http://ada:secret@127.0.0.1:${port}/page`, open)
    expect(secret.problems[0]?.code).toBe('address-refused')
    expect(JSON.stringify(secret)).not.toContain('secret')
    expect((await fetchSources('ftp://news.example/a.txt')).problems[0]?.code).toBe('kind-unsupported')
    expect((await fetchSources('http://')).problems[0]?.message).toBe('It is not a valid address.')
  })
  it('[FS11] more bytes than the limit are refused, announced or not, packed or not', async () => {
    for (const path of ['/announced', '/endless', '/bomb'])
      expect(await problemAt(path)).toBe('file-too-large: It is larger than 0.95 MiB.')
  })
  it('[FS12] one deadline holds for the answer and for all of its bytes', async () => {
    for (const path of ['/silent', '/dripping'])
      expect(await problemAt(path, { limits: { timeoutMs: 300 } })).toBe(
        'address-unreachable: It did not answer in full within 0.3 s.',
      )
  })
  it('[FS13] an answer that is no page says which, and what to do', async () => {
    expect(await problemAt('/gone')).toBe('address-unreachable: The server answers 404 (not found).')
    expect(await problemAt('/wall')).toBe('address-unreachable: The server answers 403 (refused).')
    expect(await problemAt('/broken')).toBe('address-unreachable: The server answers 503.')
  })
  it('[FS14] no server, no name, a cut connection: one problem', async () => {
    expect((await fetchSources('http://127.0.0.1:1/', open)).problems).toMatchObject([
      { code: 'address-unreachable', message: 'The connection failed (ECONNREFUSED).' },
    ])
    expect((await fetchSources('http://no-such-name.invalid/')).problems).toMatchObject([
      { code: 'address-unreachable', message: 'Its name cannot be resolved.' },
    ])
    expect(await problemAt('/cut')).toBe('address-unreachable: The connection failed (ECONNRESET).')
  })
})
