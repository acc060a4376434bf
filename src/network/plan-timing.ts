import { firmnessRank, type NetworkCommitment, type Obligation, type PartyId } from '../model/index.ts'

/**
 * When each obligation falls due if all of them are paid: −1 for those whose condition never comes to hold within the periods.
 * The rules of release are (D2), as the stress room plays them: capacity as it stood at the end of the quarter before.
 */
export function planTiming(
  obligations: readonly Obligation[],
  commitments: readonly Pick<NetworkCommitment, 'id' | 'firmness'>[],
  builtAtStart: ReadonlyMap<PartyId, number>,
  periods: number,
): Int32Array {
  const dueAt = new Int32Array(obligations.length).fill(-1)
  const built = new Map(builtAtStart)
  const firmness = new Map(commitments.map((commitment) => [commitment.id, commitment.firmness]))
  const paidOff = (id: Obligation['commitment'], before: number) => {
    const parts = obligations.flatMap((obligation, o) => (obligation.commitment === id ? [dueAt[o]!] : []))
    return parts.length > 0 && parts.every((at) => at >= 0 && at < before)
  }
  const released = ({ release }: Obligation, t: number): boolean => {
    if (!release) return true
    if (release.kind === 'capacity') return (built.get(release.party) ?? 0) >= release.gwAtLeast * (1 - 1e-9)
    if (release.when === 'paid') return paidOff(release.commitment, t)
    return firmnessRank(firmness.get(release.commitment) ?? 'F0') >= 4
  }
  const dated = Array.from({ length: periods }, (): number[] => [])
  const waiting: number[] = []
  for (const [o, { period, release }] of obligations.entries()) (release ? waiting : dated[period])?.push(o)
  for (let t = 0; t < periods; t++) {
    const freed = waiting.filter((o) => dueAt[o]! < 0 && obligations[o]!.period <= t && released(obligations[o]!, t))
    const now = [...dated[t]!, ...freed]
    for (const o of now) dueAt[o] = t
    for (const o of now) {
      const { payer, deliversGw = 0 } = obligations[o]!
      if (deliversGw > 0) built.set(payer, (built.get(payer) ?? 0) + deliversGw)
    }
  }
  return dueAt
}
