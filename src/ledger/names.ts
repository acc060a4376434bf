import type { Party } from '../model/index.ts'
import { memoOf } from './memo.ts'

// Forms of incorporation only: "Group" and "Holdings" often tell two companies apart.
const legalWords = new Set(
  'inc incorporated corp corporation co company ltd limited llc lp llp plc ag se sa nv bv gmbh spa oyj ab asa kk pte pty pbc'.split(
    ' ',
  ),
)
const legalHan = /(股份有限公司|有限责任公司|有限責任公司|有限公司|公司)$/u

/** "NVIDIA Corp." and "ＮＶＩＤＩＡ" -> "nvidia". Two names that fold alike name the same party. */
export function foldName(name: string): string {
  const flat = flatten(name)
  const words = flat.split(' ')
  while (words.length > 1 && legalWords.has(words.at(-1)!)) words.pop()
  const bare = words.join(' ').replace(legalHan, '').trim()
  return bare || flat
}

/** Case, width and punctuation taken away; words a space apart. */
export const flatten = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // "S.A." is one word, "NVIDIA-OpenAI" two.
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const foldedNamesOf = memoOf((party: Party): ReadonlySet<string> => new Set(writtenNamesOf(party).map(foldName)))

export const foldedPeopleOf = memoOf(
  (party: Party): ReadonlySet<string> =>
    new Set(party.people.flatMap((p) => [p.name, ...Object.values(p.names).flat()]).map(foldName)),
)

export const writtenNamesOf = (party: Party): readonly string[] => [
  party.name,
  ...Object.values(party.names).flat(),
  ...(party.ticker ? [party.ticker] : []),
]
