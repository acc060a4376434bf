import { figures, type MissingFigure } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, rect, text, title } from './pen.ts'
import { moneyTicks } from './scale.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'

const plotHeight = 110
const top = 22

/** By year, the worst-hit party solid at the foot, the others hatched on it. */
export function drawMissing(pen: Pen, figure: MissingFigure, width: number): Drawn {
  const { years, unitMajor } = figure
  const highest = Math.max(...years.map((y) => y.main + y.others), 0)
  const ticks = moneyTicks(highest / unitMajor, 3)
  const left = Math.max(...ticks.map((t) => widthOf(figures(t), 11))) + 8
  const axisTop = (ticks.at(-1) || 1) * unitMajor
  const y = (value: number) => top + plotHeight - (value / axisTop) * plotHeight
  const base = top + plotHeight
  const pitch = (width - left) / Math.max(1, years.length)
  const grid = ticks.flatMap((t) => [
    ...(t === 0 ? [] : [line(pen, [left, y(t * unitMajor)], [width, y(t * unitMajor)], 'rule2')]),
    text(pen, left - 6, y(t * unitMajor) + 4, figures(t), { size: 11, token: 'ink3', anchor: 'end' }),
  ])
  const bars = years.map((year, i) => barOf(pen, figure, year, { x: left + pitch * (i + 0.5), pitch, y, base }))
  return {
    nodes: [
      ...grid,
      ...bars,
      line(pen, [left, base], [width, base], 'ink', 1.4),
      ...labels(pen, figure, { left, pitch, y, width }),
    ],
    height: base + 28,
    notes: [],
  }
}

interface BarPlace {
  readonly x: number
  readonly pitch: number
  readonly y: (value: number) => number
  readonly base: number
}
function barOf(pen: Pen, figure: MissingFigure, year: MissingFigure['years'][number], place: BarPlace): SvgNode {
  const { x, pitch, y, base } = place
  const width = Math.min(52, pitch * 0.55)
  const total = year.main + year.others
  const alert = pen.colour('alert')
  const words = figures(Number((total / figure.unitMajor).toPrecision(3)))
  return s('g', {}, [
    title(`${year.year}: ${words} ${figure.unit}`),
    ...(year.others > 0
      ? [
          rect(
            { x: x - width / 2, y: y(total), width, height: y(year.main) - y(total) },
            { fill: pen.url('away'), stroke: alert, 'stroke-width': 0.8 },
          ),
        ]
      : []),
    ...(year.main > 0 ? [rect({ x: x - width / 2, y: y(year.main), width, height: base - y(year.main) }, { fill: alert })] : []),
    text(pen, x, y(total) - 6, words, { size: 12, bold: true, anchor: 'middle' }),
    text(pen, x, base + 17, year.year, { size: 11.5, token: 'ink3', anchor: 'middle' }),
  ])
}

/** Which part is whose, beside the tallest bar where there is room to its right. */
function labels(
  pen: Pen,
  { years, mainLabel, othersLabel }: MissingFigure,
  { left, pitch, y, width }: { left: number; pitch: number; y: (value: number) => number; width: number },
): readonly SvgNode[] {
  const tallest = years.reduce((best, year, i) => (total(year) > total(years[best]!) ? i : best), 0)
  const year = years[tallest]
  if (!year || total(year) <= 0) return []
  const bar = Math.min(52, pitch * 0.55)
  const x = left + pitch * (tallest + 0.5) + bar / 2 + 5
  const room = Math.min(tallest === years.length - 1 ? width - x : pitch - bar - 10, 110)
  const of = (from: number, to: number, words: string) => {
    return y(from) - y(to) >= 12 && widthOf(words, 11) <= room
      ? [text(pen, x, (y(from) + y(to)) / 2 + 4, words, { size: 11, token: 'alert' })]
      : []
  }
  return [...of(0, year.main, mainLabel), ...of(year.main, total(year), othersLabel)]
}
const total = (year: { readonly main: number; readonly others: number }): number => year.main + year.others
