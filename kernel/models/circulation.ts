import { solveDense } from './linear'
import { Reals, reals, Wholes, wholes } from './room'

const cyclesMax = 1_000_000

/**
 * Helmholtz–Hodge on net flows: least-squares potentials, mean 0 in each connected part, by (L + Σ 1_c 1_cᵀ) φ = −div. `flows` has what row i
 * sends column j; `net` comes back with receivable − payable. False where the system is singular to rounding.
 */
export function potentials(n: i32, flows: Reals, linked: Wholes, potential: Reals, net: Reals): bool {
  const part = partsOf(n, linked)
  const system = reals(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (part[i] === part[j]) system[i * n + j] += 1
      net[j] += flows[i * n + j]
      net[i] -= flows[i * n + j]
      if (i === j || (linked[i * n + j] === 0 && linked[j * n + i] === 0)) continue
      system[i * n + j] -= 1
      system[i * n + i] += 1
    }
  for (let i = 0; i < n; i++) potential[i] = net[i]
  return solveDense(system, n, potential, 1)
}
/** What potentials explain of the net flow of each pair, and the rest, which goes round; the rest's share of all squares. */
export function ranked(from: Wholes, to: Wholes, net: Reals, potential: Reals, gradient: Reals, circular: Reals): f64 {
  let all: f64 = 0
  let round: f64 = 0
  for (let k = 0; k < net.length; k++) {
    gradient[k] = potential[to[k]] - potential[from[k]]
    circular[k] = net[k] - gradient[k]
    all += net[k] * net[k]
    round += circular[k] * circular[k]
  }
  return all > 0 ? round / all : 0
}
function partsOf(n: i32, linked: Wholes): Wholes {
  const part = wholes(n)
  const queue = wholes(n)
  for (let root = 0; root < n; root++) {
    if (part[root] !== 0) continue
    part[root] = root + 1
    queue[0] = root
    for (let at = 0, end = 1; at < end; at++)
      for (let j = 0; j < n; j++)
        if (part[j] === 0 && (linked[queue[at] * n + j] !== 0 || linked[j * n + queue[at]] !== 0)) {
          part[j] = root + 1
          queue[end++] = j
        }
  }
  return part
}

/**
 * The largest circulation that no obligation exceeds: from nothing, every cycle of the residual network that adds more than it takes back is
 * filled, until there is none [Klein 1967]. Arcs are one a pair, parties from `from` to `to`, no self-flows. −1: no end.
 */
export function largestCirculation(n: i32, from: Wholes, to: Wholes, room: Reals): f64 {
  const arcs = room.length
  const used = reals(arcs)
  let scale: f64 = 0
  for (let a = 0; a < arcs; a++) scale = max(scale, room[a])
  const dust = 1e-13 * scale
  const via = wholes(n)
  const gain = wholes(n)
  for (let round = 0; round < cyclesMax; round++) {
    const on = gainingCycle(n, from, to, room, used, dust, via, gain)
    if (on < 0) {
      let sum: f64 = 0
      for (let a = 0; a < arcs; a++) sum += used[a]
      return sum
    }
    let most = Infinity
    let at = on
    do {
      const a = via[at]
      most = min(most, a >= 0 ? room[a] - used[a] : used[~a])
      at = a >= 0 ? from[a] : to[~a]
    } while (at !== on)
    do {
      const a = via[at]
      if (a >= 0) used[a] += most
      else used[~a] -= most
      at = a >= 0 ? from[a] : to[~a]
    } while (at !== on)
  }
  return -1
}

/** A party on a cycle along which more is gained than lost, by Bellman and Ford's passes; `via` is the arc into each (~arc: taken back). −1: none. */
function gainingCycle(n: i32, from: Wholes, to: Wholes, room: Reals, used: Reals, dust: f64, via: Wholes, gain: Wholes): i32 {
  gain.fill(0)
  let last = -1
  for (let pass = 0; pass <= n; pass++) {
    last = -1
    for (let a = 0; a < room.length; a++) {
      if (room[a] - used[a] > dust && gain[from[a]] + 1 > gain[to[a]]) {
        gain[to[a]] = gain[from[a]] + 1
        via[to[a]] = a
        last = to[a]
      }
      if (used[a] > dust && gain[to[a]] - 1 > gain[from[a]]) {
        gain[from[a]] = gain[to[a]] - 1
        via[from[a]] = ~a
        last = from[a]
      }
    }
    if (last < 0) return -1
  }
  for (let k = 0; k < n; k++) last = via[last] >= 0 ? from[via[last]] : to[~via[last]]
  return last
}
