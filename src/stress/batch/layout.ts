import { assert } from '../../base/index.ts'
import { type KernelMemory, kernelBytesMax } from './kernel.ts'
import type { Links, StrainSystem } from './strain-system.ts'

/** Scenarios that go through the kernel side by side. */
export const lanes = 8

/** A header of addresses in a kernel's memory, and the addresses in it: kernel/system.ts and scenarios.ts name them in this order. */
export interface Placed {
  readonly at: number
  readonly words: readonly number[]
}
/** Where things stand for scenarios in blocks of eight. Plain data: a thread can be sent it. */
export interface BlockLayout {
  readonly parties: number
  /** Room for so many, a multiple of eight. */
  readonly scenarios: number
  readonly system: Placed
  readonly scales: Placed
  readonly given: number
  readonly values: number
  readonly defaults: number
  /** f64 a scenario. */
  readonly bounds: number
  /** u32 a block. */
  readonly rounds: number
  /** u32[2]: the next block that nobody has begun; blocks done. */
  readonly counters: number
  /** One for each that works at the same time. */
  readonly works: readonly Placed[]
  readonly bytes: number
}
export interface OneLayout {
  readonly system: Placed
  readonly scales: Placed
  readonly work: Placed
  readonly reached: number
  readonly given: number
  readonly values: number
  readonly defaults: number
  readonly bytes: number
}
/** Words of a work header. */
export const workWord = { own: 0, strain: 1, bound: 18 } as const

export function layBlocks(system: StrainSystem, { scenarios, workers }: { scenarios: number; workers: number }): BlockLayout {
  const { parties } = system
  const links = system.byHitter.other.length + parties
  const padded = Math.ceil(scenarios / lanes) * lanes
  const { take, place, top } = arena()
  return {
    parties,
    scenarios: padded,
    system: place(systemSizes(parties, links)),
    scales: place(scalesSizes(parties)),
    given: take(8 * parties * padded),
    values: take(8 * parties * padded),
    defaults: take((parties * padded) / lanes),
    bounds: take(8 * padded),
    rounds: take((4 * padded) / lanes),
    counters: take(8),
    works: Array.from({ length: workers }, () => place(workSizes(parties, links, lanes))),
    bytes: top(),
  }
}

export function layOne(system: StrainSystem): OneLayout {
  const { parties } = system
  const links = system.byHitter.other.length
  const { take, place, top } = arena()
  return {
    system: place(systemSizes(parties, links)),
    scales: place(scalesSizes(parties)),
    work: place(workSizes(parties, links, 1)),
    reached: take(8 * parties),
    given: take(8 * parties),
    values: take(8 * parties),
    defaults: take(parties),
    bytes: top(),
  }
}

/** Writes a system, its scales and all headers where the layout has them. */
export function fillBlocks({ buffer }: KernelMemory, layout: BlockLayout, system: StrainSystem): void {
  fillSystem(buffer, layout.system, system, inPairs(system.byHit()), 8 * lanes)
  fillScales(buffer, layout.scales, system)
  for (const work of layout.works) new Uint32Array(buffer, work.at, work.words.length).set(work.words)
}

export function fillOne({ buffer }: KernelMemory, layout: OneLayout, system: StrainSystem): void {
  fillSystem(buffer, layout.system, system, system.byHitter, 8)
  fillScales(buffer, layout.scales, system)
  new Uint32Array(buffer, layout.work.at, layout.work.words.length).set(layout.work.words)
}

function fillSystem(
  buffer: ArrayBufferLike,
  { at, words }: Placed,
  { parties, weight: weights }: StrainSystem,
  links: Links,
  rowBytes: number,
): void {
  new Uint32Array(buffer, at, 1 + words.length).set([parties, ...words])
  const [start, other, impact, weight] = words as [number, number, number, number]
  new Uint32Array(buffer, start, parties + 1).set(links.start)
  const to = new Uint32Array(buffer, other, links.other.length)
  for (let link = 0; link < to.length; link++) to[link] = links.other[link]! * rowBytes
  new Float64Array(buffer, impact, links.impact.length).set(links.impact)
  new Float64Array(buffer, weight, parties).set(weights)
}

function fillScales(buffer: ArrayBufferLike, { at, words }: Placed, { parties, outer, base, scale, due }: StrainSystem): void {
  new Uint32Array(buffer, at, words.length + 1).set([...words, outer.every((party, at) => party === at) ? 1 : 0])
  new Uint32Array(buffer, words[0]!, parties).set(outer.map((party) => 8 * party))
  for (const [k, values] of [base, scale, due].entries()) new Float64Array(buffer, words[k + 1]!, parties).set(values)
}

/** The kernel takes links two by two: a party with an odd number gets one more, which weighs nothing. */
function inPairs({ start, other, impact }: Links): Links {
  const parties = start.length - 1
  const evenStart = new Uint32Array(parties + 1)
  for (let i = 0; i < parties; i++) evenStart[i + 1] = evenStart[i]! + 2 * Math.ceil((start[i + 1]! - start[i]!) / 2)
  const links = evenStart[parties]!
  const paired = { start: evenStart, other: new Uint32Array(links), impact: new Float64Array(links) }
  for (let i = 0; i < parties; i++) {
    paired.other.set(other.subarray(start[i]!, start[i + 1]!), evenStart[i]!)
    paired.impact.set(impact.subarray(start[i]!, start[i + 1]!), evenStart[i]!)
  }
  return paired
}

const systemSizes = (parties: number, links: number) => [4 * (parties + 1), 4 * links, 8 * links, 8 * parties]

const scalesSizes = (parties: number) => [4 * parties, 8 * parties, 8 * parties, 8 * parties]

function workSizes(parties: number, links: number, width: number): number[] {
  const row = 8 * width
  // One more of each in the lists that gathering fills: it writes before it knows whether to keep.
  const strained = [4 * parties, 4 * (parties + 1)]
  const rows = row * parties
  const few = [4 * (parties + 1), 4 * (links + 1), 8 * (links + 1), rows, rows, rows, rows, rows, rows]
  const sources = width === 1 ? 4 * (links + 1) : 0
  return [rows, rows, ...strained, ...few, sources, row, row, row, row, row, row, row]
}

/** Hands out memory from the bottom up, in lines of the processor's cache. */
function arena() {
  let free = 1024
  const take = (bytes: number): number => {
    const at = free
    free += Math.ceil(bytes / 64) * 64
    assert(free <= kernelBytesMax, 'a kernel’s memory ends at 4 GiB')
    return at
  }
  const place = (sizes: readonly number[]): Placed => ({ at: take(4 * (sizes.length + 2)), words: sizes.map(take) })
  return { take, place, top: () => free }
}
