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
  let own = work.own
  for (let at: usize = 0; at < <usize>system.parties; at++, own += 64) {
    const from = given + load<u32>(scales.outer + (at << 2))
    const base = v128.load64_splat(scales.base + (at << 3))
    const scale = v128.load64_splat(scales.scale + (at << 3))
    v128.store(own, f64x2.sub(base, f64x2.mul(scale, pairFrom(from, stride))))
    v128.store(own, f64x2.sub(base, f64x2.mul(scale, pairFrom(from + 2 * stride, stride))), 16)
    v128.store(own, f64x2.sub(base, f64x2.mul(scale, pairFrom(from + 4 * stride, stride))), 32)
    v128.store(own, f64x2.sub(base, f64x2.mul(scale, pairFrom(from + 6 * stride, stride))), 48)
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
  const threshold = f64x2.splat(strict)
  let row = work.strain
  for (let at: usize = 0; at < <usize>system.parties; at++, row += 64) {
    const outer: usize = load<u32>(scales.outer + (at << 2))
    const due = v128.load64_splat(scales.due + (at << 3))
    let bits: i32 = 0
    for (let pair: usize = 0; pair < 4; pair++) {
      const strain = v128.load(row + (pair << 4))
      const paid = f64x2.mul(due, f64x2.sub(f64x2.splat(1), strain))
      pairTo(payments + outer + 2 * pair * stride, stride, paid)
      bits |= i64x2.bitmask(f64x2.gt(strain, threshold)) << (<i32>pair << 1)
    }
    store<u8>(defaults + (outer >> 3), bits)
  }
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
