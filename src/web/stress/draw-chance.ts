import type { Language, Result } from '../../base/index.ts'
import type { PartyId, Scenario, StressFailure } from '../../model/index.ts'
import { type ChanceTables, type FanFigure, writeChance, writeFan } from '../../report/index.ts'
import {
  assumedDelays,
  assumedPriors,
  chancesOf,
  fanOf,
  fansOf,
  openPaths,
  type PathBlock,
  type PathSource,
  type Priors,
} from '../../stress/index.ts'
import type { StressPage } from '../../wire/index.ts'
import { delaysFor, priorsFor } from './chance-priors.ts'

export type ChancePage = Pick<StressPage, 'network' | 'knownBy' | 'policy' | 'ledgerHash' | 'source' | 'calibration'>
export interface ChanceQuestion {
  readonly scenario: Scenario
  readonly language: Language
  readonly paths: number
  readonly seed: number
  readonly rho: number
  /** Used as typed; the others are assumed, and updated from the ledger's own past. */
  readonly priors: Partial<Priors>
  /** Whose fan is drawn; absent: everybody's. */
  readonly party?: PartyId | undefined
}
/** What of a question can change while its paths stand. */
export type Telling = Pick<ChanceQuestion, 'language' | 'party'>
/** All that is told of the paths drawn so far. */
export interface ChanceSoFar {
  readonly done: number
  readonly fan: FanFigure
  readonly sentence: string
  readonly tables: ChanceTables
  /** Those ever short on a path, most first: whose fan can be asked for. */
  readonly parties: readonly PartyId[]
}

export function openChance(page: ChancePage, question: ChanceQuestion): Result<PathSource, StressFailure> {
  const priors = priorsFor(page.calibration, question.priors)
  const { seed, rho } = question
  return openPaths(page.network, question.scenario, { seed, rho, priors, delays: delaysFor(page.calibration) })
}

export function tellChance(
  page: ChancePage,
  question: ChanceQuestion,
  source: PathSource,
  blocks: readonly PathBlock[],
): ChanceSoFar {
  const chances = chancesOf(source, blocks)
  const { network, knownBy, policy, ledgerHash, source: ledger, calibration } = page
  const { language, paths: asked, scenario } = question
  const party = question.party !== undefined && source.watched.includes(question.party) ? question.party : undefined
  const frame = { network, scenario, knownBy, policy, ledgerHash, source: ledger, language }
  const { figure, sentence } = writeFan({ ...frame, chances, asked, typed: question.priors, fan: fanOf(source, blocks, party) })
  const assumed = { ...assumedPriors, ...question.priors }
  return {
    done: chances.paths,
    fan: figure,
    sentence,
    tables: writeChance({ network, chances, fans: fansOf(source, blocks), asked, assumed, assumedDelays, calibration, language }),
    parties: chances.parties.filter(({ isShort }) => isShort.share > 0).map(({ party: id }) => id),
  }
}
