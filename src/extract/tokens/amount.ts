import { type Money, parseMoney } from '../../base/index.ts'
import type { AmountQualifier, AmountRange } from '../../model/index.ts'
import { magnitudeWords, qualifierWords, rateWords } from '../lexicon/money-words.ts'
import { normalWord } from '../normalise.ts'
import { isWordUnit } from '../phrases.ts'
import { bareCurrency, isCount } from './bare-money.ts'
import { currencyAfter, currencyBefore } from './currency.ts'
import {
  addedUp,
  type Figure,
  isDigit,
  isLower,
  numberAt,
  sticky,
  timesPowerOfTen,
  WordList,
  wordNumberAt,
  wordNumberOpens,
} from './number.ts'

/** A sum of money where it stands in the normal text. */
export interface AmountToken {
  readonly start: number
  readonly end: number
  readonly range: AmountRange
  /** The same sum in another currency, in brackets or behind 约合: no undertaking of its own. */
  readonly converted: boolean
  /** 高达, "as much as" before a worth: only the undertaking's stage tells a ceiling from a figure. */
  readonly stressed: boolean
  /** The text names no currency; the document's own was taken. */
  readonly currencyAssumed: boolean
}

export interface AmountContext {
  /** For a bare 元, and for ¥. */
  readonly yuan: string
  readonly yenSign: string
  /** For figures with no currency at all; undefined when the text gives none. */
  readonly main: string | undefined
  /** The words of the original behind a span of the normal text. */
  readonly original: (start: number, end: number) => string
}

/** Every sum of money in `text` (normal form), left to right, without overlaps. */
export function amountsIn(text: string, context: AmountContext): AmountToken[] {
  const tokens: AmountToken[] = []
  for (let at = 0; at < text.length; at++) {
    if (!startsFigure(text, at)) continue
    const token = amountAt(text, at, context)
    if (!token) {
      while (goesOn(text.charCodeAt(at + 1))) at++
      continue
    }
    tokens.push(token)
    at = token.end - 1
  }
  return tokens.map((token, i) => (isConverted(text, token, tokens[i - 1]) ? { ...token, converted: true } : token))
}

/** A digit, a point or a comma. */
const goesOn = (code: number): boolean => isDigit(code) || code === 0x2e || code === 0x2c

const magnitudes = new Map(Object.entries(magnitudeWords))
const magnitudeList = new WordList(magnitudes, 8)

/** Only at these signs may a figure begin: a digit, a Chinese one, or the first letter of a number in words. */
const digitOpens = 1
const chineseOpens = 2
const latinOpens = 3
const opens = new Uint8Array(0x10000)
for (const [sort, all] of [
  [digitOpens, '0123456789'],
  [chineseOpens, '数几上一二两三四五六七八九十百千'],
  [latinOpens, wordNumberOpens],
] as const)
  for (const sign of all) opens[sign.charCodeAt(0)] = sort

function startsFigure(text: string, at: number): boolean {
  const sort = opens[text.charCodeAt(at)]!
  if (sort === 0 || sort === chineseOpens) return sort === chineseOpens
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20
  if (sort === latinOpens) return !isWordUnit(before)
  return before === 0x2e ? !(at > 1 && isDigit(text.charCodeAt(at - 2))) : before >= 0x80 || !isWordUnit(before)
}

function amountAt(text: string, at: number, context: AmountContext): AmountToken | undefined {
  if (opens[text.charCodeAt(at)] === latinOpens) {
    const vague =
      text.startsWith('tens ', at) || text.startsWith('hundreds ', at)
        ? sticky(
            /(?:tens|hundreds) (?:of )?(?:thousands|millions|billions|trillions|hundred million|million|billion)(?: of)?/y,
            text,
            at,
          )
        : undefined
    if (vague) return vagueAmount(text, at, at + vague.length, context)
  }
  const first = figureAt(text, at)
  if (!first) return undefined
  const before = currencyBefore(text, at)
  const range = rangeAfter(text, first, before !== undefined)
  const last = range?.second ?? first
  const after = before ? undefined : currencyAfter(text, last.end)
  const named = after?.code ?? range?.code ?? (before ? (before.code === '¥' ? context.yenSign : before.code) : undefined)
  const code = named ?? currencyOfRow(text, last) ?? bareCurrency(text, first, last, context)
  if (!code) return undefined
  if (!named && isCount(text, last.end)) return undefined
  const start = before?.start ?? at
  let end = after?.end ?? last.end
  if (text[end] === '元') end++
  const power = last.power
  const high = moneyOf(last, code)
  const low = range ? moneyOf({ ...first, power: first.power || power }, code) : high
  if (!high || !low) return undefined
  if (first.vague) return vagueAmount(text, start, end, context)
  return qualified(
    text,
    { start, end, low, high, isRange: range !== undefined, assumed: !named && text[last.end] !== '元' },
    context,
  )
}

/** A number and its magnitude: 1.4兆, 450亿, 近百亿's 百亿, "4.5 billion". */
function figureAt(text: string, at: number): Figure | undefined {
  const bare = isDigit(text.charCodeAt(at)) ? undefined : sticky(/[十百千万]?[亿兆]|[十百千]万(?!亿)/y, text, at)
  if (bare && magnitudes.has(bare))
    return { start: at, end: at + bare.length, decimal: '1', power: magnitudes.get(bare)!, vague: false }
  const inWords = isLower(text.charCodeAt(at))
  const number = inWords ? wordNumberAt(text, at) : numberAt(text, at)
  if (!number) return undefined
  let end = number.end
  if (text[end] === '多' || text[end] === '余') end++
  const gap = text[end] === ' ' || text[end] === '-' ? end + 1 : end
  const magnitude = magnitudeList.at(text, gap)
  const joined =
    magnitude && (/[a-z]/.test(text[gap] ?? '') ? !isWordUnit(text.charCodeAt(magnitude.end)) : gap === end || text[end] === ' ')
  if (inWords && !(joined && magnitude.value >= 6)) return undefined
  const figure = {
    start: at,
    end: joined ? magnitude.end : number.end,
    decimal: number.decimal,
    power: joined ? magnitude.value : 0,
    vague: number.vague,
  }
  return joined && !number.vague && /[亿兆万]/.test(text[figure.end - 1]!) ? withRest(text, figure) : figure
}

/** 6,000萬、5,000萬及2,000萬美元: the last of a row names the currency of all. */
function currencyOfRow(text: string, last: Figure): string | undefined {
  if (last.power < 4) return undefined
  let { end } = last
  for (let i = 0; i < rowMax; i++) {
    const link = sticky(/、|(?:,|及|和|与|以及)(?=[\d一二三四五六七八九十])|, (?:and )?| and /y, text, end)
    const next = link === undefined ? undefined : figureAt(text, end + link.length)
    if (!next || next.power < 4) return undefined
    const code = currencyAfter(text, next.end)?.code
    if (code) return code
    end = next.end
  }
  return undefined
}
const rowMax = 8

/** 4億2,000萬, 一亿七千五百万; 三亿九 leaves out the magnitude of what comes last. */
function withRest(text: string, figure: Figure): Figure {
  const code = text.charCodeAt(figure.end)
  if (!isDigit(code) && opens[code] !== chineseOpens && text[figure.end] !== '零') return figure
  const spoken = /^([一二三四五六七八九])(?![十百千万亿兆])(?=[^\u4e00-\u9fff]|$|[元美欧英日港澳加])/.exec(
    text.slice(figure.end, figure.end + 2),
  )
  const rest = spoken
    ? { end: figure.end + 1, decimal: numberAt(text, figure.end)!.decimal, power: figure.power - 1 }
    : figureAt(text, text[figure.end] === '零' ? figure.end + 1 : figure.end)
  if (!rest || rest.power < 3) return figure
  const decimal = addedUp(figure, rest)
  return decimal === undefined ? figure : { ...figure, end: rest.end, decimal }
}

function rangeAfter(text: string, first: Figure, signed: boolean): { second: Figure; code?: string } | undefined {
  const named = currencyAfter(text, first.end)
  if (!linking.has(text[named?.end ?? first.end] ?? '')) return undefined
  const link = sticky(/ ?(?:-|~|—|至|到| to | and ) ?/y, text, named?.end ?? first.end)
  if (!link) return undefined
  let at = (named?.end ?? first.end) + link.length
  const sign = sticky(/(?:us|hk|nt|nz|[acs])?[$€£¥₩]/y, text, at)
  if (sign) at += sign.length
  const second = figureAt(text, at)
  if (!second || (second.power === 0 && !signed && !named)) return undefined
  const between = /and/.test(link) ? /between [^,;.]{0,12}$/.test(text.slice(Math.max(0, first.start - 24), first.start)) : true
  // "from 4 to 6" tells a change, not a range; so does 由…至 with a verb of raising before it.
  const changed = /to/.test(link) && /\bfrom [^,;.]{0,6}$/.test(text.slice(Math.max(0, first.start - 14), first.start))
  const grows = Number(second.decimal) * 10 ** second.power > Number(first.decimal) * 10 ** (first.power || second.power)
  return between && !changed && grows ? (named ? { second, code: named.code } : { second }) : undefined
}

const linking: ReadonlySet<string> = new Set(' -~—至到')

const moneyOf = (figure: Figure, code: string): Money | undefined => {
  const decimal = timesPowerOfTen(figure.decimal, figure.power)
  return decimal === undefined ? undefined : parseMoney(decimal, code)
}

function vagueAmount(text: string, start: number, end: number, context: AmountContext): AmountToken {
  const from = currencyBefore(text, start)?.start ?? start
  const to = currencyAfter(text, end)?.end ?? end
  return {
    start: from,
    end: to,
    converted: false,
    stressed: false,
    currencyAssumed: false,
    range: { qualifier: 'undisclosed', original: context.original(from, to) },
  }
}

function qualified(
  text: string,
  found: { start: number; end: number; low: Money; high: Money; isRange: boolean; assumed: boolean },
  context: AmountContext,
): AmountToken {
  const words = qualifierAround(text, found.start, found.end)
  const per = rateAround(text, words.start, words.end)
  const base = { original: context.original(words.start, words.end), ...(per ? { per } : {}) }
  const range: AmountRange = found.isRange
    ? { qualifier: 'range', low: found.low, high: found.high, ...base }
    : words.qualifier === 'up_to'
      ? { qualifier: 'up_to', high: found.high, ...base }
      : words.qualifier === 'at_least'
        ? { qualifier: 'at_least', low: found.low, ...base }
        : { qualifier: words.qualifier, low: found.low, high: found.high, ...base }
  return { start: words.start, end: words.end, range, converted: false, stressed: words.stressed, currencyAssumed: found.assumed }
}

const qualifierTable = (Object.entries(qualifierWords) as [keyof typeof qualifierWords, { before: string; after: string }][])
  .flatMap(([qualifier, words]) =>
    (['before', 'after'] as const).flatMap((side) =>
      splitMixed(words[side]).map((word) => ({ qualifier, side, word: normalWord(word) })),
    ),
  )
  .sort((a, b) => b.word.length - a.word.length)

/** The words of one side by the letter that stands next to the figure, the longest first. */
const wordsOfSide = (side: 'before' | 'after') => {
  const byLetter = new Map<number, (typeof qualifierTable)[number][]>()
  for (const entry of qualifierTable) {
    if (entry.side !== side) continue
    const letter = entry.word.charCodeAt(side === 'before' ? entry.word.length - 1 : 0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry])
  }
  return byLetter
}

/** "最高 最多 up to|as much as": Chinese words between spaces, English ones between bars. */
function splitMixed(words: string): string[] {
  const bar = words.split('|')
  const chinese = bar[0]!.split(' ').filter((w) => /[\u4e00-\u9fff]/.test(w))
  const first = bar[0]!
    .split(' ')
    .filter((w) => !/[\u4e00-\u9fff]/.test(w))
    .join(' ')
  return [...chinese, first, ...bar.slice(1)].map((w) => w.trim()).filter(Boolean)
}

const wordsBefore = wordsOfSide('before')
const wordsAfter = wordsOfSide('after')

/** The words that bound a figure, on either side of it. */
export function qualifierAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; qualifier: AmountQualifier; stressed: boolean } {
  let qualifier: AmountQualifier = 'exact'
  let stressed = false
  let from = start
  for (let round = 0; round < 2; round++) {
    const gap = text[from - 1] === ' ' || text[from - 1] === '“' ? from - 1 : from
    const hit = (gap > 0 ? wordsBefore.get(text.charCodeAt(gap - 1)) : undefined)?.find(
      ({ word }) =>
        gap >= word.length &&
        text.startsWith(word, gap - word.length) &&
        !(isLower(word.charCodeAt(0)) && gap > word.length && isWordUnit(text.charCodeAt(gap - word.length - 1))),
    )
    // "talks over 1 mtpa" are about it.
    if (
      !hit ||
      (hit.word === 'over' &&
        /(?:talks|discussions|negotiations|dispute|row|deal|agreement) $/.test(text.slice(Math.max(0, gap - 20), gap - 4)))
    )
      break
    from = gap - hit.word.length
    if (hit.qualifier === 'stress') stressed = true
    else qualifier = hit.qualifier
  }
  const gap = text[end] === ' ' ? end + 1 : end
  const after = (gap < text.length ? wordsAfter.get(text.charCodeAt(gap)) : undefined)?.find(
    ({ word }) =>
      text.startsWith(word, gap) &&
      !(isLower(word.charCodeAt(word.length - 1)) && isWordUnit(text.charCodeAt(gap + word.length))),
  )
  // 450多亿 carries its 多 inside.
  if (/[多余]/.test(text.slice(start, end))) qualifier = 'at_least'
  if (after && qualifier === 'exact' && after.qualifier !== 'stress')
    return { start: from, end: gap + after.word.length, qualifier: after.qualifier, stressed }
  return { start: from, end, qualifier, stressed }
}

const rates = (Object.entries(rateWords) as [keyof typeof rateWords, string][]).flatMap(([per, words]) =>
  splitMixed(words).map((word) => ({ per, word: normalWord(word), chinese: /[\u4e00-\u9fff]/.test(word) })),
)

function rateAround(text: string, start: number, end: number): AmountRange['per'] {
  const after = text.slice(end, end + 20)
  const close = after.trimStart()
  const before = text.slice(Math.max(0, start - 6), start)
  return rates.find(({ word, chinese }) => (chinese ? before.endsWith(word) || after.startsWith(word) : close.startsWith(word)))
    ?.per
}

function isConverted(text: string, token: AmountToken, previous: AmountToken | undefined): boolean {
  const code = (token.range.high ?? token.range.low)?.currency
  const other = previous && (previous.range.high ?? previous.range.low)?.currency
  if (!code || !other || code === other || token.start - previous.end > 12) return false
  return /^[ 元]{0,2}(?:[([]|,? ?or |,? ?equivalent to|,?约?合|,?折合|,?相当于)/.test(text.slice(previous.end, token.start))
}
