import { describe, expect, it } from 'vitest'
import { commitmentId, partyId, type Threshold, type Thresholds } from '../model/index.ts'
import { writeStress } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'

const flip = (at: number, party: string, what: Threshold['what'], below?: string, above?: string): Threshold => ({
  at: at * 1e9,
  low: at * 1e9 - 1e3,
  high: at * 1e9,
  party: partyId(party),
  what,
  quarter: below ?? above ?? '',
  ...(below ? { below } : {}),
  ...(above ? { above } : {}),
})
const found: Thresholds = {
  commitment: commitmentId('C-0001'),
  from: 0,
  until: 150e9,
  toleranceMajor: 1e3,
  complete: true,
  runs: 99,
  flips: [
    flip(120, 'aws', 'short', undefined, '2030Q1'),
    flip(90, 'openai', 'default', '2030Q3'),
    flip(85, 'oracle', 'short', '2030Q2'),
    flip(85.0001, 'microsoft', 'short', '2030Q2'),
    flip(84.9999, 'coreweave', 'short', '2030Q2'),
    flip(60, 'oracle', 'first-quarter', '2029Q1', '2030Q2'),
    flip(50, 'openai', 'default', '2028Q1', '2030Q3'),
  ],
}
const report = (language: 'en' | 'zh-Hant') => writeStress({ ...stressInput(20, language), thresholds: [found] })

describe('where the answer flips', () => {
  it('[RP79] a mark under the slider says who becomes short or defaults at all, and on which side; not when', () => {
    expect(report('en').flips!.map(({ at, label }) => [at / 1e9, label])).toEqual([
      [120, 'from $120bn: AWS short'],
      [90, 'below $90bn: OpenAI defaults'],
      [85, 'below $85bn: Oracle, Microsoft and 1 more short'],
    ])
    expect(report('zh-Hant').flips![2]!.label).toBe('低於850億美元：甲骨文、微軟等另1家短缺')
  })
  it('[RP79] the table has every flip, those that read as one together, and says whether others may be unseen', () => {
    const { rows, note } = report('en').thresholds!
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))).toEqual([
      '$120bn | AWS | is short | not | Q1 2030',
      '$90bn | OpenAI | defaults | Q3 2030 | not',
      '$85bn | Oracle, Microsoft, CoreWeave | is short | Q2 2030 | not',
      '$60bn | Oracle | is first short | Q1 2029 | Q2 2030',
      '$50bn | OpenAI | defaults | Q1 2028 | Q3 2030',
    ])
    expect(note).toMatch(/Nothing else flips in between\.$/)
  })
  it('[RP79] unasked there are none', () => expect(writeStress(stressInput(20, 'en')).thresholds).toBeUndefined())
})
