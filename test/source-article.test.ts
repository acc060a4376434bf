import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instantOf, majorOf, sha256Hex } from '../src/base/index.ts'
import { buildGazetteer, extractClaims } from '../src/extract/index.ts'
import { type CommitmentKind, headlineOf, quoteHolds, type SourceDocument, type StatedClaim, sha256 } from '../src/model/index.ts'

const folder = resolve(import.meta.dirname, '../../shared/data')
const present = existsSync(resolve(folder, 'source-article.txt'))

interface Expected {
  readonly statements: readonly {
    readonly id: string
    readonly speaker: string
    readonly speaker_role: string
    readonly spans: readonly (readonly [number, number])[]
  }[]
  readonly commitments: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly kind: CommitmentKind
    readonly amount?: { readonly low: number | null; readonly high: number | null }
  }[]
}

describe.skipIf(!present && !process.env.CI)('a real article', () => {
  const text = present ? readFileSync(resolve(folder, 'source-article.txt'), 'utf8') : ''
  const expected: Expected = present
    ? JSON.parse(readFileSync(resolve(folder, 'source-article.expected.json'), 'utf8'))
    : { statements: [], commitments: [] }
  const document: SourceDocument = {
    hash: sha256(sha256Hex(text)),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    language: 'zh-Hant',
    mixed: false,
    publisher: '網易智能',
    publishedNotBefore: { precision: 'day', day: '2026-02-04' },
    receivedAt: instantOf(Date.UTC(2026, 1, 5)),
  }
  const gazetteer = buildGazetteer([])
  const { claims } = extractClaims(document, gazetteer)

  it('[EX1] every quote is an exact part of the text', () => {
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) expect(claim.evidence.kind === 'quote' && quoteHolds(claim.evidence.quote, text)).toBe(true)
  })

  it('[EX80] at least eight of the nine undertakings are found, with payer, payee, family of kind and amount', () => {
    const found = expected.commitments.filter((c) => claims.some((claim) => fits(claim, c)))
    const missed = expected.commitments.filter((c) => !found.includes(c)).map((c) => c.id)
    expect(found.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(8)
  })

  it('[EX81] at least 26 of the 36 statements are found, by the same speaker at the same place', () => {
    const missed = expected.statements.filter(
      (s) => !claims.some((claim) => spokenBy(claim, s.speaker) && overlaps(claim, s.spans)),
    )
    expect(expected.statements.length - missed.length, `missed: ${missed.map((s) => s.id).join(', ')}`).toBeGreaterThanOrEqual(26)
  })

  it('[EX82] falls into none of its traps', () => {
    const about = (key: (c: StatedClaim) => boolean) => claims.filter(key)
    const pair = (c: StatedClaim) =>
      c.about.kind === 'commitment' ? `${c.about.mention.payer?.party}>${c.about.mention.payee?.party}` : ''
    const keyOf = (c: StatedClaim) => (c.about.kind === 'commitment' ? c.about.mention.key : '')
    const sum = (c: StatedClaim) => (c.says.amount ? majorOf(headlineOf(c.says.amount) ?? { currency: 'USD', minor: 0n }) : 0)
    // The same figure is a stake in one place and a licence in another.
    const stake = about((c) => sum(c) === 2e10 && pair(c) === 'nvidia>openai')
    const licence = about((c) => sum(c) === 2e10 && pair(c) === 'nvidia>groq')
    expect(stake.length).toBeGreaterThan(0)
    expect(licence.length).toBeGreaterThan(0)
    expect(new Set([...stake, ...licence].map(keyOf)).size).toBe(2)
    // What an outlet says he said in private stays apart from what he said in public.
    const huang = claims.filter((c) => c.route.speaker.name === 'Jensen Huang')
    expect(huang.some((c) => c.route.via === 'The Wall Street Journal')).toBe(true)
    expect(huang.some((c) => c.route.via === undefined)).toBe(true)
    // A post quoted twice counts once.
    const exact = claims
      .filter((c) => c.route.speaker.name === 'Sam Altman')
      .map((c) => (c.evidence.kind === 'quote' ? c.evidence.quote.exact.replace(/[^\p{L}]/gu, '') : ''))
    expect(new Set(exact).size).toBe(exact.length)
    // The big letter is never binding nor agreed, except where the leak calls it an agreement that does not bind.
    for (const c of claims)
      if (sum(c) === 1e11 && pair(c) === 'nvidia>openai') expect([c.says.binding, c.says.stage]).not.toEqual([true, 'agreed'])
    // Questions are no facts; no trillions are owed; nearly agreed is not agreed.
    for (const c of claims)
      if (c.says.amount) expect(c.evidence.kind === 'quote' && /[?？]\s*$/.test(c.evidence.quote.exact)).toBe(false)
    for (const c of claims) expect(sum(c)).toBeLessThan(1e12)
    for (const c of stake) expect(c.says.stage).not.toBe('agreed')
    for (const c of stake) expect(c.says.stage).not.toBe('completed')
  })

  it('[EX83] reading it takes a moment', () => {
    const began = performance.now()
    const again = extractClaims(document, gazetteer)
    console.log(`reading the article: ${(performance.now() - began).toFixed(0)} ms`)
    expect(again.claims).toEqual(claims)
  })
})

const families: Readonly<Record<string, string>> = {
  purchase: 'trade',
  services: 'trade',
  offtake: 'trade',
  supply: 'trade',
  lease: 'trade',
}
const familyOf = (kind: string): string => families[kind] ?? kind

function fits(claim: StatedClaim, expected: Expected['commitments'][number]): boolean {
  if (claim.about.kind !== 'commitment') return false
  const { mention } = claim.about
  if (
    mention.payer?.party !== expected.from ||
    mention.payee?.party !== expected.to ||
    familyOf(mention.kind) !== familyOf(expected.kind)
  )
    return false
  const want = expected.amount?.high ?? expected.amount?.low
  if (want === undefined || want === null) return !claim.says.amount || expected.amount !== undefined
  const money = claim.says.amount && headlineOf(claim.says.amount)
  return money !== undefined && Math.abs(majorOf(money) - want) <= 0.01 * want
}

/** By name; an unnamed source, the author and a company speaking for itself each by their class. */
function spokenBy(claim: StatedClaim, speaker: string): boolean {
  const { name, kind, party } = claim.route.speaker
  if (/^people/.test(speaker)) return kind === 'unnamed'
  if (speaker === 'NetEase Intelligence') return kind === 'outlet'
  return name === speaker || speaker.split(' and ').some((one) => party === one.toLowerCase() && kind === 'company')
}

function overlaps(claim: StatedClaim, spans: readonly (readonly [number, number])[]): boolean {
  if (claim.evidence.kind !== 'quote') return false
  const { start, end } = claim.evidence.quote
  return spans.some(([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) >= Math.min(end - start, to - from))
}
