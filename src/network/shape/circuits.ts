export interface CircuitLimits {
  readonly lengthMax?: number
  /** Stops the search. */
  readonly countMax?: number
  /** Stops the listing, not the count. */
  readonly listMax?: number
  /** Asked between starts and every few thousand steps; true stops the search. */
  readonly outOfTime?: () => boolean
}
export interface Circuits {
  readonly count: number
  readonly countByLength: ReadonlyMap<number, number>
  /** Each from its lowest index. */
  readonly circuits: readonly (readonly number[])[]
  /** False when a limit ended the search before all were seen. */
  readonly complete: boolean
}

/**
 * Elementary circuits, each once, from its lowest party: within strongly connected components [Tarjan 1972], bounded searches pruned by
 * the distance back to the start, unbounded ones by Johnson's blocking [Johnson 1975]. Self-loops count; repeated edges count once.
 */
export function circuitsOf(n: number, edges: readonly (readonly [number, number])[], limits: CircuitLimits = {}): Circuits {
  const graph = adjacencyOf(n, edges)
  const component = componentsOf(n, graph)
  const search = new Search(n, graph, component, limits)
  for (let start = 0; start < n && !search.stopped; start++) search.from(start)
  return { count: search.count, countByLength: search.byLength, circuits: search.found, complete: !search.stopped }
}

interface Adjacency {
  readonly to: Int32Array
  readonly first: Int32Array
  readonly from: Int32Array
  readonly firstBack: Int32Array
}

function adjacencyOf(n: number, edges: readonly (readonly [number, number])[]): Adjacency {
  const keys = Float64Array.from(edges, ([i, j]) => i * n + j).sort()
  const distinct = keys.filter((key, k) => k === 0 || key !== keys[k - 1])
  const first = new Int32Array(n + 1)
  const firstBack = new Int32Array(n + 1)
  for (const key of distinct) {
    first[Math.floor(key / n) + 1]!++
    firstBack[(key % n) + 1]!++
  }
  for (let i = 0; i < n; i++) {
    first[i + 1]! += first[i]!
    firstBack[i + 1]! += firstBack[i]!
  }
  const to = Int32Array.from(distinct, (key) => key % n)
  const from = new Int32Array(distinct.length)
  const next = firstBack.slice()
  for (const key of distinct) from[next[key % n]!++] = Math.floor(key / n)
  return { to, first, from, firstBack }
}

/** Component number of each party; iterative, so a chain of a million parties does not overflow the stack. */
export function componentsOf(n: number, { to, first }: Pick<Adjacency, 'to' | 'first'>): Int32Array {
  const component = new Int32Array(n).fill(-1)
  const index = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const onStack = new Uint8Array(n)
  const stack: number[] = []
  const cursor = first.slice(0, n)
  let clock = 0
  let components = 0
  for (let root = 0; root < n; root++) {
    if (index[root] !== -1) continue
    const calls = [root]
    while (calls.length > 0) {
      const v = calls.at(-1)!
      if (index[v] === -1) {
        index[v] = low[v] = clock++
        stack.push(v)
        onStack[v] = 1
      }
      if (cursor[v]! < first[v + 1]!) {
        const w = to[cursor[v]!++]!
        if (index[w] === -1) calls.push(w)
        else if (onStack[w]) low[v] = Math.min(low[v]!, index[w]!)
        continue
      }
      calls.pop()
      const parent = calls.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!)
      if (low[v] !== index[v]) continue
      for (;;) {
        const w = stack.pop()!
        onStack[w] = 0
        component[w] = components
        if (w === v) break
      }
      components++
    }
  }
  return component
}

class Search {
  count = 0
  readonly byLength = new Map<number, number>()
  readonly found: number[][] = []
  stopped = false
  private readonly path: number[] = []
  private readonly inPath: Uint8Array
  private readonly distance: Int32Array
  private readonly blocked: Uint8Array
  private readonly waiting: (Set<number> | undefined)[]
  private steps = 0
  private readonly graph: Adjacency
  private readonly component: Int32Array
  private readonly limits: CircuitLimits
  private readonly lengthMax: number

  constructor(n: number, graph: Adjacency, component: Int32Array, limits: CircuitLimits) {
    this.graph = graph
    this.component = component
    this.limits = limits
    this.lengthMax = Math.min(limits.lengthMax ?? n, n)
    this.inPath = new Uint8Array(n)
    this.distance = new Int32Array(n)
    this.blocked = new Uint8Array(n)
    this.waiting = new Array(n)
  }

  from(start: number): void {
    const reached = this.distancesTo(start)
    this.path.push(start)
    this.inPath[start] = 1
    if (this.limits.lengthMax === undefined) this.johnson(start, start)
    else this.bounded(start, start)
    this.inPath[start] = 0
    this.path.pop()
    for (const v of reached) {
      this.distance[v] = 0
      this.blocked[v] = 0
      this.waiting[v] = undefined
    }
  }

  // Steps from each party back to the start, among parties not below it in its component; 0 means not reached.
  private distancesTo(start: number): number[] {
    const { from, firstBack } = this.graph
    const queue = [start]
    const reached: number[] = []
    for (let at = 0, depth = 1; at < queue.length && depth <= this.lengthMax; depth++) {
      for (const end = queue.length; at < end; at++) {
        const v = queue[at]!
        for (let k = firstBack[v]!; k < firstBack[v + 1]!; k++) {
          const u = from[k]!
          if (u < start || u === start || this.distance[u] !== 0 || this.component[u] !== this.component[start]) continue
          this.distance[u] = depth
          reached.push(u)
          queue.push(u)
        }
      }
    }
    reached.push(start)
    return reached
  }

  private bounded(v: number, start: number): void {
    if (this.tick()) return
    const { to, first } = this.graph
    const depth = this.path.length
    for (let k = first[v]!; k < first[v + 1]! && !this.stopped; k++) {
      const w = to[k]!
      if (w === start) this.report()
      else if (w > start && this.distance[w] !== 0 && !this.inPath[w] && depth + this.distance[w]! <= this.lengthMax) {
        this.path.push(w)
        this.inPath[w] = 1
        this.bounded(w, start)
        this.inPath[w] = 0
        this.path.pop()
      }
    }
  }

  private johnson(v: number, start: number): boolean {
    if (this.tick()) return false
    const { to, first } = this.graph
    let closed = false
    this.blocked[v] = 1
    for (let k = first[v]!; k < first[v + 1]! && !this.stopped; k++) {
      const w = to[k]!
      if (w === start) {
        this.report()
        closed = true
      } else if (w > start && this.distance[w] !== 0 && !this.blocked[w]) {
        this.path.push(w)
        if (this.johnson(w, start)) closed = true
        this.path.pop()
      }
    }
    if (closed) this.unblock(v)
    else
      for (let k = first[v]!; k < first[v + 1]!; k++) {
        const w = to[k]!
        if (w > start && this.distance[w] !== 0) waitingAt(this.waiting, w).add(v)
      }
    return closed
  }

  private unblock(v: number): void {
    const open = [v]
    while (open.length > 0) {
      const u = open.pop()!
      if (!this.blocked[u]) continue
      this.blocked[u] = 0
      const waiting = this.waiting[u]
      this.waiting[u] = undefined
      if (waiting) open.push(...waiting)
    }
  }

  private report(): void {
    this.count++
    const length = this.path.length
    this.byLength.set(length, (this.byLength.get(length) ?? 0) + 1)
    if (this.found.length < (this.limits.listMax ?? Number.POSITIVE_INFINITY)) this.found.push(this.path.slice())
    if (this.count >= (this.limits.countMax ?? Number.POSITIVE_INFINITY)) this.stopped = true
  }

  private tick(): boolean {
    if ((++this.steps & 4095) === 0 && this.limits.outOfTime?.()) this.stopped = true
    return this.stopped
  }
}

function waitingAt(waiting: (Set<number> | undefined)[], w: number): Set<number> {
  const list = waiting[w] ?? new Set<number>()
  waiting[w] = list
  return list
}
