import { figures, type ShortFigure } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, px, rect, text, title } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf } from './text.ts'

const rowHeight = 31
const headHeight = 24

interface Columns {
  readonly name: number
  readonly short: number
  readonly bar: readonly [number, number]
  readonly range?: number
  readonly first?: number
  readonly share?: number
}

/** One row a party: what it lacks as a bar, its range over orders of payment as a line through it. */
export function drawShort(pen: Pen, figure: ShortFigure, width: number): Drawn {
  if (figure.rows.length === 0)
    return { nodes: [text(pen, 0, 22, figure.words.nobodyShort, { size: 13, token: 'ink2' })], height: 34, notes: [] }
  const columns = columnsOf(figure, width)
  const high = Math.max(...figure.rows.map((r) => Math.max(r.high, r.short, r.inPlan)))
  const [x0, x1] = columns.bar
  const scale = (value: number) => x0 + (value / high) * (x1 - x0)
  return {
    nodes: [
      ...headings(pen, figure, columns, width),
      ...figure.rows.map((row, i) => rowOf(pen, figure, row, columns, scale, i, width)),
    ],
    height: headHeight + figure.rows.length * rowHeight + 6,
    notes: [],
  }
}

function columnsOf(figure: ShortFigure, width: number): Columns {
  const { headings, rows, unitMajor } = figure
  const widest = (texts: readonly string[]) => Math.max(...texts.map((t) => widthOf(t, 13, true)))
  const short = Math.max(widthOf(headings.short, 11, true), widest(rows.map((r) => figures3(r.short, unitMajor))))
  const range = Math.max(widthOf(rangeHeading(figure), 11, true), widest(rows.map((r) => rangeText(r, figure)))) + 12
  const first = Math.max(widthOf(headings.first, 11, true), widest(rows.map((r) => r.first))) + 12
  const share = Math.max(widthOf(headings.share, 11, true), widest(rows.map((r) => r.share))) + 12
  const name = Math.min(widest(rows.map((r) => r.name)) + 8, width * 0.34)
  // The bar comes first: what leaves it too little room is left to the table.
  let right = width
  const spare = width - name - short - 84
  const shareAt = spare >= range + first + share ? right : undefined
  if (shareAt) right -= share
  const firstAt = spare >= range + first ? right : undefined
  if (firstAt) right -= first
  const rangeAt = spare >= range ? right : undefined
  if (rangeAt) right -= range
  return {
    name,
    short: name + short + 8,
    bar: [name + short + 18, right - 6],
    ...(rangeAt ? { range: rangeAt } : {}),
    ...(firstAt ? { first: firstAt } : {}),
    ...(shareAt ? { share: shareAt } : {}),
  }
}

function headings(pen: Pen, figure: ShortFigure, columns: Columns, width: number): readonly SvgNode[] {
  const words = figure.headings
  const style = { size: 11, token: 'ink3', bold: true } as const
  const right = (x: number | undefined, label: string) =>
    x === undefined ? [] : [text(pen, x, 14, label, { ...style, anchor: 'end' })]
  return [
    text(pen, 0, 14, words.party, style),
    ...right(columns.short, words.short),
    ...right(columns.range, rangeHeading(figure)),
    ...right(columns.first, words.first),
    ...right(columns.share, words.share),
    line(pen, [0, headHeight - 2.5], [width, headHeight - 2.5], 'ink'),
  ]
}

function rowOf(
  pen: Pen,
  figure: ShortFigure,
  row: ShortFigure['rows'][number],
  columns: Columns,
  scale: (value: number) => number,
  index: number,
  width: number,
): SvgNode {
  const y = headHeight + index * rowHeight
  const base = y + 20
  const middle = y + 15.5
  const alert = pen.colour('alert')
  const right = (x: number | undefined, words: string) =>
    x === undefined ? [] : [text(pen, x, base, words, { size: 13, anchor: 'end' })]
  const bar = { x: columns.bar[0], y: middle - 5, width: scale(row.short) - columns.bar[0], height: 10 }
  return s('g', { 'data-party': row.party }, [
    title(`${row.name}: ${figures3(row.short, figure.unitMajor)} ${figure.unit}, ${rangeText(row, figure)}`),
    text(pen, 0, base, shorten(row.name, 13, columns.name - 6, true), { size: 13, bold: true }),
    text(pen, columns.short, base, figures3(row.short, figure.unitMajor), { size: 13, bold: true, anchor: 'end' }),
    rect(bar, row.soft ? { fill: pen.url('away'), stroke: alert, 'stroke-width': 0.8 } : { fill: alert }),
    ...(row.high > row.low
      ? [
          s('path', {
            d: `M${px(scale(row.low))},${middle}H${px(scale(row.high))}M${px(scale(row.high))},${middle - 5}v10M${px(scale(row.low))},${middle - 5}v10`,
            stroke: alert,
            'stroke-width': 1.2,
            // Ends that are no more than bounds are not drawn as if they were reached.
            'stroke-dasharray': row.rangeIs === 'bounds' ? '3 2' : undefined,
            fill: 'none',
          }),
        ]
      : []),
    ...inPlan(pen, row, middle, scale),
    ...right(columns.range, rangeText(row, figure)),
    ...right(columns.first, row.first),
    ...right(columns.share, row.share),
    line(pen, [0, y + rowHeight - 0.5], [width, y + rowHeight - 0.5], 'rule2'),
  ])
}
/** A tick across the bar where the plan, before any change, leaves the party short already. */
const inPlan = (pen: Pen, row: ShortFigure['rows'][number], y: number, scale: (value: number) => number): readonly SvgNode[] =>
  row.inPlan > 0 ? [line(pen, [scale(row.inPlan), y - 8], [scale(row.inPlan), y + 8], 'ink', 1.6)] : []

// Simulated sums are read to three figures.
const figures3 = (major: number, unit: number): string => figures(Number((major / unit).toPrecision(3)))
/** Where every range is of one kind its word stands once, in the heading. */
function oneWord({ rows }: ShortFigure): string | undefined {
  const words = new Set(rows.filter((row) => row.high > row.low).map((row) => row.rangeWord))
  return words.size === 1 ? [...words][0] : undefined
}
const rangeHeading = (figure: ShortFigure): string => [figure.headings.range, oneWord(figure) ?? []].flat().join(' · ')
function rangeText(row: ShortFigure['rows'][number], figure: ShortFigure): string {
  if (row.high <= row.low) return '—'
  const range = `${figures3(row.low, figure.unitMajor)}–${figures3(row.high, figure.unitMajor)}`
  return oneWord(figure) ? range : `${range} ${row.rangeWord}`
}
