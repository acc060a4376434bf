/** [lender, borrower, amount], indices from 0. */
export type Exposure3 = readonly [number, number, number]

export interface DebtRankProblem {
  readonly n: number
  readonly exposures: readonly Exposure3[]
  readonly buffer: ArrayLike<number>
  /** Economic weight of each party; only shares of the whole matter. */
  readonly weights: ArrayLike<number>
  readonly variant: 'continuous' | 'single-hit' | 'threshold'
}
export interface DebtRankRun {
  /** Cumulative and uncapped. */
  readonly stress: Float64Array
  readonly additionalStress: number
  readonly additionalLosses: number
  readonly additionalDefaults: number
  readonly rounds: number
  readonly residualRelative: number
}

/**
 * Distress that lenders take over from borrowers: impact of borrower j on lender i is exposure_ij / buffer_i, uncapped; j passes
 * on min(s_j, 1). `continuous` iterates to the fixed point from the shock upwards [Bardoscia et al. 2015]; `single-hit` lets each
 * party pass on once [Battiston et al. 2012]; `threshold` passes everything on once s ≥ 1 and nothing before.
 * A party without a buffer takes any loss as default. Undefined when rounds run out.
 */
export function debtRank(
  problem: DebtRankProblem,
  shock: ArrayLike<number>,
  { toleranceRelative = 1e-14, roundsMax = 1_000_000 } = {},
): DebtRankRun | undefined {
  const links = impactsOf(problem)
  const start = Float64Array.from(shock)
  const run =
    problem.variant === 'single-hit'
      ? singleHit(links, start, problem.n)
      : cumulative(links, start, problem, toleranceRelative, roundsMax)
  return run && { ...summaryOf(problem, start, run.stress), ...run }
}

interface Links {
  readonly lender: Int32Array
  readonly impact: Float64Array
  /** Links of borrower j stand at from[j] … from[j+1]. */
  readonly from: Int32Array
}

function impactsOf({ n, exposures, buffer }: DebtRankProblem): Links {
  const from = new Int32Array(n + 1)
  for (const [, borrower] of exposures) from[borrower + 1]!++
  for (let j = 0; j < n; j++) from[j + 1]! += from[j]!
  const next = from.slice()
  const lender = new Int32Array(exposures.length)
  const impact = new Float64Array(exposures.length)
  for (const [i, j, amount] of exposures) {
    const place = next[j]!++
    lender[place] = i
    impact[place] = amount === 0 ? 0 : buffer[i]! > 0 ? amount / buffer[i]! : Number.POSITIVE_INFINITY
  }
  return { lender, impact, from }
}

// s = s0 + Σ_j impact_ij · passed(s_j), summed afresh each round: sums of ever smaller increments would creep on by their rounding.
function cumulative(
  { lender, impact, from }: Links,
  start: Float64Array,
  { n, variant }: DebtRankProblem,
  tolerance: number,
  roundsMax: number,
) {
  const passedOf = variant === 'threshold' ? (s: number) => (s >= 1 - 1e-12 ? 1 : 0) : (s: number) => Math.min(s, 1)
  const stress = start.slice()
  const passed = new Float64Array(n)
  let rounds = 0
  for (;;) {
    let change = 0
    for (let j = 0; j < n; j++) {
      const passes = passedOf(stress[j]!)
      change = Math.max(change, passes - passed[j]!)
      passed[j] = passes
    }
    if (change <= tolerance) return { stress, rounds, residualRelative: change }
    if (++rounds > roundsMax) return undefined
    stress.set(start)
    for (let j = 0; j < n; j++) {
      if (passed[j] === 0) continue
      for (let k = from[j]!; k < from[j + 1]!; k++) stress[lender[k]!]! += impact[k]! * passed[j]!
    }
  }
}

function singleHit({ lender, impact, from }: Links, start: Float64Array, n: number) {
  const stress = start.slice()
  const state = new Int8Array(n)
  for (let i = 0; i < n; i++) state[i] = start[i]! > 0 ? 1 : 0
  let rounds = 0
  while (state.includes(1)) {
    rounds++
    const before = stress.slice()
    const active = [...state.keys()].filter((i) => state[i] === 1)
    for (const j of active) {
      for (let k = from[j]!; k < from[j + 1]!; k++) stress[lender[k]!]! += impact[k]! * Math.min(before[j]!, 1)
      state[j] = 2
    }
    for (let i = 0; i < n; i++) if (state[i] === 0 && stress[i]! > 0) state[i] = 1
  }
  return { stress, rounds, residualRelative: 0 }
}

function summaryOf({ n, buffer, weights }: DebtRankProblem, start: Float64Array, stress: Float64Array) {
  let total = 0
  for (let i = 0; i < n; i++) total += weights[i]!
  let additionalStress = 0
  let additionalLosses = 0
  let additionalDefaults = 0
  for (let i = 0; i < n; i++) {
    const share = total > 0 ? weights[i]! / total : 0
    additionalStress += share * (Math.min(stress[i]!, 1) - Math.min(start[i]!, 1))
    if (buffer[i]! > 0) additionalLosses += buffer[i]! * (stress[i]! - start[i]!)
    if (stress[i]! >= 1 - 1e-12 && start[i]! < 1 - 1e-12) additionalDefaults++
  }
  return { additionalStress, additionalLosses, additionalDefaults }
}
