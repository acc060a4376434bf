import type { StoryFigure } from '../report/index.ts'
import { fillOf, markShape } from './fills.ts'
import { type Box, line, overlaps, type Pen, px, text, title } from './pen.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { shorten, widthOf, wrapEvenly } from './text.ts'
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
  /** With the ground each covers, for whatever runs beneath it. */
  readonly labels: readonly { readonly box: Box; readonly node: SvgNode }[]
  readonly marks: readonly SvgNode[]
  readonly placed: ReadonlyMap<string, PlacedMark>
  readonly height: number
  readonly left: number
  readonly right: number
}
const labelSize = 11.8
const rowsMax = (plan: StoryPlan): number => (plan.narrow ? 5 : 4)
/** Rows with words are as high as their lines; those below, of bare marks, close up. */
function rowAt(row: number, plan: StoryPlan): number {
  const [tall, most] = [plan.narrow ? 46 : 36, rowsMax(plan)]
  return Math.min(row, most) * tall + Math.max(0, row - most) * 19
}

/** A lane a group of speakers; crowded ones grow by rows, and a label that finds no room is left to the table. */
export function layLanes(pen: Pen, figure: StoryFigure, plan: StoryPlan, axis: TimeAxis, selected: string | undefined): Lanes {
  const important = new Set<string>([...figure.conflicts.flatMap((c) => [c.a, c.b]), ...(selected ? [selected] : [])])
  const [rules, labels, marks]: [SvgNode[], Lanes['labels'][number][], SvgNode[]] = [[], [], []]
  const placed = new Map<string, PlacedMark>()
  let y = plan.lanesAt
  for (const lane of figure.lanes) {
    const rows = layRows(lane.marks, plan, axis, important)
    const head = plan.narrow ? 22 : 0
    const height = Math.max(plan.narrow ? 0 : 50, head + rowAt(rows.count - 1, plan) + (plan.narrow ? 60 : 50))
    rules.push(line(pen, [0, y + 0.5], [plan.width, y + 0.5], 'rule'), ...laneTitle(pen, lane, plan, y))
    for (const { mark, x, row, label } of rows.places) {
      const at = y + head + 25 + rowAt(row, plan)
      placed.set(mark.claim, { x, y: at, foot: y + height })
      marks.push(markNode(pen, mark, x, at, mark.claim === selected))
      if (label) labels.push(labelNode(pen, mark.claim, label, at))
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
  readonly whole: boolean
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
  const rows: Box[][] = Array.from({ length: rowsMax(plan) }, () => [])
  const order = [...marks].sort(
    (a, b) => Number(important.has(b.claim)) - Number(important.has(a.claim)) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  )
  const places = order.map((mark): RowPlace => {
    const x = axis.x(mark.on)
    const dot = { x: x - 9, y: 0, width: 18, height: 1 }
    const free = (row: number, box: Box) => !rows[row]!.some((b) => overlaps(b, box, 3))
    // A whole label in a lower row is better than a shortened one beside its mark.
    for (const label of labelsFor(mark, x, plan)) {
      const box = labelBox(label)
      const row = rows.findIndex((_, r) => r < rowsMax(plan) && free(r, dot) && free(r, box))
      if (row < 0) continue
      rows[row]!.push(dot, box)
      return { mark, x, row, label }
    }
    // Without words a mark still stands clear of the others, in a row of its own if need be.
    const found = rows.findIndex((_, r) => free(r, dot))
    const row = found < 0 ? rows.push([]) - 1 : found
    rows[row]!.push(dot)
    return { mark, x, row }
  })
  return { count: Math.max(1, ...places.map((p) => p.row + 1)), places }
}
const labelBox = ({ x, anchor, width }: PlacedLabel): Box => ({ x: anchor === 'start' ? x : x - width, y: 0, width, height: 1 })

/** To the right of the mark or to its left, in full if it can be, else in one shortened line; nothing where there is no room for words. */
function labelsFor(mark: Mark, x: number, plan: StoryPlan): readonly PlacedLabel[] {
  const widest = plan.narrow ? 170 : 200
  const linesMax = plan.narrow ? 3 : 2
  const rooms = [
    ['start', plan.right - x - 16],
    ['end', x - 15 - (plan.narrow ? 0 : plan.left)],
  ] as const
  const of = (allowed: number, anchor: 'start' | 'end', count: number): readonly PlacedLabel[] => {
    if (allowed < 64) return []
    const words = wrapEvenly(mark.label, labelSize, allowed, count)
    const lines = mark.sublabel && words.length < count ? [...words, shorten(mark.sublabel, labelSize, allowed)] : words
    const width = Math.max(...lines.map((l) => widthOf(l, labelSize)))
    return [
      {
        lines,
        x: anchor === 'start' ? x + 13 : x - 13,
        anchor,
        width,
        whole: words.join('').length >= mark.label.replace(/\s/g, '').length,
      },
    ]
  }
  const tries = [linesMax, 1].flatMap((count) => rooms.flatMap(([anchor, room]) => of(Math.min(widest, room), anchor, count)))
  return [...tries.filter((l) => l.whole), ...tries.filter((l) => !l.whole)]
}

function labelNode(pen: Pen, claim: string, { lines, x, anchor, width }: PlacedLabel, y: number): Lanes['labels'][number] {
  const first = y + 4 - (lines.length - 1) * 6.8
  return {
    box: { x: anchor === 'start' ? x - 3 : x - width - 3, y: first - 12, width: width + 6, height: lines.length * 14 + 3 },
    node: s(
      'g',
      { 'data-claim': claim },
      lines.map((words, i) => text(pen, x, first + i * 14, words, { size: labelSize, token: i === 0 ? 'ink' : 'ink2', anchor })),
    ),
  }
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
