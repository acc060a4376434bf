import { failed, ok, type Result } from '../../base/index.ts'
import type {
  EventStudy,
  HazardFailure,
  PremiumPeriod,
  ReturnSeries,
  SurvivalCurve,
  scheduleValue as scheduleValueOf,
} from '../../market/index.ts'
import { ask, type Lists } from './module.ts'

const layCurve = (lists: Lists, { times, hazards }: SurvivalCurve) => [lists.reals(times), lists.reals(hazards)] as const

export const survivalAt = (curve: SurvivalCurve, t: number): number =>
  ask((lists) => lists.run('survivalAt', ...layCurve(lists, curve), t))

export function flatCurve(hazard: number, times: readonly number[]): SurvivalCurve {
  const flat = { times, hazards: times.map(() => hazard), survival: [] }
  return { ...flat, survival: times.map((t) => survivalAt(flat, t)) }
}

export function bootstrapHazard(
  quotes: readonly number[],
  times: readonly number[],
  recovery: number,
  rate: number,
): Result<SurvivalCurve, HazardFailure> {
  return ask((lists) => {
    const [hazards, survival] = [lists.reals(quotes.length), lists.reals(quotes.length)]
    const refused = lists.run('bootstrap', lists.reals(quotes), lists.reals(times), recovery, rate, hazards, survival)
    if (refused > 0) return failed({ reason: 'negative-forward', index: refused - 1 })
    if (refused < 0) return failed({ reason: 'no-survival', index: -refused - 1 })
    const at = (list: number) => [...lists.numbersAt(list, quotes.length)]
    return ok({ times, hazards: at(hazards), survival: at(survival) })
  })
}

export function fairSpreads(curve: SurvivalCurve, maturities: readonly number[], recovery: number, rate: number): number[] {
  return ask((lists) => {
    const laid = layCurve(lists, curve)
    return maturities.map((maturity) => lists.run('fairSpread', ...laid, maturity, recovery, rate))
  })
}

export function scheduleValue(
  curve: SurvivalCurve,
  periods: readonly PremiumPeriod[],
  { recovery, rate, coupon, notional }: Parameters<typeof scheduleValueOf>[2],
): ReturnType<typeof scheduleValueOf> {
  return ask((lists) => {
    const out = lists.reals(2)
    const laid = layCurve(lists, curve)
    lists.run('scheduleValue', ...laid, lists.reals(periods.flat()), recovery, rate, coupon, notional, out)
    const [fairSpread, npv] = lists.numbersAt(out, 2)
    return { fairSpread: fairSpread!, npv: npv! }
  })
}

export function eventStudy(
  estimation: ReturnSeries,
  event: ReturnSeries,
  returns: 'market' | 'mean',
): Omit<EventStudy, 'cumulativeErrors'> | undefined {
  const days = event.firm.length
  return ask((lists) => {
    const series = [estimation.firm, estimation.market, event.firm, event.market].map((list) => lists.reals(list))
    const [fit, abnormal, running, errors] = [4, days, days, days].map((length) => lists.reals(length))
    const mean = returns === 'mean' ? 1 : 0
    if (!lists.run('eventStudy', ...series, mean, fit!, abnormal!, running!, errors!)) return undefined
    const [alpha, beta, sigma, tCumulative] = lists.numbersAt(fit!, 4)
    const at = (list: number | undefined) => [...lists.numbersAt(list!, days)]
    return {
      alpha: alpha!,
      beta: beta!,
      sigma: sigma!,
      tCumulative: tCumulative!,
      abnormal: at(abnormal),
      cumulative: at(running),
      forecastErrors: at(errors),
    }
  })
}
