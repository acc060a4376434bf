import { undisclosed } from '../model/index.ts'
import { type DealWord, dealWords, type Slot } from './lexicon/deals.ts'
import type { Goods } from './lexicon/goods.ts'
import { describedFirms } from './lexicon/grammar-words.ts'
import type { actWords, SpeechWord } from './lexicon/speech.ts'
import type { StageWord } from './lexicon/stages.ts'
import type { DocumentNames, Mention } from './names.ts'
import { places } from './names-latin.ts'
import { type NormalText, originalSpan } from './normalise.ts'
import type { Letters, PhraseHit } from './phrases.ts'
import type { Sentence, Span } from './segment.ts'
import { type AmountContext, type AmountToken, amountsIn } from './tokens/amount.ts'
import { type CapacityToken, capacitiesIn } from './tokens/capacity.ts'
import { type DateToken, datesIn, type Reference, yearsIn } from './tokens/date.ts'
import { type ContextSort, type Form, type HearsaySort, lookUp } from './vocabulary.ts'

/** A sentence with everything the grammar can see in it, each at its place in the normal text. */
export interface ReadSentence extends Sentence {
  readonly mentions: readonly Mention[]
  readonly deals: readonly Token<{ word: DealWord; form: Form }>[]
  readonly goods: readonly Token<Goods>[]
  readonly stages: readonly Token<{ word: StageWord; form: Form }>[]
  readonly contexts: readonly Token<ContextSort>[]
  readonly speech: readonly Token<{ word: SpeechWord; form: Form }>[]
  readonly acts: readonly Token<(typeof actWords)[number]>[]
  readonly prepositions: readonly Token<Slot>[]
  readonly amounts: readonly AmountToken[]
  readonly capacities: readonly CapacityToken[]
  readonly dates: readonly DateToken[]
  readonly years: readonly Token<number>[]
  /** "replacing a framework from 2023": what is told there has been overtaken. */
  readonly superseded: readonly Span[]
  readonly hearsay: readonly Token<HearsaySort>[]
  /** Commas, colons, brackets and dashes. */
  readonly breaks: readonly Token<string>[]
}

export interface Token<T> extends Span {
  readonly data: T
}

export interface ReadingContext {
  readonly normal: NormalText
  /** Of the lower-case text; where a name stands they are struck out once its sentence has been named. */
  readonly letters: Letters
  readonly names: DocumentNames
  readonly money: Omit<AmountContext, 'original'>
  readonly reference: Reference | undefined
  readonly original: string
}

/** A sentence with the names in it: all that has to be known of the whole text before any sentence is read. */
export interface NamedSentence extends Sentence {
  readonly names: readonly Mention[]
  /** The names and the places that act, in order; no name inside such a place. */
  readonly named: readonly Mention[]
  /** What it holds for the rules to look for, as bits. */
  readonly holds: number
}

export function nameSentence(sentence: Sentence, context: ReadingContext): NamedSentence {
  const { start, end } = sentence
  const holds = marksIn(context.letters, start, end)
  const names = context.names.mentionsIn(sentence)
  // 中国信托银行为…: no word begins inside a name and ends outside it.
  for (const name of names) context.letters.fill(struckOut, name.start, Math.min(name.end, end))
  const states = (holds & latin) === 0 ? [] : statesIn(context.normal.text, sentence)
  const apart = names.filter((n) => !states.some((s) => n.start < s.end && n.end > s.start))
  const named = states.length === 0 ? names : [...apart, ...states].sort(inOrder)
  return { ...sentence, names, named, holds }
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

export function readSentence({ names, named, holds, ...sentence }: NamedSentence, context: ReadingContext): ReadSentence {
  const { start, end } = sentence
  const lower = context.normal.lower.slice(start, end)
  const original = (from: number, to: number) => {
    const span = originalSpan(context.normal, start + from, start + to)
    return context.original.slice(span.start, span.end)
  }
  const at = <T extends Span>(token: T): T => ({ ...token, start: token.start + start, end: token.end + start })
  const has = (mark: number) => (holds & mark) !== 0
  // A name swallows the words inside it: 摩根大通 holds no 通过, Export-Import Bank no import.
  const outside = (token: Span) => !names.some((name) => token.start < name.end && token.end > name.start)
  const hits = lookUp(context.letters, start, end)
  const who: Mention[] = look(hits.who).flatMap((hit) =>
    hit.data === 'maker'
      ? []
      : [{ sort: hit.data, start: hit.start, end: hit.end, words: context.normal.text.slice(hit.start, hit.end) }],
  )
  const pronouns: Mention[] = look(hits.pronouns)
    .filter((hit) => context.normal.text.slice(hit.start, hit.end) !== 'US')
    .map((hit) => ({
      sort: 'pronoun' as const,
      which: hit.data.which,
      start: hit.start,
      end: hit.end,
      words: context.normal.text.slice(hit.start, hit.end),
    }))
  const bare: Mention[] = [
    ...(has(firmSign) ? bareCompany(context.normal.text, sentence) : []),
    ...(has(latin) ? describedFirmsIn(context.normal.text, sentence) : []),
  ].filter(outside)
  const taken = [...named, ...(has(latin) || has(namelessSign) ? undisclosedIn(context.normal.text, sentence) : []), ...who]
  const mentions = [
    ...taken,
    ...[...pronouns, ...bare].filter((p) => !taken.some((t) => p.start < t.end && p.end > t.start)),
  ].sort(inOrder)
  const capacities = has(figure) ? capacitiesIn(lower, original).map(at).filter(outside) : []
  const amounts =
    has(figure) || has(latin)
      ? amountsIn(lower, { ...context.money, original })
          .map(at)
          .filter((amount) => !capacities.some((c) => amount.start < c.end && amount.end > c.start))
      : []
  const figures = [...amounts, ...capacities]
  const backs = [...look(hits.backs), ...(has(thisSign) ? thisOneIn(lower).map(at) : [])].filter(
    (b) => b.end - b.start > 2 || standsFirst(context.normal.text, sentence, b.start),
  )
  const superseded = has(latin) || has(insteadSign) ? supersededIn(lower).map(at) : []
  const deals = look(hits.deals)
    .map((deal) => asNoun(context.normal.lower, deal))
    .filter(
      (deal) =>
        !(
          needsMoney.test(context.normal.lower.slice(deal.start, deal.end)) &&
          !figures.some((a) => a.start >= deal.end && a.start - deal.end <= 14)
        ) &&
        // "a second processing line": a participle between an article and a noun tells what sort of thing it is.
        !(
          deal.data.form === 'ing' &&
          /\b(?:an?|the|its|their|this|that|new|second|third|first|old|another|existing|main|two|three) $/.test(
            context.normal.lower.slice(Math.max(0, deal.start - 10), deal.start),
          ) &&
          /^ [a-z]/.test(context.normal.lower.slice(deal.end, deal.end + 2))
        ) &&
        // 每年两百万吨的供货 is a noun, whoever supplies.
        !(deal.data.word.deal === 'sell' && context.normal.text[deal.start - 1] === '的') &&
        !(deal.data.word.deal === 'raise' && context.normal.text[deal.end] === '的') &&
        !figures.some((f) => deal.start >= f.start && deal.end <= f.end) &&
        !superseded.some((s) => deal.start >= s.start && deal.end <= s.end) &&
        !backs.some((b) => deal.start >= b.start && deal.end <= b.end && b.end - b.start > deal.end - deal.start),
    )
  const dates = datesIn(lower, context.reference)
    .map(at)
    .filter((date) => !figures.some((f) => date.start < f.end && date.end > f.start))
  return {
    ...sentence,
    mentions,
    deals,
    goods: look(hits.goods),
    stages: look(hits.stages).filter(
      (s) =>
        !who.some(
          (w) => w.sort === 'unnamed' && s.start >= w.start - 24 && s.start < w.end + 24 && sourceWords(context.normal.lower, s),
        ) && !superseded.some((x) => s.start >= x.start && s.end <= x.end),
    ),
    superseded,
    contexts: [
      ...look(hits.contexts),
      // 不超过14亿 denies nothing.
      ...look(hits.turns).filter(
        (turn) => !exercised(context.normal.lower, turn) && !figures.some((f) => turn.start >= f.start && turn.end <= f.end),
      ),
      ...backs,
    ].sort((a, b) => a.start - b.start),
    speech: look(hits.speech).filter((s) => context.normal.text[s.start - 1] !== '的' || s.data.word.whole === true),
    hearsay: look(hits.hearsay),
    acts: look(hits.acts),
    prepositions: look(hits.prepositions)
      .filter((p) => !deals.some((d) => p.start >= d.start && p.end <= d.end))
      .map((hit) => ({ start: hit.start, end: hit.end, data: hit.data.slot })),
    amounts,
    capacities,
    dates,
    years: yearsIn(lower).map((y) => at({ start: y.start, end: y.end, data: y.years })),
    breaks: breaksIn(context.normal, sentence),
  }
}

/** What a sentence must hold for some of the rules to find anything in it: a bit each. */
const latin = 1
const figure = 2
const firmSign = 4
const namelessSign = 8
const thisSign = 16
const insteadSign = 32
const marks = new Uint8Array(0x10000)
for (const [mark, signs] of [
  [latin, 'abcdefghijklmnopqrstuvwxyz'],
  [figure, '0123456789〇零一二两三四五六七八九十百千数几上'],
  [firmSign, '司'],
  [namelessSign, '具未匿第自买财'],
  [thisSign, '笔项份宗桩'],
  [insteadSign, '取替原'],
] as const)
  for (const sign of signs) marks[sign.charCodeAt(0)]! |= mark

function marksIn(letters: Letters, start: number, end: number): number {
  let here = 0
  for (let i = start; i < end; i++) here |= marks[letters[i]!]!
  return here
}

/** No letter of any phrase. */
const struckOut = 1

/** A phrase that is only there to hide a shorter one has no meaning of its own. */
const look = <T>(found: readonly PhraseHit<T>[]): Token<NonNullable<T>>[] =>
  found.filter((hit) => hit.data !== null) as Token<NonNullable<T>>[]

/** An option that was exercised is no supposition. */
const exercised = (lower: string, turn: Token<ContextSort>): boolean =>
  turn.data === 'hypothetical' && /exercised (?:its|an|the) $/.test(lower.slice(Math.max(0, turn.start - 16), turn.start))
const orderNoun = dealWords.find((word) => word.deal === 'order')!
/** "won an order": behind an article or an adjective the verb is a noun. */
const asNoun = (lower: string, deal: Token<{ word: DealWord; form: Form }>): Token<{ word: DealWord; form: Form }> =>
  /^(?:orders?|leases?|charters?|awards?|supply)$/.test(lower.slice(deal.start, deal.end)) &&
  deal.data.word.part === 'verb' &&
  /(?:\b(?:an?|the|its|their|this|that|firm|new|big|large|record|purchase|follow-on|initial|first|second|another|year|term|worth|billion|million|bn)|-[a-z]+) $/.test(
    lower.slice(Math.max(0, deal.start - 14), deal.start),
  )
    ? { ...deal, data: { word: orderNoun, form: 'plain' } }
    : deal

/** Verbs of every kind of putting and taking: of the trade only with a sum right behind them. */
const needsMoney =
  /^(?:offer(?:s|ed|ing)?|add(?:s|ed)?|power|pump(?:s|ed)?|pour(?:s|ed)?|sinks?|sank|advance[ds]?|put|puts|putting|takes?|took|taken|taking|投|掏|花|付|借|贷|拿|开立|加码|收到|收到的|收取|出价|拿出|砸|砸下|出资|transfer(?:s|red)?|wire[sd]?|hand(?:s|ed|ing)? over)$/

/** "familiar with the negotiations", 接近交易的人士: what the source knows of, no stage. */
const sourceWords = (lower: string, token: Span): boolean =>
  /(?:familiar with|knowledge of|briefed on|close to|involved in|privy to)(?: the| these| those)? $/.test(
    lower.slice(Math.max(0, token.start - 24), token.start),
  ) || /^[^,;。]{0,4}的?人士/.test(lower.slice(token.end, token.end + 8))

/** From a word of replacing to the end of its clause. */
const supersededIn = (lower: string): Span[] =>
  !/replac|convert|supersed|instead|in place|取代|替换|原先/.test(lower)
    ? []
    : [
        ...lower.matchAll(
          /(?:\b(?:replacing|converting|superseding|supersedes|which replaces|instead of|in place of)\b|取代|以取代|由原先的|替换原有)[^,;。.]{0,80}/g,
        ),
      ].map((m) => ({ start: m.index, end: m.index + m[0].length }))

/** 这笔巨额投资, 这份合同: whatever adjective stands between. */
const thisOneIn = (lower: string): Token<ContextSort>[] =>
  !/[这该此那][笔项份宗桩]/.test(lower)
    ? []
    : [
        ...lower.matchAll(
          /[这该此那](?:笔|项|份|宗|桩)[\u4e00-\u9fff]{0,4}?(?:投资计划|投资|交易|合同|合约|协议|贷款|订单|收购|租约)/g,
        ),
      ].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        data: 'back' as const,
      }))

/** 交易 or 谈判 alone points back only as the first word of its clause. */
const standsFirst = (text: string, sentence: Span, at: number): boolean =>
  at === sentence.start || /[,;:。(“]/.test(text[at - 1] ?? '')

const breaking = new Uint8Array(0x10000)
for (const sign of ',;:()—。!?“”') breaking[sign.charCodeAt(0)] = 1

function breaksIn({ text, letters }: NormalText, sentence: Span): Token<string>[] {
  const breaks: Token<string>[] = []
  for (let i = sentence.start; i < sentence.end; i++) {
    if (breaking[letters[i]!] !== 1) continue
    const c = text[i]!
    if (c === ',' && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) continue
    breaks.push({ start: i, end: i + 1, data: c })
  }
  return breaks
}

/** "the state of Georgia", "Massachusetts gave us": a place that acts. */
function statesIn(text: string, sentence: Span): Mention[] {
  const words = text.slice(sentence.start, sentence.end)
  const state = (name: string, at: number, length: number): Mention => ({
    sort: 'party',
    ref: { sort: 'party', name, kind: 'government', sells: [] },
    start: sentence.start + at,
    end: sentence.start + at + length,
    words: words.slice(at, at + length),
  })
  const called = words.includes(' of ')
    ? [
        ...words.matchAll(
          /\b(?:[Tt]he )?(?:[Ss]tate|[Pp]rovince|[Gg]overnment|[Cc]ity|[Kk]ingdom) of ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/g,
        ),
      ].map((m) => state(m[1]!, m.index, m[0].length))
    : []
  const acting =
    /^(?:[A-Z][\w .]{0,30}: |[A-Z]\. )?([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:gave|gives|granted|grants|awarded|awards|guarantees|guaranteed|promised|pledged|approved|lent|lends|has (?:agreed|promised|pledged|granted|offered|approved))\b/.exec(
      words,
    )
  return acting && places.has(acting[1]!)
    ? [...called, state(acting[1]!, acting[0].lastIndexOf(acting[1]!), acting[1]!.length)]
    : called
}

const nobodyNamed =
  /\b(?:[Aa]n? |[Tt]he )?(?:undisclosed|unnamed|unidentified)(?: [A-Z][a-z]+| [a-z-]+){0,2} (?:buyer|customer|client|utility|investor|purchaser|lender|airline|company|tenant|party)\b|(?:未具名|不具名|未披露名称|未公开名称|匿名)的?(?:[\u4e00-\u9fff]{0,4})(?:买家|买方|客户|投资者|投资人|金主|机构)|(?:一[名家间])?独立第三方|一[名家间][\u4e00-\u9fff]{0,8}(?:自然人|买家|财团|买方)(?:之?[\u4e00-\u9fff]{0,4}企业)?|\ban? independent third party\b/g

/** "an undisclosed Japanese buyer": a party, only without a name. */
const nobody = /un(?:disclosed|named|identified)|third party|具名|未披露|未公开|匿名|第三方|自然人|买家|财团|买方/

const undisclosedIn = (text: string, sentence: Span): Mention[] =>
  !nobody.test(text.slice(sentence.start, sentence.end))
    ? []
    : [...text.slice(sentence.start, sentence.end).matchAll(nobodyNamed)].map((m) => ({
        sort: 'party' as const,
        ref: { sort: 'party' as const, name: 'undisclosed', party: undisclosed, kind: 'group' as const, sells: [] },
        start: sentence.start + m.index,
        end: sentence.start + m.index + m[0].length,
        words: m[0],
      }))

const described = new RegExp(
  `[Tt]he (?:(?!company|group|firm)[A-Za-z-]{3,20} ){0,2}(${Object.keys(describedFirms).join('|')}|Company|Group|Issuer|studio|mill)\\b(?! (?:said to|of|loan|debt|account))`,
  'y',
)

/** "the airline", "the Australian miner": whom the passage is about, told by trade. */
function describedFirmsIn(text: string, sentence: Span): Mention[] {
  const found: Mention[] = []
  const own = text.slice(sentence.start, sentence.end)
  for (let at = own.indexOf('he '); at >= 0; at = own.indexOf('he ', at)) {
    const match = at > 0 && !/\w/.test(own[at - 2] ?? ' ') ? matchAt(described, own, at - 1) : null
    at = match ? match.index + match[0].length : at + 1
    if (!match) continue
    const [start, end] = [sentence.start + match.index, sentence.start + at]
    found.push({ sort: 'pronoun', which: 'company', start, end, words: match[1]! })
  }
  return found
}
function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** 公司 alone, at the head of a clause or behind 由/与/据: the firm that is spoken of. */
function bareCompany(text: string, sentence: Span): Mention[] {
  const found: Mention[] = []
  const own = text.slice(sentence.start, sentence.end)
  for (const m of own.matchAll(/(?:这家|那家|该家)[\u4e00-\u9fff]{1,10}公司/g))
    found.push({
      sort: 'pronoun',
      which: 'company',
      start: sentence.start + m.index,
      end: sentence.start + m.index + m[0].length,
      words: '该公司',
    })
  for (let i = own.indexOf('公司'); i >= 0; i = own.indexOf('公司', i + 2)) {
    const at = sentence.start + i
    const before = text[at - 1] ?? '\n'
    if (!/[\n,;:。“”、()由与而但为令使据对给向 ]/.test(before) || /^公司(?:债|治理|法|董|管理)/.test(text.slice(at, at + 4)))
      continue
    if (/[A-Za-z\u4e00-\u9fff]/.test(text[at + 2] ?? '') && /^公司[A-Z]/.test(text.slice(at, at + 3))) continue
    found.push({ sort: 'pronoun', which: 'company', start: at, end: at + 2, words: '公司' })
  }
  return found
}
