// The annotated texts, and how the names in them are compared.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Party, partyId } from '../../src/model/index.ts'

export interface Gold {
  readonly from: string | null
  readonly to: string | null
  readonly kind: string
  readonly amount_low: number | null
  readonly amount_high: number | null
  readonly evidence: readonly string[] | string
}

export interface Annotated {
  readonly name: string
  readonly text: string
  readonly language: 'en' | 'zh-Hant' | 'zh-Hans'
  readonly commitments: readonly Gold[]
}

export function annotatedIn(folder: string): Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = basename(file, '.gold.json')
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        lang: Annotated['language']
        commitments: Gold[]
      }
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        language: gold.lang,
        commitments: gold.commitments,
      }
    })
}

/** One name for all spellings of a party; nothing for nobody named. */
export function namesFrom(aliasFiles: readonly string[]): (name: string | null) => string {
  const aliases = new Map<string, string>()
  for (const file of aliasFiles)
    for (const [name, others] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>))
      for (const other of [name, ...others]) aliases.set(plain(other), plain(name))
  return (name) => {
    const known = name === null ? '' : (aliases.get(plain(name)) ?? plain(name))
    return ['', 'undisclosed', 'unknown', 'unnamed', 'market'].includes(known) ? '' : known
  }
}

/** Canonical name -> all its spellings. */
export function spellingsFrom(aliasFiles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, Set<string>>()
  for (const file of aliasFiles)
    for (const [name, others] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)) {
      const known = spellings.get(plain(name)) ?? new Set<string>()
      for (const spelling of [name, ...others]) {
        known.add(spelling)
        spellings.set(plain(spelling), known)
      }
    }
  return new Map([...spellings].map(([name, known]) => [name, [...known]]))
}

/** The parties an annotation names, under all their spellings: what a ledger would know that has met them before. */
export function partiesNamedIn({ commitments }: Annotated, spellings: ReadonlyMap<string, readonly string[]>): readonly Party[] {
  const named = new Set(commitments.flatMap((c) => [c.from, c.to].filter((name) => name !== null && name !== 'undisclosed')))
  return [...named].flatMap((name, i) =>
    name === null
      ? []
      : [{ id: partyId(`named-${i}`), name, kind: 'company', names: { en: spellings.get(plain(name)) ?? [name] }, people: [] }],
  )
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/(?:,? (?:inc|corp|corporation|ltd|limited|llc|plc|ag|ab|sa|se|nv|a\/s|gmbh|lp|co|company|group|holdings))+\.?$/, '')
    .trim()

export const endsOf = (gold: Gold): number[] =>
  [gold.amount_low, gold.amount_high].filter((value): value is number => typeof value === 'number')
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b))
