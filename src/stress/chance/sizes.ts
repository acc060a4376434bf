import type { ObligationNetwork } from '../../model/index.ts'

/** What each commitment brings within the periods, major units, by the network's order. */
export function sizesOf({ commitments, obligations }: ObligationNetwork): readonly number[] {
  const sizes = new Map<string, number>()
  for (const { commitment, amount } of obligations) sizes.set(commitment, (sizes.get(commitment) ?? 0) + amount)
  return commitments.map(({ id }) => sizes.get(id) ?? 0)
}
