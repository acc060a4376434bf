import type { Language } from '../base/index.ts'
import type {
  Certificate,
  ClaimId,
  CommitmentId,
  Firmness,
  PartyId,
  Policy,
  ShortRange,
  SourceMark,
  Stage,
} from '../model/index.ts'

/** One figure or word in a table. `claims` open it; `assumed` says it rests on no sentence; neither: plain words. */
export interface Cell {
  readonly text: string
  /** The value itself for JSON, CSV and sorting: major units, ISO dates, codes. */
  readonly value?: string | number | null
  readonly claims?: readonly ClaimId[]
  /** Assumption ids. Non-empty means the screen prints *assumed*. */
  readonly assumed?: readonly string[]
  /** The reader's own files it is computed from: beside the ledger, never in it. */
  readonly given?: readonly string[]
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

/** A statement in one line. */
export interface StatementLine {
  readonly title: string
  readonly speaker: string
  readonly firmness: Firmness
  readonly firmnessWord: string
  readonly amountText: string
}

/** Where a claim's words stand, ready to show. */
export interface EvidenceView extends StatementLine {
  readonly claim: ClaimId
  /** 1-based place in its story, "claim 5 of 8". */
  readonly number: number
  readonly gist: string
  /** The compiler's paraphrase where the report is in another language: data, shown as English. */
  readonly gistInEnglish?: string
  readonly speakerRole?: string
  readonly mark: SourceMark
  readonly saidOn: string
  readonly publishedOn: string
  readonly publishedAssumed: boolean
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
  /** Reports that were told on in words of another firmness. */
  readonly retold?: Table
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
    /** Ids of the loops, or of the rounds of contagion, it is part of; one can be shown as chosen. */
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
    /** Short already in the plan; 0: not. */
    readonly inPlan: number
    /** What low and high are: the ends over every order of payment, bounds of them, or the ends of those tried; and its word. */
    readonly rangeIs: ShortRange['kind']
    readonly rangeWord: string
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

/** Who could not pay in which round, and because of whom; one step after the other. Amounts in major units. */
export interface CascadeFigure {
  readonly kind: 'cascade'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly steps: readonly {
    /** "step-1": chosen by it, later ones step back. */
    readonly id: string
    readonly when: string
    /** The whole step in words. */
    readonly sentence: string
    readonly falls: readonly {
      readonly party: PartyId
      readonly name: string
      /** What it owes outside the network and does not have counts in both. */
      readonly due: number
      readonly unpaid: number
      readonly label: string
      /** Most money first; without a party: its own means. */
      readonly because: readonly { readonly party?: PartyId; readonly label: string; readonly amount: number }[]
    }[]
  }[]
  /** Said where there is no step. */
  readonly nobody: string
  readonly leftOut: string
  readonly unit: string
  readonly unitMajor: number
  readonly words: FigureWords
}

/** What is missing by the end of each quarter, over many paths of chance. Amounts in major units. */
export interface FanFigure {
  readonly kind: 'fan'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  /** "2026Q1", ascending. */
  readonly periods: readonly string[]
  /** Lowest first, the median among them; each with its standard error at the end where the paths can tell it. */
  readonly levels: readonly {
    readonly q: number
    readonly label: string
    /** One a period. */
    readonly values: readonly number[]
    readonly endLabel: string
  }[]
  /** The run itself, every commitment delivered as stated. */
  readonly run?: { readonly label: string; readonly values: readonly number[] }
  /** "2,400 of 10,000 paths", and seed and common factor. */
  readonly paths: string
  /** Said where nothing is missing on any path. */
  readonly nothing: string
  readonly unit: string
  readonly unitMajor: number
  readonly words: FigureWords
}

/** An amount of a commitment at which somebody becomes short, or defaults. */
export interface FlipMark {
  readonly commitment: CommitmentId
  readonly at: number
  readonly label: string
}
/** A reader's own series with the days of claims marked below it. */
export interface MarketFigure {
  readonly kind: 'market'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  /** YYYY-MM-DD, ascending. */
  readonly points: readonly { readonly on: string; readonly value: number }[]
  /** What stands beside the axis: "close", "bp". */
  readonly unit: string
  /** Days of the event windows, shaded. */
  readonly windows: readonly { readonly from: string; readonly until: string }[]
  readonly marks: readonly {
    readonly claim: ClaimId
    readonly on: string
    readonly mark: SourceMark
    readonly firmness: Firmness
    /** Who said what, for the list below the picture. */
    readonly label: string
  }[]
  /** "More claims in the table: {n}", for marks that find no room. */
  readonly more: string
  readonly words: FigureWords
}

/** One bar a function, split among its suppliers. */
export interface SupplyFigure {
  readonly kind: 'supply'
  readonly frame: Frame
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    /** "9 months", and whether anybody said so. */
    readonly switchTime: string
    readonly switchAssumed: boolean
    readonly parts: readonly {
      readonly party: PartyId
      readonly name: string
      /** 0 to 1. */
      readonly share: number
      readonly label: string
      readonly firmness: Firmness
      readonly stalled: boolean
      /** The supplier the question is about. */
      readonly chosen: boolean
    }[]
    /** Sources without a share: "Broadcom (talks)". */
    readonly others: string
  }[]
  readonly words: FigureWords
}

export interface DependCell {
  /** "stages.leave" */
  readonly id: string
  readonly supplier: Cell
  readonly customer: Cell
  readonly supplierBest: boolean
  readonly customerBest: boolean
  readonly settles: boolean
}
export interface DependReport {
  readonly frame: Frame
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly company?: PartyId
  readonly on?: PartyId
  /** What may be chosen: companies that are supplied; without a company, that is all there is. */
  readonly companies: Table
  readonly suppliers?: Table
  readonly figure?: SupplyFigure
  readonly gone?: Table
  readonly second?: Table
  readonly lost?: Table
  readonly game?: {
    readonly title: string
    readonly note: string
    /** Headings over the moves, and the two names. */
    readonly supplier: string
    readonly customer: string
    readonly names: readonly [string, string]
    readonly supplierMoves: readonly { readonly id: string; readonly name: string }[]
    readonly customerMoves: readonly { readonly id: string; readonly name: string }[]
    readonly cells: readonly DependCell[]
    readonly chosen: string
    /** The same as rows. */
    readonly table: Table
    readonly breakdown: Table
    readonly walking: Table
    readonly thresholds: Table
    readonly bargain: Table
    readonly mixed: Table
  }
  /** Why there is no game. Empty when there is one, or no pair was asked for. */
  readonly missing: readonly string[]
  readonly missingTitle: string
  readonly rests: Table
  /** Numbers a reader may give, with what is used now. */
  readonly given: readonly {
    readonly key: string
    readonly label: string
    readonly value: number
    /** Where it comes from, worded; and whether nobody said or reported it. */
    readonly from: string
    readonly assumed: boolean
  }[]
}

export type Figure =
  | StoryFigure
  | NetworkFigure
  | ShortFigure
  | MissingFigure
  | CascadeFigure
  | FanFigure
  | MarketFigure
  | SupplyFigure

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
  /** Where the answer flips: marks under the sliders, and all of them. Absent until looked for. */
  readonly flips?: readonly FlipMark[]
  readonly thresholds?: Table
  /** Where lenders look ahead: one row a party whose funding they hold back, and one a party and quarter. */
  readonly outlook?: Table
  readonly ahead?: Table
  /** What the result rests on: claims and assumptions. */
  readonly rests: Table
  /** One row a party and cause; parts sum to the party's shortfall. */
  readonly causes: Table
  /** How it spreads, where that was asked. */
  readonly cascade?: CascadeFigure
  readonly cascadeTable?: Table
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
  /** The same at each step of firmness. */
  readonly circulationAt: Table
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

/** A reader's own prices or spreads beside what the ledger knew on the day. */
export interface MarketReport {
  readonly frame: Frame
  readonly headline: string
  readonly standfirst: string
  /** One row a day of claims: what was abnormal on it and over the window. */
  readonly events?: Table
  /** The window day by day, with the claims of the day; of each event where there are few. */
  readonly days?: Table
  /** Survival and probability of default by maturity and by the days asked for. */
  readonly curve?: Table
  /** Claims whose day falls in a window. */
  readonly said: Table
  /** File, days, model, windows, conventions: what every figure rests on. */
  readonly rests: Table
  readonly evidence: readonly EvidenceView[]
  readonly figure: MarketFigure
}
