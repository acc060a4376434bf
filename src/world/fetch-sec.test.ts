import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FetchOptions, fetchSources } from './fetch-sources.ts'
import { type Clock, paced } from './pace.ts'

/** A clock that moves only when somebody sleeps. */
function stoppedClock(): Clock & { at: number } {
  const clock = {
    at: 0,
    now: () => clock.at,
    sleep: async (ms: number) => {
      clock.at += ms
    },
  }
  return clock
}

const filings = (accession: string, files: readonly string[] = []) => ({
  cik: '0000777',
  name: 'Quay Power Inc',
  filings: {
    recent: {
      accessionNumber: [accession],
      form: ['10-Q'],
      filingDate: ['2025-11-05'],
      reportDate: ['2025-09-30'],
      primaryDocument: ['q.htm'],
    },
    files: files.map((name) => ({ name })),
  },
})
const older = {
  accessionNumber: ['0000000777-20-000001'],
  form: ['10-K'],
  filingDate: ['2020-02-20'],
  reportDate: ['2019-12-31'],
  primaryDocument: ['k.htm'],
}
const answers: Readonly<Record<string, [type: string, body: string]>> = {
  '/submissions/CIK0000000777.json': [
    'application/json',
    JSON.stringify(filings('0000000777-25-000009', ['CIK0000000777-submissions-001.json'])),
  ],
  '/submissions/CIK0000000777-submissions-001.json': ['application/json', JSON.stringify(older)],
  '/submissions/CIK0000000778.json': ['application/json', '{"cik": nonsense'],
  '/Archives/edgar/data/777/000000077725000009/q.htm': ['text/html', '<html><body><p>We owe 5.</p></body></html>'],
  '/Archives/edgar/data/777/000000077720000001/k.htm': ['text/html', '<html><body><p>We owed 4.</p></body></html>'],
}
const asked: { path: string; agent: string | undefined; at: number }[] = []
const clock = stoppedClock()
let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, agent: request.headers['user-agent'], at: clock.at })
    const [type, body] = answers[path] ?? ['text/plain', '']
    response.writeHead(answers[path] ? 200 : 404, { 'content-type': type }).end(body)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const fetchWith = (reference: string, agent: string | undefined, pass = async () => {}) => {
  const sec = { data: base, archive: base, pass, ...(agent ? { agent } : { agent: '' }) }
  const options: FetchOptions = { refuses: () => false, sec }
  return fetchSources(reference, options)
}

describe('a filing by its numbers', () => {
  it('[WO40] is found through the list of filings and carries the day it was filed', async () => {
    const { items, problems } = await fetchWith('sec:777/0000000777-25-000009', 'Jo jo@example.com')
    expect(problems).toEqual([])
    expect(items.map(({ name, published, address }) => [name, published, address?.replace(base, '')])).toEqual([
      ['q.htm', { precision: 'day', day: '2025-11-05' }, '/Archives/edgar/data/777/000000077725000009/q.htm'],
    ])
  })
  it('[WO40] also among older ones, with or without dashes', async () => {
    const { items } = await fetchWith('sec:CIK0000000777/000000077720000001', 'Jo jo@example.com')
    expect(items.map(({ name }) => name)).toEqual(['k.htm'])
  })
  it('[WO41] every request says who asks; without a name nothing is asked', async () => {
    asked.length = 0
    const { problems } = await fetchWith('sec:777/0000000777-25-000009', undefined)
    expect(problems.map(({ code, mend }) => [code, mend?.includes('EDIFICE_SEC_USER_AGENT=')])).toEqual([
      ['address-refused', true],
    ])
    expect(asked).toEqual([])
    await fetchWith('sec:777/0000000777-25-000009', 'Jo jo@example.com')
    expect(asked.map(({ agent }) => agent)).toEqual(['Jo jo@example.com', 'Jo jo@example.com'])
  })
  it('[WO41] addresses of the SEC are asked by the same rule', async () => {
    const { problems } = await fetchSources('https://www.sec.gov/ix?doc=/Archives/edgar/data/777/1/q.htm', { sec: { agent: '' } })
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['address-refused', 'https://www.sec.gov/Archives/edgar/data/777/1/q.htm'],
    ])
  })
  it('[WO42] no more than ten requests pass in any second', async () => {
    asked.length = 0
    const pass = paced(10, clock)
    for (let i = 0; i < 15; i++) await fetchWith('sec:777/0000000777-25-000009', 'Jo jo@example.com', pass)
    const times = asked.map(({ at }) => at)
    expect(times).toHaveLength(30)
    for (const from of times) expect(times.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(10)
  })
  it('[WO42] those that come together wait for each other', async () => {
    const waits: number[] = []
    const pass = paced(10, { now: () => 0, sleep: async (ms) => void waits.push(ms) })
    await Promise.all([pass(), pass(), pass()])
    expect(waits).toEqual([100, 200])
  })
  it('[WO43] numbers that name nothing, and lists that cannot be read, are one problem', async () => {
    const codeOf = async (reference: string) => (await fetchWith(reference, 'Jo jo@example.com')).problems.map(({ code }) => code)
    expect(await codeOf('sec:777')).toEqual(['address-unreachable'])
    expect(await codeOf('sec:777/0000000777-99-000009')).toEqual(['address-unreachable'])
    expect(await codeOf('sec:778/0000000777-25-000009')).toEqual(['file-damaged'])
    expect(await codeOf('sec:779/0000000777-25-000009')).toEqual(['address-unreachable'])
  })
})
