import { describe, expect, it } from 'vitest'
import { sampleStore } from '../../test/sample-store.ts'
import { instantOf } from '../base/index.ts'
import type { LedgerStore, World } from '../pipeline.ts'
import type { AddAnswer, ErrorAnswer, ReadingLine, StopAnswer } from '../wire/index.ts'
import { fetchSources, LedgerUnavailable } from '../world/index.ts'
import { buildApp } from './app.ts'

const world: World = { now: () => instantOf(Date.UTC(2026, 10, 1)), fetchSources }
const json = { 'content-type': 'application/json' }
const deals = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `Northgate Power said on 3 February 2026 it signed a contract to buy turbines from Calder Works for $${i + 3} million.`,
  ).join('\n\n')

describe('reading while it is watched', () => {
  const appOn = (store: LedgerStore) => buildApp({ store, world, port: 0, webDir: '/nowhere', readOnly: false })
  const send = (app: ReturnType<typeof appOn>, path: string, body: unknown, accept = 'application/json') =>
    app.request(`http://localhost${path}`, { method: 'POST', headers: { ...json, accept }, body: JSON.stringify(body) })
  const read = async (app: ReturnType<typeof appOn>, text: string) =>
    (await send(app, '/api/add', { text }, 'application/x-ndjson'))
      .body!.pipeThrough(new TextDecoderStream())
      .pipeThrough(lines())
  const documents = (store: LedgerStore) => store.state().rows.filter(({ event }) => event.type === 'document').length

  it('[SV20] claims are told as they are read, in order; the last line is the answer that is given at once otherwise', async () => {
    const text = deals(200)
    const told = await allOf(await read(appOn(sampleStore()), text))
    expect(told.map(({ kind }) => kind)).toEqual(['reading', ...told.slice(2).map(() => 'found'), 'added'])
    const [first, last] = [told[0]!, told.at(-1)!]
    if (first.kind !== 'reading' || last.kind !== 'added') throw new Error('not in that order')
    expect(first.document.text).toBe(text)
    const found = told.flatMap((line) => (line.kind === 'found' ? line.claims : []))
    const known = last.answer.claims.map(({ evidence }) => evidence)
    expect(found).toEqual(
      known.slice(0, found.length).map(({ title, speaker, firmness, firmnessWord, amountText, quote }) => ({
        start: quote!.start,
        end: quote!.end,
        ...{ title, speaker, firmness, firmnessWord, amountText },
      })),
    )
    const whole = (await (await send(appOn(sampleStore()), '/api/add', { text })).json()) as AddAnswer
    expect(last.answer).toEqual(whole)
  })

  it('[SV21] stopped, it keeps what was found and says how far it came; read again, the rest is added', {
    timeout: 60_000,
  }, async () => {
    const store = sampleStore()
    const app = appOn(store)
    const reader = (await read(app, deals(1_000))).getReader()
    const first = (await reader.read()).value!
    if (first.kind !== 'reading') throw new Error('no reading was begun')
    let found = 0
    while (found === 0) {
      const { value } = await reader.read()
      if (value?.kind === 'found') found += value.claims.length
    }
    expect((await (await send(app, '/api/stop', { reading: first.reading })).json()) as StopAnswer).toEqual({ stopped: true })
    let last = (await reader.read()).value!
    for (let next = await reader.read(); !next.done; next = await reader.read()) last = next.value
    if (last.kind !== 'added') throw new Error('nothing was kept')
    const { stopped, claims } = last.answer
    expect(stopped!.done).toBeLessThan(stopped!.of)
    expect(claims.length).toBeGreaterThanOrEqual(found)
    expect(claims.length).toBeLessThan(1_000)
    expect((await (await send(app, '/api/stop', { reading: first.reading })).json()) as StopAnswer).toEqual({ stopped: false })
    const again = (await (await send(app, '/api/add', { text: deals(1_000) })).json()) as AddAnswer
    expect(again.stopped).toBeUndefined()
    expect(again.claims.filter(({ isNew }) => !isNew)).toHaveLength(claims.length)
    expect(again.claims.length).toBeGreaterThan(claims.length)
  })

  it('[SV22] when nobody listens any more, nothing of it is kept', async () => {
    const store = sampleStore()
    const before = documents(store)
    const reader = (await read(appOn(store), deals(1_000))).getReader()
    await reader.read()
    await reader.cancel()
    await new Promise((done) => setTimeout(done, 300))
    expect(documents(store)).toBe(before)
  })

  it('[SV23] a ledger that cannot be written says why, as a line or as an answer', async () => {
    const problem = { code: 'ledger-busy', message: 'another program is writing', mend: 'Try again.' } as const
    const app = appOn({
      ...sampleStore(),
      state: () => {
        throw new LedgerUnavailable(problem)
      },
    })
    expect(await allOf(await read(app, deals(2)))).toEqual([{ kind: 'refused', error: problem }])
    const answer = await send(app, '/api/add', { text: deals(2) })
    expect(answer.status).toBe(503)
    expect((await answer.json()) as ErrorAnswer).toEqual({ error: problem })
  })
})

async function allOf(told: ReadableStream<ReadingLine>): Promise<readonly ReadingLine[]> {
  const all: ReadingLine[] = []
  for await (const line of told) all.push(line)
  return all
}

/** One JSON value for each whole line. */
function lines(): TransformStream<string, ReadingLine> {
  let rest = ''
  return new TransformStream({
    transform: (text, out) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop()!
      for (const part of parts) out.enqueue(JSON.parse(part) as ReadingLine)
    },
  })
}
