import { proof } from './block-proof'
import { beginFew, closing, foresee, forget, forgetRise, giveUp, leapOf, reachOf } from './certainty'
import { gatherLinks, numberMarked } from './gather'
import { clamp, copyRow, lanes, rowBits, scatter, store4 } from './rows'
import { nearness, proofsMax, rounding, System, Work } from './system'

/** A leap is followed by a pass that may take it back, and by one that tells what is left. */
const leapRoom: u32 = 3

/**
 * The least strain of eight scenarios, from `own` upwards. Returns the passes made; `work.bound` says, by lane, how far the fixed
 * point is at most: within `tolerance` unless `roundsMax` or the processor's digits did not do. `leaps` may only be allowed where
 * no `own` is negative: the system is then concave, and what a pass does not lower lies below the fixed point.
 */
export function settleBlock(system: System, work: Work, tolerance: f64, roundsMax: u32, leaps: bool): u32 {
  forget(work, lanes)
  // What (S2) takes from 1 carries rounding of 1; a stress is a sum of what is not below 0, and nothing added to nothing is exact.
  store<f64>(work.unit, leaps ? 0 : 1)
  clampOwn(system, work)
  passBlock(system, work)
  const least = leaps ? 0 : leastMargin(system)
  passAll(system, work, work.place, max(least, nearness * largest(work.rise)))
  let rounds: u32 = 2
  let proofs: u32 = 0
  while (true) {
    const few = gather(system, work)
    const made = settleFew(work, few, tolerance, roundsMax - min(roundsMax, rounds), leaps)
    rounds += made
    if (made < 2) {
      giveUp(work, lanes)
      scatter(work, work.fewStrain, few)
      return rounds
    }
    const proved = proof(system, work, few)
    scatter(work, work.fewStrain, few)
    if (proved || rounds >= roundsMax || ++proofs == proofsMax) return rounds
    passAll(system, work, work.place, max(least, nearness * largest(work.rise)))
    rounds++
  }
}

/** Passes over the few until the far point is within tolerance, or `roundsMax` is reached; leaves that point in `fewAside`. */
function settleFew(work: Work, few: u32, tolerance: f64, roundsMax: u32, leaps: bool): u32 {
  const bytes: usize = <usize>few << rowBits
  beginFew(work, lanes)
  let rounds: u32 = 0
  let kept: u32 = 0
  let leapt = false
  while (rounds < roundsMax) {
    const keep = leaps || rounds + 2 >= roundsMax || closing(work, lanes, tolerance)
    if (keep) turnSums(work)
    if (leapt) memory.copy(work.fewAside, work.fewStrain, bytes)
    passFew(work, few, keep ? work.fewSum : 0)
    rounds++
    kept = keep ? kept + 1 : 0
    if (leapt && fell(work, few)) {
      memory.copy(work.fewStrain, work.fewSafe, bytes)
      for (let at: usize = 0; at < 64; at += 8) forgetRise(work, at)
      leapt = false
      kept = 0
      continue
    }
    const foreseen = foresee(work, lanes, tolerance)
    if (foreseen && kept >= 2 && aim(work, few, tolerance)) return rounds
    leapt = leaps && !foreseen && kept >= 2 && rounds + leapRoom < roundsMax && leap(work, few, tolerance)
    if (leapt) kept = 0
  }
  aim(work, few, tolerance)
  return rounds
}

/** The last sums become those before; the next pass writes over the others. */
function turnSums(work: Work): void {
  const sums = work.fewSum
  work.fewSum = work.fewSumBefore
  work.fewSumBefore = sums
}

/** One pass over all parties and all links, each party at once on the new values of those before it. */
export function passBlock(system: System, work: Work): void {
  passAll(system, work, 0, 0)
}

/**
 * Links two by two, to two sums: an addition waits for the one before it, and one sum alone would wait longer than it works.
 * Where `near` is given, u32[parties], it is told who is strained or less than `margin` away from it.
 */
function passAll(system: System, work: Work, near: usize, margin: f64): void {
  const threshold = f64x2.splat(-margin)
  const strain = work.strain
  const first = system.other
  let linkStart = system.linkStart
  const lastStart = linkStart + (<usize>system.parties << 2)
  let own = work.own
  let row = strain
  let other = first
  let impact = system.impact
  let rise0 = f64x2.splat(0)
  let rise1 = rise0
  let rise2 = rise0
  let rise3 = rise0
  for (; linkStart < lastStart; linkStart += 4, own += 64, row += 64) {
    const end = first + (<usize>load<u32>(linkStart, 4) << 2)
    let sum0 = v128.load(own)
    let sum1 = v128.load(own, 16)
    let sum2 = v128.load(own, 32)
    let sum3 = v128.load(own, 48)
    let odd0 = f64x2.splat(0)
    let odd1 = odd0
    let odd2 = odd0
    let odd3 = odd0
    for (; other < end; other += 8, impact += 16) {
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
    if (near) {
      const any = v128.or(
        v128.or(f64x2.gt(sum0, threshold), f64x2.gt(sum1, threshold)),
        v128.or(f64x2.gt(sum2, threshold), f64x2.gt(sum3, threshold)),
      )
      store<u32>(near, u32(v128.any_true(any)))
      near += 4
    }
    sum0 = clamp(sum0)
    sum1 = clamp(sum1)
    sum2 = clamp(sum2)
    sum3 = clamp(sum3)
    rise0 = f64x2.pmax(rise0, f64x2.sub(sum0, v128.load(row)))
    rise1 = f64x2.pmax(rise1, f64x2.sub(sum1, v128.load(row, 16)))
    rise2 = f64x2.pmax(rise2, f64x2.sub(sum2, v128.load(row, 32)))
    rise3 = f64x2.pmax(rise3, f64x2.sub(sum3, v128.load(row, 48)))
    store4(row, sum0, sum1, sum2, sum3)
  }
  store4(work.rise, rise0, rise1, rise2, rise3)
}

/** Whoever rounding alone might strain is taken in with the nearly strained: a proof would find it. */
function leastMargin(system: System): f64 {
  let most: f64 = 0
  for (let at: usize = 0; at < (<usize>system.parties) << 3; at += 8) most = max(most, load<f64>(system.weight + at))
  return 16 * rounding * (1 + most)
}

/** The same among the few, whose links are too few to be taken two by two; keeps the sums where `sums` is given. */
function passFew(work: Work, few: u32, sums: usize): void {
  const strain = work.fewStrain
  const first = work.fewOther
  let linkStart = work.fewLinkStart
  const lastStart = linkStart + (<usize>few << 2)
  let own = work.fewOwn
  let row = strain
  let other = first
  let impact = work.fewImpact
  let rise0 = f64x2.splat(0)
  let rise1 = rise0
  let rise2 = rise0
  let rise3 = rise0
  for (; linkStart < lastStart; linkStart += 4, own += 64, row += 64) {
    const end = first + (<usize>load<u32>(linkStart, 4) << 2)
    let sum0 = v128.load(own)
    let sum1 = v128.load(own, 16)
    let sum2 = v128.load(own, 32)
    let sum3 = v128.load(own, 48)
    for (; other < end; other += 4, impact += 8) {
      const from = strain + load<u32>(other)
      const weight = v128.load64_splat(impact)
      sum0 = f64x2.add(sum0, f64x2.mul(weight, v128.load(from)))
      sum1 = f64x2.add(sum1, f64x2.mul(weight, v128.load(from, 16)))
      sum2 = f64x2.add(sum2, f64x2.mul(weight, v128.load(from, 32)))
      sum3 = f64x2.add(sum3, f64x2.mul(weight, v128.load(from, 48)))
    }
    if (sums) {
      store4(sums, sum0, sum1, sum2, sum3)
      sums += 64
    }
    sum0 = clamp(sum0)
    sum1 = clamp(sum1)
    sum2 = clamp(sum2)
    sum3 = clamp(sum3)
    rise0 = f64x2.pmax(rise0, f64x2.sub(sum0, v128.load(row)))
    rise1 = f64x2.pmax(rise1, f64x2.sub(sum1, v128.load(row, 16)))
    rise2 = f64x2.pmax(rise2, f64x2.sub(sum2, v128.load(row, 32)))
    rise3 = f64x2.pmax(rise3, f64x2.sub(sum3, v128.load(row, 48)))
    store4(row, sum0, sum1, sum2, sum3)
  }
  store4(work.rise, rise0, rise1, rise2, rise3)
}

function largest(rise: usize): f64 {
  let most: f64 = 0
  for (let at: usize = 0; at < 64; at += 8) most = max(most, load<f64>(rise + at))
  return most
}

function clampOwn(system: System, work: Work): void {
  const end = work.own + ((<usize>system.parties) << rowBits)
  let to = work.strain
  for (let from = work.own; from < end; from += 16, to += 16) v128.store(to, clamp(v128.load(from)))
}

/** Copies the strained parties and the links among them to a place of their own; returns how many they are. */
function gather(system: System, work: Work): u32 {
  const few = numberMarked(system, work, rowBits)
  const strained = work.strained
  const own = work.own
  const strain = work.strain
  let toOwn = work.fewOwn
  let toStrain = work.fewStrain
  for (let at: usize = 0; at < <usize>few; at++, toOwn += 64, toStrain += 64) {
    const row = <usize>load<u32>(strained + (at << 2)) << rowBits
    copyRow(toOwn, own + row)
    copyRow(toStrain, strain + row)
  }
  gatherLinks(system, work, few, rowBits)
  return few
}

/**
 * The far point, in `fewAside`: every party as far beyond its last sum as the last rise of that sum lets one fear. Sums tell of a
 * party that has only just begun to be strained what its strain does not. Its distance goes to `work.bound`; true if within tolerance.
 */
function aim(work: Work, few: u32, tolerance: f64): bool {
  const reach0 = reaches(work.ratio)
  const reach1 = reaches(work.ratio + 16)
  const reach2 = reaches(work.ratio + 32)
  const reach3 = reaches(work.ratio + 48)
  let farthest0 = f64x2.splat(0)
  let farthest1 = farthest0
  let farthest2 = farthest0
  let farthest3 = farthest0
  let before = work.fewSumBefore
  let now = work.fewStrain
  let aside = work.fewAside
  const end = work.fewSum + (<usize>few << rowBits)
  for (let sum = work.fewSum; sum < end; sum += 64, before += 64, now += 64, aside += 64) {
    const far0 = beyond(sum, before, reach0)
    const far1 = beyond(sum + 16, before + 16, reach1)
    const far2 = beyond(sum + 32, before + 32, reach2)
    const far3 = beyond(sum + 48, before + 48, reach3)
    farthest0 = f64x2.pmax(farthest0, f64x2.sub(far0, v128.load(now)))
    farthest1 = f64x2.pmax(farthest1, f64x2.sub(far1, v128.load(now, 16)))
    farthest2 = f64x2.pmax(farthest2, f64x2.sub(far2, v128.load(now, 32)))
    farthest3 = f64x2.pmax(farthest3, f64x2.sub(far3, v128.load(now, 48)))
    store4(aside, far0, far1, far2, far3)
  }
  store4(work.bound, farthest0, farthest1, farthest2, farthest3)
  return largest(work.bound) <= tolerance
}

function reaches(ratio: usize): v128 {
  return pairOf(reachOf(load<f64>(ratio)), reachOf(load<f64>(ratio, 8)))
}

/** Moves lanes whose rises shrink steadily nearly all the way; false when there are none. */
function leap(work: Work, few: u32, tolerance: f64): bool {
  const end = work.fewSum + (<usize>few << rowBits)
  let any = false
  for (let lane: usize = 0; lane < 64; lane += 16) {
    const first = leapOf(work, lane, tolerance)
    const second = leapOf(work, lane + 8, tolerance)
    if (first == 0 && second == 0) continue
    if (!any) memory.copy(work.fewSafe, work.fewStrain, (<usize>few) << rowBits)
    any = true
    const reach = pairOf(first, second)
    let before = work.fewSumBefore + lane
    let now = work.fewStrain + lane
    for (let sum = work.fewSum + lane; sum < end; sum += 64, before += 64, now += 64) v128.store(now, beyond(sum, before, reach))
    if (first > 0) forgetRise(work, lane)
    if (second > 0) forgetRise(work, lane + 8)
  }
  return any
}

/** Whether the last pass lowered anybody by more than rounding: then a leap went too far. */
function fell(work: Work, few: u32): bool {
  let now = work.fewStrain
  let before = work.fewAside
  const end = now + (<usize>few << rowBits)
  let lowest = f64x2.splat(0)
  for (; now < end; now += 16, before += 16) lowest = f64x2.pmin(lowest, f64x2.sub(v128.load(now), v128.load(before)))
  return v128.any_true(f64x2.lt(lowest, f64x2.splat(-rounding)))
}

function pairOf(first: f64, second: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(first), 1, second)
}

// @ts-ignore: decorator
@inline
function beyond(sum: usize, before: usize, reach: v128): v128 {
  const last = v128.load(sum)
  return clamp(f64x2.add(last, f64x2.mul(reach, f64x2.sub(last, v128.load(before)))))
}

