/** Round steps from zero to just past `top`, at most `stepsMax` of them: 0, 20, 40 … */
export function moneyTicks(top: number, stepsMax = 4): readonly number[] {
  if (!(top > 0)) return [0]
  const rough = top / stepsMax
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough * (1 - 1e-9))!
  const count = Math.ceil(top / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}
