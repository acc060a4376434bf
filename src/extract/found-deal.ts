import type { CommitmentKind } from '../model/index.ts'
import type { NameRef } from './gazetteer.ts'
import type { DealWord } from './lexicon/deals.ts'
import type { Token } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { StageReading } from './stage.ts'
import type { AmountToken } from './tokens/amount.ts'
import type { CapacityToken } from './tokens/capacity.ts'
import type { Form } from './vocabulary.ts'

export type DealToken = Token<{ word: DealWord; form: Form }>

/** What one passage says of one undertaking, before it is known whether the text spoke of it already. */
export interface FoundDeal {
  readonly span: Span
  readonly kind: CommitmentKind
  readonly payer: NameRef | undefined
  readonly payee: NameRef | undefined
  readonly amount: AmountToken | undefined
  readonly capacity: CapacityToken | undefined
  readonly years: number | undefined
  readonly stage: StageReading
  /** 本轮, "the next round": another instrument than the standing one. */
  readonly round: boolean
  /** The words deny that there is such a thing. */
  readonly denied: boolean
  /** Points back ("the deal", 该协议) instead of introducing. */
  readonly pointsBack: boolean
  readonly paid: AmountToken | undefined
  readonly explicit: { readonly payer: boolean; readonly payee: boolean; readonly kind: boolean; readonly stage: boolean }
  readonly triggers: readonly DealToken[]
  /** Of a guarantee: whose debt is guaranteed. */
  readonly debtor: NameRef | undefined
  /** Whether the words bring an undertaking of their own, where that has been judged, and how likely the reading is to be right. */
  readonly told?: boolean | undefined
  readonly probability?: number
}

/** Words of the passage that name no new undertaking but say how one stands. */
export interface DealNews {
  readonly span: Span
  readonly stage: StageReading | undefined
  readonly amount: AmountToken | undefined
  readonly capacity: CapacityToken | undefined
  readonly paid: AmountToken | undefined
  readonly years: number | undefined
  readonly pointsBack: boolean
  readonly parties: readonly NameRef[]
}

export interface RefusedDeal {
  readonly span: Span
  readonly reason: 'no-payer' | 'no-payee' | 'hypothetical' | 'question' | 'kind-unclear' | 'direction-unclear'
}

export interface ReadDeals {
  readonly deals: readonly FoundDeal[]
  readonly news: readonly DealNews[]
  readonly refused: readonly RefusedDeal[]
  /** What a question asks about: its answer may only give the figures. */
  readonly asked: FoundDeal | undefined
}
