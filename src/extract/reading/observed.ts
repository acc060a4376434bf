import type { CommitmentKind } from '../../model/index.ts'
import type { NameRef } from '../gazetteer.ts'

/** The sorts of undertaking the model tells apart; of a trade the goods say which. */
export const sorts = ['trade', 'equity', 'debt', 'licence', 'acquisition', 'buildout', 'guarantee', 'other'] as const
export type Sort = (typeof sorts)[number]

export const sortOf = (kind: CommitmentKind): Sort => bySort[kind]
const bySort: Readonly<Record<CommitmentKind, Sort>> = {
  purchase: 'trade',
  services: 'trade',
  lease: 'trade',
  supply: 'trade',
  offtake: 'trade',
  equity_investment: 'equity',
  debt_financing: 'debt',
  licence: 'licence',
  acquisition: 'acquisition',
  capacity_buildout: 'buildout',
  guarantee: 'guarantee',
  warrant: 'other',
  other: 'other',
}

/** Everything the model is told of one passage. */
export interface Observed {
  readonly passage: readonly number[]
  readonly sides: readonly ObservedSide[]
  /** Of sides i < j at `pairAt(i, j)`: what is seen of the two together. */
  readonly pairs: readonly (readonly number[])[]
  /** What the rules of the grammar say; none when they tell nothing here. */
  readonly ruled: Reading | undefined
  /** Of every side the rules name the trade is known. */
  readonly familiar: boolean
}

export interface ObservedSide {
  /** None: nobody who is named. */
  readonly ref: NameRef | undefined
  readonly payer: boolean
  readonly payee: boolean
  readonly signs: readonly number[]
}

export const pairAt = (i: number, j: number): number => (j * (j - 1)) / 2 + i

/** Of a passage: what is undertaken, and by whom towards whom, as places in `sides`. */
export interface Reading {
  readonly sort: Sort
  readonly payer: number
  readonly payee: number
}

export interface Judged {
  /** None: the passage brings no undertaking. */
  readonly reading: Reading | undefined
  /** How likely the model holds the reading to be. */
  readonly probability: number
}

/** The kind of a sort, where the rules have not said it more exactly. */
export function kindFor(
  sort: Sort,
  ruled: CommitmentKind,
  goods: CommitmentKind | undefined,
  unit: string | undefined,
): CommitmentKind {
  if (sortOf(ruled) === sort) return ruled
  if (sort !== 'trade') return kinds[sort]
  if (goods && sortOf(goods) === 'trade') return goods
  return unit && /ton|tpa|bbl|barrel|Wh|bcm|m3|bushel/i.test(unit) ? 'offtake' : 'purchase'
}
const kinds: Readonly<Record<Exclude<Sort, 'trade'>, CommitmentKind>> = {
  equity: 'equity_investment',
  debt: 'debt_financing',
  licence: 'licence',
  acquisition: 'acquisition',
  buildout: 'capacity_buildout',
  guarantee: 'guarantee',
  other: 'other',
}
