import type { Language } from '../base/index.ts'
import type { Certificate, ClaimId, CommitmentId, Firmness, PartyId, Policy, SourceMark, Stage } from '../model/index.ts'

/** One figure or word in a table. `claims` open it; `assumed` says it rests on no sentence; neither: plain words. */
export interface Cell {
  readonly text: string
  /** The value itself for JSON, CSV and sorting: major units, ISO dates, codes. */
  readonly value?: string | number | null
  readonly claims?: readonly ClaimId[]
  /** Assumption ids. Non-empty means the screen prints *assumed*. */
  readonly assumed?: readonly string[]
  readonly firmness?: Firmness
  readonly stalled?: boolean
}
export interface Column {
  readonly key: string
  readonly title: string
  readonly numeric?: boolean
  /** Kept when the screen is narrow. */
  readonly narrow?: boolean
}
export interface Table {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[]
}

/** What every picture, table and file says of itself. Dates are absolute; words are in `language`. */
export interface Frame {
  readonly language: Language
  /** YYYY-MM-DD. */
  readonly knownBy: string
  /** "2026..2030", where due dates matter. */
  readonly due?: string
  readonly policy: Policy
  readonly ledgerHash: string
  /** "Sample ledger compiled from public reports" or the like. */
  readonly source: string
  /** Path and query that give this again. */
  readonly permalink: string
  /** The command that gives this again. */
  readonly command: string
  /** Say firmness and dates in words; for the picture's own foot. */
  readonly dateLine: string
}

/** Where a claim's words stand, ready to show. */
export interface EvidenceView {
  readonly claim: ClaimId
  /** 1-based place in its story, "claim 5 of 8". */
  readonly number: number
  readonly title: string
  readonly gist: string
  /** The compiler's paraphrase where the report is in another language: data, shown as English. */
  readonly gistInEnglish?: string
  readonly speaker: string
  readonly speakerRole?: string
  readonly mark: SourceMark
  readonly saidOn: string
  readonly publishedOn: string
  readonly publishedAssumed: boolean
  readonly firmness: Firmness
  readonly firmnessWord: string
  readonly amountText: string
  readonly actWord: string
  readonly propertyWord: string
  /** Hops, first to last, already worded. */
  readonly route: readonly string[]
  readonly copies: number
  readonly quote?: {
    readonly documentHash: string
    readonly start: number
    readonly end: number
    readonly before: string
    readonly exact: string
    readonly after: string
    readonly language: Language
  }
  readonly link?: { readonly publisher: string; readonly title?: string; readonly address?: string }
  /** "Unverified", "Estimate", worded; empty when clean. */
  readonly warnings: readonly string[]
  readonly madeBy: string
  readonly review: 'accepted' | 'rejected' | 'open'
  readonly conflicts: readonly {
    readonly id: string
    readonly number: number
    readonly other: ClaimId
    readonly otherTitle: string
    readonly why: string
  }[]
}

export interface StoryKpi {
  readonly key: 'headline' | 'best' | 'binding' | 'paid' | 'conflicts'
  readonly title: string
  readonly value: Cell
  readonly small?: string
  readonly note: string
}

/** A commitment as it was announced and as a filing has it. */
export interface BesideFiling {
  readonly announced: ClaimId
  readonly filed: ClaimId
  readonly currency: string
  /** Major units: the filing's figure less the announced one. */
  readonly gap: number
  readonly days: number
  readonly text: string
}

/** One stretch of time in which one view held. Amounts in major units; no figure: both undefined (hatch with an open top). */
export interface StoryBand {
  readonly from: string
  readonly until: string
  readonly low?: number
  readonly high?: number
  readonly firmness: Firmness
  readonly stalled: boolean
  readonly label: string
  readonly sublabel: string
  readonly claims: readonly ClaimId[]
}
export interface StoryFigure {
  readonly kind: 'story'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly currency: string
  /** YYYY-MM-DD; first claim to known-by. */
  readonly from: string
  readonly until: string
  readonly bands: readonly StoryBand[]
  /** Heavy line at the bottom: what is binding over time. */
  readonly binding: readonly { readonly from: string; readonly until: string; readonly amount: number }[]
  readonly bindingLabel: string
  readonly lanes: readonly {
    readonly title: string
    readonly subtitle: string
    readonly marks: readonly {
      readonly claim: ClaimId
      readonly on: string
      readonly mark: SourceMark
      readonly firmness: Firmness
      readonly label: string
      readonly sublabel?: string
    }[]
  }[]
  readonly conflicts: readonly { readonly id: string; readonly number: number; readonly a: ClaimId; readonly b: ClaimId }[]
  readonly words: FigureWords
}

/** Words that a picture needs and does not know. */
export interface FigureWords {
  readonly firmness: Readonly<Record<Firmness, string>>
  readonly marks: Readonly<Record<SourceMark, string>>
  readonly noFigure: string
  readonly conflict: string
  readonly assumed: string
  readonly takenAway: string
  readonly knownBy: string
  /** Names of the stretches of a broken time axis, with {from} and {until}. */
  readonly stretchClose: string
  readonly stretchWide: string
  /** Before the sample of a line's width. */
  readonly width: string
  /** "Conflicts left to the table: {n}", for conflicts that would not read. */
  readonly more: string
  readonly nobodyShort: string
}

export interface StoryReport {
  readonly frame: Frame
  readonly id: CommitmentId
  /** "Equity investment · NVIDIA → OpenAI · C-0017" */
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly kpis: readonly StoryKpi[]
  readonly figure: StoryFigure
  readonly table: Table
  readonly evidence: readonly EvidenceView[]
  readonly besideFiling?: BesideFiling
  readonly stage?: Stage
}

export interface NetworkFigure {
  readonly kind: 'network'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly nodes: readonly { readonly id: PartyId; readonly name: string; readonly note?: string; readonly short: boolean }[]
  readonly links: readonly {
    readonly commitment: CommitmentId
    readonly from: PartyId
    readonly to: PartyId
    /** Planned total over the horizon and the part this run takes away, major units. */
    readonly amount: number
    readonly takenAway: number
    readonly firmness: Firmness
    readonly stalled: boolean
    readonly label: string
    readonly alertLabel?: string
    /** Ids of the loops it is part of; a loop can be shown as chosen. */
    readonly inLoops?: readonly string[]
  }[]
  readonly currency: string
  /** Parties and links left out because the picture would not read; said under it. */
  readonly leftOut: string
  readonly words: FigureWords
}

export interface ShortFigure {
  readonly kind: 'short'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly {
    readonly party: PartyId
    readonly name: string
    readonly short: number
    readonly low: number
    readonly high: number
    readonly first: string
    readonly share: string
    readonly soft: boolean
  }[]
  readonly headings: Readonly<Record<'party' | 'short' | 'range' | 'first' | 'share', string>>
  /** "$bn", and how much that is in major units. */
  readonly unit: string
  readonly unitMajor: number
  readonly words: FigureWords
}

export interface MissingFigure {
  readonly kind: 'missing'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly years: readonly { readonly year: string; readonly main: number; readonly others: number }[]
  readonly mainLabel: string
  readonly othersLabel: string
  readonly unit: string
  readonly unitMajor: number
  readonly words: FigureWords
}

export type Figure = StoryFigure | NetworkFigure | ShortFigure | MissingFigure

export interface StressReport {
  readonly frame: Frame
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly network: NetworkFigure
  readonly short: ShortFigure
  readonly shortTable: Table
  readonly missing: MissingFigure
  /** "Nobody short through … needs …". Absent until solved. */
  readonly turned?: Table
  /** What the result rests on: claims and assumptions. */
  readonly rests: Table
  /** One row a party and cause; parts sum to the party's shortfall. */
  readonly causes: Table
  readonly certificate: Certificate
}

/** One loop, link by link. Its id is also what the lines of the picture carry. */
export interface LoopView {
  readonly id: string
  readonly title: string
  readonly legs: Table
}

export interface NetworkReport {
  readonly frame: Frame
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  /** False while fewer than two commitments move money: then the headline says so, and there is nothing to show. */
  readonly enough: boolean
  readonly figure: NetworkFigure
  readonly links: Table
  readonly loops: Table
  /** False when the search was cut short. */
  readonly loopsComplete: boolean
  /** One for each row of `loops`. */
  readonly loopViews: readonly LoopView[]
  readonly circulation: Table
  readonly vendor: Table
  readonly concentration: Table
}

export interface LedgerReport {
  readonly frame: Frame
  readonly headline: string
  readonly standfirst: string
  readonly table: Table
}

export interface ConflictReport {
  readonly frame: Frame
  readonly headline: string
  readonly table: Table
  readonly evidence: readonly EvidenceView[]
}
