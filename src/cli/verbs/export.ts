import { resolve } from 'node:path'
import { failed, ok } from '../../base/index.ts'
import { askView } from '../../pipeline.ts'
import { schemaVersion, toJson } from '../../wire/index.ts'
import { exportText } from '../../world/index.ts'
import { type Call, questionOf, type Verb, withLedger } from '../call.ts'
import { readingVerb } from '../options.ts'
import { headOf } from '../output.ts'
import { type Answer, exit, refusalOf, usage } from '../refusal.ts'

export const exportVerb: Verb = {
  examples: [
    'edifice export json > ledger.json',
    'edifice export json --as-of 2026-02-04 --policy everything',
    'edifice export text ledger-text && git -C ledger-text add .',
  ],
  options: readingVerb,
  formats: [],
  run(call) {
    const [kind, ...rest] = call.args.words
    if (kind === 'text') return asText(call, rest)
    if (kind !== 'json' || rest.length > 0)
      return usage(
        kind ? `export cannot write "${call.args.words.join(' ')}"` : 'export as what?',
        'edifice export json, or edifice export text FOLDER',
      )
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

/** The whole ledger as a folder made for git: all of it, whatever dates are asked for elsewhere. */
function asText(call: Call, [folder, ...rest]: readonly string[]): Answer {
  if (!folder || rest.length > 0) return usage('export text writes into one folder', 'edifice export text ledger-text')
  if (call.args.text('as-of') ?? call.args.text('known-by') ?? call.args.text('policy'))
    return usage('export text writes the ledger whole; dates and policies belong to views of it', 'edifice export text FOLDER')
  const written = exportText(call.settings.ledger, resolve(call.terminal.folder, folder))
  if (!written.ok) return failed(refusalOf(written.failure))
  const { lines, files, hash } = written.value
  if (call.format === 'json')
    call.terminal.out(
      `${toJson({ schema: schemaVersion, asOf: null, ledgerHash: hash, folder, lines, filesChanged: files }, 2)}\n`,
    )
  else call.terminal.out(`${folder}\n`)
  call.say(`${lines} lines; ${files} files new or changed; hash ${hash.slice(0, 12)}`)
  return ok(exit.done)
}
