// world: the only room with effects. Files, addresses, the clock, and the ledger file itself.
// It implements the World and LedgerStore of pipeline.ts, and turns every exception of a library into a Problem.
export * from './chance-threads.ts'
export * from './fetch-sources.ts'
export * from './ledger-copies.ts'
export { createLedger, LedgerUnavailable, openLedger, readBytes, verifyChain } from './ledger-file.ts'
export { type ModelSettings, type Proposed, proposeByModel } from './model/propose.ts'
export type { OpenOptions } from './open-options.ts'
export * from './threads.ts'
