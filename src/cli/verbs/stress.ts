import { failed, ok, type Result } from '../../base/index.ts'
import { baseScenario, type CommitmentId, type LedgerView, type PartyId } from '../../model/index.ts'
import {
  askBearing,
  askPaths,
  askReverse,
  askStress,
  askThresholds,
  askView,
  type LedgerStore,
  type StressAnswer,
  type StressQuestion,
  tellChance,
} from '../../pipeline.ts'
import type { FanFigure, Figure, StressReport, Table } from '../../report/index.ts'
import { parseAmount } from '../amounts.ts'
import type { Arguments, Option } from '../arguments.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { type ChanceAsked, chanceOf, chanceOptions, drawAll } from '../chance.ts'
import { parseDue, parseThrough } from '../dates.ts'
import { expectOptions } from '../expect-words.ts'
import { findCommitment, findParty } from '../find.ts'
import { dueOption, pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { rowRecords } from '../records.ts'
import { type Answer, exit, type Refusal, usage } from '../refusal.ts'
import { scenarioOf, scenarioOptions } from '../scenario-words.ts'
import { shortfallRecords } from '../stress-records.ts'
import { stressRefusal } from '../stress-refusal.ts'
import { togetherRefusal } from '../together.ts'
import { dueText } from './list.ts'

const figureNames = ['network', 'short', 'missing', 'cascade', 'fan'] as const
const tableNames = [
  'short',
  'turned',
  'thresholds',
  'reverse',
  'outlook',
  'ahead',
  'chance',
  'ways',
  'behind',
  'fan',
  'priors',
  'bearing',
  'causes',
  'cascade',
  'rests',
] as const
const options: readonly Option[] = [
  ...scenarioOptions,
  { name: 'solve', takes: 'C', help: 'turn it round: the least of it with nobody short' },
  { name: 'whole-through', takes: 'PERIOD', many: true, help: 'with --solve: nobody short through 2027, 2027Q2' },
  { name: 'thresholds', takes: 'C', help: 'turn it round: the amounts of it at which the answer flips' },
  {
    name: 'reverse',
    takes: 'PARTY=AMOUNT',
    help: 'turn it round: what would most plausibly have to fail to leave it that short',
  },
  ...expectOptions,
  ...chanceOptions,
  { name: 'figure', takes: 'NAME', among: figureNames, help: 'which picture -o svg draws; network unless set, fan with --paths' },
  {
    name: 'table',
    takes: 'NAME',
    among: tableNames,
    help: 'which table TSV and CSV hold; short unless set, chance with --paths',
  },
]

export const stress: Verb = {
  examples: [
    'edifice stress --set C-0001=20',
    'edifice stress --set "nvidia openai=20" --fill 35 --order first:oracle --due 2026..2030',
    'edifice stress --scale C-0001=50% --delay C-0004=2 --cancel C-0007',
    'edifice stress --solve C-0001 --whole-through 2027',
    'edifice stress --thresholds C-0001',
    'edifice stress --reverse oracle=10',
    'edifice stress --set C-0001=20 --expect eisenberg-noe --horizon 4',
    'edifice stress --set C-0001=20 --paths 10000 --seed 7 --explain',
    'edifice stress --paths 4096 --draws sobol --together payer=0.5 --table fan -o csv > fan.csv',
    'edifice stress --set C-0001=20 -o svg --figure short > short.svg',
    'edifice stress --set C-0001=20 --paths 10000 --who oracle -o svg > fan.svg',
  ],
  options: [...options, ...readingVerb, dueOption, ...pictureOptions],
  formats: ['csv', 'md', 'svg'],
  run(call) {
    if (call.args.words.length > 0)
      return usage(`stress takes options only, not "${call.args.words.join(' ')}"`, 'edifice stress --set C-0001=20')
    return withLedger(call, { readOnly: true }, (store) => {
      const asked = questionOf(call)
      if (!asked.ok) return asked
      const state = store.state()
      const view = askView(state, asked.value)
      const question = stressQuestionOf(call, view, asked.value)
      if (!question.ok) return question
      const chance = chanceOf(call.args, view)
      if (!chance.ok) return chance
      const turning = turningOf(call.args, view)
      return turning.ok ? answerStress(call, store, view, question.value, { chance: chance.value, ...turning.value }) : turning
    })
  },
}

function stressQuestionOf(
  { args }: Call,
  view: LedgerView,
  asked: Pick<StressQuestion, 'knownBy' | 'policy' | 'language'>,
): Result<StressQuestion, Refusal> {
  const dueWord = args.text('due')
  const due = dueWord ? parseDue(dueWord) : undefined
  if (due && !due.ok) return due
  const scenario = scenarioOf(args, view)
  if (!scenario.ok) return scenario
  const turned = wholeThroughOf(args.text('solve'), args.texts('whole-through'), view)
  if (!turned.ok) return turned
  return ok({
    ...asked,
    ...due?.value,
    scenario: scenario.value,
    ...(turned.value ? { wholeThrough: turned.value, flipsOf: [turned.value.commitment] } : {}),
  })
}

function wholeThroughOf(
  solve: string | undefined,
  through: readonly string[],
  view: LedgerView,
): Result<StressQuestion['wholeThrough'], Refusal> {
  if (!solve && through.length === 0) return ok(undefined)
  if (!solve) return usage('--whole-through asks of which commitment?', `--solve C-0001 --whole-through ${through[0]}`)
  if (through.length === 0) return usage('--solve asks until when?', `--solve ${solve} --whole-through 2027`)
  const commitment = findCommitment(view, solve)
  if (!commitment.ok) return commitment
  const periods: string[] = []
  for (const word of through) {
    const period = parseThrough(word)
    if (!period.ok) return period
    periods.push(period.value)
  }
  return ok({ commitment: commitment.value, periods })
}

/** The questions that turn a run round, with what they name found. */
function turningOf(args: Arguments, view: LedgerView): Result<Omit<Beside, 'chance'>, Refusal> {
  const commitmentWords = args.text('thresholds')
  const commitment = commitmentWords === undefined ? undefined : findCommitment(view, commitmentWords)
  if (commitment && !commitment.ok) return commitment
  const reverseWords = args.text('reverse')
  const [who, amountWords] = /^(.+)=([^=]+)$/.exec(reverseWords ?? '')?.slice(1) ?? []
  if (reverseWords !== undefined && (who === undefined || amountWords === undefined))
    return usage(`--reverse ${reverseWords} names no amount`, '--reverse oracle=10')
  const party = who === undefined ? undefined : findParty(view, who)
  if (party && !party.ok) return party
  const short = amountWords === undefined ? undefined : parseAmount(amountWords)
  if (short && !short.ok) return short
  return ok({
    ...(commitment ? { thresholds: commitment.value } : {}),
    ...(party && short ? { reverse: { party: party.value, short: short.value } } : {}),
  })
}

async function answerStress(
  call: Call,
  store: LedgerStore,
  view: LedgerView,
  question: StressQuestion,
  { chance, thresholds, reverse }: Beside,
): Promise<Answer> {
  const state = store.state()
  const answer = askStress(state, question, store.source, baseScenario)
  if (!answer.ok) return failed(stressRefusal(answer.failure))
  const { network } = answer.value
  const bearing = call.args.on('explain') ? askBearing(network, question.scenario, question.language) : undefined
  if (bearing && !bearing.ok) return failed(stressRefusal(bearing.failure))
  const flips = thresholds ? askThresholds(network, question.scenario, thresholds, question.language) : undefined
  if (flips && !flips.ok) return failed(stressRefusal(flips.failure))
  const nearest = reverse ? askReverse(network, question.scenario, reverse, question.language) : undefined
  if (nearest && !nearest.ok) return failed(stressRefusal(nearest.failure))
  const added: Added = {
    tables: {
      ...(bearing ? { bearing: bearing.value.table } : {}),
      ...(flips ? { thresholds: flips.value.table } : {}),
      ...(nearest ? { reverse: nearest.value.table } : {}),
    },
    json: {
      ...(bearing ? { loadBearing: bearing.value.scores, shapley: bearing.value.shares } : {}),
      ...(flips ? { thresholds: flips.value.thresholds } : {}),
      ...(nearest ? { reverse: nearest.value.reverse } : {}),
    },
  }
  if (!chance) return printStress(call, view, question, answer.value, added)
  const run = askPaths(state, network, question, chance)
  if (!run.ok) {
    const { failure } = run
    const isTogether = failure.reason === 'not-correlations' || failure.reason === 'unknown-group'
    return failed(isTogether ? togetherRefusal(failure) : stressRefusal(failure))
  }
  const drawn = await drawAll(call, run.value, chance)
  if (!drawn.ok) return failed(stressRefusal(drawn.failure))
  const { blocks, interrupted } = drawn.value
  const { chances, fans, tables, fan, sentence } = tellChance(run.value, blocks, {
    asked: chance.paths,
    scenario: question.scenario,
    view,
    ledger: store.source,
    language: question.language,
  })
  if (interrupted) call.say(`interrupted: ${chances.paths} of ${chance.paths} paths`)
  const printed = await printStress(call, view, question, answer.value, {
    tables: { ...tables, ...added.tables },
    fan,
    sentence,
    json: {
      chance: {
        ...chances,
        fans,
        asked: chance.paths,
        assumed: run.value.assumed,
        assumedDelays: run.value.assumedDelays,
        calibration: run.value.calibration,
      },
      ...added.json,
    },
  })
  return printed.ok && interrupted ? ok(exit.interrupted) : printed
}

/** What is asked beside the run itself. */
interface Beside {
  readonly chance: ChanceAsked | undefined
  readonly thresholds?: CommitmentId
  readonly reverse?: { readonly party: PartyId; readonly short: number }
}

/** What that adds to it. */
interface Added {
  readonly tables: Partial<Record<'chance' | 'ways' | 'behind' | 'fan' | 'priors' | 'bearing' | 'thresholds' | 'reverse', Table>>
  readonly json: Readonly<Record<string, unknown>>
  readonly fan?: FanFigure
  readonly sentence?: string
}

async function printStress(
  call: Call,
  view: LedgerView,
  question: StressQuestion,
  { report, network, plan, outcome }: StressAnswer,
  added: Added,
): Promise<Answer> {
  const { thresholds, reverse, chance } = added.tables
  const unlessSet = question.wholeThrough ? 'turned' : (thresholds ?? reverse ?? chance ?? report.shortTable).id
  const first = call.args.text('table') ?? unlessSet
  const tables = tablesOf(report, added, first)
  if (tables.length === 0) return noTable(first)
  const figure = figureOf(report, added.fan, call.args.text('figure') ?? (added.fan ? 'fan' : 'network'))
  if (!figure) return usage('there is no picture "fan" without --paths', '--paths 10000 --figure fan -o svg')
  return print(call, {
    view,
    due:
      question.from && question.until
        ? dueText({ from: question.from, until: question.until })
        : `${network.periods[0]}..${network.periods.at(-1)}`,
    headline: report.headline,
    standfirst: [report.standfirst, ...(added.sentence ? [added.sentence] : [])].join(question.language === 'en' ? ' ' : ''),
    tables,
    figure,
    json: {
      headline: report.headline,
      standfirst: report.standfirst,
      scenario: outcome.scenario,
      currency: network.currency,
      periods: network.periods,
      shortTotal: outcome.shortTotal,
      shortfalls: shortfallRecords(network, plan, outcome),
      defaults: outcome.defaults,
      ...(report.turned ? { turned: rowRecords(report.turned) } : {}),
      ...(report.thresholds ? { thresholds: rowRecords(report.thresholds) } : {}),
      ...added.json,
      ...(outcome.outlook ? { outlook: outcome.outlook, parties: network.parties.map(({ id }) => id) } : {}),
      ...(outcome.triggers.length > 0 ? { triggers: outcome.triggers } : {}),
      certificate: outcome.certificate,
      assumptions: network.assumptions,
      excluded: network.excluded,
      rests: rowRecords(report.rests),
    },
  })
}

/** The one asked for first: it is what TSV and CSV hold. */
function tablesOf(report: StressReport, { tables }: Added, first: string): readonly Table[] {
  const { chance, ways, behind, fan, priors, bearing, reverse } = tables
  const { shortTable: short, turned, outlook, ahead, causes, cascadeTable: cascade, rests } = report
  const thresholds = tables.thresholds ?? report.thresholds
  const all = { short, turned, thresholds, reverse, outlook, chance, ways, behind, priors, bearing, causes, cascade, rests }
  // A line for each quarter and company: for a spreadsheet, not to be read past.
  const chosen = { ...all, fan, ahead }[first as keyof typeof all]
  return chosen ? [chosen, ...Object.values(all).flatMap((table) => (table && table !== chosen ? [table] : []))] : []
}
function noTable(name: string): Answer {
  if (name === 'turned') return usage('there is no table "turned" without --solve', '--solve C-0001 --whole-through 2027')
  if (name === 'thresholds') return usage('there is no table "thresholds" without --thresholds or --solve', '--thresholds C-0001')
  if (name === 'reverse') return usage('there is no table "reverse" without --reverse', '--reverse oracle=10')
  if (name === 'outlook' || name === 'ahead')
    return usage(`there is no table "${name}" without --expect`, `--expect eisenberg-noe --table ${name}`)
  if (name === 'bearing') return usage('there is no table "bearing" without --explain', '--explain --table bearing')
  return usage(`there is no table "${name}" without --paths`, `--paths 10000 --table ${name}`)
}

function figureOf(report: StressReport, fan: FanFigure | undefined, name: string): Figure | undefined {
  const { network, short, missing, cascade } = report
  const named: Readonly<Record<string, Figure | undefined>> = { network, short, missing, cascade, fan }
  return named[name]
}
