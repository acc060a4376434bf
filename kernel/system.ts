/**
 * One linear system with a floor and a ceiling, the least x with
 *   x_i = min(1, max(0, own_i + Σ_j impact_ij · x_j)).
 * x is a party's strain: the share of its dues it leaves unpaid (clearing), or the share of its distress it passes on (DebtRank).
 * Equations (S1)–(S5) of docs/math/speed.md. Addresses are bytes in this module's memory; src/stress/batch/layout.ts lays it out.
 */
@unmanaged
export class System {
  parties: u32
  /** u32[parties + 1]: where a party's links begin. */
  linkStart: usize
  /**
   * u32[links]. For blocks, links stand with the party that is hit, an even number of them, and this is where the hitter's lanes are, in bytes.
   * For one scenario, links stand with the party that hits, and this is where the hit party's number is, in bytes.
   */
  other: usize
  /** f64[links]. */
  impact: usize
  /** f64[parties]: the sum of the impacts on each. */
  weight: usize
}

/** Memory of one solver. For blocks every party has eight lanes of f64, for one scenario one. */
@unmanaged
export class Work {
  own: usize
  strain: usize
  /** u32[parties]: where a party's copy is among the strained ones, in bytes; `absent` if it is not. */
  place: usize
  /** u32[parties]: which parties are strained, in order. */
  strained: usize
  /** The same system again, of strained parties alone. */
  fewLinkStart: usize
  fewOther: usize
  fewImpact: usize
  fewOwn: usize
  fewStrain: usize
  /** Sums before floor and ceiling, of the last pass and of the one before. */
  fewSum: usize
  fewSumBefore: usize
  /** For blocks, the few as they were before a leap, and before the pass after it; then the far point. For one, its last rises. */
  fewSafe: usize
  fewAside: usize
  /** For one scenario, u32 a link among the few: where the rise of the party that hits stands, in bytes. */
  fewSource: usize
  /** f64[lanes] each: largest rise of the last pass, of the one before, their ratio and the one before it. */
  rise: usize
  riseBefore: usize
  ratio: usize
  ratioBefore: usize
  /** What is still missing at most; not 0 where the far point does not hold. */
  bound: usize
  lifted: usize
  /** f64: 1 where `own` was taken from 1, and carries its rounding; 0 where nothing was taken from anything. */
  unit: usize
}

export const absent: u32 = 0xffffffff

/** A rise from a rise of this size or less says nothing about how quickly passes settle: too much of it is rounding. */
export const crumb: f64 = 1e-12
/** Rises that shrink more slowly than this are left to exact solves: rounding would decide how far the end is. */
export const ratioMax: f64 = 0.999
/** Rounding of one row's sum, relative to its size: six units of the last digit, as much as the sum of some hundred links ever shows. */
export const rounding: f64 = 1.3322676295501878e-15
/** So often those whom rounding lifts are raised in one proof: where chains and circles make more of it, exact solves take over. */
export const raisesMax: u32 = 4
/** Proofs that may fail before a block is left to exact solves. */
export const proofsMax: u32 = 8

/** A party whose sum is below zero by less than this share of a pass's largest rise is taken among the strained: it may yet be. */
export const nearness: f64 = 0.125
/** What all strains together may still rise by after a pass, in shares of its largest rise: who could bear that is not visited. */
export const spread: f64 = 0.375
