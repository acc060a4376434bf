// stress: ObligationNetwork x Scenario -> Outcome. Pure and quick enough for a slider: it runs in Node and in a browser's worker.
// Steps: apply changes -> per period: release, clear, carry over -> trace who is short back to what changed.
// It does not read a ledger, and returns a failure, never a guess, when it does not converge.
export * from './batch/clear-batch.ts'
export * from './batch/debtrank-batch.ts'
export * from './batch/kernel.ts'
export * from './batch/layout.ts'
export * from './batch/reference.ts'
export * from './batch/run-blocks.ts'
export * from './batch/strain-system.ts'
export { type CascadeRound, cascadeOf, type Fall, type Lack } from './cascade.ts'
export { type Chances, chancesOf, type PartyChances } from './chance/chances.ts'
export type { Controlled } from './chance/control.ts'
export { type DependenceFailure, factorsOf, type GroupedBy, groupOf, type Together } from './chance/dependence.ts'
export type { Distribution, Frequency } from './chance/distribution.ts'
export { drawPaths } from './chance/draw-paths.ts'
export { type Fan, fanLevels, fanOf, fansOf } from './chance/fan.ts'
export type { ChanceOptions } from './chance/fractions.ts'
export type { PathBlock } from './chance/path-notes.ts'
export { openPaths, type PathSource } from './chance/paths.ts'
export {
  assumedDelays,
  assumedPriors,
  type DelayPrior,
  type DelayPriors,
  delayMean,
  type Ended,
  type Prior,
  type Priors,
  priorMean,
  updatedDelays,
  updatedPriors,
} from './chance/priors.ts'
export { type ChanceSoFar, chanceInSteps } from './chance/steps.ts'
export type { Way } from './chance/ways.ts'
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
export { lostRange, type OutputLost, outputLost, type PartyLost } from './output-lost.ts'
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
