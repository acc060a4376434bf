import { Books } from './books'
import { Reals, reals, strict, Wholes, wholes } from './room'

/** Below this share of a party's money two amounts are the same one, summed in another order. */
const alike: f64 = 2e-15

/**
 * The greatest vector of payments [Eisenberg & Noe 2001; Rogers & Veraart 2013; Elsinger 2009]. Nobody is held to be short; who cannot pay
 * then is, with its last class for a window; and so on. Every step is an upper bound, so the first that keeps the rule is the greatest.
 * `fell` is the round in which each fell. Returns how many rounds; −1: money goes round without end.
 */
export function clearFromAbove(books: Books, fell: Wholes): i32 {
  const n = books.n
  books.short.fill(0)
  books.window.fill(books.classes)
  books.paying.fill(0)
  fell.fill(0)
  let round = 0
  while (true) {
    round++
    do if (!windowsFromAbove(books)) return -1
    while (lower(books))
    let more = false
    for (let i = 0; i < n; i++)
      if (books.short[i] === 0 && cannotPay(books, i)) {
        fell[i] = round
        more = true
      }
    if (!more) return round
    for (let i = 0; i < n; i++) if (fell[i] === round) begin(books, i, books.classes - 1, -1)
  }
}

/** The least vector: who cannot pay unless it is paid is short, with its first class for a window, until it can pay after all. */
export function clearFromBelow(books: Books, fell: Wholes): i32 {
  const n = books.n
  books.received.fill(0)
  books.dividends.fill(0)
  books.window.fill(books.classes)
  books.short.fill(0)
  books.paying.fill(0)
  for (let i = 0; i < n; i++) if (cannotPay(books, i)) begin(books, i, 0, 1)
  let round = 0
  while (true) {
    round++
    do if (!windowsFromBelow(books)) return -1
    while (raise(books))
    let more = false
    for (let i = 0; i < n; i++)
      if (books.short[i] !== 0 && !cannotPay(books, i)) {
        fell[i] = -1
        more = true
      }
    for (let i = 0; i < n; i++)
      if (fell[i] === -1) {
        fell[i] = 0
        books.short[i] = 0
        books.window[i] = books.classes
        books.paying[i] = 0
      }
    if (more) continue
    for (let i = 0; i < n; i++) fell[i] = books.short[i]
    return round
  }
}

function cannotPay(books: Books, i: i32): bool {
  return books.has(i) < books.dueTotal[i] - strict * books.size(i)
}
/** Short from now on, its window the first class with dues from `tier` on, in steps of `by`. */
function begin(books: Books, i: i32, tier: i32, by: i32): void {
  books.short[i] = 1
  let at = tier
  while (at > 0 && at < books.classes - 1 && books.tierDue[i * books.classes + at] === 0) at += by
  books.window[i] = at
}
/** A window that gets nothing, and would be owed money even so: the class before it is not paid in full. */
function lower(books: Books): bool {
  let more = false
  for (let i = 0; i < books.n; i++) {
    if (books.short[i] === 0 || books.paying[i] > 0 || books.window[i] === 0) continue
    if (books.wants[i] >= -alike * books.has(i) && books.moves(i)) continue
    books.window[i]--
    more = true
  }
  return more
}
/** A window that is full with money left over: the class behind it is paid too. */
function raise(books: Books): bool {
  let more = false
  for (let i = 0; i < books.n; i++) {
    if (books.short[i] === 0 || books.window[i] === books.classes - 1) continue
    if (books.paying[i] < books.cap(i) || (books.wants[i] <= books.cap(i) + alike * books.has(i) && books.moves(i))) continue
    books.window[i]++
    books.paying[i] = 0
    more = true
  }
  return more
}

/**
 * The greatest x = min(cap, max(0, Sx + r)) of the windows. Who can fill its window does; the others' x = max(0, Sx + r) is convex, and its
 * least solution is reached from nothing by freeing whoever has something, with an exact solve each time. Then who cannot fill it is seen.
 */
function windowsFromAbove(books: Books): bool {
  const n = books.n
  const under = marks[0]
  const free = marks[1]
  const pinned = marks[2]
  for (let i = 0; i < n; i++) {
    under[i] = books.moves(i) && books.window[i] === books.classes ? 1 : 0
    pinned[i] = 0
  }
  while (true) {
    for (let i = 0; i < n; i++) {
      free[i] = 0
      books.paying[i] = under[i] !== 0 || !books.moves(i) ? 0 : books.cap(i)
    }
    while (true) {
      books.look()
      let more = false
      for (let i = 0; i < n; i++)
        if (under[i] !== 0 && free[i] === 0 && books.wants[i] > alike * books.has(i)) {
          free[i] = 1
          more = true
        }
      if (!more) break
      const ring = books.solve(free)
      if (ring < 0) continue
      // A ring that closes on itself loses, or one of it would not have fallen; where only rounding says so, it is full.
      if (books.cap(ring) === Infinity) return false
      pinned[ring] = 1
      free[ring] = 0
      under[ring] = 0
      books.paying[ring] = books.cap(ring)
    }
    let more = false
    for (let i = 0; i < n; i++)
      if (books.moves(i) && under[i] === 0 && pinned[i] === 0 && books.wants[i] < books.cap(i) - alike * books.has(i)) {
        under[i] = 1
        more = true
      }
    if (!more) return true
  }
}

/** The least x, the other way round: who gets nothing pays nothing; the others' x = min(cap, Sx + r) is concave, and sought from full windows. */
function windowsFromBelow(books: Books): bool {
  const n = books.n
  const over = marks[0]
  const free = marks[1]
  const pinned = marks[2]
  over.fill(0)
  pinned.fill(0)
  while (true) {
    for (let i = 0; i < n; i++) {
      free[i] = over[i] !== 0 && books.cap(i) === Infinity ? 1 : 0
      books.paying[i] = over[i] === 0 || free[i] !== 0 ? 0 : books.cap(i)
    }
    while (true) {
      const ring = books.solve(free)
      if (ring >= 0) {
        if (books.cap(ring) === Infinity) return false
        pinned[ring] = 1
        free[ring] = 0
        books.paying[ring] = books.cap(ring)
        continue
      }
      books.look()
      let more = false
      for (let i = 0; i < n; i++)
        if (over[i] !== 0 && free[i] === 0 && pinned[i] === 0 && books.wants[i] < books.cap(i) - alike * books.has(i)) {
          free[i] = 1
          more = true
        }
      if (!more) break
    }
    let more = false
    for (let i = 0; i < n; i++)
      if (books.moves(i) && over[i] === 0 && books.wants[i] > alike * books.has(i)) {
        over[i] = 1
        more = true
      }
    if (!more) return true
  }
}

/** Marks are needed for every clearing and forgotten after it: one set for all. */
let marks: StaticArray<Wholes> = new StaticArray<Wholes>(3)
export function makeMarks(n: i32): void {
  marks = new StaticArray<Wholes>(3)
  for (let k = 0; k < 3; k++) marks[k] = wholes(n)
}
/** Largest violation of (C3), relative to a party's money, and what each class pays, into `tierPaid`; what is left, into `left`. */
export function takeOut(books: Books, tierPaid: Reals, left: Reals): f64 {
  let worst: f64 = 0
  books.look()
  for (let i = 0; i < books.n; i++) {
    const window = books.window[i]
    for (let t = 0; t < books.classes; t++) {
      const at = i * books.classes + t
      tierPaid[at] = t < window ? books.tierDue[at] : t === window ? min(books.tierDue[at], books.paying[i]) : 0
    }
    left[i] = books.short[i] !== 0 ? 0 : max(0, books.wants[i])
    if (books.short[i] === 0 || !books.moves(i)) continue
    const should = min(books.cap(i), max(0, books.wants[i]))
    worst = max(worst, abs(should - books.paying[i]) / books.size(i))
  }
  return worst
}

/** One clearing, from above (`way` 0) or below (1). See Books for the lists; `classes` count from 0 here. −1 where there is none. */
export function clearing(
  n: i32,
  classes: i32,
  payer: Wholes,
  payee: Wholes,
  tier: Wholes,
  due: Reals,
  heldOf: Wholes,
  holder: Wholes,
  share: Reals,
  own: Reals,
  alpha: f64,
  beta: f64,
  way: i32,
  tierPaid: Reals,
  received: Reals,
  dividends: Reals,
  left: Reals,
  fell: Wholes,
  residual: Reals,
): i32 {
  const books = new Books(n, classes, payer, payee, tier, due, heldOf, holder, share)
  makeMarks(n)
  books.alpha = alpha
  books.beta = beta
  for (let i = 0; i < n; i++) books.own[i] = own[i]
  const rounds = way === 0 ? clearFromAbove(books, fell) : clearFromBelow(books, fell)
  if (rounds < 0) return -1
  residual[0] = takeOut(books, tierPaid, left)
  for (let i = 0; i <= n; i++) {
    received[i] = books.received[i]
    dividends[i] = books.dividends[i]
  }
  return rounds
}
