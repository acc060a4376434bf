import { figures, type MarketFigure } from '../report/index.ts'
import { fillOf, markShape } from './fills.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, px, rect, text, title } from './pen.ts'
import { ticksBetween } from './scale.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'
import { dayIso, dayNumber, type TimeAxis, timeAxis } from './time-axis.ts'

const top = 24
const plotHeight = 190
const rowHeight = 20
const rowsMax = 8
const listedMax = 10

/** A reader's series as a line, event windows shaded, and below it a mark for each claim, numbered as in the table. */
export function drawMarket(pen: Pen, figure: MarketFigure, width: number): Drawn {
  const values = figure.points.map(({ value }) => value)
  const ticks = ticksBetween(Math.min(...values), Math.max(...values))
  const left = Math.max(...ticks.map((t) => widthOf(figures(t), 11))) + 10
  const base = top + plotHeight
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const y = (value: number) => base - ((value - low) / (high - low)) * plotHeight
  const axis = timeAxis({
    from: figure.points[0]!.on,
    until: figure.points.at(-1)!.on,
    days: [],
    x0: left + 8,
    x1: width - 34,
    language: figure.frame.language,
  })
  const marks = placeMarks(pen, figure, axis, base + 40)
  return {
    nodes: [
      ...figure.windows.map(({ from, until }) => {
        const [x0, x1] = [axis.x(from) - 3, axis.x(until) + 3]
        return rect({ x: x0, y: top - 4, width: x1 - x0, height: plotHeight + 4 }, { fill: pen.colour('sel') })
      }),
      text(pen, 0, 11, figure.unit, { size: 11, token: 'ink3' }),
      ...ticks.flatMap((t) => [
        line(pen, [left, y(t)], [width, y(t)], t === low ? 'ink' : 'rule2', t === low ? 1.4 : 1),
        text(pen, left - 6, y(t) + 4, figures(t), { size: 11, token: 'ink3', anchor: 'end' }),
      ]),
      ...marks.rules.map((x) => line(pen, [x, top], [x, base], 'rule')),
      s('path', { d: pathOf(figure, axis, y), fill: 'none', stroke: pen.colour('f5'), 'stroke-width': 1.6 }),
      ...axis.ticks.flatMap(({ x, label }) => [
        line(pen, [x, base], [x, base + 5], 'ink3'),
        text(pen, Math.min(x, width - widthOf(label, 11) / 2), base + 18, label, { size: 11, token: 'ink3', anchor: 'middle' }),
      ]),
      ...marks.nodes,
    ],
    height: base + 40 + marks.rows * rowHeight,
    notes: notesOf(figure, marks.left),
  }
}

const pathOf = ({ points }: MarketFigure, axis: TimeAxis, y: (value: number) => number): string =>
  points.map(({ on, value }, i) => `${i === 0 ? 'M' : 'L'}${px(axis.x(on))},${px(y(value))}`).join('')

/** Side by side where days are close; a mark that finds no row is left to the table. */
function placeMarks(pen: Pen, { marks, points }: MarketFigure, axis: TimeAxis, from: number) {
  const ends: number[] = []
  const nodes: SvgNode[] = []
  const rules = new Set<number>()
  let left = 0
  const [first, last] = [dayNumber(points[0]!.on), dayNumber(points.at(-1)!.on)]
  for (const [i, mark] of marks.entries()) {
    // A claim of a weekend at the edge of the series stands at the edge.
    const x = axis.x(dayIso(Math.min(last, Math.max(first, dayNumber(mark.on)))))
    const row = Array.from({ length: rowsMax }, (_, r) => r).find((r) => (ends[r] ?? Number.NEGATIVE_INFINITY) <= x - 9)
    if (row === undefined) {
      left++
      continue
    }
    const words = String(i + 1)
    ends[row] = x + 11 + widthOf(words, 11)
    const y = from + row * rowHeight
    rules.add(px(x))
    nodes.push(
      s('g', { 'data-claim': mark.claim }, [
        title(mark.label),
        markShape(pen, mark.mark, x, y, fillOf(pen, mark.firmness)),
        text(pen, x + 10, y + 4, words, { size: 11, token: 'ink2' }),
      ]),
    )
  }
  return { nodes, rules: [...rules], rows: Math.max(1, ends.length), left }
}

function notesOf({ marks, more }: MarketFigure, left: number): readonly string[] {
  const listed = marks.slice(0, listedMax).map(({ label }, i) => `${i + 1}  ${label}`)
  const rest = Math.max(left, marks.length - listedMax)
  return rest > 0 ? [...listed, more.replace('{n}', String(rest))] : listed
}
