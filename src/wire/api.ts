import type { Language, Problem } from '../base/index.ts'
import type { ClaimId, CommitmentId, ObligationNetwork, PartyId, Policy } from '../model/index.ts'
import type { ChanceInput, EvidenceView, StatementLine } from '../report/index.ts'

/** Every JSON answer of the command line and the server names its form. A changed form is a new number. */
export const schemaVersion = 'edifice/1'

/** GET /api/dates: the ticks of the date bar. Days are YYYY-MM-DD. The only answer that may speak of later claims. */
export interface DatesAnswer {
  readonly ticks: readonly { readonly on: string; readonly claims: number }[]
  readonly first: string
  readonly last: string
  /** "Sample ledger …", and whether anything may be written. */
  readonly source: string
  readonly readOnly: boolean
}

/** GET /api/ledger, /api/conflicts, /api/story/:id, /api/network answer LedgerReport, ConflictReport, StoryReport, NetworkReport of report/. */

/** GET /api/depend answers DependReport of report/. */

/** GET /api/stress: what the worker needs to run any scenario and write its report. */
export interface StressPage {
  readonly network: ObligationNetwork
  readonly knownBy: string
  readonly policy: Policy
  readonly ledgerHash: string
  readonly source: string
  /** Evidence for every claim that an obligation or mark names. */
  readonly evidence: readonly EvidenceView[]
  /** How this ledger's own past commitments ended, by the firmness they were announced at: what priors of chance are updated by. */
  readonly calibration: ChanceInput['calibration']
  /** The softest large commitments, as first runs when none is chosen. */
  readonly firstRuns: readonly { readonly commitment: CommitmentId; readonly label: string; readonly amount: number }[]
}

/** GET /api/document/:hash */
export interface DocumentAnswer {
  readonly hash: string
  readonly title?: string
  readonly publisher?: string
  readonly address?: string
  readonly published?: string
  readonly language: Language
  readonly text: string
  /** Spans of known claims, for marking, in reading order. */
  readonly spans: readonly { readonly claim: ClaimId; readonly start: number; readonly end: number }[]
}

/** GET /api/evidence/:claim answers EvidenceView of report/. */

/** GET /api/palette: what can be jumped to by typing. Names in every language and script. */
export interface PaletteAnswer {
  readonly commitments: readonly { readonly id: CommitmentId; readonly title: string; readonly names: readonly string[] }[]
  readonly parties: readonly { readonly id: PartyId; readonly title: string; readonly names: readonly string[] }[]
}

/** POST /api/add with JSON { text? , address?, name?, language? } or multipart/form-data with `file`. */
export interface AddAnswer {
  readonly document: DocumentAnswer
  readonly claims: readonly {
    readonly evidence: EvidenceView
    readonly isNew: boolean
    readonly certain: boolean
    readonly commitment?: CommitmentId
    readonly commitmentTitle?: string
    /** This document is what brought the commitment into the ledger. */
    readonly commitmentIsNew?: boolean
    /** Why it was joined to that commitment. */
    readonly reason?: string
  }[]
  readonly refused: readonly { readonly start: number; readonly end: number; readonly exact: string; readonly reason: string }[]
  readonly problems: readonly Problem[]
  /** The reading was ended by then; what had been found is in the ledger. */
  readonly stopped?: { readonly done: number; readonly of: number }
}

/**
 * The same with `accept: application/x-ndjson` answers while it reads, one of these a line: `reading` when a text is begun (of a feed,
 * each), `found` as claims come, and at last `added` or `refused`. Hanging up drops what is being read.
 */
export type ReadingLine =
  | { readonly kind: 'reading'; readonly reading: string; readonly document: Omit<DocumentAnswer, 'spans'> }
  | { readonly kind: 'found'; readonly done: number; readonly of: number; readonly claims: readonly FoundStatement[] }
  | { readonly kind: 'added'; readonly answer: AddAnswer }
  | { readonly kind: 'refused'; readonly error: Problem }

/** A claim before the ledger has it. */
export interface FoundStatement extends StatementLine {
  readonly start: number
  readonly end: number
}

/** POST /api/stop { reading }: ends it and keeps what was found; false when it had ended already. */
export interface StopAnswer {
  readonly stopped: boolean
}

/** POST /api/review { claims: [id], verdict } and POST /api/undo answer this. */
export interface ReviewAnswer {
  readonly reviews: readonly { readonly claim: ClaimId; readonly verdict: 'accepted' | 'rejected' | 'open' }[]
  /** Decisions that can still be undone. */
  readonly undoable: number
}

/**
 * GET /api/queue: what waits for a reader, undertaking by undertaking, the first cards ready to be decided. `at` names a card or a
 * claim to begin with instead of the first.
 */
export interface QueueAnswer {
  /** Statements. */
  readonly waiting: number
  /** Undertakings with statements that wait. */
  readonly cards: number
  /** Claims that rules were sure of and nobody has accepted. */
  readonly certain: readonly ClaimId[]
  readonly undoable: number
  /** The card before the first of `items`. */
  readonly previous?: string
  readonly items: readonly ReviewCardAnswer[]
  readonly rules: readonly { readonly rule: string; readonly decided: number; readonly wrong: number }[]
}

/** One undertaking with every statement on it that nobody has decided. */
export interface ReviewCardAnswer {
  /** The commitment's id; of statements on no commitment, that of their text. */
  readonly id: string
  /** Counted from 1. */
  readonly place: number
  readonly commitment?: CommitmentId
  /** The commitment's, or the text's, where it has one. */
  readonly title?: string
  /** What accepting the card whole would change, worded; absent when it changes nothing. */
  readonly changes?: string
  /** Statements on the same that are decided, or need no decision. */
  readonly known: number
  /** Statements on the same that stand on the card after this one. */
  readonly left: number
  readonly statements: readonly {
    readonly evidence: EvidenceView
    readonly why: 'unsure' | 'altered-copy' | 'certain'
    /** Worded, where the statement tells one. */
    readonly stage?: string
    /** Other claims on the same commitment, to be set against it. */
    readonly others: readonly { readonly claim: ClaimId; readonly title: string; readonly linked: boolean }[]
  }[]
}

/** GET /api/acceptance?claim=K-…: what accepting these claims would change, worded; absent when it changes nothing. */
export interface AcceptanceAnswer {
  readonly changes?: string
}

/** POST /api/act { kind: 'edit', claim, fields } or { kind: 'link', earlier, later, verdict } answers ReviewAnswer. */

/** Any answer with status 400 or above. */
export interface ErrorAnswer {
  readonly error: Problem
}
