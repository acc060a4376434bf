import { normalQuantile, PathStream } from '../base/index.ts'
import { drawFailures, type Summary, summaryOf } from '../stress/index.ts'
import type { Answer } from './answer.ts'
import { pathClearer } from './clear-paths.ts'
import { notConverged, readClearing } from './clearing.ts'
import type { Reader } from './reader.ts'

interface Uncertain {
  readonly amount: number
  readonly failureProbability: number
  readonly deliveredOnFailure: number
  readonly from?: number
  readonly to?: number
}

export function solveChance(reader: Reader): Answer {
  const paths = reader.whole('paths', { from: 1 })
  const seed = reader.whole('seed', { otherwise: 1 })
  const rho = reader.number('rho', { least: 0, most: 1, otherwise: 0 })
  const clearing = reader.has('clearing') ? clearingOf(reader) : undefined
  const promises = promisesOf(reader, clearing?.reader)
  reader.done(['clearing'])
  const probabilities = promises.map((p) => p.failureProbability)
  const totals = new Float64Array(paths)
  const joint = new Float64Array(1)
  const parties = clearing ? clearing.problem.n : 0
  const byParty = Array.from({ length: parties }, () => ({
    paid: new Float64Array(paths),
    short: new Float64Array(paths),
    defaults: 0,
  }))
  let residual = 0
  const failing = new Uint8Array(promises.length)
  const clearer = clearing && pathClearer(clearing.problem)
  const together = clearer?.paths ?? 1
  const assets = new Float64Array(parties * together)
  for (let path = 0; path < paths; path++) {
    const stream = new PathStream(seed, path)
    drawFailures(stream, probabilities, rho, failing)
    const failed = failing.reduce((sum, f) => sum + f, 0)
    joint[0]! += (failed * (failed - 1)) / 2
    const place = path % together
    const mine = assets.subarray(parties * place, parties * (place + 1))
    if (clearing) mine.set(clearing.assetsOf(stream))
    promises.forEach((p, c) => {
      if (!failing[c]) return
      const missing = p.amount * (1 - p.deliveredOnFailure)
      if (!clearing) totals[path]! += missing
      else if (p.to !== undefined) mine[p.to] = Math.max(0, mine[p.to]! - missing)
    })
    if (!clearer || (place < together - 1 && path < paths - 1)) continue
    const cleared = clearer.clear(assets.subarray(0, parties * (place + 1)))
    if (!cleared.ok) return notConverged(cleared.failure)
    const { paid, short, defaulted, residualRelative } = cleared.value
    residual = Math.max(residual, residualRelative)
    for (let at = 0; at < paid.length; at++) {
      const of = path - place + Math.floor(at / parties)
      const party = byParty[at % parties]!
      party.paid[of] = paid[at]!
      party.short[of] = short[at]!
      party.defaults += defaulted[at]!
      totals[of]! += short[at]!
    }
  }
  const total = summaryOf(totals)
  const pairs = (promises.length * (promises.length - 1)) / 2
  return {
    fields: {
      mean: total.mean,
      variance: total.variance,
      standard_error: total.standardError,
      quantiles: { '0.5': total.quantile(0.5), '0.95': total.quantile(0.95), '0.99': total.quantile(0.99) },
      joint_failure_probability: pairs > 0 ? joint[0]! / paths / pairs : null,
      ...(clearing
        ? partyFields(byParty.map((p) => ({ paid: summaryOf(p.paid), short: summaryOf(p.short), defaults: p.defaults / paths })))
        : {}),
    },
    certificate: { method: `Philox, ${paths} paths, seed ${seed}`, rounds: paths, residual_relative: residual },
  }
}

function partyFields(parties: readonly { readonly paid: Summary; readonly short: Summary; readonly defaults: number }[]) {
  const both = (pick: (p: (typeof parties)[number]) => Summary) => ({
    mean: parties.map((p) => pick(p).mean),
    standard_error: parties.map((p) => pick(p).standardError),
  })
  return { payments: both((p) => p.paid), shortfall: both((p) => p.short), default_frequency: parties.map((p) => p.defaults) }
}

function promisesOf(reader: Reader, parties: Reader | undefined): Uncertain[] {
  return reader.list('commitments').map((entry, k) => {
    const path = `commitments[${k}]`
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return reader.fail(path, 'expected {amount, failure_probability, delivered_on_failure}')
    const field = (name: string, most: number, otherwise?: number) => {
      const value = (entry as Record<string, unknown>)[name] ?? otherwise
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > most)
        return reader.fail(
          `${path}.${name}`,
          `expected a number from 0 to ${most}, got ${value === undefined ? 'nothing; this field is needed' : String(value)}`,
        )
      return value
    }
    const side = (name: 'from' | 'to') => {
      const value = (entry as Record<string, unknown>)[name]
      return value === undefined || !parties ? undefined : parties.party(value, reader.at(`${path}.${name}`))
    }
    const [from, to] = [side('from'), side('to')]
    return {
      amount: field('amount', 1e300),
      failureProbability: field('failure_probability', 1),
      deliveredOnFailure: field('delivered_on_failure', 1, 0),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }
  })
}

/** External assets may be drawn: {lognormal: {v0, sigma, horizon}} is v0·exp(σ√h·Z − σ²h/2). */
function clearingOf(reader: Reader) {
  const raw = reader.raw('clearing')
  const listed = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>).external_assets : undefined
  const drawn = new Map<number, { v0: number; sigma: number; horizon: number }>()
  const plain = Array.isArray(listed)
    ? listed.map((v, i) => {
        const spec = typeof v === 'object' && v !== null ? (v as { lognormal?: Record<string, unknown> }).lognormal : undefined
        if (!spec) return v
        const field = (name: string, otherwise?: number) => {
          const value = spec[name] ?? otherwise
          return typeof value === 'number' && Number.isFinite(value) && value >= 0
            ? value
            : reader.fail(
                `clearing.external_assets[${i}].lognormal.${name}`,
                `expected a number of 0 or more, got ${value === undefined ? 'nothing; this field is needed' : String(value)}`,
              )
        }
        drawn.set(i, { v0: field('v0'), sigma: field('sigma'), horizon: field('horizon', 1) })
        return field('v0')
      })
    : listed
  const sub = reader.nested({ ...(raw as object), external_assets: plain }, 'clearing')
  const problem = readClearing(sub)
  sub.done()
  const assetsOf = (stream: PathStream) => {
    const assets = problem.externalAssets.slice()
    for (const [i, { v0, sigma, horizon }] of drawn)
      assets[i] = v0 * Math.exp(sigma * Math.sqrt(horizon) * normalQuantile(stream.uniform()) - (sigma * sigma * horizon) / 2)
    return assets
  }
  return { problem, reader: sub, assetsOf }
}
