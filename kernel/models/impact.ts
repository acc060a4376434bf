import { Reals, reals, strict, Wholes } from './room'

/**
 * Silva et al. 2015: B_ij = 1 where borrower i's impact on lender j is ≥ 1, C = exp(B) off its diagonal. `start` and `total` of diffusion
 * are what C's rows lose, i's own and all, when i's row of B is taken out, by the links it had.
 */
export function impactMeasures(
  n: i32,
  lender: Wholes,
  borrower: Wholes,
  amount: Reals,
  buffer: Reals,
  susceptibility: Reals,
  start: Reals,
  total: Reals,
): void {
  const impact = reals(n * n)
  for (let k = 0; k < amount.length; k++)
    if (amount[k] > 0) impact[borrower[k] * n + lender[k]] += buffer[lender[k]] > 0 ? amount[k] / buffer[lender[k]] : Infinity
  const b = reals(n * n)
  for (let k = 0; k < n * n; k++) b[k] = impact[k] >= 1 - strict ? 1 : 0
  const whole = reals(n * n)
  const rest = reals(n * n)
  const without = reals(n * n)
  const term = reals(n * n)
  const next = reals(n * n)
  communicability(b, n, whole, term, next)
  for (let j = 0; j < n; j++) {
    let top: f64 = 0
    let links: f64 = 0
    for (let i = 0; i < n; i++) {
      top += whole[i * n + j]
      links += b[i * n + j]
    }
    susceptibility[j] = links > 0 ? top / links : 0
  }
  for (let q = 0; q < n; q++) {
    let links: f64 = 0
    for (let k = 0; k < n * n; k++) {
      if (k / n === q) links += b[k]
      without[k] = k / n === q ? 0 : b[k]
    }
    if (links === 0) continue
    communicability(without, n, rest, term, next)
    for (let i = 0; i < n; i++) {
      let lost: f64 = 0
      for (let j = 0; j < n; j++) lost += whole[i * n + j] - rest[i * n + j]
      if (i === q) start[q] = max(0, lost) / links
      total[q] += max(0, lost) / links
    }
  }
}

/** exp(B) off its diagonal by its own series: nothing in it is negative, so nothing cancels, and no scaling is needed. */
function communicability(b: Reals, n: i32, sum: Reals, term: Reals, next: Reals): void {
  sum.fill(0)
  term.fill(0)
  for (let i = 0; i < n; i++) term[i * n + i] = 1
  for (let k: f64 = 1; ; k++) {
    next.fill(0)
    let grew = false
    for (let i = 0; i < n; i++)
      for (let m = 0; m < n; m++) {
        const from = term[i * n + m] / k
        if (from === 0) continue
        for (let j = 0; j < n; j++) next[i * n + j] += from * b[m * n + j]
      }
    for (let e = 0; e < n * n; e++) {
      const grown = sum[e] + next[e]
      if (grown !== sum[e]) grew = true
      sum[e] = grown
    }
    if (!grew) break
    const held = term
    term = next
    next = held
  }
  for (let i = 0; i < n; i++) sum[i * n + i] = 0
}
