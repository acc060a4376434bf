import type { NetworkFigure } from '../report/index.ts'
import { hitsBox, type Layout } from './network-layout.ts'
import type { LinkPath, LinkStyle } from './network-link.ts'
import { type Box, inside, overlaps, type Pen, rect, text } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'

/** A line with the way it takes and how it is drawn. */
export interface Routed {
  readonly link: NetworkFigure['links'][number]
  readonly path: LinkPath
  readonly style: LinkStyle
  /** Something else is chosen: it steps back. */
  readonly aside?: boolean
}

export interface Labels {
  readonly nodes: readonly SvgNode[]
  /** What the run changed and no place was found for: said under the picture. */
  readonly notes: readonly string[]
}

/** Beside their lines, on paper; what the run changed and the largest sums choose first. What would touch a box or another label is left to the table. */
export function placeLabels(pen: Pen, routed: readonly Routed[], layout: Layout, figure: NetworkFigure, width: number): Labels {
  const size = width < 600 ? 10.5 : 11.5
  const taken: Box[] = figure.nodes.map(({ id }) => {
    const { x, y } = layout.places.get(id)!
    return {
      x: x - layout.box.width / 2 - 3,
      y: y - layout.box.height / 2 - 3,
      width: layout.box.width + 6,
      height: layout.box.height + 6,
    }
  })
  const order = [...routed].sort(
    (a, b) =>
      Number(b.link.alertLabel !== undefined) - Number(a.link.alertLabel !== undefined) ||
      b.link.amount - a.link.amount ||
      (a.link.commitment < b.link.commitment ? -1 : 1),
  )
  const [nodes, notes]: [SvgNode[], string[]] = [[], []]
  for (const one of order) {
    const found = placeOne(one, routed, taken, { x: 0, y: 0, width, height: layout.height }, size)
    if (found) {
      taken.push(found.box)
      nodes.push(labelNode(pen, one, found.lines, found.box, size))
    } else if (one.link.alertLabel) notes.push(noteOf(figure, one.link))
  }
  return { nodes, notes }
}
function noteOf({ nodes }: NetworkFigure, link: Routed['link']): string {
  const name = (id: string) => nodes.find((n) => n.id === id)?.name ?? id
  return [`${name(link.from)} → ${name(link.to)}`, link.label, link.alertLabel].join(' · ')
}

function placeOne({ link, path, style }: Routed, routed: readonly Routed[], taken: readonly Box[], frame: Box, size: number) {
  for (const words of wordings(link, frame.width < 600)) {
    const lines = [words, ...(link.alertLabel ? [link.alertLabel] : [])]
    const box = {
      width: Math.max(...lines.map((l) => widthOf(l, size, link.alertLabel !== undefined))) + 8,
      height: lines.length * 15 + 3,
    }
    const free = placesBeside(path, style, box).filter((b) => inside(b, frame) && !taken.some((t) => overlaps(b, t, 2)))
    const place = best(free, routed, link)
    if (place) return { box: place, lines }
  }
  return undefined
}

/** In full, then only the sum. */
const wordings = (link: Routed['link'], narrow: boolean): readonly string[] => {
  const short = link.label.replace(/ · .*$/, '')
  return narrow || short === link.label ? [short] : [link.label, short]
}

/** Along the line and to both sides of it, the middle first. */
function placesBeside({ from, to }: LinkPath, style: LinkStyle, box: { width: number; height: number }): readonly Box[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [-dy / length, dx / length]
  // Far enough out that the near corner clears the line.
  const clear = style.width / 2 + 3 + (Math.abs(nx) * box.width + Math.abs(ny) * box.height) / 2
  return [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82].flatMap((t) =>
    [-1, 1].map((side) => ({
      x: from[0] + dx * t + nx * clear * side - box.width / 2,
      y: from[1] + dy * t + ny * clear * side - box.height / 2,
      ...box,
    })),
  )
}

/** The place nearest the middle of its own line that no other line crosses or comes nearer to than its own. */
function best(free: readonly Box[], routed: readonly Routed[], link: Routed['link']): Box | undefined {
  const near = (box: Box, margin: number) =>
    routed.filter(({ link: other, path, style }) => {
      if (other === link) return false
      const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const reach = style.width / 2 + margin
      return hitsBox(point(path.from), point(path.to), centre, box.width / 2 + reach, box.height / 2 + reach)
    }).length
  const costs = free.map((box, i) => ({ box, cost: near(box, 0) * 100 + near(box, 12) * 8 + i }))
  // Where another line runs through it, nobody knows whose it is.
  return costs.filter((c) => c.cost < 100).sort((a, b) => a.cost - b.cost)[0]?.box
}
const point = ([x, y]: readonly [number, number]) => ({ x, y })

function labelNode(pen: Pen, { link, aside }: Routed, lines: readonly string[], box: Box, size: number): SvgNode {
  const x = box.x + box.width / 2
  return s('g', { 'data-commitment': link.commitment, opacity: aside ? 0.5 : undefined }, [
    rect(box, { fill: pen.colour('paper'), opacity: 0.9 }),
    ...lines.map((words, i) =>
      text(pen, x, box.y + 12.5 + i * 15, words, {
        size,
        token: i > 0 ? 'alert' : link.alertLabel ? 'ink' : 'ink2',
        bold: i === 0 && link.alertLabel !== undefined,
        anchor: 'middle',
      }),
    ),
  ])
}
