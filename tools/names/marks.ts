// Annotated texts with every name marked: those of the annotation in all their spellings, and those the gazetteer knows.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gazetteer } from '../../src/extract/gazetteer.ts'
import { normalise } from '../../src/extract/normalise.ts'

export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: 'firm' | 'person' | 'outlet'
  /** The same for all spellings of one. */
  readonly key: string
}
export interface Marked {
  readonly name: string
  /** In normal form. */
  readonly text: string
  readonly names: readonly Name[]
}

interface Gold {
  readonly commitments: readonly { readonly from: string | null; readonly to: string | null }[]
  readonly statements: readonly { readonly speaker: string | null; readonly via: string | null }[]
}

export function markedTexts(folders: readonly string[], aliasFiles: readonly string[], gazetteer: Gazetteer): Marked[] {
  const spellings = new Map<string, string[]>()
  for (const file of aliasFiles)
    for (const [name, others] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>))
      spellings.set(name, [...(spellings.get(name) ?? []), ...others])
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.gold.json'))
      .sort()
      .map((file) => {
        const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
        const text = normalise(readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8')).text
        const list = join(folder, file.replace('.gold.json', '.names.json'))
        const listed = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Listed) : undefined
        return {
          name: basename(file, '.gold.json'),
          text,
          names: namesIn(text, wantedOf(listed, gold, spellings, gazetteer), gazetteer),
        }
      }),
  )
}

/** All names of a text, written down beside it; without that, those of its annotation. */
interface Listed {
  readonly firms: readonly string[]
  readonly people: readonly string[]
  readonly outlets: readonly string[]
  readonly other: readonly string[]
}

interface Wanted {
  readonly spelling: string
  readonly kind: Name['kind'] | undefined
  readonly key: string
}

function namesIn(text: string, wanted: readonly Wanted[], gazetteer: Gazetteer): Name[] {
  const longest = [...wanted].sort((a, b) => b.spelling.length - a.spelling.length)
  const names: Name[] = []
  for (let at = 0; at < text.length; ) {
    const hit = longest.find((w) => text.startsWith(w.spelling, at) && wholeWord(text, at, at + w.spelling.length))
    const known = gazetteer.names.longestAt(text, at)
    const kind =
      known?.data && known.data.kind !== 'government'
        ? ({ party: 'firm', person: 'person', outlet: 'outlet' } as const)[known.data.sort]
        : undefined
    if (hit && (!known || hit.spelling.length >= known.end - at)) {
      if (hit.kind) names.push({ start: at, end: at + hit.spelling.length, kind: hit.kind, key: hit.key })
      at += hit.spelling.length
    } else if (known) {
      if (kind) names.push({ start: at, end: known.end, kind, key: known.data!.name })
      at = known.end
    } else at++
  }
  return names
}

function wantedOf(
  listed: Listed | undefined,
  gold: Gold,
  spellings: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
): Wanted[] {
  const wanted: Wanted[] = []
  const keys = new Map(
    [...spellings].flatMap(([name, others]) => [name, ...others].map((one) => [normalise(one).text, name] as const)),
  )
  if (listed) {
    const want = (names: readonly string[], kind: Wanted['kind']) => {
      for (const name of names) {
        const plain = normalise(name).text
        if (plain.length > 1) wanted.push({ spelling: plain, kind, key: keys.get(plain) ?? plain })
      }
    }
    want(listed.firms, 'firm')
    want(listed.people, 'person')
    want(listed.outlets, 'outlet')
    want(listed.other, undefined)
    return wanted
  }
  const firms = new Set(gold.commitments.flatMap((c) => [c.from, c.to]))
  const outlets = new Set(gold.statements.map((s) => s.via))
  const speakers = new Set(gold.statements.map((s) => s.speaker))
  const want = (name: string | null, kind: Name['kind']) => {
    if (!name || /^(?:undisclosed|anonymous)$/.test(name)) return
    for (const spelling of [name, ...(spellings.get(name) ?? [])]) {
      const plain = normalise(spelling).text
      if (plain.length > 1 && !/^(?:政府|公司|当局)$/.test(plain)) wanted.push({ spelling: plain, kind, key: name })
    }
  }
  for (const name of firms) want(name, 'firm')
  for (const name of outlets) if (!firms.has(name)) want(name, 'outlet')
  for (const name of speakers)
    if (!firms.has(name) && !outlets.has(name)) {
      const known = name ? gazetteer.names.longestAt(normalise(name).text, 0)?.data?.sort : undefined
      want(name, known === 'party' ? 'firm' : known === 'outlet' ? 'outlet' : looksLikeFirm(name) ? 'firm' : 'person')
    }
  return wanted
}

const looksLikeFirm = (name: string | null): boolean =>
  /(?:公司|集团|集團|银行|銀行|证券|證券|投顾|投顧|局|部|政府|Ltd|Inc|Group|Securities|Bank|Capital|Research|Ratings|Partners)$/.test(
    name ?? '',
  )
const wholeWord = (text: string, start: number, end: number): boolean => {
  const letter = /[A-Za-z0-9]/
  return (
    !(letter.test(text[start]!) && letter.test(text[start - 1] ?? ' ')) &&
    !(letter.test(text[end - 1]!) && letter.test(text[end] ?? ' '))
  )
}
