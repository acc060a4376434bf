// edifice/ledger: rows of an append-only log to what was known by a day, under a named policy. It stores nothing: see openLedger of edifice.

export type { CalibrationRow, FindFailure, Gap, Intake, LedgerState, ViewOptions } from '../ledger/index.ts'
export {
  calibrationOf,
  checkLedger,
  driftOf,
  findCommitment,
  findParty,
  foldLedger,
  gapOf,
  knownDates,
  lineOf,
  parsePolicy,
  takeIn,
  takeInFacts,
  viewLedger,
} from '../ledger/index.ts'
export type {
  Claim,
  Conflict,
  DriftStep,
  LedgerEvent,
  LedgerRow,
  LedgerView,
  Policy,
  ResolvedCommitment,
} from '../model/index.ts'
export { firmnessOf } from '../model/index.ts'
