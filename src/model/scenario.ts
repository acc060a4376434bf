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

/** How a claim on somebody is valued by how far that one's money covers its dues; docs/math/clearing.md (E2). */
export const valuationModels = ['eisenberg-noe', 'furfine', 'linear-debtrank', 'merton', 'furfine-merton', 'black-cox'] as const
export type ValuationModel = (typeof valuationModels)[number]

/** What lenders expect and when it makes them hold back. No claim says any of it: all of it is assumed. */
export interface Expectation {
  readonly model: ValuationModel
  /** How far ahead they look, this period among them. */
  readonly horizonPeriods: number
  /** Share of a claim that comes back from who cannot pay, 0 to 1. `eisenberg-noe` and `linear-debtrank` have their own. */
  readonly recovery: number
  /** Of what a party has and expects, a year; for `merton`, `furfine-merton` and `black-cox`. */
  readonly volatility: number
  /** A year, 0.04 is four per cent: at this spread lenders begin to hold back, at the other nothing comes any more. Infinity: never. */
  readonly spreadOpen: number
  readonly spreadShut: number
}
/** 400 and 1,000 basis points: where high yield begins, and what the market calls distressed. */
export const expectationAssumed: Expectation = {
  model: 'merton',
  horizonPeriods: 4,
  recovery: 0.4,
  volatility: 0.2,
  spreadOpen: 0.04,
  spreadShut: 0.1,
}

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
  /** Lenders look ahead and hold back money that no contract binds them to. Off unless set. */
  readonly expect?: Expectation
}

export const baseScenario: Scenario = { name: 'plan', changes: [], order: { kind: 'pro-rata' } }
