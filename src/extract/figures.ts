import { majorOf } from '../base/index.ts'
import { headlineOf } from '../model/index.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { AmountToken } from './tokens/amount.ts'

/** What a figure is to an undertaking. Only `own` ones are its size. */
export type FigureRole = 'own' | 'measure' | 'overtaken' | 'sum' | 'part' | 'converted' | 'supposed'

/** Read from the words beside it: 市值…, "up from …", 合计…, 首批…. */
export function roleOf(text: string, sentence: ReadSentence, figure: Span, amount: AmountToken | undefined): FigureRole {
  if (amount?.converted) return 'converted'
  // Nobody undertakes fourteen euros: a price of a share or of a thing.
  const size = amount && headlineOf(amount.range)
  if (size && majorOf(size) < 1000) return 'measure'
  // "$1bn of the $3bn it pledged" is a share of it.
  if (
    amount &&
    /^ of (?:the|a|its|that) $/.test(
      text.slice(figure.end, sentence.amounts.find((a) => a.start >= figure.end)?.start ?? figure.end),
    )
  )
    return 'part'
  if (
    /每(?:天|日|晚|艘|台|辆|股|吨|度|架|座|套|列|枚|颗|片|件)[^,。;]{0,6}$/.test(
      text.slice(Math.max(0, figure.start - 9), figure.start),
    ) ||
    /^ ?(?:per|a|each) (?:day|night|head|share|seat|piece|aircraft|vessel|unit|tonne|barrel)\b|^ (?:each|apiece)\b|^(?:每天|\/天)/.test(
      text.slice(figure.end, figure.end + 14),
    )
  )
    return 'measure'
  if (sentence.superseded.some((s) => figure.start >= s.start && figure.end <= s.end)) return 'overtaken'
  const chinese = /[\u4e00-\u9fff]/.test(
    text.slice(figure.start, figure.end) + (text[figure.end] ?? '') + (text[figure.start - 1] ?? ''),
  )
  const reach = chinese ? 10 : 34
  const clear = (from: number, to: number) =>
    !sentence.breaks.some((b) => b.start >= from && b.end <= to && /^[,;:]$/.test(b.data))
  const figures = [...sentence.amounts, ...sentence.capacities]
  let role: FigureRole = 'own'
  for (const word of sentence.contexts) {
    if (word.data === 'hypothetical' && word.start < figure.start && figure.start - word.end < 160) return 'supposed'
    const before =
      word.end <= figure.start &&
      figure.start - word.end <= reach &&
      clear(word.end, figure.start) &&
      !figures.some((a) => a.end > word.end && a.end <= figure.start)
    const after =
      word.start >= figure.end &&
      word.start - figure.end <= (chinese ? 6 : 16) &&
      clear(figure.end, word.start) &&
      !sentence.amounts.some((a) => a.start >= figure.end && a.end <= word.start)
    const inside = word.start >= figure.start && word.end <= figure.end
    // "at a fixed price of", "for a purchase price of": what is paid, no market's price.
    if (
      word.data === 'measure' &&
      before &&
      /^price of/i.test(text.slice(word.start, word.end)) &&
      /\b(?:fixed|purchase|total|contract|aggregate|sale|sales|agreed|cash|for a|at a) $/i.test(
        text.slice(Math.max(0, word.start - 12), word.start),
      )
    )
      continue
    if (
      word.data === 'measure' &&
      ((before && !dealBetween(sentence, word.end, figure.start)) || (after && !afterIsOwn(text, figure.end, word.start)))
    )
      return 'measure'
    if (word.data === 'negation' && before && figure.start - word.end <= (chinese ? 4 : 12)) role = 'overtaken'
    if (word.data === 'overtaken' && before) role = 'overtaken'
    if (word.data === 'sum' && (before || inside)) role = role === 'own' ? 'sum' : role
    if (word.data === 'part' && before && figure.start - word.end <= (chinese ? 4 : 12)) role = 'part'
  }
  return changedAway(text, figure) ? 'overtaken' : role
}

const dealBetween = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.deals.some((deal) => deal.start >= from && deal.end <= to)
/** "$2bn in revenue" is revenue; "$2bn to cover costs" is not. */
const afterIsOwn = (text: string, from: number, to: number): boolean => /\b(?:to|for|by|and)\b|[以用]/.test(text.slice(from, to))

/** 由80亿调整为65亿, "from $11.9bn to $15bn": the first figure is no more. */
function changedAway(text: string, figure: Span): boolean {
  const before = text.slice(Math.max(0, figure.start - 12), figure.start)
  const after = text.slice(figure.end, figure.end + 14)
  if (
    /(?:由|从|自)(?:原来的|原先的|原定的|此前的|原本的|最初[^,。]{0,5}|先前[^,。]{0,4}|之前[^,。]{0,4})?(?:约|大约)?$/.test(
      before,
    ) &&
    /^[^,;。]{0,6}(?:调|下|上|增|减|缩|改|升|降|提|修|扩|至|到)/.test(after)
  )
    return true
  return (
    /\b(?:from|up from|down from)(?: an? [a-z]{3,12})? ?(?:about |around |roughly )?$/i.test(
      text.slice(Math.max(0, figure.start - 34), figure.start),
    ) &&
    (/^[^.;]{0,24}\bto\b/.test(text.slice(figure.end, figure.end + 30)) ||
      /(?:up|down) from/i.test(text.slice(Math.max(0, figure.start - 34), figure.start)))
  )
}
