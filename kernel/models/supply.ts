import { Reals, reals, Wholes, wholes } from './room'

const passesMax = 1_000_000

/** Links by who is hit, how the sector's suppliers stand, and the losses as they are now. */
class Supply {
  n: i32
  supplier: Wholes
  customer: Wholes
  amount: Reals
  /** Links into j are into[intoStart[j]] to into[intoStart[j + 1]]; links out of i the same way. */
  intoStart: Wholes
  into: Wholes
  outStart: Wholes
  out: Wholes
  sector: Wholes
  sold: Reals
  bought: Reals
  /** What is left of each sector's sales. */
  left: Reals
  lost: Reals
  inSector: Reals
  lostInSector: Reals
  /** The last step of the wave that moved most at its end. */
  residual: f64

  constructor(n: i32, sectors: i32, supplier: Wholes, customer: Wholes, amount: Reals, sector: Wholes) {
    this.n = n
    this.supplier = supplier
    this.customer = customer
    this.amount = amount
    this.sector = sector
    const intoStart = startsOf(n, customer)
    const outStart = startsOf(n, supplier)
    this.intoStart = intoStart
    this.into = listOf(intoStart, customer)
    this.outStart = outStart
    this.out = listOf(outStart, supplier)
    this.sold = reals(n)
    this.bought = reals(n)
    this.left = reals(sectors)
    this.lost = reals(n)
    this.inSector = reals(sectors)
    this.lostInSector = reals(sectors)
    this.residual = 0
    for (let k = 0; k < amount.length; k++) {
      this.sold[supplier[k]] += amount[k]
      this.bought[customer[k]] += amount[k]
    }
  }

  begin(failed: i32): void {
    this.lost.fill(0)
    this.lost[failed] = 1
  }
  /** What is left is summed anew before each pass, so that its changes within the pass leave no rounding behind. */
  countSectors(): void {
    this.left.fill(0)
    for (let i = 0; i < this.n; i++) this.left[this.sector[i]] += (1 - this.lost[i]) * this.sold[i]
  }
  lose(i: i32, lost: f64): f64 {
    const more = min(1, lost) - this.lost[i]
    if (!(more > 0)) return 0
    this.lost[i] = min(1, lost)
    this.left[this.sector[i]] -= more * this.sold[i]
    return more
  }

  /** production: 0 linear, 1 leontief, 2 market. */
  downstream(j: i32, production: i32): f64 {
    if (!(this.bought[j] > 0)) return 0
    let linear: f64 = 0
    for (let at = this.intoStart[j]; at < this.intoStart[j + 1]; at++) {
      const k = this.into[at]
      const i = this.supplier[k]
      const s = this.sector[i]
      let missing = this.amount[k] * this.lost[i]
      if (production === 2 && this.left[s] > this.sold[i]) missing *= this.sold[i] / this.left[s]
      linear += missing
      this.inSector[s] += this.amount[k]
      this.lostInSector[s] += missing
    }
    let worst: f64 = 0
    for (let at = this.intoStart[j]; at < this.intoStart[j + 1]; at++) {
      const s = this.sector[this.supplier[this.into[at]]]
      if (production === 1 && this.inSector[s] > 0) worst = max(worst, this.lostInSector[s] / this.inSector[s])
      this.inSector[s] = 0
      this.lostInSector[s] = 0
    }
    return production === 1 ? worst : linear / this.bought[j]
  }
  upstream(i: i32): f64 {
    if (!(this.sold[i] > 0)) return 0
    let orders: f64 = 0
    for (let at = this.outStart[i]; at < this.outStart[i + 1]; at++) {
      const k = this.out[at]
      orders += this.amount[k] * this.lost[this.customer[k]]
    }
    return orders / this.sold[i]
  }
}

function startsOf(n: i32, ends: Wholes): Wholes {
  const starts = wholes(n + 1)
  for (let k = 0; k < ends.length; k++) starts[ends[k] + 1]++
  for (let i = 0; i < n; i++) starts[i + 1] += starts[i]
  return starts
}
function listOf(starts: Wholes, ends: Wholes): Wholes {
  const next = wholes(starts.length)
  for (let i = 0; i < starts.length; i++) next[i] = starts[i]
  const list = wholes(ends.length)
  for (let k = 0; k < ends.length; k++) list[next[ends[k]]++] = k
  return list
}

/** Losses of one wave, `production` below 0 for the one upstream: passes in place, until what is still to come is rounding. −1: no end. */
function wave(net: Supply, failed: i32, production: i32): i32 {
  net.begin(failed)
  let before: f64 = 0
  for (let pass = 1; pass <= passesMax; pass++) {
    net.countSectors()
    let step: f64 = 0
    for (let i = 0; i < net.n; i++)
      if (i !== failed) step = max(step, net.lose(i, production < 0 ? net.upstream(i) : net.downstream(i, production)))
    const ratio = before > 0 ? min(step / before, 0.9999) : 0.9999
    if (step === 0 || (step < 1e-9 && (step * ratio) / (1 - ratio) <= 1e-13)) {
      net.residual = max(net.residual, step)
      return pass
    }
    before = step
  }
  return -1
}

/** Diem et al. 2022: output lost when each stops in turn, two waves apart, a party keeping the lesser. Most passes of any wave; −1: no end. */
export function supplyRisk(
  n: i32,
  sectors: i32,
  supplier: Wholes,
  customer: Wholes,
  amount: Reals,
  sector: Wholes,
  production: i32,
  esri: Reals,
  downstream: Reals,
  upstream: Reals,
  residual: Reals,
): i32 {
  const net = new Supply(n, sectors, supplier, customer, amount, sector)
  let volume: f64 = 0
  for (let i = 0; i < n; i++) volume += net.sold[i]
  const down = reals(n)
  let most = 0
  for (let failed = 0; failed < n; failed++) {
    const first = wave(net, failed, production)
    for (let i = 0; i < n; i++) down[i] = net.lost[i]
    const second = wave(net, failed, -1)
    if (first < 0 || second < 0) return -1
    most = max(most, max(first, second))
    for (let i = 0; i < n; i++) {
      const weight = volume > 0 ? net.sold[i] / volume : 0
      downstream[failed] += weight * down[i]
      upstream[failed] += weight * net.lost[i]
      esri[failed] += weight * max(down[i], net.lost[i])
    }
  }
  residual[0] = net.residual
  return most
}
