import type { Language } from '../base/index.ts'
import type {
  CommitmentId,
  DriftStep,
  LedgerView,
  ObligationNetwork,
  Outcome,
  Policy,
  ResolvedCommitment,
} from '../model/index.ts'
import type { ConflictReport, EvidenceView, LedgerReport, StoryReport, StressReport } from './types.ts'

const todo = (what: unknown): never => {
  throw new Error(`broken law: not built yet ${String(what)}`)
}

export interface StoryInput {
  readonly view: LedgerView
  readonly id: CommitmentId
  readonly line: readonly ResolvedCommitment[]
  readonly drift: readonly DriftStep[]
  readonly language: Language
  /** "Sample ledger …", from the ledger's settings. */
  readonly source: string
}
export const writeStory = (input: StoryInput): StoryReport => todo(input)

/** Built in Node for the command line and in the browser for the sliders: it takes no view, only what the wire can carry. */
export interface StressInput {
  readonly network: ObligationNetwork
  readonly plan: Outcome
  readonly outcome: Outcome
  readonly knownBy: string
  readonly policy: Policy
  readonly ledgerHash: string
  readonly language: Language
  readonly source: string
  readonly turned?: readonly { readonly through: string; readonly amount: number; readonly orFill: number }[]
}
export const writeStress = (input: StressInput): StressReport => todo(input)

export const writeLedger = (input: {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly query?: string
}): LedgerReport => todo(input)
export const writeClaims = (input: {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly query?: string
}): LedgerReport => todo(input)
export const writeParties = (input: {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly query?: string
}): LedgerReport => todo(input)
export const writeSources = (input: {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly query?: string
}): LedgerReport => todo(input)
export const writeConflicts = (input: {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
}): ConflictReport => todo(input)
/** One claim with its words, as the drawer shows it. */
export const writeEvidence = (input: {
  readonly view: LedgerView
  readonly claim: string
  readonly language: Language
}): EvidenceView | undefined => todo(input)
/** "$20bn" in English, 200億美元 / 200亿美元 in Chinese: never "$20bn" there. */
export const moneyText = (major: number, currency: string, language: Language): string => todo([major, currency, language])
/** "4 Feb 2026", 2026年2月4日. */
export const dateText = (iso: string, language: Language): string => todo([iso, language])
