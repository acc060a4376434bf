import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../base/index.ts'
import {
  writeClaims,
  writeConflicts,
  writeDepend,
  writeLedger,
  writeNetwork,
  writeParties,
  writeSources,
  writeStory,
  writeStress,
} from './index.ts'
import { dependInput } from './testing/depend-fixture.ts'
import { networkInput } from './testing/network-fixture.ts'
import { storyInput } from './testing/story-fixture.ts'
import { stressInput } from './testing/stress-fixture.ts'
import type { Cell } from './types.ts'

/** Every cell, wherever it stands in a report. */
function cellsOf(value: unknown): readonly Cell[] {
  if (value === null || typeof value !== 'object') return []
  const here = 'text' in value && typeof value.text === 'string' ? [value as Cell] : []
  return [...here, ...Object.values(value).flatMap(cellsOf)]
}
const language = fc.constantFrom(...languages)
const day = fc.integer({ min: 0, max: 180 }).map((n) => new Date(Date.UTC(2025, 8, 22 + n)).toISOString().slice(0, 10))

describe('every number', () => {
  it('[RP21] in a cell has the claims it came from or the assumptions it rests on', () => {
    fc.assert(
      fc.property(language, day, fc.integer({ min: 0, max: 120 }), (lang, on, billions) => {
        const { view } = storyInput(on, lang)
        const lists = [writeLedger, writeClaims, writeParties, writeSources, writeConflicts].map((write) =>
          write({ view, language: lang, source: '' }),
        )
        const cells = cellsOf([
          writeStory(storyInput(on, lang)),
          writeStress(stressInput(Math.min(billions, 100), lang)),
          writeNetwork(networkInput(lang)),
          writeDepend(dependInput(lang, { company: 'openai', on: 'nvidia' })),
          writeDepend(dependInput(lang)),
          ...lists,
        ])
        const bare = cells.filter(
          (c) => typeof c.value === 'number' && (c.claims ?? []).length === 0 && (c.assumed ?? []).length === 0,
        )
        expect(bare).toEqual([])
        expect(cells.some((c) => typeof c.value === 'number')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
  it('[RP22] the same question gives the same answer, byte for byte', () => {
    fc.assert(
      fc.property(language, day, (lang, on) => {
        expect(JSON.stringify(writeStory(storyInput(on, lang)))).toBe(JSON.stringify(writeStory(storyInput(on, lang))))
      }),
      { numRuns: 10 },
    )
  })
})
