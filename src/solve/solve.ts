import type { Answer, SolveContext, SolveResult } from './answer.ts'
import { solveChance } from './chance.ts'
import { solveClearing, solveDefaultCascade, solveMultiPeriod } from './clearing.ts'
import {
  solveDebtRank,
  solveDependencyFailure,
  solveImpactMeasures,
  solveInoperability,
  solveReverseMinNorm,
  solveSupplyRisk,
  solveValuation,
} from './contagion.ts'
import { type Asked, NotHeld, typescriptEngine } from './engine.ts'
import { solveBargaining, solveNash } from './games.ts'
import { kernelEngine } from './kernel/engine.ts'
import { solveEventStudy, solveHazard } from './markets.ts'
import { nearestOf, ProblemFault, Reader } from './reader.ts'
import { solveCircuits, solveCirculation, solveCycling, solveReconstruction } from './shape.ts'

const models: Readonly<Record<string, (reader: Reader, asked: Asked) => Answer>> = {
  clearing: solveClearing,
  'default-cascade': solveDefaultCascade,
  'multi-period': solveMultiPeriod,
  debtrank: solveDebtRank,
  'impact-measures': solveImpactMeasures,
  valuation: solveValuation,
  'dependency-failure': solveDependencyFailure,
  'reverse-min-norm': solveReverseMinNorm,
  'supply-risk': solveSupplyRisk,
  inoperability: solveInoperability,
  cycling: solveCycling,
  circulation: solveCirculation,
  circuits: solveCircuits,
  reconstruction: solveReconstruction,
  nash: solveNash,
  bargaining: solveBargaining,
  hazard: solveHazard,
  'event-study': solveEventStudy,
  chance: solveChance,
}
export const modelNames: readonly string[] = Object.keys(models)

/** One problem, one result; `path` is where it stands in the input ("[2]", or "" for a lone one). A fault in it ends it alone. */
export function solveProblem(problem: unknown, path: string, context: SolveContext): SolveResult {
  const named = (problem as { readonly model?: unknown } | null)?.model
  let model = typeof named === 'string' ? named : ''
  try {
    const reader = new Reader(problem, path)
    model = reader.text('model')
    const solve = Object.hasOwn(models, model) ? models[model] : undefined
    if (!solve) {
      const near = nearestOf(model, modelNames)
      reader.fail('model', `no model "${model}"; ${near ? `did you mean "${near}"? ` : ''}Known: ${modelNames.join(', ')}`)
    }
    const answer = solve!(reader, {
      clockMs: context.clockMs,
      engine: context.engine === 'wasm' ? kernelEngine : typescriptEngine,
    })
    return 'error' in answer ? { model, error: answer.error } : { model, ...answer.fields, certificate: answer.certificate }
  } catch (error) {
    if (error instanceof NotHeld) return { model, error: { reason: 'not-held', message: error.message } }
    if (error instanceof ProblemFault)
      return { model, error: { reason: 'malformed', message: `${error.path}: ${error.message}`, path: error.path } }
    throw error
  }
}

/** A list gives a list, in order. */
export const solveAll = (input: unknown, context: SolveContext): SolveResult | SolveResult[] =>
  Array.isArray(input) ? input.map((problem, k) => solveProblem(problem, `[${k}]`, context)) : solveProblem(input, '', context)
