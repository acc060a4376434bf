import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/index.ts'
import { parseCorrection } from './correction.ts'

const claim = { says: {} } as Claim
describe('a correction as it is typed', () => {
  it('[CM103] stage, binding, act and property are words of the ledger; an empty value takes one out', () => {
    const parsed = parseCorrection(['stage=agreed', 'binding=no', 'act=commits', 'property=stage', 'amount='], claim)
    expect(parsed).toEqual({
      ok: true,
      value: { act: 'commits', property: 'stage', says: { stage: 'agreed', binding: false, amount: undefined } },
    })
    for (const word of ['stage=married', 'binding=perhaps', 'act=sings', 'property=colour', 'colour=blue', 'amount', 'amount=x'])
      expect(parseCorrection([word], claim).ok, word).toBe(false)
  })
})
