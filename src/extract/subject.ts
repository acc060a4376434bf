import type { Placed } from './clauses.ts'
import type { DealToken } from './found-deal.ts'
import type { Span } from './segment.ts'

/** The last party that stands bare before the verb; before it, whoever gives that one something ("X issued Y a warrant"). */
export function subjectOf(text: string, placed: readonly Placed[], verb: DealToken, lead: DealToken): Placed | undefined {
  const bare = (until: number) =>
    placed.filter((p) => p.slot === 'bare' && !p.possessive && p.mention.end <= until && p.inList === 0)
  // 宜家是木本最老的买家: what one is said to be names no doer.
  const first = bare(verb.start).find(
    (p, i, all) => all[i + 1] !== undefined && /^(?:集团|公司)?(?:是|乃|系)/.test(text.slice(p.mention.end, p.mention.end + 4)),
  )
  if (first) return first
  const found = bare(verb.start).at(-1) ?? (lead === verb ? undefined : bare(lead.start).at(-1))
  if (!found) {
    // "the contract between A and B", "A's purchase of B".
    const between = placed.find((p) =>
      /\bbetween (?:the )?$/.test(text.slice(Math.max(0, p.mention.start - 13), p.mention.start)),
    )
    const owners = placed.filter(
      (p) => p.possessive && p.slot === 'bare' && p.mention.sort === 'party' && p.mention.end <= verb.start,
    )
    return between ?? owners.at(-1)
  }
  const giver = found && bare(found.mention.start).at(-1)
  const given =
    giver &&
    / (?:issued?|issues|granted|grants?|gave|gives?|given|awarded|awards?|offered|offers?|provided|provides?|handed|paid|pays?|owes?|lent|lends?|lending|extended|extends?|sold|sells?|supplied|supplies) $/.test(
      text.slice(giver.mention.end, found.mention.start),
    )
  return given ? giver : found
}

/** By 由, 被, "was … by": the doer stands behind the word of passing. */
export function isPassive(text: string, span: Span, lead: DealToken): boolean {
  const before = text.slice(Math.max(span.start, lead.start - 20), lead.start)
  if (/[\u4e00-\u9fff]/.test(text[lead.start]!)) return /[由被遭获]/.test(before)
  if (lead.data.word.part === 'noun')
    return /\b(?:been|was|were|is|are|be|being) [a-z]+ed(?: [a-z]+){0,3} by\b/.test(text.slice(span.start, span.end))
  if (lead.data.form !== 'past') return false
  return (
    /\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly)? (?:[a-z]+ )?$/.test(before) ||
    /^(?: [a-z]+){0,3} by\b/.test(text.slice(lead.end, lead.end + 30))
  )
}
