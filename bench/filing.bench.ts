import { instantOf } from '../src/base/index.ts'
import { buildGazetteer, extractClaims } from '../src/extract/index.ts'
import { readAny } from '../src/read/index.ts'
import { FilingMaker, row, table } from '../src/read/testing/made-filing.ts'
import { answerTo } from './timing.ts'

const bytesAtLeast = 5_000_000

/** Paragraphs and tables as filings have them: style on every block, a tag in every sentence and row. */
function filingOf(size: number): Uint8Array {
  const make = new FilingMaker()
  const at = '2025-12-31'
  const parts: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const owed = make.money(String((i % 900) + 1), {
      concept: i % 10 === 0 ? 'us-gaap:PurchaseObligation' : 'us-gaap:OperatingLeaseLiability',
      at,
      members: { 'srt:CounterpartyNameAxis': `hlgs:Supplier${i % 200}IncMember` },
    })
    const paragraph = `<div style="font-size:10pt;font-family:'Times New Roman',sans-serif;line-height:120%"><span style="font-weight:400">Under agreement ${i} we owe Supplier ${i % 200} Inc. $${owed} million for space and power in the period.</span></div>`
    const rows = table(row(`Item ${i}`, '$', make.money('3,400', { concept: 'us-gaap:Revenues', at: ['2025-01-01', at] })))
    parts.push(paragraph, rows)
    length += paragraph.length + rows.length
  }
  return new TextEncoder().encode(make.page(parts.join('\n')))
}

export async function run() {
  const bytes = filingOf(bytesAtLeast)
  const gazetteer = buildGazetteer([])
  const start = performance.now()
  const { items } = await readAny({ bytes, name: 'filing.htm', receivedAt: instantOf(0) })
  const read = performance.now()
  const { document, filing } = items[0]!
  const { claims } = extractClaims(document, gazetteer, filing)
  return answerTo('How long does a filing of 5 MB take, from bytes to claims?', {
    readMs: Math.round(read - start),
    extractMs: Math.round(performance.now() - read),
    megabytes: Math.round(bytes.length / 1e5) / 10,
    facts: filing?.facts.length ?? 0,
    claims: claims.length,
  })
}
