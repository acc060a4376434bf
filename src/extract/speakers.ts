import type { Discourse } from './discourse.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import {
  type Attribution,
  clauseStartOf,
  contentsOf,
  directly,
  isSpoken,
  type SpeechToken,
  trimEnd,
  type Voice,
} from './speech-content.ts'
import {
  addressed,
  bestOf,
  learnPeople,
  onlyPerson,
  personAfter,
  rememberPeople,
  resolved,
  type Speaker,
  type SpeakerMemory,
  speaking,
  subjectOf,
  voiceOf,
} from './voices.ts'

/** All attributions of a sentence, in reading order. */
export function attributionsOf(text: string, sentence: ReadSentence, discourse: Discourse, memory: SpeakerMemory): Attribution[] {
  learnPeople(text, sentence, memory)
  const inQuote = (at: number) => sentence.quotes.some((q) => at >= q.start && at < q.end && isSpoken(text, q))
  const verbs = sentence.speech.filter((verb) => !inQuote(verb.start) && !isPassiveReport(text, verb))
  const found: Attribution[] = []
  rememberPeople(sentence, memory)
  const voices = verbs
    .map((verb) => ({ verb, speaker: speakerOf(text, sentence, verb, discourse, memory) }))
    .filter((v): v is { verb: SpeechToken; speaker: Speaker } => v.speaker !== undefined)
  const credited = voices.map((voice, i) => ({
    ...voice,
    speaker: withVia(text, sentence, voice, { start: previousTurn(sentence, voices, i), end: nextTurn(sentence, voices[i + 1]) }),
  }))
  const merged = credited.flatMap((v, i): Voice[] => {
    const next = credited[i + 1]
    if (next && v.verb.data.word.report && next.speaker.via === v.speaker.name) return []
    if (next && next.speaker.name === v.speaker.name && clauseStartOf(sentence, next.verb.start) <= v.verb.start) return []
    const before = credited[i - 1]
    // "X reported, citing sources": what X reported is what the sources say.
    const cites =
      before?.verb.data.word.report &&
      v.speaker.via === before.speaker.name &&
      /^(?:cit|quot)/i.test(text.slice(v.verb.start, v.verb.end))
    return [cites ? { speaker: v.speaker, verb: before.verb } : v]
  })
  for (let i = 0; i < merged.length; i++) {
    const voice = { ...merged[i]!, speaker: carried(sentence, merged[i]!, memory) }
    found.push(
      ...contentsOf(text, sentence, voice, merged[i - 1], merged[i + 1]).map((a) => ({
        ...a,
        turn: clauseStartOf(sentence, voice.verb.start),
      })),
    )
    memory.last = voice.speaker
  }
  found.push(...filingsOf(text, sentence, found, discourse))
  found.push(...hearsayOf(text, sentence, found, memory))
  found.push(...announcedQuotes(text, sentence, found, discourse, memory))
  const free = sentence.quotes.filter(
    (q) => q.end - q.start > 12 && !found.some((a) => a.content.start < q.end && a.content.end > q.start),
  )
  const quoteOnly =
    sentence.quotes[0] && sentence.quotes[0].start - sentence.start <= 1 && sentence.quotes.at(-1)!.end >= sentence.end - 3
  const owner = verbs.length === 0 ? (quoteOnly ? (memory.announced ?? memory.last) : undefined) : memory.last
  if (owner && free.length > 0 && (quoteOnly || merged.length > 0))
    for (const quote of free) found.push(...directly(text, quote, owner, 'asserts'))
  if (merged.length > 0) memory.subject = undefined
  else if (!quoteOnly) memory.subject = subjectOf(text, sentence, memory) ?? memory.subject
  const colon = /[:]$/.test(text.slice(sentence.start, sentence.end))
  memory.announced = colon ? (merged.at(-1)?.speaker ?? onlyPerson(sentence, memory) ?? memory.last) : undefined
  return found.sort((a, b) => a.content.start - b.content.start)
}

/** "他补了一句：“…”": a colon is verb enough. */
function announcedQuotes(
  text: string,
  sentence: ReadSentence,
  found: readonly Attribution[],
  discourse: Discourse,
  memory: SpeakerMemory,
): Attribution[] {
  return sentence.quotes.flatMap((quote) => {
    if (
      quote.end - quote.start <= 6 ||
      !/[:] ?“$/.test(text.slice(quote.start - 3, quote.start)) ||
      found.some((a) => a.content.start < quote.end && a.content.end > quote.start)
    )
      return []
    const before = sentence.mentions.filter((m) => speaking(m) && m.end <= quote.start && !addressed(text, sentence, m))
    const best = bestOf(before.slice(0, 3))
    const speaker = best ? resolved(best, sentence.mentions, discourse, memory, text) : (memory.subject ?? memory.last)
    return speaker ? directly(text, quote, speaker, 'asserts') : []
  })
}

/** Private words, and whatever stands in "the report said …", come by the outlet that is being retold. */
function carried(sentence: ReadSentence, voice: Voice, memory: SpeakerMemory): Speaker {
  const { speaker, verb } = voice
  if (speaker.via || !memory.carrier || speaker.kind === 'outlet') return speaker
  const clause = clauseStartOf(sentence, verb.start)
  const retold = sentence.hearsay.some(
    (h) => (h.data === 'private' && h.start >= clause && h.end <= verb.end) || (h.data === 'report' && h.end <= verb.start),
  )
  return retold ? { ...speaker, via: memory.carrier } : speaker
}

/** 根据监管文件, …: the paper of the firm that the passage is about. */
function filingsOf(text: string, sentence: ReadSentence, found: readonly Attribution[], discourse: Discourse): Attribution[] {
  const paper = sentence.mentions.find(
    (m) =>
      m.sort === 'filing' &&
      /(?:根据|据|按照|依据)[^,。]{0,8}$/.test(text.slice(Math.max(sentence.start, m.start - 12), m.start)),
  )
  if (!paper || found.some((a) => a.whole.start <= paper.start && a.whole.end > paper.end)) return []
  const comma = sentence.breaks.find((b) => b.start >= paper.end && b.data === ',')
  const owner =
    sentence.mentions.filter((m) => m.sort === 'party' && m.end <= paper.start).at(-1)?.ref ??
    discourse.topic ??
    discourse.issuer ??
    discourse.subject
  if (!comma || !owner) return []
  const whole = { start: sentence.start, end: trimEnd(text, sentence.end) }
  return [
    {
      speaker: { name: owner.name, kind: 'filing', firm: owner, role: paper.words },
      act: 'asserts',
      content: { start: comma.end, end: whole.end },
      whole,
      direct: false,
    },
  ]
}

/** 据称, "reportedly", 报道指出 with nobody named: people unknown, by the outlet that is being retold. */
function hearsayOf(text: string, sentence: ReadSentence, found: readonly Attribution[], memory: SpeakerMemory): Attribution[] {
  const mark = sentence.hearsay.find(
    (h) => h.data !== 'private' && !found.some((a) => h.start >= a.whole.start && h.end <= a.whole.end),
  )
  if (!mark) return []
  const start = mark.data === 'report' ? mark.end : clauseStartOf(sentence, mark.start)
  const until = found.reduce(
    (end, a) => ((a.turn ?? a.whole.start) >= mark.end ? Math.min(end, a.turn ?? a.whole.start) : end),
    sentence.end,
  )
  if (until - start < 8) return []
  const via = memory.carrier ?? memory.last?.via
  const whole = { start, end: trimEnd(text, until) }
  return [
    {
      speaker: { name: 'people familiar', kind: 'unnamed', role: text.slice(mark.start, mark.end), ...(via ? { via } : {}) },
      act: 'asserts',
      content: whole,
      whole,
      direct: false,
    },
  ]
}

/** "is said to", 被称为: nobody speaks. */
const isPassiveReport = (text: string, verb: SpeechToken): boolean =>
  ((/(?:被|简|俗|号|可以|以下)$/.test(text.slice(verb.start - 2, verb.start)) ||
    (/所$/.test(text.slice(verb.start - 1, verb.start)) && !/^说/.test(text.slice(verb.start, verb.end)))) &&
    /^[称说讲]/.test(text.slice(verb.start, verb.end))) ||
  (/\b(?:is|are|was|were|be|that|the|a|an|its|their|his) $/i.test(text.slice(Math.max(0, verb.start - 7), verb.start)) &&
    !/reported by|according/i.test(text.slice(verb.start, verb.end + 4)) &&
    verb.data.word.whole !== true)

function speakerOf(
  text: string,
  sentence: ReadSentence,
  verb: SpeechToken,
  discourse: Discourse,
  memory: SpeakerMemory,
): Speaker | undefined {
  const chinese = /[\u4e00-\u9fff]/.test(text[verb.start]!)
  const outside = sentence.mentions.filter(
    (m) => speaking(m) && !sentence.quotes.some((q) => m.start >= q.start && m.end <= q.end),
  )
  if (/^according to$/i.test(text.slice(verb.start, verb.end))) {
    const after = outside.filter((m) => m.start >= verb.end && m.start - verb.end < 60)
    return voiceOf(bestOf(after.slice(0, 3)), outside, memory, text)
  }
  // '…," said X': the speaker stands behind. A verb of telling never turns round.
  if (
    !chinese &&
    /[”] ?$/.test(text.slice(verb.start - 2, verb.start)) &&
    !/^t(?:ell|old)/i.test(text.slice(verb.start, verb.end))
  ) {
    const inverted = outside.find((m) => m.start >= verb.end && m.start - verb.end < 40)
    if (inverted) return voiceOf(personAfter(outside, inverted) ?? inverted, outside, memory, text)
  }
  if (verb.data.word.report && /^(?:cit|quot|援引|引述|引用)/i.test(text.slice(verb.start, verb.end))) {
    const source = outside.find((m) => m.start >= verb.end && m.start - verb.end < 40 && m.sort !== 'outlet')
    if (source) return resolved(source, outside, discourse, memory, text)
  }
  const clauseStart = clauseStartOf(sentence, verb.start)
  const near = outside.filter((m) => m.start >= clauseStart && m.end <= verb.start && !addressed(text, sentence, m))
  const here = bestOf(near.slice(-4))
  if (here) return resolved(here, outside, discourse, memory, text)
  // "X, an analyst at Y, said": the clause before belongs to the same subject.
  const earlier = outside.filter((m) => m.end <= clauseStart && !addressed(text, sentence, m))
  const subject = bestOf(chinese ? earlier.slice(0, 3) : earlier.slice(-3))
  if (subject && (chinese ? clauseStart - subject.end < 60 : clauseStart - subject.end < 90))
    return resolved(subject, outside, discourse, memory, text)
  const tail = chinese
    ? undefined
    : outside.find(
        (m) => m.start >= verb.end && m.start - verb.end <= 12 && /^["”,]/.test(text.slice(verb.start - 1, verb.start)),
      )
  if (tail) return resolved(tail, outside, discourse, memory, text)
  return verb.data.word.report || verb.data.word.whole ? undefined : (memory.subject ?? memory.last)
}

const previousTurn = (sentence: ReadSentence, voices: readonly Voice[], at: number): number => {
  let before = at - 1
  while (before >= 0 && voices[before]!.speaker.name === voices[at]!.speaker.name) before--
  const previous = voices[before]
  return previous === undefined || previous.speaker.kind === 'outlet' ? sentence.start : previous.verb.end
}

/** A report's own verb gives its turn to the words it carries: 这封信由X曝光 belongs to the letter. */
const nextTurn = (sentence: ReadSentence, next: Voice | undefined): number =>
  next === undefined || next.speaker.kind === 'outlet' ? sentence.end : clauseStartOf(sentence, next.verb.start)

/** The paper that carries the words: 《X》援引…, "told CNBC", 由X曝光, "first reported by Bloomberg". */
function withVia(text: string, sentence: ReadSentence, voice: Voice, reach: Span): Speaker {
  const { speaker, verb } = voice
  const outlets = sentence.mentions.filter(
    (m) => m.sort === 'outlet' && m.ref!.name !== speaker.name && m.start >= reach.start && m.end <= reach.end,
  )
  for (const outlet of outlets) {
    const before = text.slice(Math.max(sentence.start, outlet.start - 26), outlet.start)
    const after = text.slice(outlet.end, outlet.end + 30)
    const cites =
      /^[》”]?(?:等[^,。]{0,6})?[^,。;]{0,16}?(?:援引|引述|引用)/.test(after) ||
      /^[^.;]{0,40}(?:, | )(?:citing|quoting|cited)\b/i.test(text.slice(outlet.end, outlet.end + 60))
    const told =
      /(?:告诉|向|对|接受|回应)(?:了)?[《“]?(?:英国|美国)?$/.test(before) ||
      /\b(?:told|tells|interview with|interviewed by|interview on|speaking to|spoke to|speaking with|spoke with|statement to|as it told|comments to|appearing on|wrote in|e-mail to|email to) (?:the )?$/i.test(
        before,
      )
    const exposed =
      (/(?:由|经|被)[《“]?$/.test(before) && /^[》”]?(?:曝光|率先|首先|最先|独家|披露|取得)/.test(after)) ||
      /\b(?:reported by|seen by|obtained by|reviewed by|according to|published by|report in|report by|leaked to) (?:the )?$/i.test(
        before,
      )
    const source =
      speaker.kind === 'unnamed' ||
      speaker.kind === 'person' ||
      speaker.kind === 'company' ||
      speaker.kind === 'filing' ||
      speaker.kind === 'analyst'
    if (
      source &&
      (cites ||
        told ||
        exposed ||
        (speaker.kind === 'unnamed' && outlet.end <= verb.start && /report|报道|报导/.test(text.slice(outlet.end, verb.end))))
    )
      return { ...speaker, via: outlet.ref!.name }
  }
  return speaker
}
