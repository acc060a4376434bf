import type { StoryFigure } from '../report/index.ts'
import { type Box, overlaps, type Pen, px, rect, text } from './pen.ts'
import type { Lanes, PlacedMark } from './story-lanes.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'

const drawnMax = 4
const size = 11.5

export interface Conflicts {
  readonly paths: readonly SvgNode[]
  readonly labels: readonly SvgNode[]
  /** Where the links run upright, through the lanes. */
  readonly segments: readonly Box[]
  /** Not drawn. */
  readonly left: number
}

/** Orange dashed links with “≠ n”, in the channels between the lanes; more than read are left to the table and counted. */
export function drawConflicts(pen: Pen, figure: StoryFigure, lanes: Lanes, selected: string | undefined): Conflicts {
  const touches = (c: StoryFigure['conflicts'][number]) => c.a === selected || c.b === selected
  const chosen = [...figure.conflicts]
    .sort((a, b) => Number(touches(b)) - Number(touches(a)) || a.number - b.number)
    .slice(0, drawnMax)
  const used = new Map<number, number>()
  const taken: Box[] = []
  let drawn = 0
  const [paths, labels, segments]: [SvgNode[], SvgNode[], Box[]] = [[], [], []]
  for (const conflict of chosen.sort((a, b) => a.number - b.number)) {
    const [a, b] = [lanes.placed.get(conflict.a), lanes.placed.get(conflict.b)]
    if (!a || !b) continue
    const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
    const turn = used.get(upper.foot) ?? 0
    used.set(upper.foot, turn + 1)
    // Several conflicts in one channel run side by side.
    const channel = upper.foot - turn * 5
    const name = `≠ ${conflict.number}`
    const reach = [Math.min(a.x, b.x), Math.max(a.x, b.x)] as const
    const label = placeLabel([`${name} ${figure.words.conflict}`, name], reach, channel, lanes.right, taken)
    if (!label) continue
    drawn++
    taken.push(label.box)
    labels.push(
      rect(label.box, { fill: pen.colour('paper') }),
      text(pen, label.box.x + 4, label.box.y + 12, label.wording, { size, token: 'alert', bold: true }),
    )
    paths.push(pathOf(pen, upper, lower, channel, conflict.id))
    for (const { x, y } of [upper, lower])
      segments.push({ x: x - 1, y: Math.min(y, channel), width: 2, height: Math.abs(channel - y) })
  }
  return { paths, labels, segments, left: figure.conflicts.length - drawn }
}

function pathOf(pen: Pen, upper: PlacedMark, lower: PlacedMark, channel: number, id: string): SvgNode {
  const end = lower.y > channel ? lower.y - 11 : lower.y + 11
  const reach = Math.min(7, Math.abs(lower.x - upper.x) / 2)
  const side = lower.x >= upper.x ? 1 : -1
  const d =
    reach < 1
      ? `M${px(upper.x)},${px(upper.y + 10)}V${px(end)}`
      : `M${px(upper.x)},${px(upper.y + 10)}V${px(channel - reach)}q0,${px(reach)} ${px(side * reach)},${px(reach)}H${px(lower.x - side * reach)}q${px(side * reach)},0 ${px(side * reach)},${px(lower.y > channel ? reach : -reach)}V${px(end)}`
  return s('path', {
    d,
    fill: 'none',
    stroke: pen.colour('alert'),
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
    'data-conflict': id,
  })
}

/** On the level part of the link or as near to it as no other label stands; only its number where the words find no room. */
function placeLabel(
  words: readonly string[],
  [from, to]: readonly [number, number],
  channel: number,
  right: number,
  taken: readonly Box[],
) {
  for (const wording of words) {
    const width = widthOf(wording, size, true) + 8
    const middle = (from + to - width) / 2
    const steps = Array.from({ length: Math.ceil(right / stepPx) }, (_, i) => i * stepPx)
    const box = steps
      .flatMap((step) => [middle + step, middle - step])
      .map((x): Box => ({ x, y: channel - 8, width, height: 16 }))
      .find((b) => b.x >= 0 && b.x + width <= right && !taken.some((other) => overlaps(b, other, 2)))
    if (box) return { box, wording }
  }
  return undefined
}
const stepPx = 6
