import type { ClaimId, CommitmentId, ConflictLink, LedgerEvent, LedgerRow, ReviewDecision } from '../model/index.ts'

type Verdict = ReviewDecision['verdict']

/** One thing a reader decided, with what stood before it: enough to take it back. */
export type Decided =
  | { readonly kind: 'review'; readonly claim: ClaimId; readonly verdict: Verdict; readonly before: Verdict }
  | { readonly kind: 'identity'; readonly claim: ClaimId; readonly to: CommitmentId; readonly before: CommitmentId | undefined }
  | {
      readonly kind: 'conflict'
      readonly pair: Pick<ConflictLink, 'earlier' | 'later'>
      readonly verdict: ConflictLink['verdict']
      readonly before: ConflictLink['verdict']
    }

const undoer = 'undo'
/** Joins that no reader made. */
const byMachine: ReadonlySet<string> = new Set(['rule', 'import'])

/** Where every decision stands, and the acts that can still be undone, one group per act, oldest first. */
export interface Decisions {
  readonly acts: readonly (readonly Decided[])[]
  readonly verdicts: ReadonlyMap<ClaimId, Verdict>
  readonly commitmentOf: ReadonlyMap<ClaimId, CommitmentId>
  readonly links: ReadonlyMap<string, ConflictLink['verdict']>
}

/**
 * Reads the log as acts: what one reader decided at one instant is one act, and is undone as one. An undo is itself a line of the log,
 * the reverse decision.
 */
export function decisionsOf(rows: readonly LedgerRow[]): Decisions {
  const acts: Decided[][] = []
  const verdicts = new Map<ClaimId, Verdict>()
  const joins = new Map<ClaimId, { commitment: CommitmentId; same: boolean }[]>()
  const links = new Map<string, ConflictLink['verdict']>()
  /** Claims by the instant they were recorded: one made by the act that accepts it did not stand before. */
  const bornAt = new Map<ClaimId, number>()
  let groupAt: string | undefined
  for (const row of rows) {
    if (row.event.type === 'claim') bornAt.set(row.event.claim.id, row.recordedAt)
    const made = decidedBy(row, { verdicts, joins, links, bornAt })
    if (!made) continue
    const { decided, by } = made
    const at = `${row.recordedAt} ${by}`
    if (by === undoer) {
      if (groupAt !== at) acts.pop()
    } else if (groupAt === at) acts.at(-1)!.push(decided)
    else acts.push([decided])
    groupAt = at
  }
  const commitmentOf = new Map<ClaimId, CommitmentId>()
  for (const claim of joins.keys()) {
    const commitment = joinedTo(joins, claim)
    if (commitment) commitmentOf.set(claim, commitment)
  }
  return { acts, verdicts, commitmentOf, links }
}

interface Standing {
  readonly verdicts: Map<ClaimId, Verdict>
  readonly joins: Map<ClaimId, { commitment: CommitmentId; same: boolean }[]>
  readonly links: Map<string, ConflictLink['verdict']>
  readonly bornAt: ReadonlyMap<ClaimId, number>
}

/** Brings `standing` up to the row; undefined where the row is no reader's decision. */
function decidedBy({ event, recordedAt }: LedgerRow, standing: Standing): { decided: Decided; by: string } | undefined {
  const { verdicts, joins, links, bornAt } = standing
  switch (event.type) {
    case 'review': {
      const { claim, verdict, by } = event.review
      const before = verdicts.get(claim) ?? (bornAt.get(claim) === recordedAt ? 'rejected' : 'open')
      verdicts.set(claim, verdict)
      return { decided: { kind: 'review', claim, verdict, before }, by }
    }
    case 'identity': {
      const { claim, commitment, verdict, by } = event.decision
      const before = joinedTo(joins, claim)
      const list = joins.get(claim) ?? []
      joins.set(claim, [...list, { commitment, same: verdict === 'same' }])
      // What a claim made by this very act speaks of goes with the claim.
      return byMachine.has(by) || bornAt.get(claim) === recordedAt
        ? undefined
        : { decided: { kind: 'identity', claim, to: commitment, before }, by }
    }
    case 'conflict': {
      const { earlier, later, verdict, by } = event.link
      const before = links.get(pairKey(event.link)) ?? 'open'
      links.set(pairKey(event.link), verdict)
      return { decided: { kind: 'conflict', pair: { earlier, later }, verdict, before }, by }
    }
    default:
      return undefined
  }
}

/** The latest "same" not taken back since, as every view reads it. */
function joinedTo(joins: Standing['joins'], claim: ClaimId): CommitmentId | undefined {
  const takenBack = new Set<CommitmentId>()
  for (const { commitment, same } of (joins.get(claim) ?? []).toReversed()) {
    if (!same) takenBack.add(commitment)
    else if (!takenBack.has(commitment)) return commitment
  }
  return undefined
}

export const pairKey = ({ earlier, later }: Pick<ConflictLink, 'earlier' | 'later'>): string =>
  earlier < later ? `${earlier} ${later}` : `${later} ${earlier}`

/** Claims that stand so already make no line: an undo must always change something. */
export function reviewEvents(
  rows: readonly LedgerRow[],
  claims: readonly ClaimId[],
  verdict: Verdict,
  by: string,
): readonly LedgerEvent[] {
  const { verdicts } = decisionsOf(rows)
  return [...new Set(claims)]
    .filter((claim) => (verdicts.get(claim) ?? 'open') !== verdict)
    .map((claim) => ({ type: 'review', review: { claim, verdict, by } }))
}

/** The claims speak of this commitment, whatever they were taken to speak of. */
export function joinEvents(
  rows: readonly LedgerRow[],
  claims: readonly ClaimId[],
  commitment: CommitmentId,
  by: string,
): readonly LedgerEvent[] {
  const { commitmentOf } = decisionsOf(rows)
  return [...new Set(claims)]
    .filter((claim) => commitmentOf.get(claim) !== commitment)
    .map((claim) => ({ type: 'identity', decision: { claim, commitment, verdict: 'same', reason: 'decided', by } }))
}

/** The claims do not, or may not, speak of the commitment they were joined to; they fall back to what they were joined to before, if anything. */
export function partEvents(
  rows: readonly LedgerRow[],
  claims: readonly ClaimId[],
  verdict: 'different' | 'unsure',
  by: string,
): readonly LedgerEvent[] {
  const { commitmentOf } = decisionsOf(rows)
  return [...new Set(claims)].flatMap((claim): LedgerEvent[] => {
    const commitment = commitmentOf.get(claim)
    return commitment ? [{ type: 'identity', decision: { claim, commitment, verdict, reason: 'decided', by } }] : []
  })
}

/** Two commitments are one: every claim on the first speaks of the second. No claim is rewritten, and an undo parts them again. */
export function mergeEvents(
  rows: readonly LedgerRow[],
  from: CommitmentId,
  into: CommitmentId,
  by: string,
): readonly LedgerEvent[] {
  const { commitmentOf } = decisionsOf(rows)
  const claims = [...commitmentOf].flatMap(([claim, commitment]) => (commitment === from ? [claim] : []))
  return from === into ? [] : joinEvents(rows, claims, into, by)
}

/** Two claims cannot both hold, whatever the rules see, or can after all; 'open' leaves it to the rules again. */
export function linkEvents(rows: readonly LedgerRow[], link: Omit<ConflictLink, 'by'>, by: string): readonly LedgerEvent[] {
  const { links } = decisionsOf(rows)
  return link.earlier === link.later || (links.get(pairKey(link)) ?? 'open') === link.verdict
    ? []
    : [{ type: 'conflict', link: { ...link, by } }]
}

/** The reverse of the last act that stands; none when nothing is left to undo. */
export const undoEvents = (rows: readonly LedgerRow[]): readonly LedgerEvent[] =>
  (decisionsOf(rows).acts.at(-1) ?? []).toReversed().map(reverseOf)

function reverseOf(decided: Decided): LedgerEvent {
  const by = undoer
  switch (decided.kind) {
    case 'review':
      return { type: 'review', review: { claim: decided.claim, verdict: decided.before, by } }
    case 'conflict':
      return { type: 'conflict', link: { ...decided.pair, verdict: decided.before, by } }
    case 'identity': {
      const { claim, to, before } = decided
      return before
        ? { type: 'identity', decision: { claim, commitment: before, verdict: 'same', reason: 'undone', by } }
        : { type: 'identity', decision: { claim, commitment: to, verdict: 'different', reason: 'undone', by } }
    }
  }
}
