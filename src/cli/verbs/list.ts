import type { LedgerView } from '../../model/index.ts'
import { askNetwork, askView } from '../../pipeline.ts'
import { type LedgerReport, type Table, writeClaims, writeLedger, writeParties, writeSources } from '../../report/index.ts'
import { questionOf, type Verb, withLedger } from '../call.ts'
import { type Due, parseDue } from '../dates.ts'
import { nearest } from '../nearest.ts'
import { dueOption, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { claimRecord, commitmentRecord, companyRecord, rowRecords } from '../records.ts'
import { usage } from '../refusal.ts'

type Kind = 'commitments' | 'claims' | 'companies' | 'sources'
const kinds: Readonly<
  Record<
    Kind,
    {
      readonly write: (input: Parameters<typeof writeLedger>[0]) => LedgerReport
      readonly records: (view: LedgerView, table: Table) => readonly unknown[]
    }
  >
> = {
  commitments: {
    write: writeLedger,
    records: (view, table) =>
      table.rows.flatMap((row) => view.commitments.filter((c) => c.id === row.id).map((c) => commitmentRecord(view, c))),
  },
  claims: { write: writeClaims, records: (view, table) => table.rows.map((row) => claimRecord(view, row.id)) },
  companies: { write: writeParties, records: (view, table) => table.rows.map((row) => companyRecord(view, row.id)) },
  sources: { write: writeSources, records: (_, table) => rowRecords(table) },
}

export const list: Verb = {
  examples: [
    'edifice list commitments',
    'edifice list claims "speaker:huang firm<=F3"',
    'edifice list commitments oracle --due 2027..2028',
    'edifice list companies --as-of 2026-02-04 --json',
    'edifice list sources -o csv > sources.csv',
  ],
  options: [...readingVerb, dueOption],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const [word = 'commitments', ...query] = call.args.words
    if (!Object.hasOwn(kinds, word)) {
      const near = nearest(word, Object.keys(kinds))
      return usage(`"${word}" cannot be listed${near ? `; did you mean ${near}?` : ''}`, `edifice list ${near ?? 'commitments'}`)
    }
    const kind = word as Kind
    const question = questionOf(call)
    if (!question.ok) return question
    const dueWord = call.args.text('due')
    if (dueWord && kind !== 'commitments') return usage(`${kind} do not fall due`, `edifice list commitments --due ${dueWord}`)
    const due = dueWord ? parseDue(dueWord) : undefined
    if (due && !due.ok) return due
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const view = askView(state, question.value)
      const report = kinds[kind].write({
        view,
        language: question.value.language,
        source: store.source,
        ...(query.length > 0 ? { query: query.join(' ') } : {}),
      })
      const table = due ? fallingDue(report.table, dueIds(askNetwork(state, { ...question.value, ...due.value }))) : report.table
      const records = kinds[kind].records(view, table)
      return print(call, {
        view,
        ...(due ? { due: dueText(due.value) } : {}),
        // The sentences count every row; under --due they would speak of rows that are not there.
        ...(due ? {} : { headline: report.headline, standfirst: report.standfirst }),
        tables: [table],
        json: { [kind]: records },
        records,
      })
    })
  },
}

export const dueText = (due: Due): string => `${due.from}..${due.until}`

/** Commitments with money due in the network's periods. */
export const dueIds = ({ network }: ReturnType<typeof askNetwork>): ReadonlySet<string> =>
  new Set(network.obligations.filter((o) => o.amount > 0).map((o) => o.commitment))

const fallingDue = (table: Table, ids: ReadonlySet<string>): Table => ({
  ...table,
  rows: table.rows.filter((row) => ids.has(row.id)),
})
