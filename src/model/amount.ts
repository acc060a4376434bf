import { formatDecimal, type Money, majorOf, type StatedDate } from '../base/index.ts'

export type AmountQualifier = 'exact' | 'about' | 'range' | 'up_to' | 'at_least' | 'undisclosed'

/**
 * What words say of a sum. "Up to 100" is 0–100 (no low); "over 20" is 20–unknown (no high); "exact" and "about" have low = high.
 * `per` is set when the figure is a rate: "$60bn a year", "10 per GW"; it is never multiplied out here.
 */
export interface AmountRange {
  readonly qualifier: AmountQualifier
  readonly low?: Money
  readonly high?: Money
  readonly original: string
  readonly per?: 'year' | 'quarter' | 'month' | 'unit'
}

export const currencyOf = (amount: AmountRange): string | undefined => (amount.high ?? amount.low)?.currency

/** The figure a headline prints: the top of what is said, or its floor when no top is known. */
export const headlineOf = (amount: AmountRange): Money | undefined => amount.high ?? amount.low

/** Whether one sum could satisfy both. Different currencies are not compared: undefined. */
export function amountsOverlap(a: AmountRange, b: AmountRange): boolean | undefined {
  const currency = currencyOf(a)
  if (!currency || currency !== currencyOf(b) || a.per !== b.per) return undefined
  const slack = (x: AmountRange) => (x.qualifier === 'about' ? 0.05 : 0)
  const low = (x: AmountRange) => (x.low ? majorOf(x.low) * (1 - slack(x)) : 0)
  const high = (x: AmountRange) => (x.high ? majorOf(x.high) * (1 + slack(x)) : Number.POSITIVE_INFINITY)
  return low(a) <= high(b) && low(b) <= high(a)
}

export const sameAmount = (a: AmountRange, b: AmountRange): boolean =>
  a.qualifier === b.qualifier && a.per === b.per && textOf(a.low) === textOf(b.low) && textOf(a.high) === textOf(b.high)

const textOf = (money: Money | undefined): string => (money ? `${money.currency} ${formatDecimal(money)}` : '')

/** Number and unit, with the qualifiers of amounts. Power is stored in GW; other units as said (MW stays a display matter). */
export interface CapacityRange {
  readonly qualifier: AmountQualifier
  readonly low?: number
  readonly high?: number
  readonly unit: 'GW' | 'GWh' | 'units' | 'mtpa' | 'shares' | 'tonnes'
  readonly original: string
}

/** How long, from when to when, as said. */
export interface Period {
  readonly start?: StatedDate
  readonly end?: StatedDate
  readonly years?: number
}

/** What must happen before a tranche is released (D2). */
export type Release =
  | { readonly kind: 'capacity'; readonly gwAtLeast: number }
  | { readonly kind: 'commitment'; readonly reference: string; readonly when: 'signed' | 'paid' }
  /** A condition only words describe ("at IPO"): it releases nothing by itself and is listed as an assumption. */
  | { readonly kind: 'words'; readonly words: string }

export interface Tranche {
  readonly amount: AmountRange
  readonly due?: StatedDate
  /** The first day of a stretch that ends with `due`: within it nobody says when. */
  readonly from?: StatedDate
  readonly release?: Release
  readonly paid?: boolean
}
