import { beginFew, certify, closing, foresee, forget, giveUp, reachOf } from './certainty'
import { gatherLinks } from './gather'
import { absent, proofsMax, raisesMax, rounding, spread, System, Work } from './system'

/** A party's row is one f64. */
const rowBits: u32 = 3
/** So many parties' rises are found before any is pushed on: their links then run in one loop, whose end is easily foretold. */
const together: usize = 32
/** Passes that go on so; what has not settled then, like strain going round a long circle, is better served party by party. */
const togetherMax: u32 = 30
/** So far below the floor that nothing lifts it. */
const nowhere: f64 = -1e300

/**
 * The same for one scenario of a large network. Links stand with the party that hits: a party whose strain rose pushes the rise on
 * to those it hits, and nobody else is visited. `reached`, f64[parties], is what each is hit with; `fewOwn` is that for the few.
 */
export function settleOne(system: System, work: Work, reached: usize, tolerance: f64, roundsMax: u32): u32 {
  forget(work, 1)
  memory.fill(work.strain, 0, (<usize>system.parties) << rowBits)
  memory.copy(reached, work.own, (<usize>system.parties) << rowBits)
  store<f64>(work.rise, pushAll(system, work, reached))
  store<f64>(work.rise, pushAll(system, work, reached))
  let rounds: u32 = 2
  let proofs: u32 = 0
  while (true) {
    const few = gather(system, work, reached, spread * load<f64>(work.rise))
    const made = settleFew(work, few, tolerance, roundsMax - min(roundsMax, rounds))
    rounds += made
    if (made < 2) giveUp(work, 1)
    const proved = made >= 2 && proof(system, work, few, reached)
    scatter(work, few)
    if (proved || rounds >= roundsMax || ++proofs == proofsMax) return rounds
    hit(system, work, few, reached)
    store<f64>(work.rise, pushAll(system, work, reached))
    rounds++
  }
}

/** Passes over the few until the far point, left in `fewAside`, is within tolerance, or `roundsMax` is reached. */
function settleFew(work: Work, few: u32, tolerance: f64, roundsMax: u32): u32 {
  beginFew(work, 1)
  let kept: u32 = 0
  for (let rounds: u32 = 1; rounds <= roundsMax; rounds++) {
    const keep = rounds + 1 >= roundsMax || closing(work, 1, tolerance)
    const rise = rounds <= togetherMax ? pushTogether(work, few, keep) : pushInOrder(work, few, keep)
    store<f64>(work.rise, rise)
    kept = keep ? kept + 1 : 0
    if (foresee(work, 1, tolerance) && kept >= 2 && aim(work, few) <= tolerance) return rounds
  }
  aim(work, few)
  return roundsMax
}

// Two parties at a time, and no comparison that would have to be foretold.
// @ts-ignore: decorator
@inline
function clampPair(x: v128): v128 {
  return f64x2.pmin(f64x2.splat(1), f64x2.pmax(f64x2.splat(0), x))
}

// @ts-ignore: decorator
@inline
function clamp(x: f64): f64 {
  return f64x2.extract_lane(clampPair(f64x2.splat(x)), 0)
}

// @ts-ignore: decorator
@inline
function largerOf(pair: v128): f64 {
  return f64x2.extract_lane(f64x2.pmax(pair, v128.shuffle<f64>(pair, pair, 1, 0)), 0)
}

function pushAll(system: System, work: Work, reached: usize): f64 {
  return push(system.parties, system.linkStart, system.other, system.impact, reached, work.strain)
}

function pushInOrder(work: Work, few: u32, keep: bool): f64 {
  if (keep) keepSums(work, 0, few)
  return push(few, work.fewLinkStart, work.fewOther, work.fewImpact, work.fewOwn, work.fewStrain)
}

/** One pass in order of parties, each on what it was hit with so far; returns the largest rise. */
function push(parties: u32, linkStart: usize, other: usize, impact: usize, reached: usize, strain: usize): f64 {
  let largest: f64 = 0
  for (let at: usize = 0; at < <usize>parties; at++) {
    const next = clamp(load<f64>(reached + (at << 3)))
    const rise = next - load<f64>(strain + (at << 3))
    if (rise <= 0) continue
    if (rise > largest) largest = rise
    store<f64>(strain + (at << 3), next)
    const end: usize = load<u32>(linkStart + (at << 2), 4)
    for (let link: usize = load<u32>(linkStart + (at << 2)); link < end; link++) {
      const to = reached + load<u32>(other + (link << 2))
      store<f64>(to, load<f64>(to) + rise * load<f64>(impact + (link << 3)))
    }
  }
  return largest
}

/** A pass over the few, a handful of parties at a time. */
function pushTogether(work: Work, few: u32, keep: bool): f64 {
  const reached = work.fewOwn
  const strain = work.fewStrain
  const rises = work.fewSafe
  const linkStart = work.fewLinkStart
  let source = work.fewSource
  let other = work.fewOther
  let impact = work.fewImpact
  const first = other
  let largest = f64x2.splat(0)
  for (let from: usize = 0; from < <usize>few; from += together) {
    const end = min(from + together, <usize>few)
    if (keep) keepSums(work, from, <u32>end)
    for (let at = from << 3; at < end << 3; at += 16) {
      const next = clampPair(v128.load(reached + at))
      const rise = f64x2.sub(next, v128.load(strain + at))
      v128.store(strain + at, next)
      v128.store(rises + at, rise)
      largest = f64x2.pmax(largest, rise)
    }
    const last = first + (<usize>load<u32>(linkStart + (end << 2)) << 2)
    for (; other < last; other += 4, source += 4, impact += 8) {
      const to = reached + load<u32>(other)
      store<f64>(to, load<f64>(to) + load<f64>(rises + load<u32>(source)) * load<f64>(impact))
    }
  }
  return largerOf(largest)
}

/** What each is about to answer, and what it answered last. */
function keepSums(work: Work, from: usize, end: u32): void {
  const reached = work.fewOwn
  const sums = work.fewSum
  const before = work.fewSumBefore
  for (let at = from << 3; at < (<usize>end) << 3; at += 16) {
    v128.store(before + at, v128.load(sums + at))
    v128.store(sums + at, v128.load(reached + at))
  }
}

function gather(system: System, work: Work, reached: usize, rises: f64): u32 {
  if (system.parties & 1) store<f64>(reached + ((<usize>system.parties) << 3), nowhere)
  const few = number(system, work, reached, rises)
  const strained = work.strained
  const strain = work.strain
  const fewOwn = work.fewOwn
  const fewStrain = work.fewStrain
  for (let at: usize = 0; at < <usize>few; at++) {
    const party: usize = load<u32>(strained + (at << 2))
    store<f64>(fewOwn + (at << 3), load<f64>(reached + (party << 3)))
    // Nobody asks for it here until all is summed afresh; the proof then need not tell the few from the others.
    store<f64>(reached + (party << 3), nowhere)
    store<f64>(fewStrain + (at << 3), load<f64>(strain + (party << 3)))
  }
  endEven(work, few)
  gatherLinks(system, work, few, rowBits)
  nameSources(work, few)
  return few
}

/** As `numberMarked`, for those whom what strains may still rise by could strain, or rounding; two at a time. */
function number(system: System, work: Work, reached: usize, rises: f64): u32 {
  const place = work.place
  const strained = work.strained
  const weight = system.weight
  const parties = system.parties
  const rise = f64x2.splat(rises)
  let few: u32 = 0
  for (let party: u32 = 0; party < parties; party += 2) {
    const at = <usize>party << 3
    const sum = v128.load(reached + at)
    const all = v128.load(weight + at)
    const could = f64x2.add(f64x2.add(sum, f64x2.mul(rise, all)), f64x2.mul(f64x2.splat(8), slackOfOther(sum, all)))
    const marks = i64x2.bitmask(f64x2.gt(could, f64x2.splat(0)))
    few = give(place, strained, few, party, <u32>marks & 1)
    if (party + 1 < parties) few = give(place, strained, few, party + 1, <u32>marks >> 1)
  }
  return few
}

// @ts-ignore: decorator
@inline
function give(place: usize, strained: usize, few: u32, party: u32, marked: u32): u32 {
  store<u32>(place + (<usize>party << 2), marked ? few << rowBits : absent)
  store<u32>(strained + (<usize>few << 2), party)
  return few + marked
}

/** Rows are taken two by two: beside the last one stands one that never rises, where there is room for it. */
function endEven(work: Work, few: u32): void {
  if (!(few & 1)) return
  const at: usize = <usize>few << 3
  store<f64>(work.fewOwn + at, -1)
  store<f64>(work.fewStrain + at, 0)
  store<f64>(work.fewSum + at, -1)
  store<f64>(work.fewSumBefore + at, -1)
}

function nameSources(work: Work, few: u32): void {
  const linkStart = work.fewLinkStart
  let to = work.fewSource
  for (let at: usize = 0; at < <usize>few; at++) {
    const end = work.fewSource + (<usize>load<u32>(linkStart + (at << 2), 4) << 2)
    for (; to < end; to += 4) store<u32>(to, <u32>(at << 3))
  }
}

function scatter(work: Work, few: u32): void {
  const strained = work.strained
  const strain = work.strain
  const from = work.fewStrain
  for (let at: usize = 0; at < <usize>few; at++)
    store<f64>(strain + (<usize>load<u32>(strained + (at << 2)) << 3), load<f64>(from + (at << 3)))
}

/** The far point, as in a block, in `fewAside`; its distance goes to `work.bound` and is returned. */
function aim(work: Work, few: u32): f64 {
  const reach = reachOf(load<f64>(work.ratio))
  const sums = work.fewSum
  const before = work.fewSumBefore
  const now = work.fewStrain
  const aside = work.fewAside
  const reaches = f64x2.splat(reach)
  let farthest = f64x2.splat(0)
  for (let at: usize = 0; at < (<usize>few) << 3; at += 16) {
    const sum = v128.load(sums + at)
    const far = clampPair(f64x2.add(sum, f64x2.mul(reaches, f64x2.sub(sum, v128.load(before + at)))))
    farthest = f64x2.pmax(farthest, f64x2.sub(far, v128.load(now + at)))
    v128.store(aside + at, far)
  }
  store<f64>(work.bound, largerOf(farthest))
  return largerOf(farthest)
}

/** What everybody is hit with, summed afresh: no rounding of earlier passes is left in it. */
function hit(system: System, work: Work, few: u32, reached: usize): void {
  memory.copy(reached, work.own, (<usize>system.parties) << 3)
  const strained = work.strained
  const strain = work.strain
  const linkStart = system.linkStart
  const other = system.other
  const impact = system.impact
  for (let at: usize = 0; at < <usize>few; at++) {
    const party: usize = load<u32>(strained + (at << 2))
    const weight = load<f64>(strain + (party << 3))
    const end: usize = load<u32>(linkStart + (party << 2), 4)
    for (let link: usize = load<u32>(linkStart + (party << 2)); link < end; link++) {
      const to = reached + load<u32>(other + (link << 2))
      store<f64>(to, load<f64>(to) + weight * load<f64>(impact + (link << 3)))
    }
  }
}

/** As in a block, but the others are not asked one link after the other: all strains together have risen by too little to hit them. */
function proof(system: System, work: Work, few: u32, reached: usize): bool {
  pad(work, few)
  let lifted = proveFew(work, few)
  for (let raises: u32 = 0; lifted && raises < raisesMax; raises++) lifted = proveFew(work, few)
  const bears = proveOthers(system, reached, rosenBy(work, few))
  store<u64>(work.lifted, u64(lifted || !bears))
  return certify(work, 1)
}

/** Brings the few's own parts to `fewSafe`, and leaves room for rounding above the far point, wherever it is not on the floor. */
function pad(work: Work, few: u32): void {
  const strained = work.strained
  const own = work.own
  const far = work.fewAside
  const now = work.fewStrain
  const owns = work.fewSafe
  store<f64>(owns + (<usize>few << 3), -1)
  for (let at: usize = 0; at < <usize>few; at++)
    store<f64>(owns + (at << 3), load<f64>(own + (<usize>load<u32>(strained + (at << 2)) << 3)))
  let farthest = v128.load64_zero(work.bound)
  for (let at: usize = 0; at < (<usize>few) << 3; at += 16) {
    const before = v128.load(far + at)
    const room = f64x2.mul(f64x2.splat(2), slackOfPair(before, v128.load(owns + at)))
    const after = clampPair(f64x2.add(before, v128.and(room, f64x2.gt(before, f64x2.splat(0)))))
    farthest = f64x2.pmax(farthest, f64x2.sub(after, v128.load(now + at)))
    v128.store(far + at, after)
  }
  store<f64>(work.bound, largerOf(farthest))
}

/** The most that anybody's strain has risen by since the few were gathered, up to the far point. */
function rosenBy(work: Work, few: u32): f64 {
  const strained = work.strained
  const strain = work.strain
  const far = work.fewAside
  let most = f64x2.splat(0)
  for (let at: usize = 0; at < <usize>few; at++) {
    const then = load<f64>(strain + (<usize>load<u32>(strained + (at << 2)) << 3))
    most = f64x2.pmax(most, f64x2.splat(load<f64>(far + (at << 3)) - then))
  }
  return f64x2.extract_lane(most, 0)
}

function proveOthers(system: System, reached: usize, rosen: f64): bool {
  const weight = system.weight
  const rise = f64x2.splat(rosen)
  const end: usize = <usize>system.parties << 3
  let hurt = f64x2.splat(0)
  for (let at: usize = 0; at < end; at += 16) {
    const all = v128.load(weight + at)
    const sum = f64x2.add(v128.load(reached + at), f64x2.mul(rise, all))
    hurt = v128.or(hurt, f64x2.gt(f64x2.add(sum, slackOfOther(sum, all)), f64x2.splat(0)))
  }
  return !v128.any_true(hurt)
}

/** Sums at the far point, afresh: no rounding of earlier passes is left in them. Raises those who are lifted; whether there were any. */
function proveFew(work: Work, few: u32): bool {
  const far = work.fewAside
  const sums = work.fewSum
  const owns = work.fewSafe
  memory.copy(sums, owns, <usize>(few + (few & 1)) << 3)
  const end = work.fewOther + (<usize>load<u32>(work.fewLinkStart + (<usize>few << 2)) << 2)
  let source = work.fewSource
  let impact = work.fewImpact
  for (let other = work.fewOther; other < end; other += 4, source += 4, impact += 8) {
    const to = sums + load<u32>(other)
    store<f64>(to, load<f64>(to) + load<f64>(far + load<u32>(source)) * load<f64>(impact))
  }
  let lifted = f64x2.splat(0)
  for (let at: usize = 0; at < (<usize>few) << 3; at += 16) {
    const sum = v128.load(sums + at)
    const most = clampPair(f64x2.add(sum, slackOfPair(sum, v128.load(owns + at))))
    lifted = v128.or(lifted, f64x2.gt(most, v128.load(far + at)))
  }
  if (!v128.any_true(lifted)) return false
  raise(work, few)
  return true
}

/** In order, so that one pass carries what rounding adds up to down any chain. */
function raise(work: Work, few: u32): void {
  const far = work.fewAside
  const sums = work.fewSum
  const owns = work.fewSafe
  const now = work.fewStrain
  let farthest = load<f64>(work.bound)
  for (let at: usize = 0; at < <usize>few; at++) {
    const sum = load<f64>(sums + (at << 3))
    const slack = slackOf(sum, load<f64>(owns + (at << 3)))
    const before = load<f64>(far + (at << 3))
    if (clamp(sum + slack) <= before) continue
    const after = clamp(sum + 2 * slack)
    store<f64>(far + (at << 3), after)
    farthest = max(farthest, after - load<f64>(now + (at << 3)))
    const end: usize = load<u32>(work.fewLinkStart + (at << 2), 4)
    for (let link: usize = load<u32>(work.fewLinkStart + (at << 2)); link < end; link++) {
      const to = sums + load<u32>(work.fewOther + (link << 2))
      store<f64>(to, load<f64>(to) + (after - before) * load<f64>(work.fewImpact + (link << 3)))
    }
  }
  store<f64>(work.bound, farthest)
}

// @ts-ignore: decorator
@inline
function slackOf(sum: f64, own: f64): f64 {
  return rounding * (1 + (abs(own) + abs(sum)))
}

/** The same without asking for the own part: it is a sum less what one is hit with, which is no more than all impacts together. */
// @ts-ignore: decorator
@inline
function slackOfOther(sum: v128, weight: v128): v128 {
  const size = f64x2.add(f64x2.splat(1), f64x2.add(f64x2.mul(f64x2.splat(2), f64x2.abs(sum)), weight))
  return f64x2.mul(f64x2.splat(rounding), size)
}

// @ts-ignore: decorator
@inline
function slackOfPair(sum: v128, own: v128): v128 {
  const size = f64x2.add(f64x2.splat(1), f64x2.add(f64x2.abs(own), f64x2.abs(sum)))
  return f64x2.mul(f64x2.splat(rounding), size)
}
