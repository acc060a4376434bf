import { Books } from './books'
import { clearFromAbove, makeMarks, takeOut } from './clearing'
import { quantile } from './normal'
import { Path } from './philox'
import { Reals, reals, Wholes, wholes } from './room'

/** Mean and sum of squared distances from it, a value at a time [Welford 1962]. */
function note(mean: Reals, squares: Reals, at: i32, value: f64, count: f64): void {
  const off = value - mean[at]
  mean[at] += off / count
  squares[at] += off * (value - mean[at])
}

/**
 * Promises that fail together through one common factor [Vasicek 1987], and what that does to whoever clears. On a path promise c fails
 * where √ρ M + √(1−ρ) Z_c < Φ⁻¹(p_c); `missing` is then taken off what party to[c] has (−1: nobody's). A party's assets are drawn where
 * sigma ≥ 0: assets·exp(σ√h Z − σ²h/2). `totals` takes the total by path, ascending; `means`, `squares` payments by party, then shortfalls;
 * `defaults` by party; `sums` the mean and squares of totals, the mean number of pairs failing, the largest residual. −1 when all paths are done; else one that does not clear.
 */
export function chance(
  paths: i32,
  seed: f64,
  rho: f64,
  probability: Reals,
  missing: Reals,
  to: Wholes,
  n: i32,
  classes: i32,
  payer: Wholes,
  payee: Wholes,
  tier: Wholes,
  due: Reals,
  heldOf: Wholes,
  holder: Wholes,
  share: Reals,
  assets: Reals,
  sigma: Reals,
  horizon: Reals,
  alpha: f64,
  beta: f64,
  totals: Reals,
  means: Reals,
  squares: Reals,
  defaults: Wholes,
  sums: Reals,
): i32 {
  const books = new Books(n, classes, payer, payee, tier, due, heldOf, holder, share)
  makeMarks(n)
  books.alpha = alpha
  books.beta = beta
  const stream = new Path(<u64>seed)
  const promises = probability.length
  const bar = reals(promises)
  for (let c = 0; c < promises; c++) bar[c] = quantile(probability[c])
  const failing = wholes(promises)
  const fell = wholes(n)
  const paid = reals(n * classes)
  const left = reals(n)
  const total = reals(2)
  for (let k = 0; k < paths; k++) {
    stream.begin(k)
    const common = rho > 0 ? Math.sqrt(rho) * quantile(stream.uniform()) : 0
    let failed: f64 = 0
    for (let c = 0; c < promises; c++) {
      failing[c] = common + Math.sqrt(1 - rho) * quantile(stream.uniform()) < bar[c] ? 1 : 0
      failed += failing[c]
    }
    sums[2] += (failed * (failed - 1)) / 2 / paths
    for (let i = 0; i < n; i++) {
      const years = horizon[i]
      const drawn =
        sigma[i] < 0 ? 1 : Math.exp(sigma[i] * Math.sqrt(years) * quantile(stream.uniform()) - 0.5 * sigma[i] * sigma[i] * years)
      books.own[i] = assets[i] * drawn
    }
    let lost: f64 = 0
    for (let c = 0; c < promises; c++) {
      if (failing[c] === 0) continue
      if (n === 0) lost += missing[c]
      else if (to[c] >= 0) books.own[to[c]] = max(0, books.own[to[c]] - missing[c])
    }
    if (n > 0) {
      if (clearFromAbove(books, fell) < 0) return k
      sums[3] = max(sums[3], takeOut(books, paid, left))
      lost = tally(books, fell, paid, means, squares, defaults, k + 1)
    }
    totals[k] = lost
    note(total, sums, 1, lost, <f64>(k + 1))
  }
  sums[0] = total[1]
  totals.sort((a, b) => <i32>(a > b) - <i32>(a < b))
  return -1
}

/** Who paid and lacked how much on one path; all that was lacked. */
function tally(books: Books, fell: Wholes, paid: Reals, means: Reals, squares: Reals, defaults: Wholes, count: i32): f64 {
  const n = books.n
  let lost: f64 = 0
  for (let i = 0; i < n; i++) {
    let sum: f64 = 0
    for (let t = 0; t < books.classes; t++) sum += paid[i * books.classes + t]
    const pays = fell[i] === 0 ? books.dueTotal[i] : min(sum, books.dueTotal[i])
    note(means, squares, i, pays, <f64>count)
    note(means, squares, n + i, books.dueTotal[i] - pays, <f64>count)
    lost += books.dueTotal[i] - pays
    if (fell[i] !== 0) defaults[i]++
  }
  return lost
}
