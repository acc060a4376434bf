import { type FanFigure, figures } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, px, text, title } from './pen.ts'
import { moneyTicks } from './scale.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf, wrap } from './text.ts'

const plotHeight = 190
const top = 14
const labelGap = 15
const labelSize = 11.5

interface Plot {
  readonly x: (period: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly base: number
}

/** Bands of quantiles over the quarters, the outer paler, the median a line; the run itself dashed. Labels stand at the right end. */
export function drawFan(pen: Pen, figure: FanFigure, width: number): Drawn {
  const { levels, run, unitMajor } = figure
  const highest = Math.max(...levels.flatMap(({ values }) => values), ...(run?.values ?? []), 0)
  if (highest <= 0) {
    const lines = wrap(figure.nothing, 13, width, 3)
    return {
      nodes: lines.map((words, i) => text(pen, 0, 20 + i * 18, words, { size: 13, token: 'ink2' })),
      height: 16 + 18 * lines.length,
      notes: [figure.paths],
    }
  }
  const ticks = moneyTicks(highest / unitMajor, 4)
  const axisTop = ticks.at(-1)! * unitMajor
  const left = Math.max(...ticks.map((t) => widthOf(figures(t), 11))) + 8
  const ends = endsOf(figure)
  const gutter = Math.min(width * 0.4, Math.max(...ends.map((end) => widthOf(end.label, labelSize, end.bold))) + 12)
  const right = width - gutter
  const base = top + plotHeight
  const plot: Plot = {
    x: (period) => left + (figure.periods.length > 1 ? (period / (figure.periods.length - 1)) * (right - left) : 0),
    y: (value) => base - (value / axisTop) * plotHeight,
    left,
    right,
    base,
  }
  return {
    nodes: [
      ...ticks.flatMap((t) => [
        ...(t === 0 ? [] : [line(pen, [left, plot.y(t * unitMajor)], [right, plot.y(t * unitMajor)], 'rule2')]),
        text(pen, left - 6, plot.y(t * unitMajor) + 4, figures(t), { size: 11, token: 'ink3', anchor: 'end' }),
      ]),
      ...bandsOf(pen, figure, plot),
      ...(run ? [pathOf(pen, run.values, plot, 'ink', { label: run.label, dash: '4 3', width: 1.4 })] : []),
      line(pen, [left, base], [right, base], 'ink', 1.4),
      ...years(pen, figure, plot),
      ...endLabels(pen, ends, plot, gutter),
    ],
    height: base + 26,
    notes: [figure.paths],
  }
}

/** Pairs of quantiles from the outside in, each filled a little stronger; what is left in the middle is the median. */
function bandsOf(pen: Pen, { levels }: FanFigure, plot: Plot): readonly SvgNode[] {
  const nodes: SvgNode[] = []
  for (let i = 0; i < Math.floor(levels.length / 2); i++) {
    const [low, high] = [levels[i]!, levels[levels.length - 1 - i]!]
    const up = high.values.map((value, t) => `${px(plot.x(t))},${px(plot.y(value))}`)
    const down = low.values.map((value, t) => `${px(plot.x(t))},${px(plot.y(value))}`).reverse()
    nodes.push(
      s('g', {}, [
        title(`${low.label} – ${high.label}`),
        s('path', { d: `M${[...up, ...down].join('L')}Z`, fill: pen.colour('alert'), opacity: px(0.16 + 0.14 * i) }),
      ]),
    )
  }
  const middle = levels.length % 2 === 1 ? levels[(levels.length - 1) / 2] : undefined
  return middle ? [...nodes, pathOf(pen, middle.values, plot, 'alert', { label: middle.label, width: 2 })] : nodes
}

function pathOf(
  pen: Pen,
  values: readonly number[],
  plot: Plot,
  token: 'alert' | 'ink',
  { label, dash, width }: { readonly label: string; readonly dash?: string; readonly width: number },
): SvgNode {
  const d = `M${values.map((value, t) => `${px(plot.x(t))},${px(plot.y(value))}`).join('L')}`
  return s('g', {}, [
    title(label),
    s('path', {
      d,
      fill: 'none',
      stroke: pen.colour(token),
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
    }),
  ])
}

/** A tick where each year begins; its number where there is room for it. */
function years(pen: Pen, { periods }: FanFigure, { x, base, left, right }: Plot): readonly SvgNode[] {
  let free = left - 4
  return periods.flatMap((period, t) => {
    if (t > 0 && period.slice(0, 4) === periods[t - 1]!.slice(0, 4)) return []
    const words = period.slice(0, 4)
    const at = Math.min(x(t), right - widthOf(words, 11.5))
    const tick = line(pen, [x(t), base], [x(t), base + 5], 'ink3')
    if (at < free) return [tick]
    free = at + widthOf(words, 11.5) + 6
    return [tick, text(pen, at, base + 19, words, { size: 11.5, token: 'ink3' })]
  })
}

interface End {
  readonly label: string
  readonly value: number
  readonly token: 'alert' | 'ink'
  readonly bold: boolean
}
function endsOf({ levels, run }: FanFigure): readonly End[] {
  const middle = (levels.length - 1) / 2
  return [
    ...levels.map(({ endLabel, values }, i) => ({
      label: endLabel,
      value: values.at(-1) ?? 0,
      token: 'alert' as const,
      bold: i === middle,
    })),
    ...(run ? [{ label: run.label, value: run.values.at(-1) ?? 0, token: 'ink' as const, bold: false }] : []),
  ]
}

/** Beside where each line ends, moved apart where they would meet: from the top down, then back up from the foot. */
function endLabels(pen: Pen, ends: readonly End[], plot: Plot, gutter: number): readonly SvgNode[] {
  // Of equal ones the higher quantile stands above.
  const order = ends.toReversed().sort((a, b) => b.value - a.value)
  const ys = order.map((end) => plot.y(end.value) + 4)
  for (let i = 1; i < ys.length; i++) ys[i] = Math.max(ys[i]!, ys[i - 1]! + labelGap)
  let foot = plot.base + 4
  for (let i = ys.length - 1; i >= 0; i--) {
    ys[i] = Math.min(ys[i]!, foot)
    foot = ys[i]! - labelGap
  }
  return order.map((end, i) =>
    text(pen, plot.right + 8, ys[i]!, shorten(end.label, labelSize, gutter - 10, end.bold), {
      size: labelSize,
      token: end.token,
      bold: end.bold,
    }),
  )
}
