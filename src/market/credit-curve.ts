import { dayMs, dayOf, failed, instantOf, ok, type Result } from '../base/index.ts'
import { bootstrapHazard, type HazardFailure, type SurvivalCurve, survivalAt } from './hazard.ts'
import type { QuoteRow } from './series.ts'
import { daysBetween } from './study.ts'

/** What quotes of one day imply, premium and protection paid continuously, so that a premium accrued at default is paid. */
export interface CreditCurve extends QuoteRow {
  readonly curve: SurvivalCurve
  readonly points: readonly CreditPoint[]
}
export interface CreditPoint {
  readonly years: number
  /** The day the quoted maturity ends: whole months after the day of the quote, no roll to a standard date. */
  readonly until: string
  readonly spread: number
  /** A year, constant from the maturity before to this one. */
  readonly hazard: number
  readonly survival: number
}
export interface CreditOptions {
  /** In [0, 1). */
  readonly recovery: number
  /** Continuous, a year. */
  readonly rate: number
}

/** Fails where no survival prices a quote, with the place of that quote in the row. */
export function creditCurve(row: QuoteRow, { recovery, rate }: CreditOptions): Result<CreditCurve, HazardFailure> {
  const built = bootstrapHazard(
    row.quotes.map(({ spread }) => spread),
    row.quotes.map(({ years }) => years),
    recovery,
    rate,
  )
  if (!built.ok) return failed(built.failure)
  const { hazards, survival } = built.value
  const points = row.quotes.map(({ years, spread }, k) => ({
    years,
    until: monthsAfter(row.on, Math.round(years * 12)),
    spread,
    hazard: hazards[k]!,
    survival: survival[k]!,
  }))
  return ok({ ...row, curve: built.value, points })
}

/** P(default by `day`), (K9): days over 365 to years; beyond the last quote the last intensity goes on. */
export const defaultBy = ({ on, curve }: CreditCurve, day: string): number =>
  1 - survivalAt(curve, Math.max(0, daysBetween(on, day)) / 365)

/** The same day of a later month, or that month's last. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8, 10))]
  const last = dayOf(instantOf(Date.UTC(year, month + 1, 1) - dayMs))
  return dayOf(instantOf(Date.UTC(year, month, Math.min(date, Number(last.slice(8, 10))))))
}
