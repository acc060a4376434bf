import { lanes } from './layout.ts'
import { aimedAt, emptyOutcome, type StrainLimits, type StrainOutcome, type StrainTask } from './run-blocks.ts'
import type { StrainSystem } from './strain-system.ts'

// The kernel's blocks once more, in TypeScript and in the same order of operations, so that the two give the same bytes.
// What the kernel does for speed alone (strained parties copied to a place of their own) is not repeated here.

const crumb = 1e-12
const ratioMax = 0.999
const rounding = 6 * Number.EPSILON
const nearness = 0.125
const raisesMax = 4
const proofsMax = 8
const leapRoom = 3
/** A default is told from rounding; the same number stands in kernel/scenarios.ts. */
export const strictShare = 1e-12
const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** All scenarios in plain TypeScript: what the kernel is held against, and what runs where there is no WebAssembly. */
export function runPlainly(task: StrainTask): StrainOutcome {
  const outcome = emptyOutcome(task)
  for (let block = 0; block * lanes < task.scenarios; block++) {
    const own = ownOf(task, block)
    const { strain, bound, rounds } = settleBlockPlainly(task.system, own, { ...task, tolerance: aimedAt(task.tolerance) })
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

/** As `sumOf`, but links add up two by two to two sums, as the kernel has them in passes over everybody. */
function sumOfPairs(system: StrainSystem, own: Float64Array, strain: Float64Array, at: number, lane: number): number {
  const { start, other, impact } = system.byHit()
  let even = own[at * lanes + lane]!
  let odd = 0
  for (let link = start[at]!; link < start[at + 1]!; link++) {
    const part = impact[link]! * strain[other[link]! * lanes + lane]!
    if ((link - start[at]!) % 2 === 0) even += part
    else odd += part
  }
  return even + odd
}

/** What the party is hit with, before floor and ceiling. */
function sumOf(system: StrainSystem, own: Float64Array, strain: Float64Array, at: number, lane: number): number {
  const { start, other, impact } = system.byHit()
  let sum = own[at * lanes + lane]!
  for (let link = start[at]!; link < start[at + 1]!; link++) sum += impact[link]! * strain[other[link]! * lanes + lane]!
  return sum
}

/** See kernel/block.ts, which this follows step by step. */
export function settleBlockPlainly(
  system: StrainSystem,
  own: Float64Array,
  { tolerance, roundsMax, concave }: StrainLimits & Pick<StrainTask, 'concave'>,
) {
  const strain = own.map(clamp)
  const near = new Uint8Array(system.parties)
  const everybody = Array.from({ length: system.parties }, (_, at) => at)
  const foresight = new Foresight()
  const { rise } = foresight
  const sum = new Float64Array(strain.length)
  let sumBefore = new Float64Array(strain.length)
  pass(everybody, 0)
  const least = concave ? 0 : 16 * rounding * (1 + system.weight.reduce((a, b) => Math.max(a, b), 0))
  pass(everybody, Math.max(least, nearness * Math.max(...rise)))
  let rounds = 2
  let proofs = 0
  for (;;) {
    const few = everybody.filter((at) => near[at])
    const { made, far } = settleFew(few, roundsMax - Math.min(roundsMax, rounds))
    rounds += made
    if (!far) {
      foresight.bound.fill(Number.POSITIVE_INFINITY)
      return { strain, bound: foresight.bound, rounds }
    }
    const proved = proof(few, far)
    if (proved || rounds >= roundsMax || ++proofs === proofsMax) return { strain, bound: foresight.bound, rounds }
    pass(everybody, Math.max(least, nearness * Math.max(...rise)))
    rounds++
  }

  function settleFew(few: readonly number[], most: number): { readonly made: number; readonly far?: Float64Array } {
    foresight.begin()
    let made = 0
    let kept = 0
    let safe: Float64Array | undefined
    while (made < most) {
      const keep = concave || made + 2 >= most || foresight.closing(tolerance)
      const before = strain.slice()
      if (keep) sumBefore = sum.slice()
      pass(few, undefined, keep)
      made++
      kept = keep ? kept + 1 : 0
      if (safe && strain.some((x, k) => x - before[k]! < -rounding)) {
        strain.set(safe)
        for (let lane = 0; lane < lanes; lane++) foresight.forgetRise(lane)
        safe = undefined
        kept = 0
        continue
      }
      const foreseen = foresight.foresee(tolerance)
      if (foreseen && kept >= 2) {
        const far = aim(few)
        if (foresight.bound.every((distance) => distance <= tolerance)) return { made, far }
      }
      safe = concave && !foreseen && kept >= 2 && made + leapRoom < most ? leap(few) : undefined
      if (safe) kept = 0
    }
    return made < 2 ? { made } : { made, far: aim(few) }
  }

  function pass(over: readonly number[], margin?: number, keep = false): void {
    rise.fill(0)
    for (const at of over) {
      let isNear = false
      for (let lane = 0; lane < lanes; lane++) {
        const k = at * lanes + lane
        const hit = (margin === undefined ? sumOf : sumOfPairs)(system, own, strain, at, lane)
        if (margin !== undefined && hit > -margin) isNear = true
        if (keep) sum[k] = hit
        const rose = clamp(hit) - strain[k]!
        if (rose > rise[lane]!) rise[lane] = rose
        strain[k] = clamp(hit)
      }
      if (margin !== undefined) near[at] = isNear ? 1 : 0
    }
  }

  function beyond(k: number, reach: number): number {
    return clamp(sum[k]! + reach * (sum[k]! - sumBefore[k]!))
  }
  function aim(few: readonly number[]): Float64Array {
    const far = strain.slice()
    foresight.bound.fill(0)
    for (const at of few)
      for (let lane = 0; lane < lanes; lane++) {
        const k = at * lanes + lane
        far[k] = beyond(k, foresight.reach(lane))
        foresight.bound[lane] = Math.max(foresight.bound[lane]!, far[k]! - strain[k]!)
      }
    return far
  }
  /** What the strain was, if any lane leapt. */
  function leap(few: readonly number[]): Float64Array | undefined {
    const reaches = Array.from({ length: lanes }, (_, lane) => foresight.leap(lane, tolerance))
    if (reaches.every((reach) => reach === 0)) return undefined
    const safe = strain.slice()
    for (const at of few)
      for (let lane = 0; lane < lanes; lane++)
        if (reaches[lane]! > 0) strain[at * lanes + lane] = beyond(at * lanes + lane, reaches[lane]!)
    for (let lane = 0; lane < lanes; lane++) if (reaches[lane]! > 0) foresight.forgetRise(lane)
    return safe
  }

  function slackOf(sum: number, k: number): number {
    return rounding * ((concave ? 0 : 1) + (Math.abs(own[k]!) + Math.abs(sum)))
  }
  function proof(few: readonly number[], far: Float64Array): boolean {
    const lifted = new Uint8Array(lanes)
    const put = (at: number, lane: number, higher: number) => {
      const k = at * lanes + lane
      far[k] = clamp(higher)
      foresight.bound[lane] = Math.max(foresight.bound[lane]!, far[k]! - strain[k]!)
    }
    each(few, (at, lane, k) => put(at, lane, far[k]! > 0 ? far[k]! + 2 * slackOf(far[k]!, k) : 0))
    for (let raises = 0; ; raises++) {
      lifted.fill(0)
      const row = far.slice()
      each(few, (at, lane, k) => {
        const hit = sumOf(system, own, row, at, lane)
        const most = clamp(hit + slackOf(hit, k))
        row[k] = most
        if (most <= far[k]!) return
        lifted[lane] = 1
        put(at, lane, hit + 2 * slackOf(hit, k))
      })
      if (lifted.every((one) => one === 0) || raises === raisesMax) break
    }
    const isFew = new Set(few)
    const others = everybody.filter((one) => !isFew.has(one))
    each(others, (at, lane, k) => {
      const hit = sumOfPairs(system, own, far, at, lane)
      if (hit + slackOf(hit, k) > 0) lifted[lane] = 1
    })
    return foresight.certify(lifted)
  }
  function each(over: readonly number[], ask: (at: number, lane: number, k: number) => void): void {
    for (const at of over) for (let lane = 0; lane < lanes; lane++) ask(at, lane, at * lanes + lane)
  }
}

/** See kernel/certainty.ts. */
class Foresight {
  readonly bound = new Float64Array(lanes)
  readonly rise = new Float64Array(lanes)
  private readonly riseBefore = new Float64Array(lanes)
  private readonly ratio = new Float64Array(lanes)
  private readonly ratioBefore = new Float64Array(lanes)

  begin(): void {
    this.riseBefore.set(this.rise)
  }
  reach(lane: number): number {
    const ratio = this.ratio[lane]!
    return ratio < ratioMax ? (2 * ratio) / (1 - ratio) : 0
  }
  foresee(tolerance: number): boolean {
    let within = true
    for (let lane = 0; lane < lanes; lane++) {
      if (this.riseBefore[lane]! > crumb) {
        this.ratioBefore[lane] = this.ratio[lane]!
        this.ratio[lane] = this.rise[lane]! / this.riseBefore[lane]!
      }
      this.riseBefore[lane] = this.rise[lane]!
      if (!(this.missing(lane) <= tolerance)) within = false
    }
    return within
  }
  closing(tolerance: number): boolean {
    return this.ratio.every((ratio, lane) => this.missing(lane) * ratio * ratio <= tolerance)
  }
  leap(lane: number, tolerance: number): number {
    const ratio = this.ratio[lane]!
    const steady = Math.abs(ratio - this.ratioBefore[lane]!) <= 0.03 * (1 - ratio)
    if (!steady || ratio >= ratioMax || this.rise[lane]! <= crumb || this.missing(lane) <= tolerance) return 0
    return (0.98 * ratio) / (1 - ratio)
  }
  forgetRise(lane: number): void {
    this.riseBefore[lane] = 0
    this.ratioBefore[lane] = 2
  }
  certify(lifted: Uint8Array): boolean {
    let proved = true
    for (let lane = 0; lane < lanes; lane++) {
      const holds = this.ratio[lane]! < ratioMax && lifted[lane] === 0
      if (!holds) proved = false
      this.bound[lane] = holds ? this.bound[lane]! + rounding : Number.POSITIVE_INFINITY
    }
    return proved
  }
  private missing(lane: number): number {
    return this.ratio[lane]! < ratioMax ? this.reach(lane) * this.rise[lane]! : Number.POSITIVE_INFINITY
  }
}
