import { describe, expect, it } from 'vitest'
import { type FirmnessEvidence, firmnessCodes, firmnessOf, firmnessRank, firmnessTable } from './index.ts'

const plain: FirmnessEvidence = {
  stage: undefined,
  binding: undefined,
  instrument: undefined,
  onRecord: true,
  conditionsOutstanding: false,
}
const check = (evidence: Partial<FirmnessEvidence>, expected: string) => {
  const { code, reason } = firmnessOf({ ...plain, ...evidence })
  expect(`${code} ${reason}`).toBe(expected)
}

describe('the table of firmness, row by row', () => {
  it('[MO1] dead or denied is F0, whoever says so and whatever was signed', () => {
    check({ stage: 'terminated', binding: true, instrument: 'definitive' }, 'F0 dead')
    check({ stage: 'denied', onRecord: false }, 'F0 denied')
  })
  it('[MO2] completed is F6', () => check({ stage: 'completed', onRecord: false }, 'F6 paid'))
  it('[MO3] live on the word of unnamed people alone is F1, however firm they call it', () => {
    check({ onRecord: false }, 'F1 unnamed-only')
    check({ onRecord: false, stage: 'agreed', binding: true, instrument: 'contract' }, 'F1 unnamed-only')
  })
  it('[MO4] a letter, memorandum, framework or term sheet is F3, with or without the words "not binding"', () => {
    for (const instrument of ['letter_of_intent', 'memorandum', 'framework', 'term_sheet'] as const) {
      check({ instrument, stage: 'intent', binding: false }, 'F3 letter')
      check({ instrument, stage: 'negotiating' }, 'F3 letter')
      check({ instrument, stage: 'agreed', binding: false }, 'F3 letter')
    }
  })
  it('[MO5] agreed but said not to bind is F3', () => {
    check({ stage: 'agreed', binding: false }, 'F3 said-non-binding')
    check({ stage: 'intent', binding: false, instrument: 'contract' }, 'F3 said-non-binding')
  })
  it('[MO6] signed is F4 while conditions are outstanding, F5 when none is left', () => {
    check({ stage: 'agreed', conditionsOutstanding: true }, 'F4 signed-conditional')
    check({ stage: 'partly_funded', conditionsOutstanding: true }, 'F4 signed-conditional')
    check({ stage: 'agreed' }, 'F5 contract')
    check({ stage: 'partly_funded', binding: true }, 'F5 contract')
    check({ binding: true, conditionsOutstanding: true }, 'F4 binding-conditional')
    check({ binding: true }, 'F5 binding')
  })
  it('[MO7] a wish, a plan or talks of a named party is F2', () => {
    for (const stage of [undefined, 'rumoured', 'intent', 'negotiating'] as const) check({ stage }, 'F2 said')
    check({ stage: 'intent', binding: false }, 'F2 said')
  })
  it('[MO8] every row can be the one that fits, and a reader’s own table is used as given', () => {
    const seen = new Set<string>()
    for (const stage of [undefined, 'intent', 'agreed', 'completed', 'terminated', 'denied'] as const)
      for (const binding of [undefined, true, false])
        for (const instrument of [undefined, 'letter_of_intent', 'contract'] as const)
          for (const onRecord of [true, false])
            for (const conditionsOutstanding of [true, false]) {
              const rule = firmnessOf({ stage, binding, instrument, onRecord, conditionsOutstanding })
              seen.add(String(firmnessTable.indexOf(rule)))
            }
    expect(seen.size).toBe(firmnessTable.length)
    expect(firmnessOf(plain, [{ code: 'F6', reason: 'mine', when: {} }])).toMatchObject({ code: 'F6', reason: 'mine' })
  })
  it('[MO9] the codes are ordered', () => expect(firmnessCodes.map(firmnessRank)).toEqual([0, 1, 2, 3, 4, 5, 6]))
})
