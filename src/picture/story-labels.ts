import type { StoryBand, StoryFigure } from '../report/index.ts'
import { type Box, inside, overlaps, type Pen, rect, text } from './pen.ts'
import type { Bands, Span } from './story-bands.ts'
import type { StoryPlan } from './story-plan.ts'
import type { SvgNode } from './svg-node.ts'
import { shorten, widthOf, wrap } from './text.ts'
import { breakWidth, type TimeAxis } from './time-axis.ts'

type Y = Bands['y']

/** Names of the bands where they fit without touching: the last first, then the first, then the widest. What binds comes before all. */
export function labelBands(
  pen: Pen,
  figure: StoryFigure,
  plan: StoryPlan,
  axis: TimeAxis,
  { spans, y }: Bands,
): { readonly nodes: readonly SvgNode[]; readonly notes: readonly string[] } {
  const taken: Box[] = axis.stretches
    .slice(0, -1)
    .map((s) => ({ x: s.x1, y: plan.top, width: breakWidth, height: plan.base - plan.top }))
  const binding = bindingPlace(figure, axis, plan, y)
  if (binding) taken.push(binding)
  const widthOfSpan = (i: number) => spans[i]!.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0)
  const last = figure.bands.length - 1
  const order = figure.bands
    .map((_, i) => i)
    .filter((i) => spans[i]!.length > 0)
    .sort((a, b) => rank(a, last) - rank(b, last) || widthOfSpan(b) - widthOfSpan(a) || a - b)
  const nodes = order.flatMap((i) =>
    bandLabel(pen, { band: figure.bands[i]!, span: spans[i]!, last: i === last }, plan, y, taken),
  )
  return binding
    ? { nodes: [...nodes, ...backed(pen, binding, [{ words: figure.bindingLabel, bold: true }], 12, 6)], notes: [] }
    : { nodes, notes: [figure.bindingLabel] }
}
interface Named {
  readonly band: StoryBand
  readonly span: Span
  readonly last: boolean
}
const padOf = ({ narrow }: StoryPlan): number => (narrow ? 3 : 6)
const rank = (i: number, last: number): number => (i === last ? 0 : i === 0 ? 1 : 2)

function bandLabel(pen: Pen, { band, span, last }: Named, plan: StoryPlan, y: Y, taken: Box[]): readonly SvgNode[] {
  const size = plan.narrow ? 11.5 : 12.5
  const widest = plan.narrow ? 130 : 190
  const field = { x: plan.left, y: plan.top - 2, width: plan.right - plan.left - 2, height: plan.base - plan.top - 2 }
  // Over a sliver a label would seem to name its neighbour; the last one has the edge of what is known to lean on.
  const narrowest = last ? 0 : widthOf(band.label, size, true) * 0.5
  const piece = span.reduce((best, p) => (p.x1 - p.x0 > best.x1 - best.x0 ? p : best))
  if (piece.x1 - piece.x0 < narrowest) return []
  for (const words of [[band.label, band.sublabel], [band.label]]) {
    const room = Math.min(widest, Math.max(piece.x1 - piece.x0 - 24, 84))
    const lines = words.flatMap((w, i) =>
      i === 0
        ? [{ words: shorten(w, size, widest, true), bold: true }]
        : wrap(w, size, room, 2).map((l) => ({ words: l, bold: false })),
    )
    const box = {
      width: Math.max(...lines.map((l) => widthOf(l.words, size, l.bold))) + 2 * padOf(plan),
      height: 6 + lines.length * 16,
    }
    const place = placesFor(band, piece, box, plan, y).find((b) => inside(b, field) && !taken.some((t) => overlaps(b, t, 2)))
    if (!place) continue
    taken.push(place)
    return backed(pen, place, lines, size, padOf(plan))
  }
  return []
}

function placesFor(
  band: StoryBand,
  { x0, x1 }: Span[number],
  box: Pick<Box, 'width' | 'height'>,
  plan: StoryPlan,
  y: Y,
): readonly Box[] {
  const top = band.high === undefined ? plan.top : y(band.high)
  const middle = Math.max(top + 14, (top + plan.base) / 2 - box.height - 4)
  const pad = padOf(plan)
  const xs = [x0 + pad + 2, x1 - pad - box.width, (x0 + x1 - box.width) / 2].map((x) =>
    Math.min(Math.max(x, plan.left + 2), plan.right - 3 - box.width),
  )
  const above = top - box.height - 6
  const ys = plan.base - top > box.height + 36 ? [middle, top + 6, above] : [above, middle]
  return [...ys, plan.top, plan.top + 40, plan.top + 80].flatMap((at) => xs.map((x) => ({ x, y: at, ...box })))
}

/** Over the foot of the first stretch it fits into when nothing binds, else beside the end of the line; nowhere when there is no room. */
function bindingPlace(figure: StoryFigure, axis: TimeAxis, plan: StoryPlan, y: Y): Box | undefined {
  const amount = figure.binding.at(-1)?.amount ?? 0
  const width = widthOf(figure.bindingLabel, 12, true) + 12
  const stretch = (amount > 0 ? axis.stretches.slice(-1) : axis.stretches).find((s) => s.x1 - s.x0 >= width + 8)
  if (!stretch) return undefined
  const x = amount > 0 ? stretch.x1 - width - 8 : stretch.x0 + Math.min(14, stretch.x1 - stretch.x0 - width)
  const at = y(amount)
  return { x, y: amount > 0 && at - 28 < plan.top ? at + 6 : at - 31, width, height: 21 }
}

/** Words on a ground of paper, so that a hatch does not run through them. */
function backed(
  pen: Pen,
  box: Box,
  lines: readonly { readonly words: string; readonly bold: boolean }[],
  size: number,
  pad: number,
): readonly SvgNode[] {
  return [
    rect(box, { fill: pen.colour('paper'), opacity: 0.94 }),
    ...lines.map((l, i) => text(pen, box.x + pad, box.y + 15 + i * 16, l.words, { size, bold: l.bold })),
  ]
}
