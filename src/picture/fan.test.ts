import { describe, expect, it } from 'vitest'
import { drawFigure, type SvgNode } from './index.ts'
import { textsOf } from './testing/extents.ts'
import { fanFigure } from './testing/figures.ts'

const file = { width: 700, theme: 'light' as const, standalone: true }
const paths = (node: SvgNode): readonly SvgNode[] => [
  ...(node.tag === 'path' && node.attributes.d ? [node] : []),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : paths(child))),
]

describe('the fan of outcomes', () => {
  it('[PI43] has a band for each pair of quantiles, stronger towards the middle, a line for the median and one for the run', () => {
    const drawn = paths(drawFigure(fanFigure('en'), file)).filter(({ attributes }) => !attributes.id)
    const filled = drawn.filter(({ attributes }) => attributes.opacity !== undefined)
    expect(filled.map(({ attributes }) => attributes.opacity)).toEqual([0.16, 0.3])
    expect(drawn.filter(({ attributes }) => attributes['stroke-dasharray']).length).toBe(1)
  })
  it('[PI44] says each quantile at the end of its line, and on how many paths it rests', () => {
    const words = textsOf(drawFigure(fanFigure('en'), file)).map((t) => t.words)
    expect(words).toEqual(expect.arrayContaining(['95%: 40 ±0.4', '50%: 21 ±0.4', '5%: 2 ±0.4', 'as stated']))
    expect(words).toContain('2,400 of 10,000 paths, seed 1.')
    expect(words).toEqual(expect.arrayContaining(['2026', '2030', '0']))
  })
  it('[PI45] where nothing is missing on any path it says so', () =>
    expect(textsOf(drawFigure(fanFigure('en', 0), file)).map((t) => t.words)).toContain('Nothing is missing on any path.'))
})
