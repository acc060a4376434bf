import { solveFlows } from './flows'
import { Reals, reals, Wholes, wholes } from './room'

/**
 * Who owes whom in which class, who holds whose equity, and how far each party pays. A party pays its classes below its *window* in full, its
 * window in part (`paying`), and those above nothing. Equity is the class behind all others, due without limit to whoever holds it
 * [Elsinger 2009]: the window of who is not short. Party n is everybody outside.
 */
export class Books {
  n: i32
  classes: i32
  payer: Wholes
  payee: Wholes
  tier: Wholes
  due: Reals
  heldOf: Wholes
  holder: Wholes
  share: Reals
  own: Reals
  alpha: f64
  beta: f64
  /** At party · classes + class. */
  tierDue: Reals
  dueTotal: Reals
  held: Wholes
  short: Wholes
  window: Wholes
  paying: Reals
  received: Reals
  dividends: Reals
  /** What each has for its window. */
  wants: Reals
  unknownOf: Wholes
  shares: Reals
  leak: Reals
  right: Reals

  constructor(
    n: i32,
    classes: i32,
    payer: Wholes,
    payee: Wholes,
    tier: Wholes,
    due: Reals,
    heldOf: Wholes,
    holder: Wholes,
    share: Reals,
  ) {
    this.n = n
    this.classes = classes
    this.payer = payer
    this.payee = payee
    this.tier = tier
    this.due = due
    this.heldOf = heldOf
    this.holder = holder
    this.share = share
    this.own = reals(n)
    this.alpha = 1
    this.beta = 1
    this.tierDue = reals(n * classes)
    this.dueTotal = reals(n)
    this.held = wholes(n)
    this.short = wholes(n)
    this.window = wholes(n)
    this.paying = reals(n)
    this.received = reals(n + 1)
    this.dividends = reals(n + 1)
    this.wants = reals(n)
    this.unknownOf = wholes(n)
    this.shares = reals(n * n)
    this.leak = reals(n)
    this.right = reals(n)
    for (let h = 0; h < share.length; h++) this.held[heldOf[h]] = 1
    this.sumDues()
  }

  sumDues(): void {
    this.tierDue.fill(0)
    this.dueTotal.fill(0)
    for (let d = 0; d < this.due.length; d++) {
      this.tierDue[this.payer[d] * this.classes + this.tier[d]] += this.due[d]
      this.dueTotal[this.payer[d]] += this.due[d]
    }
  }

  /** The most that a window pays. */
  cap(i: i32): f64 {
    return this.window[i] === this.classes ? Infinity : this.tierDue[i * this.classes + this.window[i]]
  }
  /** Whether what a party's window pays matters to anybody: a class of dues, or equity that somebody holds. */
  moves(i: i32): bool {
    return this.window[i] === this.classes ? this.held[i] !== 0 : this.tierDue[i * this.classes + this.window[i]] > 0
  }
  /** What errors of a party are relative to. */
  size(i: i32): f64 {
    return this.dueTotal[i] + this.own[i] + this.dividends[i] + this.received[i]
  }
  /** With no costs taken off. */
  has(i: i32): f64 {
    return this.own[i] + this.dividends[i] + this.received[i]
  }

  /** (C1), (C2): what everybody receives and has for its window as payments now stand. */
  look(): void {
    this.received.fill(0)
    this.dividends.fill(0)
    for (let d = 0; d < this.due.length; d++) {
      const i = this.payer[d]
      if (this.tier[d] < this.window[i]) this.received[this.payee[d]] += this.due[d]
      else if (this.tier[d] === this.window[i] && this.paying[i] > 0)
        this.received[this.payee[d]] += this.due[d] * (this.paying[i] / this.tierDue[i * this.classes + this.tier[d]])
    }
    for (let h = 0; h < this.share.length; h++) {
      const i = this.heldOf[h]
      if (this.window[i] === this.classes) this.dividends[this.holder[h]] += this.share[h] * this.paying[i]
    }
    for (let i = 0; i < this.n; i++) {
      const short = this.short[i] !== 0
      let left = (short ? this.alpha : 1) * (this.own[i] + this.dividends[i]) + (short ? this.beta : 1) * this.received[i]
      for (let t = 0; t < this.window[i]; t++) left -= this.tierDue[i * this.classes + t]
      this.wants[i] = left
    }
  }

  /** Sets what the parties in `free` pay to all that they have for their windows, all others held. −1; or a party of a ring that nothing leaves. */
  solve(free: Wholes): i32 {
    let size = 0
    for (let i = 0; i < this.n; i++) {
      this.unknownOf[i] = free[i] !== 0 ? size : -1
      if (free[i] === 0) continue
      this.paying[i] = 0
      size++
    }
    if (size === 0) return -1
    this.look()
    this.shares.fill(0, 0, size * size)
    this.leak.fill(0, 0, size)
    for (let i = 0; i < this.n; i++) if (free[i] !== 0) this.right[this.unknownOf[i]] = this.wants[i]
    this.fillShares(size)
    const stuck = solveFlows(this.shares, this.leak, this.right, size, 1)
    for (let i = 0; i < this.n; i++) {
      if (free[i] === 0) continue
      if (stuck === this.unknownOf[i]) return i
      this.paying[i] = max(0, this.right[this.unknownOf[i]])
    }
    return -1
  }
  private fillShares(size: i32): void {
    for (let d = 0; d < this.due.length; d++) {
      const i = this.payer[d]
      if (this.unknownOf[i] < 0 || this.tier[d] !== this.window[i]) continue
      this.flow(this.unknownOf[i], this.payee[d], this.due[d] / this.tierDue[i * this.classes + this.tier[d]], this.beta, size)
    }
    for (let i = 0; i < this.n; i++)
      if (this.unknownOf[i] >= 0 && this.window[i] === this.classes) this.leak[this.unknownOf[i]] = 1
    for (let h = 0; h < this.share.length; h++) {
      const i = this.heldOf[h]
      if (this.unknownOf[i] < 0 || this.window[i] !== this.classes) continue
      this.leak[this.unknownOf[i]] = max(0, this.leak[this.unknownOf[i]] - this.share[h])
    }
    for (let h = 0; h < this.share.length; h++) {
      const i = this.heldOf[h]
      if (this.unknownOf[i] < 0 || this.window[i] !== this.classes) continue
      this.flow(this.unknownOf[i], this.holder[h], this.share[h], this.alpha, size)
    }
  }
  private flow(column: i32, to: i32, part: f64, kept: f64, size: i32): void {
    const row = to < this.n ? this.unknownOf[to] : -1
    const gain = row >= 0 && this.short[to] !== 0 ? kept : 1
    if (row < 0) this.leak[column] += part
    else {
      this.shares[row * size + column] += gain * part
      this.leak[column] += (1 - gain) * part
    }
  }
}
