import type { ClaimId, LedgerEvent, LedgerRow, ReviewDecision } from '../model/index.ts'

type Verdict = ReviewDecision['verdict']
/** A decision and what stood before it. */
export interface Decided {
  readonly claim: ClaimId
  readonly verdict: Verdict
  readonly before: Verdict
}

const undoer = 'undo'
const reader = 'reader'

/**
 * Decisions that can still be undone, one group per act, oldest first. An undo is itself a line of the log: the reverse decision.
 * Claims decided together carry one instant and are undone together.
 */
export function decisionsOf(rows: readonly LedgerRow[]): readonly (readonly Decided[])[] {
  const stack: Decided[][] = []
  const verdicts = new Map<ClaimId, Verdict>()
  let groupAt: string | undefined
  for (const row of rows) {
    if (row.event.type !== 'review') continue
    const { claim, verdict, by } = row.event.review
    const before = verdicts.get(claim) ?? 'open'
    verdicts.set(claim, verdict)
    const at = `${row.recordedAt} ${by}`
    if (by === undoer) {
      if (groupAt !== at) stack.pop()
    } else if (groupAt === at) stack.at(-1)!.push({ claim, verdict, before })
    else stack.push([{ claim, verdict, before }])
    groupAt = at
  }
  return stack
}

export const verdictsOf = (rows: readonly LedgerRow[]): ReadonlyMap<ClaimId, Verdict> =>
  new Map(
    rows.flatMap((row) => (row.event.type === 'review' ? [[row.event.review.claim, row.event.review.verdict] as const] : [])),
  )

/** Claims that stand so already make no line: an undo must always change something. */
export function reviewEvents(rows: readonly LedgerRow[], claims: readonly ClaimId[], verdict: Verdict): readonly LedgerEvent[] {
  const now = verdictsOf(rows)
  return [...new Set(claims)]
    .filter((claim) => (now.get(claim) ?? 'open') !== verdict)
    .map((claim) => ({ type: 'review', review: { claim, verdict, by: reader } }))
}

/** The reverse of the last decision that stands; none when nothing is left to undo. */
export const undoEvents = (rows: readonly LedgerRow[]): readonly LedgerEvent[] =>
  (decisionsOf(rows).at(-1) ?? [])
    .toReversed()
    .map(({ claim, before }) => ({ type: 'review', review: { claim, verdict: before, by: undoer } }))
