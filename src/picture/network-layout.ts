// Where the boxes stand. Only who is there and who deals with whom counts, never how much: no slider and no amount moves a box.

export interface Place {
  readonly x: number
  readonly y: number
}
export interface Layout {
  readonly places: ReadonlyMap<string, Place>
  readonly box: { readonly width: number; readonly height: number }
  readonly height: number
}

/** Boxes on a grid of slots, moved and swapped while that shortens the lines, uncrosses them, or clears a box out of their way. */
export function layNetwork(nodes: readonly string[], pairs: readonly (readonly [string, string])[], width: number): Layout {
  const question = JSON.stringify([width, nodes, pairs])
  const known = remembered.get(question)
  if (known) return known
  const layout = layAnew(nodes, pairs, width)
  if (remembered.size >= rememberedMax) remembered.delete(remembered.keys().next().value!)
  remembered.set(question, layout)
  return layout
}
// A slider redraws the same network many times a second; the answer depends on the question alone.
const remembered = new Map<string, Layout>()
const rememberedMax = 16

function layAnew(nodes: readonly string[], pairs: readonly (readonly [string, string])[], width: number): Layout {
  const grid = gridFor(nodes.length, width)
  const links = uniqueLinks(nodes, pairs)
  const settled = settleBest(nodes, links, grid)
  // Rows that nobody stands in are closed up, at the top and at the foot.
  const ys = settled.map((slot) => grid.slots[slot]!.y)
  const top = Math.min(...ys) - grid.box.height / 2 - 4
  const places = new Map(nodes.map((id, i) => [id, { x: grid.slots[settled[i]!]!.x, y: ys[i]! - top }]))
  return { places, box: grid.box, height: Math.max(...ys) - top + grid.box.height / 2 + 10 }
}

interface Grid {
  readonly slots: readonly Place[]
  readonly box: { readonly width: number; readonly height: number }
  /** What a line keeps clear of a box it passes, px. */
  readonly clear: number
  /** Level neighbours nearer than this leave no room for a label, px. */
  readonly tight: number
}
function gridFor(count: number, width: number): Grid {
  const narrow = width < 600
  const columns = width >= 760 ? 4 : 3
  const rows = Math.max(3, Math.ceil((count + (narrow ? 3 : 2)) / columns))
  const box = narrow ? { width: Math.floor((width - 62) / 3), height: 46 } : { width: 124, height: 48 }
  const pitch = narrow ? 118 : 144
  // Every second row is set in by a little, so that a line to the next row but one does not run through a box.
  const setIn = narrow ? 0 : 34
  const usable = width - box.width - setIn - 2
  const slots = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    return { x: 1 + box.width / 2 + (row % 2) * setIn + (column * usable) / (columns - 1), y: box.height / 2 + 4 + row * pitch }
  })
  return { slots, box, clear: narrow ? 3 : 10, tight: narrow ? 60 : 130 }
}

type Link = readonly [number, number]
function uniqueLinks(nodes: readonly string[], pairs: readonly (readonly [string, string])[]): readonly Link[] {
  const index = new Map(nodes.map((id, i) => [id, i]))
  const seen = new Map<string, Link>()
  for (const [from, to] of pairs) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    const link: Link = a < b ? [a, b] : [b, a]
    seen.set(link.join(), link)
  }
  return [...seen.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

/** The best-connected in the middle, the others round it, by connections and then by name. */
function startSlots(nodes: readonly string[], links: readonly Link[], { slots }: Grid, shift: number): number[] {
  const degree = nodes.map((_, i) => links.filter((l) => l.includes(i)).length)
  const order = nodes.map((_, i) => i).sort((a, b) => degree[b]! - degree[a]! || (nodes[a]! < nodes[b]! ? -1 : 1))
  const middle = { x: (slots[0]!.x + slots.at(-1)!.x) / 2, y: (slots[0]!.y + slots.at(-1)!.y) / 2 }
  const central = slots.map((_, i) => i).sort((a, b) => distance(slots[a]!, middle) - distance(slots[b]!, middle) || a - b)
  const at: number[] = []
  for (const [rank, node] of order.entries()) at[node] = central[(rank + shift) % central.length]!
  return at
}

const passesMax = 12
const startsMax = 12
/** Moving one box at a time can get stuck; a few other starts, tried in order, mend that. */
function settleBest(nodes: readonly string[], links: readonly Link[], grid: Grid): readonly number[] {
  const tries = Array.from({ length: startsMax }, (_, shift) => settle(startSlots(nodes, links, grid, shift), links, grid))
  return tries.reduce((best, next) => (costOf(next, links, grid) < costOf(best, links, grid) - 1e-6 ? next : best))
}

function settle(start: readonly number[], links: readonly Link[], grid: Grid): readonly number[] {
  const at = [...start]
  let cost = costOf(at, links, grid)
  for (let pass = 0; pass < passesMax; pass++) {
    let moved = false
    for (let node = 0; node < at.length; node++)
      for (let slot = 0; slot < grid.slots.length; slot++) {
        if (at[node] === slot) continue
        const other = at.indexOf(slot)
        const old = at[node]!
        at[node] = slot
        if (other >= 0) at[other] = old
        const next = costOf(at, links, grid)
        if (next < cost - 1e-6) {
          cost = next
          moved = true
          continue
        }
        at[node] = old
        if (other >= 0) at[other] = slot
      }
    if (!moved) break
  }
  return at
}

/** Px of line, with a crossing worth 250, a line through a box 700, and one too short for a label 150. */
function costOf(at: readonly number[], links: readonly Link[], { slots, box, clear, tight }: Grid): number {
  let cost = 0
  for (const [i, [a, b]] of links.entries()) {
    const [p, q] = [slots[at[a]!]!, slots[at[b]!]!]
    cost += distance(p, q) + (distance(p, q) < box.width + tight && Math.abs(p.y - q.y) < box.height ? 150 : 0)
    for (let k = 0; k < at.length; k++)
      if (k !== a && k !== b && hitsBox(p, q, slots[at[k]!]!, box.width / 2 + clear, box.height / 2 + clear)) cost += 700
    for (let j = i + 1; j < links.length; j++) {
      const [c, d] = links[j]!
      if (c !== a && c !== b && d !== a && d !== b && crosses(p, q, slots[at[c]!]!, slots[at[d]!]!)) cost += 250
    }
  }
  return cost
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y)
const turn = (a: Place, b: Place, c: Place): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
export const crosses = (a: Place, b: Place, c: Place, d: Place): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Whether the line from a to b passes through the box about c (half width, half height). */
export function hitsBox(a: Place, b: Place, c: Place, halfWidth: number, halfHeight: number): boolean {
  let [from, to] = [0, 1]
  for (const [start, delta, low, high] of [
    [a.x, b.x - a.x, c.x - halfWidth, c.x + halfWidth],
    [a.y, b.y - a.y, c.y - halfHeight, c.y + halfHeight],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [t0, t1] = [(low - start) / delta, (high - start) / delta]
    from = Math.max(from, Math.min(t0, t1))
    to = Math.min(to, Math.max(t0, t1))
  }
  return from < to
}
