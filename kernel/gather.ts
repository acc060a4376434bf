import { absent, System, Work } from './system'

/**
 * Numbers the parties whose mark in `work.place` is not 0, and puts their new place there, in bytes of rows of 1 << rowBits.
 * Returns how many they are.
 */
export function numberMarked(system: System, work: Work, rowBits: u32): u32 {
  const place = work.place
  const strained = work.strained
  const parties = system.parties
  let few: u32 = 0
  for (let party: u32 = 0; party < parties; party++) {
    const at = place + (<usize>party << 2)
    const marked = load<u32>(at) != 0
    store<u32>(at, marked ? few << rowBits : absent)
    store<u32>(strained + (<usize>few << 2), party)
    few += u32(marked)
  }
  return few
}

/**
 * Copies the links among the few, but for those that weigh nothing. A row's address shifted by rowBits − 2 is where its number stands
 * among u32.
 */
export function gatherLinks(system: System, work: Work, few: u32, rowBits: u32): void {
  // Fields are read once: a store might change them, for all the compiler knows.
  const place = work.place
  const strained = work.strained
  const linkStart = system.linkStart
  const systemOther = system.other
  const systemImpact = system.impact
  const fewLinkStart = work.fewLinkStart
  const first = work.fewOther
  const shift = rowBits - 2
  let other = first
  let impact = work.fewImpact
  store<u32>(fewLinkStart, 0)
  for (let at: usize = 0; at < <usize>few; at++) {
    const start = linkStart + (<usize>load<u32>(strained + (at << 2)) << 2)
    let from: usize = load<u32>(start)
    const end: usize = systemOther + (<usize>load<u32>(start, 4) << 2)
    let weight = systemImpact + (from << 3)
    for (from = systemOther + (from << 2); from < end; from += 4, weight += 8) {
      const to = load<u32>(place + (load<u32>(from) >> shift))
      store<u32>(other, to)
      const share = load<f64>(weight)
      store<f64>(impact, share)
      const kept: usize = usize(to != absent) & usize(reinterpret<u64>(share) != 0)
      other += kept << 2
      impact += kept << 3
    }
    store<u32>(fewLinkStart + (at << 2), <u32>((other - first) >> 2), 4)
  }
}
