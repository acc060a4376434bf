import type { Clause, Placed } from './clauses.ts'
import { same } from './discourse.ts'
import type { DealToken } from './found-deal.ts'
import type { ReadSentence } from './read-sentence.ts'

export interface Group {
  readonly clauses: Clause[]
  readonly triggers: DealToken[]
}

/** Clauses that speak of one undertaking together. A new subject, a slot filled twice or a ; begins another. */
export function groupsOf(text: string, sentence: ReadSentence, clauses: readonly Clause[], turns: readonly number[]): Group[] {
  const groups: Group[] = []
  let current: Group | undefined
  for (const clause of clauses) {
    const all = sentence.deals.filter((deal) => deal.start >= clause.start && deal.end <= clause.end)
    const triggers = describes(text, clause, current?.clauses.at(-1), all) ? [] : all
    const before = current?.clauses.at(-1)
    const otherVoice = before !== undefined && turns.some((turn) => turn > before.start && turn <= clause.start + 1)
    if (!current || otherVoice || beginsAnother(text, sentence, current, clause, triggers)) {
      const subject =
        !otherVoice && current && before && triggers.length > 0 && isSubjectAlone(sentence, before) && current.clauses.length > 1
          ? before
          : undefined
      if (subject) current!.clauses.pop()
      current = { clauses: subject ? [subject, clause] : [clause], triggers: [...triggers] }
      groups.push(current)
    } else {
      current.clauses.push(clause)
      current.triggers.push(...triggers)
    }
  }
  return groups
}

/** ", the Norwegian export credit agency,": what a party is, no deed of it. */
const describes = (text: string, clause: Clause, before: Clause | undefined, triggers: readonly DealToken[]): boolean =>
  before !== undefined &&
  before.parties.length > 0 &&
  text[clause.start - 1] === ',' &&
  /^[,.]/.test(text[clause.end] ?? '') &&
  /^ (?:the|an?|one of|its|Britain's|[A-Z][a-z]+'s) /.test(text.slice(clause.start, clause.start + 16)) &&
  triggers.every((t) => t.data.word.part === 'noun' || t.data.form === 'ing') &&
  !/\d/.test(text.slice(clause.start, clause.end))

function beginsAnother(
  text: string,
  sentence: ReadSentence,
  group: Group,
  clause: Clause,
  triggers: readonly DealToken[],
): boolean {
  const dealing = triggers.length > 0
  const sizedAlone = (c: Clause) => sentence.amounts.some((x) => !x.converted && x.start >= c.start && x.end <= c.end)
  // "… for ten years; payments are $31m": figures alone size what was told before the ;.
  if (
    clause.apart &&
    !clause.bracketed &&
    !dealing &&
    clause.parties.length === 0 &&
    sizedAlone(clause) &&
    group.triggers.length > 0 &&
    !group.clauses.some(sizedAlone)
  )
    return false
  if (clause.apart && (dealing || !clause.bracketed)) return true
  const figures = sentence.amounts.some((a) => a.start >= clause.start && a.end <= clause.end)
  const head = clause.parties.find((p) => p.slot === 'bare' && !p.possessive && p.inList === 0)
  const headFirst = head && (triggers.length === 0 || head.mention.start < triggers[0]!.start)
  const hadTriggers = group.triggers.length > 0
  const subjects = group.clauses.flatMap((c) => c.parties).filter((p) => p.slot === 'bare')
  const before = group.clauses.at(-1)!
  if (
    dealing &&
    hadTriggers &&
    /\b(?:which|who) *$/.test(
      text.slice(Math.max(0, clause.start - 7), clause.start + 6).match(/^.*?\b(?:which|who)\b ?/)?.[0] ?? '',
    ) &&
    isSubjectAlone(sentence, before)
  )
    return true
  const sized = (c: Clause) =>
    sentence.capacities.some((x) => x.start >= c.start && x.end <= c.end) ||
    sentence.amounts.some((x) => x.start >= c.start && x.end <= c.end)
  if (
    dealing &&
    hadTriggers &&
    isSubjectAlone(sentence, before) &&
    group.clauses.length > 1 &&
    sized(clause) &&
    group.clauses.some(sized)
  )
    return true
  if (dealing && hadTriggers) {
    const named = group.clauses.flatMap((c) => c.parties)
    // One of the two just named goes on; unless both clauses have a size of their own.
    const among = head !== undefined && named.some((p) => same(p.mention.ref, head.mention.ref))
    const both = sized(clause) && group.clauses.some(sized)
    if (
      headFirst &&
      head.mention.sort === 'party' &&
      named.length > 0 &&
      (both || !among) &&
      !subjects.some((s) => same(s.mention.ref, head.mention.ref))
    )
      return true
    const filled = group.clauses.flatMap(roleSlots)
    if (
      roleSlots(clause).some((p) =>
        filled.some(
          (f) =>
            f.slot === p.slot &&
            f.mention.ref !== undefined &&
            p.mention.ref !== undefined &&
            !same(f.mention.ref, p.mention.ref),
        ),
      )
    )
      return true
    if (
      clashes(group.triggers, triggers) &&
      (figures ||
        clause.parties.length > 0 ||
        triggers.some((t) => t.data.word.kind === 'warrant' || t.data.word.kind === 'guarantee' || t.data.word.deal === 'fee'))
    )
      return true
    // "the site costs 3bn, panels are bought from Y": a new party behind a preposition, when the size before is told, is another's.
    const sizedBefore = group.clauses.some((c) =>
      sentence.amounts.some((a) => !a.converted && a.start >= c.start && a.end <= c.end),
    )
    if (
      sizedBefore &&
      triggers.some((t) => t.data.word.part === 'verb' && t.data.word.kind !== 'any' && t.data.word.deal !== 'pay') &&
      roleSlots(clause).some((p) => p.mention.sort === 'party' && !named.some((n) => same(n.mention.ref, p.mention.ref)))
    )
      return true
    const hadFigures = group.clauses.some((c) => sentence.amounts.some((a) => a.start >= c.start && a.end <= c.end))
    if (
      figures &&
      hadFigures &&
      triggers.some((t) => t.data.word.part === 'verb' && t.data.word.kind !== 'any') &&
      roleSlots(clause).length > 0
    )
      return true
    return false
  }
  // "A up to 10bn, B up to 5bn": a pair of party and figure is an undertaking of the kind just named.
  const paired = !hadTriggers && group.clauses.some(sized)
  if (!dealing && sized(clause) && headFirst && head.mention.sort === 'party' && (hadTriggers || paired)) return true
  return false
}

const roleSlots = (clause: Clause): Placed[] =>
  clause.parties.filter((p) => p.slot !== 'bare' && p.slot !== 'in' && p.inList === 0 && !p.possessive)

/** ", and Korea Gas, still in talks": a clause that only names whom the next is about. */
const isSubjectAlone = (sentence: ReadSentence, clause: Clause): boolean =>
  clause.parties.some((p) => p.slot === 'bare' && !p.possessive) &&
  clause.end - clause.start < 48 &&
  !sentence.deals.some((deal) => deal.start >= clause.start && deal.end <= clause.end)

const kindsOf = (triggers: readonly DealToken[]): Set<string> =>
  new Set(
    triggers
      .filter((t) => t.data.word.deal !== 'pay')
      .map((t) => t.data.word.kind)
      .filter((k) => k !== 'any'),
  )

function clashes(a: readonly DealToken[], b: readonly DealToken[]): boolean {
  const kindsA = kindsOf(a)
  const kindsB = kindsOf(b)
  return kindsA.size > 0 && kindsB.size > 0 && ![...kindsB].some((k) => kindsA.has(k))
}
