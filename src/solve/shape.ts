import type { Answer } from './answer.ts'
import { notConverged } from './clearing.ts'
import type { Asked } from './engine.ts'
import type { Reader, Triple } from './reader.ts'

const triples = (links: readonly (readonly number[])[]): Triple[] => links.map(([i, j, v]) => [i!, j!, v!])

export function solveCycling(reader: Reader, { engine }: Asked): Answer {
  const input = reader.perParty('input')
  const flows = triples(reader.links('flows'))
  const n = reader.n
  if (reader.has('output')) reader.perParty('output')
  reader.done()
  const answer = engine.finnCycling(n, flows, input)
  if (!answer)
    return {
      error: {
        reason: 'closed-system',
        message: 'what comes in never leaves: I − G has no inverse; some throughflow must reach an output',
      },
    }
  return {
    fields: { finn_cycling_index: answer.index, total_system_throughflow: answer.throughflow },
    certificate: { method: engine.methods.cycling, rounds: 0, residual_relative: 0 },
  }
}

export function solveCirculation(reader: Reader, { engine }: Asked): Answer {
  const flows = triples(reader.links('flows'))
  const n = reader.n
  reader.done()
  const c = engine.circulationOf(n, flows)
  if (c.residualRelative > 1e-9) return notConverged(c)
  const named = (list: readonly (readonly [number, number, number])[]) =>
    list.map(([i, j, v]) => [reader.label(i), reader.label(j), v])
  return {
    fields: {
      potential: [...c.potential],
      gradient: named(c.gradient),
      circular: named(c.circular),
      circular_share: c.circularShare,
      net_positions: [...c.netPositions],
      gross: c.gross,
      gross_after_conservative_compression: c.grossAfterConservativeCompression,
      gross_after_full_compression: c.grossAfterFullCompression,
      largest_circulation: c.largestCirculation,
    },
    certificate: { method: engine.methods.circulation, rounds: c.rounds, residual_relative: c.residualRelative },
  }
}

export function solveCircuits(reader: Reader, { engine, clockMs }: Asked): Answer {
  const edges = reader.pairs('edges')
  const limit = (field: string) => (reader.has(field) ? reader.whole(field, { from: 1 }) : undefined)
  const lengthMax = limit('length_max')
  const countMax = limit('count_max')
  const listMax = reader.has('list_max') ? reader.whole('list_max') : undefined
  const timeMsMax = reader.has('time_ms_max') ? reader.number('time_ms_max', { least: 0 }) : undefined
  const n = reader.n
  reader.done()
  const started = clockMs()
  const answer = engine.circuitsOf(n, edges, {
    ...(lengthMax === undefined ? {} : { lengthMax }),
    ...(countMax === undefined ? {} : { countMax }),
    ...(listMax === undefined ? {} : { listMax }),
    ...(timeMsMax === undefined ? {} : { outOfTime: () => clockMs() - started > timeMsMax }),
  })
  return {
    fields: {
      count: answer.count,
      count_by_length: Object.fromEntries([...answer.countByLength].sort((a, b) => a[0] - b[0])),
      circuits: answer.circuits.map((c) => reader.labels(c)),
      complete: answer.complete,
    },
    certificate: {
      method: lengthMax === undefined ? engine.methods.circuits : engine.methods.circuitsBounded,
      rounds: 0,
      residual_relative: 0,
    },
  }
}

const reconstructionWords = {
  'sums-differ': 'rows and columns do not sum to the same total',
  infeasible: 'some party would have to owe itself: its row and column together exceed the total',
  'not-converged': 'the scaling did not settle',
} as const

export function solveReconstruction(reader: Reader, { engine }: Asked): Answer {
  const rows = reader.perParty('row_sums')
  const columns = reader.perParty('column_sums')
  const method = reader.oneOf('method', ['max-entropy', 'min-density'], 'max-entropy')
  const n = reader.n
  reader.done()
  const answer = method === 'max-entropy' ? engine.maxEntropy(rows, columns) : engine.minDensity(rows, columns)
  if (typeof answer === 'string') return { error: { reason: answer, message: reconstructionWords[answer] } }
  return {
    fields: { matrix: Array.from({ length: n }, (_, i) => [...answer.matrix.subarray(i * n, (i + 1) * n)]) },
    certificate: { method, rounds: answer.rounds, residual_relative: answer.residualRelative },
  }
}
