import { certify } from './certainty'
import { clamp, lanes, rowBits, scatter } from './rows'
import { absent, raisesMax, rounding, System, Work } from './system'

/**
 * Where a pass from the far point lifts no party, the least fixed point lies at or below that point [Tarski 1955]. The pass is in
 * place, as the passes that led here were: what shrinks under them by a ratio shrinks under this one by the same, every party's.
 * Each sum counts as if rounding had taken from it all that it may (S5). Who is lifted is raised, and all are asked again: what
 * rounding adds up to along chains and round circles is then in the far point's distance. The others are asked at the far point itself.
 */
export function proof(system: System, work: Work, few: u32): bool {
  pad(work, few)
  for (let raises: u32 = 0; ; raises++) {
    memory.fill(work.lifted, 0, 64)
    if (!proveFew(work, few) || raises == raisesMax) break
    memory.copy(work.fewSafe, work.fewAside, <usize>few << rowBits)
  }
  scatter(work, work.fewAside, few)
  proveOthers(system, work)
  return certify(work, lanes)
}

/** Leaves room for rounding above the far point, wherever it is not on the floor; and copies it to `fewSafe`. */
function pad(work: Work, few: u32): void {
  const unit = v128.load64_splat(work.unit)
  const copy = work.fewSafe - work.fewAside
  const end = work.fewAside + (<usize>few << rowBits)
  let own = work.fewOwn
  let now = work.fewStrain
  for (let far = work.fewAside; far < end; far += 64, own += 64, now += 64)
    for (let lane: usize = 0; lane < 64; lane += 16) {
      const before = v128.load(far + lane)
      const room = f64x2.mul(f64x2.splat(2), slackOf(before, own + lane, unit))
      const after = clamp(f64x2.add(before, v128.and(room, f64x2.gt(before, f64x2.splat(0)))))
      v128.store(far + lane, after)
      v128.store(far + copy + lane, after)
      widen(work.bound + lane, f64x2.sub(after, v128.load(now + lane)))
    }
}

// @ts-ignore: decorator
@inline
function widen(most: usize, distance: v128): void {
  v128.store(most, f64x2.pmax(v128.load(most), distance))
}

/** One pass from the far point, on a copy of it in `fewSafe`; raises the far point of those it lifts, and tells whether there were any. */
function proveFew(work: Work, few: u32): bool {
  const unit = v128.load64_splat(work.unit)
  const rows = work.fewSafe
  const linkStart = work.fewLinkStart
  const first = work.fewOther
  let far = work.fewAside
  let own = work.fewOwn
  let row = rows
  let other = first
  let impact = work.fewImpact
  let any = false
  for (let at: usize = 0; at < <usize>few; at++, own += 64, row += 64, far += 64) {
    const end = first + (<usize>load<u32>(linkStart + (at << 2), 4) << 2)
    let sum0 = v128.load(own)
    let sum1 = v128.load(own, 16)
    let sum2 = v128.load(own, 32)
    let sum3 = v128.load(own, 48)
    for (; other < end; other += 4, impact += 8) {
      const from = rows + load<u32>(other)
      const weight = v128.load64_splat(impact)
      sum0 = f64x2.add(sum0, f64x2.mul(weight, v128.load(from)))
      sum1 = f64x2.add(sum1, f64x2.mul(weight, v128.load(from, 16)))
      sum2 = f64x2.add(sum2, f64x2.mul(weight, v128.load(from, 32)))
      sum3 = f64x2.add(sum3, f64x2.mul(weight, v128.load(from, 48)))
    }
    const over0 = pass(row, sum0, far, own, unit)
    const over1 = pass(row + 16, sum1, far + 16, own + 16, unit)
    const over2 = pass(row + 32, sum2, far + 32, own + 32, unit)
    const over3 = pass(row + 48, sum3, far + 48, own + 48, unit)
    if (!v128.any_true(v128.or(v128.or(over0, over1), v128.or(over2, over3)))) continue
    any = true
    raise(work, 0, over0, sum0, far, own, unit)
    raise(work, 16, over1, sum1, far + 16, own + 16, unit)
    raise(work, 32, over2, sum2, far + 32, own + 32, unit)
    raise(work, 48, over3, sum3, far + 48, own + 48, unit)
  }
  return any
}

/** Those behind in the pass are asked on what the pass gives here; answers which lanes it lifts. */
// @ts-ignore: decorator
@inline
function pass(row: usize, sum: v128, far: usize, own: usize, unit: v128): v128 {
  const most = clamp(f64x2.add(sum, slackOf(sum, own, unit)))
  v128.store(row, most)
  return f64x2.gt(most, v128.load(far))
}

function raise(work: Work, lane: usize, over: v128, sum: v128, far: usize, own: usize, unit: v128): void {
  const higher = clamp(f64x2.add(sum, f64x2.mul(f64x2.splat(2), slackOf(sum, own, unit))))
  const now = work.fewStrain + (far - work.fewAside)
  const after = v128.bitselect(higher, v128.load(far), over)
  v128.store(far, after)
  markLifted(work.lifted + lane, over)
  widen(work.bound + lane, f64x2.sub(after, v128.load(now)))
}

/** A party that is not among the few has no strain at the far point, and must not get any. */
function proveOthers(system: System, work: Work): void {
  const unit = v128.load64_splat(work.unit)
  const strain = work.strain
  const place = work.place
  const linkStart = system.linkStart
  for (let party: usize = 0; party < <usize>system.parties; party++) {
    if (load<u32>(place + (party << 2)) != absent) continue
    const start: usize = load<u32>(linkStart + (party << 2))
    const end = system.other + (<usize>load<u32>(linkStart + (party << 2), 4) << 2)
    const own = work.own + (party << rowBits)
    let impact = system.impact + (start << 3)
    let sum0 = v128.load(own)
    let sum1 = v128.load(own, 16)
    let sum2 = v128.load(own, 32)
    let sum3 = v128.load(own, 48)
    let odd0 = f64x2.splat(0)
    let odd1 = odd0
    let odd2 = odd0
    let odd3 = odd0
    for (let other = system.other + (start << 2); other < end; other += 8, impact += 16) {
      const even = strain + load<u32>(other)
      const weight = v128.load64_splat(impact)
      sum0 = f64x2.add(sum0, f64x2.mul(weight, v128.load(even)))
      sum1 = f64x2.add(sum1, f64x2.mul(weight, v128.load(even, 16)))
      sum2 = f64x2.add(sum2, f64x2.mul(weight, v128.load(even, 32)))
      sum3 = f64x2.add(sum3, f64x2.mul(weight, v128.load(even, 48)))
      const odd = strain + load<u32>(other, 4)
      const second = v128.load64_splat(impact, 8)
      odd0 = f64x2.add(odd0, f64x2.mul(second, v128.load(odd)))
      odd1 = f64x2.add(odd1, f64x2.mul(second, v128.load(odd, 16)))
      odd2 = f64x2.add(odd2, f64x2.mul(second, v128.load(odd, 32)))
      odd3 = f64x2.add(odd3, f64x2.mul(second, v128.load(odd, 48)))
    }
    sum0 = f64x2.add(sum0, odd0)
    sum1 = f64x2.add(sum1, odd1)
    sum2 = f64x2.add(sum2, odd2)
    sum3 = f64x2.add(sum3, odd3)
    const over0 = reachesFloor(sum0, own, unit)
    const over1 = reachesFloor(sum1, own + 16, unit)
    const over2 = reachesFloor(sum2, own + 32, unit)
    const over3 = reachesFloor(sum3, own + 48, unit)
    if (!v128.any_true(v128.or(v128.or(over0, over1), v128.or(over2, over3)))) continue
    markLifted(work.lifted, over0)
    markLifted(work.lifted + 16, over1)
    markLifted(work.lifted + 32, over2)
    markLifted(work.lifted + 48, over3)
  }
}

function markLifted(lifted: usize, over: v128): void {
  v128.store(lifted, v128.or(v128.load(lifted), over))
}

// @ts-ignore: decorator
@inline
function reachesFloor(sum: v128, own: usize, unit: v128): v128 {
  return f64x2.gt(f64x2.add(sum, slackOf(sum, own, unit)), f64x2.splat(0))
}

/** What rounding may have done to a sum: the terms it was made of are no larger together than unit, own part and sum. */
// @ts-ignore: decorator
@inline
function slackOf(sum: v128, own: usize, unit: v128): v128 {
  const size = f64x2.add(unit, f64x2.add(f64x2.abs(v128.load(own)), f64x2.abs(sum)))
  return f64x2.mul(f64x2.splat(rounding), size)
}
