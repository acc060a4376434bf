import type { Language } from '../base/index.ts'
import type { Policy } from '../model/index.ts'
import { dateText } from './dates.ts'
import type { FigureWords, Frame } from './types.ts'
import { policyText, wordsOf } from './words/words.ts'

export interface FrameInput {
  readonly language: Language
  readonly knownBy: string
  readonly policy: Policy
  readonly ledgerHash: string
  readonly source: string
  readonly due?: string
  /** "/story/C-0001" and what its address adds: [["set", "C-0001:20"]]. */
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  /** "story C-0001", without dates. */
  readonly verb: string
}

/** Absolute values only: pasting the address or the command gives the same answer for ever. */
export function frameOf(input: FrameInput): Frame {
  const { language, knownBy, policy, ledgerHash, source, due } = input
  const words = wordsOf(language)
  const query: (readonly [string, string])[] = [
    ['known', knownBy],
    ...(due ? [['due', due] as const] : []),
    ...(input.query ?? []),
    ...(policy === 'best-supported' ? [] : [['policy', policy] as const]),
    ...(language === 'en' ? [] : [['lang', language] as const]),
  ]
  const command = [
    `edifice ${input.verb}`,
    `--as-of ${knownBy}`,
    ...(due ? [`--due ${due}`] : []),
    ...(policy === 'best-supported' ? [] : [`--policy ${policy}`]),
    ...(language === 'en' ? [] : [`--lang ${language}`]),
  ]
  const dates = [
    `${words.knownBy} ${dateText(knownBy, language)}`.replace(/(\p{Script=Han}) (?=\d)/u, '$1'),
    ...(due ? [words.fallsDue(due.replace('..', '–'))] : []),
    policyText(policy, language),
  ]
  return {
    language,
    knownBy,
    ...(due ? { due } : {}),
    policy,
    ledgerHash,
    source,
    permalink: `${input.path}?${query.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`,
    command: command.join(' '),
    dateLine: dates.join(' · '),
  }
}
// Colons and commas need no escape in a query and keep the address readable.
const readable = (value: string): string => encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')

/** For the shell: bare where nothing in it can be misread, else in single quotes. */
export const shellWord = (text: string): string =>
  /^[\p{L}\p{N}_.:=@%+,/-]+$/u.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`

export function figureWords(language: Language): FigureWords {
  const { firmness, marks, figure, knownBy } = wordsOf(language)
  return { firmness, marks, ...figure, knownBy }
}
