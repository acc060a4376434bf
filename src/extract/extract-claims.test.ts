import { describe, expect, it } from 'vitest'
import { dayOf, formatStatedDate } from '../base/index.ts'
import { type Party, partyId } from '../model/index.ts'
import { documentOf } from './document.cases.ts'
import { extractClaims } from './extract-claims.ts'
import { buildGazetteer } from './gazetteer.ts'

const gazetteer = buildGazetteer([])

describe('a claim', () => {
  it('[EX54] is certain only when all four came from explicit words', () => {
    const certain = (text: string) =>
      extractClaims(documentOf(text, 'en'), gazetteer).claims.map((c) => c.madeBy.kind === 'rule' && c.madeBy.certain)
    expect(certain('Brookfield agreed to invest $2 billion in Crusoe.')).toEqual([true])
    expect(certain('The company met lenders. It agreed to invest $2 billion in Crusoe.')).not.toContain(true)
    expect(certain('Harrow Minerals agreed to invest $2 billion in Crusoe.')).toEqual([false])
  })
  it('[EX55] uses the ids of the ledger where the ledger knows the name', () => {
    const own: Party = { id: partyId('crusoe-of-ours'), name: 'Crusoe', kind: 'company', names: { en: ['Crusoe'] }, people: [] }
    const [claim] = extractClaims(
      documentOf('Brookfield agreed to invest $2 billion in Crusoe.', 'en'),
      buildGazetteer([own]),
    ).claims
    expect(claim?.about.kind === 'commitment' && claim.about.mention.payee).toEqual({ name: 'Crusoe', party: 'crusoe-of-ours' })
  })
  it('[EX55] gives a name of the lexicon to the party of the ledger that claims it', () => {
    const aws: Party = {
      id: partyId('aws'),
      name: 'Amazon Web Services',
      kind: 'company',
      names: { en: ['Amazon Web Services', 'AWS'] },
      people: [],
    }
    const [claim] = extractClaims(
      documentOf('Anthropic agreed to buy $5 billion of cloud services from AWS.', 'en'),
      buildGazetteer([aws]),
    ).claims
    expect(claim?.about.kind === 'commitment' && claim.about.mention.payee?.party).toBe('aws')
  })
  it('[EX262] what a ledger calls its parties changes no other name, and what is no name stays none', () => {
    const party = (name: string): Party => ({ id: partyId('own'), name, kind: 'company', names: { en: [name] }, people: [] })
    const payees = (name: string, text: string) =>
      extractClaims(documentOf(text, 'en'), buildGazetteer([party(name)])).claims.map(
        ({ about }) => about.kind === 'commitment' && about.mention.payee?.party,
      )
    expect(payees('Crusoe Energy', 'Brookfield agreed to invest $2 billion in Crusoe Energy.')).toEqual(['own'])
    expect(payees('Crusoe Energy', 'Brookfield agreed to invest $2 billion in Oracle.')).toEqual(['oracle'])
    expect(payees('Oracle Mills', 'Brookfield agreed to invest $2 billion in Oracle.')).toEqual(['oracle'])
  })
  it('[EX55] names all candidates when two parties of the ledger answer to one name', () => {
    const twin = (id: string): Party => ({
      id: partyId(id),
      name: id,
      kind: 'company',
      names: { en: ['Meridian Cloud'] },
      people: [],
    })
    const [claim] = extractClaims(
      documentOf('Brookfield agreed to invest $2 billion in Meridian Cloud.', 'en'),
      buildGazetteer([twin('meridian-a'), twin('meridian-b')]),
    ).claims
    expect(claim?.about.kind === 'commitment' && claim.about.mention.payee?.candidates).toEqual(['meridian-a', 'meridian-b'])
  })
  it('[EX72] says when a reader could know, and marks it when that was assumed', () => {
    const text = 'Brookfield agreed to invest $2 billion in Crusoe.'
    const [dated] = extractClaims(documentOf(text, 'en', '2026-05-20'), gazetteer).claims
    expect([dayOf(dated!.publishedAt), dated!.publishedAssumed]).toEqual(['2026-05-20', undefined])
    const { published: _, ...undated } = documentOf(text, 'en')
    const [received] = extractClaims(undated, gazetteer).claims
    expect([dayOf(received!.publishedAt), received!.publishedAssumed]).toEqual(['2026-05-21', true])
    const [bounded] = extractClaims({ ...undated, publishedNotBefore: { precision: 'day', day: '2026-04-02' } }, gazetteer).claims
    expect([dayOf(bounded!.publishedAt), bounded!.publishedAssumed]).toEqual(['2026-04-02', true])
  })
  it('[EX26] was said when the words say, else when it was published', () => {
    const saidAt = (text: string) =>
      extractClaims(documentOf(text, 'en'), gazetteer).claims.map((c) => formatStatedDate(c.saidAt))
    expect(saidAt('In March 2025 Brookfield agreed to invest $2 billion in Crusoe.')).toEqual(['2025-03'])
    expect(saidAt('Brookfield agreed to invest $2 billion in Crusoe.')).toEqual(['2026-05-20'])
  })
  it('[EX56] has a line for tables, made of the parsed fields', () => {
    const [claim] = extractClaims(documentOf('Brookfield agreed to invest up to $2.5 billion in Crusoe.', 'en'), gazetteer).claims
    expect(claim!.gist).toBe('Brookfield → Crusoe equity: asserts up to USD 2.5bn, agreed')
  })
  it('[EX263] was said on no day after it was published', () => {
    const text = 'Brookfield agreed to invest $2 billion in Crusoe from 2027.'
    const [claim] = extractClaims(documentOf(text, 'en', '2026-12-03'), gazetteer).claims
    expect(formatStatedDate(claim!.saidAt)).toBe('2026-12-03')
  })
})
