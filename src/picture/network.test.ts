import { describe, expect, it } from 'vitest'
import { drawFigure, type SvgNode, toSvgText } from './index.ts'
import { hitsBox, layNetwork } from './network-layout.ts'
import { linkNodes } from './network-link.ts'
import { penOf } from './pen.ts'
import { nodesWith } from './testing/extents.ts'
import { networkFigure } from './testing/figures.ts'
import { colourOf } from './theme.ts'

const file = { width: 1008, theme: 'light', standalone: true } as const
const boxesOf = (drawn: SvgNode): readonly string[] =>
  nodesWith(drawn, 'data-party').map((n) => JSON.stringify(n.children.find((c) => typeof c !== 'string' && c.tag === 'rect')))

describe('the network', () => {
  it('[PI12] places its boxes by who deals with whom, never by how much', () => {
    const bare = (figure: ReturnType<typeof networkFigure>) => boxesOf(drawFigure(figure, file))
    expect(bare(networkFigure('en', 0.1, 5))).toEqual(bare(networkFigure('en', 0.9)))
    const shuffled = networkFigure('en')
    const turned = { ...shuffled, nodes: [...shuffled.nodes].reverse(), links: [...shuffled.links].reverse() }
    expect(new Set(bare(turned))).toEqual(new Set(bare(shuffled)))
  })
  it('[PI19] what is not part of the chosen loop or commitment steps back, and no box moves', () => {
    const plain = networkFigure('en')
    const [first, second] = plain.links
    const figure = { ...plain, links: plain.links.map((l) => (l === first || l === second ? { ...l, inLoops: ['a.b'] } : l)) }
    const standing = (selected?: string) => {
      const drawn = drawFigure(figure, { ...file, ...(selected ? { selected } : {}) })
      const lines = nodesWith(drawn, 'data-commitment').filter((n) => n.attributes.opacity === undefined)
      return { boxes: boxesOf(drawn), ids: [...new Set(lines.map((n) => n.attributes['data-commitment']))].sort() }
    }
    expect(standing('a.b').ids).toEqual([first!.commitment, second!.commitment].sort())
    expect(standing(first!.commitment).ids).toEqual([first!.commitment])
    expect(standing().ids).toHaveLength(new Set(plain.links.map((l) => l.commitment)).size)
    expect(standing('a.b').boxes).toEqual(standing().boxes)
  })
  it('[PI12] keeps boxes apart, and lines of a small network off the boxes they do not touch', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pairs = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
      ['a', 'e'],
      ['e', 'f'],
      ['b', 'f'],
    ] as const
    for (const width of [342, 700, 1008]) {
      const { places, box } = layNetwork(ids, pairs, width)
      for (const [i, a] of ids.entries())
        for (const b of ids.slice(i + 1)) {
          const [p, q] = [places.get(a)!, places.get(b)!]
          expect(Math.abs(p.x - q.x) >= box.width || Math.abs(p.y - q.y) >= box.height).toBe(true)
        }
      for (const [a, b] of pairs)
        for (const other of ids.filter((id) => id !== a && id !== b))
          expect(hitsBox(places.get(a)!, places.get(b)!, places.get(other)!, box.width / 2, box.height / 2)).toBe(false)
    }
  })
  it('[PI13] gives each step of firmness its own line, and keeps what is taken away inside it', () => {
    const pen = penOf(colourOf('light', true), 'test')
    const draw = (code: 'F0' | 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6', away = 0) =>
      linkNodes(pen, { from: [0, 0], to: [100, 0] }, { firmness: code, stalled: false, width: 20, away })
        .map(toSvgText)
        .join('')
    const lines = (['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const).map((code) => draw(code))
    expect(new Set(lines).size).toBe(7)
    // A fifth of the width is hatched, at the line's own edge.
    expect(draw('F5', 4.5)).toContain('M0,5.5L87.6,5.5L87.6,10L0,10Z')
  })
})
