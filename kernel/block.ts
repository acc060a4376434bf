import { beginFew, certify, foresee, forget, forgetRise, leapOf, reachOf } from './certainty'
import { gatherLinks, numberMarked } from './gather'
import { nearness, rounding, System, Work } from './system'

/** Eight scenarios stand side by side: a party's row is eight f64, four registers wide. */
const lanes: u32 = 8
const rowBits: u32 = 6
/** A leap is followed by a pass that may take it back, and by one that tells what is left. */
const leapRoom: u32 = 3

/**
 * The least strain of eight scenarios, from `own` upwards. Returns the passes made; `work.bound` says, by lane, how far the fixed
 * point is at most: within `tolerance` unless `roundsMax` or the processor's numbers did not do. `leaps` may only be allowed where
 * no `own` is negative: the system is then concave, and what a pass does not lower lies below the fixed point.
 */
export function settleBlock(system: System, work: Work, tolerance: f64, roundsMax: u32, leaps: bool): u32 {
  forget(work, lanes)
  clampOwn(system, work)
  passAll(system, work, 0)
  passAll(system, work, nearness * largest(work.rise))
  let rounds: u32 = 2
  while (true) {
    beginFew(work, lanes)
    const few = gather(system, work)
    let leapt = false
    for (let within = false; !within && rounds < roundsMax; rounds++) {
      memory.copy(work.fewBefore, work.fewStrain, (<usize>few) << rowBits)
      pass(few, work.fewLinkStart, work.fewOther, work.fewImpact, work.fewOwn, work.fewStrain, work.rise, 0, 0)
      if (leapt && fell(work, few)) {
        memory.copy(work.fewStrain, work.fewSafe, (<usize>few) << rowBits)
        for (let at: usize = 0; at < 64; at += 8) forgetRise(work, at)
        leapt = false
        continue
      }
      within = foresee(work, lanes, tolerance)
      leapt = leaps && !within && rounds + leapRoom < roundsMax && leap(work, few, tolerance)
    }
    scatterFar(work, few)
    const proved = proof(system, work)
    scatter(work, few)
    rounds++
    if (proved || rounds >= roundsMax) return rounds
    passAll(system, work, nearness * largest(work.rise))
    rounds++
  }
}

/** One pass over all parties and all links, each party at once on the new values of those before it; for the yardstick. */
export function passBlock(system: System, work: Work): void {
  passAll(system, work, 0)
}

function passAll(system: System, work: Work, margin: f64): void {
  pass(system.parties, system.linkStart, system.other, system.impact, work.own, work.strain, work.rise, work.place, margin)
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

// @ts-ignore: decorator
@inline
function clamp(x: v128): v128 {
  return f64x2.pmin(f64x2.splat(1), f64x2.pmax(f64x2.splat(0), x))
}

function pass(
  parties: u32,
  linkStart: usize,
  other: usize,
  impact: usize,
  own: usize,
  strain: usize,
  rise: usize,
  near: usize,
  margin: f64,
): void {
  const threshold = f64x2.splat(-margin)
  let rise0 = f64x2.splat(0)
  let rise1 = rise0
  let rise2 = rise0
  let rise3 = rise0
  let row = strain
  const first = other
  for (let party: u32 = 0; party < parties; party++, own += 64, row += 64) {
    linkStart += 4
    const end = first + ((<usize>load<u32>(linkStart)) << 2)
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
    if (near) {
      const any = v128.or(
        v128.or(f64x2.gt(sum0, threshold), f64x2.gt(sum1, threshold)),
        v128.or(f64x2.gt(sum2, threshold), f64x2.gt(sum3, threshold)),
      )
      store<u32>(near + ((<usize>party) << 2), u32(v128.any_true(any)))
    }
    sum0 = clamp(sum0)
    sum1 = clamp(sum1)
    sum2 = clamp(sum2)
    sum3 = clamp(sum3)
    rise0 = f64x2.pmax(rise0, f64x2.sub(sum0, v128.load(row)))
    rise1 = f64x2.pmax(rise1, f64x2.sub(sum1, v128.load(row, 16)))
    rise2 = f64x2.pmax(rise2, f64x2.sub(sum2, v128.load(row, 32)))
    rise3 = f64x2.pmax(rise3, f64x2.sub(sum3, v128.load(row, 48)))
    v128.store(row, sum0)
    v128.store(row, sum1, 16)
    v128.store(row, sum2, 32)
    v128.store(row, sum3, 48)
  }
  v128.store(rise, rise0)
  v128.store(rise, rise1, 16)
  v128.store(rise, rise2, 32)
  v128.store(rise, rise3, 48)
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

// @ts-ignore: decorator
@inline
function copyRow(to: usize, from: usize): void {
  v128.store(to, v128.load(from))
  v128.store(to, v128.load(from, 16), 16)
  v128.store(to, v128.load(from, 32), 32)
  v128.store(to, v128.load(from, 48), 48)
}

function scatter(work: Work, few: u32): void {
  const strained = work.strained
  const strain = work.strain
  let from = work.fewStrain
  for (let at: usize = 0; at < <usize>few; at++, from += 64)
    copyRow(strain + (<usize>load<u32>(strained + (at << 2)) << rowBits), from)
}

/** The far point: every strained party as far beyond the iterate as its last rise lets one fear. */
function scatterFar(work: Work, few: u32): void {
  const reach0 = reaches(work.ratio)
  const reach1 = reaches(work.ratio + 16)
  const reach2 = reaches(work.ratio + 32)
  const reach3 = reaches(work.ratio + 48)
  const strained = work.strained
  const strain = work.strain
  let now = work.fewStrain
  let before = work.fewBefore
  for (let at: usize = 0; at < <usize>few; at++, now += 64, before += 64) {
    const to = strain + (<usize>load<u32>(strained + (at << 2)) << rowBits)
    v128.store(to, beyond(now, before, reach0))
    v128.store(to, beyond(now + 16, before + 16, reach1), 16)
    v128.store(to, beyond(now + 32, before + 32, reach2), 32)
    v128.store(to, beyond(now + 48, before + 48, reach3), 48)
  }
}

/** Moves lanes whose rises shrink steadily nearly all the way; false when there are none. */
function leap(work: Work, few: u32, tolerance: f64): bool {
  let any = false
  for (let lane: usize = 0; lane < 64; lane += 16) {
    const first = leapOf(work, lane, tolerance)
    const second = leapOf(work, lane + 8, tolerance)
    if (first == 0 && second == 0) continue
    if (!any) memory.copy(work.fewSafe, work.fewStrain, (<usize>few) << rowBits)
    any = true
    const reach = f64x2.replace_lane(f64x2.splat(first), 1, second)
    let now = work.fewStrain + lane
    let before = work.fewBefore + lane
    for (let at: u32 = 0; at < few; at++, now += 64, before += 64) v128.store(now, beyond(now, before, reach))
    if (first > 0) forgetRise(work, lane)
    if (second > 0) forgetRise(work, lane + 8)
  }
  return any
}

/** Whether the last pass lowered anybody by more than rounding: then a leap went too far. */
function fell(work: Work, few: u32): bool {
  const slack = f64x2.splat(-rounding)
  let now = work.fewStrain
  let before = work.fewBefore
  const end = now + (<usize>few << rowBits)
  let lowest = f64x2.splat(0)
  for (; now < end; now += 16, before += 16) lowest = f64x2.pmin(lowest, f64x2.sub(v128.load(now), v128.load(before)))
  return v128.any_true(f64x2.lt(lowest, slack))
}

function reaches(ratio: usize): v128 {
  return f64x2.replace_lane(f64x2.splat(reachOf(load<f64>(ratio))), 1, reachOf(load<f64>(ratio, 8)))
}

// @ts-ignore: decorator
@inline
function beyond(now: usize, before: usize, reach: v128): v128 {
  const rose = f64x2.sub(v128.load(now), v128.load(before))
  return f64x2.pmin(f64x2.splat(1), f64x2.add(v128.load(now), f64x2.mul(reach, rose)))
}

/**
 * Where a pass from the far point lifts no party, the least fixed point lies at or below that point [Tarski 1955]. The pass is in
 * place, as the passes that led here were: what shrinks under them by a ratio shrinks under this one by the same, every party's.
 * Writes each lane's bound; true when no lane was lifted.
 */
function proof(system: System, work: Work): bool {
  let lifted0 = f64x2.splat(0)
  let lifted1 = lifted0
  let lifted2 = lifted0
  let lifted3 = lifted0
  let size0 = f64x2.splat(1)
  let size1 = size0
  let size2 = size0
  let size3 = size0
  const strain = work.strain
  const linkStart = system.linkStart
  const first = system.other
  let own = work.own
  let row = strain
  let other = first
  let impact = system.impact
  for (let party: usize = <usize>system.parties, start = linkStart; party > 0; party--, start += 4, own += 64, row += 64) {
    const end = first + (<usize>load<u32>(start, 4) << 2)
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
    const own0 = sizeOf(own)
    const own1 = sizeOf(own + 16)
    const own2 = sizeOf(own + 32)
    const own3 = sizeOf(own + 48)
    lifted0 = v128.or(lifted0, isLifted(sum0, row, own0))
    lifted1 = v128.or(lifted1, isLifted(sum1, row + 16, own1))
    lifted2 = v128.or(lifted2, isLifted(sum2, row + 32, own2))
    lifted3 = v128.or(lifted3, isLifted(sum3, row + 48, own3))
    size0 = f64x2.pmax(size0, sizeWithin(sum0, own0))
    size1 = f64x2.pmax(size1, sizeWithin(sum1, own1))
    size2 = f64x2.pmax(size2, sizeWithin(sum2, own2))
    size3 = f64x2.pmax(size3, sizeWithin(sum3, own3))
    lower(row, sum0)
    lower(row + 16, sum1)
    lower(row + 32, sum2)
    lower(row + 48, sum3)
  }
  certifyPair(work, 0, size0, lifted0)
  certifyPair(work, 2, size1, lifted1)
  certifyPair(work, 4, size2, lifted2)
  certifyPair(work, 6, size3, lifted3)
  return !v128.any_true(v128.or(v128.or(lifted0, lifted1), v128.or(lifted2, lifted3)))
}

// @ts-ignore: decorator
@inline
function sizeOf(own: usize): v128 {
  return f64x2.add(f64x2.splat(1), f64x2.abs(v128.load(own)))
}

// @ts-ignore: decorator
@inline
function isLifted(sum: v128, row: usize, size: v128): v128 {
  return f64x2.gt(clamp(sum), f64x2.add(v128.load(row), f64x2.mul(f64x2.splat(rounding), size)))
}

/** The size of a sum that rounding could move off the floor or within it and the ceiling; else 0. */
// @ts-ignore: decorator
@inline
function sizeWithin(sum: v128, size: v128): v128 {
  const slack = f64x2.mul(f64x2.splat(rounding), size)
  const above = f64x2.gt(sum, f64x2.neg(slack))
  const below = f64x2.lt(sum, f64x2.add(f64x2.splat(1), slack))
  return v128.and(size, v128.and(above, below))
}

// @ts-ignore: decorator
@inline
function lower(row: usize, sum: v128): void {
  v128.store(row, f64x2.pmin(v128.load(row), clamp(sum)))
}

function certifyPair(work: Work, lane: u32, size: v128, lifted: v128): void {
  certify(work, lane, f64x2.extract_lane(size, 0), i64x2.extract_lane(lifted, 0) != 0)
  certify(work, lane + 1, f64x2.extract_lane(size, 1), i64x2.extract_lane(lifted, 1) != 0)
}
