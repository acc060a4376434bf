import { failed, ok, type Result } from '../../base/index.ts'
import type { PartyId } from '../../model/index.ts'
import { askDepend, askView, type DependQuestion } from '../../pipeline.ts'
import type { DependReport, Table } from '../../report/index.ts'
import { assumedKeys, parseAssumed, parseMove, parseProduction, productionNames } from '../../wire/index.ts'
import type { Option } from '../arguments.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { parseDue } from '../dates.ts'
import { findParty } from '../find.ts'
import { dueOption, pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { rowRecords } from '../records.ts'
import { exit, type Refusal, usage } from '../refusal.ts'
import { dueText } from './list.ts'

const tableNames = [
  'companies',
  'suppliers',
  'gone',
  'second',
  'lost',
  'payoffs',
  'breakdown',
  'walking',
  'thresholds',
  'bargain',
  'equilibria',
  'rests',
] as const
const options: readonly Option[] = [
  { name: 'on', takes: 'SUPPLIER', help: 'the supplier that goes, and the game between the two' },
  {
    name: 'assume',
    takes: 'KEY=NUMBER',
    many: true,
    help: 'a number no claim gives: switch.training=24 (months), need.chips=0, output=20, pergw=35 (billions), stop=0.2',
  },
  { name: 'production', takes: 'FUNCTION', among: productionNames, help: 'how output follows inputs; mixed unless set' },
  { name: 'move', takes: 'SUPPLIER.CUSTOMER', help: 'which pay-off is taken apart: full, stages, walk . rely, diversify, leave' },
  { name: 'table', takes: 'NAME', among: tableNames, help: 'which table TSV and CSV hold' },
]

export const depend: Verb = {
  examples: [
    'edifice depend',
    'edifice depend openai --as-of 2026-02-04',
    'edifice depend openai --on nvidia',
    'edifice depend openai --on nvidia --assume switch.inference=24 --assume stop=0.3 --move walk.rely',
    'edifice depend openai --on nvidia --table thresholds -o csv > flips.csv',
    'edifice depend openai -o svg > supply.svg',
  ],
  options: [...options, ...readingVerb, dueOption, ...pictureOptions],
  formats: ['csv', 'md', 'svg'],
  run(call) {
    const { args } = call
    if (args.words.length > 1)
      return usage(
        `depend asks about one company, not "${args.words.join(' ')}"`,
        `edifice depend ${args.words[0]} --on ${args.words[1]}`,
      )
    if (args.text('on') && args.words.length === 0)
      return usage('--on of which company?', `edifice depend openai --on ${args.text('on')}`)
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const question = dependQuestionOf(call, (asked) => askView(state, asked))
      if (!question.ok) return question
      const answer = askDepend(state, question.value, store.source)
      if (!answer.ok)
        return failed({
          code: exit.failed,
          message: `this game has no answer: ${answer.failure.reason}`,
          next: 'give other numbers with --assume',
        })
      const { view, network, report } = answer.value
      const tables = tablesOf(report, args.text('table'))
      if (tables.length === 0)
        return usage(
          `there is no table "${args.text('table')}" in this answer`,
          `${report.frame.command}${report.on ? '' : ' --on SUPPLIER'}`,
        )
      const { from, until } = question.value
      for (const [i, what] of report.missing.entries()) call.say(`${i === 0 ? `${report.missingTitle}: ` : '; '}${what}`)
      return print(call, {
        view,
        ...(from && until ? { due: dueText({ from, until }) } : {}),
        headline: report.headline,
        standfirst: report.standfirst,
        tables,
        ...(report.figure ? { figure: report.figure } : {}),
        json: {
          headline: report.headline,
          standfirst: report.standfirst,
          currency: network.currency,
          ...(report.company ? { company: report.company } : {}),
          ...(report.on ? { on: report.on } : {}),
          ...Object.fromEntries(
            Object.entries(allTables(report)).flatMap(([name, table]) => (table ? [[name, rowRecords(table)]] : [])),
          ),
          ...(report.game ? { game: { move: report.game.chosen, cells: report.game.cells } } : {}),
          missing: report.missing,
          given: report.given,
        },
      })
    })
  },
}

function dependQuestionOf(
  call: Call,
  viewOf: (asked: Pick<DependQuestion, 'knownBy' | 'policy' | 'language'>) => ReturnType<typeof askView>,
): Result<DependQuestion, Refusal> {
  const { args } = call
  const asked = questionOf(call)
  if (!asked.ok) return asked
  const dueWord = args.text('due')
  const due = dueWord ? parseDue(dueWord) : undefined
  if (due && !due.ok) return due
  const given = parseAssumed(
    args
      .texts('assume')
      .map((one) => one.replace('=', ':'))
      .join(','),
  )
  if (!given.ok) return usage(`--assume cannot be read at "${given.failure.replace(':', '=')}"`, assumedKeys)
  const move = parseMove(args.text('move'))
  if (!move.ok) return usage(`"${move.failure}" is no pair of moves`, '--move full.rely, stages.diversify, walk.leave …')
  const production = parseProduction(args.text('production')) ?? 'mixed'
  const parties: PartyId[] = []
  const view = viewOf(asked.value)
  for (const words of [args.words[0], args.text('on')])
    if (words !== undefined) {
      const found = findParty(view, words)
      if (!found.ok) return found
      parties.push(found.value)
    }
  const [company, on] = parties
  return ok({
    ...asked.value,
    ...due?.value,
    ...{ production, given: given.value, move: move.value },
    ...(company ? { company } : {}),
    ...(on ? { on } : {}),
  })
}

const allTables = ({
  companies,
  suppliers,
  gone,
  second,
  lost,
  game,
  rests,
  company,
}: DependReport): Readonly<Record<string, Table | undefined>> => ({
  companies: company ? undefined : companies,
  suppliers,
  gone,
  second,
  lost,
  payoffs: game?.table,
  breakdown: game?.breakdown,
  walking: game?.walking,
  thresholds: game?.thresholds,
  bargain: game?.bargain,
  equilibria: game?.mixed,
  rests,
})

/** The one asked for first: it is what TSV and CSV hold. */
function tablesOf(report: DependReport, first: string | undefined): readonly Table[] {
  const all = allTables(report)
  const tables = Object.values(all).flatMap((table) => (table && table.rows.length > 0 ? [table] : []))
  if (first === undefined) return tables.length > 0 ? tables : [report.companies]
  const chosen = all[first]
  return chosen ? [chosen, ...tables.filter((table) => table !== chosen)] : []
}
