import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../base/index.ts'
import { firmnessCodes } from '../model/index.ts'
import type { Figure } from '../report/index.ts'
import { drawFigure, drawSwatch, type SvgNode, toSvgText } from './index.ts'
import { overlaps } from './pen.ts'
import { nodesWith, textsOf } from './testing/extents.ts'
import {
  cascadeFigure,
  claim,
  fanFigure,
  marketFigure,
  missingFigure,
  networkFigure,
  shortFigure,
  storyFigure,
  supplyFigure,
} from './testing/figures.ts'

const file = (width: number, theme: 'light' | 'dark' = 'light') => ({ width, theme, standalone: true })
const figures = (language: Language, seed = 1, marks = 9): readonly Figure[] => [
  storyFigure(language, marks, seed),
  networkFigure(language),
  shortFigure(language),
  missingFigure(language),
  cascadeFigure(language, (seed % 5) + 1),
  cascadeFigure(language, 0),
  fanFigure(language, seed % 90),
  marketFigure(language, marks, seed),
  supplyFigure(language),
]
const widths = [342, 390, 599, 600, 700, 840, 1008]
const idsOf = (drawn: SvgNode, attribute: string): readonly unknown[] => [
  ...new Set(nodesWith(drawn, attribute).map((n) => n.attributes[attribute])),
]

describe('a picture', () => {
  it('[PI1] keeps every word inside its frame, at every width and in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.oneof(fc.constantFrom(...widths), fc.integer({ min: 342, max: 1008 })),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 40 }),
        (language, width, seed, marks) => {
          for (const figure of figures(language, seed, marks)) {
            const drawn = drawFigure(figure, file(width))
            const height = Number(drawn.attributes.height)
            const outside = textsOf(drawn).filter(
              ({ box }) => box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < 0 || box.y + box.height > height,
            )
            expect(outside.map((t) => `${figure.kind} ${width}: ${t.words}`)).toEqual([])
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  it('[PI2] lets no word run over another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.oneof(fc.constantFrom(...widths), fc.integer({ min: 342, max: 1008 })),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 40 }),
        (language, width, seed, marks) => {
          for (const figure of figures(language, seed, marks)) {
            const texts = textsOf(drawFigure(figure, file(width)))
            const meeting = texts.flatMap((a, i) =>
              texts
                .slice(i + 1)
                .filter((b) => overlaps(a.box, b.box, -1))
                .map((b) => `${figure.kind} ${width}: ${a.words} × ${b.words}`),
            )
            expect(meeting).toEqual([])
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  it('[PI3] is the same bytes for the same figure, and another theme changes colours alone', () => {
    for (const figure of figures('zh-Hant')) {
      expect(toSvgText(drawFigure(figure, file(700)))).toBe(toSvgText(drawFigure(figure, file(700))))
      const bare = (theme: 'light' | 'dark') => toSvgText(drawFigure(figure, file(700, theme))).replace(/#[0-9A-F]{6}/g, '#')
      expect(bare('dark')).toBe(bare('light'))
    }
  })
  it('[PI4] takes its colours from the page on screen, and carries them itself in a file', () => {
    for (const figure of figures('en')) {
      const onScreen = toSvgText(drawFigure(figure, { width: 700, theme: 'dark', standalone: false }))
      expect(onScreen).toContain('var(--')
      expect(onScreen).not.toMatch(/#[0-9A-F]{6}/)
      const inFile = toSvgText(drawFigure(figure, file(700, 'dark')))
      expect(inFile).not.toContain('var(')
      expect(inFile).toContain('#111418')
    }
  })
  it('[PI5] says in a file what it is: title, dates, source, address, and what the fills mean', () => {
    for (const language of languages)
      for (const figure of figures(language)) {
        const words = textsOf(drawFigure(figure, file(1008))).map((t) => t.words)
        const { frame, title } = figure
        expect(words).toEqual(expect.arrayContaining([title, frame.dateLine, frame.source, frame.permalink]))
        if (figure.kind === 'story' || figure.kind === 'supply')
          expect(words).toEqual(expect.arrayContaining(Object.values(figure.words.firmness)))
        const onScreen = textsOf(drawFigure(figure, { width: 1008, theme: 'light', standalone: false })).map((t) => t.words)
        expect(onScreen).not.toContain(title)
      }
  })
  it('[PI6] tells a screen reader what it shows', () => {
    for (const figure of figures('en')) {
      const drawn = drawFigure(figure, file(700))
      expect(drawn.attributes.role).toBe('img')
      expect(drawn.children.slice(0, 2).map((c) => (typeof c === 'string' ? c : c.tag))).toEqual(['title', 'desc'])
    }
  })
  it('[PI7] names the claim, commitment and party behind each mark, line and box', () => {
    const story = storyFigure('en')
    const marks = story.lanes.flatMap((l) => l.marks.map((m) => m.claim))
    expect(idsOf(drawFigure(story, file(1008)), 'data-claim')).toEqual(expect.arrayContaining(marks))
    const network = networkFigure('en')
    const drawn = drawFigure(network, file(1008))
    expect(idsOf(drawn, 'data-commitment')).toEqual(network.links.map((l) => l.commitment))
    expect(idsOf(drawn, 'data-party')).toEqual(network.nodes.map((n) => n.id))
    expect(idsOf(drawFigure(shortFigure('en'), file(540)), 'data-party')).toHaveLength(4)
    const market = marketFigure('en', 6)
    expect(idsOf(drawFigure(market, file(1008)), 'data-claim').toSorted()).toEqual(market.marks.map((m) => m.claim))
  })
  it('[MK18] the picture of a series says that its axis does not begin at zero, and leaves marks without room to the table', () => {
    const words = (marks: number) => textsOf(drawFigure(marketFigure('en', marks), file(1008))).map((t) => t.words)
    expect(words(6)).toEqual(expect.arrayContaining(['The axis does not begin at zero.', 'adj close', '6']))
    expect(words(6)).not.toContain('0')
    expect(words(40).some((w) => /Claims left to the table: \d+/.test(w))).toBe(true)
    expect(idsOf(drawFigure(supplyFigure('en'), file(540)), 'data-party')).toHaveLength(5)
  })
  it('[PI8] draws a break of the time scale and names both scales; money starts at zero', () => {
    const words = textsOf(drawFigure(storyFigure('en', 20), file(1008))).map((t) => t.words)
    expect(words.filter((w) => /compressed|wider scale/.test(w))).toHaveLength(2)
    expect(words).toContain('0')
    const one = storyFigure('en', 1)
    const alone = textsOf(drawFigure({ ...one, bands: one.bands.slice(0, 1) }, file(1008))).map((t) => t.words)
    expect(alone.filter((w) => w.includes('compressed'))).toEqual([])
  })
  it('[PI9] shows what is chosen, and only there', () => {
    const rings = (selected?: string) =>
      toSvgText(drawFigure(storyFigure('en'), { ...file(1008), ...(selected ? { selected } : {}) })).match(/r="13"/g)?.length ?? 0
    expect([rings(), rings(claim(3))]).toEqual([0, 1])
  })
  it('[PI10] prints hostile words as words', () => {
    const title = '</text><script>alert(1)</script>"\u0000'
    const printed = toSvgText(drawFigure({ ...shortFigure('en'), title }, file(1008)))
    expect(printed).not.toContain('<script')
    expect(printed).not.toContain('\u0000')
  })
  it('[PI11] gives each step of firmness a swatch of its own, without ids that could meet on a page', () => {
    const drawn = firmnessCodes.map((code) => toSvgText(drawSwatch(code)))
    expect(new Set(drawn).size).toBe(7)
    expect(drawn.join('')).not.toMatch(/ id=|url\(/)
    expect(toSvgText(drawSwatch('F3', true))).not.toBe(drawn[3])
    expect(['filing', 'person', 'report'].map((mark) => drawSwatch(mark).children.length)).toEqual([1, 1, 1])
  })
  it('[PI46] says what a range is, dashes mere bounds, and marks what the plan lacks already', () => {
    const drawn = drawFigure(shortFigure('en'), file(840))
    const words = textsOf(drawn).map((t) => t.words)
    expect(words.filter((w) => /(tried|bounds|exact)$/.test(w)).map((w) => w.split(' ').at(-1))).toEqual([
      'tried',
      'tried',
      'bounds',
    ])
    const two = textsOf(drawFigure(shortFigure('en', 2), file(840))).map((t) => t.words)
    expect(two.filter((w) => /tried$/.test(w))).toEqual(['Range · tried'])
    expect(nodesWith(drawn, 'stroke-dasharray').length).toBe(1)
  })
})
