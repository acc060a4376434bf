import type { ClaimId, CommitmentId, FinancialFigure, Firmness, PartyId, SupplyFunction, SupplyStage } from '../../model/index.ts'
import type { Named } from './functions.ts'

/** A value and where it comes from; `assumed` holds keys that `assumptionOf` of the report words. */
export interface Known<T> {
  readonly value: T
  readonly from: 'said' | 'asked' | 'computed' | 'assumed'
  readonly claims: readonly ClaimId[]
  readonly assumed: readonly string[]
}

/** One party's supplying another with one thing, over all the commitments that say so. */
export interface SupplyLine {
  /** "nvidia.openai.training" */
  readonly id: string
  readonly supplier: PartyId
  readonly customer: PartyId
  readonly function: SupplyFunction
  readonly functionFrom: Named['from']
  readonly commitments: readonly CommitmentId[]
  readonly claims: readonly ClaimId[]
  /** Ended: every commitment of it is dead. */
  readonly stage: SupplyStage | 'ended'
  readonly stageClaims: readonly ClaimId[]
  readonly firmness: Firmness
  readonly stalled: boolean
  /** A year, of what is still to come within the periods, major units; absent where neither money nor capacity is said. */
  readonly money?: Known<number>
  readonly gw?: number
  /** Of what the customer gets for the function; absent for talks, and for what has ended. */
  readonly share?: Known<number>
  readonly essential: Known<boolean>
  readonly switchMonths: Known<number>
}

export interface SupplyGraph {
  readonly parties: readonly PartyId[]
  /** Largest first within a customer and function. */
  readonly lines: readonly SupplyLine[]
  readonly outputs: ReadonlyMap<PartyId, Output>
  readonly years: number
}

/** A line before its shares, needs and switch times are known. */
export type BareLine = Omit<SupplyLine, 'essential' | 'switchMonths'>

/** What a party makes in a year, major units: its reported revenue, else what it is to be paid for in the network. */
export interface Output {
  readonly amount: number
  readonly from: 'reported' | 'supplies' | 'asked'
  readonly figure?: FinancialFigure
  /** The period was shorter than a year, and was taken for all of it. */
  readonly annualised: boolean
}
