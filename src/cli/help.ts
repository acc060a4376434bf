import type { Option } from './arguments.ts'
import { padTo } from './display-width.ts'
import type { NamedVerb } from './verbs.ts'

/** Examples first: most readers want a line to change, not a grammar to study. */
export function helpOf(verb: NamedVerb, examples: readonly string[], options: readonly Option[]): string {
  return [
    `edifice ${verb.name} — ${verb.summary}`,
    `\nExamples\n${examples.map((e) => `  ${e}`).join('\n')}`,
    `\nUsage\n  edifice ${verb.name}${verb.takes ? ` ${verb.takes}` : ''} [options]`,
    `\nOptions\n${options.map(optionLine).join('\n')}`,
    '',
  ].join('\n')
}

export function helpOfAll(verbs: readonly NamedVerb[], version: string): string {
  const width = Math.max(...verbs.map((v) => v.name.length + v.takes.length + 1))
  return [
    `edifice ${version} — what companies promise each other: who said what, how firm it is, who is short if it fails`,
    `\nExamples
  edifice init --sample                              a ledger to try, from public reports
  edifice list commitments                           what it holds
  edifice story "nvidia openai" --as-of 2026-02-04   how one commitment changed, as known that day
  edifice stress --set C-0001=20                     who is short if 20 billion comes instead
  edifice add article.txt                            take the claims out of a text
  edifice serve                                      the screens, on this machine`,
    `\nVerbs\n${verbs.map((v) => `  ${padTo(`${v.name} ${v.takes}`, width, false)}  ${v.summary}`).join('\n')}`,
    `\nMore
  edifice VERB --help    examples and options of one verb
  data goes to stdout, words to stderr; tables become TSV in a pipe; --json on every verb
  exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 ledger invalid, 5 findings, 130 interrupted`,
    '',
  ].join('\n')
}

const optionLine = (option: Option): string => {
  const name = `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.takes ? ` ${option.takes}` : ''}`
  return `  ${name.padEnd(26)}  ${option.help}${option.many ? ' (may be repeated)' : ''}`
}
