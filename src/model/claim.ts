import type { Instant, StatedDate } from '../base/index.ts'
import type { AmountRange, CapacityRange, Period, Tranche } from './amount.ts'
import type { Instrument, Stage } from './firmness.ts'
import type { ClaimId, PartyId } from './ids.ts'
import type { PartyMention } from './party.ts'
import type { Quote } from './source-document.ts'
import type { SupplySaid } from './supply.ts'

export const acts = ['asserts', 'denies', 'hedges', 'redefines', 'commits', 'estimates', 'comments'] as const
export type Act = (typeof acts)[number]

export const properties = ['existence', 'amount', 'stage', 'binding', 'schedule', 'capacity', 'condition', 'confidence'] as const
export type Property = (typeof properties)[number]

/** What one statement says. Only what the words hold is set; `property` of the claim names which of them it is chiefly about. */
export interface Said {
  readonly exists?: boolean
  readonly amount?: AmountRange
  readonly stage?: Stage
  readonly binding?: boolean
  readonly instrument?: Instrument
  readonly capacity?: CapacityRange
  readonly period?: Period
  readonly tranches?: readonly Tranche[]
  readonly condition?: string
  /** The part already paid or delivered, when the words say so. */
  readonly paid?: AmountRange
  /** What the supplier does for the customer, one entry a function. */
  readonly supply?: readonly SupplySaid[]
}

export const commitmentKinds = [
  'equity_investment',
  'debt_financing',
  'purchase',
  'services',
  'lease',
  'supply',
  'offtake',
  'licence',
  'acquisition',
  'capacity_buildout',
  'guarantee',
  'warrant',
  'other',
] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** A commitment as one text speaks of it, before anybody decides which commitment of the ledger it is. Payer first. */
export interface CommitmentMention {
  /** The same within one document when the text speaks of the same undertaking. */
  readonly key: string
  readonly payer?: PartyMention
  readonly payee?: PartyMention
  readonly kind: CommitmentKind
}

export type Subject =
  | { readonly kind: 'commitment'; readonly mention: CommitmentMention }
  | { readonly kind: 'party'; readonly party: PartyMention }
  | { readonly kind: 'none' }

export type SpeakerKind =
  | 'person'
  | 'company'
  /** A filing, prospectus or sworn paper; the speaker is the company that filed it. */
  | 'filing'
  /** "People familiar with the matter". */
  | 'unnamed'
  /** An outlet or author in their own voice. */
  | 'outlet'
  | 'analyst'

/** How the words reached us: speaker -> (role, capacity) -> via outlet -> document. */
export interface Route {
  readonly speaker: {
    readonly name: string
    readonly kind: SpeakerKind
    readonly role?: string
    /** The party spoken for, when known. */
    readonly party?: PartyId
  }
  /** The outlet credited with carrying the words, when it is not the document itself. */
  readonly via?: string
  /** Who published the document. */
  readonly publisher?: string
}

export interface SourceLink {
  readonly publisher: string
  readonly title?: string
  readonly address?: string
}

/** Words we can open, or, where the ledger holds no document, the address where they are said to stand. */
export type Evidence = { readonly kind: 'quote'; readonly quote: Quote } | { readonly kind: 'link'; readonly link: SourceLink }

/** One speaker saying one thing, once, in one document. Never edited; a later claim may correct it. */
export interface Claim {
  readonly id: ClaimId
  readonly route: Route
  readonly act: Act
  readonly property: Property
  readonly about: Subject
  readonly says: Said
  readonly evidence: Evidence
  /** One line in English, for tables. A paraphrase: not evidence. */
  readonly gist?: string
  readonly saidAt: StatedDate
  readonly publishedAt: Instant
  /** No source gives the day of publication; the day shown was derived and is marked *assumed*. */
  readonly publishedAssumed?: true
  /** Only the ledger sets it. */
  readonly recordedAt: Instant
  /** Who or what made the claim out of the words. `certain` ones may be accepted together. */
  readonly madeBy:
    | { readonly kind: 'rule'; readonly rule: string; readonly certain: boolean }
    | { readonly kind: 'import' }
    | { readonly kind: 'hand'; readonly by: string }
  /** A leak, forecast or analyst's figure. */
  readonly estimate?: true
  /** Marked by whoever compiled it: no page could be found that says so. */
  readonly unverified?: true
}

/** A claim before a ledger has taken it in. */
export type StatedClaim = Omit<Claim, 'id' | 'recordedAt'>

/** Distinct origins corroborate, copies do not: ten syndications of one scoop share one origin. */
export function originOf(route: Route): string {
  const { speaker, via, publisher } = route
  return speaker.kind === 'unnamed' ? `unnamed via ${via ?? publisher ?? 'press'}` : speaker.name
}

export type SourceMark = 'filing' | 'person' | 'report'
/** The shape that pictures give a source: square filing, diamond named person, circle statement or report. */
export const sourceMarkOf = (route: Route): SourceMark =>
  route.speaker.kind === 'filing' ? 'filing' : route.speaker.kind === 'person' ? 'person' : 'report'

/** A named party, a filing or a person speaking for a party; reported private words are not on record. */
export const onRecord = (claim: Pick<Claim, 'route' | 'estimate'>): boolean =>
  !claim.estimate &&
  (claim.route.speaker.kind === 'person' || claim.route.speaker.kind === 'company' || claim.route.speaker.kind === 'filing')

/** What a reader may put right. What is undefined in `says` is taken out of it. */
export interface Correction {
  readonly act?: Claim['act']
  readonly property?: Claim['property']
  readonly says?: { readonly [K in keyof Said]?: Said[K] | undefined }
}
