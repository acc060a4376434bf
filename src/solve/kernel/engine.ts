import type { Engine } from '../engine.ts'
import { chancePaths, clearBare, clearPeriods, defaultCascade } from './clearing.ts'
import {
  debtRank,
  dependencyFailure,
  impactMeasures,
  inoperability,
  reverseMinNorm,
  supplyRisk,
  valueEquity,
} from './contagion.ts'
import { bimatrixEquilibria, cubeEquilibria, nashByUtility, nashShares, rubinsteinLimit, rubinsteinShares } from './games.ts'
import { bootstrapHazard, eventStudy, fairSpreads, flatCurve, scheduleValue, survivalAt } from './markets.ts'
import { circuitsOf, circulationOf, finnCycling, maxEntropy, minDensity } from './shape.ts'

/** The models of kernel/models/: written apart from the rooms' own, by other methods, so that each checks the other. */
export const kernelEngine: Engine = {
  methods: {
    cycling: 'Householder reflections',
    circulation: 'dense system; cancelled cycles',
    circuits: 'search with a way back',
    circuitsBounded: 'search with a way back',
    bimatrix: 'mixes by moves and replies',
    utilities: 'nested grids',
    eventStudy: 'Givens rotations',
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
