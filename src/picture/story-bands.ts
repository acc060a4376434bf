import { moneyText, type StoryBand, type StoryFigure } from '../report/index.ts'
import { area, fillOf } from './fills.ts'
import { type Box, inside, line, overlaps, type Pen, px, rect, text, title } from './pen.ts'
import { moneyTicks } from './scale.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf } from './text.ts'
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

export function drawBands(pen: Pen, figure: StoryFigure, plan: StoryPlan, axis: TimeAxis, money: MoneyScale): readonly SvgNode[] {
  const y = (value: number) => plan.base - (value / money.top) * (plan.base - plan.top - 10)
  const spans = figure.bands.map((band, i) => spanOf(band, i === figure.bands.length - 1, axis))
  return [
    ...money.ticks.flatMap(({ value, label }) => [
      line(pen, [plan.left, y(value)], [plan.right, y(value)], 'rule'),
      text(pen, plan.left - 8, y(value) + 4, label, { size: 11.5, token: 'ink3', anchor: 'end' }),
    ]),
    ...figure.bands.map((band, i) => s('g', { 'data-claim': band.claims[0] }, bandNodes(pen, band, spans[i]!, y, plan))),
    ...bindingLine(pen, figure, axis, y),
    ...bandLabels(pen, figure, plan, spans, y),
  ]
}

/** Pieces of a band, cut where the scale breaks. */
type Span = readonly { readonly x0: number; readonly x1: number }[]
function spanOf(band: Pick<StoryBand, 'from' | 'until'>, last: boolean, axis: TimeAxis): Span {
  const from = dayNumber(band.from) + 0.5
  const until = last ? dayNumber(band.until) + 1 : dayNumber(band.until) + 0.5
  return axis.stretches.flatMap((stretch) => {
    const [a, b] = [Math.max(from, stretch.from), Math.min(until, stretch.until)]
    return a < b ? [{ x0: placeOf(a, [stretch]), x1: placeOf(b, [stretch]) }] : []
  })
}

function bandNodes(pen: Pen, band: StoryBand, span: Span, y: (value: number) => number, plan: StoryPlan): readonly SvgNode[] {
  const open = band.high === undefined
  const floor = band.low ?? 0
  const ceiling = open ? plan.top : y(band.high!)
  const nodes = span.flatMap(({ x0, x1 }) => {
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
      ...(band.stalled ? [stalledEdge(pen, box, open)] : []),
    ]
  })
  return [title(`${band.label}. ${band.sublabel}. ${band.from}–${band.until}`), ...nodes]
}
/** Orange on the sides, and on top where there is one. */
function stalledEdge(pen: Pen, { x, y, width, height }: Box, open: boolean): SvgNode {
  const [x0, x1, y0, y1] = [px(x + 0.7), px(x + width - 0.7), px(y), px(y + height)]
  const d = open ? `M${x0},${y0}V${y1}M${x1},${y0}V${y1}` : `M${x0},${y1}V${y0}H${x1}V${y1}`
  return s('path', { d, fill: 'none', stroke: pen.colour('alert'), 'stroke-width': 1.4 })
}

function bindingLine(pen: Pen, figure: StoryFigure, axis: TimeAxis, y: (value: number) => number): readonly SvgNode[] {
  return figure.binding.flatMap((stretch, i) =>
    spanOf(stretch, i === figure.binding.length - 1, axis).map(({ x0, x1 }) =>
      line(pen, [x0, y(stretch.amount)], [x1, y(stretch.amount)], 'ink', 3.4),
    ),
  )
}

/** Names of the bands where they fit without touching: the last first, then the first, then the widest. */
function bandLabels(
  pen: Pen,
  figure: StoryFigure,
  plan: StoryPlan,
  spans: readonly Span[],
  y: (value: number) => number,
): readonly SvgNode[] {
  const taken: Box[] = []
  const binding = bindingBox(figure, plan, y)
  taken.push(binding.box)
  const widthOfSpan = (i: number) => spans[i]!.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0)
  const last = figure.bands.length - 1
  const order = figure.bands
    .map((_, i) => i)
    .filter((i) => spans[i]!.length > 0)
    .sort((a, b) => rank(a, last) - rank(b, last) || widthOfSpan(b) - widthOfSpan(a) || a - b)
  const nodes = order.flatMap((i) => bandLabel(pen, figure.bands[i]!, spans[i]!, plan, y, taken))
  return [...nodes, ...backed(pen, binding.box, [{ words: figure.bindingLabel, bold: true }], 12)]
}
const rank = (i: number, last: number): number => (i === last ? 0 : i === 0 ? 1 : 2)

function bandLabel(
  pen: Pen,
  band: StoryBand,
  span: Span,
  plan: StoryPlan,
  y: (value: number) => number,
  taken: Box[],
): readonly SvgNode[] {
  const size = plan.narrow ? 11.5 : 12.5
  const widest = plan.narrow ? 130 : 190
  const field = { x: plan.left, y: plan.top - 2, width: plan.right - plan.left - 2, height: plan.base - plan.top - 2 }
  const piece = span.reduce((best, p) => (p.x1 - p.x0 > best.x1 - best.x0 ? p : best))
  for (const words of [[band.label, band.sublabel], [band.label]]) {
    const lines = words.map((w, i) => ({ words: shorten(w, size, widest, i === 0), bold: i === 0 }))
    const box = { width: Math.max(...lines.map((l) => widthOf(l.words, size, l.bold))) + 12, height: 6 + lines.length * 16 }
    const place = placesFor(band, piece, box, plan, y).find((b) => inside(b, field) && !taken.some((t) => overlaps(b, t, 3)))
    if (!place) continue
    taken.push(place)
    return backed(pen, place, lines, size)
  }
  return []
}
function placesFor(
  band: StoryBand,
  { x0, x1 }: Span[number],
  box: { width: number; height: number },
  plan: StoryPlan,
  y: (value: number) => number,
): readonly Box[] {
  const top = band.high === undefined ? plan.top : y(band.high)
  const middle = Math.max(top + 14, (top + plan.base) / 2 - box.height - 4)
  const xs = [x0 + 8, x1 - 6 - box.width, (x0 + x1 - box.width) / 2].map((x) =>
    Math.min(Math.max(x, plan.left + 2), plan.right - 3 - box.width),
  )
  const ys = plan.base - top > box.height + 36 ? [middle, top + 6, top - box.height - 6] : [top - box.height - 6, middle]
  return [...ys, plan.top, plan.top + 40, plan.top + 80].flatMap((at) => xs.map((x) => ({ x, y: at, ...box })))
}
function bindingBox(figure: StoryFigure, plan: StoryPlan, y: (value: number) => number): { box: Box } {
  const amount = figure.binding.at(-1)?.amount ?? 0
  const width = widthOf(figure.bindingLabel, 12, true) + 12
  const x = amount > 0 ? plan.right - width - 8 : Math.min(plan.left + 22, plan.right - width)
  const lineAt = y(amount)
  return {
    box: { x: Math.max(plan.left, x), y: amount > 0 && lineAt - 28 < plan.top ? lineAt + 6 : lineAt - 28, width, height: 21 },
  }
}
/** Words on a ground of paper, so that a hatch does not run through them. */
function backed(
  pen: Pen,
  box: Box,
  lines: readonly { readonly words: string; readonly bold: boolean }[],
  size: number,
): readonly SvgNode[] {
  return [
    rect(box, { fill: pen.colour('paper'), opacity: 0.94 }),
    ...lines.map((l, i) => text(pen, box.x + 6, box.y + 15 + i * 16, l.words, { size, bold: l.bold })),
  ]
}
