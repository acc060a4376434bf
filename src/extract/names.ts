import type { Gazetteer, NameRef } from './gazetteer.ts'
import { chineseNamesIn, chinesePlaces, kindsOf, shortsOfChinese } from './names-chinese.ts'
import { hasLatinSuffix, latinNamesIn, places, shortFormOf, withoutForm } from './names-latin.ts'
import type { NormalText } from './normalise.ts'
import { extractLimits } from './part-read.ts'
import { isWordUnit, type Letters, PhraseBook } from './phrases.ts'
import type { Sentence, Span } from './segment.ts'
import { taggedLatinNames } from './tagger/tagged-names.ts'
import { books } from './vocabulary.ts'
import { suffixes } from './words-chinese.ts'

/** A name, pronoun or role where it stands. */
export interface Mention extends Span {
  readonly sort: 'party' | 'person' | 'outlet' | 'unnamed' | 'mouth' | 'filing' | 'pronoun' | 'role' | 'place'
  readonly ref?: NameRef
  /** Of a pronoun. */
  readonly which?: string
  readonly words: string
}

/** All names of one document: those the gazetteer knows and those the document itself introduces. */
export interface DocumentNames {
  readonly mentionsIn: (sentence: Sentence) => Mention[]
}

export function readNames(
  { text, letters }: NormalText,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  original: (start: number, end: number) => string,
): DocumentNames {
  const own = new PhraseBook<NameRef | null>()
  let seen: SeenWords | undefined
  const isName = (word: string, end: number): boolean => {
    seen ??= seenWordsOf(text)
    return firstWordIsName(text, word, end, seen)
  }
  const latin = taggedLatinNames(
    text,
    sentences.filter((sentence) => !shouts(text, sentence)),
    gazetteer.names,
    gazetteer.taggers,
  )
    .map((name) => withoutMarks(text, name))
    .filter(({ start, end }) => end > start && end - start <= extractLimits.nameUnitsMax)
  const latinKinds = kindsOf(text, latin)
  const candidates = [
    ...sentences.flatMap((sentence) =>
      /[\u4e00-\u9fff]/.test(text.slice(sentence.start, sentence.end))
        ? latinNamesIn(text, sentence, isName).map(({ name, start, person }) => {
            const own = withoutMarks(text, { start, end: start + name.length })
            return { name: text.slice(own.start, own.end), start: own.start, kind: person ? ('person' as const) : undefined }
          })
        : [],
    ),
    ...latin.flatMap(({ start, end }) => {
      const name = text.slice(start, end)
      const kind = latinKinds.get(name)
      return kind ? [{ start, name, kind }] : []
    }),
  ].sort((a, b) => a.start - b.start)
  const chinese = chineseNamesIn(text, letters, (at) => gazetteer.names.endAt(letters, at), gazetteer.taggers)
  const equal = new Map(chinese.equal)
  /** One firm with and without its legal form. */
  const firms = new Map<string, NameRef>()
  const facilities = new Set(
    candidates
      .filter((c) => facilityAfter.test(text.slice(c.start + c.name.length, c.start + c.name.length + 30)))
      .map((c) => c.name),
  )
  // Jazz is Jazz Pharmaceuticals, which the gazetteer knows by its full name.
  for (const { name } of candidates) {
    const known = gazetteer.names.longestAt(name, 0)
    const short = known?.data?.sort === 'party' && known.end === name.length ? shortFormOf(name) : undefined
    if (short && short.length > 2 && !gazetteer.names.longestAt(short, 0)) own.add(short, known!.data!)
  }
  for (const { name, start, kind } of candidates) {
    if (own.longestAt(name, 0)?.end === name.length && own.longestAt(name, 0)?.data?.party) continue
    const promoter = promoterOf(text, start + name.length, candidates, gazetteer)
    // "the Louisiana LNG plant" is a thing somebody builds; so is Louisiana LNG in the next paragraph.
    if (!promoter && facilities.has(name) && !actWords.test(text.slice(start + name.length, start + name.length + 14))) continue
    // (OSE: BRG) names an exchange.
    if (
      /^[A-Z]{2,6}$/.test(name) &&
      /^: ?[A-Z0-9]/.test(text.slice(start + name.length, start + name.length + 3)) &&
      text[start - 1] === '('
    )
      continue
    // HPV疫苗: letters before a thing tell what sort it is.
    if (
      /^[A-Z]{2,5}$/.test(name) &&
      /^[\u4e00-\u9fff]/.test(text[start + name.length] ?? '') &&
      books.goods.longestAt(text, start + name.length)
    )
      continue
    if (gazetteer.names.longestAt(name, 0)?.end === name.length) continue
    // Lambda, Inc. is Lambda, which the gazetteer knows.
    const bare = gazetteer.names.get(withoutForm(name))
    if (bare) {
      own.add(name, bare)
      continue
    }
    const human = kind === 'person' || (kind === undefined && rolesAround(text, start, start + name.length))
    const outlet = kind === 'outlet' || (kind === undefined && isOutlet(text, start, name))
    const ref: NameRef = human
      ? { sort: 'person', name }
      : outlet
        ? { sort: 'outlet', name }
        : (firms.get(withoutForm(name)) ?? {
            sort: 'party',
            name: withoutForm(name),
            kind: 'company',
            sells: tradeOf(text, start, name),
          })
    if (ref.sort === 'party') firms.set(ref.name, ref)
    own.add(name, promoter ?? ref)
    if (ref.name !== name) own.add(ref.name, ref)
    // Hanwha is Hanwha Aerospace for short in a text about that one.
    const head = ref.sort === 'party' ? gazetteer.names.longestAt(ref.name, 0) : undefined
    if (
      head?.data?.sort === 'party' &&
      ref.name[head.end] === ' ' &&
      text.indexOf(ref.name) <= text.indexOf(ref.name.slice(0, head.end))
    )
      own.add(ref.name.slice(0, head.end), ref)
    const short = human ? name.split(' ').at(-1)! : shortFormOf(ref.name)
    if (short && short !== name && short.length > 2 && !gazetteer.names.longestAt(short, 0) && !places.has(short))
      own.add(short, ref)
    const initials = /^ \("?“?([A-Z][A-Za-z&]{1,9})”?"?\)/.exec(text.slice(start + name.length, start + name.length + 16))
    if (initials) own.add(initials[1]!, ref)
  }
  /** In the script of the document. */
  const asWritten = (name: string) => {
    const at = text.indexOf(name)
    return at < 0 ? name : original(at, at + name.length)
  }
  addChinese(own, chinese, equal, gazetteer, text, asWritten)
  return { mentionsIn: (sentence) => mentionsIn(text, letters, sentence, own, gazetteer, chinese.edges) }
}

/** Without the bullet before it, the points behind it, and the currency or day that only stands next to it. */
function withoutMarks<T extends Span>(text: string, name: T): T {
  const words = text.slice(name.start, name.end)
  const bullet = /^[ .·•*>-]+/.exec(words)?.[0].length ?? 0
  const rest = words.slice(bullet)
  const behind = / (?:Rs|US|NT|HK|RM|EUR|USD|GBP|CHF|C|A|S)$/.exec(rest) ?? / \d+$/.exec(rest)
  const kept = behind && /^[ .]?[$\d月日年]/.test(text.slice(name.end, name.end + 2)) ? rest.slice(0, behind.index) : rest
  const stop = /(?: ?\.{2,}| \.|[ ·•-]+)$/.exec(kept)?.[0].length ?? 0
  return { ...name, start: name.start + bullet, end: name.start + bullet + kept.length - stop }
}

function addChinese(
  own: PhraseBook<NameRef | null>,
  names: ReturnType<typeof chineseNamesIn>,
  equal: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
  text: string,
  asWritten: (name: string) => string,
): void {
  const knownWhole = (name: string) => gazetteer.names.longestAt(name, 0)
  for (const [hanzi, other] of names.equal) {
    const known = knownWhole(other)?.data ?? knownWhole(hanzi)?.data
    const fits = known && (knownWhole(other)?.end === other.length || knownWhole(hanzi)?.end === hanzi.length)
    if (fits) {
      own.add(hanzi, known)
      own.add(other, known)
    } else if (names.people.has(hanzi) || /·/.test(hanzi))
      own.add(hanzi, { sort: 'person', name: /^[A-Z]/.test(other) ? other : asWritten(hanzi) })
    else if (names.firms.has(hanzi) || /^[A-Z]/.test(other)) {
      const ref: NameRef = own.longestAt(other, 0)?.data ?? {
        sort: 'party',
        name: /^[A-Z]/.test(other) ? other : asWritten(hanzi),
        kind: 'company',
        sells: [],
      }
      own.add(hanzi, ref)
      own.add(other, ref)
    }
  }
  for (const name of names.people)
    if (!knownWhole(name)) own.add(name, { sort: 'person', name: equal.get(name) ?? asWritten(name) })
  for (const name of names.outlets) if (!knownWhole(name)) own.add(name, { sort: 'outlet', name: asWritten(name) })
  // A firm goes by its longest name: 恒远 is 恒远新材 for short.
  const firms = [...names.firms].filter((name) => !(knownWhole(name)?.end === name.length)).sort((a, b) => b.length - a.length)
  for (const name of firms) {
    const hit = knownWhole(name)
    // 宁德时代公司: a known name and a word for a firm is the known firm.
    if (hit?.data && /^(?:公司|集团|集團|股份|控股|股份有限公司|有限公司)$/.test(name.slice(hit.end))) {
      own.add(name, hit.data)
      continue
    }
    // 力拓续 is 力拓 and the next word; 力拓资本 is a firm of its own.
    if (
      hit?.data &&
      hit.end >= 2 &&
      !suffixes.some((suffix) => suffix.length > 1 && name.endsWith(suffix) && name.length - suffix.length >= hit.end)
    )
      continue
    // 赤星 is not its parent 赤星集团.
    const full = firms.find((other) => other.length > name.length && other.startsWith(name) && !isRelative(text, other))
    const ref: NameRef = (full && own.longestAt(full, 0)?.data) || {
      sort: 'party',
      name: asWritten(calledIn(text, name)),
      kind: 'company',
      sells: tradeOf(text, text.indexOf(name), name),
    }
    own.add(name, ref)
    for (const stem of isRelative(text, name) ? [] : [name.replace(legalForm, ''), ...shortsOfChinese(name)])
      if (stem.length >= 2 && stem !== name && !knownWhole(stem) && timesIn(text, stem) > timesIn(text, name)) own.add(stem, ref)
  }
}

/** The text calls it somebody's parent, child or shareholder. */
const isRelative = (text: string, name: string): boolean =>
  /(?:母公司|子公司|股东|旗下|旗下的|关联方|参股公司|附属公司)$/.test(
    text.slice(Math.max(0, text.indexOf(name) - 6), text.indexOf(name)),
  )

const legalForm = /(?:股份有限公司|有限责任公司|有限公司)$/
const timesIn = (text: string, part: string): number => text.split(part).length - 1

/** How the text calls a firm, without its legal form; without 控股 or 集团 where it does so itself. */
function calledIn(text: string, name: string): string {
  const stem = name.replace(legalForm, '')
  if (stem === name || stem.length < 2) return name
  return (
    [stem, stem.replace(/(?:控股|集团|股份)$/, '')].find(
      (short) => short.length >= 3 && timesIn(text, short) > timesIn(text, name),
    ) ?? stem
  )
}

function mentionsIn(
  text: string,
  letters: Letters,
  sentence: Sentence,
  own: PhraseBook<NameRef | null>,
  gazetteer: Gazetteer,
  edges: Uint8Array,
): Mention[] {
  const mentions: Mention[] = []
  const countries: Mention[] = []
  for (let at = sentence.start; at < sentence.end; ) {
    // No name begins inside a word.
    if (at > 0 && isWordUnit(letters[at]!) && isWordUnit(letters[at - 1]!)) {
      at++
      continue
    }
    const known = gazetteer.names.endAt(letters, at)
    const found = own.endAt(letters, at)
    // 上海东部 holds no 海东: a name of this text begins or ends where a word does.
    const local = found !== 0 && (!isHan(letters[at]!) || edges[at] === 1 || edges[found] === 1) ? found : 0
    const end = Math.max(local, known)
    if (end === 0) {
      at++
      continue
    }
    const words = text.slice(at, end)
    const ref = local >= known ? own.get(words) : gazetteer.names.get(words)
    if (ref) {
      const mention: Mention = { sort: ref.sort, start: at, end, ref, words }
      if (isBareCountry(mention) && !actsAlone(text, end)) countries.push(mention)
      else if (!(ref.name === 'X' && !saysX(text, at))) mentions.push(mention)
    }
    at = end
  }
  // One state undertakes something towards another: then the other is no mere place.
  const between = mentions.some((m) => m.ref?.kind === 'government')
  const towards = between
    ? countries.filter((c) => /\b(?:in|into|to|with|from)(?: the)? $/.test(text.slice(Math.max(0, c.start - 10), c.start)))
    : []
  return [...mentions, ...towards].sort((a, b) => a.start - b.start)
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** "Japan" is a place unless it undertakes something: "Japan pledged". */
const isBareCountry = (found: Mention): boolean =>
  found.ref?.kind === 'government' && (places.has(found.words) || found.words === 'United States')
const actsAlone = (text: string, end: number): boolean =>
  /^ (?:gave|gives|granted|awarded|guarantees|guaranteed|paid|pays|bought|lent|signed|ordered|offered|promised|approved|has|will|would|agreed|pledged|plans|is to|committed|said|and [A-Z][a-z]+ (?:agreed|signed|pledged))\b/.test(
    text.slice(end, end + 40),
  )

const saysX = (text: string, at: number): boolean => /(?:\bon |平台)$/.test(text.slice(Math.max(0, at - 3), at))

/** "battery maker X", 芯片初创公司X: what the words before a new name say it sells. */
function tradeOf(text: string, start: number, name: string): string[] {
  const trades = new Set<string>()
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  const maker = books.who
    .allIn(before)
    .filter((hit) => hit.data === 'maker')
    .at(-1)
  if (maker && before.length - maker.end <= 3) {
    const goods = books.goods.allIn(before.slice(0, maker.start)).at(-1)
    if (goods && maker.start - goods.end <= 8) trades.add(goods.data.goods)
  }
  // A single sign of a name says nothing: 盐城 sells no salt.
  for (const goods of books.goods.allIn(name.toLowerCase())) if (goods.end - goods.start > 1) trades.add(goods.data.goods)
  const after = text.slice(start + name.length, start + name.length + 60).toLowerCase()
  const apposed = /^, (?:an?|the) ([^,.;]{3,55})/.exec(after)
  if (apposed)
    for (const goods of books.goods.allIn(apposed[1]!))
      if (books.who.allIn(apposed[1]!).some((w) => w.data === 'maker')) trades.add(goods.data.goods)
  if (/air(?:lines?|ways)?$|^Air |航空$/i.test(name)) trades.add('airline')
  return [...trades]
}

/** "the X scheme promoted by Y": what X undertakes, Y does. */
function promoterOf(
  text: string,
  end: number,
  candidates: readonly { start: number; name: string }[],
  gazetteer: Gazetteer,
): NameRef | undefined {
  const tie =
    /^ (?:scheme|project|plant|terminal|mine|venture|facility|development|export project|export terminal)?,? ?(?:promoted|developed|owned|led|operated|backed|run|controlled) by /.exec(
      text.slice(end, end + 60),
    )
  if (!tie) return undefined
  const at = end + tie[0].length
  const known = gazetteer.names.longestAt(text, at)?.data
  const open = candidates.find((c) => c.start === at)
  return known ?? (open ? { sort: 'party', name: open.name, kind: 'company', sells: [] } : undefined)
}

/** A role right before or an ", analyst at" right after tells a person. */
function rolesAround(text: string, start: number, end: number): boolean {
  if (!/ /.test(text.slice(start, end)) || hasLatinSuffix(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 30), start).toLowerCase()
  const role = books.who
    .allIn(before)
    .filter((hit) => hit.data === 'role' || hit.data === 'mouth')
    .at(-1)
  if (role && before.slice(role.end).trim() === '') return true
  const after = /^, (?:the |an? |its |chief |senior )?([a-z' -]{3,40})/.exec(text.slice(end, end + 46).toLowerCase())
  const hit = after && books.who.longestAt(after[1]!, 0)
  return (
    hit?.data === 'role' || /^, (?:chief|head|analyst|president|chairman|a partner)/.test(text.slice(end, end + 20).toLowerCase())
  )
}

const facilityAfter =
  /^ (?:[a-z]{3,10} )?(?:plant|project|terminal|mine|scheme|facility|site|campus|field|deposit|refinery|smelter|reactor|pipeline|wind farm|solar farm|gas field|power station|dam|tunnel|line|works|yard|operation|operations|works)\b|^ (?:[a-z]+ ){0,2}(?:unit|mine|basin|deposit|project|brand|business)\b(?! of)/
const actWords =
  /^ (?:said|says|plans|signed|agreed|took|reported|declined|confirmed|told|expects|disputes|denied|denies|pledged|announced)\b/
const weakActWords =
  /^ (?:has|had|have|will|is|was|and|which|would|also|did|does|in [A-Z0-9]|still|separately|may|might|could|can|must|should)\b/

/** Words that stand in small letters, and those that begin with a capital inside a sentence. */
interface SeenWords {
  readonly lower: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
}
const seenWordsOf = (text: string): SeenWords => ({
  lower: new Set(text.match(/(?<![A-Za-z])[a-z]{3,20}(?![A-Za-z])/g)),
  inside: new Set(text.match(/(?<=[a-z,] )[A-Z][A-Za-z]{2,24}/g)),
})

/** A single capitalised word at the head of a sentence: what follows, or the same word inside another sentence, tells a name. */
function firstWordIsName(text: string, word: string, end: number, seen: SeenWords): boolean {
  if (seen.lower.has(word.toLowerCase())) return false
  const after = text.slice(end, end + 14)
  if (/^(?:'s |, (?:which|a|the|whose)\b| ?\()/.test(after) || actWords.test(after) || /[\u4e00-\u9fff]/.test(text[end] ?? ''))
    return true
  if (seen.inside.has(word)) return true
  const verb = books.deals.longestAt(text.slice(end + 1, end + 30).toLowerCase(), 0)?.data
  if (verb?.word.part === 'verb') return true
  return (
    weakActWords.test(after) &&
    (/^[A-Z]{2,5}$|[a-z][A-Z]/.test(word) ||
      books.deals.allIn(text.slice(end, end + 40).toLowerCase()).some((hit) => hit.data?.word.part === 'verb'))
  )
}

/** Whether the words right before a name are only the place it comes from. */
export const placeBefore = (text: string, at: number): boolean => chinesePlaces.some((place) => text.endsWith(place, at))

/** A headline in capitals names nobody by its shape. */
function shouts(text: string, { start, end, opens }: Sentence): boolean {
  const line = text.slice(start, end)
  if (!/[a-z]/.test(line)) return true
  const words = line.match(/[A-Za-z]{4,}/g) ?? []
  return opens && !/[.!?”]$/.test(line) && words.length > 5 && words.filter((w) => /^[A-Z]/.test(w)).length >= words.length - 1
}

function isOutlet(text: string, start: number, name: string): boolean {
  return (
    (/ /.test(name) &&
      /\b(?:Courier|Times|Post|Herald|Gazette|Tribune|Chronicle|Journal|News|Daily|Weekly|Observer|Star|Mail|Telegraph|Bulletin|Wire|Press)$/.test(
        name,
      )) ||
    (!hasLatinSuffix(name) &&
      /^ (?:has |had |first |also )?(?:reported|wrote|writes|reports)\b(?! (?:a|its|net|revenue|sales|earnings|results|profit|an?|record|quarterly)\b)/.test(
        text.slice(start + name.length, start + name.length + 36),
      ))
  )
}
