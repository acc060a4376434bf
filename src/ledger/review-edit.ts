import type { Instant } from '../base/index.ts'
import type { Claim, ClaimId, CommitmentId, Correction, LedgerEvent, Said } from '../model/index.ts'
import { claimIdOf } from './claim-id.ts'
import { commitmentFor } from './known.ts'
import { claimIn, foldedOf, type LedgerState } from './state.ts'

/**
 * A corrected claim beside the one that was read: the words and their speaker stay, the new one is made by hand, speaks of the same
 * commitment and is accepted, and the old one is rejected. Nothing is rewritten. None where the correction changes nothing.
 */
export function editEvents(
  state: LedgerState,
  id: ClaimId,
  correction: Correction,
  recordedAt: Instant,
  by: string,
): readonly LedgerEvent[] {
  const folded = foldedOf(state)
  const old = claimIn(folded, id)
  if (!old) return []
  // The paraphrase told what was read; it goes.
  const { id: _, recordedAt: __, gist, ...words } = old
  const said = Object.fromEntries(
    Object.entries({ ...old.says, ...correction.says }).filter(([, value]) => value !== undefined),
  ) as Said
  const stated = {
    ...words,
    act: correction.act ?? old.act,
    property: correction.property ?? old.property,
    says: said,
    madeBy: { kind: 'hand' as const, by },
  }
  if (claimIdOf(gist === undefined ? stated : { ...stated, gist }) === old.id) return []
  const corrected: Claim = { ...stated, id: claimIdOf(stated), recordedAt }
  const commitment = commitmentFor(folded, id)
  return [
    ...(claimIn(folded, corrected.id) ? [] : [{ type: 'claim', claim: corrected } as const]),
    ...(commitment ? [joined(corrected.id, commitment, by)] : []),
    { type: 'review', review: { claim: corrected.id, verdict: 'accepted', by } },
    { type: 'review', review: { claim: old.id, verdict: 'rejected', by } },
  ]
}

const joined = (claim: ClaimId, commitment: CommitmentId, by: string): LedgerEvent => ({
  type: 'identity',
  decision: { claim, commitment, verdict: 'same', reason: 'corrected', by },
})
