import type { NetworkFigure } from '../report/index.ts'
import { hitsBox, type Layout } from './network-layout.ts'
import type { LinkPath, LinkStyle } from './network-link.ts'
import { type Box, inside, overlaps, type Pen, rect, text } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf } from './text.ts'

interface Routed {
  readonly link: NetworkFigure['links'][number]
  readonly path: LinkPath
  readonly style: LinkStyle
}

/** Beside their lines, on paper; the largest sums choose first. A label that would touch a box or another label is left to the table. */
export function placeLabels(
  pen: Pen,
  routed: readonly Routed[],
  layout: Layout,
  figure: NetworkFigure,
  width: number,
): readonly SvgNode[] {
  const size = width < 600 ? 10.5 : 11.5
  const frame = { x: 0, y: 0, width, height: layout.height }
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
  return order.flatMap(({ link, path, style }) => {
    for (const words of wordings(link, width < 600)) {
      const lines = [words, ...(link.alertLabel ? [link.alertLabel] : [])]
      const box = {
        width: Math.max(...lines.map((l) => widthOf(l, size, link.alertLabel !== undefined))) + 8,
        height: lines.length * 15 + 3,
      }
      const free = placesBeside(path, style, box).filter((b) => inside(b, frame) && !taken.some((t) => overlaps(b, t, 2)))
      const place = best(free, routed, link)
      if (!place) continue
      taken.push(place)
      return [labelNode(pen, link, lines, place, size)]
    }
    return []
  })
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

/** The first that no other line runs through; else the one with the fewest. */
function best(free: readonly Box[], routed: readonly Routed[], link: Routed['link']): Box | undefined {
  const hits = (box: Box) =>
    routed.filter(({ link: other, path, style }) => {
      if (other === link) return false
      const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const [a, b] = [point(path.from), point(path.to)]
      return hitsBox(a, b, centre, box.width / 2 + style.width / 2, box.height / 2 + style.width / 2)
    }).length
  const counted = free.map((box, i) => ({ box, i, hits: hits(box) }))
  // Two lines through a label, and nobody knows whose it is.
  return counted.filter((c) => c.hits < 2).sort((a, b) => a.hits - b.hits || a.i - b.i)[0]?.box
}
const point = ([x, y]: readonly [number, number]) => ({ x, y })

function labelNode(pen: Pen, link: Routed['link'], lines: readonly string[], box: Box, size: number): SvgNode {
  const x = box.x + box.width / 2
  return s('g', { 'data-commitment': link.commitment }, [
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
