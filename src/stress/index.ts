// stress: ObligationNetwork x Scenario -> Outcome. Pure and quick enough for a slider: it runs in Node and in a browser's worker.
// Steps: apply changes -> per period: release, clear, carry over -> trace who is short back to what changed.
// It does not read a ledger, and returns a failure, never a guess, when it does not converge.
export { type Chances, chancesOf, type Way } from './chance/chances.ts'
export type { Distribution, Frequency } from './chance/distribution.ts'
export { drawPaths } from './chance/draw-paths.ts'
export { type ChanceOptions, openPaths, type PathBlock, type PathSource } from './chance/paths.ts'
export { assumedPriors, type Ended, type Prior, type Priors, priorMean, updatedPriors } from './chance/priors.ts'
export * from './clearing.ts'
export { type LoadBearing, loadBearing } from './load-bearing.ts'
export * from './models/chance.ts'
export * from './models/debtrank.ts'
export * from './models/default-cascade.ts'
export * from './models/dependency-failure.ts'
export * from './models/impact-measures.ts'
export * from './models/inoperability.ts'
export * from './models/reverse-min-norm.ts'
export * from './models/supply-risk.ts'
export * from './models/valuation.ts'
export {
  type FailedPromise,
  type ReverseAnswer,
  type ReverseOptions,
  reverseStress,
} from './reverse-stress.ts'
export { type ShapleyShare, shapleyOfChanges } from './shapley.ts'
export * from './simulate.ts'
export * from './solve-whole.ts'
export { type ThresholdOptions, thresholdsOf } from './thresholds.ts'
