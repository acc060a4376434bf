import type { Features } from './fold.ts'
import { labelCount, labels, mayFollow } from './labels.ts'

/** What was learned: weights of feature × label, and of label after label (row labelCount: at the start). */
export interface Weights {
  readonly ofFeature: Float64Array | Int16Array
  readonly ofPair: Float64Array | Int16Array
}

/** Outweighs whatever was learned. */
const certain = 1e6

/** Rows of `ofFeature` are as long as a power of two, so that one lies within a line of the processor's cache. */
export const rowLength = 8

/** What the features of each token say for each label: tokens × rowLength. */
export function scoresOf({ ids, stride, open }: Features, { ofFeature }: Weights): Float64Array {
  const count = open.length
  const scores = new Float64Array(count * rowLength)
  for (let i = 0; i < count; i++) {
    if (open[i] === 0) {
      scores[i * rowLength] = certain
      continue
    }
    let f = i * stride
    let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0]
    for (const end = f + stride; f < end; f++) {
      const row = ids[f]! * rowLength
      s0 += ofFeature[row]!
      s1 += ofFeature[row + 1]!
      s2 += ofFeature[row + 2]!
      s3 += ofFeature[row + 3]!
      s4 += ofFeature[row + 4]!
      s5 += ofFeature[row + 5]!
      s6 += ofFeature[row + 6]!
    }
    const to = i * rowLength
    scores[to] = s0
    scores[to + 1] = s1
    scores[to + 2] = s2
    scores[to + 3] = s3
    scores[to + 4] = s4
    scores[to + 5] = s5
    scores[to + 6] = s6
  }
  return scores
}

/** The labels that may stand before each. */
const before: readonly (readonly number[])[] = labels.map((_, y) => labels.map((_, x) => x).filter((x) => mayFollow(x, y)))

/** The most likely labels of a row of tokens [Viterbi 1967]. */
export function decode(features: Features, weights: Weights): Uint8Array {
  const best = scoresOf(features, weights)
  const count = best.length / rowLength
  const from = new Uint8Array(best.length)
  const { ofPair } = weights
  for (let y = 0; y < labelCount; y++)
    best[y]! += mayFollow(0, y) ? ofPair[labelCount * labelCount + y]! : Number.NEGATIVE_INFINITY
  for (let i = 1; i < count; i++) {
    const row = i * rowLength
    for (let y = 0; y < labelCount; y++) {
      let score = Number.NEGATIVE_INFINITY
      let last = 0
      for (const x of before[y]!) {
        const s = best[row - rowLength + x]! + ofPair[x * labelCount + y]!
        if (s <= score) continue
        score = s
        last = x
      }
      from[row + y] = last
      best[row + y]! += score
    }
  }
  const found = new Uint8Array(count)
  let last = 0
  const end = best.length - rowLength
  for (let y = 1; y < labelCount; y++) if (best[end + y]! > best[end + last]!) last = y
  for (let i = count - 1; i >= 0; i--) {
    found[i] = last
    last = from[i * rowLength + last]!
  }
  return found
}
