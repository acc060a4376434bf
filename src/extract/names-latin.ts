import { latinSuffixes } from './lexicon/grammar-words.ts'
import { firstNames } from './lexicon/people.ts'
import { notNames, placeNames } from './lexicon/places.ts'
import { extractLimits } from './part-read.ts'
import type { Sentence, Span } from './segment.ts'
import { matchesOf } from './tokens/number.ts'

/** A run of capitalised words that no lexicon knows. */
export interface LatinName extends Span {
  readonly name: string
  readonly person: boolean
}

const lines = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
export const places: ReadonlySet<string> = new Set(lines(placeNames))
const blocked: ReadonlySet<string> = new Set(notNames.split(/\s+/).filter(Boolean))
const given: ReadonlySet<string> = new Set(firstNames.split(/\s+/).filter(Boolean))
const joiners = new Set(['&', 'of', 'de', 'del', 'la', 'van', 'von', 'al', 'bin', 'and'])
const stateLike = /^(?:Bank|Ministry|Department|Government|University|Fund|Authority|Republic|Commonwealth|Export|Investment)$/

/** Names in Latin letters, in any script's text. `firstWordIsName` decides about a single word that opens a sentence. */
export function latinNamesIn(
  text: string,
  sentence: Sentence,
  firstWordIsName: (word: string, end: number) => boolean,
): LatinName[] {
  const found: LatinName[] = []
  if (!hasCapital(text, sentence)) return found
  const words = matchesOf(latinWord, text.slice(sentence.start, sentence.end)).map((m) => ({
    text: /[.'-]/.test(m[0].at(-1)!) ? m[0].replace(/[.'-]+$/, '') : m[0],
    start: sentence.start + m.index,
  }))
  for (let i = 0; i < words.length; i++) {
    if (!capital(words[i]!.text)) continue
    let j = i
    while (j + 1 < words.length && follows(text, words[j]!, words[j + 1]!)) {
      const next = words[j + 1]!
      if (capital(next.text) || /^\d{1,2}$/.test(next.text)) j++
      else if (
        joiners.has(next.text) &&
        words[j + 2] &&
        capital(words[j + 2]!.text) &&
        follows(text, next, words[j + 2]!) &&
        (next.text === '&' ||
          (next.text.length <= 3 && next.text !== 'and' && (next.text !== 'of' || stateLike.test(words[j]!.text))))
      )
        j += 2
      else break
    }
    const name = trimmed(words.slice(i, j + 1), text, sentence, firstWordIsName)
    if (name) found.push(...name)
    i = j
  }
  return found
}

const latinWord = /[A-Za-z\u00c0-\u024f0-9][A-Za-z\u00c0-\u024f0-9'.&-]{0,30}|&/g

interface Word {
  readonly text: string
  readonly start: number
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
const capital = (word: string): boolean => isCapital(word.charCodeAt(0)) || /^[a-z]{1,2}[A-Z]/.test(word)
function hasCapital(text: string, { start, end }: Sentence): boolean {
  for (let i = start; i < end; i++) if (isCapital(text.charCodeAt(i))) return true
  return false
}
const endOf = (word: Word): number => word.start + word.text.length

function follows(text: string, a: Word, b: Word): boolean {
  if (a.text.endsWith("'s")) return false
  const gap = text.slice(endOf(a), b.start)
  // Cargill, Incorporated; Greenmantle Foods, Inc.
  if (gap === ', ' && /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.P|N\.V|S\.A|PLC|plc)$/.test(b.text)) return true
  return gap === ' ' || (gap === '. ' && a.text.length <= 2)
}

function trimmed(
  run: readonly Word[],
  text: string,
  sentence: Sentence,
  firstWordIsName: (word: string, end: number) => boolean,
): LatinName[] | undefined {
  let words = [...run]
  const opens =
    words[0]!.start === sentence.start ||
    text[words[0]!.start - 1] === '“' ||
    /[:;] $/.test(text.slice(words[0]!.start - 2, words[0]!.start))
  // "New Times Shipbuilding", "Korea Eximbank", "Capital Gas": a common word or a land before a word of a trade is part of the name.
  const keeps = (first: Word, rest: readonly Word[]): boolean =>
    rest.length > 0 &&
    !(opens && first.start === words[0]!.start && titleWord.test(bare(first))) &&
    rest.some((w) => !blocked.has(bare(w)) || latinSuffixes.has(bare(w))) &&
    ((/^(?:US|U\.S|UK)$/.test(bare(first)) &&
      /^(?:Space|Army|Navy|Air|Department|Treasury|Marine|Coast|Steel|Government|International|Export)$/.test(bare(rest[0]!))) ||
      partOfNames.has(bare(first)) ||
      (places.has(bare(first)) &&
        /^(?:Eximbank|Exim|Gas|Power|Electric|Steel|Airlines|Airways|Zinc|Post|Oil|Petroleum|Telecom|Rail|Railways|Water|Energy|Bank|Re|Life|Export|Investment|Development|Capital|Partners|Group|Mining|Iron|Coal|Wind)$/.test(
          bare(rest[0]!),
        )))
  while (
    words.length > 0 &&
    !keeps(words[0]!, words.slice(1)) &&
    ((blocked.has(bare(words[0]!)) && !(stateLike.test(bare(words[0]!)) && words[1]?.text === 'of')) ||
      (joiners.has(words[0]!.text) && !capital(words[0]!.text)) ||
      (places.has(bare(words[0]!)) &&
        words.length > 1 &&
        !latinSuffixes.has(bare(words[1]!)) &&
        !/^(?:Force|Army|Navy|Treasury|Government|Department|Ministry|Air|Space|Coast|Marine)$/.test(bare(words[1]!)) &&
        !(stateLike.test(bare(words[1]!)) && words[2])))
  )
    words = words.slice(1)
  if (
    words.length > 1 &&
    places.has(`${words[0]!.text} ${bare(words[1]!)}`) &&
    words.length > 2 &&
    !latinSuffixes.has(bare(words[2]!)) &&
    !stateLike.test(bare(words[2]!))
  )
    words = words.slice(2)
  while (
    words.length > 0 &&
    blocked.has(bare(words.at(-1)!)) &&
    !(
      words.length > 1 &&
      /^(?:World|Global|Investors|International|National|Capital|Research|Markets|Industry|Government|East|West|North|South|Central|One|Two)$/.test(
        bare(words.at(-1)!),
      )
    ) &&
    !latinSuffixes.has(bare(words.at(-1)!)) &&
    !(words.length > 1 && ordinals.test(bare(words.at(-1)!)))
  )
    words = words.slice(0, -1)
  // Bangkok-based SiamCell.
  while (words.length > 1 && /-(?:based|listed|backed|owned|born|led|headquartered)$/.test(words[0]!.text)) words = words.slice(1)
  if (words.length === 0) return undefined
  const start = words[0]!.start
  const last = words.at(-1)!
  const end = endOf(last) - (/'s$/.test(last.text) ? 2 : 0)
  if (end - start > extractLimits.nameUnitsMax) return undefined
  const name = text.slice(start, end)
  if (text[end] === '$' || !/[A-Za-z]{2}/.test(name) || places.has(name) || /^[A-Z]?\d/.test(name)) return undefined
  // "Build. MDA Space is to …": a word and a full stop head an item.
  if (words.length === 1 && words.length === run.length && opens && text[end] === '.' && text[end + 1] === ' ') return undefined
  // A trade alone is a heading: "Energy. The Group has …".
  if (words.length === 1 && opens && latinSuffixes.has(name)) return undefined
  if (words.length === 1 && opens && words.length === run.length && !firstWordIsName(name, end)) return undefined
  if (/-[a-z]{2,}$/.test(name) || placeWord.test(name) || (text[end] === ',' && stateNames.test(text.slice(end + 2, end + 24))))
    return undefined
  // A road or a model behind its maker's figure: Interstate 35, 737 MAX.
  if (
    /^(?:Interstate|Highway|Route|Line|Phase|Block|Unit|Flight|Gate|Pier) \d/.test(name) ||
    (/\d $/.test(text.slice(start - 2, start)) && /^[A-Z]+$/.test(name))
  )
    return undefined
  // "two Neutron flights": what is counted is a product.
  if (
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\d{1,3}) $/.test(
      text.slice(Math.max(0, start - 8), start),
    ) &&
    /^ [a-z]{3,}s\b/.test(text.slice(end, end + 16))
  )
    return undefined
  // "Preferred Supplier Agreement" names a paper, "the Atlas Program" a plan.
  if (
    /^ (?:(?:Supply|Purchase|Sale|Sales|Licen[cs]e|Loan|Credit|Service|Services|Framework|Stock|Share|Master|Lease) ){0,2}(?:Agreement|Contract|Facility|Act|Accord|Treaty|Memorandum|Program|Programme|Initiative|Index|Protocol|Report|Review|Award|Prize|Letter|Plan|Amendment)\b/.test(
      text.slice(end, end + 14),
    )
  )
    return undefined
  // "the port of Esperance", "in an Ulsan welding line": a place where something stands.
  if (
    /\b(?:ports?|city|town|village|state|province|island|district|coast|mayor|county) of $|\b(?:near|outside) $/.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return undefined
  if (
    words.length === 1 &&
    /\b(?:in|at|on|from|of|for) an? $|\b(?:in|at|near) (?:its|the|their) $/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^ (?:[a-z]+ ){0,2}(?:line|lines|plant|mine|mill|works|site|factory|facility|smelter|refinery|terminal|basin|field|campus|yard|project|hub|quay|warehouse|depot|port|complex|district|area|region)\b/.test(
      text.slice(end, end + 34),
    )
  )
    return undefined
  if (numberWord.test(words[0]!.text) && opens) return undefined
  // Models and grades, not firms: A321neo, H100, CP3.
  if (/^[A-Z]{1,3}-?\d{2,}[A-Za-z]{0,6}$/.test(name.split(' ').at(-1)!)) return undefined
  if (words.length === 1 && /\d/.test(name) && !/[a-z]{3}/.test(name)) return undefined
  const person =
    words.length >= 2 && words.length <= 4 && given.has(words[0]!.text.replace(/\.$/, '')) && !latinSuffixes.has(bare(last))
  return [{ start, end, name, person }]
}

const numberWord = /^(?:Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Hundred|Dozens)$/
const titleWord = /^(?:The|A|An|In|On|At|New|Big|Next|Last|First|Under|Great|Old|Early|High|Total|Part|Net|General)$/
const partOfNames: ReadonlySet<string> = new Set(
  'New Old Big Great High Capital North South East West Northern Southern Eastern Western Central General National International Global World Federal First Second Third Fourth Union United Royal Grand Port Park Green Blue Black White Red Silver Golden Standard State'.split(
    ' ',
  ),
)
/** Ends the name of a bank or a fund as well: Fifth Third, Gate One. */
const ordinals = /^(?:First|Second|Third|Fourth|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
const placeWord =
  /(?:Township|County|City|Valley|Island|River|Bay|Lake|Basin|Street|Airport|Bridge|Province|District|Canal|Strait|Peninsula)$/
const stateNames = new RegExp(`^(?:${lines(placeNames).join('|')})\\b`)
const bare = ({ text }: Word): string => (text.endsWith("'s") ? text.slice(0, -2) : text)

/** Without its legal form, by which nobody calls it: "Halden Biosciences" of Halden Biosciences AB. */
export const withoutForm = (name: string): string =>
  name.replace(
    /,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|Incorporated|AG|AB|ASA|A\/S|SE|N\.?V|B\.?V|S\.?A|SpA|GmbH|KK|Pty|Oyj|Bhd|Tbk|Co|Company|LP|L\.P)\.?$/,
    '',
  ) || name

/** The part of a company's name people use alone: "Galaxy" of Galaxy Compute. */
export function shortFormOf(name: string): string | undefined {
  const words = name.split(' ')
  if (words.length < 2) return undefined
  const core = words.filter((word) => !latinSuffixes.has(word.replace(/[.,]$/, '')))
  const short = (core.length > 0 && core.length < words.length ? core : words.slice(0, 1)).join(' ')
  return short.length >= 3 && !places.has(short) && !blocked.has(short) && short !== name ? short : undefined
}

export const hasLatinSuffix = (name: string): boolean => latinSuffixes.has(name.split(' ').at(-1)!.replace(/[.,]$/, ''))
