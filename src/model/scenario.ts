import type { CommitmentId, PartyId } from './ids.ts'

/** Amounts in major units of the network's currency. */
export type Change =
  | { readonly kind: 'set'; readonly commitment: CommitmentId; readonly amount: number }
  | { readonly kind: 'scale'; readonly commitment: CommitmentId; readonly factor: number }
  | { readonly kind: 'delay'; readonly commitment: CommitmentId; readonly periods: number }
  | { readonly kind: 'cancel'; readonly commitment: CommitmentId }
  /**
   * Others put money in where and when the changed commitments took it out, quarter by quarter until it is used up; or to one party
   * (at the start, where nothing is missing to it).
   */
  | { readonly kind: 'fill'; readonly amount: number; readonly to?: PartyId }
  /** Added to the party's outside flow of the period: negative takes money away. */
  | { readonly kind: 'shock'; readonly party: PartyId; readonly period: string; readonly amount: number }

/** Who is paid first when a payer cannot pay all of a class. */
export type PaymentOrder =
  | { readonly kind: 'pro-rata' }
  | { readonly kind: 'first'; readonly party: PartyId }
  | { readonly kind: 'last'; readonly party: PartyId }

/** Named, versioned changes. Plain text, shareable. */
export interface Scenario {
  readonly name: string
  readonly changes: readonly Change[]
  readonly order: PaymentOrder
  /** Shares of own and of received money a defaulter keeps [Rogers & Veraart 2013]; 1 and 1 unless set. */
  readonly alpha?: number
  readonly beta?: number
  /** Periods a hard due may stay unpaid before default; 1 unless set. */
  readonly gracePeriods?: number
  /** Interest on arrears a period; 0 unless set. */
  readonly arrearsRate?: number
}

export const baseScenario: Scenario = { name: 'plan', changes: [], order: { kind: 'pro-rata' } }
