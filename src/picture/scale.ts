/** Round steps from zero to just past `top`, at most `stepsMax` of them: 0, 20, 40 … */
export function moneyTicks(top: number, stepsMax = 4): readonly number[] {
  if (!(top > 0)) return [0]
  const step = roundStep(top / stepsMax)
  const count = Math.ceil(top / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough * (1 - 1e-9))!
}

/** Round steps from just below `low` to just past `high`: for figures whose changes matter and whose sum does not. */
export function ticksBetween(low: number, high: number, stepsMax = 4): readonly number[] {
  const step = roundStep((high > low ? high - low : Math.abs(high) || 1) / stepsMax)
  const first = Math.floor(low / step + 1e-9)
  const count = Math.max(1, Math.ceil(high / step - 1e-9) - first)
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}
