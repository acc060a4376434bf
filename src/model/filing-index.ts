/** A figure as the index of a filer's facts gives it: of the filer as a whole, under a public name; other figures it leaves out. */
export interface IndexedFigure {
  readonly concept: string
  readonly unit: string
  /** First day of a flow; absent for a balance. */
  readonly first?: string
  readonly last: string
  readonly value: string
  readonly accession: string
  readonly form: string
  readonly filed: string
}

export interface IndexedFiling {
  readonly accession: string
  readonly form: string
  readonly filed: string
  /** Last day of the period it is about. */
  readonly period: string
  readonly document: string
}

/** What the SEC's own files say of a filer: every figure (companyfacts), or every filing (submissions). */
export type FilingIndex = {
  /** Without leading noughts. */
  readonly cik: string
  readonly entity: string
} & (
  | { readonly kind: 'companyfacts'; readonly figures: readonly IndexedFigure[] }
  | { readonly kind: 'submissions'; readonly filings: readonly IndexedFiling[]; readonly olderFiles: readonly string[] }
)

/** How a filing compares with an index: values, whichever of the two is wrong. */
export interface CrossCheck {
  readonly compared: number
  readonly differ: readonly IndexDifference[]
  /** Figures that measure commitments and that the index leaves out: with members, or under the filer's own names. */
  readonly beyond: number
}
export interface IndexDifference {
  /** "us-gaap:PurchaseObligation, 2025-12-31, USD", or "date of filing". */
  readonly what: string
  readonly inFiling: string
  readonly inIndex: string
}
