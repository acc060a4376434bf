import { failed } from '../../base/index.ts'
import { askShape, askView, type ShapeQuestion } from '../../pipeline.ts'
import type { Table } from '../../report/index.ts'
import type { Option } from '../arguments.ts'
import { questionOf, type Verb, withLedger } from '../call.ts'
import { parseDue } from '../dates.ts'
import { findParty } from '../find.ts'
import { dueOption, pictureOptions, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { rowRecords } from '../records.ts'
import { usage } from '../refusal.ts'
import { scenarioOf, scenarioOptions } from '../scenario-words.ts'
import { stressRefusal } from '../stress-refusal.ts'
import { dueText } from './list.ts'

const tableNames = ['links', 'loops', 'circulation', 'vendor', 'concentration'] as const
const options: readonly Option[] = [
  { name: 'company', takes: 'COMPANY', help: 'only what it pays, is paid, or is part of' },
  { name: 'loops', help: 'what can go round, and the weakest link of each loop' },
  { name: 'circulation', help: 'how much of all that is promised only goes round' },
  { name: 'vendor', help: 'what suppliers put into their own customers' },
  { name: 'concentration', help: 'who hangs on whom, at each step of firmness' },
]

export const net: Verb = {
  examples: [
    'edifice net',
    'edifice net --loops --as-of 2026-02-04',
    'edifice net --company oracle --concentration',
    'edifice net --loops -o csv > loops.csv',
    'edifice net -o svg > network.svg',
    'edifice net --set C-0001=20 -o svg > taken-away.svg',
  ],
  options: [...options, ...scenarioOptions, ...readingVerb, dueOption, ...pictureOptions],
  formats: ['jsonl', 'csv', 'md', 'svg'],
  run(call) {
    const { args } = call
    if (args.words.length > 0)
      return usage(`net takes options only, not "${args.words.join(' ')}"`, `edifice net --company ${args.words[0]}`)
    const asked = questionOf(call)
    if (!asked.ok) return asked
    const dueWord = args.text('due')
    const due = dueWord ? parseDue(dueWord) : undefined
    if (due && !due.ok) return due
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const companyWord = args.text('company')
      const company = companyWord === undefined ? undefined : findParty(askView(state, asked.value), companyWord)
      if (company && !company.ok) return company
      const scenario = scenarioOf(args, askView(state, asked.value))
      if (!scenario.ok) return scenario
      const question: ShapeQuestion = {
        ...asked.value,
        ...due?.value,
        ...(company ? { company: company.value } : {}),
        ...(scenario.value.changes.length > 0 ? { scenario: scenario.value } : {}),
      }
      const answer = askShape(state, question, store.source)
      if (!answer.ok) return failed(stressRefusal(answer.failure))
      const { view, network, report } = answer.value
      const chosen = tableNames.filter((name) => args.on(name))
      const names = (chosen.length > 0 ? chosen : tableNames).flatMap((name) =>
        name === 'circulation' ? [name, 'circulationAt' as const] : [name],
      )
      const tables: readonly Table[] = names.map((name) => report[name])
      return print(call, {
        view,
        ...(due ? { due: dueText(due.value) } : {}),
        headline: report.headline,
        standfirst: report.standfirst,
        tables,
        figure: report.figure,
        json: {
          headline: report.headline,
          standfirst: report.standfirst,
          currency: network.currency,
          ...Object.fromEntries(names.map((name) => [name, rowRecords(report[name])])),
          ...(names.includes('loops')
            ? {
                loopsComplete: report.loopsComplete,
                legs: report.loopViews.map(({ id, legs }) => ({ loop: id, legs: rowRecords(legs) })),
              }
            : {}),
          assumptions: network.assumptions,
          excluded: network.excluded,
        },
        records: rowRecords(report[names[0]!]),
      })
    })
  },
}
