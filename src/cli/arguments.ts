import { parseArgs } from 'node:util'
import { ok, type Result } from '../base/index.ts'
import { nearest } from './nearest.ts'
import { type Refusal, usage } from './refusal.ts'

export interface Option {
  readonly name: string
  readonly short?: string
  /** The word help shows for its value; absent: a switch. */
  readonly takes?: string
  readonly many?: true
  /** The only values allowed. */
  readonly among?: readonly string[]
  readonly help: string
}

/** What was typed after the verb, checked against its options. */
export interface Arguments {
  readonly words: readonly string[]
  on(name: string): boolean
  text(name: string): string | undefined
  texts(name: string): readonly string[]
}

export function parseArguments(verb: string, args: readonly string[], options: readonly Option[]): Result<Arguments, Refusal> {
  const help = `edifice ${verb} --help`
  const unknown = unknownOption(args, options)
  if (unknown) {
    const near = nearest(
      unknown,
      options.map((o) => `--${o.name}`),
    )
    return usage(`${verb} has no option ${unknown}${near ? `; did you mean ${near}?` : ''}`, help)
  }
  const parsed = parsedOrMessage(args, options)
  if (typeof parsed === 'string') return usage(parsed, help)
  const values = parsed.values as Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  const texts = (name: string) => [values[name] ?? []].flat().filter((v) => typeof v === 'string')
  for (const { name, among } of options)
    for (const value of among ? texts(name) : [])
      if (!among!.includes(value)) {
        const near = nearest(value, among!)
        return usage(`--${name} cannot be "${value}"${near ? `; did you mean ${near}?` : ''}`, `--${name} ${among!.join('|')}`)
      }
  return ok({
    words: parsed.positionals,
    on: (name) => values[name] === true,
    text: (name) => texts(name).at(-1),
    texts,
  })
}

/** Named before parsing, so that the suggestion can be ours. A value that begins with a dash is parseArgs' to refuse. */
function unknownOption(args: readonly string[], options: readonly Option[]): string | undefined {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end))
    .filter((arg) => /^--\w/.test(arg))
    .map((arg) => arg.split('=')[0]!)
    .find((name) => !options.some((o) => `--${o.name}` === name))
}

function parsedOrMessage(args: readonly string[], options: readonly Option[]) {
  const config = Object.fromEntries(
    options.map((o) => [
      o.name,
      {
        type: o.takes ? ('string' as const) : ('boolean' as const),
        multiple: o.many ?? false,
        ...(o.short ? { short: o.short } : {}),
      },
    ]),
  )
  try {
    return parseArgs({ args: [...withNegatives(args, options)], options: config, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // parseArgs says what is wrong in its first sentence; the rest is advice about its own API.
    return error.message.split(/\. |\n/)[0]!.replace(/\.$/, '')
  }
}

/** "--window -1..5" is "--window=-1..5": no option of ours begins with a digit, so what begins with minus and a digit is a value. */
function withNegatives(args: readonly string[], options: readonly Option[]): readonly string[] {
  const takes = new Set(options.filter((o) => o.takes).map((o) => `--${o.name}`))
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1)
    if (/^-\d/.test(arg) && before !== undefined && takes.has(before)) joined[joined.length - 1] = `${before}=${arg}`
    else joined.push(arg)
  }
  return joined
}
