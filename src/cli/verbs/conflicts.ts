import type { Conflict, LedgerView } from '../../model/index.ts'
import { askNetwork, askView } from '../../pipeline.ts'
import { writeConflicts } from '../../report/index.ts'
import { questionOf, type Verb, withLedger } from '../call.ts'
import { parseDue } from '../dates.ts'
import { dueOption, readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { dueIds, dueText } from './list.ts'

export const conflicts: Verb = {
  examples: ['edifice conflicts', 'edifice conflicts --open --as-of 2026-02-04', 'edifice conflicts --json'],
  options: [{ name: 'open', help: 'only pairs of which no claim has been accepted yet' }, ...readingVerb, dueOption],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const question = questionOf(call)
    if (!question.ok) return question
    const dueWord = call.args.text('due')
    const due = dueWord ? parseDue(dueWord) : undefined
    if (due && !due.ok) return due
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const view = askView(state, question.value)
      const inDue = due ? dueIds(askNetwork(state, { ...question.value, ...due.value })) : undefined
      const kept = view.conflicts.filter((c) => (!call.args.on('open') || isOpen(view, c)) && (!inDue || inDue.has(c.commitment)))
      const report = writeConflicts({
        view: { ...view, conflicts: kept },
        language: question.value.language,
        source: store.source,
      })
      return print(call, {
        view,
        ...(due ? { due: dueText(due.value) } : {}),
        headline: report.headline,
        tables: [report.table],
        json: { conflicts: kept, evidence: report.evidence },
        records: kept,
      })
    })
  },
}

const isOpen = (view: LedgerView, { earlier, later }: Conflict): boolean =>
  [earlier, later].every((claim) => view.reviews.get(claim)?.verdict !== 'accepted')
