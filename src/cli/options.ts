import { languages } from '../base/index.ts'
import type { Option } from './arguments.ts'

/** Options that mean the same on every verb that has them. */
export const everyVerb: readonly Option[] = [
  {
    name: 'file',
    short: 'f',
    takes: 'FILE',
    help: 'the ledger; else EDIFICE_LEDGER, the nearest edifice.toml, ./ledger.edifice',
  },
  { name: 'json', help: 'one JSON document on stdout' },
  {
    name: 'lang',
    takes: 'LANG',
    among: languages,
    help: 'words in en, zh-Hant or zh-Hans; for add, the language of the text too',
  },
  { name: 'color', takes: 'WHEN', among: ['auto', 'always', 'never'], help: 'colour: auto, always or never' },
  { name: 'quiet', short: 'q', help: 'no words on stderr but errors' },
  { name: 'help', short: 'h', help: 'this help' },
]
export const readingVerb: readonly Option[] = [
  { name: 'as-of', takes: 'DATE', help: 'only what was known by then: 2026-02-04, 2026-02, 2026Q1, yesterday' },
  { name: 'known-by', takes: 'DATE', help: 'the same as --as-of' },
  {
    name: 'policy',
    takes: 'POLICY',
    help: 'whose word counts: best-supported, latest, on-record-only, filings-only, as-told-by:PARTY…',
  },
]
export const dueOption: Option = { name: 'due', takes: 'A..B', help: 'only what falls due in 2026..2030, 2026Q3..2028' }
export const changingVerb: readonly Option[] = [
  { name: 'dry-run', help: 'show what would change, change nothing' },
  { name: 'yes', help: 'answer yes to every question' },
]
export const pictureOptions: readonly Option[] = [
  { name: 'width', takes: 'PIXELS', help: 'width of the picture, 400 to 2400; 1040 unless set' },
  { name: 'theme', takes: 'THEME', among: ['light', 'dark'], help: 'light or dark paper' },
]
