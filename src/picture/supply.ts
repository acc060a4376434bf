import type { SupplyFigure } from '../report/index.ts'
import { area } from './fills.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, rect, text, title } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf } from './text.ts'

const barHeight = 18
const headHeight = 22
const labelHeight = 17
const gap = 12
const between = 3

/** One bar a function: suppliers by share, filled by firmness; the one asked about has a heavy edge. Sources without a share stand under it. */
export function drawSupply(pen: Pen, figure: SupplyFigure, width: number): Drawn {
  const nodes: SvgNode[] = []
  let y = 0
  for (const row of figure.rows) {
    nodes.push(...rowOf(pen, figure, row, y, width))
    y += headHeight + barHeight + labelHeight + (row.others ? labelHeight : 0) + gap
  }
  return { nodes, height: Math.max(y, 1), notes: [] }
}

type Row = SupplyFigure['rows'][number]

function rowOf(pen: Pen, { words }: SupplyFigure, row: Row, y: number, width: number): readonly SvgNode[] {
  const assumed = row.switchAssumed ? ` ${words.assumed}` : ''
  const time = shorten(row.switchTime, 12, width * 0.45)
  const assumedAt = width - widthOf(assumed, 12)
  return [
    text(pen, 0, y + 15, shorten(row.name, 13, Math.max(40, assumedAt - widthOf(time, 12) - 12), true), { size: 13, bold: true }),
    text(pen, assumedAt, y + 15, time, { size: 12, token: 'ink3', anchor: 'end' }),
    ...(assumed ? [text(pen, width, y + 15, assumed.trim(), { size: 12, token: 'alert', anchor: 'end' })] : []),
    ...partsOf(pen, row, y + headHeight, width),
    ...(row.others
      ? [
          text(pen, 0, y + headHeight + barHeight + labelHeight + 13, shorten(row.others, 11.5, width), {
            size: 11.5,
            token: 'ink3',
          }),
        ]
      : []),
  ]
}

function partsOf(pen: Pen, { parts }: Row, y: number, width: number): readonly SvgNode[] {
  let x = 0
  return parts.map((part, k) => {
    const full = width * Math.min(1, part.share)
    // Two alike beside each other are still two.
    const box = { x, y, width: Math.max(0.5, full - (k < parts.length - 1 ? between : 0)), height: barHeight }
    x += full
    const label = `${part.name} ${part.label}`
    const room = box.width - 6
    const shown =
      widthOf(label, 11.5, part.chosen) <= room ? label : room > 44 ? shorten(part.name, 11.5, room, part.chosen) : undefined
    const edge = pen.colour(part.stalled ? 'alert' : part.chosen ? 'ink' : 'edge')
    return s('g', { 'data-party': part.party }, [
      title(label),
      rect(box, { fill: pen.colour('panel') }),
      ...area(pen, box, part.firmness, 1),
      rect(box, { fill: 'none', stroke: edge, 'stroke-width': part.chosen ? 2 : 1.1 }),
      ...(shown
        ? [
            text(pen, box.x + 1, y + barHeight + 13, shown, {
              size: 11.5,
              token: part.chosen ? 'ink' : 'ink2',
              bold: part.chosen,
            }),
          ]
        : []),
      ...(part.chosen ? [line(pen, [box.x, y + barHeight + 1.5], [box.x + box.width, y + barHeight + 1.5], 'ink', 2)] : []),
    ])
  })
}
