import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { failed, ok } from '../../base/index.ts'
import { askView, importFacts } from '../../pipeline.ts'
import { schemaVersion, toJson } from '../../wire/index.ts'
import { importText, isTextForm } from '../../world/index.ts'
import { countByKind, countTable } from '../added.ts'
import { type Call, questionOf, type Verb, withLedger, world } from '../call.ts'
import { type Facts, readFacts } from '../facts-file.ts'
import { changingVerb } from '../options.ts'
import { print } from '../output.ts'
import { type Answer, exit, problemLine, refusalOf, usage } from '../refusal.ts'
import { wordsIn } from '../words.ts'

export const importVerb: Verb = {
  examples: [
    'edifice import facts.json',
    'edifice import facts.json --dry-run',
    'edifice import claims.csv',
    'edifice import - < facts.json',
    'edifice import ledger-text -f copy.edifice',
  ],
  options: changingVerb,
  formats: [],
  async run(call) {
    const [path, ...rest] = call.args.words
    if (!path || rest.length > 0) return usage('import takes one file or folder', 'edifice import facts.json')
    const folder = resolve(call.terminal.folder, path)
    if (isTextForm(folder)) return takeText(call, folder)
    const read = readFacts(path)
    if (!read.ok) return read
    const wanted = await despiteProblems(call, read.value)
    if (!wanted.ok || wanted.value !== exit.done) return wanted
    return withLedger(call, {}, (store) => {
      const question = questionOf(call)
      if (!question.ok) return question
      const dryRun = call.args.on('dry-run')
      const events = importFacts(read.value.facts, store, world.now(), dryRun)
      const added = countByKind(events)
      return print(call, {
        view: askView(store.state(), question.value),
        headline:
          events.length === 0 ? 'Nothing new.' : `${dryRun ? 'Would add' : 'Added'} ${events.length} lines to the ledger.`,
        bare: true,
        tables: [countTable(added, wordsIn(question.value.language))],
        json: { dryRun, added, problems: read.value.problems },
      })
    })
  },
}

/** A folder written by `export text`, into a new ledger or one that knows its beginning. */
function takeText(call: Call, folder: string): Answer {
  const { ledger } = call.settings
  const dryRun = call.args.on('dry-run')
  const taken = importText(folder, ledger, !existsSync(ledger), dryRun)
  if (!taken.ok) {
    for (const problem of taken.failure.slice(1, 20)) call.terminal.err(`${problemLine(problem)}\n`)
    return failed(refusalOf(taken.failure[0]!))
  }
  const { lines, added, hash } = taken.value
  if (call.format === 'json')
    call.terminal.out(
      `${toJson({ schema: schemaVersion, asOf: null, ledgerHash: hash, dryRun, lines, added: { lines: added } }, 2)}\n`,
    )
  else call.terminal.out(`${ledger}\n`)
  call.say(added === 0 ? 'Nothing new.' : `${dryRun ? 'Would add' : 'Added'} ${added} lines; hash ${hash.slice(0, 12)}`)
  return ok(exit.done)
}

/** Rows that cannot be read are named; whether the others go in is the reader's to say, and in a script `--yes` says it. */
async function despiteProblems(call: Call, { problems }: Facts): Promise<Answer> {
  if (problems.length === 0) return ok(exit.done)
  for (const problem of problems.slice(0, 20)) call.terminal.err(`${problemLine(problem)}\n`)
  if (problems.length > 20) call.terminal.err(`and ${problems.length - 20} more\n`)
  // One row may be wrong in several ways: "claims[0].act" and "claims[0].speaker" are one.
  const rows = new Set(problems.map((problem, i) => problem.where?.split('.')[0] ?? i)).size
  const count = rows === 1 ? '1 row' : `${rows} rows`
  if (call.args.on('yes') || call.args.on('dry-run')) return ok(exit.done)
  if (!call.terminal.canAsk)
    return usage(`${count} cannot be read; the others were not taken in either`, 'add --yes to import the others')
  const answer = await call.terminal.ask(`${count} cannot be read. Import the others? [y/N] `)
  return ok(/^y(es)?$/i.test(answer.trim()) ? exit.done : exit.failed)
}
