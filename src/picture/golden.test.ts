import { describe, expect, it } from 'vitest'
import { drawFigure, toSvgText } from './index.ts'
import {
  cascadeFigure,
  fanFigure,
  marketFigure,
  missingFigure,
  networkFigure,
  shortFigure,
  storyFigure,
  supplyFigure,
} from './testing/figures.ts'

/** One element a line, so that a change can be read. */
const printed = (...call: Parameters<typeof drawFigure>): string => `${toSvgText(drawFigure(...call)).replace(/></g, '>\n<')}\n`
const file = (width: number, theme: 'light' | 'dark') => ({ width, theme, standalone: true })

// After looking at the new pictures: vitest run src/picture/golden.test.ts --update
describe('golden pictures', () => {
  it('[PI14] are as they were last looked at', async () => {
    await expect(printed(storyFigure('en', 6), file(1008, 'light'))).toMatchFileSnapshot('golden/story-en.svg')
    await expect(printed(networkFigure('zh-Hant'), file(390, 'dark'))).toMatchFileSnapshot('golden/network-zh-Hant.svg')
    await expect(printed(shortFigure('zh-Hans'), file(540, 'light'))).toMatchFileSnapshot('golden/short-zh-Hans.svg')
    await expect(printed(cascadeFigure('zh-Hans', 3), file(700, 'light'))).toMatchFileSnapshot('golden/cascade-zh-Hans.svg')
    await expect(printed(fanFigure('zh-Hant'), file(600, 'light'))).toMatchFileSnapshot('golden/fan-zh-Hant.svg')
    await expect(printed(missingFigure('en'), file(342, 'dark'))).toMatchFileSnapshot('golden/missing-en.svg')
    await expect(printed(marketFigure('en', 14), file(840, 'light'))).toMatchFileSnapshot('golden/market-en.svg')
    await expect(printed(supplyFigure('zh-Hant'), file(700, 'light'))).toMatchFileSnapshot('golden/supply-zh-Hant.svg')
  })
})
