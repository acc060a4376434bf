// world: the only room with effects. Files, addresses, the clock, and the ledger file itself.
// It implements the World and LedgerStore of pipeline.ts, and turns every exception of a library into a Problem.
export * from './chance-threads.ts'
export * from './fetch-sources.ts'
export * from './ledger-file.ts'
