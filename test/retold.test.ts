import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instantOf, languages } from '../src/base/index.ts'
import { commitmentId } from '../src/model/index.ts'
import { addSource, askStory, askView, type LedgerStore } from '../src/pipeline.ts'
import { writeClaims, writeLedger } from '../src/report/index.ts'
import { createLedger } from '../src/world/index.ts'

const receivedAt = instantOf(Date.UTC(2026, 2, 10))
function emptyLedger(): LedgerStore {
  const created = createLedger(join(mkdtempSync(join(tmpdir(), 'edifice-retold-')), 'ledger.edifice'), { source: 'test' })
  if (!created.ok) throw new Error(created.failure.message)
  return created.value
}
async function ledgerOf(texts: readonly string[]): Promise<LedgerStore> {
  const store = emptyLedger()
  for (const [i, text] of texts.entries()) {
    const source = { bytes: new TextEncoder().encode(text), name: `${i}.txt`, contentType: 'text/plain', receivedAt }
    await addSource(source, store, () => receivedAt)
  }
  return store
}
const everything = { policy: 'everything', language: 'en' } as const
/** Teller, word and change of each line; undefined where nothing was told on in other words. */
const retoldIn = (store: LedgerStore, question: Parameters<typeof askStory>[2] = everything) =>
  askStory(store.state(), commitmentId('C-0001'), question, 'test').retold?.rows.map(({ cells }) =>
    [1, 3, 5].map((i) => cells[i]!.text).join(' | '),
  )

const folder = 'examples/retold'
const examples = readdirSync(folder)
  .toSorted()
  .map((name) => readFileSync(join(folder, name), 'utf8'))

const report = `Talks between Cobalt Rail and Aster Signals stall
Source: Harbour Wire
Published: 3 March 2026

Cobalt Rail's plan to invest up to $4 billion in Aster Signals has stalled, people familiar with the matter told Harbour Wire on 3 March 2026.`
const toldOn = (words: string, day = 4, said = 3) => `Cobalt Rail and Aster Signals: word from the quay
Source: Quay Post
Published: ${day} March 2026

Cobalt Rail's plan to invest up to $4 billion in Aster Signals ${words}, Harbour Wire reported on ${said} March 2026, citing people familiar with the matter.`

describe('a report that is told on', () => {
  it('[RP85] in three languages, each with its own word: each word stands there, with its quote and how much softer it is', async () => {
    const store = await ledgerOf(examples)
    expect(retoldIn(store)).toEqual([
      'Compute Ledger Examples | “stalled” | earliest retelling',
      '範例快訊 | “叫停”: halted | 2 steps softer',
      '示例早报 | “搁置”: shelved | 1 step softer',
    ])
    const story = askStory(store.state(), commitmentId('C-0001'), everything, 'test')
    for (const { id, cells } of story.retold!.rows)
      expect(story.evidence.find(({ claim }) => claim === id)!.quote!.exact).toBe(cells[6]!.text)
    for (const language of languages) {
      const view = askView(store.state(), { ...everything, language })
      const asked = { view, language, source: 'test' }
      expect(writeLedger(asked).standfirst).toContain('C-0001')
      const claims = writeClaims(asked).table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      expect(
        claims.filter((text) => /[“「](?:叫停|搁置)[”」]/.test(text) && /[12]/.test(text)),
        language,
      ).toHaveLength(2)
    }
  })
  it('[RP86] the report itself is what the others are held against, whichever was read first', async () => {
    const expected = ['Harbour Wire | “stalled” | the report', 'Quay Post | “halted” | 2 steps softer']
    expect(retoldIn(await ledgerOf([report, toldOn('was halted')]))).toEqual(expected)
    expect(retoldIn(await ledgerOf([toldOn('was halted'), report]))).toEqual(expected)
  })
  it('[RP87] in the same words, or of another day, it is no other word of the same report', async () => {
    expect(retoldIn(await ledgerOf([report, toldOn('has stalled')]))).toBeUndefined()
    expect(retoldIn(await ledgerOf([report, toldOn('was halted', 30, 29)]))).toBeUndefined()
  })
  it('[RP88] what was told on later changes nothing of an earlier day', async () => {
    const early = { ...everything, knownBy: instantOf(Date.UTC(2026, 2, 3, 23)) }
    expect(retoldIn(await ledgerOf([report, toldOn('was halted')]), early)).toBeUndefined()
  })
})
