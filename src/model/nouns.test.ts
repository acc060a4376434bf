import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../base/index.ts'
import {
  claimId,
  commitmentId,
  onRecord,
  originOf,
  type Party,
  partyId,
  partyNameIn,
  quoteHolds,
  type Route,
  sha256,
  slugOf,
  sourceMarkOf,
} from './index.ts'

const route = (kind: Route['speaker']['kind'], more: Partial<Route> = {}): Route => ({
  speaker: { name: 'Ann Acker', kind },
  ...more,
})

describe('ids', () => {
  it('[MO20] only what looks like an id becomes one', () => {
    expect([
      commitmentId('C-0001'),
      commitmentId('C-12345'),
      claimId('K-0123456789ab'),
      partyId('nvidia'),
      partyId('摩尔线程'),
    ]).toHaveLength(5)
    for (const wrong of ['C-1', 'c-0001', '0001']) expect(() => commitmentId(wrong)).toThrow('broken law')
    for (const wrong of ['K-0123', 'K-0123456789AB']) expect(() => claimId(wrong)).toThrow('broken law')
    for (const wrong of ['', '-x', 'a b', 'x'.repeat(81)]) expect(() => partyId(wrong)).toThrow('broken law')
    expect(() => sha256('abc')).toThrow('broken law')
    expect(sha256(sha256Hex(''))).toHaveLength(64)
  })
  it('[MO21] a slug keeps letters of every script, and whatever it is made from is a party id', () => {
    expect(slugOf('Moore Threads 摩尔线程')).toBe('moore-threads-摩尔线程')
    expect(slugOf(' S&P Global, Inc. ')).toBe('s-p-global-inc')
    for (const name of ['', '!!!', '𠮷'.repeat(200), `${'a'.repeat(79)}𠮷x`, 'é'.repeat(90), '\u202Eabc'])
      expect(partyId(slugOf(name))).toBe(slugOf(name))
  })
})

describe('who speaks', () => {
  it('[MO22] the origin is the speaker, or for unnamed people the outlet that carries them', () => {
    expect(originOf(route('person', { via: 'Reuters' }))).toBe('Ann Acker')
    expect(originOf(route('unnamed', { via: 'Reuters', publisher: 'Daily' }))).toBe('unnamed via Reuters')
    expect(originOf(route('unnamed', { publisher: 'Daily' }))).toBe('unnamed via Daily')
    expect(originOf(route('unnamed'))).toBe('unnamed via press')
  })
  it('[MO23] on record are persons, companies and filings, unless the words were leaked', () => {
    const kinds = ['person', 'company', 'filing', 'unnamed', 'outlet', 'analyst'] as const
    expect(kinds.map((kind) => onRecord({ route: route(kind) }))).toEqual([true, true, true, false, false, false])
    expect(onRecord({ route: route('person'), estimate: true })).toBe(false)
    expect(kinds.map((kind) => sourceMarkOf(route(kind)))).toEqual(['person', 'report', 'filing', 'report', 'report', 'report'])
  })
})

describe('parties and quotes', () => {
  it('[MO24] a reader sees the name of their language, else the party’s own', () => {
    const party: Party = {
      id: partyId('nvidia'),
      name: 'NVIDIA',
      kind: 'company',
      names: { 'zh-Hant': ['輝達', '英偉達'] },
      people: [],
    }
    expect([partyNameIn(party, 'en'), partyNameIn(party, 'zh-Hant'), partyNameIn(party, 'zh-Hans')]).toEqual([
      'NVIDIA',
      '輝達',
      'NVIDIA',
    ])
  })
  it('[MO25] a quote holds only where exactly its words stand', () => {
    const quote = { documentHash: sha256(sha256Hex('x')), start: 5, end: 9, exact: 'pays', prefix: 'Acme ', suffix: ' Bolt' }
    expect(quoteHolds(quote, 'Acme pays Bolt')).toBe(true)
    expect(quoteHolds(quote, 'Acme  pays Bolt')).toBe(false)
    expect(quoteHolds({ ...quote, start: -4, end: 0, exact: '' }, 'Acme pays Bolt')).toBe(false)
    expect(quoteHolds({ ...quote, start: 5, end: 5, exact: '' }, 'Acme pays Bolt')).toBe(false)
  })
})
