import { identity, solveDense } from './linear'
import { Reals, reals, strict, Wholes, wholes } from './room'

/** Impact of borrower j on lender i, at i · n + j: what i lent j by i's buffer; whoever has none is ruined by any loss. */
function impactsOf(n: i32, lender: Wholes, borrower: Wholes, amount: Reals, buffer: Reals): Reals {
  const impact = reals(n * n)
  for (let k = 0; k < amount.length; k++) {
    if (amount[k] === 0) continue
    const hit = buffer[lender[k]] > 0 ? amount[k] / buffer[lender[k]] : Infinity
    impact[lender[k] * n + borrower[k]] += hit
  }
  return impact
}

/**
 * Distress of one shock, cumulative and uncapped, into `stress`. variant: 0 continuous, 1 single-hit, 2 threshold. `sums` takes what comes on
 * top of the shock: weighted stress, losses of buffers, defaults; and the residual. How many rounds; −1: no end.
 */
export function debtRank(
  n: i32,
  lender: Wholes,
  borrower: Wholes,
  amount: Reals,
  buffer: Reals,
  weights: Reals,
  variant: i32,
  shock: Reals,
  stress: Reals,
  sums: Reals,
): i32 {
  const impact = impactsOf(n, lender, borrower, amount, buffer)
  const passed = reals(n)
  let rounds: i32
  if (variant === 1) rounds = singleHit(n, impact, shock, passed)
  else if (variant === 2) rounds = threshold(n, impact, shock, passed)
  else rounds = continuous(n, impact, shock, passed)
  for (let i = 0; i < n; i++) stress[i] = sumOf(n, impact, shock, passed, i)
  addUp(n, buffer, weights, shock, stress, sums)
  if (variant === 0) for (let i = 0; i < n; i++) sums[3] = max(sums[3], abs(min(stress[i], 1) - passed[i]))
  return rounds
}
function addUp(n: i32, buffer: Reals, weights: Reals, shock: Reals, stress: Reals, sums: Reals): void {
  let whole: f64 = 0
  let more: f64 = 0
  for (let i = 0; i < n; i++) {
    whole += weights[i]
    more += weights[i] * (min(stress[i], 1) - min(shock[i], 1))
    if (buffer[i] > 0) sums[1] += buffer[i] * (stress[i] - shock[i])
    if (stress[i] >= 1 - strict && shock[i] < 1 - strict) sums[2]++
  }
  sums[0] = whole > 0 ? more / whole : 0
}
function sumOf(n: i32, impact: Reals, shock: Reals, passed: Reals, i: i32): f64 {
  let sum = shock[i]
  for (let j = 0; j < n; j++) if (passed[j] > 0 && impact[i * n + j] > 0) sum += impact[i * n + j] * passed[j]
  return sum
}

/** Rounds from the shocked to each party that any stress reaches, along the links; −1: none does. */
function reachedFrom(n: i32, impact: Reals, shock: Reals): Wholes {
  const depth = wholes(n)
  for (let i = 0; i < n; i++) depth[i] = shock[i] > 0 ? 0 : -1
  for (let level = 0, more = true; more; level++) {
    more = false
    for (let j = 0; j < n; j++) {
      if (depth[j] !== level) continue
      for (let i = 0; i < n; i++)
        if (depth[i] < 0 && impact[i * n + j] > 0) {
          depth[i] = level + 1
          more = true
        }
    }
  }
  return depth
}

/**
 * The least x = min(1, s₀ + Ax) [Bardoscia et al. 2015]. On whom stress reaches the map is concave and its fixed point there the only one,
 * so it may be sought from above: all in ruin, then exact solves of those who are not, until nobody else is found to stand.
 */
function continuous(n: i32, impact: Reals, shock: Reals, passed: Reals): i32 {
  const depth = reachedFrom(n, impact, shock)
  const standing = wholes(n)
  for (let i = 0; i < n; i++) passed[i] = depth[i] < 0 ? 0 : 1
  let rounds = 0
  while (true) {
    rounds++
    let more = false
    for (let i = 0; i < n; i++)
      if (depth[i] >= 0 && standing[i] === 0 && sumOf(n, impact, shock, passed, i) < 1 - strict) {
        standing[i] = 1
        more = true
      }
    if (!more) return rounds
    if (!solveStanding(n, impact, shock, passed, standing)) return -1
  }
}

function solveStanding(n: i32, impact: Reals, shock: Reals, passed: Reals, standing: Wholes): bool {
  const who = wholes(n)
  let size = 0
  for (let i = 0; i < n; i++) if (standing[i] !== 0) who[size++] = i
  const system = identity(size)
  const right = reals(size)
  for (let p = 0; p < size; p++) {
    right[p] = shock[who[p]]
    for (let j = 0; j < n; j++) if (standing[j] === 0 && passed[j] > 0) right[p] += impact[who[p] * n + j]
    for (let q = 0; q < size; q++) system[p * size + q] -= impact[who[p] * n + who[q]]
  }
  if (!solveDense(system, size, right, 1)) return false
  for (let p = 0; p < size; p++) passed[who[p]] = right[p]
  return true
}

/** Each passes on once, one round after stress first reached it: what it then has, is what came from rounds before its own [Battiston et al. 2012]. */
function singleHit(n: i32, impact: Reals, shock: Reals, passed: Reals): i32 {
  const depth = reachedFrom(n, impact, shock)
  let last = -1
  for (let i = 0; i < n; i++) last = max(last, depth[i])
  const before = reals(n)
  for (let level = 0; level <= last; level++) {
    for (let i = 0; i < n; i++)
      if (depth[i] === level) {
        before[i] = shock[i]
        for (let j = 0; j < n; j++)
          if (depth[j] >= 0 && depth[j] < level && impact[i * n + j] > 0) before[i] += impact[i * n + j] * passed[j]
      }
    for (let i = 0; i < n; i++) if (depth[i] === level) passed[i] = min(before[i], 1)
  }
  return last + 1
}

/** Everything is passed on once a party is ruined, nothing before: a queue of the ruined. */
function threshold(n: i32, impact: Reals, shock: Reals, passed: Reals): i32 {
  const queue = wholes(n)
  let end = 0
  for (let i = 0; i < n; i++)
    if (shock[i] >= 1 - strict) {
      passed[i] = 1
      queue[end++] = i
    }
  for (let at = 0; at < end; at++) {
    const j = queue[at]
    for (let i = 0; i < n; i++)
      if (passed[i] === 0 && impact[i * n + j] > 0 && sumOf(n, impact, shock, passed, i) >= 1 - strict) {
        passed[i] = 1
        queue[end++] = i
      }
  }
  return end
}
