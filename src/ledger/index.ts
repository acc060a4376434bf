// ledger: claims -> a view, as of two dates, under a named policy. A ledger is its log; everything here is a fold of it.
// Steps: fold the log -> keep what was known by the date -> join claims to commitments -> resolve by policy -> link conflicts.
// It does not store (world/ does), does not rewrite a claim, and no answer depends on a line learned later.
export * from './ledger.ts'
