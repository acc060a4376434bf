// The fact base the sample is made from, as it stands in ../shared/data/ai-compute-facts.json. Only what the sample uses.
export interface Source {
  readonly publisher: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
}
interface Row {
  readonly estimate: boolean
  readonly verified: boolean
  readonly source: Source
  readonly note?: string
  readonly audit?: { readonly checked: string; readonly result: string }
}
export interface SourceParty {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly ticker: string | null
  readonly people: readonly { readonly name: string; readonly names: Readonly<Record<string, string>>; readonly role: string }[]
}
export interface SourceCommitment {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly related: readonly string[]
  readonly contra_flow: string | null
  readonly aggregate_of: readonly string[] | null
  readonly overlaps?: readonly string[]
}
export interface Statement extends Row {
  readonly id: string
  readonly date: string
  readonly date_precision: 'day' | 'month'
  readonly speaker: string
  readonly speaker_role: string
  readonly via: string | null
  readonly kind: string
  readonly about: string | null
  readonly property: string
  readonly value: string
  readonly amount: {
    readonly low: number | null
    readonly high: number | null
    readonly currency: string
    readonly qualifier: string
  } | null
  readonly stage: string | null
  readonly binding: boolean | null
  readonly gist_en: string
}
export type Financial = Row & {
  readonly party: string
  readonly period: string
  readonly as_of: string
  readonly currency: string
} & Readonly<Record<string, unknown>>
export interface SourceSignal extends Row {
  readonly date: string
  readonly date_precision: 'day' | 'week' | 'month'
  readonly party: string
  readonly kind: string
  readonly value: number | null
  readonly unit: string | null
  readonly context: string | null
}
export interface SourceCapacity extends Row {
  readonly party: string
  readonly date: string
  readonly value: number
  readonly status: string
  readonly context: string | null
}
export interface SourceFacts {
  readonly parties: readonly SourceParty[]
  readonly commitments: readonly SourceCommitment[]
  readonly statements: readonly Statement[]
  readonly financials: readonly Financial[]
  readonly signals: readonly SourceSignal[]
  readonly capacity: readonly SourceCapacity[]
}
