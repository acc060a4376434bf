import { dayOf, type Language } from '../base/index.ts'
import {
  type ClaimId,
  type LedgerView,
  type NetworkCommitment,
  type ObligationNetwork,
  type Outcome,
  type PartyId,
  undisclosed,
} from '../model/index.ts'
import {
  type CirculationAt,
  type Concentration,
  circulationAtEach,
  circulationIn,
  concentrationIn,
  type Loop,
  type Loops,
  loopsOf,
  type NetworkCirculation,
  type VendorFinancedAt,
  vendorFinancedAtEach,
} from '../network/index.ts'
import { type FrameInput, shellWord } from './frame.ts'
import { moneyText } from './money.ts'
import { networkPartyName, scenarioFlags, scenarioQuery } from './scenario-text.ts'
import type { Cell } from './types.ts'
import type { NetworkWords } from './words/network-en.ts'
import { networkWordsOf, wordsOf } from './words/words.ts'

export interface NetworkInput {
  readonly view: LedgerView
  readonly network: ObligationNetwork
  readonly language: Language
  readonly source: string
  /** "2026..2030", where due dates were asked for. */
  readonly due?: string
  /** Only what this party pays, is paid, or is part of. */
  readonly company?: PartyId
  /** A run, whose taking away is drawn inside the lines; nothing else of the shape depends on it. */
  readonly run?: { readonly plan: Outcome; readonly outcome: Outcome }
}

export const loopLengthMax = 4
const loopsListed = 50

/** What every part of a network report is written from. */
export interface Shape extends NetworkInput {
  readonly words: NetworkWords
  /** Moves money, and touches the company where one is asked for; largest first. */
  readonly commitments: readonly NetworkCommitment[]
  readonly loops: Loops
  readonly circulation: NetworkCirculation
  readonly circulationAt: readonly CirculationAt[]
  readonly vendor: readonly VendorFinancedAt[]
  readonly concentration: readonly Concentration[]
}

export function shapeOf(input: NetworkInput): Shape {
  const { network, company } = input
  const touches = (...parties: readonly PartyId[]) => company === undefined || parties.includes(company)
  return {
    ...input,
    words: networkWordsOf(input.language),
    commitments: network.commitments
      .filter(({ payer, payee, planned }) => planned > 0 && touches(payer, payee))
      .toSorted((a, b) => b.planned - a.planned || (a.id < b.id ? -1 : 1)),
    loops: loopsOf(network, { lengthMax: loopLengthMax, listMax: loopsListed, ...(company ? { through: company } : {}) }),
    circulation: circulationIn(network),
    circulationAt: circulationAtEach(network),
    vendor: vendorFinancedAtEach(network).filter(({ supplier, customer }) => touches(supplier, customer)),
    concentration: concentrationIn(network).filter(({ party }) => touches(party)),
  }
}

export const frameInputOf = ({ view, language, source, due, company, run }: Shape): FrameInput => ({
  language,
  knownBy: dayOf(view.knownBy),
  policy: view.policy,
  ledgerHash: view.ledgerHash,
  source,
  ...(due ? { due } : {}),
  path: '/network',
  query: [...(company ? [['company', company] as const] : []), ...(run ? scenarioQuery(run.outcome.scenario) : [])],
  verb: `net${company ? ` --company ${shellWord(company)}` : ''}${run ? scenarioFlags(run.outcome.scenario) : ''}`,
})

export const nameIn = ({ network, language }: Shape, id: PartyId): string =>
  id === undisclosed ? wordsOf(language).undisclosedParty : networkPartyName(network, id, language)

export const pairIn = (shape: Shape, { from, to }: { readonly from: PartyId; readonly to: PartyId }): string =>
  `${nameIn(shape, from)} → ${nameIn(shape, to)}`

/** "NVIDIA → OpenAI → Oracle → NVIDIA" */
export const loopText = (shape: Shape, { legs }: Loop): string =>
  [...legs.map(({ from }) => from), legs[0]!.from].map((id) => nameIn(shape, id)).join(' → ')

/** Sums are read to three figures; more would claim a precision that promises do not have. */
export const moneyIn = ({ network, language }: Shape, major: number): string =>
  moneyText(Number(major.toPrecision(3)), network.currency, language)

export const percent = (share: number): string => `${share > 0 && share < 0.005 ? '<1' : Math.round(share * 100)}%`

/** Whatever moves a commitment's total away from what a claim says. */
const totalCodes: ReadonlySet<string> = new Set(['amount-headline', 'rate-of-exchange', 'schedule-length'])

/** What a sum of these commitments rests on. */
export function evidenceIn(
  { network }: Shape,
  commitments: readonly NetworkCommitment[],
): { readonly claims: readonly ClaimId[]; readonly assumed: readonly string[] } {
  const ids = new Set(commitments.map(({ id }) => id))
  return {
    claims: [...new Set(commitments.flatMap(({ claims }) => claims))],
    assumed: network.assumptions
      .filter(({ code, commitment }) => commitment !== undefined && ids.has(commitment) && totalCodes.has(code))
      .map(({ id }) => id),
  }
}

export const moneyCell = (shape: Shape, major: number, commitments: readonly NetworkCommitment[]): Cell => ({
  text: moneyIn(shape, major),
  value: major,
  ...evidenceIn(shape, commitments),
})

/** The claims that make it so firm, the view's own reason; they open what a reader who doubts it wants to see. */
export function firmnessCell(
  shape: Shape,
  code: NetworkCommitment['firmness'],
  on: readonly NetworkCommitment[],
  stalled = false,
): Cell {
  const words = wordsOf(shape.language)
  const claims = on
    .filter(({ firmness }) => firmness === code)
    .flatMap(({ id, claims: all }) => shape.view.commitments.find((c) => c.id === id)?.firmness.claims ?? all)
  return {
    text: words.firmness[code] + (stalled ? `${words.comma}${words.stages.stalled}` : ''),
    value: code,
    firmness: code,
    stalled,
    claims: [...new Set(claims)],
  }
}
