import { crumb, rounding, Work } from './system'

/**
 * How far the fixed point may still be, by lane, from how quickly rises shrink: the error is about rise · ratio / (1 − ratio), and
 * half as much again is kept in hand. It is a guess until `proof` has held it against the system. True when all are within tolerance.
 */
export function foresee(work: Work, lanes: u32, tolerance: f64): bool {
  let within = true
  for (let at: usize = 0; at < (<usize>lanes) << 3; at += 8) {
    const rise = load<f64>(work.rise + at)
    const before = load<f64>(work.riseBefore + at)
    if (rise > crumb) store<f64>(work.ratio + at, before > 0 ? rise / before : 1)
    const ratio = load<f64>(work.ratio + at)
    const bound = ratio < 1 ? reachOf(ratio) * rise + rounding / (1 - ratio) : Infinity
    store<f64>(work.bound + at, bound)
    store<f64>(work.riseBefore + at, rise)
    if (!(bound <= tolerance)) within = false
  }
  return within
}

/** By how many of its last rises the far point stands beyond the iterate. */
export function reachOf(ratio: f64): f64 {
  return ratio < 1 ? (2 * ratio) / (1 - ratio) : 0
}

export function forget(work: Work, lanes: u32): void {
  memory.fill(work.riseBefore, 0, (<usize>lanes) << 3)
  memory.fill(work.ratio, 0, (<usize>lanes) << 3)
}
