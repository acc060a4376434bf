import { dateText, monthText, type StoryFigure } from '../report/index.ts'
import type { Drawn } from './frame.ts'
import { line, type Pen, px, rect, text } from './pen.ts'
import { drawBands, moneyScale } from './story-bands.ts'
import { drawConflicts } from './story-conflicts.ts'
import { layLanes } from './story-lanes.ts'
import type { StoryPlan } from './story-plan.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'
import { breakWidth, dayIso, type TimeAxis, timeAxis } from './time-axis.ts'

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
  const bottom = plan.lanesAt + lanes.height
  const conflicts = drawConflicts(pen, figure, lanes, selected)
  return {
    nodes: [
      ...shading(pen, axis, plan, bottom),
      ...drawBands(pen, figure, plan, axis, money),
      ...timeTicks(pen, figure, axis, plan),
      ...lanes.rules,
      ...conflicts.paths,
      ...lanes.labels,
      ...lanes.marks,
      ...conflicts.labels,
      ...breakMark(pen, axis, plan, bottom),
      ...knownBy(pen, figure, plan, bottom),
    ],
    height: bottom + 4,
    notes: conflicts.left > 0 ? [figure.words.more.replace('{n}', String(conflicts.left))] : [],
  }
}

function planOf(figure: StoryFigure, width: number, narrow: boolean, moneyWidth: number): StoryPlan {
  const titles = figure.lanes.flatMap((l) => [widthOf(l.title, 12.5, true), widthOf(l.subtitle, 11.5)])
  const left = narrow ? moneyWidth + 10 : Math.min(Math.max(...titles, moneyWidth) + 16, 170)
  const top = narrow ? 40 : 24
  const base = top + (narrow ? 150 : 182)
  return { width, narrow, left, right: narrow ? width - 2 : width - 82, top, base, lanesAt: base + 46 }
}

/** The wider of two scales lies on a tinted ground. */
function shading(pen: Pen, axis: TimeAxis, plan: StoryPlan, bottom: number): readonly SvgNode[] {
  const [a, b] = axis.stretches
  if (!a || !b) return []
  const wide = (a.x1 - a.x0) / (a.until - a.from) > (b.x1 - b.x0) / (b.until - b.from) ? a : b
  const box = { x: wide.x0, y: plan.top - 4, width: wide.x1 - wide.x0, height: bottom - plan.top + 4 }
  return [rect(box, { fill: pen.colour('sel'), opacity: 0.55 })]
}

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
/** "Sep 2025 to Jan 2026, compressed" over each stretch, when there are two. */
function stretchNames(pen: Pen, figure: StoryFigure, axis: TimeAxis, plan: StoryPlan): readonly SvgNode[] {
  const [a, b] = axis.stretches
  if (!a || !b) return []
  const { language } = figure.frame
  const { words } = figure
  const perDay = (s: typeof a) => (s.x1 - s.x0) / (s.until - s.from)
  return [a, b].flatMap((stretch) => {
    const other = stretch === a ? b : a
    const template = perDay(stretch) > perDay(other) ? words.stretchWide : words.stretchClose
    const day = (d: number) =>
      stretch.until - stretch.from > 62 ? monthText(dayIso(d), language) : dateText(dayIso(d), language)
    const named = template.replace('{from}', day(stretch.from)).replace('{until}', day(stretch.until - 1))
    const short = template.replace(/.*[，,]\s*/, '')
    const room = stretch.x1 - stretch.x0 - 4
    const label = [named, short].find((words) => widthOf(words, 10.5) <= room)
    return label ? [text(pen, stretch.x0, plan.top - 10, label, { size: 10.5, token: 'ink3' })] : []
  })
}

function breakMark(pen: Pen, axis: TimeAxis, plan: StoryPlan, bottom: number): readonly SvgNode[] {
  const first = axis.stretches.length > 1 ? axis.stretches[0] : undefined
  if (!first) return []
  const x = first.x1 + 6
  const y = plan.base + 7
  return [
    rect({ x: first.x1, y: plan.top - 4, width: breakWidth, height: plan.base - plan.top + 2 }, { fill: pen.colour('paper') }),
    rect({ x: first.x1, y: plan.base - 3, width: breakWidth, height: 6 }, { fill: pen.colour('paper') }),
    s('path', {
      d: `M${px(x)},${y}l5,-14M${px(x + 6)},${y}l5,-14`,
      stroke: pen.colour('ink3'),
      'stroke-width': 1.1,
      fill: 'none',
    }),
    s('path', {
      d: `M${px(first.x1 + breakWidth / 2)},${px(plan.lanesAt)}V${px(bottom)}`,
      stroke: pen.colour('rule'),
      'stroke-width': 1,
      'stroke-dasharray': '2 4',
    }),
  ]
}

/** The edge of what is known: nothing stands to its right. */
function knownBy(pen: Pen, figure: StoryFigure, plan: StoryPlan, bottom: number): readonly SvgNode[] {
  const date = dateText(figure.until, figure.frame.language)
  const style = { size: 11, bold: true } as const
  const edge = line(pen, [plan.right, plan.top - 4], [plan.right, bottom], 'ink', 1.4)
  const words = figure.words.knownBy
  return plan.narrow
    ? [edge, text(pen, plan.width, 12, `${words} ${date}`, { ...style, anchor: 'end' })]
    : [edge, text(pen, plan.right + 7, plan.top + 8, words, style), text(pen, plan.right + 7, plan.top + 22, date, style)]
}
