// ledger: claims -> a view, as of two dates, under a named policy. A ledger is its log; everything here is a fold of it.
// Steps: fold the log -> keep what was known by the date -> join claims to commitments -> resolve by policy -> link conflicts.
// It does not store (world/ does), does not rewrite a claim, and no answer depends on a line learned later.
export { type CalibrationRow, calibrationOf } from './calibration.ts'
export { type Change, changesBetween } from './changes.ts'
export { checkLedger } from './check.ts'
export { claimIdOf } from './claim-id.ts'
export { type FindFailure, findCommitment, findParty } from './find.ts'
export { driftOf, type Gap, gapOf, leadOf, lineOf } from './line.ts'
export { parsePolicy } from './policy.ts'
export {
  type Decided,
  decisionsOf,
  joinEvents,
  linkEvents,
  mergeEvents,
  pairKey,
  partEvents,
  reviewEvents,
  undoEvents,
} from './review.ts'
export { editEvents } from './review-edit.ts'
export {
  cardsIn,
  certainIn,
  type OnCard,
  type ReviewCard,
  type RuleRecord,
  ruleRecords,
  type Waiting,
  waitingIn,
} from './review-queue.ts'
export { foldLedger, type LedgerState } from './state.ts'
export { type Intake, takeIn } from './take-in.ts'
export { takeInFacts } from './take-in-facts.ts'
export { knownDates, type ViewOptions, viewLedger } from './view.ts'
