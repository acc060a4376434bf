import { inverseOf } from '../../base/index.ts'
import { delayMeanUpTo } from './delay.ts'
import { delayMost } from './fractions.ts'
import type { InOrder } from './gathered.ts'
import type { PathSource } from './paths.ts'
import { priorMean } from './priors.ts'
import { sizesOf } from './sizes.ts'

/** A mean steadied by quantities whose own mean is known: what their sample was off by tells what the mean is off by. */
export interface Controlled {
  readonly mean: number
  readonly standardError: number
  /** Variance of the plain mean over that of this one: as many times fewer paths would do. */
  readonly varianceRatio: number
}

const fractionsMax = 24
const delaysMax = 12
/** Fewer paths than this for each control, and fitting them costs more than it gives. */
const pathsEach = 20

/**
 * Control variates [Glasserman 2004, §4.1]: the fractions and delays of the largest commitments, whose means the priors give, fitted by
 * least squares. Linear in the values, so what all lack still sums what each lacks. Undefined with too few paths or nothing uncertain.
 */
export function controlsFor(source: PathSource, { blocks, paths }: InOrder): ((values: Float64Array) => Controlled) | undefined {
  const { network, options } = source
  const controls = chosen(source)
  const p = controls.length
  if (p === 0 || paths < pathsEach * p) return undefined
  const n = network.commitments.length
  const columns = controls.map(() => new Float64Array(paths))
  for (const { from, until, delivered, late } of blocks)
    for (let path = from; path < until; path++)
      for (const [k, { commitment, late: isLate }] of controls.entries())
        columns[k]![path] = (isLate ? late : delivered)[(path - from) * n + commitment]!
  const off = controls.map(({ mean }, k) => centre(columns[k]!) - mean)
  const gram = new Float64Array(p * p)
  for (let i = 0; i < p; i++) for (let j = i; j < p; j++) gram[i * p + j] = gram[j * p + i] = dot(columns[i]!, columns[j]!)
  const inverse = inverseOf(gram, p)
  if (!inverse || options.draws === 'sobol') return undefined
  return (values) => {
    const y = values.slice()
    const mean = centre(y)
    const with_ = columns.map((column) => dot(column, y))
    let moved = 0
    let explained = 0
    for (let i = 0; i < p; i++) {
      let slope = 0
      for (let j = 0; j < p; j++) slope += inverse[i * p + j]! * with_[j]!
      moved += slope * off[i]!
      explained += slope * with_[i]!
    }
    const all = dot(y, y)
    const left = Math.max(0, all - explained) / (paths - p - 1)
    return {
      mean: mean - moved,
      standardError: Math.sqrt(left / paths),
      varianceRatio: left > 0 ? all / (paths - 1) / left : 1,
    }
  }
}

interface Control {
  readonly commitment: number
  readonly late: boolean
  readonly mean: number
}
function chosen({ network, options }: PathSource): readonly Control[] {
  const sizes = sizesOf(network)
  const bySize = network.commitments.map((_, c) => c).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const { priors, delays } = options
  const codeOf = (c: number) => network.commitments[c]!.firmness
  const fractions = bySize.filter((c) => priors[codeOf(c)].a > 0 && priors[codeOf(c)].b > 0).slice(0, fractionsMax)
  const late = delays ? bySize.filter((c) => delays[codeOf(c)].quarters > 0).slice(0, delaysMax) : []
  const most = delayMost(network.periods.length)
  return [
    ...fractions.map((commitment) => ({ commitment, late: false, mean: priorMean(priors[codeOf(commitment)]) })),
    ...late.map((commitment) => ({ commitment, late: true, mean: delayMeanUpTo(delays![codeOf(commitment)], most) })),
  ]
}

/** Takes the mean off, and returns it. */
function centre(values: Float64Array): number {
  let mean = 0
  for (const v of values) mean += v / values.length
  for (let k = 0; k < values.length; k++) values[k]! -= mean
  return mean
}
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!
  return sum
}
