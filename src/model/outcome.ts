import type { CommitmentId, PartyId } from './ids.ts'
import type { Expectation, Scenario } from './scenario.ts'

/** Part of a shortfall that one cause accounts for. The parts of a party sum to its shortfall (W1). */
export interface CausePart {
  readonly cause:
    | { readonly kind: 'change'; readonly commitment: CommitmentId }
    /** Short already in the plan: the party whose means did not reach. */
    | { readonly kind: 'own-gap'; readonly party: PartyId }
    | { readonly kind: 'shock'; readonly party: PartyId }
    /** Money for this party that its lenders held back for fear of it. */
    | { readonly kind: 'withheld'; readonly party: PartyId }
  readonly amount: number
  /** Whose failure to pay carried it, first to last. */
  readonly through: readonly PartyId[]
}

/**
 * Over every order of payment: `exact`, both ends are met by some order and none goes beyond; `bounds`, proved that none goes beyond,
 * but the ends may not be met; `tried`, this party paid first, paid last and in the stated order, with no proof for others.
 */
export interface ShortRange {
  readonly low: number
  readonly high: number
  readonly kind: 'exact' | 'bounds' | 'tried'
}

/** What one party does not get, of what was due to it, by the end. Amounts in major units. */
export interface PartyShortfall {
  readonly party: PartyId
  readonly short: number
  /** The same in the plan, before any change. */
  readonly shortInPlan: number
  /** The least and the most in any order of payment that was tried or worked out: both are met by some order. */
  readonly low: number
  readonly high: number
  /** What holds for every order of payment. */
  readonly range: ShortRange
  readonly firstPeriod?: string
  /** Due to it in all, for shares. */
  readonly due: number
  readonly byPeriod: readonly number[]
  readonly causes: readonly CausePart[]
}

/** Proof that the answer is one: largest relative violation of the paying rule (C3), over all periods. */
export interface Certificate {
  readonly method: string
  readonly rounds: number
  readonly residualRelative: number
  /** Largest relative gap between money in and money out of a period. */
  readonly conservationRelative: number
  /** The greatest and the least clearing agree. */
  readonly unique: boolean
}

/** A trigger is judged on what stood at the end of the period before, and once released stays so: it cannot flip back. */
export interface Trigger {
  /** Obligation, by its place in the network. */
  readonly obligation: number
  readonly commitment: CommitmentId
  readonly released?: string
  readonly releasedInPlan?: string
}

/** (E1)–(E4): what lenders saw coming, per period and party. Matrices are [period][party] in the network's order. */
export interface Outlook {
  readonly terms: Expectation
  /** Money at hand and expected over the horizon, by the dues of the same time; Infinity where nothing is due. */
  readonly coverage: readonly (readonly number[])[]
  /** A year, 0.04 is four per cent; Infinity where a claim is worth nothing. */
  readonly spread: readonly (readonly number[])[]
  /** Over the horizon. */
  readonly defaultProbability: readonly (readonly number[])[]
  /** Credit and promised capital that would have come and did not, by who did not get it. */
  readonly withheld: readonly (readonly number[])[]
  /**
   * Whose funding shuts and opens again: every period in which lenders changed their mind, the first with its shutting. Each period
   * stands as it was solved; nothing is averaged.
   */
  readonly flips: readonly { readonly party: PartyId; readonly periods: readonly string[] }[]
  readonly certificate: {
    readonly rounds: number
    /** Largest change of a value by one more round, over all periods. */
    readonly residualRelative: number
    /** Starting from no trust at all leads to the same values. */
    readonly unique: boolean
  }
}

/** What happens per party and period. Matrices are [period][party] in the network's order; obligations in its order. */
export interface Outcome {
  readonly scenario: Scenario
  readonly due: readonly (readonly number[])[]
  readonly paid: readonly (readonly number[])[]
  readonly received: readonly (readonly number[])[]
  readonly cash: readonly (readonly number[])[]
  readonly fundingDrawn: readonly (readonly number[])[]
  readonly builtGw: readonly (readonly number[])[]
  /** Hard dues carried unpaid after the period, by payer. */
  readonly arrears: readonly (readonly number[])[]
  readonly obligationPaid: readonly number[]
  /** What the obligation came to after changes and releases. */
  readonly obligationDue: readonly number[]
  readonly defaults: readonly { readonly party: PartyId; readonly period: string; readonly rounds: number }[]
  /** Each obligation that waits for a condition, and the period in which it was released; absent: not within the periods. */
  readonly triggers: readonly Trigger[]
  readonly shortfalls: readonly PartyShortfall[]
  /** Sum of `short` over parties, hard money only. */
  readonly shortTotal: number
  readonly certificate: Certificate
  /** Where the scenario has lenders look ahead. */
  readonly outlook?: Outlook
}

export type StressFailure =
  | { readonly reason: 'not-converged'; readonly rounds: number; readonly residualRelative: number }
  | { readonly reason: 'unknown-commitment'; readonly commitment: string }
  | { readonly reason: 'unknown-party'; readonly party: string }
  | { readonly reason: 'period-out-of-range'; readonly period: string }
  | { readonly reason: 'never-whole'; readonly shortAtMost: number }
  | { readonly reason: 'never-short'; readonly shortAtMost: number }

/** An amount of a commitment at which the answer for one party flips. Amounts in major units of the network's currency. */
export interface Threshold {
  /** Where it flips: the upper end of the bracket, the least amount found with which things are as `above` says. */
  readonly at: number
  /** The flip lies above `low` and not above `high`. */
  readonly low: number
  readonly high: number
  readonly party: PartyId
  /** Short or not by the end; in default or not; or short on both sides, first in another quarter. */
  readonly what: 'short' | 'default' | 'first-quarter'
  /** The quarter in which it is first short, or defaults, on the side where it does (for `first-quarter`: just below). */
  readonly quarter: string
  /** The same on either side; absent: it is not short, or not in default, there. */
  readonly below?: string
  readonly above?: string
}

/** Every flip found between two amounts of one commitment, all else as the scenario has it. */
export interface Thresholds {
  readonly commitment: CommitmentId
  readonly from: number
  readonly until: number
  /** By amount, largest first. */
  readonly flips: readonly Threshold[]
  /** Width of a bracket at most. */
  readonly toleranceMajor: number
  /** Proved that nothing else flips (docs/math/clearing.md, W4). False: flips that cancel out between two amounts tried are not seen. */
  readonly complete: boolean
  /** How often the run was played. */
  readonly runs: number
}
