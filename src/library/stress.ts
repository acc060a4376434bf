// edifice/stress: who pays how much when less comes than was promised; in one period, through time, by chance, and why.
// Amounts are in major units of one currency. Pure: the same input gives the same answer, in Node and in a browser.
export type { Certificate, ObligationNetwork, Outcome, Scenario, StressFailure } from '../model/index.ts'
export { baseScenario } from '../model/index.ts'
export type {
  ChanceOptions,
  Chances,
  Clearing,
  ClearingFailure,
  ClearingLimits,
  ClearingProblem,
  LoadBearing,
  PathBlock,
  PathSource,
  Payments,
  Prior,
  Priors,
  ShapleyShare,
  SimulateLimits,
} from '../stress/index.ts'
export {
  assumedPriors,
  chancesOf,
  clear,
  debtRank,
  defaultCascade,
  dependencyFailure,
  drawPaths,
  impactMeasures,
  inoperability,
  loadBearing,
  openPaths,
  priorMean,
  reverseMinNorm,
  shapleyOfChanges,
  simulate,
  solveWhole,
  supplyRisk,
  updatedPriors,
  valueEquity,
} from '../stress/index.ts'
