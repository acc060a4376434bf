import { lanes } from './layout.ts'
import { emptyOutcome, type StrainLimits, type StrainOutcome, type StrainTask } from './run-blocks.ts'
import type { StrainSystem } from './strain-system.ts'

// The kernel's blocks once more, in TypeScript and in the same order of operations, so that the two give the same bytes.
// What the kernel does for speed alone (strained parties copied to a place of their own) is not repeated here.

const crumb = 1e-12
const ratioMax = 0.999
const rounding = 16 * Number.EPSILON
const nearness = 0.125
const leapRoom = 3
/** A default is told from rounding; the same number stands in kernel/scenarios.ts. */
export const strictShare = 1e-12
const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** All scenarios in plain TypeScript: what the kernel is held against, and what runs where there is no WebAssembly. */
export function runPlainly(task: StrainTask): StrainOutcome {
  const outcome = emptyOutcome(task)
  for (let block = 0; block * lanes < task.scenarios; block++) {
    const own = ownOf(task, block)
    const { strain, bound, rounds } = settleBlockPlainly(task.system, own, task)
    for (let lane = 0; lane < lanes && block * lanes + lane < task.scenarios; lane++) {
      const s = block * lanes + lane
      outcome.bound[s] = bound[lane]!
      outcome.rounds[s] = rounds
    }
    bringOut(task, outcome, block, own, strain)
  }
  return outcome
}

function ownOf({ system, given, scenarios }: StrainTask, block: number): Float64Array {
  const { parties, outer, base, scale } = system
  const own = new Float64Array(parties * lanes)
  for (let lane = 0; lane < lanes; lane++) {
    const s = Math.min(block * lanes + lane, scenarios - 1)
    for (let at = 0; at < parties; at++) own[at * lanes + lane] = base[at]! - scale[at]! * given[s * parties + outer[at]!]!
  }
  return own
}

function bringOut(task: StrainTask, outcome: StrainOutcome, block: number, own: Float64Array, strain: Float64Array): void {
  const { parties, outer, due } = task.system
  for (let at = 0; at < parties; at++)
    for (let lane = 0; lane < lanes; lane++) {
      const s = block * lanes + lane
      const x = strain[at * lanes + lane]!
      if (task.wanted === 'payments' && x > strictShare) outcome.defaults[block * parties + outer[at]!]! |= 1 << lane
      if (s < task.scenarios)
        outcome.values[s * parties + outer[at]!] =
          task.wanted === 'payments' ? due[at]! * (1 - x) : sumOf(task.system, own, strain, at, lane)
    }
}

/** What the party is hit with, before floor and ceiling. */
function sumOf(system: StrainSystem, own: Float64Array, strain: Float64Array, at: number, lane: number): number {
  const { start, other, impact } = system.byHit()
  let sum = own[at * lanes + lane]!
  for (let link = start[at]!; link < start[at + 1]!; link++) sum += impact[link]! * strain[other[link]! * lanes + lane]!
  return sum
}

export function settleBlockPlainly(
  system: StrainSystem,
  own: Float64Array,
  { tolerance, roundsMax, concave }: StrainLimits & Pick<StrainTask, 'concave'>,
) {
  const strain = own.map(clamp)
  const near = new Uint8Array(system.parties)
  const rise = new Float64Array(lanes)
  const everybody = Array.from({ length: system.parties }, (_, at) => at)
  const foresight = new Foresight()
  pass(everybody, 0)
  pass(everybody, nearness * Math.max(...rise))
  for (let rounds = 2; ; ) {
    foresight.before.set(rise)
    const few = everybody.filter((at) => near[at])
    let before = strain
    let safe: Float64Array | undefined
    for (let within = false; !within && rounds < roundsMax; rounds++) {
      before = strain.slice()
      pass(few)
      if (safe && fell(before)) {
        strain.set(safe)
        safe = undefined
        for (let lane = 0; lane < lanes; lane++) foresight.forgetRise(lane)
        continue
      }
      within = foresight.reaches(rise, tolerance)
      safe = concave && !within && rounds + leapRoom < roundsMax ? leap(few, before) : undefined
    }
    const proved = proof(few, before)
    rounds++
    if (proved || rounds >= roundsMax) return { strain, bound: foresight.bound, rounds }
    pass(everybody, nearness * Math.max(...rise))
    rounds++
  }

  function pass(over: readonly number[], margin?: number): void {
    rise.fill(0)
    for (const at of over) {
      let isNear = false
      for (let lane = 0; lane < lanes; lane++) {
        const sum = sumOf(system, own, strain, at, lane)
        if (margin !== undefined && sum > -margin) isNear = true
        const next = clamp(sum)
        const rose = next - strain[at * lanes + lane]!
        if (rose > rise[lane]!) rise[lane] = rose
        strain[at * lanes + lane] = next
      }
      if (margin !== undefined) near[at] = isNear ? 1 : 0
    }
  }

  /** What the strain was, if any lane leapt. */
  function leap(few: readonly number[], before: Float64Array): Float64Array | undefined {
    const reaches = Array.from({ length: lanes }, (_, lane) => foresight.leap(lane, tolerance))
    if (reaches.every((reach) => reach === 0)) return undefined
    const safe = strain.slice()
    for (const at of few)
      for (let lane = 0; lane < lanes; lane++) {
        const k = at * lanes + lane
        strain[k] = Math.min(1, strain[k]! + reaches[lane]! * (strain[k]! - before[k]!))
      }
    for (let lane = 0; lane < lanes; lane++) if (reaches[lane]! > 0) foresight.forgetRise(lane)
    return safe
  }
  function fell(before: Float64Array): boolean {
    return strain.some((x, k) => x - before[k]! < -rounding)
  }

  function proof(few: readonly number[], before: Float64Array): boolean {
    const far = strain.slice()
    for (const at of few)
      for (let lane = 0; lane < lanes; lane++) {
        const k = at * lanes + lane
        far[k] = Math.min(1, strain[k]! + foresight.reach(lane) * (strain[k]! - before[k]!))
      }
    const size = new Float64Array(lanes).fill(1)
    const lifted = new Uint8Array(lanes)
    for (const at of everybody)
      for (let lane = 0; lane < lanes; lane++) {
        const k = at * lanes + lane
        const sum = sumOf(system, own, far, at, lane)
        const mine = 1 + Math.abs(own[k]!)
        const slack = rounding * mine
        if (clamp(sum) > far[k]! + slack) lifted[lane] = 1
        if (sum > -slack && sum < 1 + slack && mine > size[lane]!) size[lane] = mine
        far[k] = Math.min(far[k]!, clamp(sum))
      }
    for (let lane = 0; lane < lanes; lane++) foresight.certify(lane, size[lane]!, lifted[lane] === 1)
    return !lifted.includes(1)
  }
}

/** See kernel/certainty.ts. */
class Foresight {
  readonly bound = new Float64Array(lanes)
  private readonly ratio = new Float64Array(lanes)
  private readonly rise = new Float64Array(lanes)
  private readonly ratioBefore = new Float64Array(lanes)
  readonly before = new Float64Array(lanes)

  reach(lane: number): number {
    const ratio = this.ratio[lane]!
    return ratio < ratioMax ? (2 * ratio) / (1 - ratio) : 0
  }
  reaches(rise: Float64Array, tolerance: number): boolean {
    let within = true
    for (let lane = 0; lane < lanes; lane++) {
      if (this.before[lane]! > crumb) {
        this.ratioBefore[lane] = this.ratio[lane]!
        this.ratio[lane] = rise[lane]! / this.before[lane]!
      }
      this.before[lane] = rise[lane]!
      this.rise[lane] = rise[lane]!
      if (!(this.foreseen(lane) <= tolerance)) within = false
    }
    return within
  }
  leap(lane: number, tolerance: number): number {
    const ratio = this.ratio[lane]!
    const steady = Math.abs(ratio - this.ratioBefore[lane]!) <= 0.05 * (1 - ratio)
    if (!steady || ratio >= ratioMax || this.rise[lane]! <= crumb || this.foreseen(lane) <= tolerance) return 0
    return (0.96 * ratio) / (1 - ratio)
  }
  forgetRise(lane: number): void {
    this.before[lane] = 0
    this.ratioBefore[lane] = 2
  }
  certify(lane: number, size: number, lifted: boolean): void {
    const bound = this.foreseen(lane) + (rounding * size) / (1 - this.ratio[lane]!)
    this.bound[lane] = lifted ? Number.POSITIVE_INFINITY : bound
  }
  private foreseen(lane: number): number {
    return this.ratio[lane]! < ratioMax ? this.reach(lane) * this.rise[lane]! : Number.POSITIVE_INFINITY
  }
}
