import type { StoryFigure } from '../report/index.ts'
import { fillOf, markShape } from './fills.ts'
import { type Box, line, overlaps, type Pen, px, rect, text, title } from './pen.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf } from './text.ts'
import type { TimeAxis } from './time-axis.ts'

type Mark = StoryFigure['lanes'][number]['marks'][number]

/** Where a mark came to stand, for the conflicts between them. */
export interface PlacedMark {
  readonly x: number
  readonly y: number
  /** Foot of its lane: the channel in which a conflict travels. */
  readonly foot: number
}
export interface Lanes {
  readonly rules: readonly SvgNode[]
  readonly labels: readonly SvgNode[]
  readonly marks: readonly SvgNode[]
  readonly placed: ReadonlyMap<string, PlacedMark>
  readonly height: number
  readonly left: number
  readonly right: number
}
const rowHeight = 36
const labelSize = 11.8

/** A lane a group of speakers; crowded ones grow by rows, and a label that finds no room is left to the table. */
export function layLanes(pen: Pen, figure: StoryFigure, plan: StoryPlan, axis: TimeAxis, selected: string | undefined): Lanes {
  const important = new Set<string>([...figure.conflicts.flatMap((c) => [c.a, c.b]), ...(selected ? [selected] : [])])
  const [rules, labels, marks]: [SvgNode[], SvgNode[], SvgNode[]] = [[], [], []]
  const placed = new Map<string, PlacedMark>()
  let y = plan.lanesAt
  for (const lane of figure.lanes) {
    const rows = layRows(lane.marks, plan, axis, important)
    const head = plan.narrow ? 22 : 0
    const height = Math.max(plan.narrow ? 0 : 50, head + rows.count * rowHeight + 14)
    rules.push(line(pen, [0, y + 0.5], [plan.width, y + 0.5], 'rule'), ...laneTitle(pen, lane, plan, y))
    for (const { mark, x, row, label } of rows.places) {
      const at = y + head + 25 + row * rowHeight
      placed.set(mark.claim, { x, y: at, foot: y + height })
      marks.push(markNode(pen, mark, x, at, mark.claim === selected))
      if (label) labels.push(...labelNodes(pen, mark.claim, label, at))
    }
    y += height
  }
  rules.push(line(pen, [0, y + 0.5], [plan.width, y + 0.5], 'rule'))
  return { rules, labels, marks, placed, height: y - plan.lanesAt, left: plan.left, right: plan.right }
}

function laneTitle(pen: Pen, lane: StoryFigure['lanes'][number], plan: StoryPlan, y: number): readonly SvgNode[] {
  if (plan.narrow) {
    const name = shorten(lane.title, 12.5, plan.width * 0.5, true)
    const after = widthOf(name, 12.5, true) + 8
    return [
      text(pen, 0, y + 18, name, { size: 12.5, bold: true }),
      text(pen, after, y + 18, shorten(lane.subtitle, 11.5, plan.width - after), { size: 11.5, token: 'ink3' }),
    ]
  }
  return [
    text(pen, 0, y + 21, shorten(lane.title, 12.5, plan.left - 8, true), { size: 12.5, bold: true }),
    text(pen, 0, y + 36, shorten(lane.subtitle, 11.5, plan.left - 8), { size: 11.5, token: 'ink3' }),
  ]
}

interface PlacedLabel {
  readonly lines: readonly string[]
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly width: number
}
interface RowPlace {
  readonly mark: Mark
  readonly x: number
  readonly row: number
  readonly label?: PlacedLabel
}
/** Each mark into the first row where it and its label touch nothing; marks in conflict choose first. */
function layRows(
  marks: readonly Mark[],
  plan: StoryPlan,
  axis: TimeAxis,
  important: ReadonlySet<string>,
): { count: number; places: readonly RowPlace[] } {
  const rowsMax = plan.narrow ? 5 : 4
  const rows: Box[][] = Array.from({ length: rowsMax }, () => [])
  const order = [...marks].sort(
    (a, b) => Number(important.has(b.claim)) - Number(important.has(a.claim)) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  )
  const places = order.map((mark): RowPlace => {
    const x = axis.x(mark.on)
    const dot = { x: x - 9, y: 0, width: 18, height: 1 }
    const free = (row: number, box: Box) => !rows[row]!.some((b) => overlaps(b, box, 3))
    for (let row = 0; row < rowsMax; row++)
      for (const label of labelsFor(mark, x, plan)) {
        const box = labelBox(label)
        if (!free(row, dot) || !free(row, box)) continue
        rows[row]!.push(dot, box)
        return { mark, x, row, label }
      }
    const row = Math.max(
      0,
      rows.findIndex((_, r) => free(r, dot)),
    )
    rows[row]!.push(dot)
    return { mark, x, row }
  })
  return { count: Math.max(1, ...places.map((p) => p.row + 1)), places }
}
const labelBox = ({ x, anchor, width }: PlacedLabel): Box => ({ x: anchor === 'start' ? x : x - width, y: 0, width, height: 1 })

/** To the right of the mark or to its left, as far as the frame lets it; shortened before it is given up. */
function labelsFor(mark: Mark, x: number, plan: StoryPlan): readonly PlacedLabel[] {
  const widest = plan.narrow ? 150 : 210
  const of = (anchor: 'start' | 'end', room: number): readonly PlacedLabel[] => {
    const allowed = Math.min(widest, room)
    if (allowed < 70) return []
    const lines = [mark.label, mark.sublabel ?? ''].filter((l) => l !== '').map((l) => shorten(l, labelSize, allowed))
    const width = Math.max(...lines.map((l) => widthOf(l, labelSize)))
    return [{ lines, x: anchor === 'start' ? x + 13 : x - 13, anchor, width }]
  }
  const [right, left] = [plan.right - x - 16, x - 13 - (plan.narrow ? 0 : plan.left)]
  const both = [...of('start', right), ...of('end', left)]
  const whole = (l: PlacedLabel) =>
    l.lines.some((words) => words.endsWith('…') && !mark.label.endsWith('…') && words !== mark.sublabel) ? 1 : 0
  return both.sort((a, b) => whole(a) - whole(b))
}

function labelNodes(pen: Pen, claim: string, label: PlacedLabel, y: number): readonly SvgNode[] {
  const { lines, x, anchor, width } = label
  const first = lines.length === 1 ? y + 4 : y - 2.5
  const ground = {
    x: anchor === 'start' ? x - 3 : x - width - 3,
    y: first - 12,
    width: width + 6,
    height: lines.length * 14.5 + 3,
  }
  return [
    s('g', { 'data-claim': claim }, [
      rect(ground, { fill: pen.colour('paper'), opacity: 0.85 }),
      ...lines.map((words, i) =>
        text(pen, x, first + i * 14.5, words, { size: labelSize, token: i === 0 ? 'ink' : 'ink2', anchor }),
      ),
    ]),
  ]
}
function markNode(pen: Pen, mark: Mark, x: number, y: number, chosen: boolean): SvgNode {
  return s('g', { 'data-claim': mark.claim }, [
    title([mark.on, mark.label, mark.sublabel ?? ''].join(' ').trim()),
    ...(chosen
      ? [s('circle', { cx: px(x), cy: px(y), r: 13, fill: 'none', stroke: pen.colour('ink'), 'stroke-width': 1.4 })]
      : []),
    markShape(pen, mark.mark, x, y, pen.colour('paper')),
    markShape(pen, mark.mark, x, y, fillOf(pen, mark.firmness), pen.colour(mark.firmness === 'F0' ? 'alert' : 'edge')),
  ])
}
