import type { Slot } from './lexicon/deals.ts'
import type { Mention } from './names.ts'
import type { ReadSentence, Token } from './read-sentence.ts'
import type { Span } from './segment.ts'
import { matchesOf } from './tokens/number.ts'

/** A party where the grammar put it: before the verb, behind a preposition, or possessing what follows. */
export interface Placed {
  readonly mention: Mention
  /** `bare` when no preposition governs it: subject or object, as the verb will tell. */
  readonly slot: Slot | 'bare'
  /** 0 for the first of a list "A、B and C". */
  readonly inList: number
  readonly possessive: boolean
}

/** Between two breaks of the sentence. */
export interface Clause extends Span {
  readonly index: number
  /** Begins behind ; : ( or a dash: what follows stands alone. */
  readonly apart: boolean
  readonly bracketed: boolean
  readonly parties: readonly Placed[]
}

const cutting: ReadonlySet<string> = new Set(',;:()—')

/** The clauses of a sentence with the parties in each. */
export function clausesOf(text: string, sentence: ReadSentence): readonly Clause[] {
  const known = cut.get(sentence)
  if (known) return known
  const clauses = readClauses(text, sentence)
  cut.set(sentence, clauses)
  return clauses
}

/** Every group of a sentence asks for them again. */
const cut = new WeakMap<ReadSentence, readonly Clause[]>()

function readClauses(text: string, sentence: ReadSentence): Clause[] {
  const spans = cutAtBreaks(text, sentence)
  const placed = placedParties(text, sentence)
  return spans.map((span, index) => ({
    ...span,
    index,
    parties: placed.filter((p) => p.mention.start >= span.start && p.mention.start < span.end),
  }))
}

function cutAtBreaks(text: string, sentence: ReadSentence): (Span & { apart: boolean; bracketed: boolean })[] {
  const cuts: Token<string>[] = [
    ...sentence.breaks.filter(
      (b) =>
        (cutting.has(b.data) && !aroundConversion(sentence, b) && !aroundAside(text, sentence, b)) || closesSpeech(sentence, b),
    ),
    ...conjunctions(text, sentence),
  ].sort((a, b) => a.start - b.start)
  const spans: (Span & { apart: boolean; bracketed: boolean })[] = []
  let start = sentence.start
  let apart = false
  let bracketed = false
  for (const cut of cuts) {
    if (cut.start < start) continue
    if (cut.start > start) spans.push({ start, end: cut.start, apart, bracketed })
    start = cut.end
    apart = cut.data === ';' || cut.data === '('
    if (cut.data === '(') bracketed = true
    if (cut.data === ')') bracketed = false
  }
  if (start < sentence.end) spans.push({ start, end: sentence.end, apart, bracketed })
  return spans
}

/** "… and will invest", "while X sells": a conjunction between two verbs of the trade begins a clause. */
function conjunctions(text: string, sentence: ReadSentence): Token<string>[] {
  const found: Token<string>[] = []
  const verbs = sentence.deals.filter((deal) => deal.data.word.part === 'verb')
  if (verbs.length < 2) return found
  const words = text.slice(sentence.start, sentence.end)
  if (!words.includes(' ')) return found
  for (const match of matchesOf(/ (?:and|but|while|whereas|after|before|which|who) /g, words)) {
    const at = sentence.start + match.index
    const end = at + match[0].length
    const next = verbs.find((verb) => verb.start >= end)
    const before = verbs.some((verb) => verb.end <= at)
    if (before && next && next.start - end < 45) found.push({ start: at, end, data: 'and' })
  }
  return found
}

/** "A$2.3 billion (US$1.5 billion) on a new line": the brackets of a conversion cut nothing. */
const aroundConversion = (sentence: ReadSentence, b: Token<string>): boolean =>
  (b.data === '(' && sentence.amounts.some((a) => a.converted && a.start >= b.end && a.start - b.end <= 8)) ||
  (b.data === ')' && sentence.amounts.some((a) => a.converted && a.end <= b.start && b.start - a.end <= 2))

/** "Borgen(OSE: BRG)采购", "Acme (the “Company”)": a second name or a code in brackets cuts nothing. */
function aroundAside(text: string, sentence: ReadSentence, b: Token<string>): boolean {
  if (b.data !== '(' && b.data !== ')') return false
  const open = b.data === '(' ? b : sentence.breaks.filter((x) => x.data === '(' && x.start < b.start).at(-1)
  const close = b.data === ')' ? b : sentence.breaks.find((x) => x.data === ')' && x.start > b.start)
  if (!open || !close || close.start - open.end > 48) return false
  const inside = (token: Span) => token.start >= open.end && token.end <= close.start
  // 优先供应商协议(Preferred Supplier Agreement): the same in another script.
  if (/^[A-Za-z .,&'/-]+$/.test(text.slice(open.end, close.start)) && /[\u4e00-\u9fff]/.test(text[open.start - 1] ?? ''))
    return true
  return (
    !sentence.amounts.some(inside) &&
    !sentence.deals.some(inside) &&
    !sentence.stages.some(inside) &&
    !/[,;。]/.test(text.slice(open.end, close.start))
  )
}

/** Behind a quoted sentence another clause begins. */
const closesSpeech = (sentence: ReadSentence, b: Token<string>): boolean =>
  b.data === '”' && sentence.quotes.some((q) => q.end === b.start && q.end - q.start > 12)

/** "X analysts", "analyst at X", "X estimates": who comments on a deal is no side of it. */
const onlyComments = (text: string, mention: Mention): boolean =>
  /^(?:'s)? (?:analysts?|strategists?|economists?|estimates?|estimated|reckons?|forecasts?|calculates?|figures|rates)\b|^(?:的)?(?:分析师|研究员|分析员|策略师|经济学家|投顾|估计|估算|测算|预估|研报|指出|认为)/.test(
    text.slice(mention.end, mention.end + 14),
  ) ||
  /\b(?:analysts?|strategists?|economists?) (?:at|with|from|for) (?:the )?$/.test(
    text.slice(Math.max(0, mention.start - 26), mention.start),
  )

const owns =
  /^(?:之|的)?(?:全资|控股|间接|直接|海外|境内|境外|旗下|附属)*(?:的)?(?:子公司|附属公司|孙公司|股东方?|控股股东|大股东|旗下的?|合营公司)$|^(?:'s)? (?:wholly[- ]owned |majority[- ]owned |listed |local |[A-Z]?[a-z]+ )?(?:subsidiary|unit|arm|affiliate|parent|owner),? $|^(?:'s)? (?:wholly[- ]owned )?(?:subsidiary|unit|affiliate|parent),? $/

const standsForParty = (mention: Mention): boolean =>
  mention.sort === 'party' || (mention.sort === 'pronoun' && mention.which !== 'he')

function placedParties(text: string, sentence: ReadSentence): Placed[] {
  const placed: Placed[] = []
  const parties = sentence.mentions.filter((m) => standsForParty(m) && !onlyComments(text, m))
  let floor = 0
  for (const [i, mention] of parties.entries()) {
    // 公司全资子公司X, 麦格理旗下的X, X's subsidiary Y: who owns the party is no side.
    const next = parties[i + 1]
    if (next && owns.test(text.slice(mention.end, next.start))) {
      floor = mention.start
      continue
    }
    const previous = placed.at(-1)
    const between = previous ? text.slice(previous.mention.end, mention.start) : ''
    // 微软Azure, "Foxconn (Hon Hai)": one party under two names.
    if (previous?.mention.ref && previous.mention.ref === mention.ref && /^ ?\(?$/.test(between)) continue
    const possessive =
      /^(?:'s\b|的|之)/.test(text.slice(mention.end, mention.end + 2)) ||
      (mention.which === 'it' && /^(?:its|其)$/i.test(mention.words))
    if (
      previous &&
      /^(?:集团|公司)?(?:、|, | and |, and | & |和|与|及|跟|同|以及|暨| |\/)+$/.test(between) &&
      !previous.possessive &&
      // ", and Korea Gas, still in talks": no list goes on there.
      !(between === ', and ' && previous.inList === 0 && text[mention.end] === ',')
    ) {
      placed.push({ mention, slot: previous.slot, inList: previous.inList + 1, possessive })
      continue
    }
    placed.push({ mention, slot: governor(text, sentence, mention, previous, floor), inList: 0, possessive })
  }
  return placed
}

/** The preposition that rules a party: the nearest before it with no other party, break or verb of the trade between. */
function governor(
  text: string,
  sentence: ReadSentence,
  mention: Mention,
  previous: Placed | undefined,
  owner: number,
): Slot | 'bare' {
  // Before an owner stands the preposition of what it owns.
  const reach = owner > (previous?.mention.end ?? 0) ? owner : mention.start
  const floor = Math.max(sentence.start, previous?.mention.end ?? 0, reach - 40)
  const preposition = sentence.prepositions.filter((p) => p.end <= mention.start && p.start >= floor).at(-1)
  if (!preposition) return 'bare'
  const blocks = (token: Span) => token.start >= preposition.end && token.end <= mention.start
  if (sentence.breaks.some((b) => blocks(b) && cutting.has(b.data))) return 'bare'
  if (
    sentence.deals.some((deal) => blocks(deal) && deal.data.word.part === 'verb') &&
    !/的/.test(text.slice(preposition.end, mention.start))
  )
    return 'bare'
  const dated = sentence.dates.some((d) => d.end > preposition.end && d.start < mention.start && d.start >= preposition.start - 1)
  if (sentence.amounts.some(blocks) || dated) return 'bare'
  // 有自媒体称特斯拉…: behind a verb of speech another clause begins.
  if (sentence.speech.some(blocks)) return 'bare'
  const between = text.slice(preposition.end, mention.start)
  if (/\b(?:after|before|do|be|so|than|that|which|who|when|if|have|has|had|is|are|was|were|will|would)\b/.test(between))
    return 'bare'
  // A plain "and" between clauses governs nobody; only a list does, and lists were read above.
  if (/^and$/i.test(text.slice(preposition.start, preposition.end))) return 'bare'
  return preposition.data
}
