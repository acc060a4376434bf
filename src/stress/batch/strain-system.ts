/**
 * One system with a floor and a ceiling, the least x with
 *   (S1) x_i = min(1, max(0, own_i + Σ_j impact_ij · x_j))   of docs/math/speed.md.
 * x is a party's strain: the share of its dues it leaves unpaid, or the share of its distress it passes on.
 * Parties stand in an order of this module's own; `outer` gives a party's number in the caller's.
 */
export interface StrainSystem {
  readonly parties: number
  readonly outer: Uint32Array
  /** With the party that hits: `other` is who is hit. */
  readonly byHitter: Links
  /** The same links with the party that is hit: `other` is who hits. */
  readonly byHit: () => Links
  /** The sum of the impacts on each party. */
  readonly weight: Float64Array
  /** own = base − given · scale, for what the caller gives per scenario and party. */
  readonly base: Float64Array
  readonly scale: Float64Array
  /** What comes back is due · (1 − x). */
  readonly due: Float64Array
}
/** Links of party i stand at start[i] … start[i + 1]. */
export interface Links {
  readonly start: Uint32Array
  readonly other: Uint32Array
  readonly impact: Float64Array
}
export interface Edges {
  readonly parties: number
  readonly hitter: ArrayLike<number>
  readonly hit: ArrayLike<number>
}

/** The links are turned round when first asked for: one scenario alone does without. */
export function systemOf(parts: Omit<StrainSystem, 'byHit' | 'weight'>): StrainSystem {
  const { other, impact } = parts.byHitter
  const weight = new Float64Array(parts.parties)
  for (let link = 0; link < other.length; link++) weight[other[link]!]! += impact[link]!
  let byHit: Links | undefined
  return {
    ...parts,
    weight,
    byHit: () => {
      byHit ??= turned(parts.byHitter)
      return byHit
    },
  }
}

/**
 * Hitters before those they hit wherever no circle forbids it (reverse postorder of a depth-first search), so that one pass in order
 * carries strain down any chain; the caller's order where that gains little. Links keep the order given within a party. `impactOf` is
 * asked per edge, in the caller's numbers.
 */
export function linksByHitter(edges: Edges, impactOf: (edge: number) => number) {
  const { parties, hitter, hit } = edges
  const { start, edgeAt } = groupedBy(hitter, parties)
  const inGivenOrder = Uint32Array.from({ length: parties }, (_, party) => party)
  const searched = reversePostorder(parties, start, edgeAt, hit)
  const inner = placesIn(searched)
  const gains = forwardShare(edges, inner) > forwardShare(edges, inGivenOrder) + 0.1
  const outer = gains ? searched : inGivenOrder
  const place = gains ? inner : inGivenOrder
  const links = { start: new Uint32Array(parties + 1), other: new Uint32Array(hit.length), impact: new Float64Array(hit.length) }
  let link = 0
  for (let at = 0; at < parties; at++) {
    const party = outer[at]!
    for (let k = start[party]!; k < start[party + 1]!; k++, link++) {
      const edge = edgeAt ? edgeAt[k]! : k
      links.other[link] = place[hit[edge]!]!
      links.impact[link] = impactOf(edge)
    }
    links.start[at + 1] = link
  }
  return { outer, links }
}

function placesIn(outer: Uint32Array): Uint32Array {
  const inner = new Uint32Array(outer.length)
  for (let at = 0; at < outer.length; at++) inner[outer[at]!] = at
  return inner
}

/** Of edges, how many lead forward; of some ten thousand, where there are more. */
function forwardShare({ hitter, hit }: Edges, place: Uint32Array): number {
  const step = Math.max(1, Math.floor(hit.length / 10_000))
  let asked = 0
  let forward = 0
  for (let edge = 0; edge < hit.length; edge += step, asked++) if (place[hitter[edge]!]! < place[hit[edge]!]!) forward++
  return forward / Math.max(1, asked)
}

/** The same links, kept with their other end. */
function turned({ start, other, impact }: Links): Links {
  const parties = start.length - 1
  const to: Links = {
    start: new Uint32Array(parties + 1),
    other: new Uint32Array(other.length),
    impact: new Float64Array(other.length),
  }
  for (let link = 0; link < other.length; link++) to.start[other[link]! + 1]!++
  for (let i = 0; i < parties; i++) to.start[i + 1]! += to.start[i]!
  const next = to.start.slice(0, parties)
  for (let i = 0; i < parties; i++)
    for (let link = start[i]!; link < start[i + 1]!; link++) {
      const place = next[other[link]!]!++
      to.other[place] = i
      to.impact[place] = impact[link]!
    }
  return to
}

/** Counting sort of edges by their key; no copy (`edgeAt` undefined) where they stand in order already. */
function groupedBy(key: ArrayLike<number>, groups: number) {
  const start = new Uint32Array(groups + 1)
  let sorted = true
  for (let edge = 0; edge < key.length; edge++) {
    start[key[edge]! + 1]!++
    if (edge > 0 && key[edge]! < key[edge - 1]!) sorted = false
  }
  for (let i = 0; i < groups; i++) start[i + 1]! += start[i]!
  if (sorted) return { start, edgeAt: undefined }
  const edgeAt = new Uint32Array(key.length)
  const next = start.slice(0, groups)
  for (let edge = 0; edge < key.length; edge++) edgeAt[next[key[edge]!]!++] = edge
  return { start, edgeAt }
}

function reversePostorder(
  parties: number,
  start: Uint32Array,
  edgeAt: Uint32Array | undefined,
  hit: ArrayLike<number>,
): Uint32Array {
  const order = new Uint32Array(parties)
  const seen = new Uint8Array(parties)
  const cursor = start.slice(0, parties)
  const path = new Uint32Array(parties)
  let free = parties
  // Roots are tried from the last: reversed, what nothing ties to an order stays in the caller's.
  for (let root = parties - 1; root >= 0; root--) {
    if (seen[root]) continue
    seen[root] = 1
    path[0] = root
    for (let depth = 0; depth >= 0; ) {
      const party = path[depth]!
      const k = cursor[party]!
      if (k === start[party + 1]!) {
        order[--free] = party
        depth--
        continue
      }
      cursor[party] = k + 1
      const next = hit[edgeAt ? edgeAt[k]! : k]!
      if (seen[next]) continue
      seen[next] = 1
      path[++depth] = next
    }
  }
  return order
}
