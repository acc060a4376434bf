import { solveDense } from './linear'
import { Reals, reals } from './room'

/** A move played less than this is not played; a reply worse by less than this share of the pay-offs' span is a best one. */
const nothing: f64 = 1e-10

/**
 * Corners of {(x, v): x a mix of `own` moves, v at least what each of the `other` replies earns against it}, into `points` (own numbers each)
 * and `labels` (two each: bits of moves not played, bits of best replies). `pay` has what reply j earns against move i at i · other + j, spanning
 * 0 to 1. A corner is fixed by the moves played and as many replies that earn the same; degenerate games meet one in several ways, and it is
 * kept once. How many; −1 where there are more than room.
 */
function cornersOf(own: i32, other: i32, pay: Reals, points: Reals, labels: StaticArray<u32>): i32 {
  const most = points.length / own
  let count = 0
  const system = reals((own + 1) * (own + 1))
  const right = reals(own + 1)
  const mix = reals(own)
  const earns = reals(other)
  for (let moves = 1; moves <= min(own, other); moves++)
    for (let played = firstOf(moves); played < (<u32>1) << own; played = nextOf(played))
      for (let replies = firstOf(moves); replies < (<u32>1) << other; replies = nextOf(replies)) {
        if (!solveMix(own, other, pay, played, replies, system, right, mix)) continue
        let best: f64 = -1
        for (let j = 0; j < other; j++) {
          earns[j] = 0
          for (let i = 0; i < own; i++) earns[j] += pay[i * other + j] * mix[i]
          best = max(best, earns[j])
        }
        if (best > right[popcnt(played)] + nothing) continue
        if (isKnown(own, count, points, mix)) continue
        if (count === most) return -1
        let idle: u32 = 0
        let bestReplies: u32 = 0
        for (let i = 0; i < own; i++) {
          points[count * own + i] = mix[i]
          if (mix[i] === 0) idle |= (<u32>1) << i
        }
        for (let j = 0; j < other; j++) if (earns[j] > best - nothing) bestReplies |= (<u32>1) << j
        labels[2 * count] = idle
        labels[2 * count + 1] = bestReplies
        count++
      }
  return count
}

/** Sets of bits of one size, ascending [Gosper 1972]. */
function firstOf(size: i32): u32 {
  return ((<u32>1) << size) - 1
}
function nextOf(bits: u32): u32 {
  const low = bits & -bits
  const carried = bits + low
  return carried | (((bits ^ carried) / low) >> 2)
}

/** The mix of the `played` that makes each of `replies` earn the same v, which stands behind it in `right`. False where none, or more than one. */
function solveMix(own: i32, other: i32, pay: Reals, played: u32, replies: u32, system: Reals, right: Reals, mix: Reals): bool {
  const size = popcnt(played) + 1
  let row = 0
  for (let j = 0; j < other; j++) {
    if (((replies >> j) & 1) === 0) continue
    let column = 0
    for (let i = 0; i < own; i++) if (((played >> i) & 1) !== 0) system[row * size + column++] = pay[i * other + j]
    system[row * size + column] = -1
    right[row++] = 0
  }
  for (let column = 0; column < <i32>size - 1; column++) system[row * size + column] = 1
  system[row * size + size - 1] = 0
  right[row] = 1
  if (!solveDense(system, size, right, 1)) return false
  let at = 0
  let sum: f64 = 0
  for (let i = 0; i < own; i++) {
    mix[i] = ((played >> i) & 1) !== 0 ? right[at++] : 0
    if (mix[i] < -nothing) return false
    if (mix[i] < nothing) mix[i] = 0
    sum += mix[i]
  }
  for (let i = 0; i < own; i++) mix[i] /= sum
  return true
}
function isKnown(own: i32, count: i32, points: Reals, mix: Reals): bool {
  for (let k = 0; k < count; k++) {
    let apart: f64 = 0
    for (let i = 0; i < own; i++) apart = max(apart, abs(points[k * own + i] - mix[i]))
    if (apart < 1e-9) return true
  }
  return false
}

/**
 * All extreme equilibria of two players [von Stengel 2002]: pairs of corners where whatever is played is a best reply. `a`, `b` are pay-offs at
 * i · n + j, each from 0 to 1; m and n at most 31. `equilibria` takes m + n numbers each. How many; −1 where there is no room for them.
 */
export function bimatrix(m: i32, n: i32, a: Reals, b: Reals, first: Reals, second: Reals, equilibria: Reals): i32 {
  const turned = reals(n * m)
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) turned[j * m + i] = a[i * n + j]
  const labelsOne = new StaticArray<u32>(2 * (first.length / m))
  const labelsTwo = new StaticArray<u32>(2 * (second.length / n))
  const ones = cornersOf(m, n, b, first, labelsOne)
  const twos = cornersOf(n, m, turned, second, labelsTwo)
  if (ones < 0 || twos < 0) return -1
  const most = equilibria.length / (m + n)
  let count = 0
  for (let k = 0; k < ones; k++)
    for (let l = 0; l < twos; l++) {
      const allOne: u32 = labelsOne[2 * k] | labelsTwo[2 * l + 1]
      const allTwo: u32 = labelsTwo[2 * l] | labelsOne[2 * k + 1]
      if (allOne !== ((<u32>1) << m) - 1 || allTwo !== ((<u32>1) << n) - 1) continue
      if (count === most) return -1
      for (let i = 0; i < m; i++) equilibria[count * (m + n) + i] = first[k * m + i]
      for (let j = 0; j < n; j++) equilibria[count * (m + n) + m + j] = second[l * n + j]
      count++
    }
  return count
}

/** Most that either could gain by moving alone, in the pay-offs as they are. */
export function regretOf(m: i32, n: i32, a: Reals, b: Reals, x: Reals, y: Reals): f64 {
  let meanOne: f64 = 0
  let meanTwo: f64 = 0
  let bestOne = -Infinity
  let bestTwo = -Infinity
  for (let i = 0; i < m; i++) {
    let earns: f64 = 0
    for (let j = 0; j < n; j++) earns += a[i * n + j] * y[j]
    meanOne += x[i] * earns
    bestOne = max(bestOne, earns)
  }
  for (let j = 0; j < n; j++) {
    let earns: f64 = 0
    for (let i = 0; i < m; i++) earns += b[i * n + j] * x[i]
    meanTwo += y[j] * earns
    bestTwo = max(bestTwo, earns)
  }
  return max(bestOne - meanOne, bestTwo - meanTwo)
}
