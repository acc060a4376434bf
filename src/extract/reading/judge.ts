import { judge, type Weights, weightsFrom } from './model.ts'
import type { Scene } from './observe.ts'
import type { Judged, Observed } from './observed.ts'
import { Signs } from './signs.ts'
import { weightTable } from './weights.ts'

/** Who decides what a passage tells, of all that is seen of it. */
export interface Judge {
  readonly signs: Signs
  judge(observed: Observed, scene: Scene): Judged
}

/** Keeps to what the rules say. */
export const ruling: Judge = {
  signs: new Signs(),
  judge: ({ ruled }) => ({ reading: ruled, probability: 0.5 }),
}

/** The table is taken apart when the first passage is judged: most of what a command does asks for none. */
export const judgeFrom = (table: string, floor?: number): Judge => {
  let weights: Weights | undefined
  return {
    signs: new Signs(),
    judge: (observed) => {
      weights ??= weightsFrom(table)
      return judge(weights, observed, floor)
    },
  }
}

/** By the weights of the data file. */
export const learned: Judge = weightTable === '' ? ruling : judgeFrom(weightTable)
