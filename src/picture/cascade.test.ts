import { describe, expect, it } from 'vitest'
import { drawFigure } from './index.ts'
import { nodesWith, textsOf } from './testing/extents.ts'
import { cascadeFigure } from './testing/figures.ts'

const file = { width: 840, theme: 'light' as const, standalone: true }
const steps = (selected?: string) =>
  nodesWith(drawFigure(cascadeFigure('en', 3), { ...file, ...(selected ? { selected } : {}) }), 'data-step')

describe('the picture of rounds', () => {
  it('[PI40] has a row a round, and names round and party in data- attributes', () => {
    expect(steps().map((row) => row.attributes['data-step'])).toEqual(['step-1', 'step-2', 'step-3'])
    expect(nodesWith(steps()[1]!, 'data-party').map((fall) => fall.attributes['data-party'])).toEqual(['party-1', 'party-2'])
  })
  it('[PI41] when a round is chosen the later ones step back', () => {
    expect(steps('step-2').map((row) => row.attributes.opacity)).toEqual([undefined, undefined, 0.28])
    expect(steps().map((row) => row.attributes.opacity)).toEqual([undefined, undefined, undefined])
  })
  it('[PI42] without a round it says that everybody pays', () =>
    expect(textsOf(drawFigure(cascadeFigure('en', 0), file)).map((t) => t.words)).toContain(
      'Everybody pays what is firm when it falls due.',
    ))
})
