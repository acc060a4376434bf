import { Reals } from './room'

/**
 * y = S y + r for money that is passed on: S_ij ≥ 0 is the share of j's that comes to i, `leak` the share of j's that comes to nobody here,
 * summed from its parts and never as 1 − Σ. Unknowns are taken out from the last, and what leaves each is added up from what it still
 * has to leave by, so nothing is subtracted [Grassmann, Taksar & Heyman 1985], and what is none comes out as none. r has `columns` right sides, row by
 * row; all three are overwritten, y stands in r.
 * −1 when solved; else an unknown that nothing leaves any more.
 */
export function solveFlows(s: Reals, leak: Reals, r: Reals, size: i32, columns: i32): i32 {
  for (let k = size - 1; k >= 0; k--) {
    let leaves = leak[k]
    for (let i = 0; i < k; i++) leaves += s[i * size + k]
    if (!(leaves > 0)) return k
    s[k * size + k] = leaves
    for (let i = 0; i < k; i++) {
      const part = s[i * size + k] / leaves
      if (part === 0) continue
      for (let j = 0; j < k; j++) s[i * size + j] += part * s[k * size + j]
      for (let c = 0; c < columns; c++) r[i * columns + c] += part * r[k * columns + c]
    }
    const lost = leak[k] / leaves
    if (lost > 0) for (let j = 0; j < k; j++) leak[j] += lost * s[k * size + j]
  }
  for (let k = 0; k < size; k++) {
    for (let c = 0; c < columns; c++) {
      let sum = r[k * columns + c]
      for (let j = 0; j < k; j++) sum += s[k * size + j] * r[j * columns + c]
      r[k * columns + c] = sum / s[k * size + k]
    }
  }
  return -1
}
