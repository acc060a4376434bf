import { firmnessRank, type LedgerView, type ResolvedCommitment } from '../model/index.ts'

/** Commitments that stand for the same money, one replaced by the next: the earliest known first. */
export type Line = readonly ResolvedCommitment[]

/** Every commitment of the view in exactly one line; lines in the order of their first member. */
export function linesOf(view: LedgerView): readonly Line[] {
  const root = new Map(view.commitments.map(({ id }) => [id, id]))
  const rootOf = (id: ResolvedCommitment['id']): ResolvedCommitment['id'] => {
    let at = id
    for (let above = root.get(at); above !== undefined && above !== at; above = root.get(at)) at = above
    return at
  }
  for (const { kind, from, to } of view.relations)
    if (kind === 'replaces' && root.has(from) && root.has(to)) root.set(rootOf(from), rootOf(to))
  const lines = new Map<string, ResolvedCommitment[]>()
  for (const commitment of view.commitments) {
    const key = rootOf(commitment.id)
    lines.set(key, [...(lines.get(key) ?? []), commitment])
  }
  const firstKnown = ({ claims }: ResolvedCommitment) =>
    Math.min(...claims.map((claim) => view.claims.get(claim)?.publishedAt ?? Number.POSITIVE_INFINITY))
  return [...lines.values()].map((members) =>
    members
      .map((member) => ({ member, first: firstKnown(member) }))
      .sort(
        (a, b) =>
          (a.first === b.first ? 0 : a.first - b.first) || a.member.id.localeCompare(b.member.id, 'en', { numeric: true }),
      )
      .map(({ member }) => member),
  )
}

/** The one whose money flows: the firmest that is not dead, of equally firm ones the newest. Undefined: all are dead. */
export function leadOf(line: Line): ResolvedCommitment | undefined {
  let lead: ResolvedCommitment | undefined
  for (const member of line) {
    const rank = firmnessRank(member.firmness.code)
    if (rank > 0 && (!lead || rank >= firmnessRank(lead.firmness.code))) lead = member
  }
  return lead
}
