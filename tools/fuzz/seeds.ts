import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxOf, paragraph, pdfLines, pdfOf, rssOf } from '../../src/read/testing/made-files.ts'
import { FilingMaker } from '../../src/read/testing/made-filing.ts'
import { helioQuarterly } from '../../test/testing/helio-filing.ts'
import { inRoot } from '../run.ts'
import { type Seed, textFiles } from './text-seeds.ts'

/** A sound document of every kind edifice takes in, made of the project's own example texts and its invented filer. */
export async function seedDocuments(): Promise<readonly Seed[]> {
  const folder = inRoot('examples/articles')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const articles = texts.flatMap((text, i) =>
    Object.entries(formsOf(text)).map(([ending, content]) => ({ name: `a${i}.${ending}`, bytes: bytesOf(content) })),
  )
  const others = Object.entries(madeFiles()).map(([name, content]) => ({ name, bytes: bytesOf(content) }))
  return [...articles, ...others, ...(await textFiles(texts))]
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

function formsOf(text: string): Readonly<Record<string, string | Uint8Array>> {
  const lines = text.split('\n')
  const escaped = lines.map(escapeText)
  return {
    txt: text,
    md: `---\ntitle: T\ndate: 2026-02-03\n---\n# ${lines[0]}\n\n- ${lines.slice(1).join('\n- ')}\n\n| a | b |\n| - | - |\n| $4bn | 2027 |\n`,
    html: page(escaped),
    docx: docxOf(lines.map((line) => paragraph(escapeText(line))).join('')),
    pdf: pdfOf({ content: pdfLines(lines.slice(0, 50), { font: /[\u4e00-\u9fff]/.test(text) ? 'F2' : 'F1' }) }),
    eml: `From: Desk <desk@wire.example>\r\nDate: Tue, 3 Feb 2026 08:00:00 +0000\r\nSubject: Deal\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(escaped)}\r\n--b--\r\n`,
    rss: rssOf(
      `<item><title>${escaped[0]}</title><pubDate>Tue, 03 Feb 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${page(escaped)}]]></content:encoded></item>`.repeat(
        3,
      ),
    ),
  }
}

/** Filings, the SEC's indexes beside them, and what is imported. */
function madeFiles(): Readonly<Record<string, string>> {
  const at = '2025-12-31'
  const note = new FilingMaker()
  const backlog = note.money('48,200', { concept: 'us-gaap:RevenueRemainingPerformanceObligation', at })
  const row = { end: '2025-09-30', val: 48_200_000_000, accn: '0009990001-25-000007', form: '10-Q', filed: '2025-11-04' }
  return {
    'quarter.htm': helioQuarterly(),
    'note.htm': note.page(`<p>Remaining performance obligations were $${backlog} million.</p>`),
    'instance.xml': `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:us-gaap="http://fasb.org/us-gaap/2025"><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009990001</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${at}</xbrli:instant></xbrli:period></xbrli:context><xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit><us-gaap:PurchaseObligation contextRef="c" unitRef="u" decimals="-6">900000000</us-gaap:PurchaseObligation></xbrli:xbrl>`,
    'companyfacts.json': JSON.stringify({
      cik: 9990001,
      entityName: 'Helio Grid Systems, Inc.',
      facts: {
        'us-gaap': { RevenueRemainingPerformanceObligation: { label: 'RPO', units: { USD: [row, { ...row, val: 1.5 }] } } },
      },
    }),
    'submissions.json': JSON.stringify({
      cik: '9990001',
      name: 'Helio Grid Systems, Inc.',
      filings: {
        recent: {
          accessionNumber: [row.accn, '0009990001-25-000003'],
          form: ['10-Q', '8-K'],
          filingDate: [row.filed, '2025-05-01'],
          reportDate: [row.end, ''],
          primaryDocument: ['hlgs-20250930.htm', 'x.htm'],
        },
        files: [{ name: 'CIK0009990001-submissions-001.json' }],
      },
    }),
    'claims.csv': `payer,payee,kind,act,property,amount,stage,binding,speaker,speaker_kind,via,said,published,publisher,address\n${'Alder Rail,Brook Steel,purchase,commits,amount,up to 4bn,agreed,yes,Alder Rail,company,,2026-02-03,2026-02-04,Harbour Wire,https://wire.example/1\nAlder Rail,Brook Steel,purchase,denies,binding,,,no,"Holm, Ada",person,Quay Post,2026-02-06,2026-02-06,Quay Post,\n港灣鐵路,Brook Steel,lease,commits,amount,EUR 500m,intent,no,港灣鐵路,company,,2026-02,,"Post ""Q""",\n'.repeat(3)}`,
    'facts.json': factFile,
  }
}

const factFile = JSON.stringify(
  {
    format: 'edifice-facts/1',
    source: 'Made for a test',
    parties: [
      { id: 'railco', name: 'Railco', kind: 'company', names: { en: ['Railco plc'], 'zh-Hant': ['鐵路公司'] }, ticker: 'RAIL' },
      { id: 'steelco', name: 'Steelco', kind: 'company', people: [{ name: 'Ada Holm', role: 'CEO' }] },
    ],
    commitments: [
      { slug: 'steel-2026', payer: 'railco', payee: 'steelco', kind: 'purchase', label: 'rails of 2026' },
      { slug: 'loan', payer: 'steelco', payee: 'railco', kind: 'debt_financing' },
    ],
    claims: ['k1', 'k2', 'k3'].map((id, i) => ({
      id,
      about: i === 2 ? 'loan' : 'steel-2026',
      act: i === 1 ? 'estimates' : 'commits',
      property: 'amount',
      says: { amount: { high: 500_000_000 + i, currency: 'EUR', qualifier: 'up_to', original: 'up to €500m' }, stage: 'agreed' },
      speaker: { name: 'Ada Holm', kind: 'person', role: 'CEO', party: 'railco' },
      via: 'Reuters',
      gist: 'Railco will buy rails for up to €500m.',
      said: '2026-02-03',
      published: '2026-02-04',
      source: { publisher: 'Example Times', title: 'Rails', address: 'https://example.org/rails' },
    })),
    relations: [],
    figures: [],
    signals: [],
    capacity: [],
  },
  undefined,
  1,
)

const escapeText = (text: string): string => text.replace(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[c]!)
const page = (lines: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${lines[0]}</title><meta property="article:published_time" content="2026-02-03T08:00:00Z"></head><body><article>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}<table><tr><td>Party</td><td>$3bn</td></tr></table></article></body></html>`
