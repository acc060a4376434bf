import { extractLimits } from './part-read.ts'
import { peopleIn } from './people-chinese.ts'
import { type Letters, lettersOf, PhraseBook } from './phrases.ts'
import type { NameKind } from './tagger/labels.ts'
import { type TaggedName, taggedNames } from './tagger/tagged-names.ts'
import { chineseRuns, countries, isCity, isGrammarWord, suffixes, type Word } from './words-chinese.ts'

/** Names of firms, people and outlets that no lexicon knows, told by what stands about them. All in normal form. */
export interface ChineseNames {
  readonly firms: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  /** What the text itself sets equal: 海峡风电（Strait Wind Power）, （以下简称"恒远"）. */
  readonly equal: readonly (readonly [string, string])[]
  /** Where words begin and end: a short name counts only there. */
  readonly edges: Uint8Array
}

export { countries as chinesePlaces } from './words-chinese.ts'

export function chineseNamesIn(text: string, letters: Letters, knownEnd: (at: number) => number): ChineseNames {
  const runs = chineseRuns(text, letters, knownEnd)
  const tagged =
    runs.length === 0
      ? []
      : taggedNames(text, letters, runs).filter(
          ({ start, end }) =>
            end - start >= 2 && end - start <= extractLimits.nameUnitsMax && /[\u4e00-\u9fff]/.test(text.slice(start, end)),
        )
  const people = peopleIn(text, runs)
  const firms = new Set<string>()
  const outlets = new Set<string>()
  for (const [name, kind] of kindsOf(text, tagged)) ({ firm: firms, person: people, outlet: outlets })[kind].add(name)
  if (text.includes('政府')) for (const match of text.matchAll(/(?<![\u4e00-\u9fff])(?:[镇县市省区乡]政府)/g)) firms.add(match[0])
  if (text.includes('部'))
    for (const match of text.matchAll(/(?:国防|经济|财政|卫生|能源|商务|教育|内政|农业|环境|铁道|水利|住建|工信)部/g))
      firms.add(match[0])
  const equal = [...bracketsIn(text, runs, tagged), ...councilsIn(text, firms)]
  // A person and a firm never share a name; a firm's own short form outweighs a surname.
  const heads = new Set<string>()
  for (const firm of firms) if (firm.length > 2) heads.add(firm.slice(0, 2))
  for (const name of people) if (name.length === 2 && heads.has(name)) people.delete(name)
  for (const name of people) firms.delete(name)
  const edges = new Uint8Array(text.length + 1)
  for (const run of runs)
    for (const word of run) {
      edges[word.start] = 1
      edges[word.end] = 1
    }
  for (const { start, end } of tagged) {
    edges[start] = 1
    edges[end] = 1
  }
  return { firms, people, outlets, equal, edges }
}

/**
 * One name is one thing in one text: what it was taken for most often. What is taken for a name at fewer than half the places where
 * it stands is none.
 */
export function kindsOf(text: string, tagged: readonly TaggedName[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>()
  const book = new PhraseBook<string>()
  for (const { start, end, kind } of tagged) {
    const name = text.slice(start, end)
    const of = votes.get(name) ?? new Map<NameKind, number>()
    of.set(kind, (of.get(kind) ?? 0) + 1)
    votes.set(name, of)
    book.add(name, name)
  }
  const places = new Map<string, number>()
  for (const { data } of book.allIn(text)) places.set(data, (places.get(data) ?? 0) + 1)
  return new Map(
    [...votes].flatMap(([name, of]) => {
      const times = [...of.values()].reduce((sum, n) => sum + n, 0)
      const kind = [...of].sort((a, b) => b[1] - a[1])[0]![0]
      return 2 * times < (places.get(name) ?? 0) ? [] : [[name, kind] as const]
    }),
  )
}

/** 海峡风电(Strait Wind Power), 某某股份有限公司(简称"某某"). */
function bracketsIn(text: string, runs: readonly Word[][], tagged: readonly TaggedName[]): (readonly [string, string])[] {
  const equal: (readonly [string, string])[] = []
  const starts = new Map(tagged.map(({ start, end }) => [end, start]))
  for (const run of runs) {
    const end = run.at(-1)!.end
    if (text[end] !== '(') continue
    const rest = text.slice(end, end + 60)
    const other =
      /^\(([A-Z][A-Za-z0-9 .&'-]{1,40})\)/.exec(rest)?.[1]?.trim() ??
      /^\((?:以下|下)?[简合]?称[为:]?[“‘]?([\u4e00-\u9fffA-Za-z]{2,8})[”’]?\)/.exec(rest)?.[1]
    if (!other) continue
    const known = run.find((word) => word.sort === 'known' && word.end === end)
    const from = starts.get(end) ?? known?.start
    if (from !== undefined && !(/^[A-Z]{1,3}$/.test(other) && end - from > 6)) equal.push([text.slice(from, end), other])
  }
  return equal
}

/** A city or county and its council: 市府 is the city the text names. */
function councilsIn(text: string, firms: Set<string>): (readonly [string, string])[] {
  const place = /([\u4e00-\u9fff]{2}[市县省])(?:政府|府|民|长|议会)/.exec(text)
  if (!place || [...place[1]!].some((sign) => isGrammarWord(sign))) return []
  return [`${place[1]}政府`, `${place[1]}府`, `${place[1]!.at(-1)}府`, `${place[1]!.at(-1)}政府`].flatMap((council) => {
    if (!text.includes(council)) return []
    firms.add(place[1]!)
    return [[place[1]!, council] as const]
  })
}

/** What 北川市轨道集团 may be called in the same text: 轨道集团, 北川轨道; a firm without its trade, its land or its city. */
export function shortsOfChinese(name: string): string[] {
  // 顺德农商行 is not 顺德 for short.
  if (/(?:银行|农商行|政府|局|厅|大学|机场|地铁|港务|基金会|研究所|研究院|医院|电视台)$/.test(name)) return []
  const shorts = new Set<string>()
  let stem = name
  for (let i = 0; i < 3; i++) {
    const suffix = suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= 2)
    if (!suffix) break
    stem = stem.slice(0, -suffix.length)
    shorts.add(stem)
  }
  for (const whole of [name, ...shorts]) {
    const rest = /^(?:中国|[\u4e00-\u9fff]{2,3}[市省县])(.{2,})$/.exec(whole)?.[1] ?? withoutPlace(whole)
    if (rest !== whole && rest.length >= 2) shorts.add(rest)
  }
  return [...shorts].filter(
    (short) =>
      short !== name && !isGrammarWord(short) && !suffixes.includes(short) && !countries.includes(short) && !isCity(short),
  )
}

function withoutPlace(name: string): string {
  const run = chineseRuns(name, lettersOf(name), () => 0)[0] ?? []
  const first = run[0]
  return first && (first.sort === 'country' || first.sort === 'city') ? name.slice(first.end) : name
}
