import type { Instrument, Stage } from '../model/index.ts'
import type { StageWord } from './lexicon/stages.ts'
import type { ReadSentence, Token } from './read-sentence.ts'
import type { Span } from './segment.ts'
import type { Form } from './vocabulary.ts'

export interface StageReading {
  readonly stage: Stage
  readonly binding?: boolean
  readonly instrument?: Instrument
  /** The words that said so. */
  readonly span: Span
  readonly weight: number
}

type StageToken = Token<{ word: StageWord; form: Form }>

/** What the words within `spans` say of how far things have come: the heaviest that is not taken back. */
export function stageIn(text: string, sentence: ReadSentence, spans: readonly Span[]): StageReading | undefined {
  const within = sentence.stages.filter((s) => spans.some((span) => s.start >= span.start && s.end <= span.end))
  const kept = within.map((token) => weigh(text, sentence, token, within)).filter((s): s is StageReading => s !== undefined)
  kept.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const best = kept[0]
  if (!best) return undefined
  const instrument = best.instrument ?? kept.find((s) => s.instrument && s.instrument !== 'plan' && s.weight >= 50)?.instrument
  // A paper called non-binding stays so whatever else is said of it, unless it has been overtaken by a binding one.
  const open = kept.find((s) => s.binding === false && s.weight >= 64)
  const binding = best.binding ?? (open && best.weight < 90 ? false : undefined)
  return { ...best, ...(instrument ? { instrument } : {}), ...(binding === undefined ? {} : { binding }) }
}

/** "will not, after all, buy", 不再采购: an undertaking that is not to be, though nobody denies that it was. */
export const isOff = (text: string, span: Span, lead: Span): boolean =>
  /\b(?:will not|won't|would not|no longer|not going to|decided not to|decided against|opted not to|chose not to)\b[^.;]{0,24}$/i.test(
    text.slice(Math.max(span.start, lead.start - 44), lead.start),
  ) || /(?:不再|不会再|决定不)[^,。]{0,6}$/.test(text.slice(Math.max(span.start, lead.start - 10), lead.start))

function weigh(text: string, sentence: ReadSentence, token: StageToken, all: readonly StageToken[]): StageReading | undefined {
  const { word, form } = token.data
  const negated = sentence.contexts.some(
    (c) =>
      c.data === 'negation' &&
      c.end <= token.start &&
      token.start - c.end <= (/[\u4e00-\u9fff]/.test(text[token.start]!) ? 4 : 14) &&
      !/[,;.]/.test(text.slice(c.end, token.start)),
  )
  if (negated) {
    if (word.binding === true || word.instrument === 'definitive')
      return { stage: 'intent', binding: false, weight: 66, span: token }
    return undefined
  }
  const ahead = aheadOf(text, token, all)
  let weight: number = word.weight
  let stage: Stage = word.stage
  if (word.stage === 'agreed' && word.weight === 50) {
    // "plans to sign", 将签署: not signed. An English base form after "to" is no deed.
    if (ahead === 'intent') weight = 29
    if (ahead === 'rumoured') weight = 39
    if (form === 'ing') weight = 49
  }
  if ((word.stage === 'completed' || word.stage === 'partly_funded') && ahead) weight = 20
  if (word.stage === 'terminated' && ahead === 'rumoured') weight = 38
  if (
    word.stage === 'negotiating' &&
    /^(?:谈判|talks|negotiations|discussions)$/i.test(text.slice(token.start, token.end)) &&
    /过/.test(text.slice(token.start - 3, token.start))
  )
    stage = 'terminated'
  return {
    stage,
    weight,
    span: token,
    ...(word.binding === undefined ? {} : { binding: word.binding }),
    ...(word.instrument ? { instrument: word.instrument } : {}),
  }
}

/** A wish or a perhaps right before a deed turns the deed into one. */
function aheadOf(text: string, token: StageToken, all: readonly StageToken[]): 'intent' | 'rumoured' | undefined {
  const chinese = /[\u4e00-\u9fff]/.test(text[token.start]!)
  const before = all
    .filter(
      (s) =>
        s.end <= token.start &&
        token.start - s.end <= (chinese ? 8 : 20) &&
        (s.data.word.weight === 30 || s.data.word.stage === 'rumoured') &&
        !/[,;:]/.test(text.slice(s.end, token.start)),
    )
    .at(-1)
  if (before) return before.data.word.stage === 'rumoured' ? 'rumoured' : 'intent'
  return undefined
}
