import type {
  DebtRankProblem,
  DebtRankRun,
  DependencyAnswer,
  DependencyProblem,
  Exposure3,
  ImpactMeasures,
  MinNormAnswer,
  SupplyAnswer,
  SupplyProblem,
  ValuationAnswer,
  ValuationName,
  ValuationProblem,
} from '../../stress/index.ts'
import { NotHeld } from '../engine.ts'
import { fallenIn, lay, tableOf } from './lists.ts'
import { ask, holds } from './module.ts'

const debtRankVariants = ['continuous', 'single-hit', 'threshold'] as const

export function debtRank(problem: DebtRankProblem, shock: ArrayLike<number>): DebtRankRun | undefined {
  const { n, exposures, buffer, weights, variant } = problem
  holds(n)
  return ask((lists) => {
    const [stress, sums] = [lists.reals(n), lists.reals(4)]
    const rounds = lists.run(
      'debtRank',
      n,
      ...lay(lists, exposures),
      lists.reals(buffer),
      lists.reals(weights),
      debtRankVariants.indexOf(variant),
      lists.reals(shock),
      stress,
      sums,
    )
    if (rounds < 0) return undefined
    const [additionalStress, additionalLosses, additionalDefaults, residualRelative] = lists.numbersAt(sums, 4)
    return {
      stress: lists.numbersAt(stress, n),
      additionalStress: additionalStress!,
      additionalLosses: additionalLosses!,
      additionalDefaults: additionalDefaults!,
      rounds,
      residualRelative: residualRelative!,
    }
  })
}

export function impactMeasures(n: number, exposures: readonly Exposure3[], buffer: ArrayLike<number>): ImpactMeasures {
  holds(n)
  return ask((lists) => {
    const [at, start, total] = [lists.reals(n), lists.reals(n), lists.reals(n)]
    lists.run('impactMeasures', n, ...lay(lists, exposures), lists.reals(buffer), at, start, total)
    const susceptibility = lists.numbersAt(at, n)
    const [diffusionStart, diffusionTotal] = [lists.numbersAt(start, n), lists.numbersAt(total, n)]
    return {
      susceptibility,
      fluidity: n === 0 ? 0 : susceptibility.reduce((sum, v) => sum + v, 0) / n,
      diffusionStart,
      diffusionIntermediate: diffusionTotal.map((whole, i) => whole - diffusionStart[i]!),
      diffusionTotal,
    }
  })
}

const numberOf: Readonly<Record<ValuationName, number>> = {
  'eisenberg-noe': 0,
  furfine: 1,
  'linear-debtrank': 2,
  merton: 3,
  'furfine-merton': 4,
  'black-cox': 5,
}

export function valueEquity(problem: ValuationProblem): ValuationAnswer | undefined {
  const { n, interbank, externalAssets, externalLiabilities, equityShock, valuation, rho, sigmaAsset } = problem
  holds(n)
  return ask((lists) => {
    const [equity, values, residual] = [lists.reals(n), lists.reals(n), lists.reals(1)]
    const rounds = lists.run(
      'valueEquity',
      n,
      ...lay(lists, interbank),
      lists.reals(externalAssets),
      lists.reals(externalLiabilities),
      lists.reals(equityShock),
      numberOf[valuation],
      rho,
      lists.reals(sigmaAsset),
      equity,
      values,
      residual,
    )
    if (rounds < 0) return undefined
    return {
      equity: lists.numbersAt(equity, n),
      values: lists.numbersAt(values, n),
      rounds,
      residualRelative: lists.numbersAt(residual, 1)[0]!,
    }
  })
}

export function dependencyFailure(problem: DependencyProblem): DependencyAnswer | undefined {
  const { n, debt, shareCrossHeld, assets, baseAssets, theta, costShare } = problem
  holds(n)
  return ask((lists) => {
    const held = lists.reals(tableOf(n, debt))
    const [dependency, values, fell] = [lists.reals(n * n), lists.reals(n), lists.wholes(n)]
    const has = [lists.reals(assets), lists.reals(baseAssets)] as const
    if (lists.run('dependencyFailure', n, held, shareCrossHeld, ...has, theta, costShare, dependency, values, fell) < 0)
      return undefined
    const { rounds, all } = fallenIn(lists.wholesAt(fell, n))
    return {
      crossHoldings: lists.numbersAt(held, n * n),
      dependency: lists.numbersAt(dependency, n * n),
      rounds,
      failed: all,
      values: lists.numbersAt(values, n),
    }
  })
}

export function reverseMinNorm(
  n: number,
  impact: readonly Exposure3[],
  weights: ArrayLike<number>,
  targetLoss: number,
): MinNormAnswer | undefined {
  holds(n)
  return ask((lists) => {
    const taken = lists.reals(
      tableOf(
        n,
        impact.map(([from, to, part]) => [to, from, part] as const),
      ),
    )
    const [shock, stress] = [lists.reals(n), lists.reals(n)]
    const norm = lists.run('reverseMinNorm', n, taken, lists.reals(weights), targetLoss, shock, stress)
    return norm < 0 ? undefined : { shock: lists.numbersAt(shock, n), norm, finalStress: lists.numbersAt(stress, n) }
  })
}

const productions: readonly SupplyProblem['production'][] = ['linear', 'leontief', 'market']

export function supplyRisk(problem: SupplyProblem): SupplyAnswer | undefined {
  const { n, supplies, sector, production, functions, essential } = problem
  const which = productions.indexOf(production)
  if (which < 0 || functions || essential)
    throw new NotHeld('the kernel knows suppliers by their sector, and production as linear, leontief or market')
  const sectors = [...new Set(sector)]
  return ask((lists) => {
    const [esri, downstream, upstream, residual] = [lists.reals(n), lists.reals(n), lists.reals(n), lists.reals(1)]
    const sectorOf = lists.wholes(sector.map((name) => sectors.indexOf(name)))
    const links = lay(lists, supplies)
    const rounds = lists.run('supplyRisk', n, sectors.length, ...links, sectorOf, which, esri, downstream, upstream, residual)
    if (rounds < 0) return undefined
    return {
      esri: lists.numbersAt(esri, n),
      downstream: lists.numbersAt(downstream, n),
      upstream: lists.numbersAt(upstream, n),
      rounds,
      residual: lists.numbersAt(residual, 1)[0]!,
    }
  })
}

export function inoperability(interdependency: Float64Array, perturbation: ArrayLike<number>): Float64Array | undefined {
  const n = perturbation.length
  holds(n)
  return ask((lists) => {
    const q = lists.reals(perturbation)
    return lists.run('inoperability', n, lists.reals(interdependency), q) ? lists.numbersAt(q, n) : undefined
  })
}
