import { describe, expect, it } from 'vitest'
import { claimId } from '../model/index.ts'
import { writeEvidence, writeStory } from './index.ts'
import { chineseDocument, storyInput } from './testing/story-fixture.ts'

const headline = (day: string, language: 'en' | 'zh-Hant' | 'zh-Hans' = 'en') => writeStory(storyInput(day, language)).headline

describe('a story', () => {
  it('[RP3] its headline is the finding, made of what is known by the date', () => {
    expect(headline('2025-09-22')).toBe('One claim so far: up to $100bn, letter of intent')
    expect(headline('2025-12-02')).toBe('Up to $100bn, letter of intent: unchanged over 3 claims')
    expect(headline('2026-02-04')).toBe('Up to $100bn, then stalled, then about $20bn')
    expect(headline('2026-03-01')).toBe('Up to $100bn, then stalled, then $30bn, under contract')
  })
  it('[RP3] words of a side of the deal stand in it when somebody put them in quotation marks', () => {
    expect(headline('2026-02-04', 'zh-Hant')).toBe('最高1000億美元，後稱「從來不是承諾」，現約200億美元')
    const input = storyInput('2026-02-04', 'en')
    const huang = input.view.claims.get(claimId('K-000000000005'))!
    const link = { publisher: 'Example Wire', title: "Pledge was 'never a commitment', says Huang" }
    const claims = new Map(input.view.claims).set(huang.id, { ...huang, evidence: { kind: 'link', link } })
    expect(writeStory({ ...input, view: { ...input.view, claims } }).headline).toBe(
      'Up to $100bn, then “never a commitment”, then about $20bn',
    )
  })
  it('[RP3] a dead commitment says so', () => {
    const input = storyInput('2025-12-02', 'en')
    const dead = input.line.map((c) => ({ ...c, firmness: { ...c.firmness, code: 'F0' as const } }))
    expect(writeStory({ ...input, line: dead }).headline).toBe('Up to $100bn, letter of intent, then called off')
  })
  it('[RP4] its standfirst counts the claims, says what binds and what the figure of the day rests on', () => {
    expect(writeStory(storyInput('2026-02-04', 'en')).standfirst).toBe(
      'Eight statements in five months. No filing in the ledger describes the $100bn as binding. The $20bn rests on one report from unnamed people.',
    )
    expect(writeStory(storyInput('2026-03-01', 'zh-Hans')).standfirst).toBe(
      '6个月内9条陈述。账本中无公告文件称这1000亿美元具约束力。这300亿美元有具名依据：OpenAI。',
    )
  })
  it('[RP5] what the view does not know does not appear: nothing of a later claim, nor that there is one', () => {
    const early = JSON.stringify(writeStory(storyInput('2026-02-04', 'en')))
    expect(early).not.toContain('K-000000000009')
    expect(early).not.toMatch(/\$30bn|later/i)
  })
  it('[RP6] evidence shows the words as they stand in the document, with what stands round them', () => {
    const { view } = storyInput('2026-02-04', 'en')
    const shown = writeEvidence({ view, claim: 'K-000000000005', language: 'en' })!
    const { before, exact, after, start } = shown.quote!
    expect(chineseDocument.text).toContain(before + exact + after)
    expect(chineseDocument.text.slice(start)).toContain(exact)
    expect(shown.number).toBe(5)
    expect(shown.conflicts.map((c) => [c.number, c.why])).toEqual([[1, 'one says binding, one says not']])
    expect(writeEvidence({ view, claim: 'K-00000000000e', language: 'en' })).toBeUndefined()
  })
  it('[RP6] words that no longer stand there are not shown, and it says so', () => {
    const { view } = storyInput('2026-02-04', 'en')
    const edited = { ...chineseDocument, text: chineseDocument.text.replace('邀請', '邀約') }
    const shown = writeEvidence({
      view: { ...view, documents: new Map([[edited.hash, edited]]) },
      claim: 'K-000000000005',
      language: 'en',
    })!
    expect(shown.quote).toBeUndefined()
    expect(shown.warnings).toEqual(['Quote no longer in the source'])
  })
  it('[RP6] a claim without a document gives its link and says so; estimates and assumed dates stay marked', () => {
    const { view } = storyInput('2026-02-04', 'en')
    const shown = writeEvidence({ view, claim: 'K-000000000007', language: 'en' })!
    expect(shown.link?.address).toBe('https://example.org/7')
    expect(shown.warnings).toEqual([
      'Estimate: a leak, forecast or analyst’s figure',
      'Publication date assumed',
      'No document in this ledger: link only',
    ])
  })
  it('[RP7] the table says what each claim did to the view', () => {
    const { table } = writeStory(storyInput('2026-03-01', 'en'))
    const column = table.columns.findIndex((c) => c.key === 'change')
    expect(table.rows.map((r) => r.cells[column]!.text)).toEqual([
      'new',
      'hedges',
      'hedges',
      'stalled',
      'weaker',
      'comments',
      '80 lower',
      'denies',
      '10 higher',
    ])
  })
  it('[RP8] bands follow the view, lanes the speakers, and binding is a line of its own', () => {
    const { figure } = writeStory(storyInput('2026-03-01', 'en'))
    expect(figure.bands.map((b) => [b.from, b.low, b.high, b.firmness, b.stalled])).toEqual([
      ['2025-09-22', 0, 100e9, 'F3', false],
      ['2026-01-30', 0, 100e9, 'F3', true],
      ['2026-02-01', undefined, undefined, 'F2', true],
      ['2026-02-03', 20e9, 20e9, 'F1', false],
      ['2026-02-27', 30e9, 30e9, 'F5', false],
    ])
    expect(figure.lanes.map((l) => `${l.title}, ${l.subtitle}: ${l.marks.length}`)).toEqual([
      'Both companies, joint statement: 1',
      'NVIDIA, filings: 1',
      'NVIDIA, on the record: 3',
      'OpenAI, on the record: 2',
      'Press, unnamed sources, outlets: 2',
    ])
    expect(figure.binding.map((b) => [b.from, b.amount])).toEqual([
      ['2025-09-22', 0],
      ['2026-02-27', 30e9],
    ])
  })
})
