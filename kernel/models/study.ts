import { Reals } from './room'

/**
 * (K1)–(K4) by Givens' rotations, a day at a time: r = α + β m, or r = α where `mean` is not 0. `fit` takes α, β, σ and t of the last running
 * sum; the others a number a day of the event. False where there are too few days, or the market did not move.
 */
export function eventStudy(
  firm: Reals,
  market: Reals,
  eventFirm: Reals,
  eventMarket: Reals,
  mean: i32,
  fit: Reals,
  abnormal: Reals,
  running: Reals,
  errors: Reals,
): bool {
  const days = firm.length
  if (days < (mean !== 0 ? 2 : 3)) return false
  let r11: f64 = 0
  let r12: f64 = 0
  let r22: f64 = 0
  let z1: f64 = 0
  let z2: f64 = 0
  let squares: f64 = 0
  for (let k = 0; k < days; k++) {
    // The day's row (1, m | r) is turned into the triangle above; what is left of it is its residual.
    const length = Math.hypot(r11, 1)
    const c = r11 / length
    const s = 1 / length
    const m = mean !== 0 ? 0 : market[k]
    const restM = c * m - s * r12
    let restR = c * firm[k] - s * z1
    r12 = c * r12 + s * m
    z1 = c * z1 + s * firm[k]
    r11 = length
    if (mean === 0 && restM !== 0) {
      const across = Math.hypot(r22, restM)
      const c2 = r22 / across
      const s2 = restM / across
      const held = c2 * restR - s2 * z2
      z2 = c2 * z2 + s2 * restR
      r22 = across
      restR = held
    }
    squares += restR * restR
  }
  if (mean === 0 && r22 <= 1e-12 * Math.hypot(r12, r22)) return false
  const beta = mean !== 0 ? 0 : z2 / r22
  const alpha = (z1 - r12 * beta) / r11
  const sigma = Math.sqrt(squares / (mean !== 0 ? days - 1 : days - 2))
  fit[0] = alpha
  fit[1] = beta
  fit[2] = sigma
  let sum: f64 = 0
  for (let k = 0; k < eventFirm.length; k++) {
    abnormal[k] = eventFirm[k] - (alpha + (mean !== 0 ? 0 : beta * eventMarket[k]))
    sum += abnormal[k]
    running[k] = sum
    // Rᵀ w = (1, m): the forecast's own error is |w|.
    const w1 = 1 / r11
    const w2 = mean !== 0 ? 0 : (eventMarket[k] - r12 * w1) / r22
    errors[k] = sigma * Math.sqrt(1 + w1 * w1 + w2 * w2)
  }
  fit[3] = sum / (sigma * Math.sqrt(<f64>eventFirm.length))
  return true
}
