import { Books } from './books'
import { clearFromAbove, makeMarks, takeOut } from './clearing'
import { Reals, reals, strict, Wholes, wholes } from './room'

/**
 * At t: what stood unpaid and what falls due, cleared pro rata with the cash in hand, surplus kept. `due` has n × n amounts a period, who
 * pays in rows, and comes back with what was paid; `cash` has what comes in, and comes back with what is left; `standing` is filled.
 * The largest residual; −1 where a period does not clear.
 */
export function periods(n: i32, count: i32, due: Reals, cash: Reals, standing: Reals): f64 {
  const square = n * n
  const payer = wholes(square)
  const payee = wholes(square)
  for (let k = 0; k < square; k++) {
    payer[k] = k / n
    payee[k] = k % n
  }
  const owed = reals(square)
  const books = new Books(n, 1, payer, payee, wholes(square), owed, wholes(0), wholes(0), reals(0))
  makeMarks(n)
  const fell = wholes(n)
  const paid = reals(n)
  const left = reals(n)
  let worst: f64 = 0
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < square; k++) owed[k] = due[t * square + k] + (t > 0 ? standing[(t - 1) * square + k] : 0)
    for (let i = 0; i < n; i++) books.own[i] = cash[t * n + i] + (t > 0 ? cash[(t - 1) * n + i] : 0)
    books.sumDues()
    if (clearFromAbove(books, fell) < 0) return -1
    worst = max(worst, takeOut(books, paid, left))
    for (let k = 0; k < square; k++) {
      const i = payer[k]
      const pays = fell[i] === 0 ? owed[k] : owed[k] * (paid[i] / books.dueTotal[i])
      due[t * square + k] = pays > strict * owed[k] ? pays : 0
      standing[t * square + k] = owed[k] - pays > strict * owed[k] ? owed[k] - pays : 0
    }
    for (let i = 0; i < n; i++) cash[t * n + i] = left[i]
  }
  return worst
}
