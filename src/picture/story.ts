import { dateText, monthText, type StoryFigure } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, overlaps, type Pen, px, rect, text } from './pen.ts'
import { drawBands, moneyScale } from './story-bands.ts'
import { drawConflicts } from './story-conflicts.ts'
import { labelBands } from './story-labels.ts'
import { layLanes } from './story-lanes.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'
import { breakWidth, dayIso, pxPerDay, type TimeAxis, timeAxis } from './time-axis.ts'

/** Above: what it was said to be worth over time. Below: who said it, on the same time. */
export function drawStory(pen: Pen, figure: StoryFigure, width: number, selected: string | undefined): Drawn {
  const narrow = width < 600
  const money = moneyScale(figure)
  const plan = planOf(figure, width, narrow, money.labelWidth)
  const axis = timeAxis({
    from: figure.from,
    until: figure.until,
    days: [...figure.bands.map((b) => b.from), ...figure.lanes.flatMap((l) => l.marks.map((m) => m.on))],
    x0: plan.left + 6,
    x1: plan.right,
    language: figure.frame.language,
  })
  const lanes = layLanes(pen, figure, plan, axis, selected)
  const bands = drawBands(pen, figure, plan, axis, money)
  const names = labelBands(pen, figure, plan, axis, bands)
  const bottom = plan.lanesAt + lanes.height
  const conflicts = drawConflicts(pen, figure, lanes, selected)
  return {
    nodes: [
      ...shading(pen, axis, plan, bottom),
      ...bands.nodes,
      ...names.nodes,
      ...timeTicks(pen, figure, axis, plan),
      ...lanes.rules,
      ...conflicts.paths,
      ...lanes.labels.flatMap(({ box, node }) => [
        ...(conflicts.segments.some((segment) => overlaps(segment, box)) ? [rect(box, { fill: pen.colour('paper') })] : []),
        node,
      ]),
      ...lanes.marks,
      ...conflicts.labels,
      ...breakMarks(pen, axis, plan, bottom),
      ...knownBy(pen, figure, plan, bottom),
    ],
    height: bottom + 4,
    notes: [...names.notes, ...(conflicts.left > 0 ? [figure.words.more.replace('{n}', String(conflicts.left))] : [])],
  }
}

function planOf(figure: StoryFigure, width: number, narrow: boolean, moneyWidth: number): StoryPlan {
  const titles = figure.lanes.flatMap((l) => [widthOf(l.title, 12.5, true), widthOf(l.subtitle, 11.5)])
  const left = narrow ? moneyWidth + 10 : Math.min(Math.max(...titles, moneyWidth) + 16, 170)
  const top = narrow ? 40 : 24
  const base = top + (narrow ? 150 : 182)
  return {
    width,
    narrow,
    left,
    right: narrow ? width - 2 : width - 14 - Math.max(...knownWords(figure).map((w) => widthOf(w, 11, true))),
    top,
    base,
    lanesAt: base + 46,
  }
}

/** The widest of several scales lies on a tinted ground. */
function shading(pen: Pen, { stretches }: TimeAxis, plan: StoryPlan, bottom: number): readonly SvgNode[] {
  if (stretches.length < 2) return []
  const wide = widestOf(stretches)
  const box = { x: wide.x0, y: plan.top - 4, width: wide.x1 - wide.x0, height: bottom - plan.top + 4 }
  return [rect(box, { fill: pen.colour('sel'), opacity: 0.55 })]
}
const widestOf = (stretches: TimeAxis['stretches']) => stretches.reduce((best, s) => (pxPerDay(s) > pxPerDay(best) ? s : best))

function timeTicks(pen: Pen, figure: StoryFigure, axis: TimeAxis, plan: StoryPlan): readonly SvgNode[] {
  const ticks = axis.ticks.flatMap(({ x, label }) => [
    line(pen, [x, plan.base + 3], [x, plan.base + 8], 'ink3'),
    text(pen, Math.min(x, plan.width - widthOf(label, 11) / 2), plan.base + 21, label, {
      size: 11,
      token: 'ink3',
      anchor: 'middle',
    }),
  ])
  return [...ticks, ...stretchNames(pen, figure, axis, plan)]
}
/** "Sep 2025 to Jan 2026, compressed" over each stretch, when there are several. */
function stretchNames(pen: Pen, figure: StoryFigure, { stretches }: TimeAxis, plan: StoryPlan): readonly SvgNode[] {
  if (stretches.length < 2) return []
  const { words } = figure
  const { language } = figure.frame
  const wide = widestOf(stretches)
  return stretches.flatMap((stretch) => {
    const template = stretch === wide ? words.stretchWide : words.stretchClose
    const day = (d: number) =>
      stretch.until - stretch.from > 62 ? monthText(dayIso(d), language) : dateText(dayIso(d), language)
    const named = template.replace('{from}', day(stretch.from)).replace('{until}', day(stretch.until - 1))
    const short = template.replace(/.*[，,]\s*/, '')
    const label = [named, short].find((w) => widthOf(w, 10.5) <= stretch.x1 - stretch.x0 + 8)
    return label ? [text(pen, stretch.x0, plan.top - 10, label, { size: 10.5, token: 'ink3' })] : []
  })
}

const breakMarks = (pen: Pen, { stretches }: TimeAxis, plan: StoryPlan, bottom: number): readonly SvgNode[] =>
  stretches.slice(0, -1).flatMap(({ x1 }) => {
    const y = plan.base + 7
    const gap = { x: x1, y: plan.top - 4, width: breakWidth, height: plan.base - plan.top + 7 }
    const slashes = `M${px(x1 + 6)},${y}l5,-14M${px(x1 + 12)},${y}l5,-14`
    return [
      rect(gap, { fill: pen.colour('paper') }),
      s('path', { d: slashes, stroke: pen.colour('ink3'), 'stroke-width': 1.1, fill: 'none' }),
      s('path', {
        d: `M${px(x1 + breakWidth / 2)},${px(plan.lanesAt)}V${px(bottom)}`,
        stroke: pen.colour('rule'),
        'stroke-width': 1,
        'stroke-dasharray': '2 4',
      }),
    ]
  })

const knownWords = ({ words, until, frame }: StoryFigure): readonly [string, string] => [
  words.knownBy,
  dateText(until, frame.language),
]

/** The edge of what is known: nothing stands to its right. */
function knownBy(pen: Pen, figure: StoryFigure, plan: StoryPlan, bottom: number): readonly SvgNode[] {
  const [words, date] = knownWords(figure)
  const style = { size: 11, bold: true } as const
  const edge = line(pen, [plan.right, plan.top - 4], [plan.right, bottom], 'ink', 1.4)
  return plan.narrow
    ? [edge, text(pen, plan.width, 12, `${words} ${date}`, { ...style, anchor: 'end' })]
    : [edge, text(pen, plan.right + 7, plan.top + 8, words, style), text(pen, plan.right + 7, plan.top + 22, date, style)]
}
