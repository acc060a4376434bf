import type { Figure } from '../report/index.ts'
import { drawCascade } from './cascade.ts'
import { drawFan } from './fan.ts'
import { isFirmness, markShape, swatch } from './fills.ts'
import { type Drawn, framed, innerWidth } from './frame.ts'
import { drawMarket } from './market.ts'
import { drawMissing } from './missing.ts'
import { drawNetwork } from './network.ts'
import { type Pen, penOf } from './pen.ts'
import { drawShort } from './short.ts'
import { drawStory } from './story.ts'
import { drawSupply } from './supply.ts'
import { type SvgNode, s } from './svg-node.ts'
import { colourOf } from './theme.ts'

export interface DrawOptions {
  /** 1008 down to 342 px; below 600 the narrow layouts. */
  readonly width: number
  readonly theme: 'light' | 'dark'
  /** True for a file: title, dates, key, source line and permalink are drawn inside. False on screen, where they stand around it. */
  readonly standalone: boolean
  /** Claim, commitment or loop to show as chosen. */
  readonly selected?: string
}

/** Elements that stand for a claim, commitment or party carry `data-claim`, `data-commitment`, `data-party`. */
export function drawFigure(figure: Figure, options: DrawOptions): SvgNode {
  const pen = penOf(colourOf(options.theme, options.standalone), figure.kind)
  return framed(pen, figure, drawBody(pen, figure, innerWidth(options), options.selected), options)
}
function drawBody(pen: Pen, figure: Figure, width: number, selected: string | undefined): Drawn {
  switch (figure.kind) {
    case 'story':
      return drawStory(pen, figure, width, selected)
    case 'network':
      return drawNetwork(pen, figure, width, selected)
    case 'short':
      return drawShort(pen, figure, width)
    case 'missing':
      return drawMissing(pen, figure, width)
    case 'cascade':
      return drawCascade(pen, figure, width, selected)
    case 'fan':
      return drawFan(pen, figure, width)
    case 'market':
      return drawMarket(pen, figure, width)
    case 'supply':
      return drawSupply(pen, figure, width)
  }
}

/** The swatch of one step of firmness, 16 × 14; also of a kind of source ("filing", "person", "report"). */
export function drawSwatch(code: string, stalled = false): SvgNode {
  const pen = penOf(colourOf('light', false), 'swatch')
  const drawn = isFirmness(code)
    ? [swatch(pen, code, stalled)]
    : code === 'filing' || code === 'person' || code === 'report'
      ? [markShape(pen, code, 8, 7, 'none')]
      : []
  return s('svg', { width: 16, height: 14, viewBox: '0 0 16 14', 'aria-hidden': 'true', 'data-firmness': code }, drawn)
}
