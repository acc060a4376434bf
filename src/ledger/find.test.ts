import { describe, expect, it } from 'vitest'
import { findCommitment, findParty } from './index.ts'
import { bn, isCommitment, isParty, ledgerOf, party, relates, tells } from './testing/log.ts'
import { viewAt } from './testing/show.ts'

const told = (id: string, payer: string, payee: string) =>
  tells(id, { on: '2026-01-01', says: { amount: bn('10') }, payer, payee, key: id })
const view = viewAt(
  ledgerOf(
    isParty(party('nvidia', { en: ['NVIDIA', 'Nvidia Corp.'], 'zh-Hant': ['輝達', '英偉達'], 'zh-Hans': ['英伟达'] })),
    isParty(party('openai', { en: ['OpenAI'] })),
    isParty(party('oracle', { en: ['Oracle'], 'zh-Hant': ['甲骨文'] })),
    isParty(party('unseen', { en: ['Unseen'] })),
    isCommitment('C-0001', { payer: 'nvidia', payee: 'openai', slug: 'nvidia-openai-2025-loi' }),
    isCommitment('C-0002', { payer: 'nvidia', payee: 'openai', slug: 'nvidia-openai-2026-round', label: '2026 round' }),
    isCommitment('C-0003', { payer: 'openai', payee: 'nvidia', kind: 'purchase' }),
    isCommitment('C-0004', { payer: 'openai', payee: 'oracle', kind: 'services', label: 'Texas' }),
    isCommitment('C-0005', { payer: 'openai', payee: 'oracle', kind: 'lease', label: 'Ohio' }),
    ...told('C-0001', 'nvidia', 'openai'),
    ...told('C-0002', 'nvidia', 'openai'),
    ...told('C-0003', 'openai', 'nvidia'),
    ...told('C-0004', 'openai', 'oracle'),
    ...told('C-0005', 'openai', 'oracle'),
    relates('C-0002', 'replaces', 'C-0001'),
  ),
)
const check = (words: string, expected: string) => {
  const found = findCommitment(view, words)
  const failure = found.ok ? undefined : found.failure
  const text =
    failure?.reason === 'ambiguous'
      ? `which of ${failure.candidates.join(' ')}`
      : `none; near: ${failure?.reason === 'not-found' ? failure.nearest.join(' ') : ''}`
  expect(found.ok ? found.value : text).toBe(expected)
}

describe('finding', () => {
  it('[LE60] a commitment by id, however its number is written, or by slug', () => {
    for (const words of ['C-0002', 'c-2', 'C2', 'nvidia-openai-2026-round', 'NVIDIA-OpenAI-2026-Round']) check(words, 'C-0002')
  })
  it('[LE61] by the names of its parties in any language, payer first', () => {
    for (const words of [
      'nvidia openai',
      'NVIDIA-OpenAI',
      '輝達 OpenAI',
      '英偉達OpenAI',
      '英伟达 → openai',
      'Nvidia Corp. to OpenAI',
    ])
      check(words, 'C-0001')
    check('openai nvidia', 'C-0003')
    check('甲骨文 openai ohio', 'C-0005')
  })
  it('[LE62] several fits of one line are its first member; of several lines, a choice', () => {
    check('nvidia openai', 'C-0001')
    check('nvidia openai 2026 round', 'C-0002')
    check('openai oracle', 'which of C-0004 C-0005')
    check('oracle', 'which of C-0004 C-0005')
    check('openai oracle lease', 'C-0005')
  })
  it('[LE63] what is not there is said so, with what is near', () => {
    check('nvidia-opneai-2026-rond', 'none; near: nvidia-openai-2026-round nvidia-openai-2025-loi')
    check('', 'none; near: ')
    check('C-0099', 'none; near: C-0003 C-0004 C-0005')
    check('nvidia oracle', 'none; near: nvidia-openai-2025-loi nvidia-openai-2026-round')
  })
  it('[LE64] a party by id or any name, by a beginning only one has; only those the view knows', () => {
    const found = (words: string) => {
      const answer = findParty(view, words)
      return answer.ok ? answer.value : answer.failure.nearest
    }
    expect(['nvidia', 'NVIDIA Corporation', '輝達', 'ＯｐｅｎＡＩ', 'orac'].map(found)).toEqual([
      'nvidia',
      'nvidia',
      'nvidia',
      'openai',
      'oracle',
    ])
    expect(found('o')).toEqual(['OpenAI', 'Oracle'])
    expect(found('Orcale')).toEqual(['Oracle'])
    expect(found('unseen')).toEqual([])
  })
})
