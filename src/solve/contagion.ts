import { type ValuationName, valuations } from '../stress/index.ts'
import type { Answer } from './answer.ts'
import { notConverged } from './clearing.ts'
import type { Asked } from './engine.ts'
import type { Reader, Triple } from './reader.ts'

const closedForm = (method: string) => ({ method, rounds: 0, residual_relative: 0 })
const triples = (links: readonly (readonly number[])[]): Triple[] => links.map(([i, j, v]) => [i!, j!, v!])

export function solveDebtRank(reader: Reader, { engine }: Asked): Answer {
  const buffer = reader.perParty('buffer')
  const n = reader.n
  const problem = {
    n,
    buffer,
    exposures: triples(reader.links('exposures')),
    weights: reader.perParty('weights', { otherwise: 1 }),
    variant: reader.oneOf('variant', ['continuous', 'single-hit', 'threshold'], 'continuous'),
  }
  const shocks = shocksOf(reader, n)
  reader.done()
  const runs: unknown[] = []
  let rounds = 0
  let residual = 0
  for (const shock of shocks) {
    const run = engine.debtRank(problem, shock)
    if (!run) return notConverged({ rounds: 1_000_000, residualRelative: Number.NaN })
    rounds = Math.max(rounds, run.rounds)
    residual = Math.max(residual, run.residualRelative)
    runs.push({
      stress: [...run.stress],
      additional_stress: run.additionalStress,
      additional_losses: run.additionalLosses,
      additional_defaults: run.additionalDefaults,
    })
  }
  return { fields: { runs }, certificate: { method: problem.variant, rounds, residual_relative: residual } }
}

function shocksOf(reader: Reader, n: number): number[][] {
  const shock = reader.raw('shock')
  if (shock === 'each') return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  if (!Array.isArray(shock)) return reader.fail('shock', 'expected a list of stresses, a list of such lists, or "each"')
  return shock.length > 0 && Array.isArray(shock[0])
    ? reader.matrix('shock', { columns: n, least: 0 })
    : [reader.numbers('shock', { least: 0, length: n })]
}

export function solveImpactMeasures(reader: Reader, { engine }: Asked): Answer {
  const buffer = reader.perParty('buffer')
  const n = reader.n
  const exposures = triples(reader.links('exposures'))
  reader.done(['weights'])
  const m = engine.impactMeasures(n, exposures, buffer)
  return {
    fields: {
      susceptibility: [...m.susceptibility],
      fluidity: m.fluidity,
      diffusion_start: [...m.diffusionStart],
      diffusion_intermediate: [...m.diffusionIntermediate],
      diffusion_total: [...m.diffusionTotal],
    },
    certificate: closedForm('matrix exponential'),
  }
}

export function solveValuation(reader: Reader, { engine }: Asked): Answer {
  const externalAssets = reader.perParty('external_assets')
  const n = reader.n
  const valuation: ValuationName = reader.oneOf('valuation', valuations)
  const problem = {
    n,
    externalAssets,
    externalLiabilities: reader.perParty('external_liabilities', { otherwise: 0 }),
    interbank: reader.has('interbank') ? triples(reader.links('interbank')) : [],
    equityShock: reader.eachOrAll('equity_shock', { otherwise: 0 }),
    valuation,
    rho: reader.number('rho', { least: 0, most: 1, otherwise: 1 }),
    sigmaAsset: reader.eachOrAll('sigma_asset', { otherwise: 0 }),
  }
  if (reader.number('horizon', { otherwise: 1 }) !== 1)
    reader.fail('horizon', 'is 1 here: scale sigma_asset by the square root of the years you mean')
  reader.done()
  const answer = engine.valueEquity(problem)
  if (!answer) return notConverged({ rounds: 1_000_000, residualRelative: Number.NaN })
  return {
    fields: { equity: [...answer.equity], values: [...answer.values] },
    certificate: { method: `${valuation}, from above`, rounds: answer.rounds, residual_relative: answer.residualRelative },
  }
}

export function solveDependencyFailure(reader: Reader, { engine }: Asked): Answer {
  const assets = reader.perParty('assets')
  const n = reader.n
  const answer = engine.dependencyFailure({
    n,
    assets,
    debt: triples(reader.links('debt')),
    shareCrossHeld: reader.number('share_cross_held', { least: 0, most: 1, otherwise: 1 / 3 }),
    baseAssets: reader.has('base_assets') ? reader.perParty('base_assets') : assets,
    theta: reader.number('theta', { least: 0, otherwise: 0 }),
    costShare: reader.number('cost_share', { least: 0, otherwise: 0.5 }),
  })
  reader.done()
  if (!answer)
    return {
      error: {
        reason: 'singular',
        message: 'the cross-holdings close on themselves: I − C has no inverse; lower share_cross_held',
      },
    }
  const rows = (m: Float64Array) => Array.from({ length: n }, (_, i) => [...m.subarray(i * n, (i + 1) * n)])
  return {
    fields: {
      cross_holdings: rows(answer.crossHoldings),
      dependency: rows(answer.dependency),
      rounds: answer.rounds.map((r) => reader.labels(r)),
      failed: reader.labels(answer.failed),
      values: [...answer.values],
    },
    certificate: { method: 'failure rounds', rounds: answer.rounds.length, residual_relative: 0 },
  }
}

export function solveReverseMinNorm(reader: Reader, { engine }: Asked): Answer {
  const weights = reader.perParty('weights')
  const impact = triples(reader.links('impact'))
  const target = reader.number('target_loss', { least: 0 })
  reader.done()
  const answer = engine.reverseMinNorm(reader.n, impact, weights, target)
  if (!answer)
    return {
      error: {
        reason: 'unreachable',
        message: 'no finite stress gives that loss: impacts feed on themselves without bound, or no weighted party can be hurt',
      },
    }
  return {
    fields: { shock: [...answer.shock], norm: answer.norm, final_stress: [...answer.finalStress] },
    certificate: closedForm('least norm'),
  }
}

export function solveSupplyRisk(reader: Reader, { engine }: Asked): Answer {
  const sector = reader
    .list('sector')
    .map((v, k) =>
      typeof v === 'number' || typeof v === 'string' ? v : reader.fail(`sector[${k}]`, 'expected a sector number or name'),
    )
  reader.size(sector.length)
  const n = reader.n
  if (sector.length !== n) reader.fail('sector', `has ${sector.length} entries for ${n} parties; give one for each`)
  const problem = {
    n,
    sector,
    supplies: triples(reader.links('supplies')),
    production: reader.oneOf('production', ['linear', 'leontief', 'market'], 'linear'),
  }
  reader.done(['sector'])
  const answer = engine.supplyRisk(problem)
  if (!answer) return notConverged({ rounds: 100_000, residualRelative: Number.NaN })
  return {
    fields: { esri: [...answer.esri], downstream: [...answer.downstream], upstream: [...answer.upstream] },
    certificate: { method: problem.production, rounds: answer.rounds, residual_relative: answer.residual },
  }
}
export function solveInoperability(reader: Reader, { engine }: Asked): Answer {
  const perturbation = reader.perParty('perturbation')
  const n = reader.n
  const table = reader.matrix('interdependency', { rows: n, columns: n, least: 0 })
  reader.done()
  const q = engine.inoperability(Float64Array.from(table.flat()), perturbation)
  if (!q)
    return {
      error: {
        reason: 'unbounded',
        message: 'losses feed on themselves without bound: the interdependencies have a spectral radius of 1 or more',
      },
    }
  return { fields: { inoperability: [...q] }, certificate: closedForm('exact solve') }
}
