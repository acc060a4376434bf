import type { SpeakerKind } from '../model/index.ts'
import type { Discourse } from './discourse.ts'
import type { NameRef } from './gazetteer.ts'
import type { Mention } from './names.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Who says it, and whose carrying of the words is credited. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role?: string
  /** The party spoken for. */
  readonly firm?: NameRef
  readonly via?: string
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

/** A quotation that stands alone is by whoever the next sentence is about. */
export function speakerFromNext(sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  return onlyPerson(sentence, memory)
}

export function voiceOf(
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

export function resolved(
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
    const standing =
      mention.sort === 'pronoun' ? undefined : its ? (memory.subject ?? memory.last)?.firm : (discourse.topic ?? discourse.focus)
    const firstHere = all.filter(
      (m) =>
        m.sort === 'party' && m.end <= mention.start && m.ref?.kind !== 'observer' && !/^'s/.test(text.slice(m.end, m.end + 2)),
    )[0]?.ref
    if (firstHere && mention.start - all[0]!.start > 20 && /^[a-z]/i.test(mention.words) && !owner)
      return {
        name: firstHere.name,
        kind: mention.sort === 'filing' ? 'filing' : 'company',
        firm: firstHere,
        ...(mention.sort === 'pronoun' ? {} : { role: mention.words }),
      }
    const refs = owner?.ref
      ? [owner.ref]
      : standing
        ? [standing]
        : discourse.resolve(
            mention.sort === 'pronoun'
              ? mention.which === 'it'
                ? { ...mention, which: 'company' }
                : mention
              : { ...mention, which: 'company', words: '公司' },
            all.flatMap((m) => (m.ref?.sort === 'party' && m.end <= mention.start ? [m.ref] : [])),
            undefined,
          )
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

/** Persons of the sentence with the firm and role that stand about them. */
export function learnPeople(text: string, sentence: ReadSentence, memory: SpeakerMemory): void {
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

/** The first person of a sentence is its subject often enough to be meant by "he" in the next. */
export function rememberPeople(sentence: ReadSentence, memory: SpeakerMemory): void {
  if (sentence.opens) memory.carrier = undefined
  const person = sentence.mentions.find(
    (m) => m.sort === 'person' && !sentence.quotes.some((q) => m.start >= q.start && m.end <= q.end),
  )
  if (person) memory.person = voiceOf(person, undefined, memory)
  const outlet = sentence.mentions.find((m) => m.sort === 'outlet')
  if (outlet) memory.carrier = outlet.ref!.name
}

/** Whose deeds a sentence tells: its first firm or person that no preposition governs. */
export function subjectOf(text: string, sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  const first = sentence.mentions.find(
    (m) =>
      (m.sort === 'person' || m.sort === 'party') &&
      !addressed(text, sentence, m) &&
      !/[与和跟同为被由从]$/.test(text.slice(m.start - 1, m.start)),
  )
  return first && voiceOf(first, sentence.mentions, memory, text)
}

export function onlyPerson(sentence: ReadSentence, memory: SpeakerMemory): Speaker | undefined {
  const person = sentence.mentions.find((m) => m.sort === 'person')
  return person && voiceOf(person, undefined, memory)
}

/** Of a firm, its officer and their paper, the one who speaks: a person before a source before the firm. */
export function bestOf(mentions: readonly Mention[]): Mention | undefined {
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
  return [...mentions].sort((a, b) => rank(b) - rank(a) || b.start - a.start)[0]
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

export const personAfter = (all: readonly Mention[], from: Mention): Mention | undefined =>
  from.sort === 'person' ? from : all.find((m) => m.sort === 'person' && m.start >= from.end && m.start - from.end <= 40)

export const speaking = (m: Mention): boolean =>
  m.sort === 'person' ||
  m.sort === 'party' ||
  m.sort === 'outlet' ||
  m.sort === 'unnamed' ||
  m.sort === 'filing' ||
  m.sort === 'mouth' ||
  (m.sort === 'pronoun' && /^(?:he|company|it|both|they)$/.test(m.which ?? ''))

/** Behind 向/对/告诉/to: they are spoken to. */
export const addressed = (text: string, sentence: ReadSentence, m: Mention): boolean => {
  const before = text.slice(Math.max(sentence.start, m.start - 4), m.start)
  return (
    /(?:[向对]|告诉|接受|回应|对《|向《)$/.test(before.replace(/[《“]$/, '')) ||
    (/\b(?:to|with|by|of|for|about|on|in|at|from) (?:the )?$/i.test(text.slice(Math.max(sentence.start, m.start - 9), m.start)) &&
      m.sort !== 'unnamed')
  )
}
