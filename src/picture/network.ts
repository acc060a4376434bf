import { moneyText, type NetworkFigure } from '../report/index.ts'
import { type Drawn, rowsOf } from './frame.ts'
import { placeLabels, type Routed } from './network-labels.ts'
import { type Layout, layNetwork } from './network-layout.ts'
import { type LinkPath, type LinkStyle, linkNodes } from './network-link.ts'
import { type Pen, rect, text, title } from './pen.ts'
import { type SvgNode, s } from './svg-node.ts'
import { widthOf, wrap } from './text.ts'

type Link = NetworkFigure['links'][number]
const widestPx = 26
const narrowestPx = 1.1

/** Boxes with names, a line a commitment, its width the money and its style the firmness. */
export function drawNetwork(pen: Pen, figure: NetworkFigure, width: number, selected: string | undefined): Drawn {
  const ids = [...figure.nodes.map((n) => n.id)].sort()
  const layout = layNetwork(
    ids,
    figure.links.map((l) => [l.from, l.to] as const),
    width,
  )
  const largest = Math.max(1, ...figure.links.map((l) => l.amount))
  const key = keyOf(pen, figure, largest, width)
  const isAside = (link: Link) => selected !== undefined && selected !== link.commitment && !link.inLoops?.includes(selected)
  const routed = routeLinks(figure, layout, (width < 600 ? widestPx * 0.6 : widestPx) / largest).map((one) => ({
    ...one,
    aside: isAside(one.link),
  }))
  const labels = placeLabels(pen, routed, layout, figure, width)
  const lines = routed.map(({ link, path, style, aside }) =>
    s('g', { 'data-commitment': link.commitment, opacity: aside ? 0.25 : undefined }, [
      title([link.label, link.alertLabel ?? ''].join(' ').trim()),
      ...linkNodes(pen, path, style),
    ]),
  )
  const body = [...lines, ...labels.nodes, ...figure.nodes.map((node) => nodeBox(pen, node, layout))]
  return {
    nodes: [...key.nodes, s('g', { transform: `translate(0 ${key.height + 8})` }, body)],
    height: key.height + 8 + layout.height,
    notes: [...labels.notes, figure.leftOut],
  }
}

/** Styles of line, the hatch of what is taken away, and how wide the largest sum is drawn. */
function keyOf(pen: Pen, figure: NetworkFigure, largest: number, width: number): { nodes: readonly SvgNode[]; height: number } {
  const { words } = figure
  const sample = (x: number, y: number, style: Omit<LinkStyle, 'stalled'>) =>
    s('g', {}, linkNodes(pen, { from: [x + 1, y + 7], to: [x + 33, y + 7] }, { ...style, stalled: false }))
  const shown = new Set(figure.links.map((l) => l.firmness))
  const codes = (['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F0'] as const).filter((code) => shown.has(code))
  const scale = (width < 600 ? widestPx * 0.6 : widestPx) / largest
  const round = 10 ** Math.floor(Math.log10(largest))
  const sampleMoney = [5, 2, 1].map((m) => m * round).find((m) => m <= largest)!
  return rowsOf(
    pen,
    [
      ...codes.map((code) => ({
        words: words.firmness[code],
        draw: (x: number, y: number) =>
          sample(x, y, { firmness: code, width: code === 'F5' || code === 'F6' ? 4.4 : 2, away: 0 }),
      })),
      ...(figure.links.some((l) => l.takenAway > 0)
        ? [
            {
              words: words.takenAway,
              draw: (x: number, y: number) =>
                rect(
                  { x: x + 1, y: y + 4, width: 32, height: 6 },
                  { fill: pen.url('away'), stroke: pen.colour('alert'), 'stroke-width': 0.8 },
                ),
            },
          ]
        : []),
      ...(largest > 1
        ? [
            {
              words: `${words.width}: ${moneyText(sampleMoney, figure.currency, figure.frame.language)}`.replace(
                /(\p{Script=Han}): /u,
                '$1：',
              ),
              draw: (x: number, y: number) => {
                const tall = Math.max(narrowestPx, sampleMoney * scale)
                return rect({ x: x + 12, y: y + 7 - tall / 2, width: 10, height: tall }, { fill: pen.colour('f4') })
              },
            },
          ]
        : []),
    ],
    width,
    40,
  )
}

/** From box edge to box edge; several between the same two run side by side. */
function routeLinks(figure: NetworkFigure, layout: Layout, pxPerMajor: number): readonly Routed[] {
  const styleOf = (link: Link): LinkStyle => {
    const width = Math.max(narrowestPx, link.amount * pxPerMajor)
    return { firmness: link.firmness, stalled: link.stalled, width, away: Math.min(width, link.takenAway * pxPerMajor) }
  }
  const groups = Map.groupBy(figure.links, (l) => [l.from, l.to].sort().join('|'))
  return [...groups.values()].flatMap((group) => {
    const styles = group.map(styleOf)
    const gap = 20
    const total = styles.reduce((sum, s) => sum + s.width, 0) + gap * (group.length - 1)
    let side = -total / 2
    return group.map((link, i) => {
      const style = styles[i]!
      const offset = side + style.width / 2
      side += style.width + gap
      return { link, style, path: edgeToEdge(layout, link, link.from < link.to ? offset : -offset) }
    })
  })
}
function edgeToEdge({ places, box }: Layout, link: Link, offset: number): LinkPath {
  const [a, b] = [places.get(link.from)!, places.get(link.to)!]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [nx, ny] = [(-(b.y - a.y) / length) * offset, ((b.x - a.x) / length) * offset]
  const [p, q] = [
    { x: a.x + nx, y: a.y + ny },
    { x: b.x + nx, y: b.y + ny },
  ]
  return { from: leave(p, q, a, box), to: leave(q, p, b, box) }
}
/** Where the line from p to q leaves the box about `centre`, and a little further. */
function leave(
  p: { x: number; y: number },
  q: { x: number; y: number },
  centre: { x: number; y: number },
  box: Layout['box'],
): readonly [number, number] {
  const [halfWidth, halfHeight] = [box.width / 2 + 5, box.height / 2 + 5]
  let [inside, outside] = [0, 1]
  // Bisection: plain, exact to a hundredth of a pixel, and right for every angle.
  for (let i = 0; i < 24; i++) {
    const t = (inside + outside) / 2
    const [x, y] = [p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t]
    if (Math.abs(x - centre.x) <= halfWidth && Math.abs(y - centre.y) <= halfHeight) inside = t
    else outside = t
  }
  return [p.x + (q.x - p.x) * outside, p.y + (q.y - p.y) * outside]
}

function nodeBox(pen: Pen, node: NetworkFigure['nodes'][number], { places, box }: Layout): SvgNode {
  const { x, y } = places.get(node.id)!
  const small = box.width < 110
  const size = small ? 11.5 : 13.5
  const noteSize = small ? 10 : 11.5
  const note = node.note
    ? wrap(node.note, noteSize, box.width - 6, small && widthOf(node.name, size, true) <= box.width - 8 ? 2 : 1)
    : []
  const lines = wrap(node.name, size, box.width - 8, 2, true)
  const leading = lines.length + note.length > 2 ? Math.min(14, box.height / 3.5) : small ? 12.5 : 16
  const first = y + size * 0.36 - ((lines.length + note.length - 1) * leading) / 2
  return s('g', { 'data-party': node.id }, [
    title([node.name, node.note ?? ''].join(' ').trim()),
    rect(
      { x: x - box.width / 2, y: y - box.height / 2, width: box.width, height: box.height },
      { fill: pen.colour('panel'), stroke: pen.colour(node.short ? 'alert' : 'ink'), 'stroke-width': node.short ? 1.8 : 1 },
    ),
    ...lines.map((words, i) => text(pen, x, first + i * leading, words, { size, bold: true, anchor: 'middle' })),
    ...note.map((words, i) =>
      text(pen, x, first + (lines.length + i) * leading, words, { size: noteSize, token: 'alert', anchor: 'middle' }),
    ),
  ])
}
