import type { Flow } from './cycling.ts'

export interface Circulation {
  readonly potential: Float64Array
  /** Steps the potentials took, and what is left of their equations, relative; above 1e-9 they are no answer. */
  readonly rounds: number
  readonly residualRelative: number
  /** Each pair once, lower index first: the part that potentials explain, and the rest, which goes round. */
  readonly gradient: readonly Flow[]
  readonly circular: readonly Flow[]
  /** Of squared net flow. */
  readonly circularShare: number
  /** Receivable − payable. */
  readonly netPositions: Float64Array
  readonly gross: number
  readonly grossAfterConservativeCompression: number
  readonly grossAfterFullCompression: number
  readonly largestCirculation: number
}

/** How much of the money only goes round: Helmholtz–Hodge on net flows, and compression [D'Errico & Roukny 2017]. */
export function circulationOf(n: number, flows: readonly Flow[]): Circulation {
  const netPositions = new Float64Array(n)
  let gross = 0
  for (const [i, j, amount] of flows) {
    netPositions[i]! -= amount
    netPositions[j]! += amount
    if (i !== j) gross += amount
  }
  const pairs = netPairs(n, flows)
  const { x: potential, rounds, residualRelative } = potentialOf(n, pairs)
  const gradient = pairs.map(([i, j]): Flow => [i, j, potential[j]! - potential[i]!])
  const circular = pairs.map(([i, j, v], k): Flow => [i, j, v - gradient[k]![2]])
  const square = (list: readonly Flow[]) => list.reduce((sum, [, , v]) => sum + v * v, 0)
  const conservative = conservativeGross(n, flows, netPositions)
  return {
    potential,
    rounds,
    residualRelative,
    gradient,
    circular,
    circularShare: square(pairs) > 0 ? square(circular) / square(pairs) : 0,
    netPositions,
    gross,
    grossAfterConservativeCompression: conservative,
    grossAfterFullCompression: netPositions.reduce((sum, v) => sum + Math.max(0, v), 0),
    largestCirculation: gross - conservative,
  }
}

function netPairs(n: number, flows: readonly Flow[]): Flow[] {
  const net = new Map<number, number>()
  for (const [i, j, amount] of flows) {
    if (i === j) continue
    const key = Math.min(i, j) * n + Math.max(i, j)
    net.set(key, (net.get(key) ?? 0) + (i < j ? amount : -amount))
  }
  return [...net.keys()].sort((a, b) => a - b).map((key) => [Math.floor(key / n), key % n, net.get(key)!] as const)
}

/** Least-squares potentials by conjugate gradients on the graph's Laplacian; mean 0 in each connected part. */
function potentialOf(
  n: number,
  pairs: readonly Flow[],
): { readonly x: Float64Array; readonly rounds: number; readonly residualRelative: number } {
  const times = (x: Float64Array) => {
    const y = new Float64Array(n)
    for (const [i, j] of pairs) {
      y[i]! += x[i]! - x[j]!
      y[j]! += x[j]! - x[i]!
    }
    return y
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
  const x = new Float64Array(n)
  const r = new Float64Array(n)
  for (const [i, j, v] of pairs) {
    r[i]! -= v
    r[j]! += v
  }
  let p = r.slice()
  let rr = dot(r, r)
  const begun = rr
  const stop = begun * 1e-30
  let rounds = 0
  for (; rounds < 10 * n + 100 && rr > stop; rounds++) {
    const q = times(p)
    const alpha = rr / dot(p, q)
    for (let i = 0; i < n; i++) {
      x[i]! += alpha * p[i]!
      r[i]! -= alpha * q[i]!
    }
    const next = dot(r, r)
    p = p.map((v, i) => r[i]! + (next / rr) * v)
    rr = next
  }
  return { x: centred(n, pairs, x), rounds, residualRelative: begun > 0 ? Math.sqrt(rr / begun) : 0 }
}

function centred(n: number, pairs: readonly Flow[], x: Float64Array): Float64Array {
  const parent = Int32Array.from({ length: n }, (_, i) => i)
  const rootOf = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!
      i = parent[i]!
    }
    return i
  }
  for (const [i, j] of pairs) parent[rootOf(i)] = rootOf(j)
  const sum = new Float64Array(n)
  const count = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    sum[rootOf(i)]! += x[i]!
    count[rootOf(i)]!++
  }
  return x.map((v, i) => v - sum[rootOf(i)]! / count[rootOf(i)]!)
}

/**
 * Least gross that keeps everybody's net position and raises no existing obligation: a minimum-cost flow with unit costs,
 * by successive shortest paths with potentials [Ahuja, Magnanti & Orlin 1993].
 */
function conservativeGross(n: number, flows: readonly Flow[], net: Float64Array): number {
  const arcs = new ArcNetwork(n + 2)
  const source = n
  const sink = n + 1
  for (const [i, j, amount] of flows) if (i !== j && amount > 0) arcs.add(i, j, amount, 1)
  for (let i = 0; i < n; i++) {
    if (net[i]! < 0) arcs.add(source, i, -net[i]!, 0)
    if (net[i]! > 0) arcs.add(i, sink, net[i]!, 0)
  }
  return arcs.cheapestFlow(source, sink)
}

class ArcNetwork {
  private readonly head: number[][]
  private readonly to: number[] = []
  private readonly room: number[] = []
  private readonly cost: number[] = []
  private readonly n: number
  constructor(n: number) {
    this.n = n
    this.head = Array.from({ length: n }, () => [])
  }
  add(from: number, to: number, room: number, cost: number): void {
    this.head[from]!.push(this.to.length)
    this.to.push(to)
    this.room.push(room)
    this.cost.push(cost)
    this.head[to]!.push(this.to.length)
    this.to.push(from)
    this.room.push(0)
    this.cost.push(-cost)
  }
  /** Costs are small integers, so distances are too: breadth-first buckets would do; Bellman–Ford with a queue is enough here. */
  cheapestFlow(source: number, sink: number): number {
    const scale = this.room.reduce((most, r) => Math.max(most, r), 0)
    const dust = scale * 1e-13
    let cost = 0
    for (;;) {
      const { distance, via } = this.shortest(source, dust)
      if (!Number.isFinite(distance[sink]!)) return cost
      let most = Number.POSITIVE_INFINITY
      for (let v = sink; v !== source; v = this.to[via[v]! ^ 1]!) most = Math.min(most, this.room[via[v]!]!)
      for (let v = sink; v !== source; v = this.to[via[v]! ^ 1]!) {
        this.room[via[v]!]! -= most
        this.room[via[v]! ^ 1]! += most
      }
      cost += most * distance[sink]!
    }
  }
  private shortest(source: number, dust: number) {
    const distance = new Float64Array(this.n).fill(Number.POSITIVE_INFINITY)
    const via = new Int32Array(this.n).fill(-1)
    const queued = new Uint8Array(this.n)
    distance[source] = 0
    const queue = [source]
    for (let at = 0; at < queue.length; at++) {
      const u = queue[at]!
      queued[u] = 0
      for (const arc of this.head[u]!) {
        if (this.room[arc]! <= dust) continue
        const v = this.to[arc]!
        const through = distance[u]! + this.cost[arc]!
        if (through >= distance[v]! - 1e-9) continue
        distance[v] = through
        via[v] = arc
        if (!queued[v]) {
          queued[v] = 1
          queue.push(v)
        }
      }
    }
    return { distance, via }
  }
}
