import type { Result } from '../base/index.ts'
import {
  bootstrapHazard,
  type EventStudy,
  eventStudy,
  fairSpreads,
  flatCurve,
  type HazardFailure,
  type PremiumPeriod,
  type ReturnSeries,
  type SurvivalCurve,
  scheduleValue,
  survivalAt,
} from '../market/index.ts'
import {
  type CircuitLimits,
  type Circuits,
  type Circulation,
  circuitsOf,
  circulationOf,
  type Flow,
  finnCycling,
  maxEntropy,
  minDensity,
  type Reconstruction,
  type ReconstructionFailure,
} from '../network/index.ts'
import {
  bimatrixEquilibria,
  type CubeGame,
  cubeEquilibria,
  type Equilibria,
  nashByUtility,
  nashShares,
  rubinsteinLimit,
  rubinsteinShares,
} from '../strategy/index.ts'
import {
  type CascadeAnswer,
  type CascadeProblem,
  type ClearingFailure,
  type DebtRankProblem,
  type DebtRankRun,
  type DependencyAnswer,
  type DependencyProblem,
  debtRank,
  defaultCascade,
  dependencyFailure,
  type Exposure3,
  type ImpactMeasures,
  impactMeasures,
  inoperability,
  type MinNormAnswer,
  reverseMinNorm,
  type SupplyAnswer,
  type SupplyProblem,
  supplyRisk,
  type ValuationAnswer,
  type ValuationProblem,
  valueEquity,
} from '../stress/index.ts'
import type { SolveContext } from './answer.ts'
import { type BareCleared, type BareClearing, clearBare } from './bare-clearing.ts'
import { type ChanceAnswer, type ChanceFailure, type ChanceProblem, chancePaths } from './chance-paths.ts'
import { clearPeriods, type PeriodsAnswer, type PeriodsProblem } from './periods.ts'

type Shares = readonly [number, number]

/** What a bare problem's numbers are asked: one function a model, the same question and answer whoever computes it. */
export interface Engine {
  /** Where engines differ in how they find it. */
  readonly methods: Readonly<
    Record<'cycling' | 'circulation' | 'circuits' | 'circuitsBounded' | 'bimatrix' | 'utilities' | 'eventStudy', string>
  >
  clearBare(problem: BareClearing): Result<BareCleared, ClearingFailure>
  clearPeriods(problem: PeriodsProblem): Result<PeriodsAnswer, ClearingFailure>
  chancePaths(problem: ChanceProblem): Result<ChanceAnswer, ChanceFailure>
  defaultCascade(problem: CascadeProblem): CascadeAnswer
  debtRank(problem: DebtRankProblem, shock: ArrayLike<number>): DebtRankRun | undefined
  impactMeasures(n: number, exposures: readonly Exposure3[], buffer: ArrayLike<number>): ImpactMeasures
  valueEquity(problem: ValuationProblem): ValuationAnswer | undefined
  dependencyFailure(problem: DependencyProblem): DependencyAnswer | undefined
  reverseMinNorm(
    n: number,
    impact: readonly Exposure3[],
    weights: ArrayLike<number>,
    targetLoss: number,
  ): MinNormAnswer | undefined
  supplyRisk(problem: SupplyProblem): SupplyAnswer | undefined
  inoperability(interdependency: Float64Array, perturbation: ArrayLike<number>): Float64Array | undefined
  finnCycling(n: number, flows: readonly Flow[], input: ArrayLike<number>): ReturnType<typeof finnCycling>
  circulationOf(n: number, flows: readonly Flow[]): Circulation
  circuitsOf(n: number, edges: readonly (readonly [number, number])[], limits: CircuitLimits): Circuits
  maxEntropy(rows: ArrayLike<number>, columns: ArrayLike<number>): Reconstruction | ReconstructionFailure
  minDensity(rows: ArrayLike<number>, columns: ArrayLike<number>): Reconstruction | ReconstructionFailure
  bimatrixEquilibria(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): Equilibria | undefined
  cubeEquilibria(game: CubeGame): Equilibria
  nashShares(pie: number, disagreement: Shares, weight: number): Shares | undefined
  rubinsteinShares(delta1: number, delta2: number): Shares
  rubinsteinLimit(r1: number, r2: number): Shares
  nashByUtility(u1: (x: number) => number, u2: (x: number) => number, disagreement: Shares, weight: number): Shares | undefined
  flatCurve(hazard: number, times: readonly number[]): SurvivalCurve
  bootstrapHazard(
    quotes: readonly number[],
    times: readonly number[],
    recovery: number,
    rate: number,
  ): Result<SurvivalCurve, HazardFailure>
  survivalAt(curve: SurvivalCurve, t: number): number
  fairSpreads(curve: SurvivalCurve, maturities: readonly number[], recovery: number, rate: number): number[]
  scheduleValue(
    curve: SurvivalCurve,
    periods: readonly PremiumPeriod[],
    terms: Parameters<typeof scheduleValue>[2],
  ): ReturnType<typeof scheduleValue>
  eventStudy(
    estimation: ReturnSeries,
    event: ReturnSeries,
    returns: 'market' | 'mean',
  ): Omit<EventStudy, 'cumulativeErrors'> | undefined
}
export interface Asked extends Pick<SolveContext, 'clockMs'> {
  readonly engine: Engine
}

/** An engine that does not take this question; the other one does. */
export class NotHeld extends Error {}

/** The rooms' own functions. */
export const typescriptEngine: Engine = {
  methods: {
    cycling: 'exact inverse',
    circulation: 'conjugate gradients; minimum-cost flow',
    circuits: 'Johnson',
    circuitsBounded: 'bounded search',
    bimatrix: 'vertex enumeration',
    utilities: 'golden section',
    eventStudy: 'least squares',
  },
  clearBare,
  clearPeriods,
  chancePaths,
  defaultCascade,
  debtRank,
  impactMeasures,
  valueEquity,
  dependencyFailure,
  reverseMinNorm,
  supplyRisk,
  inoperability,
  finnCycling,
  circulationOf,
  circuitsOf,
  maxEntropy,
  minDensity,
  bimatrixEquilibria,
  cubeEquilibria,
  nashShares,
  rubinsteinShares,
  rubinsteinLimit,
  nashByUtility,
  flatCurve,
  bootstrapHazard,
  survivalAt,
  fairSpreads,
  scheduleValue,
  eventStudy,
}
