import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleStore } from '../../test/sample-store.ts'
import { instantOf } from '../base/index.ts'
import type { LedgerStore, World } from '../pipeline.ts'
import type { AddAnswer, QueueAnswer, ReviewAnswer } from '../wire/index.ts'
import { fetchSources } from '../world/index.ts'
import { buildApp } from './app.ts'

const world: World = { now: () => instantOf(Date.UTC(2026, 10, 1)), fetchSources }
const article = readFileSync(resolve(import.meta.dirname, '../../examples/articles/who-is-owed-what.en.md'), 'utf8')
const json = { 'content-type': 'application/json' }
const dated = 'known=2026-02-04&due=2026..2030'
const earlier = [
  '/api/ledger',
  '/api/conflicts',
  '/api/story/C-0001',
  '/api/palette',
  '/api/network',
  '/api/network?company=oracle',
  '/api/depend',
  '/api/depend?company=openai&on=nvidia',
  '/depend.json?company=openai&on=nvidia&assume=output:20',
  '/depend.csv?company=openai&on=nvidia&assume=output:20&table=thresholds',
  '/depend.svg?company=openai',
  '/api/stress',
  '/ledger.csv',
  '/ledger.json',
  '/conflicts.csv',
  '/story/C-0001.csv',
  '/story/C-0001.svg',
  '/story/nvidia-openai-2025-loi.json',
  '/network.json',
  '/network.csv?table=loops',
  '/network.csv?table=concentration',
  '/network.csv?figure=network',
  '/network.svg',
  '/stress.json?set=C-0001:20',
  '/stress.csv?set=C-0001:20&figure=network',
  '/stress.svg?set=C-0001:20&figure=short',
]

const feed = (count: number) =>
  `<rss version="2.0"><channel><title>Quay Wire</title>${Array.from({ length: count }, (_, i) => `<item><title>Order ${i}</title><description>Northgate Power said on 3 February 2026 it signed a contract to buy turbines from Calder Works for $${i + 3} million.</description></item>`).join('')}</channel></rss>`

describe('the server on a ledger', () => {
  let store: LedgerStore
  let app: ReturnType<typeof buildApp>
  const get = (path: string) => app.request(`http://localhost${path}`)
  const post = async <T>(path: string, body: unknown) =>
    (await (
      await app.request(`http://localhost${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) })
    ).json()) as T
  beforeAll(() => {
    store = sampleStore()
    app = buildApp({ store, world, port: 0, webDir: '/nowhere', readOnly: false })
  })

  it('[SV13] what is learned later changes no byte of an earlier answer or file', { timeout: 60_000 }, async () => {
    const ask = () =>
      Promise.all(earlier.map(async (path) => (await get(`${path}${path.includes('?') ? '&' : '?'}${dated}`)).text()))
    const before = await ask()
    for (const [i, path] of earlier.entries()) expect(before[i], path).not.toContain('"error"')
    const added = await post<AddAnswer>('/api/add', { text: `1 October 2026\n\n${article}` })
    expect(added.claims.length).toBeGreaterThan(0)
    expect(await ask()).toEqual(before)
  })

  it('[SV16] of a feed every entry is read and kept; one is answered, with word of the others', async () => {
    const kept = sampleStore()
    const other = buildApp({ store: kept, world, port: 0, webDir: '/nowhere', readOnly: false })
    const form = new FormData()
    form.set('file', new File([feed(3)], 'quay.rss', { type: 'application/rss+xml' }))
    const response = await other.request('http://localhost/api/add', { method: 'POST', body: form })
    const { document, claims, problems } = (await response.json()) as AddAnswer
    expect([document.title, claims.length, problems.map(({ message }) => message)]).toEqual([
      'Order 0',
      1,
      ['the feed has 3 entries and this screen shows one; the other 2 were read too, with 2 claims'],
    ])
    const titles = kept.state().rows.flatMap(({ event }) => (event.type === 'document' ? (event.document.title ?? []) : []))
    expect(titles.filter((title) => title.startsWith('Order'))).toEqual(['Order 0', 'Order 1', 'Order 2'])
  })
  it('[SV15] what is added is answered with its spans, can be decided and undone, and adds nothing twice', async () => {
    const first = await post<AddAnswer>('/api/add', { text: article })
    expect(first.claims.length).toBeGreaterThan(3)
    for (const { evidence } of first.claims)
      expect(first.document.text.slice(evidence.quote!.start, evidence.quote!.end)).toBe(evidence.quote!.exact)
    const rows = store.state().rows.length
    const again = await post<AddAnswer>('/api/add', { text: article })
    expect(again.claims.every((found) => !found.isNew)).toBe(true)
    expect(store.state().rows.length).toBe(rows)

    const ids = first.claims.map((found) => found.evidence.claim)
    const rejected = await post<ReviewAnswer>('/api/review', { claims: ids, verdict: 'rejected' })
    expect(rejected.reviews).toHaveLength(ids.length)
    expect((await get(`/api/evidence/${ids[0]}`)).status).toBe(404)
    const undone = await post<ReviewAnswer>('/api/undo', {})
    expect(undone).toEqual({
      reviews: ids.toReversed().map((claim) => ({ claim, verdict: 'open' })),
      undoable: rejected.undoable - 1,
    })
    expect((await get(`/api/evidence/${ids[0]}`)).status).toBe(200)
  })

  it('[SV17] what waits is answered with what it would change, corrected, linked, and undone', async () => {
    await post<AddAnswer>('/api/add', {
      text: 'Alder Rail is in talks to buy rails from Brook Steel for about $4 billion, people familiar with the matter said.',
    })
    const queue = async () => (await (await get('/api/queue')).json()) as QueueAnswer
    const before = await queue()
    expect(before.waiting).toBeGreaterThan(0)
    const claim = before.items[0]!.statements.find(({ why }) => why !== 'certain')!.evidence.claim
    const edited = await post<ReviewAnswer>('/api/act', { kind: 'edit', claim, fields: { amount: 'up to 5bn', stage: 'agreed' } })
    expect(edited.reviews.map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected'])
    const after = await queue()
    expect(after.waiting).toBe(before.waiting - 1)
    expect(after.rules).toContainEqual(expect.objectContaining({ wrong: 1 }))
    await post<ReviewAnswer>('/api/undo', {})
    expect((await queue()).waiting).toBe(before.waiting)
    const refusals = [
      { kind: 'edit', claim, fields: { amount: 'much' } },
      { kind: 'edit', claim, fields: {} },
      { kind: 'edit', claim: 'K-nobody', fields: { amount: '5bn' } },
      { kind: 'link', earlier: claim, later: claim, verdict: 'perhaps' },
      { kind: 'sing', earlier: claim, later: claim },
    ]
    for (const body of refusals) {
      const headers = { 'content-type': 'application/json', host: 'localhost' }
      const response = await app.request('http://localhost/api/act', { method: 'POST', headers, body: JSON.stringify(body) })
      expect(response.status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
    }
    expect((await queue()).undoable).toBe(before.undoable)
  })

  it('[SV18] what waits comes undertaking by undertaking; a card is accepted in one act and one undo brings it back', async () => {
    const queue = async (at = '') => (await (await get(`/api/queue${at && `?at=${at}`}`)).json()) as QueueAnswer
    const { claims } = await post<AddAnswer>('/api/add', {
      text: 'Fern Shipping is in talks to buy two ferries from Gale Yards for $300 million, people familiar with the matter told Harbour Wire. Gale Yards denied that Fern Shipping would buy two ferries for $300 million.\n\nHolm Bank may lend Fern Shipping $200 million, a person with knowledge of the plan said.',
    })
    const before = await queue(claims[0]!.evidence.claim)
    const card = before.items[0]!
    expect(card.statements.length).toBeGreaterThan(1)
    const ids = card.statements.map(({ evidence }) => evidence.claim)
    expect(card).toMatchObject({ left: 0, commitment: expect.stringMatching(/^C-/), title: expect.stringContaining('→') })
    for (const { evidence } of card.statements) expect([evidence.quote?.exact, evidence.speaker].every(Boolean)).toBe(true)
    const own = (await (await get(`/api/acceptance?claim=${ids.join('&claim=')}`)).json()) as { changes?: string }
    expect(own.changes).toBe(card.changes)

    const { reviews, undoable } = await post<ReviewAnswer>('/api/review', { claims: ids, verdict: 'accepted' })
    expect(reviews).toEqual(ids.map((claim) => ({ claim, verdict: 'accepted' })))
    expect(undoable).toBe(before.undoable + 1)
    expect(await queue()).toMatchObject({ waiting: before.waiting - ids.length, cards: before.cards - 1 })
    await post<ReviewAnswer>('/api/undo', {})
    const [back] = (await queue(ids[1])).items
    expect(back).toEqual(card)
    const next = await queue(before.items[1]!.id)
    expect([next.items[0]!.place, next.previous]).toEqual([card.place + 1, card.id])
    expect((await queue('K-000000000000')).items[0]!.place).toBe(1)
  })

  it('[SV14] document text travels as JSON, whatever stands in it', async () => {
    const added = await post<AddAnswer>('/api/add', {
      text: '<script>alert(1)</script> Oracle signed a contract to buy $4 billion of chips from NVIDIA.',
    })
    const response = await get(`/api/document/${added.document.hash}`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(((await response.json()) as { text: string }).text).toContain('<script>')
  })

  it('[SV7] what is not there is not found, and the answer says what is near', async () => {
    expect((await get('/api/story/C-9999')).status).toBe(404)
    expect((await get(`/api/document/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await get('/stress.json?set=C-9999:20')).status).toBe(404)
    expect((await get('/api/network?company=zzzzqqqq')).status).toBe(404)
    expect((await get('/stress.json?set=much')).status).toBe(400)
    expect((await get('/story/C-0001.csv?figure=nothing')).status).toBe(400)
    expect((await get('/ledger.svg')).status).toBe(404)
  })

  it('[SV8] each file says by which dates and policy, and on-screen rows are its rows', async () => {
    const query = 'known=2026-02-04&policy=latest&q=oracle&sort=-best&lang=zh-Hant'
    const report = (await (await get(`/api/ledger?${query}`)).json()) as { table: { rows: { id: string }[] } }
    const lines = (await (await get(`/ledger.csv?${query}`)).text()).split('\r\n')
    expect(lines).toContain('known by,2026-02-04')
    expect(lines).toContain('policy,latest')
    const from = lines.indexOf('') + 2
    expect(lines.slice(from, -1).map((line) => line.split(',')[0])).toEqual(report.table.rows.map((row) => row.id))
  })
})
