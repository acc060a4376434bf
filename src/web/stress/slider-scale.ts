import { type Firmness, firmnessRank, type NetworkCommitment } from '../../model/index.ts'

export interface Tick {
  readonly amount: number
  readonly firmness: Firmness
  readonly claim: string
}

/** Evidence ticks, one an amount: where several claims name it, the firmest speaks for it. Ascending. */
export function ticksOf(commitment: Pick<NetworkCommitment, 'marks'>): readonly Tick[] {
  const byAmount = new Map<number, Tick>()
  for (const mark of commitment.marks) {
    const there = byAmount.get(mark.amount)
    if (!there || firmnessRank(mark.firmness) > firmnessRank(there.firmness)) byAmount.set(mark.amount, mark)
  }
  return [...byAmount.values()].sort((a, b) => a.amount - b.amount)
}

/** Top and step of a slider that reaches `most`, in about a hundred round steps. */
export function scaleFor(most: number): { readonly max: number; readonly step: number } {
  if (most <= 0) return { max: 1e9, step: 1e7 }
  const power = 10 ** Math.floor(Math.log10(most / 100))
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => most / s <= 100)!
  return { max: Math.ceil(most / step) * step, step }
}

/** Labels closer than this, in parts of the track, would run into each other. */
const apart = 0.32

/** Ticks whose label fits, seen from the right: the largest figure is the one people know. */
export function labelled(ticks: readonly Tick[], max: number): ReadonlySet<number> {
  const kept: number[] = []
  for (const { amount } of ticks.toReversed())
    if (kept.every((other) => Math.abs(other - amount) / max >= apart) && amount / max >= apart / 2) kept.push(amount)
  return new Set(kept)
}
