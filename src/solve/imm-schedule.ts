import { dayMs, parseInstant } from '../base/index.ts'
import type { PremiumPeriod } from '../market/index.ts'

/**
 * Quarterly premium periods of a credit default swap: first from the trade date, then between the twentieths of March, June,
 * September and December, to the first of them on or after the trade date plus `years`. Accrual Act/360; years are Act/365.
 * Undefined when the date is none.
 */
export function immPeriods(tradeDate: string, years: number): PremiumPeriod[] | undefined {
  const start = parseInstant(tradeDate)
  if (start === undefined || tradeDate.length !== 10) return undefined
  const day = new Date(start)
  const whole = Math.floor(years)
  const target = Date.UTC(day.getUTCFullYear() + whole, day.getUTCMonth() + Math.round((years - whole) * 12), day.getUTCDate())
  const periods: PremiumPeriod[] = []
  let from: number = start
  for (let quarter = 0; from < target; quarter++) {
    const next = Date.UTC(day.getUTCFullYear(), 2 + 3 * quarter, 20)
    if (next <= start) continue
    const at = (ms: number) => (ms - start) / dayMs / 365
    periods.push([at(from), at((from + next) / 2), at(next), (next - from) / dayMs / 360])
    from = next
  }
  return periods
}
