import {
  type Claim,
  type Exposure,
  firmnessOf,
  firmnessRank,
  type LedgerView,
  type NetworkCommitment,
  onRecord,
  type ResolvedCommitment,
} from '../model/index.ts'
import type { Line } from './lines.ts'
import { type Rates, worthOf } from './worth.ts'

type Mark = NetworkCommitment['marks'][number]

/** Figures that claims put on a line as a whole, ascending; of claims with the same figure the firmest stands for it, then the latest. */
export function marksOf(line: Line, view: LedgerView, rates: Rates): readonly Mark[] {
  const marks = new Map<number, Mark & { readonly publishedAt: number }>()
  for (const member of line)
    for (const id of member.claims) {
      const claim = view.claims.get(id)
      if (!claim || !speaksOfTheWhole(claim)) continue
      const worth = worthOf(claim.says.amount, rates)
      if (typeof worth !== 'number' || worth <= 0) continue
      const firmness = firmnessOfClaim(claim, member)
      const held = marks.get(worth)
      const rank = firmnessRank(firmness)
      const better =
        !held ||
        rank > firmnessRank(held.firmness) ||
        (rank === firmnessRank(held.firmness) && claim.publishedAt >= held.publishedAt)
      if (better) marks.set(worth, { amount: worth as Exposure, firmness, claim: id, publishedAt: claim.publishedAt })
    }
  return [...marks.values()]
    .sort((a, b) => a.amount - b.amount)
    .map(({ amount, firmness, claim }) => ({ amount, firmness, claim }))
}

/** Not a rate, not a tranche, not somebody's backlog, and not a figure denied. */
const speaksOfTheWhole = ({ act, property, says }: Claim): boolean =>
  act !== 'denies' &&
  says.amount !== undefined &&
  says.amount.per === undefined &&
  (property === 'amount' || property === 'existence' || property === 'stage' || property === 'binding')

/** The table of firmness asked about one claim; what the claim leaves open is taken from its commitment. */
function firmnessOfClaim(claim: Claim, commitment: ResolvedCommitment): Mark['firmness'] {
  const {
    stage = commitment.stage?.value,
    binding = commitment.binding?.value,
    instrument = commitment.instrument?.value,
    condition,
  } = claim.says
  const { code } = firmnessOf({
    stage: stage === 'stalled' ? undefined : stage,
    binding,
    instrument,
    onRecord: onRecord(claim),
    conditionsOutstanding: condition !== undefined || commitment.conditions.length > 0,
  })
  return code
}
