/** What the world says of the deal. */
export const stages = [
  'rumoured',
  'intent',
  'negotiating',
  'agreed',
  'partly_funded',
  'completed',
  'stalled',
  'terminated',
  'denied',
] as const
export type Stage = (typeof stages)[number]

export const deadStages: ReadonlySet<Stage> = new Set(['terminated', 'denied'])

export const firmnessCodes = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const
/** F0 denied or dead · F1 reported · F2 said · F3 letter of intent · F4 signed, conditional · F5 contract · F6 paid. */
export type Firmness = (typeof firmnessCodes)[number]

export type Instrument =
  | 'letter_of_intent'
  | 'memorandum'
  | 'framework'
  | 'term_sheet'
  | 'definitive'
  | 'contract'
  | 'loan'
  | 'guarantee'
  | 'warrant'
  | 'plan'
  | 'none'

/** What the claims in force say, boiled down to the five questions the table asks. */
export interface FirmnessEvidence {
  readonly stage: Stage | undefined
  readonly binding: boolean | undefined
  readonly instrument: Instrument | undefined
  /** A named party, a filing or a person on record stands behind it; not only unnamed sources. */
  readonly onRecord: boolean
  readonly conditionsOutstanding: boolean
}

export interface FirmnessRule {
  readonly code: Firmness
  /** Names the row, for "why". */
  readonly reason: string
  readonly when: {
    readonly stage?: readonly Stage[]
    readonly binding?: boolean
    readonly instrument?: readonly Instrument[]
    readonly onRecord?: boolean
    readonly conditionsOutstanding?: boolean
  }
}

/** Default table of firmness (MODEL §1), first row that fits. A ledger may carry its own; the change is then shown. */
export const firmnessTable: readonly FirmnessRule[] = [
  { code: 'F0', reason: 'dead', when: { stage: ['terminated'] } },
  { code: 'F0', reason: 'denied', when: { stage: ['denied'] } },
  { code: 'F6', reason: 'paid', when: { stage: ['completed'] } },
  { code: 'F1', reason: 'unnamed-only', when: { onRecord: false } },
  {
    code: 'F3',
    reason: 'letter',
    when: { instrument: ['letter_of_intent', 'memorandum', 'framework', 'term_sheet'], binding: false },
  },
  { code: 'F3', reason: 'said-non-binding', when: { binding: false, stage: ['agreed', 'partly_funded'] } },
  { code: 'F4', reason: 'signed-conditional', when: { stage: ['agreed', 'partly_funded'], conditionsOutstanding: true } },
  { code: 'F5', reason: 'contract', when: { stage: ['agreed', 'partly_funded'] } },
  { code: 'F4', reason: 'binding-conditional', when: { binding: true, conditionsOutstanding: true } },
  { code: 'F5', reason: 'binding', when: { binding: true } },
  { code: 'F3', reason: 'letter', when: { instrument: ['letter_of_intent', 'memorandum', 'framework', 'term_sheet'] } },
  { code: 'F3', reason: 'said-non-binding', when: { binding: false, stage: ['intent'], instrument: ['definitive', 'contract'] } },
  { code: 'F2', reason: 'said', when: {} },
]

/** The first rule that fits. Stalled evidence must be given with the last live stage; the mark *stalled* is the caller's. */
export function firmnessOf(evidence: FirmnessEvidence, table: readonly FirmnessRule[] = firmnessTable): FirmnessRule {
  const fits = ({ when }: FirmnessRule) =>
    (!when.stage || (evidence.stage !== undefined && when.stage.includes(evidence.stage))) &&
    (when.binding === undefined || when.binding === evidence.binding) &&
    (!when.instrument || (evidence.instrument !== undefined && when.instrument.includes(evidence.instrument))) &&
    (when.onRecord === undefined || when.onRecord === evidence.onRecord) &&
    (when.conditionsOutstanding === undefined || when.conditionsOutstanding === evidence.conditionsOutstanding)
  return table.find(fits) ?? { code: 'F2', reason: 'said', when: {} }
}

export const firmnessRank = (code: Firmness): number => Number(code[1])
