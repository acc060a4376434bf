import type { PremiumPeriod, SurvivalCurve } from '../market/index.ts'
import type { Answer, Certificate } from './answer.ts'
import type { Asked, Engine } from './engine.ts'
import { immPeriods } from './imm-schedule.ts'
import type { Reader } from './reader.ts'

export function solveHazard(reader: Reader, { engine }: Asked): Answer {
  const recovery = reader.number('recovery', { least: 0, most: 1 })
  if (recovery >= 1) reader.fail('recovery', 'with everything recovered no spread says anything; it must be below 1')
  const rate = reader.number('rate', { otherwise: 0 })
  const built = curveOf(reader, engine, recovery, rate)
  if ('error' in built) return built
  const { curve, maturities } = built
  const certificate = certificateOf(reader, engine, curve, recovery, rate)
  const fields = {
    hazards: curve.hazards,
    survival: maturities.map((t) => engine.survivalAt(curve, t)),
    fair_spreads: engine.fairSpreads(curve, maturities, recovery, rate),
  }
  const coupon = reader.number('coupon', { otherwise: 0 })
  const notional = reader.number('notional', { least: 0, otherwise: 1 })
  if (reader.has('premium')) {
    const value = engine.scheduleValue(curve, premiumOf(reader), { recovery, rate, coupon, notional })
    reader.done()
    return { fields: { ...fields, fair_spreads: [value.fairSpread], npv: value.npv }, certificate }
  }
  if (reader.has('schedule')) {
    const schedule = reader.sub('schedule')
    const tradeDate = schedule.text('trade_date')
    schedule.done()
    const values = maturities.map((years) => {
      const periods = immPeriods(tradeDate, years)
      if (!periods) return reader.fail('schedule.trade_date', `expected a day like 2026-02-04, got ${JSON.stringify(tradeDate)}`)
      return engine.scheduleValue(curve, periods, { recovery, rate, coupon, notional })
    })
    reader.done()
    return { fields: { ...fields, fair_spreads: values.map((v) => v.fairSpread), npv: values.map((v) => v.npv) }, certificate }
  }
  reader.done()
  return { fields, certificate }
}

/** How far the curve misses the quotes it was built from; a flat hazard was built from none. */
function certificateOf(reader: Reader, engine: Engine, curve: SurvivalCurve, recovery: number, rate: number): Certificate {
  if (!reader.has('quotes')) return { method: 'closed form', rounds: 0, residual_relative: 0 }
  const quotes = reader.numbers('quotes', { least: 0 })
  const misses = engine
    .fairSpreads(curve, curve.times, recovery, rate)
    .map((s, k) => Math.abs(s - quotes[k]!) / Math.max(quotes[k]!, 1e-300))
  return { method: 'bootstrap in survival', rounds: curve.times.length, residual_relative: Math.max(...misses) }
}

function curveOf(
  reader: Reader,
  engine: Engine,
  recovery: number,
  rate: number,
): { curve: SurvivalCurve; maturities: readonly number[] } | Extract<Answer, { error: unknown }> {
  if (!reader.has('quotes')) {
    const hazard = reader.number('hazard', { least: 0 })
    const maturities = reader.has('maturities') ? ascending(reader, 'maturities') : [1]
    return { curve: engine.flatCurve(hazard, maturities), maturities }
  }
  const quotes = reader.numbers('quotes', { least: 0 })
  const times = ascending(reader, 'times')
  if (times.length !== quotes.length)
    reader.fail('times', `has ${times.length} entries for ${quotes.length} quotes; give one for each`)
  const curve = engine.bootstrapHazard(quotes, times, recovery, rate)
  if (curve.ok) return { curve: curve.value, maturities: reader.has('maturities') ? ascending(reader, 'maturities') : times }
  const { reason, index } = curve.failure
  const message =
    reason === 'no-survival'
      ? 'no survival probability prices this quote: even certain default at once would not be worth so much protection'
      : 'this quote is so far below the one before that survival would have to rise'
  return { error: { reason, message: `${message}`, path: reader.at(`quotes[${index}]`) } }
}

function ascending(reader: Reader, field: string): number[] {
  const values = reader.numbers(field, { least: 0 })
  values.forEach((t, k) => {
    if (t <= (k === 0 ? 0 : values[k - 1]!)) reader.fail(`${field}[${k}]`, 'times must be positive and ascend')
  })
  if (values.length === 0) reader.fail(field, 'is empty')
  return values
}

const premiumOf = (reader: Reader): PremiumPeriod[] =>
  reader.matrix('premium', { columns: 4, least: 0 }).map((row, k) => {
    const [start, middle, end, accrual] = row as [number, number, number, number]
    if (!(start <= middle && middle <= end && start < end))
      reader.fail(`premium[${k}]`, 'expected [start, middle, end, accrual] with start ≤ middle ≤ end')
    return [start, middle, end, accrual]
  })

export function solveEventStudy(reader: Reader, { engine }: Asked): Answer {
  const returns = reader.oneOf('returns', ['market', 'mean'], 'market')
  const estimation = seriesOf(reader.sub('estimation'), returns)
  const event = seriesOf(reader.sub('event'), returns)
  reader.done()
  const study = engine.eventStudy(estimation, event, returns)
  if (!study)
    return { error: { reason: 'too-few-days', message: 'the estimation window is too short, or the market did not move in it' } }
  return {
    fields: {
      alpha: study.alpha,
      beta: study.beta,
      sigma: study.sigma,
      abnormal: study.abnormal,
      cumulative: study.cumulative,
      t_cumulative: Number.isFinite(study.tCumulative) ? study.tCumulative : null,
      forecast_errors: study.forecastErrors,
    },
    certificate: { method: returns === 'market' ? engine.methods.eventStudy : 'mean', rounds: 0, residual_relative: 0 },
  }
}

function seriesOf(reader: Reader, returns: 'market' | 'mean') {
  const firm = reader.numbers('firm')
  const market =
    returns === 'market' || reader.has('market') ? reader.numbers('market', { length: firm.length }) : firm.map(() => 0)
  reader.done()
  return { firm, market }
}
