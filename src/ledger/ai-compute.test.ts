import { describe, expect, it } from 'vitest'
import { driftOf, findCommitment, foldLedger, gapOf, leadOf, lineOf, takeInFacts } from './index.ts'
import { aiComputeFacts, factsAbsent } from './testing/ai-compute.ts'
import { bytesOf, day, grow, ledgerOf, rowsOf, tells } from './testing/log.ts'
import { firmness, showAmount, viewAt } from './testing/show.ts'

describe.skipIf(factsAbsent)('NVIDIA and OpenAI, from public reports', () => {
  const events = () => takeInFacts(ledgerOf(), aiComputeFacts(), day('2026-11-01'))
  const at = (knownBy: string) => {
    const view = viewAt(foldLedger(rowsOf(events())), knownBy)
    const found = findCommitment(view, '輝達 OpenAI')
    const line = found.ok ? lineOf(view, found.value) : []
    const lead = leadOf(line)
    return { view, line, lead: lead && `${lead.slug} ${firmness(lead)} ${showAmount(lead.amount?.value)}`, gaps: line.map(gapOf) }
  }

  it('[LE110] by 2 December 2025: up to $100bn, a letter of intent, nothing bound', () => {
    const { lead, gaps } = at('2025-12-02')
    expect(lead).toBe('nvidia-openai-2025-loi F3 0–100')
    expect(gaps).toEqual([{ headline: 1e11, binding: 0, paid: 0, currency: 'USD' }])
  })
  it('[LE111] by 4 February 2026: stalled, "never a commitment", about $20bn reported', () => {
    const { view, line, lead } = at('2026-02-04')
    expect(lead).toBe('nvidia-openai-2026-round F1 20')
    expect(line.map((c) => `${firmness(c)} ${c.stage?.value} binding ${c.binding?.value}`)).toEqual([
      'F3 stalled stalled binding false',
      'F1 negotiating binding false',
    ])
    const against = view.conflicts.filter((c) => c.commitment === line[0]?.id)
    const gists = against.flatMap((c) => [c.earlier, c.later]).map((id) => view.claims.get(id)?.gist ?? '')
    expect(against.map((c) => c.why)).toEqual(['binding-against-not', 'asserts-against-denies'])
    expect(gists.some((g) => g.includes('never a commitment'))).toBe(true)
    expect(gists.some((g) => g.includes('no drama'))).toBe(true)
    expect([...view.claims.values()].every((c) => c.publishedAt <= day('2026-02-04'))).toBe(true)
  })
  it('[LE112] after 27 February 2026: $30bn, signed', () => {
    const { lead, gaps } = at('2026-02-28')
    expect(lead).toBe('nvidia-openai-2026-round F5 30')
    expect(gaps.at(-1)).toEqual({ headline: 3e10, binding: 3e10, paid: 0, currency: 'USD' })
  })
  it('[LE113] the drift passes each turn: the letter, the stall, the leak, the contract', () => {
    const state = foldLedger(rowsOf(events()))
    const id = viewAt(state).commitments.find((c) => c.slug === 'nvidia-openai-2026-round')!.id
    const turns = driftOf(state, id, { policy: 'best-supported' }).map(
      (s) => `${s.firmness.to}${s.stalled ? ' stalled' : ''} ${showAmount(s.amount.to)}`,
    )
    const seen = turns.filter((turn, i) => turn !== turns[i - 1])
    const order = ['F3 0–100', 'F3 stalled 0–100', 'F1 20', 'F1 0–30', 'F5 30'].map((turn) => seen.indexOf(turn))
    expect(order.every((place, i) => place >= 0 && (i === 0 || place > order[i - 1]!))).toBe(true)
  })
  it('[LE114] the same facts twice add nothing, and a claim of March changes no byte of February', () => {
    const state = ledgerOf(...events())
    expect(takeInFacts(state, aiComputeFacts(), day('2026-12-01'))).toEqual([])
    const planted = grow(state, tells('C-0001', { on: '2026-03-20', by: 'nvidia', payer: 'nvidia', payee: 'openai' }))
    expect(bytesOf(viewAt(planted, '2026-02-04'))).toBe(bytesOf(viewAt(state, '2026-02-04')))
  })
})
