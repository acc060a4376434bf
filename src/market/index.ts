// market: prices and spreads -> what they imply. A reader's own file to a series; survival curves from credit spreads; abnormal
// returns around a day, from prices or spreads. Steps: cells -> days and numbers -> moves -> study, or quotes -> curve.
// It fetches no prices and knows no ledger: the reader's own numbers come in, figures with their errors go out.
export type { DateOrder } from './cells.ts'
export * from './credit-curve.ts'
export * from './event-study.ts'
export * from './hazard.ts'
export { readSeries } from './read-series.ts'
export * from './series.ts'
export * from './study.ts'
