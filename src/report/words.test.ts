import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import type { Language } from '../base/index.ts'
import { partyId } from '../model/index.ts'
import {
  writeClaims,
  writeConflicts,
  writeDepend,
  writeLedger,
  writeNetwork,
  writeParties,
  writeSources,
  writeStory,
  writeStress,
} from './index.ts'
import { dependInput } from './testing/depend-fixture.ts'
import { marketReports } from './testing/market-fixture.ts'
import { networkInput } from './testing/network-fixture.ts'
import { storyInput } from './testing/story-fixture.ts'
import { stressInput } from './testing/stress-fixture.ts'
import { en } from './words/en.ts'
import { marketWordsOf } from './words/market.ts'
import { dependWordsOf, networkWordsOf } from './words/words.ts'
import { zhHans } from './words/zh-Hans.ts'
import { zhHant } from './words/zh-Hant.ts'

const keysOf = (value: unknown, path = ''): readonly string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [`${path}: ${value === undefined ? 'none' : typeof value}`]

/** Everything a reader sees of a report; not addresses, commands, data in its own language, or codes for programs. */
function wordsSeen(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (hidden.has(key) ? [] : wordsSeen(inner)))
}
const hidden = new Set([
  ...[
    'frame',
    'rangeIs',
    'quote',
    'link',
    'gistInEnglish',
    'value',
    'id',
    'key',
    'kind',
    'claim',
    'claims',
    'assumed',
    'firmness',
    'mark',
    'stage',
  ],
  ...[
    'currency',
    'commitment',
    'party',
    'from',
    'to',
    'on',
    'until',
    'other',
    'review',
    'language',
    'certificate',
    'a',
    'b',
    'inLoops',
    'given',
    'chosen',
  ],
])
const reports = (language: Language): readonly unknown[] => [
  ...['2025-09-22', '2025-12-02', '2026-02-04', '2026-03-01'].map((day) => writeStory(storyInput(day, language))),
  ...[0, 20, 35, 100].map((billions) => writeStress(stressInput(billions, language))),
  ...[{}, { commitments: ['C-0001'] }, { commitments: ['C-0001', 'C-0002'] }, { company: partyId('amd') }].map((asked) =>
    writeNetwork(networkInput(language, asked)),
  ),
  ...marketReports(language),
  ...[
    {},
    { known: 0 },
    { company: 'openai' },
    { company: 'openai', on: 'nvidia' },
    { company: 'openai', on: 'nvidia', silent: true },
  ].map((asked) => writeDepend(dependInput(language, asked))),
  ...[writeLedger, writeClaims, writeParties, writeSources, writeConflicts].map((write) =>
    write({ view: storyInput('2026-03-01', language).view, language, source: '' }),
  ),
]
// Names of parties, people, outlets, places, files and their columns, and codes.
const names =
  /\{\w+\}|(?:own|index|spreads)\.csv|sha256|“(?:close|value)”|「(?:close|value)」|^close$|The Wall Street Journal|NVIDIA|OpenAI|CoreWeave|Cerebras|AWS|Colette Kress|Kress|Sam Altman|Wall Street Journal|Reporters, Taipei|Investor conference|Television|Bloomberg|Example Daily|openai\.com|https?:\S+|SEC|X desk|\bX\b|desk|\b[ACKX]-[0-9a-f]+|\b[0-9a-f]{12}\b|\bnvidia\b|\bopenai\b|Reuters|\b(?:switch|need)\.[a-z]+|^(?:pergw|output|margin|stake|stop|saving|friction|firstStage|moved)$/g

describe('words', () => {
  it('[RP19] the three catalogs hold the same keys', () => {
    expect(keysOf(zhHant)).toEqual(keysOf(en))
    expect(keysOf(zhHans)).toEqual(keysOf(en))
    for (const language of ['zh-Hant', 'zh-Hans'] as const)
      expect(keysOf(dependWordsOf(language))).toEqual(keysOf(dependWordsOf('en')))
    for (const language of ['zh-Hant', 'zh-Hans'] as const)
      expect(keysOf(networkWordsOf(language))).toEqual(keysOf(networkWordsOf('en')))
    for (const language of ['zh-Hant', 'zh-Hans'] as const)
      expect(keysOf(marketWordsOf(language))).toEqual(keysOf(marketWordsOf('en')))
  })
  it('[RP20] no English word slips into Chinese sentences, names and codes apart', () => {
    for (const language of ['zh-Hant', 'zh-Hans'] as const) {
      const left = reports(language)
        .flatMap(wordsSeen)
        .filter((text) => /[A-Za-z]{2,}/.test(text.replace(names, '')))
      expect(left).toEqual([])
    }
  })
  it('[RP20] Chinese sentences are punctuated in full width', () => {
    const seen = (['zh-Hant', 'zh-Hans'] as const).flatMap((language) => reports(language).flatMap(wordsSeen))
    expect(seen.filter((text) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text))).toEqual([])
  })
  it('[RP20] Simplified Chinese holds no character of the other script', () => {
    const simplify = Converter({ from: 't', to: 'cn' })
    // What the quoted document says stays in its own script.
    const own = reports('zh-Hans')
      .flatMap(wordsSeen)
      .filter((text) => !/從來不是|記者會/.test(text))
    expect(own.filter((text) => simplify(text) !== text)).toEqual([])
  })
})
