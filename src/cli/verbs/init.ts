import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { failed, ok, type Result } from '../../base/index.ts'
import { askView, importFacts } from '../../pipeline.ts'
import { schemaVersion, toJson } from '../../wire/index.ts'
import { createLedger } from '../../world/index.ts'
import { countByKind } from '../added.ts'
import { type Call, questionOf, type Verb, world } from '../call.ts'
import { type Facts, sampleFacts } from '../facts-file.ts'
import { changingVerb } from '../options.ts'
import { print } from '../output.ts'
import { type Answer, exit, problemLine, type Refusal, refusalOf, usage } from '../refusal.ts'
import { ledgerName, settingsName } from '../settings.ts'
import { wordsIn } from '../words.ts'

const sampleSource = 'Sample ledger compiled from public reports'

export const init: Verb = {
  examples: [
    'edifice init',
    'edifice init --sample',
    'edifice init deals --source "Deals of the lending desk"',
    'edifice init -f deals.edifice',
  ],
  options: [
    { name: 'sample', help: 'with the sample: AI compute commitments, from public reports' },
    { name: 'source', takes: 'WORDS', help: 'what the ledger calls itself under pictures' },
    ...changingVerb,
  ],
  formats: [],
  run(call) {
    const places = placesOf(call)
    if (!places.ok) return places
    const sample = call.args.on('sample') ? sampleFacts() : undefined
    if (sample && !sample.ok) return sample
    const source =
      call.args.text('source') ?? (sample ? sampleSource : `Ledger of ${basename(dirname(places.value.ledger)) || 'this folder'}`)
    return call.args.on('dry-run') ? announce(call, places.value, source) : make(call, places.value, source, sample?.value)
  },
}

interface Places {
  readonly ledger: string
  /** Absent when -f names the ledger: then only that file is made. */
  readonly settings?: string
}

function placesOf(call: Call): Result<Places, Refusal> {
  const [folder, ...rest] = call.args.words
  const file = call.args.text('file')
  if (rest.length > 0 || (folder && file)) return usage('init makes one ledger', 'edifice init [FOLDER], or edifice init -f FILE')
  const home = resolve(call.terminal.folder, folder ?? '.')
  const places = file
    ? { ledger: resolve(call.terminal.folder, file) }
    : { ledger: join(home, ledgerName), settings: join(home, settingsName) }
  if (!existsSync(places.ledger)) return ok(places)
  return failed({
    code: exit.failed,
    message: 'there is a ledger already',
    where: places.ledger,
    next: `edifice list -f ${places.ledger}`,
  })
}

async function make(call: Call, places: Places, source: string, sample: Facts | undefined): Promise<Answer> {
  const question = questionOf(call)
  if (!question.ok) return question
  try {
    mkdirSync(dirname(places.ledger), { recursive: true })
  } catch (error) {
    return failed({
      code: exit.failed,
      message: `the folder cannot be made: ${(error as Error).message}`,
      where: dirname(places.ledger),
    })
  }
  const created = createLedger(places.ledger, { source })
  if (!created.ok) return failed(refusalOf(created.failure))
  let filled = false
  try {
    const store = created.value
    const events = sample ? importFacts(sample.facts, store, world.now()) : []
    filled = true
    for (const problem of sample?.problems ?? []) call.say(problemLine(problem))
    if (places.settings && !existsSync(places.settings)) writeFileSync(places.settings, settingsText)
    return await print(call, {
      view: askView(store.state(), question.value),
      headline: sample ? `A ledger with the sample: ${events.length} lines.` : 'An empty ledger.',
      standfirst: sample ? 'Next: edifice list commitments' : 'Next: edifice add article.txt',
      bare: true,
      tables: [fileTable(call, places)],
      json: { files: filesOf(places), source, dryRun: false, added: countByKind(events) },
    })
  } finally {
    created.value.close()
    // A ledger without what was asked for would stand in the way of the next try.
    if (!filled) for (const ending of ['', '-wal', '-shm']) rmSync(places.ledger + ending, { force: true })
  }
}

const settingsText = `# Settings of edifice in this folder and below.\nledger = "${ledgerName}"\n`

/** Nothing exists yet, so there is no date and no hash to name. */
function announce(call: Call, places: Places, source: string): Answer {
  call.say('Would make:')
  const document = {
    schema: schemaVersion,
    asOf: null,
    ledgerHash: null,
    files: filesOf(places),
    source,
    dryRun: true,
    added: {},
  }
  if (call.format === 'json') call.terminal.out(`${toJson(document, 2)}\n`)
  else for (const file of filesOf(places)) call.terminal.out(`${file}\n`)
  return ok(exit.done)
}

const filesOf = (places: Places): readonly string[] => [places.ledger, ...(places.settings ? [places.settings] : [])]
const fileTable = (call: Call, places: Places) => ({
  id: 'files',
  title: '',
  columns: [{ key: 'file', title: wordsIn(call.settings.language).columns.file, narrow: true }],
  rows: filesOf(places).map((file) => ({ id: file, cells: [{ text: file }] })),
})
