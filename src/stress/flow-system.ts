/**
 * Solves y = M y + right for shares of money M ≥ 0, given what leaks out of each column (or each row): 1 minus its sum, but summed
 * up from the parts that leave, not taken as that difference. So nothing is ever subtracted, rings that lose a trillionth are told
 * from rings that lose nothing, and a ring is closed exactly when the pivot is zero [Grassmann, Taksar & Heyman 1985].
 * `shares` (size × size, row by row, its diagonal not read), `leak` and `right` (size × columns) are overwritten; y replaces `right`.
 * Returns −1 when solved; otherwise the first unknown of which nothing leaves any more, for `ringOf`.
 */
export function solveFlows(
  shares: Float64Array,
  leak: Float64Array,
  right: Float64Array,
  size: number,
  { columns = 1, leaks = 'columns' }: { readonly columns?: number; readonly leaks?: 'columns' | 'rows' } = {},
): number {
  const byColumn = leaks === 'columns'
  for (let k = 0; k < size; k++) {
    let pivot = leak[k]!
    for (let i = k + 1; i < size; i++) pivot += byColumn ? shares[i * size + k]! : shares[k * size + i]!
    if (pivot <= 0) return k
    shares[k * size + k] = pivot
    for (let i = k + 1; i < size; i++) {
      leak[i]! += (leak[k]! * (byColumn ? shares[k * size + i]! : shares[i * size + k]!)) / pivot
      const passed = shares[i * size + k]! / pivot
      if (passed === 0) continue
      for (let j = k + 1; j < size; j++) shares[i * size + j]! += passed * shares[k * size + j]!
      for (let c = 0; c < columns; c++) right[i * columns + c]! += passed * right[k * columns + c]!
    }
  }
  for (let k = size - 1; k >= 0; k--)
    for (let c = 0; c < columns; c++) {
      let value = right[k * columns + c]!
      for (let j = k + 1; j < size; j++) value += shares[k * size + j]! * right[j * columns + c]!
      right[k * columns + c] = value / shares[k * size + k]!
    }
  return -1
}

/** After `solveFlows` stopped at `last`: the proportions in which money goes round the closed ring, 1 at `last`, 0 outside it. */
export function ringOf(shares: Float64Array, size: number, last: number, into: Float64Array): void {
  into.fill(0, 0, size)
  into[last] = 1
  for (let k = last - 1; k >= 0; k--) {
    let value = 0
    for (let j = k + 1; j <= last; j++) value += shares[k * size + j]! * into[j]!
    into[k] = value / shares[k * size + k]!
  }
}
