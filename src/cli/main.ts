import { readFileSync } from 'node:fs'
import { ok, type Result } from '../base/index.ts'
import { type Arguments, type Option, parseArguments } from './arguments.ts'
import type { Verb } from './call.ts'
import { type Format, formatOf } from './format.ts'
import { helpOf, helpOfAll } from './help.ts'
import { nearest } from './nearest.ts'
import { everyVerb } from './options.ts'
import { type Answer, exit, problemIn, type Refusal, refusalOf, refusalText, usage } from './refusal.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'
import { verbs } from './verbs.ts'

/** Runs one command line and gives its exit code. Data on `out`, everything else on `err`. */
export async function main(typed: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const answer = await answerTo(typed, terminal)
    if (answer.ok) return answer.value
    terminal.err(refusalText(answer.failure))
    return answer.failure.code
  } catch (error) {
    const problem = problemIn(error)
    if (!problem) throw error
    const refusal = refusalOf(problem)
    terminal.err(refusalText(refusal))
    return refusal.code
  }
}

async function answerTo(typed: readonly string[], terminal: Terminal): Promise<Answer> {
  const [name, ...rest] = verbFirst(typed)
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
    return printed(terminal, helpOfAll(verbs, version()))
  if (name === '--version' || name === '-V') return printed(terminal, `${version()}\n`)
  const asked = name === 'help' ? rest[0]! : name
  const named = verbs.find((v) => v.name === asked)
  if (!named) return unknownVerb(asked)
  const verb = await named.load()
  const args = name === 'help' ? undefined : parseArguments(named.name, rest, optionsOf(verb))
  if (args && !args.ok) return args
  if (!args || args.value.on('help')) return printed(terminal, helpOf(named, verb.examples, optionsOf(verb)))
  return runVerb(verb, args.value, terminal)
}

function printed(terminal: Terminal, text: string): Answer {
  terminal.out(text)
  return ok(exit.done)
}

async function runVerb(verb: Verb, args: Arguments, terminal: Terminal): Promise<Answer> {
  const format: Result<Format, Refusal> = formatOf(args, formatsOf(verb), terminal.outIsTerminal)
  if (!format.ok) return format
  const settings = readSettings(terminal.folder, terminal.environment, {
    file: args.text('file'),
    policy: args.text('policy'),
    lang: args.text('lang'),
  })
  if (!settings.ok) return settings
  return verb.run({
    args,
    settings: settings.value,
    format: format.value,
    terminal,
    say: (text) => {
      if (!args.on('quiet')) terminal.err(`${text}\n`)
    },
  })
}

function unknownVerb(name: string): Answer {
  const near = nearest(
    name,
    verbs.map((v) => v.name),
  )
  return usage(
    `there is no verb "${name}"${near ? `; did you mean ${near}?` : ''}`,
    near ? `edifice ${near} --help` : 'edifice --help',
  )
}

const formatsOf = (verb: Verb): readonly Format[] => ['table', 'tsv', 'json', ...verb.formats]

function optionsOf(verb: Verb): readonly Option[] {
  const formats = formatsOf(verb).filter((f) => f !== 'table')
  return [
    ...verb.options,
    { name: 'output', short: 'o', takes: 'FORMAT', among: formats, help: `print as ${formats.join(', ')}` },
    ...(formats.includes('jsonl') ? [{ name: 'jsonl', help: 'one JSON record a line' }] : []),
    ...everyVerb,
  ]
}

/** `edifice -f x.edifice list` is `edifice list -f x.edifice`: options of every verb may stand before it. */
function verbFirst(typed: readonly string[]): readonly string[] {
  let i = 0
  while (i < typed.length) {
    const option = everyVerb.find(
      (o) => o.name !== 'help' && (typed[i] === `-${o.short}` || typed[i]!.split('=')[0] === `--${o.name}`),
    )
    if (!option) break
    i += option.takes && !typed[i]!.includes('=') ? 2 : 1
  }
  return i === 0 || i >= typed.length ? typed : [typed[i]!, ...typed.slice(i + 1), ...typed.slice(0, i)]
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
