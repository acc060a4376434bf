/** A figure as a filing tags it (inline XBRL 1.1), and where it stands in the filing's text. */
export interface FilingFact {
  /** Prefix and local name as written: "us-gaap:RevenueRemainingPerformanceObligation", "alder:SteelPurchaseCommitment". */
  readonly concept: string
  /** Decimal text with scale and sign applied. */
  readonly value: string
  /** "USD", "pure", "shares"; a ratio as "USD/shares". */
  readonly unit: string
  readonly context: FilingContext
  /** The digits in the extracted text. */
  readonly start: number
  readonly end: number
}

/** What a figure is about: whose, when, and cut by which dimensions. */
export interface FilingContext {
  readonly id: string
  /** CIK or LEI of the filer, as the filing gives it. */
  readonly entity: string
  /** YYYY-MM-DD; a balance has an end only. */
  readonly start?: string
  readonly end: string
  readonly dimensions: readonly { readonly axis: string; readonly member: string }[]
}

/** The tagged facts of a filing and what it says of itself. */
export interface Filing {
  readonly registrant?: string
  readonly form?: string
  /** Last day of the period reported on, YYYY-MM-DD. */
  readonly periodEnd?: string
  readonly facts: readonly FilingFact[]
}
