import type { ClaimId } from '../model/index.ts'
import { cascadeFigure, cascadeTable } from './cascade.ts'
import { frameOf } from './frame.ts'
import { scenarioFlags, scenarioQuery } from './scenario-text.ts'
import { stressHeadline, stressStandfirst } from './stress-headline.ts'
import { writeNetworkFigure } from './stress-network.ts'
import { aheadTable, lostFundingSentences, outlookTable } from './stress-outlook.ts'
import { restsTable } from './stress-rests.ts'
import { runOf, type StressInput } from './stress-run.ts'
import { causesTable, missingFigure, shortFigure, shortTable, turnedTable } from './stress-short.ts'
import { flipMarks, thresholdsTable } from './thresholds.ts'
import type { StressReport } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Who is short in a run beside the plan, when, by how much and why, with what it rests on. Computes no money of its own. */
export function writeStress(input: StressInput): StressReport {
  const run = runOf(input)
  const { network, outcome, language } = input
  const words = wordsOf(language)
  const frame = frameOf({
    language,
    knownBy: input.knownBy,
    policy: input.policy,
    ledgerHash: input.ledgerHash,
    source: input.source,
    due: `${run.years.first}..${run.years.last}`,
    path: '/stress',
    query: scenarioQuery(outcome.scenario),
    verb: `stress${scenarioFlags(outcome.scenario)}`,
  })
  const claims = new Set<ClaimId>(network.commitments.flatMap((c) => c.claims))
  const turned = turnedTable(run)
  const cascade = cascadeFigure(run, frame)
  const rounds = cascadeTable(run)
  const thresholds = thresholdsTable(run)
  const outlook = outlookTable(run)
  const ahead = aheadTable(run)
  return {
    frame,
    kicker: words.stressKicker(network.commitments.length, claims.size),
    headline: stressHeadline(run),
    standfirst: [stressStandfirst(run), ...lostFundingSentences(run)].join(words.sentenceGap),
    network: writeNetworkFigure(run, frame),
    short: shortFigure(run, frame),
    shortTable: shortTable(run),
    missing: missingFigure(run, frame),
    ...(turned ? { turned } : {}),
    ...(outlook && ahead ? { outlook, ahead } : {}),
    rests: restsTable(run),
    causes: causesTable(run),
    ...(thresholds ? { flips: flipMarks(run), thresholds } : {}),
    ...(cascade ? { cascade } : {}),
    ...(rounds ? { cascadeTable: rounds } : {}),
    certificate: outcome.certificate,
  }
}
