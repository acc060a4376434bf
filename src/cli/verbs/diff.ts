import { dayOf } from '../../base/index.ts'
import { askDifference, askView } from '../../pipeline.ts'
import { questionOf, type Verb, withLedger, world } from '../call.ts'
import { parseAsOf } from '../dates.ts'
import { readingVerb } from '../options.ts'
import { print } from '../output.ts'
import { usage } from '../refusal.ts'

export const diff: Verb = {
  examples: ['edifice diff --from 2025-09-30 --to 2026-02-04', 'edifice diff --from 2026Q1 --jsonl'],
  options: [
    { name: 'from', takes: 'DATE', help: 'the earlier date' },
    { name: 'to', takes: 'DATE', help: 'the later date; else --as-of, else all that is known' },
    ...readingVerb,
  ],
  formats: ['jsonl', 'csv', 'md'],
  run(call) {
    const word = call.args.text('from')
    if (!word || call.args.words.length > 0)
      return usage('diff of which dates?', 'edifice diff --from 2025-09-30 --to 2026-02-04')
    const from = parseAsOf(word, world.now())
    if (!from.ok) return from
    const toWord = call.args.text('to')
    const to = toWord === undefined ? undefined : parseAsOf(toWord, world.now())
    if (to && !to.ok) return to
    const question = questionOf(call)
    if (!question.ok) return question
    return withLedger(call, { readOnly: true }, (store) => {
      const state = store.state()
      const after = askView(state, { ...question.value, ...(to ? { knownBy: to.value } : {}) })
      if (from.value > after.knownBy)
        return usage(`${dayOf(from.value)} is later than ${dayOf(after.knownBy)}`, 'give the earlier date to --from')
      const before = askView(state, { ...question.value, knownBy: from.value })
      const { changes, headline, table } = askDifference(before, after, question.value.language)
      return print(call, {
        view: after,
        headline,
        standfirst: `${dayOf(before.knownBy)} → ${dayOf(after.knownBy)}`,
        tables: [table],
        json: { from: dayOf(before.knownBy), to: dayOf(after.knownBy), changes },
        records: changes,
      })
    })
  },
}
