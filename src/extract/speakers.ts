import type { Act, SpeakerKind } from '../model/index.ts'
import type { Discourse } from './discourse.ts'
import type { NameRef } from './gazetteer.ts'
import type { SpeechWord } from './lexicon/speech.ts'
import type { Mention } from './names.ts'
import type { ReadSentence, Token } from './read-sentence.ts'
import { type Span, sentencesWithin } from './segment.ts'
import type { Form } from './vocabulary.ts'

/** Who says it, and whose carrying of the words is credited. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role?: string
  /** The party spoken for. */
  readonly firm?: NameRef
  readonly via?: string
}

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

export interface SpeakerMemory {
  /** Who spoke last, for a quotation or a verb without a subject. */
  last: Speaker | undefined
  /** The subject of a sentence told since somebody last spoke: a verb without one is theirs. */
  subject: Speaker | undefined
  /** The person last put before the reader: whom "he" means. */
  person: Speaker | undefined
  /** The outlet whose report this passage retells, until the paragraph ends. */
  carrier: string | undefined
  /** The sentence before ended in a colon: what follows is theirs. */
  announced: Speaker | undefined
  readonly firms: Map<string, { firm?: NameRef; role?: string }>
}

type SpeechToken = Token<{ word: SpeechWord; form: Form }>

/** All attributions of a sentence, in reading order. */
export function attributionsOf(text: string, sentence: ReadSentence, discourse: Discourse, memory: SpeakerMemory): Attribution[] {
  learnPeople(text, sentence, memory)
  const inQuote = (at: number) => sentence.quotes.some((q) => at >= q.start && at < q.end && q.end - q.start > 12)
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
    const cites = before?.verb.data.word.report && v.speaker.via === before.speaker.name && /^(?:cit|quot)/i.test(text.slice(v.verb.start, v.verb.end))
    return [cites ? { speaker: v.speaker, verb: before.verb } : v]
  })
  for (let i = 0; i < merged.length; i++) {
    const voice = { ...merged[i]!, speaker: carried(text, sentence, merged[i]!, memory) }
    found.push(...contentsOf(text, sentence, voice, merged[i - 1], merged[i + 1]).map((a) => ({ ...a, turn: clauseStartOf(sentence, voice.verb.start) })))
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

/** The first person of a sentence is its subject often enough to be meant by "he" in the next. */
function rememberPeople(sentence: ReadSentence, memory: SpeakerMemory): void {
  if (sentence.opens) memory.carrier = undefined
  const person = sentence.mentions.find(
    (m) => m.sort === 'person' && !sentence.quotes.some((q) => m.start >= q.start && m.end <= q.end),
  )
  if (person) memory.person = voiceOf(person, undefined, memory)
  const outlet = sentence.mentions.find((m) => m.sort === 'outlet')
  if (outlet) memory.carrier = outlet.ref!.name
}

/** Whose deeds a sentence tells: its first firm or person that no preposition governs. */
function subjectOf(text: string, sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  const first = sentence.mentions.find(
    (m) =>
      (m.sort === 'person' || m.sort === 'party') &&
      !addressed(text, sentence, m) &&
      !/[与和跟同为被由从]$/.test(text.slice(m.start - 1, m.start)),
  )
  return first && voiceOf(first, sentence.mentions, memory, text)
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
    const best = bestOf(before.slice(0, 3), text)
    const speaker = best ? resolved(best, sentence.mentions, discourse, memory, text) : (memory.subject ?? memory.last)
    return speaker ? directly(text, quote, speaker, 'asserts') : []
  })
}

/** Private words, and whatever stands in "the report said …", come by the outlet that is being retold. */
function carried(text: string, sentence: ReadSentence, voice: Voice, memory: SpeakerMemory): Speaker {
  const { speaker, verb } = voice
  if (speaker.via || !memory.carrier || speaker.kind === 'outlet') return speaker
  const clause = clauseStartOf(sentence, verb.start)
  const retold = sentence.hearsay.some(
    (h) => (h.data === 'private' && h.start >= clause && h.end <= verb.end) || (h.data === 'report' && h.end <= verb.start),
  )
  void text
  return retold ? { ...speaker, via: memory.carrier } : speaker
}

/** 根据监管文件, …: the paper of the firm that the passage is about. */
function filingsOf(text: string, sentence: ReadSentence, found: readonly Attribution[], discourse: Discourse): Attribution[] {
  const paper = sentence.mentions.find((m) => m.sort === 'filing' && /(?:根据|据|按照|依据)[^,。]{0,8}$/.test(text.slice(Math.max(sentence.start, m.start - 12), m.start)))
  if (!paper || found.some((a) => a.whole.start <= paper.start && a.whole.end > paper.end)) return []
  const comma = sentence.breaks.find((b) => b.start >= paper.end && b.data === ',')
  const owner = sentence.mentions.filter((m) => m.sort === 'party' && m.end <= paper.start).at(-1)?.ref ?? discourse.topic ?? discourse.issuer ?? discourse.subject
  if (!comma || !owner) return []
  const whole = { start: sentence.start, end: trimEnd(text, sentence.end) }
  return [{ speaker: { name: owner.name, kind: 'filing', firm: owner, role: paper.words }, act: 'asserts', content: { start: comma.end, end: whole.end }, whole, direct: false }]
}

/** 据称, "reportedly", 报道指出 with nobody named: people unknown, by the outlet that is being retold. */
function hearsayOf(text: string, sentence: ReadSentence, found: readonly Attribution[], memory: SpeakerMemory): Attribution[] {
  const mark = sentence.hearsay.find(
    (h) => h.data !== 'private' && !found.some((a) => h.start >= a.whole.start && h.end <= a.whole.end),
  )
  if (!mark) return []
  const start = mark.data === 'report' ? mark.end : clauseStartOf(sentence, mark.start)
  const until = found.reduce((end, a) => ((a.turn ?? a.whole.start) >= mark.end ? Math.min(end, a.turn ?? a.whole.start) : end), sentence.end)
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

/** A quotation that stands alone is by whoever the next sentence is about. */
export function speakerFromNext(sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  return onlyPerson(sentence, memory)
}

export const directly = (text: string, quote: Span, speaker: Speaker, act: Act): Attribution[] =>
  sentencesWithin(text, quote).map((span) => ({ speaker, act, content: span, direct: true, whole: span }))

function onlyPerson(sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  const person = sentence.mentions.find((m) => m.sort === 'person')
  return person && voiceOf(person, undefined, memory)
}

/** "is said to", 被称为: nobody speaks. */
const isPassiveReport = (text: string, verb: SpeechToken): boolean =>
  ((/(?:被|简|俗|号|可以|以下)$/.test(text.slice(verb.start - 2, verb.start)) ||
    (/所$/.test(text.slice(verb.start - 1, verb.start)) && !/^说/.test(text.slice(verb.start, verb.end)))) &&
    /^[称说讲]/.test(text.slice(verb.start, verb.end))) ||
  (/\b(?:is|are|was|were|be|that|the|a|an|its|their|his) $/i.test(text.slice(Math.max(0, verb.start - 7), verb.start)) &&
    !/reported by|according/i.test(text.slice(verb.start, verb.end + 4)) &&
    verb.data.word.whole !== true)

interface Voice {
  readonly verb: SpeechToken
  readonly speaker: Speaker
}

const speaking = (m: Mention): boolean =>
  m.sort === 'person' ||
  m.sort === 'party' ||
  m.sort === 'outlet' ||
  m.sort === 'unnamed' ||
  m.sort === 'filing' ||
  m.sort === 'mouth' ||
  (m.sort === 'pronoun' && /^(?:he|company|it|both|they)$/.test(m.which ?? ''))

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
    return voiceOf(bestOf(after.slice(0, 3), text), outside, memory, text)
  }
  // '…," said X': the speaker stands behind. A verb of telling never turns round.
  if (!chinese && /[”] ?$/.test(text.slice(verb.start - 2, verb.start)) && !/^t(?:ell|old)/i.test(text.slice(verb.start, verb.end))) {
    const inverted = outside.find((m) => m.start >= verb.end && m.start - verb.end < 40)
    if (inverted) return voiceOf(personAfter(outside, inverted) ?? inverted, outside, memory, text)
  }
  if (verb.data.word.report && /^(?:cit|quot|援引|引述|引用)/i.test(text.slice(verb.start, verb.end))) {
    const source = outside.find((m) => m.start >= verb.end && m.start - verb.end < 40 && m.sort !== 'outlet')
    if (source) return resolved(source, outside, discourse, memory, text)
  }
  const clauseStart = clauseStartOf(sentence, verb.start)
  const near = outside.filter((m) => m.start >= clauseStart && m.end <= verb.start && !addressed(text, sentence, m))
  const here = bestOf(near.slice(-4), text)
  if (here) return resolved(here, outside, discourse, memory, text)
  // "X, an analyst at Y, said": the clause before belongs to the same subject.
  const earlier = outside.filter((m) => m.end <= clauseStart && !addressed(text, sentence, m))
  const subject = bestOf(chinese ? earlier.slice(0, 3) : earlier.slice(-3), text)
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

function resolved(
  mention: Mention,
  all: readonly Mention[],
  discourse: Discourse,
  memory: SpeakerMemory,
  text: string,
): Speaker | undefined {
  if (mention.sort === 'pronoun' && mention.which === 'he')
    return memory.person ?? (memory.last?.kind === 'person' || memory.last?.kind === 'analyst' ? memory.last : undefined)
  if (mention.sort === 'pronoun' || mention.sort === 'mouth' || mention.sort === 'filing') {
    const owner = ownerOf(mention, all, text)
    const its = /(?:其|its |their )$/i.test(text.slice(Math.max(0, mention.start - 6), mention.start).replace(/官方$/, ''))
    const standing = mention.sort === 'pronoun' ? undefined : its ? (memory.subject ?? memory.last)?.firm : (discourse.topic ?? discourse.focus)
    const firstHere = all.filter((m) => m.sort === 'party' && m.end <= mention.start && m.ref?.kind !== 'observer' && !/^'s/.test(text.slice(m.end, m.end + 2)))[0]?.ref
    if (firstHere && mention.start - all[0]!.start > 20 && /^[a-z]/i.test(mention.words) && !owner) return { name: firstHere.name, kind: mention.sort === 'filing' ? 'filing' : 'company', firm: firstHere, ...(mention.sort === 'pronoun' ? {} : { role: mention.words }) }
    const refs = owner?.ref
      ? [owner.ref]
      : standing
        ? [standing]
        : discourse.resolve(mention.sort === 'pronoun' ? (mention.which === 'it' ? { ...mention, which: 'company' } : mention) : { ...mention, which: 'company', words: '公司' }, all.flatMap((m) => (m.ref?.sort === 'party' && m.end <= mention.start ? [m.ref] : [])), undefined)
    const firm = refs[0]
    if (!firm) return mention.sort === 'filing' ? { name: 'filing', kind: 'filing' } : undefined
    return {
      name: firm.name,
      kind: mention.sort === 'filing' ? 'filing' : 'company',
      firm,
      ...(mention.sort === 'pronoun' ? {} : { role: mention.words }),
    }
  }
  return voiceOf(mention, all, memory, text)
}

/** "Oracle management", 亿纬锂能董秘办人士: the party right before. */
const ownerOf = (mention: Mention, all: readonly Mention[], text: string): Mention | undefined =>
  all
    .filter(
      (m) =>
        m.sort === 'party' &&
        m.end <= mention.start &&
        mention.start - m.end <= 14 &&
        !/[,;。]/.test(text.slice(m.end, mention.start)),
    )
    .at(-1)

/** Of a firm, its officer and their paper, the one who speaks: a person before a source before the firm. */
function bestOf(mentions: readonly Mention[], text: string): Mention | undefined {
  const rank = (m: Mention) =>
    m.sort === 'person'
      ? 5
      : m.sort === 'unnamed'
        ? 4
        : m.sort === 'mouth'
          ? 3.5
          : m.sort === 'pronoun' && m.which === 'he'
            ? 4.5
            : m.sort === 'filing'
              ? 2
              : 3
  void text
  return [...mentions].sort((a, b) => rank(b) - rank(a) || b.start - a.start)[0]
}

const personAfter = (all: readonly Mention[], from: Mention): Mention | undefined =>
  from.sort === 'person' ? from : all.find((m) => m.sort === 'person' && m.start >= from.end && m.start - from.end <= 40)

/** Behind 向/对/告诉/to: they are spoken to. */
const addressed = (text: string, sentence: ReadSentence, m: Mention): boolean => {
  const before = text.slice(Math.max(sentence.start, m.start - 4), m.start)
  return (
    /(?:[向对]|告诉|接受|回应|对《|向《)$/.test(before.replace(/[《“]$/, '')) ||
    (/\b(?:to|with|by|of|for|about|on|in|at|from) (?:the )?$/i.test(text.slice(Math.max(sentence.start, m.start - 9), m.start)) &&
      m.sort !== 'unnamed')
  )
}

function voiceOf(
  mention: Mention | undefined,
  all: readonly Mention[] | undefined,
  memory: SpeakerMemory,
  text = '',
): Speaker | undefined {
  if (!mention) return undefined
  const ref = mention.ref
  if (mention.sort === 'unnamed') return { name: 'people familiar', kind: 'unnamed', role: mention.words }
  if (mention.sort === 'filing') {
    const owner = all && ownerOf(mention, all, text)
    return owner?.ref
      ? { name: owner.ref.name, kind: 'filing', firm: owner.ref, role: mention.words }
      : { name: 'filing', kind: 'filing' }
  }
  if (!ref) return undefined
  if (ref.sort === 'outlet') return { name: ref.name, kind: 'outlet' }
  if (ref.sort === 'person') {
    const known = memory.firms.get(ref.name)
    const firm = known?.firm ?? ref.firm
    const role = known?.role ?? ref.role
    const analyst = firm?.kind === 'observer' || /analyst|分析/i.test(role ?? '')
    return { name: ref.name, kind: analyst ? 'analyst' : 'person', ...(role ? { role } : {}), ...(firm ? { firm } : {}) }
  }
  return { name: ref.name, kind: ref.kind === 'observer' ? 'analyst' : 'company', firm: ref }
}

/** Persons of the sentence with the firm and role that stand about them. */
function learnPeople(text: string, sentence: ReadSentence, memory: SpeakerMemory): void {
  for (const person of sentence.mentions.filter((m) => m.sort === 'person')) {
    const known = memory.firms.get(person.ref!.name)
    if (known?.firm && known.role) continue
    const left = sentence.mentions
      .filter(
        (m) =>
          m.sort === 'party' &&
          m.end <= person.start &&
          person.start - m.end <= 45 &&
          !/[,;。“”]/.test(text.slice(m.end, person.start)),
      )
      .at(-1)
    const right = sentence.mentions.find(
      (m) =>
        m.sort === 'party' &&
        m.start >= person.end &&
        m.start - person.end <= 60 &&
        /^,? (?:an? |the |chief |senior |its )?[a-z' -]{0,48}(?:at|of|with|for)(?: the)? $/i.test(
          text.slice(person.end, m.start),
        ),
    )
    const roles = sentence.mentions.filter((m) => m.sort === 'role')
    const role =
      roles.find((r) => r.end <= person.start && person.start - r.end <= 2) ??
      roles.find((r) => r.start >= person.end && r.start - person.end <= 12 && /^,/.test(text.slice(person.end)))
    const near =
      left && (role ? role.start >= left.end : /^(?:的|'s |方面)?$/.test(text.slice(left.end, person.start))) ? left : undefined
    const firm = right?.ref ?? near?.ref
    if (firm || role)
      memory.firms.set(person.ref!.name, {
        ...((firm ?? known?.firm) ? { firm: (firm ?? known?.firm)! } : {}),
        ...(role ? { role: role.words } : {}),
      })
  }
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
  const outlets = sentence.mentions.filter((m) => m.sort === 'outlet' && m.ref!.name !== speaker.name && m.start >= reach.start && m.end <= reach.end)
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

function contentsOf(
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
    return [{ speaker, act: word.act, content: { start: from, end: verb.start }, whole: { start: from, end: trimEnd(text, limitOf(sentence, verb.end, next)) }, direct: false }]
  }
  const after = /^[^\u4e00-\u9fff\w“]*/.exec(text.slice(verb.end, sentence.end))?.[0].length ?? 0
  const start = verb.end + after
  const limit = next ? clauseStartOf(sentence, next.verb.start) : sentence.end
  const long = sentence.quotes.filter((q) => q.end - q.start > 12)
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
  const before = long.filter((q) => !(previous && q.start >= previous.verb.end && q.start - previous.verb.end < 6) && q.end <= verb.start && (!previous || q.start >= previous.verb.end) && verb.start - q.end < 90)
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

const limitOf = (sentence: ReadSentence, at: number, next: Voice | undefined): number => (next ? Math.max(at, clauseStartOf(sentence, next.verb.start)) : sentence.end)

/** Brackets end no clause here: a name in another script stands in them. */
const clauseStartOf = (sentence: ReadSentence, at: number): number =>
  sentence.breaks.reduce(
    (start, b) => (b.end <= at && /^[,;:—。!?”]$/.test(b.data) ? Math.max(start, b.end) : start),
    sentence.start,
  )
const endOfClause = (sentence: ReadSentence, at: number): number =>
  sentence.breaks.reduce((end, b) => (b.start >= at && /^[,;:—。]$/.test(b.data) ? Math.min(end, b.start) : end), sentence.end)
function trimEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && /[\s,;:]/.test(text[end - 1]!)) end--
  return end
}
