import { type Candidate, familyOf, isLender, isMutual } from './assign.ts'
import { clausesOf, type Placed } from './clauses.ts'
import type { Group } from './deal-groups.ts'
import { type Discourse, same } from './discourse.ts'
import type { DealToken, FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import type { Slot } from './lexicon/deals.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import { isPassive, subjectOf } from './subject.ts'

/** One group of clauses with all a reader has at hand when he comes to it. */
export interface Passage {
  readonly text: string
  readonly sentence: ReadSentence
  readonly group: Group
  readonly span: Span
  readonly discourse: Discourse
  /** The firm whose words these are. */
  readonly speaker: NameRef | undefined
  /** The undertaking told before in the same sentence. */
  readonly previous: FoundDeal | undefined
}

/** Everybody who may be a side: the parties of the passage where they stand, then those the context offers. */
export function candidatesOf(passage: Passage, lead: DealToken): readonly Candidate[] {
  const found = new Found()
  const { group, text, span } = passage
  const placed = group.clauses.flatMap((c) => c.parties)
  const verb = lead.data.word.part === 'verb' ? lead : (group.triggers.find((t) => t.data.word.part === 'verb') ?? lead)
  const passive = isPassive(text, span, verb) && !isMutual(lead)
  const nearest = antecedent(passage, verb, placed) ?? subjectOf(text, placed, verb, lead)
  // "They were licensed to Y": the rights, not the firms.
  const head = nearest?.mention.which === 'they' && passive ? undefined : nearest
  const subject = head && refsOf(passage, head, partiesBefore(passage, lead), undefined)[0]
  if (subject) found.add(subject, passive ? 'object' : 'subject', true, 0, undefined, head)
  addPlaced(passage, found, { lead, verb, head, subject, passive, placed })
  if (!subject) addOwner(passage, found, passive)
  addContext(passage, found, lead)
  if (lead.data.word.kind === 'guarantee' && !subject) addPerson(passage, found, lead)
  return found.list.map((c) => ({ ...c, pays: isSaidToPay(passage, c.ref) }))
}

interface Open {
  readonly ref: NameRef
  readonly slots: Set<Slot>
  explicit: boolean
  ready: number
  was: 'payer' | 'payee' | undefined
  place: Placed | undefined
}

class Found {
  readonly list: Open[] = []

  add(
    ref: NameRef | undefined,
    slot: Slot | undefined,
    explicit: boolean,
    ready: number,
    was?: 'payer' | 'payee',
    place?: Placed,
  ): void {
    if (!ref || ref.kind === 'observer') return
    const known = this.list.find((c) => same(c.ref, ref))
    if (!known) {
      this.list.push({ ref, slots: new Set(slot ? [slot] : []), explicit, ready, was, place })
      return
    }
    known.place ??= place
    // The first place a party stands at tells its part; what follows only says its name again.
    if (known.slots.size > 0) return
    if (slot) {
      known.slots.add(slot)
      known.explicit ||= explicit
    } else {
      known.ready = Math.max(known.ready, ready)
      known.was ??= was
    }
  }

  get explicit(): readonly Open[] {
    return this.list.filter((c) => c.explicit)
  }

  has(ref: NameRef | undefined): boolean {
    return this.list.some((c) => same(c.ref, ref))
  }
}

interface Clause {
  readonly lead: DealToken
  readonly verb: DealToken
  readonly head: Placed | undefined
  readonly subject: NameRef | undefined
  readonly passive: boolean
  readonly placed: readonly Placed[]
}

function addPlaced(passage: Passage, found: Found, at: Clause): void {
  const { lead, verb, head, subject, passive } = at
  const before = partiesBefore(passage, lead)
  for (const p of at.placed) {
    const which = p.mention.which ?? ''
    // 经双方协商: the two are named already.
    if (p.mention.sort === 'pronoun' && /both|they|other/.test(which) && p !== head && found.explicit.length >= 2) continue
    // "They were licensed to Y": the rights, not the firms.
    if (which === 'they' && passive) continue
    const beside =
      head && p.inList > 0 && p.slot === 'bare' && p.mention.start > head.mention.start && p.mention.end <= verb.start
    for (const [i, ref] of refsOf(passage, p, before, p === head ? undefined : subject).entries()) {
      if (p === head && i === 0) found.add(ref, passive ? 'object' : 'subject', true, 0, undefined, p)
      // "A and B signed" are two sides; "A and B invested" are one.
      else if (beside || p === head) found.add(ref, isMutual(lead) ? 'with' : 'subject', true, 0, undefined, p)
      else found.add(ref, slotOf(passage, p, verb, lead, head !== undefined && !passive), true, 3.5, undefined, p)
    }
  }
}

/** A subject left out is that of an earlier clause, whoever speaks, or the firm the passage is about. */
function addOwner(passage: Passage, found: Found, passive: boolean): void {
  if (found.list.some((c) => c.slots.has('by'))) return
  const { discourse, speaker } = passage
  const owner = earlierSubject(passage)
  const topic = same(discourse.topic, discourse.focus) ? undefined : discourse.topic
  const meant = owner ?? speaker ?? topic ?? (discourse.own ? discourse.focus : undefined) ?? discourse.subject ?? discourse.topic
  found.add(meant, found.has(meant) ? undefined : passive ? 'object' : 'subject', owner !== undefined, 0)
}

/** Those a reader supplies for a side left unsaid; the figures say how readily. */
function addContext(passage: Passage, found: Found, lead: DealToken): void {
  const { discourse, previous, speaker } = passage
  const { pending, focus, standing, paragraph } = discourse
  const known = (ref: NameRef) => same(ref, pending?.payer) || same(ref, pending?.payee) || same(ref, focus)
  if (pending && discourse.at - pending.sentence <= 2 && found.explicit.every((c) => known(c.ref))) {
    found.add(pending.payer, undefined, false, 4.6, 'payer')
    found.add(pending.payee, undefined, false, 4.6, 'payee')
  }
  const { kind } = lead.data.word
  const family = familyOf(kind === 'trade' ? 'purchase' : kind === 'any' ? (previous?.kind ?? 'purchase') : kind)
  const akin = previous !== undefined && familyOf(previous.kind) === family
  found.add(previous?.payer, undefined, false, akin ? 4.5 : 1.5, 'payer')
  found.add(previous?.payee, undefined, false, akin ? 4.5 : 1.5, 'payee')
  found.add(discourse.topic, undefined, false, same(discourse.topic, focus) ? 5 : 6.4)
  found.add(speaker, undefined, false, 4.5)
  // A paragraph about another firm is not about the one the text is about.
  const other =
    paragraph !== undefined &&
    !discourse.own &&
    !discourse.inParagraph &&
    !isLender(paragraph) &&
    paragraph.kind !== 'fund' &&
    paragraph.kind !== 'government'
  found.add(focus, undefined, false, discourse.own ? 5 : other ? 2.8 : 4)
  if (other) found.add(paragraph, undefined, false, 4.2)
  const aboutMain = found.explicit.some((c) => same(c.ref, focus))
  const justTold = discourse.toldAt === discourse.at - 1 && found.explicit.length === 0
  const stands = standing && familyOf(standing.kind) === family && !aboutMain ? (justTold ? 4.2 : 2) : 0.5
  found.add(standing?.payer, undefined, false, stands, 'payer')
  found.add(standing?.payee, undefined, false, stands, 'payee')
  found.add(discourse.subject, undefined, false, aboutMain ? 0.8 : 2.5)
  found.add(discourse.issuer, undefined, false, 2)
  found.add(discourse.salient(found.explicit.map((c) => c.ref)), undefined, false, 0.6)
}

/** A person may stand surety. */
function addPerson({ text, sentence, group }: Passage, found: Found, lead: DealToken): void {
  const person = sentence.mentions.find(
    (m) =>
      m.sort === 'person' &&
      group.clauses.some((c) => m.start >= c.start && m.end <= c.end) &&
      m.end <= lead.start &&
      !text.slice(m.end, m.end + 2).includes(':'),
  )
  if (!person?.ref) return
  for (const c of found.list) if (!c.explicit) c.slots.clear()
  found.add({ sort: 'party', name: person.ref.name, kind: 'company' }, 'subject', true, 0)
}

const partiesBefore = ({ sentence }: Passage, lead: DealToken): NameRef[] =>
  sentence.mentions.flatMap((m) => (m.ref?.sort === 'party' && m.end <= lead.start ? [m.ref] : []))

/** "…, which received an order and has shipped a third": of a relative clause, and what goes on from it, the party before. */
function antecedent({ text, group }: Passage, verb: DealToken, placed: readonly Placed[]): Placed | undefined {
  const clause = group.clauses
    .filter((c) => c.start <= verb.start && /^ ?(?:which|who)\b/.test(text.slice(c.start, c.start + 7)))
    .at(-1)
  const other = (p: Placed) =>
    p.slot === 'bare' && !p.possessive && p.mention.start > clause!.start && p.mention.end <= verb.start
  if (!clause || placed.some(other)) return undefined
  return placed.find((p) => {
    const gap = clause.start - p.mention.end
    return p.mention.sort === 'party' && gap >= 0 && gap <= 2
  })
}

/** "X pays 4bn a year for it", 爱奇艺每年掏4.2亿: whoever is said to pay does, whatever else the passage says. */
function isSaidToPay({ text, span, group }: Passage, ref: NameRef): boolean {
  const pays = group.triggers.filter((t) => t.data.word.deal === 'pay' && t.data.word.part === 'verb')
  return pays.some((t) => {
    const clause = group.clauses.find((c) => t.start >= c.start && t.end <= c.end)
    const subject = clause?.parties
      .filter((p) => p.slot === 'bare' && !p.possessive && p.mention.end <= t.start && t.start - p.mention.end < 40)
      .at(-1)
    return subject !== undefined && same(subject.mention.ref, ref) && !isPassive(text, span, t)
  })
}

/** None for a party at the head of a later clause. */
function slotOf(passage: Passage, p: Placed, verb: DealToken, lead: DealToken, active: boolean): Slot | undefined {
  const { text } = passage
  const { mention } = p
  // "guarantees a loan arranged by Y": beside a subject that does it, whoever stands behind "by" does something else.
  if (p.slot === 'by' && active && lead.data.word.part === 'verb' && mention.start > lead.end) return 'with'
  if (/^ ?(?:common |ordinary |new )?(?:shares|stock)\b/.test(text.slice(mention.end, mention.end + 18))) return 'of'
  if (p.slot !== 'bare') return p.slot
  const touches = /^的?$/.test(text.slice(mention.end, lead.start))
  // 2亿元招行贷款: a bank's name before the loan.
  if (lead.data.word.deal === 'loan' && isLender(mention.ref) && touches) return 'by'
  // 宏曜车电增资, 公司股权: whose shares they are.
  if (lead.data.word.deal === 'stake' && touches && /增资|股权|股份|新股|定增/.test(text.slice(lead.start, lead.end)))
    return 'object'
  if (p.possessive) return mention.end <= lead.start && mention.start >= verb.end ? 'object' : 'of'
  return mention.start >= verb.end && !isObject(passage, p) ? undefined : 'object'
}

/** An object stands behind a word of the deal in its own clause; a party at the head of a later clause is another subject. */
function isObject({ group }: Passage, placed: Placed): boolean {
  const clause = group.clauses.find((c) => placed.mention.start >= c.start && placed.mention.start < c.end)
  return clause !== undefined && group.triggers.some((t) => t.start >= clause.start && t.end <= placed.mention.start)
}

/** The subject of an earlier clause of the sentence carries on. */
function earlierSubject({ text, sentence, group }: Passage): NameRef | undefined {
  const own = group.clauses[0]!
  const earlier = clausesOf(text, sentence)
    .filter((c) => c.end <= own.start && (!c.bracketed || own.bracketed))
    .flatMap((c) => c.parties)
  const bare =
    earlier.filter((p) => p.slot === 'bare' && !p.possessive && p.inList === 0 && p.mention.sort === 'party').at(-1) ??
    earlier.filter((p) => p.slot === 'bare' && p.mention.sort === 'party').at(-1)
  return bare?.mention.ref
}

function refsOf(
  { sentence, speaker, discourse }: Passage,
  placed: Placed,
  before: readonly NameRef[],
  subject: NameRef | undefined,
): readonly NameRef[] {
  if (placed.mention.ref) return [placed.mention.ref]
  if (placed.mention.which === 'we' && speaker) return [speaker]
  const parties = sentence.mentions.filter((m) => m.ref?.sort === 'party')
  const earlier = before.filter((_, i) => parties[i]!.end <= placed.mention.start)
  return discourse.resolve(placed.mention, earlier, subject)
}
