// Predictions beside gold annotations, in tables: by language, kind, stage and phenomenon.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildGazetteer } from '../src/extract/index.ts'
import { phenomenaOf, type Setting } from './eval-phenomena.ts'

interface Marked {
  readonly from: string | null
  readonly to: string | null
  readonly kind: string
  readonly stage: string
  readonly amount_low: number | null
  readonly amount_high: number | null
  readonly qualifier?: string | null
  readonly evidence: readonly string[]
}

interface Gold {
  readonly lang: string
  readonly commitments: readonly Marked[]
  readonly distractors: readonly string[]
}

/** How many annotated undertakings were found (payer, payee, family of kind, an end of the amount), and how many were read in all. */
export function printTables(goldFolder: string, predictions: string, aliasFiles: readonly string[]): void {
  const aliases = new Map<string, string>()
  const plain = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?:,? (?:inc|corp|corporation|ltd|limited|llc|plc|ag|ab|sa|nv|co|company|group|holdings))+\.?$/, '')
      .trim()
  const spellings = new Map<string, string[]>()
  for (const file of aliasFiles)
    for (const [name, others] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>))
      for (const other of [name, ...others]) {
        aliases.set(plain(other), plain(name))
        spellings.set(plain(name), [...(spellings.get(plain(name)) ?? []), other])
      }
  const lexicon = new Set(buildGazetteer([]).parties.flatMap((p) => [p.name, ...Object.values(p.names).flat()].map(plain)))
  const nobody = new Set(['', 'undisclosed'])
  const canon = (name: string | null) => {
    const known = name === null ? '' : (aliases.get(plain(name)) ?? plain(name))
    return nobody.has(known) ? '' : known
  }
  const family: Readonly<Record<string, string>> = {
    equity_investment: 'capital',
    debt_financing: 'capital',
    supply: 'trade',
    services: 'trade',
    purchase: 'trade',
    offtake: 'trade',
  }
  const familyOf = (c: Marked) => family[c.kind] ?? c.kind
  const sides = (c: Marked) => (c.kind === 'supply' ? [canon(c.to), canon(c.from)] : [canon(c.from), canon(c.to)]).join(' > ')
  const ends = (c: Marked) => [c.amount_low, c.amount_high].filter((v): v is number => typeof v === 'number')
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b))
  const fits = (g: Marked, p: Marked) =>
    sides(g) === sides(p) &&
    familyOf(g) === familyOf(p) &&
    (ends(g).length === 0 || ends(g).some((a) => ends(p).some((b) => near(a, b))))
  const rows = new Map<string, { gold: number; read: number; found: number }>()
  const count = (key: string, part: 'gold' | 'read' | 'found') => {
    const row = rows.get(key) ?? { gold: 0, read: 0, found: 0 }
    row[part]++
    rows.set(key, row)
  }
  const keysOf = (lang: string, c: Marked) => ['all', `lang ${lang}`, `kind ${c.kind}`, `stage ${c.stage}`]
  for (const file of readdirSync(goldFolder).filter((name) => name.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as Gold
    const setting: Setting = {
      text: readFileSync(join(goldFolder, file.replace('.gold.json', '.txt')), 'utf8'),
      commitments: gold.commitments,
      distractors: gold.distractors,
      spellingsOf: (name) => spellings.get(canon(name)) ?? [name],
      isKnown: (name) => [name, ...(spellings.get(canon(name)) ?? [])].some((one) => lexicon.has(plain(one))),
    }
    const read = JSON.parse(readFileSync(join(predictions, file.replace('.gold.', '.pred.')), 'utf8')) as {
      commitments: Marked[]
    }
    const left = [...read.commitments]
    for (const p of left) for (const key of keysOf(gold.lang, p)) count(key, 'read')
    for (const g of gold.commitments) {
      const keys = [...keysOf(gold.lang, g), ...phenomenaOf(g, setting).map((name) => `with ${name}`)]
      for (const key of keys) count(key, 'gold')
      const at = left.findIndex((p) => fits(g, p))
      if (at < 0) continue
      left.splice(at, 1)
      for (const key of keys) count(key, 'found')
    }
  }
  console.log('| group | annotated | read | found | recall |\n| --- | --: | --: | --: | --: |')
  for (const [key, row] of [...rows].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(
      `| ${key} | ${row.gold} | ${row.read || '–'} | ${row.found} | ${row.gold ? (row.found / row.gold).toFixed(2) : '–'} |`,
    )
}
