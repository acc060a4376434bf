import { type Kernel, makeMemory, openKernel } from './kernel.ts'
import { type BlockLayout, fillBlocks, fillOne, lanes, layBlocks, layOne, type OneLayout, workWord } from './layout.ts'
import type { StrainSystem } from './strain-system.ts'

export interface StrainLimits {
  /** On the true distance to the fixed point, in shares of each party's dues; not on the size of the last step. */
  readonly tolerance: number
  readonly roundsMax: number
}
/** What passes aim at: a little less than what is asked for leaves room for the rounding that the bound also holds. */
export const aimedAt = (tolerance: number): number => (63 / 64) * tolerance

/** Many scenarios of one system: `given` holds scenario s of party i at s · parties + i. */
export interface StrainTask extends StrainLimits {
  readonly system: StrainSystem
  readonly given: Float64Array
  readonly scenarios: number
  /** 'payments': due · (1 − x). 'stress': own + Σ impact · x, before floor and ceiling. */
  readonly wanted: 'payments' | 'stress'
  /** No party's own part is below 0: passes may then be shortened by leaps, see (S4) of docs/math/speed.md. */
  readonly concave: boolean
  /** An outcome that is no longer needed: fresh memory for millions of numbers costs as much as a quarter of the work. */
  readonly reuse?: StrainOutcome
}
export interface StrainOutcome {
  /** As `given`. */
  readonly values: Float64Array
  /** One byte a party and block of eight scenarios, block by block; the lowest bit is the block's first scenario. */
  readonly defaults: Uint8Array
  /** By scenario: proved distance of x from the fixed point; beyond the tolerance where passes or digits ran out first. */
  readonly bound: Float64Array
  /** By scenario. */
  readonly rounds: Uint32Array
}

/** Nothing reached yet: in the arrays of `reuse` where they have the size, in new ones otherwise. */
export function emptyOutcome({ system, scenarios, reuse }: StrainTask): StrainOutcome {
  const values = system.parties * scenarios
  const defaults = system.parties * Math.ceil(scenarios / lanes)
  const outcome =
    reuse?.values.length === values && reuse.bound.length === scenarios
      ? reuse
      : {
          values: new Float64Array(values),
          defaults: new Uint8Array(defaults),
          bound: new Float64Array(scenarios),
          rounds: new Uint32Array(scenarios),
        }
  outcome.bound.fill(Number.POSITIVE_INFINITY)
  outcome.defaults.fill(0)
  return outcome
}

/** All scenarios on this thread, through the WebAssembly kernel. */
export function runInKernel(task: StrainTask): StrainOutcome {
  const outcome = emptyOutcome(task)
  if (task.scenarios === 0) return outcome
  const seat = seatOf(task.system, Math.min(task.scenarios, scenariosAtOnce(task.system.parties)))
  for (let first = 0; first < task.scenarios; first += seat.layout.scenarios) {
    const count = Math.min(seat.layout.scenarios, task.scenarios - first)
    bringIn(seat.kernel.memory.buffer, seat.layout, task, first, count)
    for (let block = 0; block < Math.ceil(count / lanes); block++) runBlock(seat.kernel, seat.layout, 0, block, task)
    takeOut(seat.kernel.memory.buffer, seat.layout, outcome, first, count)
  }
  return outcome
}

/** What a thread does with one block; `task` is all it needs to know of the work besides the memory. */
export function runBlock(
  kernel: Kernel,
  layout: BlockLayout,
  worker: number,
  block: number,
  task: StrainLimits & Pick<StrainTask, 'wanted' | 'concave'>,
): void {
  const { buffer } = kernel.memory
  const { parties } = layout
  const system = layout.system.at
  const scales = layout.scales.at
  const { at: work, words } = layout.works[worker]!
  const stride = 8 * parties
  const offset = block * lanes * stride
  kernel.loadScenarios(system, scales, work, layout.given + offset, stride)
  const rounds = kernel.settleBlock(system, work, aimedAt(task.tolerance), task.roundsMax, task.concave)
  if (task.wanted === 'stress') kernel.storeStress(system, scales, work, layout.values + offset, stride)
  else kernel.storePayments(system, scales, work, layout.values + offset, stride, layout.defaults + block * parties)
  const bounds = new Float64Array(buffer, layout.bounds + 8 * lanes * block, lanes)
  bounds.set(new Float64Array(buffer, words[workWord.bound]!, lanes))
  new Uint32Array(buffer, layout.rounds + 4 * block, 1)[0] = rounds
}

/** Puts scenarios first … first + count into memory; the last block is filled up with copies of the last one. */
export function bringIn(buffer: ArrayBufferLike, layout: BlockLayout, task: StrainTask, first: number, count: number): void {
  const { parties } = layout
  const given = new Float64Array(buffer, layout.given, parties * layout.scenarios)
  given.set(task.given.subarray(first * parties, (first + count) * parties))
  for (let s = count; s % lanes !== 0; s++) given.copyWithin(s * parties, (count - 1) * parties, count * parties)
}

export function takeOut(
  buffer: ArrayBufferLike,
  layout: BlockLayout,
  outcome: StrainOutcome,
  first: number,
  count: number,
): void {
  const { parties } = layout
  const blocks = Math.ceil(count / lanes)
  outcome.values.set(new Float64Array(buffer, layout.values, count * parties), first * parties)
  outcome.defaults.set(new Uint8Array(buffer, layout.defaults, blocks * parties), (first / lanes) * parties)
  outcome.bound.set(new Float64Array(buffer, layout.bounds, count), first)
  const rounds = new Uint32Array(buffer, layout.rounds, blocks)
  for (let s = 0; s < count; s++) outcome.rounds[first + s] = rounds[Math.floor(s / lanes)]!
}

/** What comes in and goes out at once stays within 256 MiB. */
export const scenariosAtOnce = (parties: number): number =>
  Math.max(lanes, Math.floor(2 ** 24 / Math.max(1, parties) / lanes) * lanes)

interface Seat<Layout> {
  readonly system: StrainSystem
  readonly kernel: Kernel
  readonly layout: Layout
}
/**
 * The system asked last stays in memory: sliders ask the same one again and again. One memory serves all systems in turn, since each
 * takes gigabytes of a process's addresses, however little of it is used.
 */
let blockSeat: Seat<BlockLayout> | undefined
let oneSeat: Seat<OneLayout> | undefined

function seatOf(system: StrainSystem, scenarios: number): Seat<BlockLayout> {
  if (blockSeat?.system === system && blockSeat.layout.scenarios >= scenarios) return blockSeat
  const layout = layBlocks(system, { scenarios, workers: 1 })
  const kernel = kernelWithRoom(blockSeat?.kernel, layout.bytes)
  fillBlocks(kernel.memory, layout, system)
  blockSeat = { system, kernel, layout }
  return blockSeat
}

function oneSeatOf(system: StrainSystem): Seat<OneLayout> {
  if (oneSeat?.system === system) return oneSeat
  const layout = layOne(system)
  const kernel = kernelWithRoom(oneSeat?.kernel, layout.bytes)
  fillOne(kernel.memory, layout, system)
  oneSeat = { system, kernel, layout }
  return oneSeat
}

const kernelWithRoom = (known: Kernel | undefined, bytes: number): Kernel =>
  known && known.memory.buffer.byteLength >= bytes ? known : openKernel(makeMemory(bytes, { shared: false }))

/** One scenario of a large system: only parties whose strain rises are visited. */
export function runOne(task: StrainTask): StrainOutcome {
  const { system, given, tolerance, roundsMax } = task
  const outcome = emptyOutcome(task)
  const { kernel, layout } = oneSeatOf(system)
  const { buffer } = kernel.memory
  const { parties } = system
  const { at: work, words } = layout.work
  new Float64Array(buffer, layout.given, parties).set(given)
  kernel.loadOne(layout.system.at, layout.scales.at, work, layout.given)
  outcome.rounds[0] = kernel.settleOne(layout.system.at, work, layout.reached, aimedAt(tolerance), roundsMax)
  outcome.bound[0] = new Float64Array(buffer, words[workWord.bound]!, 1)[0]!
  kernel.storeOne(layout.system.at, layout.scales.at, work, layout.values, layout.defaults)
  outcome.values.set(new Float64Array(buffer, layout.values, parties))
  outcome.defaults.set(new Uint8Array(buffer, layout.defaults, parties))
  return outcome
}
