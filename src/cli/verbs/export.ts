import { askView } from '../../pipeline.ts'
import { toJson } from '../../wire/index.ts'
import { questionOf, type Verb, withLedger } from '../call.ts'
import { readingVerb } from '../options.ts'
import { headOf } from '../output.ts'
import { exit, usage } from '../refusal.ts'

export const exportVerb: Verb = {
  examples: ['edifice export json > ledger.json', 'edifice export json --as-of 2026-02-04 --policy everything'],
  options: readingVerb,
  formats: [],
  run(call) {
    const [kind, ...rest] = call.args.words
    if (kind !== 'json' || rest.length > 0)
      return usage(kind ? `export cannot write "${call.args.words.join(' ')}"` : 'export as what?', 'edifice export json')
    if (call.args.text('output') === 'tsv') return usage('export json writes JSON', 'edifice export json')
    const question = questionOf(call)
    if (!question.ok) return question
    return withLedger(call, { readOnly: true }, (store) => {
      const view = askView(store.state(), question.value)
      const { knownBy: _, policy: __, ledgerHash: ___, ...content } = view
      call.terminal.out(`${toJson({ ...headOf({ view }), source: store.source, ...content }, 2)}\n`)
      call.say(`${view.claims.size} claims on ${view.commitments.length} commitments`)
      return { ok: true, value: exit.done }
    })
  },
}
