/** Why something in the world could not be used. Closed: a new reason is a line here and an entry in catalog/errors. */
export type ProblemCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'file-cut-off'
  | 'file-damaged'
  | 'file-locked'
  | 'encoding-unknown'
  | 'encoding-mixed'
  | 'encoding-contradicted'
  | 'address-unreachable'
  | 'address-refused'
  | 'kind-unsupported'
  | 'no-text'
  | 'quote-not-found'
  | 'amount-unreadable'
  | 'figures-differ'
  | 'party-ambiguous'
  | 'commitment-unclear'
  | 'due-before-said'
  | 'import-unreadable'
  | 'import-row'
  | 'reference-unknown'
  | 'ledger-missing'
  | 'ledger-exists'
  | 'ledger-invalid'
  | 'ledger-busy'
  | 'disk-full'
  /** The server's own: a query or body it cannot read, a request it may not take, and a crash of ours. */
  | 'request-unreadable'
  | 'request-refused'
  | 'internal'

/** What was wrong, where, and what to do next. `where` is file:line:column, a row name or an address. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly where?: string
  readonly mend?: string
}

/** A batch never stops at one bad item: what we got, and what was wrong with the rest. */
export interface Gathered<T> {
  readonly items: readonly T[]
  readonly problems: readonly Problem[]
}
