// Fits the weights: of all readings of a passage the right ones shall be likelier (log-linear, regularised, in a fixed order).
import { eachReading, rowWidth, type Scores, type Weights, width } from '../../src/extract/reading/model.ts'
import { pairAt, sorts } from '../../src/extract/reading/observed.ts'
import type { Lesson } from './lessons.ts'

export interface Course {
  readonly epochs: number
  readonly rate: number
  /** How much must be seen of a sign before it moves freely. */
  readonly calm: number
  /** How strongly a weight is pulled to nought, and one that is of a single sort. */
  readonly pull: number
  readonly pullOfSort: number
  /** A sign seen in fewer documents teaches nothing. */
  readonly documentsMin: number
}

/** Slopes below are not worth a step. */
const tiny = 1e-3

type Use = keyof typeof rowWidth

interface Bound {
  readonly lesson: Lesson
  readonly passage: Int32Array
  readonly sides: readonly Int32Array[]
  readonly pairs: readonly Int32Array[]
}

export interface Learned extends Weights {
  readonly uses: ReadonlyMap<number, Use>
}

export function learn(lessons: readonly Lesson[], course: Course): Learned {
  const { rows, uses, size } = rowsFor(lessons, course.documentsMin)
  const values = new Float64Array(size)
  const squares = new Float64Array(size).fill(course.calm)
  const bound = lessons.map((lesson) => bind(lesson, rows))
  const order = bound.map((_, i) => i)
  let seed = 20260520
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const averaged = new Float64Array(size)
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) step(bound[i]!, values, squares, course)
    if (epoch >= course.epochs / 2) for (let i = 0; i < size; i++) averaged[i]! += values[i]!
  }
  const rounds = course.epochs - Math.ceil(course.epochs / 2)
  return { rows, uses, values: Float32Array.from(averaged, (v) => v / rounds) }
}

function rowsFor(lessons: readonly Lesson[], documentsMin: number) {
  const documents = new Map<number, Set<string>>()
  const uses = new Map<number, Use>()
  const meet = (signs: readonly number[], use: Use, document: string) => {
    for (const sign of signs) {
      const seen = documents.get(sign) ?? new Set()
      seen.add(document)
      documents.set(sign, seen)
      uses.set(sign, use)
    }
  }
  for (const { observed, document } of lessons) {
    meet(observed.passage, 'passage', document)
    for (const side of observed.sides) meet(side.signs, 'side', document)
    for (const pair of observed.pairs) meet(pair, 'pair', document)
  }
  const rows = new Map<number, number>()
  let size = 0
  for (const [sign, seen] of documents) {
    if (seen.size < documentsMin) continue
    rows.set(sign, size)
    size += rowWidth[uses.get(sign)!]
  }
  return { rows, uses, size }
}

function bind(lesson: Lesson, rows: ReadonlyMap<number, number>): Bound {
  const places = (signs: readonly number[]) => Int32Array.from(signs.flatMap((sign) => rows.get(sign) ?? []))
  return {
    lesson,
    passage: places(lesson.observed.passage),
    sides: lesson.observed.sides.map((s) => places(s.signs)),
    pairs: lesson.observed.pairs.map(places),
  }
}

function sum(rows: Int32Array, values: Float64Array, size: number): Float64Array {
  const total = new Float64Array(size)
  for (const row of rows) for (let i = 0; i < size; i++) total[i]! += values[row + i]!
  return total
}

function step({ lesson, passage, sides, pairs }: Bound, values: Float64Array, squares: Float64Array, course: Course): void {
  const { observed } = lesson
  const scores: Scores = {
    passage: sum(passage, values, rowWidth.passage),
    sides: sides.map((rows) => sum(rows, values, rowWidth.side)),
    pairs: pairs.map((rows) => sum(rows, values, rowWidth.pair)),
  }
  const right = new Set(lesson.right.map((r) => (sorts.indexOf(r.sort) * 64 + r.payer) * 64 + r.payee))
  let top = 0
  eachReading(observed, scores, (_k, _i, _j, score) => {
    if (score > top) top = score
  })
  let all = Math.exp(-top)
  let good = lesson.silent ? all : 0
  eachReading(observed, scores, (k, i, j, score) => {
    const share = Math.exp(score - top)
    all += share
    if (right.has((k * 64 + i) * 64 + j)) good += share
  })
  if (good === 0) return
  const count = sorts.length
  const ofPassage = new Float64Array(rowWidth.passage)
  const ofSides = sides.map(() => new Float64Array(rowWidth.side))
  const ofPairs = pairs.map(() => new Float64Array(rowWidth.pair))
  const weight = lesson.weight ?? 1
  eachReading(observed, scores, (k, i, j, score) => {
    const share = Math.exp(score - top)
    const slope = weight * (share / all - (right.has((k * 64 + i) * 64 + j) ? share / good : 0))
    if (slope === 0) return
    ofPassage[k]! += slope
    ofPassage[count]! += slope
    ofSides[i]![k]! += slope
    ofSides[i]![count]! += slope
    ofSides[j]![width + k]! += slope
    ofSides[j]![width + count]! += slope
    const pair = ofPairs[i < j ? pairAt(i, j) : pairAt(j, i)]!
    const turn = i < j ? 0 : width
    pair[turn + k]! += slope
    pair[turn + count]! += slope
  })
  const move = (rows: Int32Array, slopes: Float64Array) => {
    if (!slopes.some((slope) => Math.abs(slope) > tiny)) return
    for (const row of rows)
      for (let c = 0; c < slopes.length; c++) {
        if (Math.abs(slopes[c]!) < tiny) continue
        const at = row + c
        const slope = slopes[c]! + (c % width === count ? course.pull : course.pullOfSort) * values[at]!
        squares[at]! += slope * slope
        values[at]! -= (course.rate * slope) / Math.sqrt(squares[at]!)
      }
  }
  move(passage, ofPassage)
  for (let i = 0; i < sides.length; i++) move(sides[i]!, ofSides[i]!)
  for (let i = 0; i < pairs.length; i++) move(pairs[i]!, ofPairs[i]!)
}

/** Heads the name of a sign that stands for nothing outside practice sentences. */
export const practice = 'practice'

/** The data file: a line a sign, in the order of their names, in hundredths; of too many the weakest are left out. */
export function tableOf(learned: Learned, names: ReadonlyMap<number, string>, lengthMax: number): string {
  const lines: { readonly line: string; readonly worth: number }[] = []
  for (const [sign, row] of learned.rows) {
    const use = learned.uses.get(sign)!
    const name = names.get(sign)
    if (name === undefined || name.startsWith(practice) || / |\n/.test(name)) continue
    const cells: string[] = []
    let worth = 0
    for (let c = 0; c < rowWidth[use]; c++) {
      const hundredths = Math.round(learned.values[row + c]! * 100)
      worth = Math.max(worth, Math.abs(hundredths))
      if (Math.abs(hundredths) >= 3) cells.push(`${c}=${hundredths}`)
    }
    if (cells.length > 0) lines.push({ line: `${use} ${name.slice(use.length + 1)} ${cells.join(' ')}`, worth })
  }
  let length = 0
  const kept = lines
    .sort((a, b) => b.worth - a.worth || (a.line < b.line ? -1 : 1))
    .filter(({ line }) => {
      length += line.length + 1
      return length <= lengthMax
    })
  return kept
    .map(({ line }) => line)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n')
}
