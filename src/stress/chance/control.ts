import { inverseOf, normalCdf, normalPdf } from '../../base/index.ts'
import { betaAt, betaCdf } from './beta.ts'
import { delayMeanUpTo } from './delay.ts'
import { delayMost } from './fractions.ts'
import type { InOrder } from './gathered.ts'
import type { PathBlock } from './path-notes.ts'
import type { PathSource } from './paths.ts'
import { priorMean } from './priors.ts'
import { sizesOf } from './sizes.ts'

/** A mean steadied by quantities whose own mean is known: what their sample was off by tells what the mean is off by. */
export interface Controlled {
  readonly mean: number
  readonly standardError: number
  /** Variance of the plain mean over that of this one: as many times fewer paths would do. No more than a million is told. */
  readonly varianceRatio: number
}

const fractionsMax = 24
const failuresMax = 12
const delaysMax = 12
/** Shortfalls bend: they are nothing until enough fails. So how far a fraction, or the common factor, lies below an edge is a control as well. */
const failureScore = -1
const factorEdges = [-2, -1, 0]
const ratioMost = 1e6
/** Fewer paths than this for each control, and fitting them costs more than it gives. */
const pathsEach = 20

/**
 * Control variates [Glasserman 2004, §4.1]: what is known of each path by its priors, with its known mean, fitted by least squares. Linear in
 * the values, so what all lack still sums what each lacks. Undefined with even draws, too few paths, or controls that say the same.
 */
export function controlsFor(source: PathSource, gathered: InOrder): ((values: Float64Array) => Controlled) | undefined {
  if (source.options.draws === 'sobol') return undefined
  const controls = controlsOf(source)
  const { paths } = gathered
  if (paths < pathsEach * controls.length) return undefined
  const columns = columnsOf(controls, gathered)
  const p = columns.length
  const gram = new Float64Array(p * p)
  for (let i = 0; i < p; i++)
    for (let j = i; j < p; j++) gram[i * p + j] = gram[j * p + i] = dot(columns[i]!.centred, columns[j]!.centred)
  const inverse = inverseOf(gram, p)
  if (!inverse) return undefined
  return (values) => {
    const y = values.slice()
    const mean = centre(y)
    const shared = columns.map(({ centred }) => dot(centred, y))
    let moved = 0
    let explained = 0
    for (let i = 0; i < p; i++) {
      let slope = 0
      for (let j = 0; j < p; j++) slope += inverse[i * p + j]! * shared[j]!
      moved += slope * columns[i]!.off
      explained += slope * shared[i]!
    }
    const all = dot(y, y)
    const left = Math.max(0, all - explained) / (paths - p - 1)
    return {
      mean: mean - moved,
      standardError: Math.sqrt(left / paths),
      varianceRatio: all > 0 ? Math.min(ratioMost, all / (paths - 1) / left) : 1,
    }
  }
}

interface Column {
  readonly centred: Float64Array
  /** What the sample's mean is off by. */
  readonly off: number
}
/** Those that move at all. */
function columnsOf(controls: readonly Control[], { blocks, paths }: InOrder): readonly Column[] {
  return controls.flatMap(({ of, mean }): Column[] => {
    const values = new Float64Array(paths)
    for (const block of blocks)
      for (let path = block.from; path < block.until; path++) values[path] = of(block, path - block.from)
    const off = centre(values) - mean
    return values.some((v) => v !== 0) ? [{ centred: values, off }] : []
  })
}

/** What is known of a path, with its known mean. */
interface Control {
  readonly of: (block: PathBlock, at: number) => number
  readonly mean: number
}

function controlsOf({ network, options }: PathSource): readonly Control[] {
  const n = network.commitments.length
  const sizes = sizesOf(network)
  const { priors, delays } = options
  const codeOf = (c: number) => network.commitments[c]!.firmness
  const largest = network.commitments.map((_, c) => c).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const uncertain = largest.filter((c) => priors[codeOf(c)].a > 0 && priors[codeOf(c)].b > 0)
  const fractions = uncertain.slice(0, fractionsMax).map(
    (c): Control => ({
      of: ({ delivered }, at) => delivered[at * n + c]!,
      mean: priorMean(priors[codeOf(c)]),
    }),
  )
  const failures = uncertain.slice(0, failuresMax).map((c): Control => {
    const { a, b } = priors[codeOf(c)]
    const edge = betaAt(failureScore, a, b).x
    return {
      of: ({ delivered }, at) => Math.max(0, edge - delivered[at * n + c]!),
      // E(x − r)⁺ = x·I_x(a, b) − a/(a + b)·I_x(a + 1, b).
      mean: edge * betaCdf(edge, a, b) - priorMean({ a, b }) * betaCdf(edge, a + 1, b),
    }
  })
  const most = delayMost(network.periods.length)
  const late = largest.filter((c) => delays && delays[codeOf(c)].quarters > 0).slice(0, delaysMax)
  return [
    ...fractions,
    ...failures,
    ...late.map((c): Control => ({ of: (block, at) => block.late[at * n + c]!, mean: delayMeanUpTo(delays![codeOf(c)], most) })),
    ...factorEdges.map(
      (edge): Control => ({
        of: ({ factor }, at) => Math.max(0, edge - factor[at]!),
        // E(x − M)⁺ = xΦ(x) + φ(x).
        mean: edge * normalCdf(edge) + normalPdf(edge),
      }),
    ),
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
