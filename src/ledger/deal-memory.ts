import type { ClaimId, CommitmentId, Conflict, Policy, ResolvedCommitment } from '../model/index.ts'
import { conflictsAmong } from './conflicts.ts'
import { type Deal, resolveCommitment } from './resolve.ts'

export interface SettledDeal {
  readonly commitment: ResolvedCommitment
  readonly conflicts: readonly Conflict[]
}
/**
 * Deals settled before, a few to a commitment. Between two days of the date bar most commitments hear nothing new: same claims, same
 * parties, same policy, hence the same answer. It is looked up by all that goes into it, so it can be wrong about nothing.
 */
export type DealMemory = Map<CommitmentId, { readonly deal: Deal; readonly policy: Policy; readonly settled: SettledDeal }[]>
const keptMax = 8

export function settleDeal(deal: Deal, policy: Policy, memory: DealMemory): SettledDeal {
  const kept = memory.get(deal.record.id) ?? []
  const before = kept.find((k) => k.policy === policy && sameDeal(k.deal, deal))
  if (before) return before.settled
  const conflicts = conflictsAmong(deal.record.id, deal.claims, deal.links)
  const settled = {
    commitment: resolveCommitment(
      deal,
      policy,
      conflicts.map((c) => c.id),
    ),
    conflicts,
  }
  memory.set(deal.record.id, [{ deal, policy, settled }, ...kept.slice(0, keptMax - 1)])
  return settled
}

const sameDeal = (a: Deal, b: Deal): boolean =>
  a.record === b.record &&
  a.aggregate === b.aggregate &&
  sameItems(a.sides, b.sides) &&
  sameItems(a.claims, b.claims) &&
  sameItems(a.checked, b.checked) &&
  sameItems(a.links, b.links) &&
  (a.copies === b.copies || a.claims.every(({ id }) => sameCopy(a, b, id)))
const sameCopy = ({ copies: a }: Deal, { copies: b }: Deal, id: ClaimId): boolean =>
  a.firsts.get(id) === b.firsts.get(id) && a.altered.has(id) === b.altered.has(id)
const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])
