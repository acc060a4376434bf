import { crumb, ratioMax, rounding, Work } from './system'

/**
 * How far the fixed point may still be, by lane, from how quickly rises shrink: the error is about rise · ratio / (1 − ratio), and
 * as much again is kept in hand. It is a guess until a proof has held it against the system. True when all are within tolerance.
 */
export function foresee(work: Work, lanes: u32, tolerance: f64): bool {
  let within = true
  for (let at: usize = 0; at < (<usize>lanes) << 3; at += 8) {
    const rise = load<f64>(work.rise + at)
    const before = load<f64>(work.riseBefore + at)
    if (before > crumb) {
      store<f64>(work.ratioBefore + at, load<f64>(work.ratio + at))
      store<f64>(work.ratio + at, rise / before)
    }
    store<f64>(work.riseBefore + at, rise)
    if (!(boundOf(work, at) <= tolerance)) within = false
  }
  return within
}

/** Whether the end is two passes away: from then on sums are kept, to aim with. */
export function closing(work: Work, lanes: u32, tolerance: f64): bool {
  for (let at: usize = 0; at < (<usize>lanes) << 3; at += 8) {
    const ratio = load<f64>(work.ratio + at)
    if (!(boundOf(work, at) * ratio * ratio <= tolerance)) return false
  }
  return true
}

/** The far point's distance: none where it did not hold, or was never aimed at. */
export function certify(work: Work, lanes: u32): bool {
  let proved = true
  for (let at: usize = 0; at < (<usize>lanes) << 3; at += 8) {
    const holds = load<f64>(work.ratio + at) < ratioMax && load<u64>(work.lifted + at) == 0
    if (!holds) proved = false
    store<f64>(work.bound + at, holds ? load<f64>(work.bound + at) + rounding : Infinity)
  }
  return proved
}

export function giveUp(work: Work, lanes: u32): void {
  for (let at: usize = 0; at < (<usize>lanes) << 3; at += 8) store<f64>(work.bound + at, Infinity)
}

function boundOf(work: Work, at: usize): f64 {
  const ratio = load<f64>(work.ratio + at)
  return ratio < ratioMax ? reachOf(ratio) * load<f64>(work.rise + at) : Infinity
}

/**
 * By how many of its last rises a lane may leap towards the fixed point: nearly all of what is left, once rises shrink steadily.
 * 0 until then, and where rounding is all that is left.
 */
export function leapOf(work: Work, at: usize, tolerance: f64): f64 {
  const ratio = load<f64>(work.ratio + at)
  const steady = abs(ratio - load<f64>(work.ratioBefore + at)) <= 0.03 * (1 - ratio)
  if (!steady || ratio >= ratioMax || load<f64>(work.rise + at) <= crumb || boundOf(work, at) <= tolerance) return 0
  return (0.98 * ratio) / (1 - ratio)
}

/** After a leap neither the rise before it nor its ratio tells anything of the next. */
export function forgetRise(work: Work, at: usize): void {
  store<f64>(work.riseBefore + at, 0)
  store<f64>(work.ratioBefore + at, 2)
}

/** By how many of its last rises the far point stands beyond the iterate. */
export function reachOf(ratio: f64): f64 {
  return ratio < ratioMax ? (2 * ratio) / (1 - ratio) : 0
}

/** Rises are compared with the last pass over all parties from here on. */
export function beginFew(work: Work, lanes: u32): void {
  memory.copy(work.riseBefore, work.rise, (<usize>lanes) << 3)
}

export function forget(work: Work, lanes: u32): void {
  memory.fill(work.ratio, 0, (<usize>lanes) << 3)
  memory.fill(work.ratioBefore, 0, (<usize>lanes) << 3)
}
