import { describe, expect, it } from 'vitest'
import { writeStress } from './index.ts'
import { stressInput } from './testing/stress-fixture.ts'

describe('how it spreads', () => {
  it('[RP70] each round says who cannot pay how much, and because of whom', () => {
    const steps = writeStress(stressInput(20, 'en')).cascade!.steps
    expect(steps.map(({ when, sentence }) => `${when}: ${sentence}`)).toEqual([
      'Q1 2027 · round 1: OpenAI cannot pay $4bn of $30bn: NVIDIA brings $16bn less.',
      'Q1 2027 · round 2: Oracle cannot pay $3bn of $8bn and lacks $1bn for what it owes outside: OpenAI left $2bn unpaid, $1bn from Capital markets (bond and equity investors) not released, own means $1bn too little.',
    ])
  })
  it('[RP70] where nobody fails it says so', () => {
    const { cascade, cascadeTable } = writeStress(stressInput(100, 'zh-Hant'))
    expect([cascade!.steps, cascade!.nobody, cascadeTable!.rows]).toEqual([[], '到期的確定款項人人照付，無從蔓延。', []])
  })
  it('[RP71] its table has a row a failure and cause, each figure with what it rests on', () => {
    const { rows } = writeStress(stressInput(20, 'en')).cascadeTable!
    expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['2027Q1', '1', 'openai', 30e9, 4e9, 0, 'nvidia', 'changed', 16e9],
      ['2027Q1', '2', 'oracle', 8e9, 3e9, 1e9, 'openai', 'unpaid', 2e9],
      ['2027Q1', '2', 'oracle', 8e9, 3e9, 1e9, 'lenders', 'held', 1e9],
      ['2027Q1', '2', 'oracle', 8e9, 3e9, 1e9, 'oracle', 'own', 1e9],
    ])
    expect(rows.every(({ cells }) => (cells.at(-1)!.claims ?? []).length + (cells.at(-1)!.assumed ?? []).length > 0)).toBe(true)
  })
  it('[RP72] a line of the network knows in which rounds it matters', () => {
    const { network } = writeStress(stressInput(20, 'en'))
    const steps = (id: string) => network.links.find(({ commitment }) => commitment === id)?.inLoops
    expect([steps('C-0001'), steps('C-0002'), steps('C-0003')]).toEqual([['step-1'], ['step-1', 'step-2'], ['step-2']])
  })
})
