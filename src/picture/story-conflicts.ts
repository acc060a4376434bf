import type { StoryFigure } from '../report/index.ts'
import { type Box, overlaps, type Pen, px, rect, text } from './pen.ts'
import type { Lanes, PlacedMark } from './story-lanes.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'

const drawnMax = 4
const size = 11.5

/** Orange dashed links with “≠ n”, in the channels between the lanes; more than read are left to the table and counted. */
export function drawConflicts(
  pen: Pen,
  figure: StoryFigure,
  lanes: Lanes,
  selected: string | undefined,
): { readonly paths: readonly SvgNode[]; readonly labels: readonly SvgNode[]; readonly left: number } {
  const touches = (c: StoryFigure['conflicts'][number]) => c.a === selected || c.b === selected
  const chosen = [...figure.conflicts]
    .sort((a, b) => Number(touches(b)) - Number(touches(a)) || a.number - b.number)
    .slice(0, drawnMax)
  const used = new Map<number, number>()
  const taken: Box[] = []
  const [paths, labels]: [SvgNode[], SvgNode[]] = [[], []]
  for (const conflict of chosen.sort((a, b) => a.number - b.number)) {
    const [a, b] = [lanes.placed.get(conflict.a), lanes.placed.get(conflict.b)]
    if (!a || !b) continue
    const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
    const turn = used.get(upper.foot) ?? 0
    used.set(upper.foot, turn + 1)
    // Several conflicts in one channel run side by side.
    const channel = upper.foot - turn * 5
    paths.push(pathOf(pen, upper, lower, channel, conflict.id))
    labels.push(...labelOf(pen, `≠ ${conflict.number} ${figure.words.conflict}`, upper, lower, channel, lanes, taken))
  }
  return { paths, labels, left: figure.conflicts.length - labels.length / 2 }
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

/** On the level part of the link, moved along it until it covers no other. */
function labelOf(
  pen: Pen,
  words: string,
  a: PlacedMark,
  b: PlacedMark,
  channel: number,
  lanes: Lanes,
  taken: Box[],
): readonly SvgNode[] {
  const width = widthOf(words, size, true) + 8
  const [from, to] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const middle = (from + to - width) / 2
  const box = (x: number): Box => ({ x: Math.min(Math.max(x, 0), lanes.right - width), y: channel - 8, width, height: 16 })
  const tries = [0, 0.25, -0.25, 0.4, -0.4]
    .map((share) => box(middle + share * (to - from)))
    .concat(box(to + 10), box(from - width - 10))
  const place = tries.find((t) => !taken.some((other) => overlaps(t, other, 2))) ?? tries[0]!
  taken.push(place)
  return [
    rect(place, { fill: pen.colour('paper') }),
    text(pen, place.x + 4, place.y + 12, words, { size, token: 'alert', bold: true }),
  ]
}
