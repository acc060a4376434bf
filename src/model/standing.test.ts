import { describe, expect, it } from 'vitest'
import type { Stage } from './firmness.ts'
import { standingIn, standings, stepsBetween } from './standing.ts'

const told = (text: string, stage: Stage) => {
  const found = standingIn(text, stage)
  return found && `${found.standing}: ${found.word}`
}

describe('how far words say it has come', () => {
  it('[MO40] one stage, three things to say, each with its own word', () => {
    expect(told('雙方的談判陷入停滯。', 'stalled')).toBe('stalled: 停滯')
    expect(told('这笔投资已被搁置。', 'stalled')).toBe('shelved: 搁置')
    expect(told('投資遭叫停。', 'stalled')).toBe('halted: 叫停')
    expect(told('The Talks Have Stalled.', 'stalled')).toBe('stalled: Stalled')
    expect(told('the deal was put on hold', 'stalled')).toBe('shelved: on hold')
  })
  it('[MO40] words of another stage are passed over; where none of its own stands, nothing is said', () => {
    expect(told('談判中，雙方簽署意向書。', 'intent')).toBe('letter: 意向書')
    expect(told('they were to sign, and talks ended', 'stalled')).toBeUndefined()
    expect(told('The company denies it.', 'denied')).toBeUndefined()
  })
  it('[MO41] steps are counted towards payment, and back below zero', () => {
    expect(stepsBetween('stalled', 'halted')).toBe(-2)
    for (const a of standings) for (const b of standings) expect(stepsBetween(a, b)).toBe(0 - stepsBetween(b, a))
  })
})
