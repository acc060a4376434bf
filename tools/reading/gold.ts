// The annotated texts, and how the names in them are compared.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

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

export function annotatedIn(folder: string, keep: (index: number) => boolean): Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .filter((_, i) => keep(i))
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
