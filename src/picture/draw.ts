import type { Figure } from '../report/index.ts'
import { type SvgNode, s } from './svg-node.ts'

export interface DrawOptions {
  readonly width: number
  readonly theme: 'light' | 'dark'
  /** True for a file: title, dates, key, source line and permalink are drawn inside. False on screen, where they stand around it. */
  readonly standalone: boolean
  /** Claim or commitment to show as chosen. */
  readonly selected?: string
}
/** Elements that stand for a claim, commitment or party carry `data-claim`, `data-commitment`, `data-party`. */
export const drawFigure = (figure: Figure, options: DrawOptions): SvgNode =>
  s('svg', { width: options.width, 'data-kind': figure.kind })
/** The swatch of one step of firmness, 16 × 14. */
export const drawSwatch = (firmness: string): SvgNode => s('svg', { 'data-firmness': firmness })
