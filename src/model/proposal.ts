import type { Act, CommitmentKind, Property, SpeakerKind } from './claim.ts'
import type { Stage } from './firmness.ts'

/** A claim that somebody who is no rule of ours (a language model) says stands in a text. Nothing in it is believed before its quote is found. */
export interface Proposal {
  readonly quote: string
  readonly speaker: { readonly name: string; readonly kind: SpeakerKind }
  readonly via?: string
  readonly act: Act
  readonly property: Property
  readonly payer?: string
  readonly payee?: string
  readonly kind?: CommitmentKind
  /** Major units. */
  readonly amount?: {
    readonly low?: number
    readonly high?: number
    readonly currency: string
    readonly qualifier: 'exact' | 'about' | 'range' | 'up_to' | 'at_least'
  }
  readonly stage?: Stage
  readonly binding?: boolean
  /** YYYY-MM-DD, or less of it. */
  readonly saidOn?: string
}
