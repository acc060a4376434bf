import { describe, expect, it } from 'vitest'
import { evidenceWith } from '../testing/evidence.ts'
import { citationOf } from './citation.ts'

const hash = 'ab'.repeat(32)
const quote = {
  documentHash: hash,
  start: 10,
  end: 31,
  before: '',
  exact: '至多50億美元, "up to $5bn"',
  after: '',
  language: 'zh-Hant' as const,
}

describe('a copied quote', () => {
  it('[WB12] has its words, speaker, date, place, hash and a link back', () => {
    const document = {
      hash,
      publisher: 'Example Wire',
      title: 'Notice',
      address: 'https://example.org/a',
      language: 'zh-Hant' as const,
      text: '',
      spans: [],
    }
    expect(
      citationOf(
        evidenceWith({ quote }),
        document,
        { known: '2026-02-04', lang: 'en', set: 'C-0001:1' },
        'http://127.0.0.1:8030',
      ).split('\n'),
    ).toEqual([
      '“至多50億美元, "up to $5bn"”',
      '— Ada Moss, chief financial officer, Northgate Power, 2 Dec 2025',
      'Example Wire, Notice, https://example.org/a, 3 Dec 2025',
      `characters 10–31, sha256 ${hash}`,
      `http://127.0.0.1:8030/source/${hash}?known=2026-02-04&lang=en&claim=K-0123456789ab`,
    ])
  })
  it('[WB12] without a document it gives the paraphrase and the address, and no quotation marks', () => {
    const link = { publisher: 'Example Wire', address: 'https://example.org/a' }
    const lines = citationOf(evidenceWith({ link }), undefined, {}, 'http://x').split('\n')
    expect(lines[0]).toBe('Northgate intends to pay Calder up to $5bn')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('Example Wire, https://example.org/a, 3 Dec 2025')
  })
})
