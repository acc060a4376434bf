// edifice: the whole way at once, as the command and the server go it. The doors beside this one are its single steps.
// Sources or facts go into a ledger file; questions are asked of it as of a day, under a policy; reports come out.
// It prints nothing and exits nothing: what is wrong with the world comes back as a Problem, what cannot be answered as a failure.
export type { Gathered, Instant, Language, Problem, Result } from '../base/index.ts'
export { dayOf, instantOf, parseInstant } from '../base/index.ts'
export type {
  Claim,
  ClaimId,
  CommitmentId,
  FactBase,
  LedgerEvent,
  LedgerView,
  ObligationNetwork,
  Outcome,
  Party,
  PartyId,
  Policy,
  ResolvedCommitment,
  Scenario,
  SourceDocument,
} from '../model/index.ts'
export { baseScenario } from '../model/index.ts'
export type {
  Added,
  ChanceQuestion,
  ChanceRun,
  LedgerStore,
  MarketQuestion,
  Question,
  ShapeQuestion,
  StressAnswer,
  StressQuestion,
  World,
} from '../pipeline.ts'
export {
  addSource,
  addSources,
  askBearing,
  askCheck,
  askDates,
  askMarket,
  askNetwork,
  askPaths,
  askShape,
  askStory,
  askStress,
  askView,
  importFacts,
  nameCommitment,
  nameParty,
  namePolicy,
  readMarketFile,
  tellChance,
  usualDays,
} from '../pipeline.ts'
export { decodeFacts, formatScenario, parseScenario, toJson } from '../wire/index.ts'
export type { OpenOptions } from '../world/index.ts'
export { createLedger, fetchSources, LedgerUnavailable, openLedger } from '../world/index.ts'
