import { dayOf, type Language } from '../base/index.ts'
import {
  type Claim,
  type ClaimId,
  type CommitmentId,
  type Conflict,
  currencyOf,
  type DriftStep,
  type LedgerView,
  type ResolvedCommitment,
} from '../model/index.ts'

export interface StoryInput {
  readonly view: LedgerView
  readonly id: CommitmentId
  /** Replaced and replacing ones, oldest first. */
  readonly line: readonly ResolvedCommitment[]
  readonly drift: readonly DriftStep[]
  readonly language: Language
  /** "Sample ledger …", from the ledger's settings. */
  readonly source: string
}

/** What every part of a story is written from. */
export interface Story extends StoryInput {
  readonly chosen: ResolvedCommitment
  /** The one of the line that stands now: the youngest with a figure, else the chosen one. */
  readonly current: ResolvedCommitment
  /** Of the whole line, in the order in which a reader could know them. */
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
  readonly currency: string
  readonly knownBy: string
}

export function storyOf(input: StoryInput): Story {
  const { view, id } = input
  const chosen = input.line.find((c) => c.id === id) ?? view.commitments.find((c) => c.id === id)
  if (!chosen) throw new Error(`broken law: a story is written of a commitment that its view knows, not of ${id}`)
  const line = input.line.length > 0 ? input.line : [chosen]
  const current = line.findLast((c) => c.amount && currencyOf(c.amount.value)) ?? chosen
  const claims = line
    .flatMap((c) => c.claims)
    .filter((claim, index, all) => all.indexOf(claim) === index)
    .flatMap((claim) => view.claims.get(claim) ?? [])
    .sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
  const ids = new Set<CommitmentId>(line.map((c) => c.id))
  return {
    ...input,
    line,
    chosen,
    current,
    claims,
    conflicts: numberedConflicts(view, (c) => ids.has(c.commitment)),
    currency: currencyFor(line),
    knownBy: dayOf(view.knownBy),
  }
}

/** In the order in which they arose, so that a number never changes when a later one is found. */
export function numberedConflicts(view: LedgerView, keep: (conflict: Conflict) => boolean): readonly Conflict[] {
  const at = (id: ClaimId) => view.claims.get(id)?.publishedAt ?? 0
  return view.conflicts
    .filter(keep)
    .sort((a, b) => at(a.later) - at(b.later) || at(a.earlier) - at(b.earlier) || (a.id < b.id ? -1 : 1))
}

const currencyFor = (line: readonly ResolvedCommitment[]): string =>
  line.flatMap((c) => [c.amount, c.headline]).flatMap((a) => (a ? (currencyOf(a.value) ?? []) : []))[0] ?? 'USD'
