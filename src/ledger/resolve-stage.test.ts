import { describe, expect, it } from 'vitest'
import type { Policy } from '../model/index.ts'
import { bn, deal, type Told } from './testing/log.ts'
import { firmness, resolvedAt } from './testing/show.ts'

const letter: Told = {
  on: '2025-09-22',
  act: 'commits',
  says: { amount: bn('up to 100'), stage: 'intent', binding: false, instrument: 'letter_of_intent' },
}
const stage = (on: string, by: string, word: NonNullable<Told['says']>['stage'], act: Told['act'] = 'asserts'): Told => ({
  on,
  by,
  act,
  property: 'stage',
  says: { ...(word ? { stage: word } : {}) },
})
const check = (told: readonly Told[], expected: string, policy?: Policy) => {
  const view = resolvedAt(deal(...told), 'C-0001', undefined, policy)
  expect(`${view.stage?.value ?? 'none'} ${firmness(view)}`).toBe(expected)
}

describe('where a deal stands now', () => {
  const stall = stage('2026-01-30', 'unnamed Paper', 'stalled')
  const softened: Told = { on: '2026-02-01', act: 'redefines', property: 'binding', says: { binding: false, stage: 'intent' } }
  const onTrack = stage('2026-02-03', 'person Ann Acker', 'negotiating', 'denies')

  it('[LE20] a stalled deal is as firm as its last live instrument, and marked', () =>
    check([letter, stall], 'stalled F3 stalled'))
  it('[LE21] a denial on record lifts a stall that only unnamed people report', () => {
    check([letter, stall, onTrack], 'negotiating F3')
    check([letter, stall, stage('2026-02-03', 'acme', undefined, 'denies')], 'intent F3')
  })
  it('[LE21] unless that side has meanwhile recast the deal itself: then the words deny the report and confirm it', () => {
    check([letter, stall, softened], 'stalled F3 stalled')
    check([letter, stall, softened, onTrack], 'stalled F3 stalled')
  })
  it('[LE22] denying a mood denies no deal', () => {
    const mood: Told = { on: '2026-01-31', act: 'denies', property: 'confidence', says: { stage: 'denied' } }
    check([letter, mood], 'intent F3')
    check([letter, { ...mood, property: 'condition' }], 'intent F3')
  })
  it('[LE23] a new step moves a stalled deal on; naming the old one does not', () => {
    check([letter, stall, stage('2026-03-01', 'acme', 'agreed')], 'agreed F5')
    check(
      [letter, stage('2025-12-01', 'acme', 'negotiating'), stall, stage('2026-03-01', 'acme', 'intent')],
      'stalled F3 stalled',
    )
    check(
      [stage('2026-01-01', 'unnamed Paper', 'negotiating'), stall, stage('2026-03-01', 'unnamed Post', 'negotiating')],
      'negotiating F1',
    )
  })
  it('[LE24] unnamed people move a plan, not a signed deal', () => {
    const signed = stage('2026-01-01', 'acme', 'agreed')
    check([signed, stall], 'agreed F5')
    check([signed, stage('2026-02-01', 'unnamed Paper', 'terminated')], 'agreed F5')
    check([signed, stage('2026-02-01', 'acme', 'terminated')], 'terminated F0')
    check([letter, stage('2026-02-01', 'unnamed Paper', 'terminated')], 'terminated F0')
    check([letter, stage('2026-02-01', 'unnamed Paper', 'agreed')], 'intent F3')
    check([stage('2026-01-01', 'acme', 'negotiating'), stage('2026-02-01', 'outlet Paper', 'agreed')], 'agreed F5')
  })
  it('[LE25] a side that denies the deal ends it, unless the other side says it is signed', () => {
    const denial: Told = { on: '2026-02-01', by: 'bolt', act: 'denies', property: 'existence', says: { exists: false } }
    check([stage('2026-01-01', 'unnamed Paper', 'negotiating'), denial], 'denied F0')
    check([stage('2026-01-01', 'acme', 'agreed'), denial], 'agreed F5')
    check([stage('2026-01-01', 'acme', 'agreed'), { ...denial, by: 'acme' }], 'denied F0')
    check([letter, { ...denial, by: 'unnamed Paper' }], 'intent F3')
  })
  it('[LE26] an ended deal lives again when those who could end it say so', () => {
    const ended = stage('2026-02-01', 'acme', 'terminated')
    check([letter, ended, stage('2026-03-01', 'unnamed Paper', 'negotiating')], 'terminated F0')
    check([letter, ended, stage('2026-03-01', 'acme', 'negotiating')], 'negotiating F3')
  })
  it('[LE27] a signed deal is not unsigned by a passing word, but by a redefinition', () => {
    const signed = stage('2026-01-01', 'acme', 'agreed')
    check([signed, stage('2026-02-01', 'bolt', 'negotiating')], 'agreed F5')
    check([signed, stage('2026-02-01', 'bolt', 'negotiating', 'redefines')], 'negotiating F2')
  })
  it('[LE28] words count from when they were said, not from when a late paper printed them', () =>
    check(
      [stage('2026-02-01', 'acme', 'negotiating'), { ...stage('2025-09-01', 'acme', 'intent'), known: '2026-03-01' }],
      'negotiating F2',
    ))
  it('[LE29] under latest the last word counts, whoever says it', () => {
    check([stage('2026-01-01', 'acme', 'agreed'), stall], 'stalled F5 stalled', 'latest')
    check([letter, stall, softened, onTrack], 'negotiating F3', 'latest')
  })
  it('[LE20] what speaks against the stage is what was said since on the other side', () => {
    const view = resolvedAt(deal(letter, stall, softened, onTrack))
    expect(view.stage).toMatchObject({ originsFor: 1, originsAgainst: 1 })
  })
})
