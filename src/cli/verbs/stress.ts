import { assertNever, failed, ok, type Result } from '../../base/index.ts'
import { baseScenario, type LedgerView, type StressFailure } from '../../model/index.ts'
import {
  askBearing,
  askPaths,
  askStress,
  askView,
  type LedgerStore,
  type StressAnswer,
  type StressQuestion,
  tellChance,
} from '../../pipeline.ts'
import type { Figure, StressReport, Table } from '../../report/index.ts'
import type { Option } from '../arguments.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { type ChanceAsked, chanceOf, chanceOptions, drawAll } from '../chance.ts'
import { parseDue, parseThrough } from '../dates.ts'
import { findCommitment } from '../find.ts'
import { dueOption, pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { rowRecords } from '../records.ts'
import { type Answer, exit, notFound, type Refusal, usage } from '../refusal.ts'
import { scenarioOf } from '../scenario-words.ts'
import { shortfallRecords } from '../stress-records.ts'
import { togetherRefusal } from '../together.ts'
import { dueText } from './list.ts'

const figureNames = ['network', 'short', 'missing'] as const
const tableNames = ['short', 'turned', 'chance', 'ways', 'behind', 'fan', 'priors', 'bearing', 'causes', 'rests'] as const
const options: readonly Option[] = [
  { name: 'set', takes: 'C=AMOUNT', many: true, help: 'what comes instead; 20 is 20 billion, or 20bn, 500m' },
  { name: 'scale', takes: 'C=SHARE', many: true, help: 'the same share of every payment: 0.5 or 50%' },
  { name: 'delay', takes: 'C=QUARTERS', many: true, help: 'every payment later' },
  { name: 'cancel', takes: 'C', many: true, help: 'nothing comes' },
  { name: 'fill', takes: '[PARTY=]AMOUNT', many: true, help: 'others put this in, where it is missing or to one party' },
  { name: 'order', takes: 'ORDER', help: 'who is paid first: pro, first:PARTY, last:PARTY' },
  { name: 'solve', takes: 'C', help: 'turn it round: the least of it with nobody short' },
  { name: 'whole-through', takes: 'PERIOD', many: true, help: 'with --solve: nobody short through 2027, 2027Q2' },
  ...chanceOptions,
  { name: 'figure', takes: 'NAME', among: figureNames, help: 'which picture -o svg draws; network unless set' },
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
    'edifice stress --set C-0001=20 --paths 10000 --seed 7 --explain',
    'edifice stress --paths 4096 --draws sobol --together payer=0.5 --table fan -o csv > fan.csv',
    'edifice stress --set C-0001=20 -o svg --figure short > short.svg',
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
      return answerStress(call, store, view, question.value, chance.value)
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
  return ok({ ...asked, ...due?.value, scenario: scenario.value, ...(turned.value ? { wholeThrough: turned.value } : {}) })
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

async function answerStress(
  call: Call,
  store: LedgerStore,
  view: LedgerView,
  question: StressQuestion,
  chance: ChanceAsked | undefined,
): Promise<Answer> {
  const state = store.state()
  const answer = askStress(state, question, store.source, baseScenario)
  if (!answer.ok) return failed(stressRefusal(answer.failure))
  const { network } = answer.value
  const bearing = call.args.on('explain') ? askBearing(network, question.scenario, question.language) : undefined
  if (bearing && !bearing.ok) return failed(stressRefusal(bearing.failure))
  const added: Added = { tables: {}, json: {}, ...(bearing ? bearingAdded(bearing.value) : {}) }
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
  const { chances, fans, tables } = tellChance(run.value, blocks, { asked: chance.paths, language: question.language })
  if (interrupted) call.say(`interrupted: ${chances.paths} of ${chance.paths} paths`)
  const printed = await printStress(call, view, question, answer.value, {
    tables: { ...tables, ...added.tables },
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

/** What chance and explanation add to a run. */
interface Added {
  readonly tables: Partial<Record<'chance' | 'ways' | 'behind' | 'fan' | 'priors' | 'bearing', Table>>
  readonly json: Readonly<Record<string, unknown>>
}
const bearingAdded = ({ table, scores, shares }: Bearing): Added => ({
  tables: { bearing: table },
  json: { loadBearing: scores, shapley: shares },
})
type Bearing = Extract<ReturnType<typeof askBearing>, { ok: true }>['value']

async function printStress(
  call: Call,
  view: LedgerView,
  question: StressQuestion,
  { report, network, plan, outcome }: StressAnswer,
  added: Added,
): Promise<Answer> {
  const unlessSet = question.wholeThrough ? 'turned' : added.tables.chance ? 'chance' : 'short'
  const first = call.args.text('table') ?? unlessSet
  const tables = tablesOf(report, added, first)
  if (tables.length === 0) return noTable(first)
  return print(call, {
    view,
    due:
      question.from && question.until
        ? dueText({ from: question.from, until: question.until })
        : `${network.periods[0]}..${network.periods.at(-1)}`,
    headline: report.headline,
    standfirst: report.standfirst,
    tables,
    figure: figureOf(report, call.args.text('figure')),
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
      ...added.json,
      certificate: outcome.certificate,
      assumptions: network.assumptions,
      excluded: network.excluded,
      rests: rowRecords(report.rests),
    },
  })
}

/** The one asked for first: it is what TSV and CSV hold. */
function tablesOf(report: StressReport, { tables }: Added, first: string): readonly Table[] {
  const { chance, ways, behind, fan, priors, bearing } = tables
  const { shortTable: short, turned, causes, rests } = report
  const all = { short, turned, chance, ways, behind, priors, bearing, causes, rests }
  // A line for each quarter and company: for a spreadsheet, not to be read past.
  const chosen = { ...all, fan }[first as keyof typeof all]
  return chosen ? [chosen, ...Object.values(all).flatMap((table) => (table && table !== chosen ? [table] : []))] : []
}
function noTable(name: string): Answer {
  if (name === 'turned') return usage('there is no table "turned" without --solve', '--solve C-0001 --whole-through 2027')
  if (name === 'bearing') return usage('there is no table "bearing" without --explain', '--explain --table bearing')
  return usage(`there is no table "${name}" without --paths`, `--paths 10000 --table ${name}`)
}

const figureOf = (report: StressReport, name: string | undefined): Figure =>
  name === 'short' ? report.short : name === 'missing' ? report.missing : report.network

function stressRefusal(failure: StressFailure): Refusal {
  switch (failure.reason) {
    case 'not-converged':
      return {
        code: exit.failed,
        message: `no answer after ${failure.rounds} rounds; the residual is ${failure.residualRelative}`,
      }
    case 'unknown-commitment':
      return notFound(`${failure.commitment} moves no money in this network`, 'edifice stress --json, and see "excluded"').failure
    case 'unknown-party':
      return notFound(`${failure.party} is no party of this network`, 'edifice list companies').failure
    case 'period-out-of-range':
      return usage(`${failure.period} is outside the periods of the run`, '--due 2026..2030').failure
    case 'never-whole':
      return { code: exit.failed, message: `no amount keeps everybody whole; at best ${failure.shortAtMost} is short` }
    default:
      return assertNever(failure)
  }
}
