// A run left to chance, and what bears its load.
import { failed, type Language, ok, type Result } from '../base/index.ts'
import { type CalibrationRow, calibrationOf, type LedgerState } from '../ledger/index.ts'
import type { LedgerView, ObligationNetwork, PartyId, Scenario, StressFailure } from '../model/index.ts'
import { type ChanceTables, type FanFigure, type Table, writeBearing, writeChance, writeFan } from '../report/index.ts'
import {
  assumedDelays,
  assumedPriors,
  type ChanceOptions,
  type Chances,
  chancesOf,
  type DelayPriors,
  type DependenceFailure,
  type Fan,
  factorsOf,
  fanOf,
  fansOf,
  type LoadBearing,
  loadBearing,
  openPaths,
  type PathBlock,
  type PathSource,
  type Priors,
  type ShapleyShare,
  shapleyOfChanges,
  type Together,
  updatedDelays,
  updatedPriors,
} from '../stress/index.ts'
import type { Question } from './store.ts'
import type { StressQuestion } from './stress.ts'

export interface ChanceQuestion {
  readonly seed: number
  readonly rho: number
  /** Used as they stand; the others are assumed, and updated from the ledger's own past. Delays alike. */
  readonly priors: Partial<Priors>
  readonly delays?: Partial<DelayPriors>
  readonly together?: Together
  readonly draws?: ChanceOptions['draws']
  /** Whose fan is drawn; absent: everybody's. */
  readonly party?: PartyId
}
/** Paths ready to be drawn, with the priors they rest on and where those came from. */
export interface ChanceRun {
  readonly source: PathSource
  readonly party?: PartyId
  readonly typed: Partial<Priors>
  readonly assumed: Priors
  readonly assumedDelays: DelayPriors
  readonly calibration: readonly CalibrationRow[]
}

/** How commitments announced at each firmness ended, as known then. */
export const askCalibration = (state: LedgerState, { policy, knownBy }: Question): readonly CalibrationRow[] =>
  calibrationOf(state, { policy, ...(knownBy === undefined ? {} : { knownBy }) })

/** Opens the paths of a stress question; the caller draws them, as many and in what pieces it likes. */
export function askPaths(
  state: LedgerState,
  network: ObligationNetwork,
  question: StressQuestion,
  { seed, rho, priors, delays = {}, together, draws, party }: ChanceQuestion,
): Result<ChanceRun, StressFailure | DependenceFailure> {
  const factors = factorsOf(network.commitments, rho, together)
  if (!factors.ok) return factors
  const calibration = askCalibration(state, question)
  const ended = calibration.map((row) => [row.announced, { completed: row.completed.length, calledOff: row.calledOff.length }])
  const late = calibration.map((row) => [row.announced, row.late.map(({ quarters }) => quarters)])
  const source = openPaths(network, question.scenario, {
    seed,
    rho,
    priors: { ...updatedPriors(assumedPriors, Object.fromEntries(ended)), ...priors },
    delays: { ...updatedDelays(assumedDelays, Object.fromEntries(late)), ...delays },
    ...(together ? { together } : {}),
    ...(draws ? { draws } : {}),
  })
  if (!source.ok) return source
  if (party !== undefined && !source.value.watched.includes(party)) return failed({ reason: 'unknown-party', party })
  const before = { assumed: { ...assumedPriors, ...priors }, assumedDelays: { ...assumedDelays, ...delays } }
  const whose = party === undefined ? {} : { party }
  return ok({ source: source.value, ...whose, typed: priors, ...before, calibration })
}

export interface Telling {
  /** Paths asked for; more than were drawn where somebody stopped it. */
  readonly asked: number
  readonly scenario: Scenario
  readonly view: LedgerView
  /** What the ledger calls itself. */
  readonly ledger: string
  readonly language: Language
}
/**
 * What the paths drawn say, with standard errors, and its tables; `asked` is how many paths were wanted where fewer were drawn.
 */
export function tellChance(
  { source, party, typed, assumed, assumedDelays: delays, calibration }: ChanceRun,
  blocks: readonly PathBlock[],
  { asked, scenario, view, ledger, language }: Telling,
): {
  readonly chances: Chances
  readonly fans: readonly Fan[]
  readonly tables: ChanceTables
  readonly fan: FanFigure
  readonly sentence: string
} {
  const chances = chancesOf(source, blocks)
  const fans = fansOf(source, blocks)
  const { network } = source
  const { policy, ledgerHash } = view
  const knownBy = new Date(view.knownBy).toISOString().slice(0, 10)
  const asks = { network, scenario, knownBy, policy, ledgerHash, source: ledger, language, chances, asked, typed }
  const { figure, sentence } = writeFan({ ...asks, fan: fanOf(source, blocks, party) })
  const tables = writeChance({ network, chances, fans, asked, assumed, assumedDelays: delays, calibration, language })
  return { chances, fans, tables, fan: figure, sentence }
}

/** What bears the load in a run, and how its changes share what they add together. */
export function askBearing(
  network: ObligationNetwork,
  scenario: Scenario,
  language: Language,
): Result<
  { readonly scores: readonly LoadBearing[]; readonly shares: readonly ShapleyShare[]; readonly table: Table },
  StressFailure
> {
  const scores = loadBearing(network, scenario)
  if (!scores.ok) return scores
  const shares = shapleyOfChanges(network, scenario)
  if (!shares.ok) return shares
  const found = { scores: scores.value, shares: shares.value }
  return ok({ ...found, table: writeBearing({ network, ...found, language }) })
}
