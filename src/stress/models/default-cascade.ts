export interface CascadeProblem {
  readonly n: number
  /** [i, j, amount]: i owes j. */
  readonly owes: readonly (readonly [number, number, number])[]
  readonly externalAssets: ArrayLike<number>
  readonly externalLiabilities: ArrayLike<number>
  /** Fixed share that a defaulter pays, to all its creditors alike. */
  readonly recovery: number
}
export interface CascadeAnswer {
  readonly defaults: readonly number[]
  readonly rounds: readonly (readonly number[])[]
  readonly netWorth: Float64Array
}

/** Parties fall when assets no longer cover dues, and then pay a fixed share [Furfine 2003]. Default is strict, beyond 1e-12 relative. */
export function defaultCascade({ n, owes, externalAssets, externalLiabilities, recovery }: CascadeProblem): CascadeAnswer {
  const due = Float64Array.from(externalLiabilities)
  for (const [i, , amount] of owes) due[i]! += amount
  const fallen = new Set<number>()
  const rounds: number[][] = []
  for (;;) {
    const netWorth = Float64Array.from({ length: n }, (_, i) => externalAssets[i]! - due[i]!)
    for (const [i, j, amount] of owes) netWorth[j]! += fallen.has(i) ? recovery * amount : amount
    const falling = [...netWorth.keys()].filter((i) => !fallen.has(i) && netWorth[i]! < -1e-12 * Math.max(due[i]!, 1e-300))
    if (falling.length === 0) return { defaults: [...fallen].sort((a, b) => a - b), rounds, netWorth }
    for (const i of falling) fallen.add(i)
    rounds.push(falling)
  }
}
