/**
 * Solves matrix · x = right for `columns` right-hand sides by elimination with row pivoting; x replaces `right`.
 * `matrix` (size × size) and `right` (size × columns) are row by row and are overwritten.
 * False when a pivot vanishes beside its row: the answer would not be the only one.
 */
export function solveInPlace(matrix: Float64Array, right: Float64Array, size: number, columns = 1): boolean {
  for (let k = 0; k < size; k++) {
    let pivot = k
    for (let i = k + 1; i < size; i++) if (Math.abs(matrix[i * size + k]!) > Math.abs(matrix[pivot * size + k]!)) pivot = i
    // Rows come in as identity minus shares of money, so 1 is their natural size.
    if (Math.abs(matrix[pivot * size + k]!) < 1e-13) return false
    if (pivot !== k) {
      swapRows(matrix, k, pivot, size)
      swapRows(right, k, pivot, columns)
    }
    const head = matrix[k * size + k]!
    for (let i = k + 1; i < size; i++) {
      const factor = matrix[i * size + k]! / head
      if (factor === 0) continue
      for (let j = k; j < size; j++) matrix[i * size + j]! -= factor * matrix[k * size + j]!
      for (let j = 0; j < columns; j++) right[i * columns + j]! -= factor * right[k * columns + j]!
    }
  }
  for (let k = size - 1; k >= 0; k--)
    for (let c = 0; c < columns; c++) {
      let value = right[k * columns + c]!
      for (let j = k + 1; j < size; j++) value -= matrix[k * size + j]! * right[j * columns + c]!
      right[k * columns + c] = value / matrix[k * size + k]!
    }
  return true
}

function swapRows(rows: Float64Array, a: number, b: number, width: number): void {
  for (let j = 0; j < width; j++) {
    const kept = rows[a * width + j]!
    rows[a * width + j] = rows[b * width + j]!
    rows[b * width + j] = kept
  }
}
