import type { Answer } from './answer.ts'
import type { AssetDraw, ChanceClearing, PartyChance, Uncertain } from './chance-paths.ts'
import { notConverged, readClearing } from './clearing.ts'
import type { Asked } from './engine.ts'
import type { Reader } from './reader.ts'

export function solveChance(reader: Reader, { engine }: Asked): Answer {
  const paths = reader.whole('paths', { from: 1 })
  const seed = reader.whole('seed', { otherwise: 1 })
  const rho = reader.number('rho', { least: 0, most: 1, otherwise: 0 })
  const clearing = reader.has('clearing') ? clearingOf(reader) : undefined
  const promises = promisesOf(reader, clearing?.reader)
  reader.done(['clearing'])
  const answer = engine.chancePaths({ paths, seed, rho, promises, ...(clearing ? { clearing: clearing.problem } : {}) })
  if (!answer.ok) return notConverged(answer.failure)
  const { mean, variance, standardError, quantiles, jointFailures, parties, residualRelative } = answer.value
  const pairs = (promises.length * (promises.length - 1)) / 2
  return {
    fields: {
      mean,
      variance,
      standard_error: standardError,
      quantiles: { '0.5': quantiles[0], '0.95': quantiles[1], '0.99': quantiles[2] },
      joint_failure_probability: pairs > 0 ? jointFailures / pairs : null,
      ...(clearing ? partyFields(parties) : {}),
    },
    certificate: { method: `Philox, ${paths} paths, seed ${seed}`, rounds: paths, residual_relative: residualRelative },
  }
}

function partyFields(parties: readonly PartyChance[]) {
  const both = (of: 'paid' | 'short') => ({
    mean: parties.map((p) => p[of].mean),
    standard_error: parties.map((p) => p[of].standardError),
  })
  return { payments: both('paid'), shortfall: both('short'), default_frequency: parties.map((p) => p.defaultFrequency) }
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
  const drawn = new Map<number, AssetDraw>()
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
        drawn.set(i, { sigma: field('sigma'), horizon: field('horizon', 1) })
        return field('v0')
      })
    : listed
  const sub = reader.nested({ ...(raw as object), external_assets: plain }, 'clearing')
  const problem = readClearing(sub)
  sub.done()
  const chanced: ChanceClearing = { ...problem, drawn }
  return { problem: chanced, reader: sub }
}
