import type { AmountRange, CommitmentId, Firmness, FirmnessView, LedgerView, ResolvedCommitment } from '../model/index.ts'
import { canonical } from './canonical.ts'

/** How one commitment stands differently in the later of two views. */
export type Change = { readonly commitment: CommitmentId } & (
  | { readonly what: 'new' }
  | { readonly what: 'gone' }
  /** Something checked speaks of it where nothing did: from now on its money flows. */
  | { readonly what: 'checked' }
  | { readonly what: 'firmer' | 'softer' | 'stalled' | 'moving'; readonly before: FirmnessView; readonly after: FirmnessView }
  | { readonly what: 'amount'; readonly before?: AmountRange; readonly after?: AmountRange }
  | { readonly what: 'conflicts'; readonly before: number; readonly after: number }
)

/** What two views say differently, commitment by commitment in the order of their numbers. */
export function changesBetween(before: LedgerView, after: LedgerView): readonly Change[] {
  const earlier = new Map(before.commitments.map((c) => [c.id, c]))
  const later = new Map(after.commitments.map((c) => [c.id, c]))
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort((a, b) => (a < b ? -1 : 1))
  return ids.flatMap((commitment): readonly Change[] => {
    const [was, is] = [earlier.get(commitment), later.get(commitment)]
    if (!was || !is) return was ? [{ commitment, what: 'gone' }] : [{ commitment, what: 'new' }]
    return [...checkedChange(was, is), ...firmnessChange(was, is), ...amountChange(was, is), ...conflictChange(was, is)]
  })
}

const checkedChange = ({ id, unreviewed }: ResolvedCommitment, is: ResolvedCommitment): readonly Change[] =>
  unreviewed && !is.unreviewed ? [{ commitment: id, what: 'checked' }] : []

function firmnessChange(
  { id, firmness: before }: ResolvedCommitment,
  { firmness: after }: ResolvedCommitment,
): readonly Change[] {
  const step = stepOf(after.code) - stepOf(before.code)
  if (step !== 0) return [{ commitment: id, what: step > 0 ? 'firmer' : 'softer', before, after }]
  if (before.stalled === after.stalled) return []
  return [{ commitment: id, what: after.stalled ? 'stalled' : 'moving', before, after }]
}
const stepOf = (code: Firmness): number => Number(code.slice(1))

function amountChange(was: ResolvedCommitment, is: ResolvedCommitment): readonly Change[] {
  const [before, after] = [was.amount?.value, is.amount?.value]
  if (sums(before) === sums(after)) return []
  return [{ commitment: is.id, what: 'amount', ...(before ? { before } : {}), ...(after ? { after } : {}) }]
}
/** How the words put it ("$20bn", "20 billion dollars") is no change. */
const sums = (amount: AmountRange | undefined): string => {
  if (!amount) return ''
  const { original: _, ...rest } = amount
  return canonical(rest)
}

function conflictChange(was: ResolvedCommitment, is: ResolvedCommitment): readonly Change[] {
  const [before, after] = [was.conflicts.length, is.conflicts.length]
  return before === after ? [] : [{ commitment: is.id, what: 'conflicts', before, after }]
}
