import type {
  CircuitLimits,
  Circuits,
  Circulation,
  Flow,
  finnCycling as finnCyclingOf,
  Reconstruction,
  ReconstructionFailure,
} from '../../network/index.ts'
import { lay, tableOf } from './lists.ts'
import { ask, holds } from './module.ts'

export function finnCycling(n: number, flows: readonly Flow[], input: ArrayLike<number>): ReturnType<typeof finnCyclingOf> {
  holds(n)
  return ask((lists) => {
    const through = lists.reals(n)
    const index = lists.run('finnCycling', n, lists.reals(tableOf(n, flows)), lists.reals(input), through)
    const throughflow = lists.numbersAt(through, n).reduce((sum, v) => sum + v, 0)
    return Number.isNaN(index) ? undefined : { index, throughflow }
  })
}

export function circulationOf(n: number, flows: readonly Flow[]): Circulation {
  holds(n)
  const between = tableOf(n, flows)
  const lower = [...between.keys()].filter((k) => Math.floor(k / n) < k % n)
  const linked = new Uint8Array(n * n)
  for (const [i, j] of flows) linked[i * n + j] = 1
  const pairs = lower.flatMap((k): Flow[] => {
    const [i, j] = [Math.floor(k / n), k % n]
    return linked[k] || linked[j * n + i] ? [[i, j, between[k]! - between[j * n + i]!]] : []
  })
  const arcs = [...between.keys()].flatMap((k): Flow[] => {
    const [i, j] = [Math.floor(k / n), k % n]
    return i !== j && between[k]! > 0 ? [[i, j, between[k]!]] : []
  })
  return ask((lists) => {
    const [ranks, positions] = [lists.reals(n), lists.reals(n)]
    const solved = lists.run('potentials', n, lists.reals(between), lists.wholes(linked), ranks, positions)
    const [gradient, circular] = [lists.reals(pairs.length), lists.reals(pairs.length)]
    const circularShare = lists.run('ranked', ...lay(lists, pairs), ranks, gradient, circular)
    const largestCirculation = lists.run('largestCirculation', n, ...lay(lists, arcs))
    const netPositions = lists.numbersAt(positions, n)
    const gross = arcs.reduce((sum, [, , amount]) => sum + amount, 0)
    const withAmounts = (list: number) => {
      const amounts = lists.numbersAt(list, pairs.length)
      return pairs.map(([i, j], k): Flow => [i, j, amounts[k]!])
    }
    const potential = lists.numbersAt(ranks, n)
    return {
      potential,
      rounds: 0,
      residualRelative: solved && largestCirculation >= 0 ? leftOver(pairs, potential) : Number.POSITIVE_INFINITY,
      gradient: withAmounts(gradient),
      circular: withAmounts(circular),
      circularShare,
      netPositions,
      gross,
      grossAfterConservativeCompression: gross - largestCirculation,
      grossAfterFullCompression: netPositions.reduce((sum, v) => sum + Math.max(0, v), 0),
      largestCirculation,
    }
  })
}

/** What comes into a party, net, and is not explained by potentials should come to nothing: the most it does, relative to all. */
function leftOver(pairs: readonly Flow[], potential: Float64Array): number {
  const left = new Float64Array(potential.length)
  const scale = new Float64Array(potential.length)
  for (const [i, j, net] of pairs) {
    const circular = net - (potential[j]! - potential[i]!)
    left[i]! -= circular
    left[j]! += circular
    scale[i]! += Math.abs(net)
    scale[j]! += Math.abs(net)
  }
  const most = scale.reduce((a, b) => Math.max(a, b), 0)
  return most > 0 ? left.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / most : 0
}

export function circuitsOf(n: number, edges: readonly (readonly [number, number])[], limits: CircuitLimits): Circuits {
  holds(n)
  const { lengthMax = n, countMax = Number.POSITIVE_INFINITY, listMax = Number.POSITIVE_INFINITY, outOfTime } = limits
  const distinct = [...new Set(edges.map(([i, j]) => i * n + j))].sort((a, b) => a - b)
  const first = new Int32Array(n + 1)
  for (const edge of distinct) first[Math.floor(edge / n) + 1]!++
  for (let i = 0; i < n; i++) first[i + 1]! += first[i]!
  const circuits: (readonly number[])[] = []
  const notes: { found?: (length: number) => void } = {}
  return ask(
    (lists) => {
      const [path, byLength] = [lists.wholes(n), lists.reals(n + 1)]
      notes.found = (length) => circuits.push([...lists.wholesAt(path, length)])
      const links = [lists.wholes(first), lists.wholes(distinct.map((edge) => edge % n))] as const
      const counted = lists.run('circuits', n, ...links, Math.min(n, lengthMax), countMax, listMax, path, byLength)
      const lengths = [...lists.numbersAt(byLength, n + 1).entries()].filter(([, count]) => count > 0)
      const complete = counted >= 0
      return { count: complete ? counted : -1 - counted, countByLength: new Map(lengths), circuits, complete }
    },
    { found: (length) => notes.found!(length), ...(outOfTime ? { outOfTime } : {}) },
  )
}

const refusals: Readonly<Record<number, ReconstructionFailure>> = {
  [-1]: 'sums-differ',
  [-2]: 'infeasible',
  [-3]: 'not-converged',
}

const reconstructed =
  (model: 'maxEntropy' | 'minDensity') =>
  (rows: ArrayLike<number>, columns: ArrayLike<number>): Reconstruction | ReconstructionFailure => {
    const n = rows.length
    holds(n)
    return ask((lists) => {
      const [matrix, rounds] = [lists.reals(n * n), lists.wholes(1)]
      const residualRelative = lists.run(model, n, lists.reals(rows), lists.reals(columns), matrix, rounds)
      if (residualRelative < 0) return refusals[residualRelative]!
      return { matrix: lists.numbersAt(matrix, n * n), rounds: lists.wholesAt(rounds, 1)[0]!, residualRelative }
    })
  }
export const maxEntropy = reconstructed('maxEntropy')
export const minDensity = reconstructed('minDensity')
