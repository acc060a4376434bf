/** A stretch of the document's extracted text, `end` exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** One side of a figure's context: axis and member by name ("srt:MajorCustomersAxis", "helio:OrcaMember"); of a typed axis the value itself. */
export interface FilingMember {
  readonly axis: string
  readonly member: string
  readonly typed: boolean
}

/** Days as the filing writes them, 2025-09-30; a flow counts from its first day to its last, both included. */
export type FilingPeriod =
  | { readonly kind: 'instant'; readonly day: string }
  | { readonly kind: 'duration'; readonly first: string; readonly last: string }
  | { readonly kind: 'forever' }

/** One thing a filing says to machines as well as to people. */
export interface FilingFact {
  /** "us-gaap:PurchaseObligation": prefixes of the public taxonomies are always the usual ones. */
  readonly concept: string
  /** The filer's own element, not one of a public taxonomy. */
  readonly custom: boolean
  readonly numeric: boolean
  readonly period: FilingPeriod
  /** In the order of their axes; none: the filer as a whole. */
  readonly members: readonly FilingMember[]
  /** Numbers as exact decimals after scale and sign; dates as 2025-09-30, lengths as P15Y; words cut at a bound. Absent: nil, or unreadable. */
  readonly value?: string
  /** Said to be empty. */
  readonly nil?: true
  /** "USD", "pure", "shares", "USD/shares". */
  readonly unit?: string
  /** Digits after the point that are right, negative for thousands and millions; absent when exact or not said. */
  readonly decimals?: number
  /** Where it stands in the text, more than one where it is continued; none where only machines see it. */
  readonly places: readonly TextSpan[]
  readonly footnotes: readonly TextSpan[]
}

/** The tagged facts of one filing. */
export interface Filing {
  readonly facts: readonly FilingFact[]
  /** Numbers whose written form no rule could read: how many, and of which forms. */
  readonly unreadable: readonly { readonly format: string; readonly count: number }[]
}
