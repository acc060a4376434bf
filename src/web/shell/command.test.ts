import { describe, expect, it } from 'vitest'
import { claimId, commitmentId, type Exposure, type Firmness, type NetworkCommitment, partyId } from '../../model/index.ts'
import { bestMatchFor, matches, readCommand } from './command.ts'

const check = (words: string, expected: ReturnType<typeof readCommand>) =>
  expect(readCommand(words, 2026), words).toEqual(expected)
const instead = (amount: number, of: number) => ({ kind: 'instead' as const, amount, of })
const known = (day: string) => ({ kind: 'known' as const, day })

const commitment = (n: number, firmness: Firmness, planned: number, marks: readonly number[]): NetworkCommitment => ({
  id: commitmentId(`C-${String(n).padStart(4, '0')}`),
  payer: partyId('a'),
  payee: partyId('b'),
  kind: 'equity_investment',
  firmness,
  stalled: false,
  planned: (planned * 1e9) as Exposure,
  claims: [],
  marks: marks.map((amount) => ({ amount: (amount * 1e9) as Exposure, firmness, claim: claimId('K-0123456789ab') })),
  line: [],
})
const best = (...commitments: NetworkCommitment[]) => bestMatchFor({ amount: 20, of: 100 }, commitments)?.id

describe('what a typed sentence asks', () => {
  it('[WB7] an amount instead of another, in three languages', () => {
    check('20 instead of 100', instead(20, 100))
    check('$20bn instead of $100bn', instead(20, 100))
    check('22.5 not 100', instead(22.5, 100))
    check('20而非100', instead(20, 100))
    check('200億而非1000億', instead(20, 100))
    check('200亿美元 代替 1000亿美元', instead(20, 100))
  })
  it('[WB7] a date, as people write it', () => {
    check('as of 2 Dec 2025', known('2025-12-02'))
    check('as of 2 December 2025', known('2025-12-02'))
    check('Dec 2, 2025', known('2025-12-02'))
    check('2025-12-02', known('2025-12-02'))
    check('as of 4 Feb', known('2026-02-04'))
    check('截至2025年12月2日', known('2025-12-02'))
    check('截至2月4日', known('2026-02-04'))
  })
  it('[WB7] whose telling to go by', () => {
    check('as told by nvidia', { kind: 'as-told-by', words: 'nvidia' })
    check('據輝達所述', { kind: 'as-told-by', words: '輝達' })
  })
  it('[WB7] names and impossible dates are none of these', () => {
    for (const words of ['', 'oracle', '20', '31 Feb 2026', '2026-02-31', 'as of', 'instead of 100']) check(words, undefined)
  })
  it('[WB8] the commitment that claims put both figures on comes first', () => {
    expect(best(commitment(1, 'F1', 100, [100]), commitment(2, 'F3', 100, [100, 20]))).toBe('C-0002')
  })
  it('[WB8] then the softest, then the largest', () => {
    expect(best(commitment(1, 'F5', 500, [100]), commitment(2, 'F3', 100, [100]))).toBe('C-0002')
    expect(best(commitment(1, 'F3', 30, [100]), commitment(2, 'F3', 100, [100]))).toBe('C-0002')
  })
  it('[WB8] a plan of that amount will do, and nothing near it will not', () => {
    expect(best(commitment(1, 'F5', 300, [300]), commitment(2, 'F5', 100, []))).toBe('C-0002')
    expect(best(commitment(1, 'F5', 300, [300]))).toBeUndefined()
  })
  it('[WB7] a name is found by all its words, in any script and case', () => {
    expect(matches('nvidia openai', ['NVIDIA → OpenAI', 'C-0017'])).toBe(true)
    expect(matches('輝達', ['NVIDIA', '輝達', '英伟达'])).toBe(true)
    expect(matches('ｎｖｉｄｉａ', ['NVIDIA'])).toBe(true)
    expect(matches('nvidia oracle', ['NVIDIA → OpenAI'])).toBe(false)
  })
})
