/** Who owes whom in which class, without amounts: the shape stays while arrears and new dues change from period to period. */
export interface Owing {
  readonly parties: number
  readonly payer: ArrayLike<number>
  readonly payee: ArrayLike<number>
  /** 1 is most senior; soft money stands behind every class whatever its number. */
  readonly seniority: ArrayLike<number>
  readonly soft: ArrayLike<number | boolean>
}
/** One payee, paid before or after the others of its class. Neither: pro rata. */
export interface Turn {
  readonly first?: number
  readonly last?: number
  /** By payer, all its payees in the order in which it pays each class; this goes before `first` and `last`. */
  readonly orders?: ReadonlyMap<number, readonly number[]>
}

/**
 * Each payer's dues as a ladder of tiers, most senior first and soft ones last. Cells of one tier are paid pro rata.
 * A stated order of payees is nothing but more tiers: one payee's part of a class comes before or after the rest of it.
 */
export interface Ladder {
  readonly parties: number
  readonly tiers: number
  readonly cells: number
  /** Tiers of payer i are tierStart[i] to tierStart[i + 1]. */
  readonly tierStart: Int32Array
  readonly tierSoft: Uint8Array
  /** Cells of tier k are cellStart[k] to cellStart[k + 1]. */
  readonly cellStart: Int32Array
  readonly cellPayee: Int32Array
  /** The cell that each given due belongs to; dues of one payer, payee and class share a cell. */
  readonly cellOf: Int32Array
}

export function buildLadder(owing: Owing, turn: Turn = {}): Ladder {
  const { payer, payee, seniority, soft } = owing
  const rank = (due: number) => {
    const order = turn.orders?.get(payer[due]!)
    if (order) return order.indexOf(payee[due]!)
    return payee[due] === turn.first ? 0 : payee[due] === turn.last ? 2 : 1
  }
  const sameTier = (a: number, b: number) =>
    payer[a] === payer[b] && !soft[a] === !soft[b] && (soft[a] || seniority[a] === seniority[b]) && rank(a) === rank(b)
  const order = Array.from({ length: payer.length }, (_, due) => due).sort(
    (a, b) =>
      payer[a]! - payer[b]! ||
      Number(soft[a]) - Number(soft[b]) ||
      (soft[a] ? 0 : seniority[a]! - seniority[b]!) ||
      rank(a) - rank(b) ||
      payee[a]! - payee[b]!,
  )
  const tierPayer: number[] = []
  const tierSoft: number[] = []
  const cellStart: number[] = []
  const cellPayee: number[] = []
  const cellOf = new Int32Array(payer.length)
  order.forEach((due, at) => {
    const before = order[at - 1]
    const newTier = before === undefined || !sameTier(before, due)
    if (newTier) {
      tierPayer.push(payer[due]!)
      tierSoft.push(soft[due] ? 1 : 0)
      cellStart.push(cellPayee.length)
    }
    if (newTier || payee[before] !== payee[due]) cellPayee.push(payee[due]!)
    cellOf[due] = cellPayee.length - 1
  })
  return {
    parties: owing.parties,
    tiers: tierPayer.length,
    cells: cellPayee.length,
    tierStart: startsOf(tierPayer, owing.parties),
    tierSoft: Uint8Array.from(tierSoft),
    cellStart: Int32Array.from([...cellStart, cellPayee.length]),
    cellPayee: Int32Array.from(cellPayee),
    cellOf,
  }
}

/** For owners in ascending order: where each owner's run begins. */
function startsOf(owners: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (const owner of owners) starts[owner + 1]!++
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!
  return starts
}
