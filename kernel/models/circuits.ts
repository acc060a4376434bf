import { Wholes, wholes } from './room'

/** The caller notes the circuit that stands in `path`, so many parties long. */
declare function found(length: i32): void
/** 1 when time is up. */
declare function outOfTime(): i32

class Search {
  n: i32
  start: i32
  lengthMax: i32
  countMax: f64
  listMax: f64
  first: Wholes
  to: Wholes
  path: Wholes
  inPath: Wholes
  seen: Wholes
  queue: Wholes
  byLength: StaticArray<f64>
  asked: i32 = 0
  count: f64 = 0
  steps: i32 = 0
  stopped: bool = false

  constructor(n: i32, first: Wholes, to: Wholes, path: Wholes, byLength: StaticArray<f64>) {
    this.n = n
    this.start = 0
    this.lengthMax = n
    this.countMax = Infinity
    this.listMax = Infinity
    this.first = first
    this.to = to
    this.path = path
    this.inPath = wholes(n)
    this.seen = wholes(n)
    this.queue = wholes(n)
    this.byLength = byLength
  }

  /** Whether a walk of at most `steps` leads from v back to the start past nobody in the path: so no branch is entered in vain [Read & Tarjan 1975]. */
  returns(v: i32, steps: i32): bool {
    const stamp = ++this.asked
    this.queue[0] = v
    this.seen[v] = stamp
    let at = 0
    let end = 1
    for (let depth = 1; depth <= steps && at < end; depth++)
      for (const level = end; at < level; at++)
        for (let k = this.first[this.queue[at]]; k < this.first[this.queue[at] + 1]; k++) {
          const w = this.to[k]
          if (w === this.start) return true
          if (w < this.start || this.seen[w] === stamp || this.inPath[w] !== 0) continue
          this.seen[w] = stamp
          this.queue[end++] = w
        }
    return false
  }

  extend(v: i32, length: i32): void {
    this.path[length - 1] = v
    this.inPath[v] = 1
    if ((++this.steps & 4095) === 0 && outOfTime() !== 0) this.stopped = true
    for (let k = this.first[v]; k < this.first[v + 1] && !this.stopped; k++) {
      const w = this.to[k]
      if (w === this.start) this.close(length)
      else if (w > this.start && this.inPath[w] === 0 && length < this.lengthMax && this.returns(w, this.lengthMax - length))
        this.extend(w, length + 1)
    }
    this.inPath[v] = 0
  }
  close(length: i32): void {
    if (this.count < this.listMax) found(length)
    this.count++
    this.byLength[length]++
    if (this.count >= this.countMax) this.stopped = true
  }
}

/**
 * Elementary circuits, each once, from its lowest party. Edges out of i are to[first[i]] to to[first[i + 1]], ascending and distinct. Their
 * number, negative (−1 − number) where a limit ended the search; `byLength` is filled.
 */
export function circuits(
  n: i32,
  first: Wholes,
  to: Wholes,
  lengthMax: i32,
  countMax: f64,
  listMax: f64,
  path: Wholes,
  byLength: StaticArray<f64>,
): f64 {
  const search = new Search(n, first, to, path, byLength)
  search.lengthMax = min(n, lengthMax)
  search.countMax = countMax
  search.listMax = listMax
  for (let start = 0; start < n && !search.stopped; start++) {
    search.start = start
    search.extend(start, 1)
  }
  return search.stopped ? -1 - search.count : search.count
}
