import { solveFlows } from './flows'
import { identity, identityLess, solveDense } from './linear'
import { Reals, reals, strict, Wholes } from './room'

/**
 * Elliott, Golub & Jackson 2014. `held` comes with what i owes j in row i, and leaves with C_ji, the share of i that j holds, in row j;
 * `dependency` = Ĉ(I − C)⁻¹. `fell` is the round in which each failed, 0 if it did not. −1 where I − C has no inverse; else how many rounds.
 */
export function dependencyFailure(
  n: i32,
  held: Reals,
  share: f64,
  assets: Reals,
  base: Reals,
  theta: f64,
  costShare: f64,
  dependency: Reals,
  values: Reals,
  fell: Wholes,
): i32 {
  const kept = holdingsOf(n, held, share)
  const flows = reals(n * n)
  const leak = reals(n)
  const right = identity(n)
  for (let k = 0; k < n * n; k++) flows[k] = held[k]
  for (let i = 0; i < n; i++) leak[i] = kept[i]
  if (solveFlows(flows, leak, right, n, n) >= 0) return -1
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) dependency[i * n + j] = kept[i] * right[i * n + j]
  const bar = product(dependency, base, n)
  for (let i = 0; i < n; i++) bar[i] *= theta
  const has = reals(n)
  for (let i = 0; i < n; i++) has[i] = assets[i]
  const size = product(dependency, assets, n)
  for (let i = 0; i < n; i++) size[i] = max(size[i], bar[i])
  let round = 0
  while (true) {
    round++
    const worth = product(dependency, has, n)
    let more = false
    for (let i = 0; i < n; i++) {
      if (fell[i] !== 0 || worth[i] >= bar[i] - strict * size[i]) continue
      fell[i] = round
      more = true
    }
    for (let i = 0; i < n; i++) {
      values[i] = worth[i]
      if (more && fell[i] === round) has[i] -= costShare * bar[i]
    }
    if (!more) return round - 1
  }
}

/** What of each party nobody else holds. */
function holdingsOf(n: i32, held: Reals, share: f64): Reals {
  const kept = reals(n)
  const owes = reals(n * n)
  for (let k = 0; k < n * n; k++) owes[k] = held[k]
  for (let i = 0; i < n; i++) {
    let sum: f64 = 0
    for (let j = 0; j < n; j++) sum += owes[i * n + j]
    for (let j = 0; j < n; j++) held[j * n + i] = sum > 0 ? (owes[i * n + j] / sum) * share : 0
    kept[i] = sum > 0 ? 1 - share : 1
  }
  return kept
}
function product(m: Reals, v: Reals, n: i32): Reals {
  const out = reals(n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) out[i] += m[i * n + j] * v[j]
  return out
}

/** q = (I − A*)⁻¹ c* [Haimes & Jiang 2001], into `perturbation`. False where losses feed on themselves without bound. */
export function inoperability(n: i32, interdependency: Reals, perturbation: Reals): bool {
  if (!solveDense(identityLess(interdependency, n), n, perturbation, 1)) return false
  for (let i = 0; i < n; i++) if (perturbation[i] < -strict) return false
  return true
}

/**
 * The shortest initial stress x ≥ 0 with w·(I − M)⁻¹ x = target: along g = (I − Mᵀ)⁻¹ w. `impact` has what row i takes from column j.
 * `shock` and `stress` are filled; −1 where no finite stress gives that loss, else its length.
 */
export function reverseMinNorm(n: i32, impact: Reals, weights: Reals, target: f64, shock: Reals, stress: Reals): f64 {
  // M ≥ 0 is bounded just where 1 = (I − M) z has a solution z > 0: then z ≥ 1, and M z ≤ z − 1.
  for (let i = 0; i < n; i++) stress[i] = 1
  if (!solveDense(identityLess(impact, n), n, stress, 1)) return -1
  for (let i = 0; i < n; i++) if (!(stress[i] > 0)) return -1
  const across = reals(n * n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) across[i * n + j] = impact[j * n + i]
  for (let i = 0; i < n; i++) shock[i] = weights[i]
  if (!solveDense(identityLess(across, n), n, shock, 1)) return -1
  let square: f64 = 0
  for (let i = 0; i < n; i++) {
    shock[i] = max(0, shock[i])
    square += shock[i] * shock[i]
  }
  if (square === 0 && target !== 0) return -1
  for (let i = 0; i < n; i++) {
    shock[i] = square === 0 ? 0 : (target * shock[i]) / square
    stress[i] = shock[i]
  }
  solveDense(identityLess(impact, n), n, stress, 1)
  return square === 0 ? 0 : target / Math.sqrt(square)
}

/** Finn 1976: the share of throughflow that has been where it is before. `flows` has what row i sends column j. NaN where nothing leaves. */
export function finnCycling(n: i32, flows: Reals, input: Reals, through: Reals): f64 {
  let total: f64 = 0
  for (let j = 0; j < n; j++) {
    through[j] = input[j]
    for (let i = 0; i < n; i++) through[j] += flows[i * n + j]
    total += through[j]
  }
  if (total === 0) return 0
  const passed = reals(n * n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) passed[j * n + i] = through[i] > 0 ? flows[i * n + j] / through[i] : 0
  const visits = identity(n)
  if (!solveDense(identityLess(passed, n), n, visits, n)) return NaN
  let again: f64 = 0
  for (let i = 0; i < n; i++) again += (1 - 1 / visits[i * n + i]) * through[i]
  return again / total
}
