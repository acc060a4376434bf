import { beginFew, beginProof, certify, foresee, forget, giveUp, reachOf } from './certainty'
import { gatherLinks, numberMarked } from './gather'
import { absent, rounding, spread, System, Work } from './system'

/** A party's row is one f64. */
const rowBits: u32 = 3
/** So many parties' rises are found before any is pushed on: their links then run in one loop, whose end is easily foretold. */
const together: usize = 32
/** Passes that go on so; what has not settled then, like strain going round a long circle, is better served party by party. */
const togetherMax: u32 = 30

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
  while (true) {
    const few = gather(system, work, reached, spread * load<f64>(work.rise))
    const made = settleFew(work, few, tolerance, roundsMax - min(roundsMax, rounds))
    rounds += made
    if (made < 2) giveUp(work, 1)
    const proved = made >= 2 && proof(system, work, few, reached)
    scatter(work, few)
    if (proved || rounds >= roundsMax) return rounds
    hit(system, work, few, reached)
    store<f64>(work.rise, pushAll(system, work, reached))
    rounds++
  }
}

/** Passes over the few until the far point, left in `fewAside`, is within tolerance, or `roundsMax` is reached. */
function settleFew(work: Work, few: u32, tolerance: f64, roundsMax: u32): u32 {
  beginFew(work, 1)
  for (let rounds: u32 = 1; rounds <= roundsMax; rounds++) {
    const rise = rounds <= togetherMax ? pushTogether(work, few) : pushInOrder(work, few)
    store<f64>(work.rise, rise)
    if (foresee(work, 1, tolerance) && rounds >= 2 && aim(work, few) <= tolerance) return rounds
  }
  aim(work, few)
  return roundsMax
}

// @ts-ignore: decorator
@inline
function clamp(x: f64): f64 {
  const least: f64 = x > 0 ? x : 0
  return least < 1 ? least : 1
}

function pushAll(system: System, work: Work, reached: usize): f64 {
  return push(system.parties, system.linkStart, system.other, system.impact, reached, work.strain)
}

function pushInOrder(work: Work, few: u32): f64 {
  keepSums(work, 0, few)
  return push(few, work.fewLinkStart, work.fewOther, work.fewImpact, work.fewOwn, work.fewStrain)
}

/** One pass in order of parties, each on what it was hit with so far; returns the largest rise. */
function push(parties: u32, linkStart: usize, other: usize, impact: usize, reached: usize, strain: usize): f64 {
  let largest: f64 = 0
  for (let at: usize = 0; at < <usize>parties; at++) {
    const next = clamp(load<f64>(reached + (at << 3)))
    const rise = next - load<f64>(strain + (at << 3))
    if (rise <= 0) continue
    store<f64>(strain + (at << 3), next)
    if (rise > largest) largest = rise
    const end: usize = load<u32>(linkStart + (at << 2), 4)
    for (let link: usize = load<u32>(linkStart + (at << 2)); link < end; link++) {
      const to = reached + load<u32>(other + (link << 2))
      store<f64>(to, load<f64>(to) + rise * load<f64>(impact + (link << 3)))
    }
  }
  return largest
}

/** A pass over the few, a handful of parties at a time. */
function pushTogether(work: Work, few: u32): f64 {
  const reached = work.fewOwn
  const strain = work.fewStrain
  const rises = work.fewSafe
  const linkStart = work.fewLinkStart
  let source = work.fewSource
  let other = work.fewOther
  let impact = work.fewImpact
  const first = other
  let largest: f64 = 0
  for (let from: usize = 0; from < <usize>few; from += together) {
    const end = min(from + together, <usize>few)
    keepSums(work, from, <u32>end)
    for (let at = from << 3; at < end << 3; at += 8) {
      const next = clamp(load<f64>(reached + at))
      const rise = next - load<f64>(strain + at)
      store<f64>(strain + at, next)
      store<f64>(rises + at, rise)
      largest = max(largest, rise)
    }
    const last = first + (<usize>load<u32>(linkStart + (end << 2)) << 2)
    for (; other < last; other += 4, source += 4, impact += 8) {
      const to = reached + load<u32>(other)
      store<f64>(to, load<f64>(to) + load<f64>(rises + load<u32>(source)) * load<f64>(impact))
    }
  }
  return largest
}

/** What each is about to answer, and what it answered last. */
function keepSums(work: Work, from: usize, end: u32): void {
  const reached = work.fewOwn
  const sums = work.fewSum
  const before = work.fewSumBefore
  for (let at = from << 3; at < (<usize>end) << 3; at += 8) {
    store<f64>(before + at, load<f64>(sums + at))
    store<f64>(sums + at, load<f64>(reached + at))
  }
}

function gather(system: System, work: Work, reached: usize, rises: f64): u32 {
  const place = work.place
  const weight = system.weight
  for (let party: usize = 0; party < <usize>system.parties; party++) {
    const could = load<f64>(reached + (party << 3)) + rises * load<f64>(weight + (party << 3))
    store<u32>(place + (party << 2), u32(could > 0))
  }
  const few = numberMarked(system, work, rowBits)
  const strained = work.strained
  const strain = work.strain
  const fewOwn = work.fewOwn
  const fewStrain = work.fewStrain
  for (let at: usize = 0; at < <usize>few; at++) {
    const party: usize = load<u32>(strained + (at << 2))
    store<f64>(fewOwn + (at << 3), load<f64>(reached + (party << 3)))
    store<f64>(fewStrain + (at << 3), load<f64>(strain + (party << 3)))
  }
  gatherLinks(system, work, few, rowBits)
  nameSources(work, few)
  return few
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
  let farthest: f64 = 0
  for (let at: usize = 0; at < (<usize>few) << 3; at += 8) {
    const sum = load<f64>(sums + at)
    const far = clamp(sum + reach * (sum - load<f64>(before + at)))
    farthest = max(farthest, far - load<f64>(now + at))
    store<f64>(aside + at, far)
  }
  store<f64>(work.bound, farthest)
  return farthest
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
  beginProof(work, 1)
  const bears = proveOthers(system, work, reached, rosenBy(work, few))
  const holds = proveFew(work, few)
  if (!bears || !holds) store<u64>(work.lifted, 1)
  return certify(work, 1)
}

/** The most that anybody's strain has risen by since the few were gathered, up to the far point. */
function rosenBy(work: Work, few: u32): f64 {
  const strained = work.strained
  const strain = work.strain
  const far = work.fewAside
  let most: f64 = 0
  for (let at: usize = 0; at < <usize>few; at++)
    most = max(most, load<f64>(far + (at << 3)) - load<f64>(strain + (<usize>load<u32>(strained + (at << 2)) << 3)))
  return most
}

function proveOthers(system: System, work: Work, reached: usize, rosen: f64): bool {
  const place = work.place
  const weight = system.weight
  let bears = true
  for (let party: usize = 0; party < <usize>system.parties; party++) {
    const sum = load<f64>(reached + (party << 3)) + rosen * load<f64>(weight + (party << 3))
    if (load<u32>(place + (party << 2)) == absent && sum + slackOf(work.own + (party << 3)) > 0) bears = false
  }
  return bears
}

/** Sums at the far point, afresh: no rounding of earlier passes is left in them. */
function proveFew(work: Work, few: u32): bool {
  const far = work.fewAside
  const sums = work.fewSum
  const owns = work.fewSumBefore
  const strained = work.strained
  for (let at: usize = 0; at < <usize>few; at++) {
    const own = load<f64>(work.own + (<usize>load<u32>(strained + (at << 2)) << 3))
    store<f64>(sums + (at << 3), own)
    store<f64>(owns + (at << 3), own)
  }
  const end = work.fewOther + (<usize>load<u32>(work.fewLinkStart + (<usize>few << 2)) << 2)
  let source = work.fewSource
  let impact = work.fewImpact
  for (let other = work.fewOther; other < end; other += 4, source += 4, impact += 8) {
    const to = sums + load<u32>(other)
    store<f64>(to, load<f64>(to) + load<f64>(far + load<u32>(source)) * load<f64>(impact))
  }
  let size: f64 = 1
  let holds = true
  for (let at: usize = 0; at < (<usize>few) << 3; at += 8) {
    const sum = load<f64>(sums + at)
    const slack = slackOf(owns + at)
    if (clamp(sum) > load<f64>(far + at) + slack) holds = false
    if (sum + slack > 0 && sum < 1 + slack) size = max(size, 1 + abs(load<f64>(owns + at)))
  }
  store<f64>(work.size, size)
  return holds
}

// @ts-ignore: decorator
@inline
function slackOf(own: usize): f64 {
  return rounding * (1 + abs(load<f64>(own)))
}
