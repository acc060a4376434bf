// market: prices and spreads -> what they imply. Survival curves from credit spreads, abnormal returns from prices.
// It fetches no prices and knows no ledger: the reader's own numbers come in, figures with their errors go out.
export * from './event-study.ts'
export * from './hazard.ts'
