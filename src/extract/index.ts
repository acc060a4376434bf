// extract: SourceDocument -> stated claims, by rule, offline.
// Steps: segment -> tokens of the grammar (amounts, dates, capacities, parties, people, outlets) -> clauses -> statements.
// A filing is read by its tags: figures of promises -> lines -> totals over their parts -> statements (filing/).
// It does not decide which commitment of a ledger a claim speaks of, and never keeps a claim without an exact quote.
export * from './extract-claims.ts'
export { claimsProposed, type Dropped } from './proposed/claims-proposed.ts'
