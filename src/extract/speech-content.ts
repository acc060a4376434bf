import type { Act } from '../model/index.ts'
import type { SpeechWord } from './lexicon/speech.ts'
import type { ReadSentence, Token } from './read-sentence.ts'
import { type Span, sentencesWithin } from './segment.ts'
import type { Form } from './vocabulary.ts'
import type { Speaker } from './voices.ts'

/** Words of one speaker within a sentence. */
export interface Attribution {
  readonly speaker: Speaker
  readonly act: Act
  /** What is said, without the words that say who. */
  readonly content: Span
  /** In quotation marks: these are the speaker's own words. */
  readonly direct: boolean
  /** With the words that say who, for quoting indirect speech. */
  readonly whole: Span
  /** Where the clause of the speech verb begins, when there is one. */
  readonly turn?: number
}

export type SpeechToken = Token<{ word: SpeechWord; form: Form }>

export interface Voice {
  readonly verb: SpeechToken
  readonly speaker: Speaker
}

export function contentsOf(
  text: string,
  sentence: ReadSentence,
  voice: Voice,
  previous: Voice | undefined,
  next: Voice | undefined,
): Attribution[] {
  const { verb, speaker } = voice
  const { word } = verb.data
  if (word.whole) {
    const start = clauseStartOf(sentence, verb.start)
    const span = { start, end: endOfClause(sentence, verb.end) }
    return [{ speaker, act: word.act, content: span, whole: span, direct: false }]
  }
  if (/^according to$/i.test(text.slice(verb.start, verb.end)) && verb.start - sentence.start > 12) {
    const from = previous ? previous.verb.end : sentence.start
    return [
      {
        speaker,
        act: word.act,
        content: { start: from, end: verb.start },
        whole: { start: from, end: trimEnd(text, limitOf(sentence, verb.end, next)) },
        direct: false,
      },
    ]
  }
  const after = /^[^\u4e00-\u9fff\w“]*/.exec(text.slice(verb.end, sentence.end))?.[0].length ?? 0
  const start = verb.end + after
  const limit = next ? clauseStartOf(sentence, next.verb.start) : sentence.end
  const long = sentence.quotes.filter((q) => isSpoken(text, q))
  const directAfter = long.filter(
    (q) =>
      q.start >= verb.end &&
      q.start <= Math.max(limit, verb.end + 3) &&
      (!next || q.end <= next.verb.start || q.start - verb.end <= 3),
  )
  const openNext =
    directAfter[0] &&
    /^[^”]{0,30}$/.test(text.slice(verb.end, directAfter[0].start)) &&
    !/[\u4e00-\u9fff]{9,}/.test(text.slice(verb.end, directAfter[0].start))
  if (directAfter.length > 0 && openNext && /[:,“ ]\s*$/.test(text.slice(verb.end, directAfter[0]!.start)))
    return directAfter.flatMap((q) => directly(text, q, speaker, word.act))
  const before = long.filter(
    (q) =>
      !(previous && q.start >= previous.verb.end && q.start - previous.verb.end < 6) &&
      q.end <= verb.start &&
      (!previous || q.start >= previous.verb.end) &&
      verb.start - q.end < 90,
  )
  if (
    before.length > 0 &&
    (limit - start < 12 ||
      before.at(-1)!.end + 1 >= clauseStartOf(sentence, verb.start) - 1 ||
      verb.start - before.at(-1)!.end < 60)
  ) {
    const rest = directAfter.filter((q) => !before.includes(q))
    return [...before, ...rest].flatMap((q) => directly(text, q, speaker, word.act))
  }
  if (limit - start >= 4 && /[\u4e00-\u9fff\w]/.test(text.slice(start, limit))) {
    const whole = { start: clauseStartOf(sentence, verb.start), end: trimEnd(text, limit) }
    const english = !/[\u4e00-\u9fff]/.test(text[verb.start]!)
    // "CONTENT, X said on Tuesday.": what follows the verb is only when and where.
    const trailing =
      english &&
      word.act !== 'estimates' &&
      /^(?:,? (?:on|in|at|late|early|this|last|to|after|asking|because|speaking|citing|who|declining|adding|when|during|earlier|yesterday|today)\b[^“]*|[,.;\s]*)$/.test(
        text.slice(verb.end, limit),
      ) &&
      whole.start - sentence.start > 25 &&
      !/\bthat\b/.test(text.slice(verb.end, limit))
    if (trailing) {
      const content = { start: previous ? previous.verb.end : sentence.start, end: verb.end }
      return [{ speaker, act: word.act, content, whole: content, direct: false }]
    }
    return [{ speaker, act: word.act, content: { start, end: whole.end }, whole, direct: false }]
  }
  if (/[\u4e00-\u9fff]/.test(text[verb.start]!) && limit < sentence.end - 2) return []
  const start2 = previous ? Math.max(previous.verb.end, sentence.start) : sentence.start
  if (clauseStartOf(sentence, verb.start) - start2 < 8) return []
  const content = { start: start2, end: trimEnd(text, Math.max(verb.end, start)) }
  return [{ speaker, act: word.act, content, whole: content, direct: false }]
}

export const directly = (text: string, quote: Span, speaker: Speaker, act: Act): Attribution[] =>
  sentencesWithin(text, quote).map((span) => ({ speaker, act, content: span, direct: true, whole: span }))

const limitOf = (sentence: ReadSentence, at: number, next: Voice | undefined): number =>
  next ? Math.max(at, clauseStartOf(sentence, next.verb.start)) : sentence.end

/** Brackets end no clause here: a name in another script stands in them. */
export const clauseStartOf = (sentence: ReadSentence, at: number): number =>
  sentence.breaks.reduce(
    (start, b) => (b.end <= at && /^[,;:—。!?”]$/.test(b.data) ? Math.max(start, b.end) : start),
    sentence.start,
  )

const endOfClause = (sentence: ReadSentence, at: number): number =>
  sentence.breaks.reduce((end, b) => (b.start >= at && /^[,;:—。]$/.test(b.data) ? Math.min(end, b.start) : end), sentence.end)

export function trimEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && /[\s,;:]/.test(text[end - 1]!)) end--
  return end
}

/** A quotation is somebody's sentence, not a word held up with tweezers: it is long, or stands behind a colon, or ends as a sentence does. */
export const isSpoken = (text: string, quote: Span): boolean =>
  quote.end - quote.start > 12 ||
  /: ?“$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)) ||
  (quote.end - quote.start > 4 && /[。!?]$/.test(text.slice(quote.start, quote.end)))
