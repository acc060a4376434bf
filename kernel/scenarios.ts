import { System, Work } from './system'

/** How a party's lanes come from and go to arrays that hold one whole scenario after the other. Parties in this module's own order. */
@unmanaged
export class Scales {
  /** u32[parties]: the party's place in the caller's arrays, in bytes of f64. */
  outer: usize
  /** f64[parties] each: own = base − given · scale, and what comes back is due · (1 − strain). */
  base: usize
  scale: usize
  due: usize
  /** Not 0 where parties stand as the caller has them: then two of one scenario are side by side. */
  inPlace: u32
}

/** A default is told from rounding. */
const strict: f64 = 1e-12

// @ts-ignore: decorator
@inline
function pairFrom(from: usize, stride: usize): v128 {
  return v128.load64_lane(from + stride, v128.load64_zero(from), 1)
}

// @ts-ignore: decorator
@inline
function pairTo(to: usize, stride: usize, pair: v128): void {
  v128.store64_lane(to, pair, 0)
  v128.store64_lane(to + stride, pair, 1)
}

/** Eight scenarios, `stride` bytes apart, to `work.own`. */
export function loadScenarios(system: System, scales: Scales, work: Work, given: usize, stride: usize): void {
  const parties: usize = system.parties
  const outer = scales.outer
  const base = scales.base
  const scale = scales.scale
  let own = work.own
  let at: usize = 0
  if (scales.inPlace) {
    for (; at + 1 < parties; at += 2, own += 128) {
      const from = given + (at << 3)
      const bases = v128.load(base + (at << 3))
      const scaled = v128.load(scale + (at << 3))
      for (let lane: usize = 0; lane < 4; lane++) {
        const pair = from + 2 * lane * stride
        const even = f64x2.sub(bases, f64x2.mul(scaled, v128.load(pair)))
        const odd = f64x2.sub(bases, f64x2.mul(scaled, v128.load(pair + stride)))
        v128.store(own + (lane << 4), v128.shuffle<f64>(even, odd, 0, 2))
        v128.store(own + (lane << 4), v128.shuffle<f64>(even, odd, 1, 3), 64)
      }
    }
  }
  for (; at < parties; at++, own += 64) {
    const from = given + load<u32>(outer + (at << 2))
    const bases = v128.load64_splat(base + (at << 3))
    const scaled = v128.load64_splat(scale + (at << 3))
    for (let lane: usize = 0; lane < 4; lane++)
      v128.store(own + (lane << 4), f64x2.sub(bases, f64x2.mul(scaled, pairFrom(from + 2 * lane * stride, stride))))
  }
}

/** What eight scenarios pay, and who defaults in which: one byte a party, one bit a scenario, the first the lowest. */
export function storePayments(
  system: System,
  scales: Scales,
  work: Work,
  payments: usize,
  stride: usize,
  defaults: usize,
): void {
  const parties: usize = system.parties
  const outer = scales.outer
  const dues = scales.due
  let row = work.strain
  let at: usize = 0
  if (scales.inPlace) {
    for (; at + 1 < parties; at += 2, row += 128) {
      const to = payments + (at << 3)
      const due = v128.load(dues + (at << 3))
      for (let lane: usize = 0; lane < 4; lane++) {
        const first = v128.load(row + (lane << 4))
        const second = v128.load(row + (lane << 4), 64)
        const pair = to + 2 * lane * stride
        v128.store(pair, paid(due, v128.shuffle<f64>(first, second, 0, 2)))
        v128.store(pair + stride, paid(due, v128.shuffle<f64>(first, second, 1, 3)))
      }
      store<u8>(defaults + at, defaultsOf(row))
      store<u8>(defaults + at, defaultsOf(row + 64), 1)
    }
  }
  for (; at < parties; at++, row += 64) {
    const to = load<u32>(outer + (at << 2))
    const due = v128.load64_splat(dues + (at << 3))
    for (let lane: usize = 0; lane < 4; lane++)
      pairTo(payments + to + 2 * lane * stride, stride, paid(due, v128.load(row + (lane << 4))))
    store<u8>(defaults + (to >> 3), defaultsOf(row))
  }
}

// @ts-ignore: decorator
@inline
function paid(due: v128, strain: v128): v128 {
  return f64x2.mul(due, f64x2.sub(f64x2.splat(1), strain))
}

// @ts-ignore: decorator
@inline
function defaultsOf(row: usize): i32 {
  const threshold = f64x2.splat(strict)
  return (
    i64x2.bitmask(f64x2.gt(v128.load(row), threshold)) |
    (i64x2.bitmask(f64x2.gt(v128.load(row, 16), threshold)) << 2) |
    (i64x2.bitmask(f64x2.gt(v128.load(row, 32), threshold)) << 4) |
    (i64x2.bitmask(f64x2.gt(v128.load(row, 48), threshold)) << 6)
  )
}

/** The stress of eight scenarios as it is before the ceiling: own + Σ impact · strain. */
export function storeStress(system: System, scales: Scales, work: Work, stress: usize, stride: usize): void {
  let link: usize = 0
  for (let at: usize = 0; at < <usize>system.parties; at++) {
    const end: usize = load<u32>(system.linkStart + (at << 2), 4)
    const own = work.own + (at << 6)
    let sum0 = v128.load(own)
    let sum1 = v128.load(own, 16)
    let sum2 = v128.load(own, 32)
    let sum3 = v128.load(own, 48)
    for (; link < end; link++) {
      const from = work.strain + load<u32>(system.other + (link << 2))
      const weight = v128.load64_splat(system.impact + (link << 3))
      sum0 = f64x2.add(sum0, f64x2.mul(weight, v128.load(from)))
      sum1 = f64x2.add(sum1, f64x2.mul(weight, v128.load(from, 16)))
      sum2 = f64x2.add(sum2, f64x2.mul(weight, v128.load(from, 32)))
      sum3 = f64x2.add(sum3, f64x2.mul(weight, v128.load(from, 48)))
    }
    const to = stress + load<u32>(scales.outer + (at << 2))
    pairTo(to, stride, sum0)
    pairTo(to + 2 * stride, stride, sum1)
    pairTo(to + 4 * stride, stride, sum2)
    pairTo(to + 6 * stride, stride, sum3)
  }
}

/** One scenario to `work.own`. */
export function loadOne(system: System, scales: Scales, work: Work, given: usize): void {
  const outer = scales.outer
  const base = scales.base
  const scale = scales.scale
  const own = work.own
  for (let at: usize = 0; at < <usize>system.parties; at++) {
    const has = load<f64>(given + load<u32>(outer + (at << 2)))
    store<f64>(own + (at << 3), load<f64>(base + (at << 3)) - load<f64>(scale + (at << 3)) * has)
  }
}

/** What one scenario pays, and who defaults: one byte a party. */
export function storeOne(system: System, scales: Scales, work: Work, payments: usize, defaults: usize): void {
  const outer = scales.outer
  const due = scales.due
  const strain = work.strain
  for (let at: usize = 0; at < <usize>system.parties; at++) {
    const to = load<u32>(outer + (at << 2))
    const unpaid = load<f64>(strain + (at << 3))
    store<f64>(payments + to, load<f64>(due + (at << 3)) * (1 - unpaid))
    store<u8>(defaults + (to >> 3), u8(unpaid > strict))
  }
}
