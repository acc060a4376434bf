import { beginFew, certify, foresee, forget, reachOf } from './certainty'
import { gatherLinks, numberMarked } from './gather'
import { nearness, rounding, System, Work } from './system'

/** A party's row is one f64. */
const rowBits: u32 = 3

/**
 * The same for one scenario of a large network. Links stand with the party that hits: a party whose strain rose pushes the rise on
 * to those it hits, and nobody else is visited. `fewOwn` and `fewStrain` play the part of `own` and `strain` among the strained.
 */
export function settleOne(system: System, work: Work, reached: usize, tolerance: f64, roundsMax: u32): u32 {
  forget(work, 1)
  memory.fill(work.strain, 0, (<usize>system.parties) << 3)
  memory.copy(reached, work.own, (<usize>system.parties) << 3)
  let rounds: u32 = 0
  let rise: f64 = 0
  for (; rounds < 2; rounds++)
    rise = push(system.parties, system.linkStart, system.other, system.impact, reached, work.strain, 0)
  while (true) {
    store<f64>(work.rise, rise)
    beginFew(work, 1)
    const few = gather(system, work, reached, -nearness * rise)
    for (let within = false; !within && rounds < roundsMax; rounds++) {
      rise = push(few, work.fewLinkStart, work.fewOther, work.fewImpact, work.fewOwn, work.fewStrain, work.fewBefore)
      store<f64>(work.rise, rise)
      within = foresee(work, 1, tolerance)
    }
    scatter(work, few, reachOf(load<f64>(work.ratio)))
    hit(system, work, few, reached)
    const proved = proof(system, work, reached)
    scatter(work, few, 0)
    rounds++
    if (proved || rounds >= roundsMax) return rounds
    hit(system, work, few, reached)
    rise = push(system.parties, system.linkStart, system.other, system.impact, reached, work.strain, 0)
    rounds++
  }
}

// @ts-ignore: decorator
@inline
function clamp(x: f64): f64 {
  const least: f64 = x > 0 ? x : 0
  return least < 1 ? least : 1
}

/** One pass in order of parties, each on what it was hit with so far; keeps each rise in `rises` if given, returns the largest. */
function push(
  parties: u32,
  linkStart: usize,
  other: usize,
  impact: usize,
  reached: usize,
  strain: usize,
  rises: usize,
): f64 {
  let largest: f64 = 0
  for (let at: usize = 0; at < <usize>parties; at++) {
    const next = clamp(load<f64>(reached + (at << 3)))
    const rise = next - load<f64>(strain + (at << 3))
    if (rises) store<f64>(rises + (at << 3), rise)
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

function gather(system: System, work: Work, reached: usize, threshold: f64): u32 {
  const place = work.place
  for (let party: usize = 0; party < <usize>system.parties; party++)
    store<u32>(place + (party << 2), u32(load<f64>(reached + (party << 3)) > threshold))
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
  return few
}

/** The strained parties' strain, `reach` times their last rise beyond where they are. */
function scatter(work: Work, few: u32, reach: f64): void {
  for (let at: usize = 0; at < <usize>few; at++) {
    const party: usize = load<u32>(work.strained + (at << 2))
    const beyond = load<f64>(work.fewStrain + (at << 3)) + reach * load<f64>(work.fewBefore + (at << 3))
    store<f64>(work.strain + (party << 3), beyond < 1 ? beyond : 1)
  }
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

/** As in a block, but each party is asked on what all others have at the far point: `reached` holds it. */
function proof(system: System, work: Work, reached: usize): bool {
  let size: f64 = 1
  let lifted = false
  for (let at: usize = 0; at < (<usize>system.parties) << 3; at += 8) {
    const sum = load<f64>(reached + at)
    const mine = 1 + abs(load<f64>(work.own + at))
    const slack = rounding * mine
    if (clamp(sum) > load<f64>(work.strain + at) + slack) lifted = true
    if (sum > -slack && sum < 1 + slack && mine > size) size = mine
  }
  certify(work, 0, size, lifted)
  return !lifted
}
