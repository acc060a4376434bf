import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundsOf, dayMs, dayOf, instantOf, majorOf, parseInstant } from '../src/base/index.ts'
import { claimId, headlineOf, type LedgerEvent, type StatedClaim } from '../src/model/index.ts'
import { decodeEvent, decodeFacts, encodeEvent } from '../src/wire/index.ts'
import { sampleText } from '../tools/make-sample.ts'
import { coverageEnd } from '../tools/sample-dates.ts'
import type { SourceFacts } from '../tools/sample-source.ts'

const text = readFileSync(join(import.meta.dirname, '../examples/ai-compute/facts.json'), 'utf8')
const read = decodeFacts(text)
if (!read.ok) throw new Error(read.failure.message)
const { facts, problems } = read.value

const slugOf = (claim: StatedClaim) => (claim.about.kind === 'commitment' ? claim.about.mention.key : '')
const about = (slug: string, knownBy: string) =>
  facts.claims.filter((c) => slugOf(c) === slug && c.publishedAt <= parseInstant(knownBy)!)

describe('the sample', () => {
  it('[SA1] is whole: every party, commitment, statement, figure, signal and capacity point of the fact base', () => {
    expect(problems).toEqual([])
    const { parties, commitments, claims, figures, signals, capacity } = facts
    expect([parties, commitments, claims, figures, signals, capacity].map((list) => list.length)).toEqual([
      62, 86, 243, 87, 43, 23,
    ])
    expect(new Set(claims.map(slugOf)).size).toBe(86 + 1)
    expect(claims.filter((c) => c.about.kind === 'party')).toHaveLength(4)
    expect(claims.filter((c) => c.about.kind === 'none')).toHaveLength(1)
  })
  it('[SA1] holds nothing that a ledger would refuse', () => {
    const events: readonly LedgerEvent[] = [
      ...facts.parties.map((party) => ({ type: 'party' as const, party })),
      ...facts.claims.map((claim) => ({
        type: 'claim' as const,
        claim: { ...claim, id: claimId('K-000000000000'), recordedAt: instantOf(0) },
      })),
      ...facts.figures.map((figure) => ({ type: 'figure' as const, figure })),
      ...facts.signals.map((signal) => ({ type: 'signal' as const, signal })),
      ...facts.capacity.map((point) => ({ type: 'capacity' as const, point })),
    ]
    for (const event of events) expect(decodeEvent(encodeEvent(event))).toEqual({ ok: true, value: event })
  })
  it('[SA2] keeps every mark: estimates, unverified rows, links', () => {
    const lists = [facts.claims, facts.figures, facts.signals, facts.capacity]
    expect(lists.map((rows) => rows.filter((r) => r.estimate).length)).toEqual([72, 29, 2, 4])
    expect(lists.map((rows) => rows.filter((r) => r.unverified).length)).toEqual([5, 2, 0, 0])
    const links = [
      ...facts.claims.map((c) => (c.evidence.kind === 'link' ? c.evidence.link : undefined)),
      ...facts.figures.map((f) => f.source),
    ]
    expect(links.filter((l) => l?.address === undefined).map((l) => l?.publisher)).toEqual(
      Array.from({ length: 19 }, () => '網易智能 (NetEase Intelligence)'),
    )
  })
  it('[SA3] knows nothing before it was said, and nothing after the coverage ends', () => {
    const end = parseInstant(coverageEnd)!
    for (const claim of facts.claims) {
      const said = boundsOf(claim.saidAt)!
      const firstDay = claim.publishedAssumed ? said.until - dayMs : said.from
      expect(claim.publishedAt, claim.gist).toBeGreaterThanOrEqual(firstDay)
      expect(claim.publishedAt, claim.gist).toBeLessThanOrEqual(end)
    }
    for (const row of facts.figures) {
      if (!row.forecast) expect(row.publishedAt, `${row.party} ${row.period}`).toBeGreaterThanOrEqual(parseInstant(row.asOf)!)
      expect(row.publishedAt, `${row.party} ${row.period}`).toBeLessThanOrEqual(end)
    }
    for (const row of [...facts.signals, ...facts.capacity]) expect(row.publishedAt).toBeLessThanOrEqual(end)
    for (const row of facts.signals) expect(dayOf(row.publishedAt) >= dayOf(boundsOf(row.date)!.from), row.context).toBe(true)
  })
  it('[SA4] shows the turn of the NVIDIA letter as it was known on each day', () => {
    const amounts = (slug: string, knownBy: string) =>
      about(slug, knownBy).flatMap(({ says }) =>
        says.amount ? [`${says.amount.qualifier} ${majorOf(headlineOf(says.amount)!) / 1e9}`] : [],
      )
    expect(new Set(amounts('nvidia-openai-2025-loi', '2026-02-04'))).toEqual(new Set(['up_to 100']))
    expect(amounts('nvidia-openai-2026-round', '2026-01-29')).toEqual([])
    expect(new Set(amounts('nvidia-openai-2026-round', '2026-02-04'))).toEqual(new Set(['at_least 10', 'about 20']))
    expect(amounts('nvidia-openai-2026-round', '2026-02-27')).toContain('exact 30')
    const stages = (knownBy: string) => new Set(about('nvidia-openai-2025-loi', knownBy).map((c) => c.says.stage))
    expect(stages('2026-01-29')).not.toContain('stalled')
    expect(stages('2026-02-04')).toContain('stalled')
    expect(stages('2026-02-04')).not.toContain('terminated')
  })
  it('[SA5] attaches a term only from the day somebody said it', () => {
    const terms = (slug: string, knownBy: string) => {
      const says = about(slug, knownBy).map((c) => c.says)
      return { years: says.find((s) => s.period?.years)?.period?.years, tranches: says.flatMap((s) => s.tranches ?? []).length }
    }
    expect(terms('nvidia-openai-2025-loi', '2025-09-22')).toEqual({ years: undefined, tranches: 0 })
    expect(terms('nvidia-openai-2025-loi', '2025-09-23')).toEqual({ years: undefined, tranches: 10 })
    expect(terms('openai-oracle-300', '2025-09-09').years).toBeUndefined()
    expect(terms('openai-oracle-300', '2025-09-10').years).toBe(5)
    expect(terms('openai-aws-38', '2025-11-04').years).toBe(7)
    expect(terms('openai-aws-100', '2026-02-27').years).toBe(8)
    expect(terms('amazon-openai-2026', '2026-02-27').tranches).toBe(2)
    expect(terms('softbank-openai-2026', '2026-06-30').tranches).toBe(0)
    expect(terms('softbank-openai-2026', '2026-07-01').tranches).toBe(3)
  })
  it('[SA6] never counts a backlog as the price of a contract', () => {
    for (const claim of facts.claims.filter((c) => /backlog|RPO/i.test(c.gist ?? '')))
      expect(claim.says.amount, claim.gist).toBeUndefined()
  })
  it('[SA7] has neutral labels: none tells how it ended, or a figure', () => {
    for (const { slug, label } of facts.commitments) {
      expect(label, slug).toBeTruthy()
      expect(label, slug).not.toMatch(
        /stalled|paused|dropped|terminated|cancel|never|replaced|denied|lapsed|completed|closed|\$|\bGW\b/i,
      )
    }
  })
  it('[SA8] guards against counting twice', () => {
    const partsOf = (slug: string) => facts.relations.filter((r) => r.kind === 'part-of' && r.to === slug).map((r) => r.from)
    expect(partsOf('openai-round-2026')).toHaveLength(4)
    expect(partsOf('stargate-500')).toHaveLength(2)
    expect(partsOf('openai-compute-total')).toHaveLength(9)
    expect(facts.relations.filter((r) => r.kind === 'replaces').map((r) => [r.from, r.to])).toEqual([
      ['nvidia-openai-2026-round', 'nvidia-openai-2025-loi'],
    ])
    expect(facts.relations.filter((r) => r.kind === 'overlaps')).toHaveLength(3)
  })

  const base = join(import.meta.dirname, '../../shared/data/ai-compute-facts.json')
  it.skipIf(!existsSync(base) && !process.env.CI)('[SA9] is what tools/make-sample.ts makes of the fact base', () => {
    expect(sampleText(JSON.parse(readFileSync(base, 'utf8')) as SourceFacts)).toBe(text)
  })
})
