import { moneyText, type StoryBand, type StoryFigure } from '../report/index.ts'
import { area, fillOf } from './fills.ts'
import { type Box, line, type Pen, px, rect, text, title } from './pen.ts'
import { moneyTicks } from './scale.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'
import { dayNumber, placeOf, type TimeAxis } from './time-axis.ts'

export interface MoneyScale {
  readonly top: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly labelWidth: number
}
/** From zero to the highest figure said; without any figure the axis has no marks. */
export function moneyScale({ bands, binding, currency, frame }: StoryFigure): MoneyScale {
  const highest = Math.max(0, ...bands.map((b) => b.high ?? b.low ?? 0), ...binding.map((b) => b.amount))
  const values = moneyTicks(highest)
  const ticks = values.map((value) => ({ value, label: value === 0 ? '0' : moneyText(value, currency, frame.language) }))
  return { top: values.at(-1) || 1, ticks, labelWidth: Math.max(...ticks.map((t) => widthOf(t.label, 11.5))) }
}

export interface Bands {
  readonly nodes: readonly SvgNode[]
  readonly y: (value: number) => number
  readonly spans: readonly Span[]
}

/** The bands on their axis of money, and where each came to stand. */
export function drawBands(pen: Pen, figure: StoryFigure, plan: StoryPlan, axis: TimeAxis, money: MoneyScale): Bands {
  const y = (value: number) => plan.base - (value / money.top) * (plan.base - plan.top - 10)
  const spans = figure.bands.map((band, i) => spanOf(band, i === figure.bands.length - 1, axis))
  return {
    nodes: [
      ...money.ticks.flatMap(({ value, label }) => [
        line(pen, [plan.left, y(value)], [plan.right, y(value)], 'rule'),
        text(pen, plan.left - 8, y(value) + 4, label, { size: 11.5, token: 'ink3', anchor: 'end' }),
      ]),
      ...figure.bands.map((band, i) => {
        const edges = { first: !figure.bands[i - 1]?.stalled, last: !figure.bands[i + 1]?.stalled }
        return s('g', { 'data-claim': band.claims[0] }, bandNodes(pen, band, spans[i]!, y, plan, edges))
      }),
      ...bindingLine(pen, figure, axis, y),
    ],
    y,
    spans,
  }
}

/** Pieces of a band, cut where the scale breaks. */
export type Span = readonly { readonly x0: number; readonly x1: number }[]
function spanOf(band: Pick<StoryBand, 'from' | 'until'>, last: boolean, axis: TimeAxis): Span {
  const from = dayNumber(band.from) + 0.5
  const until = last ? dayNumber(band.until) + 1 : dayNumber(band.until) + 0.5
  return axis.stretches.flatMap((stretch) => {
    const [a, b] = [Math.max(from, stretch.from), Math.min(until, stretch.until)]
    return a < b ? [{ x0: placeOf(a, [stretch]), x1: placeOf(b, [stretch]) }] : []
  })
}

/** Which sides of a stalled stretch are its own: the first and last of a run. */
interface Edges {
  readonly first: boolean
  readonly last: boolean
}
function bandNodes(
  pen: Pen,
  band: StoryBand,
  span: Span,
  y: (value: number) => number,
  plan: StoryPlan,
  edges: Edges,
): readonly SvgNode[] {
  const open = band.high === undefined
  const floor = band.low ?? 0
  const ceiling = open ? plan.top : y(band.high!)
  const nodes = span.flatMap(({ x0, x1 }, piece) => {
    const sides = { first: edges.first && piece === 0, last: edges.last && piece === span.length - 1 }
    const box = { x: x0, y: ceiling, width: x1 - x0, height: plan.base - ceiling }
    const top = open && floor > 0 ? y(floor) : ceiling
    return [
      // “Over 20” is certain up to 20; what lies above has no top and is fainter.
      ...(open && floor > 0 ? [rect({ ...box, height: top - ceiling }, { fill: fillOf(pen, band.firmness), opacity: 0.2 })] : []),
      ...area(pen, { ...box, y: top, height: plan.base - top }, band.firmness),
      ...(open && floor === 0 ? [] : [line(pen, [x0, top], [x1, top], 'f4', 1.6)]),
      ...(!open && floor > 0 && floor < band.high!
        ? [
            s('line', {
              x1: px(x0),
              x2: px(x1),
              y1: px(y(floor)),
              y2: px(y(floor)),
              stroke: pen.colour('f4'),
              'stroke-width': 1.2,
              'stroke-dasharray': '5 4',
            }),
          ]
        : []),
      ...(band.stalled ? [stalledEdge(pen, box, open, sides)] : []),
    ]
  })
  return [title(`${band.label}. ${band.sublabel}. ${band.from}–${band.until}`), ...nodes]
}
/** Orange at the ends of the stall, and along the top where there is one. */
function stalledEdge(pen: Pen, { x, y, width, height }: Box, open: boolean, { first, last }: Edges): SvgNode {
  const [x0, x1, y0, y1] = [px(x + 0.7), px(x + width - 0.7), px(y), px(y + height)]
  const d = (first ? `M${x0},${y1}V${y0}` : `M${x0},${y0}`) + (open ? `M${x1},${y0}` : `H${x1}`) + (last ? `V${y1}` : '')
  return s('path', { d, fill: 'none', stroke: pen.colour('alert'), 'stroke-width': 1.4 })
}

function bindingLine(pen: Pen, figure: StoryFigure, axis: TimeAxis, y: (value: number) => number): readonly SvgNode[] {
  return figure.binding.flatMap((stretch, i) =>
    spanOf(stretch, i === figure.binding.length - 1, axis).map(({ x0, x1 }) =>
      line(pen, [x0, y(stretch.amount)], [x1, y(stretch.amount)], 'ink', 3.4),
    ),
  )
}
