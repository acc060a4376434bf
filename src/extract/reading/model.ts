import type { Judged, Observed, Reading } from './observed.ts'
import { pairAt, sorts } from './observed.ts'
import { signOf } from './signs.ts'

/**
 * A log-linear model over the readings of a passage: nothing, or a sort with a payer and a payee. Every sign has a row of weights;
 * a reading's score is the sum of what its signs say for it, and its probability the share of exp(score).
 */
export interface Weights {
  /** A sign's row in `values`. */
  readonly rows: ReadonlyMap<number, number>
  readonly values: Float32Array
}

const count = sorts.length
/** A row: for each sort and for any sort, of the passage; then of a side as payer and as payee; of a pair forward and backward. */
export const width = count + 1

/** The three uses of a sign keep rows of their own. */
export const rowWidth = { passage: width, side: 2 * width, pair: 2 * width } as const

export interface Scores {
  /** Of nothing 0; of sort k, payer i, payee j: passage[k] + payer[i][k] + payee[j][k] + pair. */
  readonly passage: Float64Array
  readonly sides: readonly Float64Array[]
  readonly pairs: readonly Float64Array[]
}

export function scoresOf(weights: Weights, observed: Observed): Scores {
  return {
    passage: sumOf(weights, observed.passage, rowWidth.passage),
    sides: observed.sides.map((side) => sumOf(weights, side.signs, rowWidth.side)),
    pairs: observed.pairs.map((signs) => sumOf(weights, signs, rowWidth.pair)),
  }
}

function sumOf({ rows, values }: Weights, signs: readonly number[], size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const sign of signs) {
    const row = rows.get(sign)
    if (row === undefined) continue
    for (let i = 0; i < size; i++) sum[i]! += values[row + i]!
  }
  return sum
}

/** Calls `take` with every reading that makes sense and its score. */
export function eachReading(
  observed: Observed,
  scores: Scores,
  take: (sort: number, payer: number, payee: number, score: number) => void,
): void {
  const { sides } = observed
  const { passage } = scores
  for (let i = 0; i < sides.length; i++) {
    if (!sides[i]!.payer) continue
    const payer = scores.sides[i]!
    for (let j = 0; j < sides.length; j++) {
      if (i === j || !sides[j]!.payee || (!sides[i]!.ref && !sides[j]!.ref)) continue
      const payee = scores.sides[j]!
      const pair = scores.pairs[i < j ? pairAt(i, j) : pairAt(j, i)]!
      const turn = i < j ? 0 : width
      const any = passage[count]! + payer[count]! + payee[width + count]! + pair[turn + count]!
      for (let k = 0; k < count; k++) take(k, i, j, any + passage[k]! + payer[k]! + payee[width + k]! + pair[turn + k]!)
    }
  }
}

/** The likeliest reading, where it is likely enough to be worth telling: what is left out is lost, what is wrong is in the way. */
export function judge(weights: Weights, observed: Observed, floor = likelyEnough): Judged {
  let best = Number.NEGATIVE_INFINITY
  let reading: Reading | undefined
  let top = 0
  const scores = scoresOf(weights, observed)
  const { ruled, familiar } = observed
  const trust = (sort: number, payer: number, payee: number) =>
    familiar && ruled && ruled.payer === payer && ruled.payee === payee && ruled.sort === sorts[sort] ? trusted : 0
  eachReading(observed, scores, (sort, payer, payee, plain) => {
    const score = plain + trust(sort, payer, payee)
    top = Math.max(top, score)
    if (score <= best) return
    best = score
    reading = { sort: sorts[sort]!, payer, payee }
  })
  let sum = Math.exp(-top)
  eachReading(observed, scores, (sort, payer, payee, plain) => {
    sum += Math.exp(plain + trust(sort, payer, payee) - top)
  })
  const likely = Math.exp(best - top) / sum
  return likely < floor ? { reading: undefined, probability: Math.exp(-top) / sum } : { reading, probability: likely }
}

/** Half the share of readings that are right and found, of all that are right or found: below, telling lowers it. */
const likelyEnough = 0.18

/** What the rules say of parties whose trade is known counts for more than it does in the texts learnt from, whose parties are mostly strange. */
const trusted = 6

/** Reads the data file: a line for a sign, "passage|side|pair name column=hundredths …". */
export function weightsFrom(table: string): Weights {
  const rows = new Map<number, number>()
  const values: number[] = []
  for (const line of table.split('\n')) {
    const [use = '', name = '', ...cells] = line.split(' ')
    if (!name) continue
    rows.set(signOf(`${use}|${name}`), values.length)
    const row = new Array<number>(rowWidth[use as keyof typeof rowWidth]).fill(0)
    for (const cell of cells) {
      const at = cell.indexOf('=')
      row[Number(cell.slice(0, at))] = Number(cell.slice(at + 1)) / 100
    }
    values.push(...row)
  }
  return { rows, values: Float32Array.from(values) }
}
