// A linear-chain conditional random field [Lafferty, McCallum, Pereira 2001], fitted by AdaGrad [Duchi, Hazan, Singer 2011].
import { rowLength, scoresOf, type Weights } from '../../src/extract/tagger/decode.ts'
import { type Features, foldBits } from '../../src/extract/tagger/fold.ts'
import { labelCount as L, mayFollow } from '../../src/extract/tagger/labels.ts'

/** A piece of text and the labels its tokens should have. */
export interface Lesson {
  readonly features: Features
  readonly gold: Uint8Array
}

export interface Course {
  readonly passes: number
  readonly rate: number
}

/** Same lessons, same course, same draws: same weights. */
export function learn(lessons: readonly Lesson[], { passes, rate }: Course, draw: () => number): Weights {
  const ofFeature = new Float64Array((1 << foldBits) * rowLength)
  const ofPair = new Float64Array((L + 1) * L)
  const weights = { ofFeature, ofPair }
  const featureSquares = new Float64Array(ofFeature.length).fill(1e-8)
  const pairSquares = new Float64Array(ofPair.length).fill(1e-8)
  const move = (w: Float64Array, squares: Float64Array, at: number, by: number) => {
    if (Math.abs(by) < 1e-4) return
    squares[at]! += by * by
    w[at]! += (rate * by) / Math.sqrt(squares[at]!)
  }
  const order = lessons.map((_, i) => i)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, draw)
    for (const at of order) {
      const { features, gold } = lessons[at]!
      const { node, pair } = expected(features, weights)
      for (let i = 0; i < gold.length; i++) {
        for (let y = 0; y < L; y++) {
          const by = (gold[i] === y ? 1 : 0) - node[i * L + y]!
          if (features.open[i] === 1)
            for (let f = i * features.stride; f < (i + 1) * features.stride; f++)
              move(ofFeature, featureSquares, features.ids[f]! * rowLength + y, by)
          if (i === 0) move(ofPair, pairSquares, L * L + y, by)
        }
        if (i > 0)
          for (let xy = 0; xy < L * L; xy++)
            move(ofPair, pairSquares, xy, (gold[i - 1]! * L + gold[i]! === xy ? 1 : 0) - pair[(i - 1) * L * L + xy]!)
      }
    }
  }
  return weights
}

function shuffle(list: number[], draw: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

/** Probabilities of each label of each token (tokens × L) and of each pair of neighbours' labels (tokens − 1 × L × L). */
function expected(features: Features, weights: Weights): { node: Float64Array; pair: Float64Array } {
  const scores = scoresOf(features, weights)
  const count = scores.length / rowLength
  const own = new Float64Array(count * L)
  for (let i = 0; i < count; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) top = Math.max(top, scores[i * rowLength + y]!)
    for (let y = 0; y < L; y++) own[i * L + y] = Math.exp(scores[i * rowLength + y]! - top)
  }
  const step = Float64Array.from({ length: L * L }, (_, xy) =>
    mayFollow(Math.floor(xy / L), xy % L) ? Math.exp(weights.ofPair[xy]!) : 0,
  )
  const fore = new Float64Array(count * L)
  const back = new Float64Array(count * L)
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < L; y++) {
      let sum = i > 0 ? 0 : mayFollow(0, y) ? Math.exp(weights.ofPair[L * L + y]!) : 0
      if (i > 0) for (let x = 0; x < L; x++) sum += fore[(i - 1) * L + x]! * step[x * L + y]!
      fore[i * L + y] = sum * own[i * L + y]!
    }
    toOne(fore, i * L, L)
  }
  for (let i = count - 1; i >= 0; i--) {
    for (let x = 0; x < L; x++) {
      let sum = i === count - 1 ? 1 : 0
      if (i < count - 1) for (let y = 0; y < L; y++) sum += step[x * L + y]! * own[(i + 1) * L + y]! * back[(i + 1) * L + y]!
      back[i * L + x] = sum
    }
    toOne(back, i * L, L)
  }
  const node = new Float64Array(count * L)
  const pair = new Float64Array(Math.max(0, count - 1) * L * L)
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < L; y++) node[i * L + y] = fore[i * L + y]! * back[i * L + y]!
    toOne(node, i * L, L)
    if (i === count - 1) continue
    for (let x = 0; x < L; x++)
      for (let y = 0; y < L; y++)
        pair[i * L * L + x * L + y] = fore[i * L + x]! * step[x * L + y]! * own[(i + 1) * L + y]! * back[(i + 1) * L + y]!
    toOne(pair, i * L * L, L * L)
  }
  return { node, pair }
}

function toOne(list: Float64Array, from: number, count: number): void {
  let sum = 0
  for (let i = from; i < from + count; i++) sum += list[i]!
  for (let i = from; i < from + count; i++) list[i]! /= sum
}
