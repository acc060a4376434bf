import type { Brand } from '../base/index.ts'
import type { CommitmentKind } from './claim.ts'
import type { Firmness } from './firmness.ts'
import type { ClaimId, CommitmentId, PartyId } from './ids.ts'
import type { Party, PartyKind } from './party.ts'

/** Approximate, for simulation, in major units of the network's currency. Made from Money in network/, never turned back. */
export type Exposure = Brand<number, 'Exposure'>

/** What nobody said and the model had to put in. `code` picks the sentence, `params` fill it. */
export interface Assumption {
  /** A-0001, A-0002, … */
  readonly id: string
  readonly code:
    | 'schedule-even'
    | 'schedule-start'
    | 'schedule-length'
    | 'amount-headline'
    | 'tranche-words'
    | 'rate-of-exchange'
    | 'cash-unknown'
    | 'cash-reported'
    | 'plan-breaks-even'
    | 'forecast-net-of-commitments'
    | 'means-unlimited'
    | 'means-own'
    | 'surplus-continues'
    | 'published-assumed'
  readonly commitment?: CommitmentId
  readonly party?: PartyId
  readonly params: Readonly<Record<string, string | number>>
}

/** What a commitment requires in one period. */
export interface Obligation {
  /** C-0017@2026Q3, with #2 … when several fall in one period. */
  readonly id: string
  readonly commitment: CommitmentId
  readonly payer: PartyId
  readonly payee: PartyId
  /** Index into the network's periods. */
  readonly period: number
  readonly amount: Exposure
  /** 1 is most senior; soft money stands behind every class and never forces a default (C4). */
  readonly seniority: number
  readonly soft: boolean
  readonly firmness: Firmness
  readonly claims: readonly ClaimId[]
  /** Ids of assumptions. */
  readonly assumed: readonly string[]
  /** Not due before this holds (D2). */
  readonly release?:
    | { readonly kind: 'capacity'; readonly party: PartyId; readonly gwAtLeast: number }
    | { readonly kind: 'commitment'; readonly commitment: CommitmentId; readonly when: 'signed' | 'paid' }
  /** Capacity the payer gains when this is paid, GW; a part paid brings that part. */
  readonly deliversGw?: number
}

/** A commitment of the network, with what a reader may move it to and which claims stand behind each mark. */
export interface NetworkCommitment {
  readonly id: CommitmentId
  readonly slug?: string
  readonly payer: PartyId
  readonly payee: PartyId
  readonly kind: CommitmentKind
  readonly label?: string
  readonly firmness: Firmness
  readonly stalled: boolean
  /** Total of the commitment in the plan, major units: what is paid already, what flows, and what falls due beyond the periods. */
  readonly planned: Exposure
  /** Of it, what is paid already: a lower total leaves that as it is. Absent: nothing. */
  readonly paid?: Exposure
  readonly claims: readonly ClaimId[]
  /** Figures that claims put on it: the evidence ticks under a slider. */
  readonly marks: readonly { readonly amount: Exposure; readonly firmness: Firmness; readonly claim: ClaimId }[]
  /** Commitments whose money this one stands for (replaced by it or replacing it): setting one sets the line. */
  readonly line: readonly CommitmentId[]
}

export interface ObligationNetwork {
  readonly currency: string
  readonly parties: readonly {
    readonly id: PartyId
    readonly name: string
    readonly kind: PartyKind
    /** As the ledger's party has them, for readers of other languages. */
    readonly names?: Party['names']
    /** Pays whatever falls due on it: a group, or one taken to have means of its own. */
    readonly unlimited?: true
  }[]
  /** "2026Q1", ascending, no gaps. */
  readonly periods: readonly string[]
  readonly commitments: readonly NetworkCommitment[]
  readonly obligations: readonly Obligation[]
  /** Per party, at the start of the first period. */
  readonly openingCash: readonly number[]
  readonly cashFloor: readonly number[]
  /** [period][party]: in or out from outside the network; may be negative. */
  readonly externalFlow: readonly (readonly number[])[]
  /** [period][party]: what may still be drawn. */
  readonly funding: readonly (readonly number[])[]
  /** Per party, GW running at the start. */
  readonly builtGw: readonly number[]
  readonly assumptions: readonly Assumption[]
  readonly excluded: readonly {
    readonly commitment: CommitmentId
    readonly reason:
      | 'no-amount'
      | 'dead'
      | 'paid'
      | 'aggregate'
      | 'replaced'
      | 'out-of-range'
      | 'no-payee'
      | 'contingent'
      | 'currency'
      /** A larger commitment between the same two, flowing, may hold the same money. */
      | 'overlap'
      | 'unreviewed'
      /** Its performance is in kind: the maker of a thing owes the thing, not money. */
      | 'in-kind'
  }[]
}
