import { judge, weightsFrom } from './model.ts'
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

export const judgeFrom = (table: string, floor?: number): Judge => {
  const weights = weightsFrom(table)
  return { signs: new Signs(), judge: (observed) => judge(weights, observed, floor) }
}

/** By the weights of the data file. */
export const learned: Judge = weightTable === '' ? ruling : judgeFrom(weightTable)
