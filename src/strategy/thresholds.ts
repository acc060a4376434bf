/** A two-player game whose pay-offs are linear in one number: base + slope·θ, cell by cell, player 1 in rows. */
export interface LinearGame {
  readonly base: readonly [Matrix, Matrix]
  readonly slope: readonly [Matrix, Matrix]
}
export type Matrix = readonly (readonly number[])[]
export type Profile2 = readonly [row: number, column: number]

/** Where the set of pure equilibria changes as θ rises. */
export interface Threshold {
  readonly at: number
  readonly below: readonly Profile2[]
  readonly above: readonly Profile2[]
}

export const gameAt = ({ base, slope }: LinearGame, theta: number): readonly [Matrix, Matrix] => [
  base[0].map((row, i) => row.map((v, j) => v + theta * slope[0][i]![j]!)),
  base[1].map((row, i) => row.map((v, j) => v + theta * slope[1][i]![j]!)),
]

/** Best moves of each player against each move of the other; several where they tie within `tie`. */
export function bestReplies(
  [a, b]: readonly [Matrix, Matrix],
  tie = 0,
): { readonly rows: readonly number[][]; readonly columns: readonly number[][] } {
  const columnsOf = a[0]!.map((_, j) => a.map((row) => row[j]!))
  return { rows: columnsOf.map((column) => topsOf(column, tie)), columns: b.map((row) => topsOf(row, tie)) }
}
function topsOf(values: readonly number[], tie: number): number[] {
  const most = Math.max(...values)
  return values.flatMap((v, k) => (v >= most - tie ? [k] : []))
}

/** Cells from which neither player gains by moving alone. */
export function pureEquilibria(game: readonly [Matrix, Matrix], tie = 0): readonly Profile2[] {
  const { rows, columns } = bestReplies(game, tie)
  return game[0].flatMap((row, i) =>
    row.flatMap((_, j): Profile2[] => (rows[j]!.includes(i) && columns[i]!.includes(j) ? [[i, j]] : [])),
  )
}

/**
 * Every θ between the bounds at which the pure equilibria change: best replies change only where two moves pay alike, so between
 * neighbouring such points the set is constant and one look decides.
 */
export function thresholdsOf(game: LinearGame, [low, high]: readonly [number, number]): readonly Threshold[] {
  const near = (high - low) * 1e-9
  // Several pairs of moves may pay alike at one point; rounding must not make two of it.
  const turns = crossings(game)
    .filter((theta) => theta > low && theta < high)
    .sort((a, b) => a - b)
    .filter((theta, k, all) => k === 0 || theta - all[k - 1]! > near)
  const ends = [low, ...turns, high]
  const between = ends.slice(1).map((end, k) => pureEquilibria(gameAt(game, (ends[k]! + end) / 2)))
  return turns.flatMap((at, k) => {
    const [below, above] = [between[k]!, between[k + 1]!]
    return JSON.stringify(below) === JSON.stringify(above) ? [] : [{ at, below, above }]
  })
}

function crossings({ base, slope }: LinearGame): readonly number[] {
  const [a, b] = base
  const [da, db] = slope
  const found: number[] = []
  const meet = (v: number, w: number, dv: number, dw: number) => {
    if (dv !== dw) found.push((w - v) / (dv - dw))
  }
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < a[0]!.length; j++) {
      for (let k = i + 1; k < a.length; k++) meet(a[i]![j]!, a[k]![j]!, da[i]![j]!, da[k]![j]!)
      for (let k = j + 1; k < a[0]!.length; k++) meet(b[i]![j]!, b[i]![k]!, db[i]![j]!, db[i]![k]!)
    }
  return found
}
