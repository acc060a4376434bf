import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCurve, defaultBy } from './credit-curve.ts'
import { bootstrapHazard, fairSpreads } from './hazard.ts'
import { type Move, movesOf, type StudyOptions, studyAround } from './study.ts'

describe('a curve', () => {
  const hazards = fc.array(fc.double({ min: 0.0001, max: 12, noNaN: true }), { minLength: 1, maxLength: 6 })
  it('[MK8] prices its own quotes, from sound to distressed; survival falls and stays above nothing', () => {
    fc.assert(
      fc.property(
        hazards,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: -0.02, max: 0.1, noNaN: true }),
        (list, recovery, rate) => {
          const times = list.map((_, k) => (k + 1) / 2)
          const quotes = fairSpreads({ times, hazards: list, survival: [] }, times, recovery, rate)
          const built = bootstrapHazard(quotes, times, recovery, rate)
          // Past a survival of a millionth the quotes of longer maturities say nothing that double precision could still tell.
          const told = list.reduce((sum, h) => sum + h / 2, 0) < 13
          if (!told) return
          if (!built.ok) throw new Error(built.failure.reason)
          const again = fairSpreads(built.value, times, recovery, rate)
          for (const [k, s] of again.entries()) expect(Math.abs(s / quotes[k]! - 1)).toBeLessThan(1e-9)
          built.value.survival.forEach((s, k) => {
            expect(s).toBeGreaterThan(0)
            expect(s).toBeLessThanOrEqual(k === 0 ? 1 : built.value.survival[k - 1]!)
          })
        },
      ),
    )
  })
  it('[MK8] a spread of hundreds of percent is priced', () => {
    const built = bootstrapHazard([30, 30], [0.5, 1], 0.4, 0.02)
    expect(built.ok && built.value.survival[1]).toBeGreaterThan(0)
  })
  it('[MK9] impossible quotes are refused, the first of them named', () => {
    const reason = (quotes: readonly number[]) => bootstrapHazard(quotes, [1, 2, 3].slice(0, quotes.length), 0.4, 0)
    expect(reason([0.01, 0.2, 0.001])).toEqual({ ok: false, failure: { reason: 'negative-forward', index: 2 } })
    expect(reason([0.01, 80])).toEqual({ ok: false, failure: { reason: 'no-survival', index: 1 } })
    expect(reason([1000])).toEqual({ ok: false, failure: { reason: 'no-survival', index: 0 } })
  })
  it('[MK10] the chance of default by a day follows the curve and goes on after it', () => {
    const built = creditCurve({ on: '2026-01-31', quotes: [{ years: 1, spread: 0.012 }] }, { recovery: 0.4, rate: 0.03 })
    if (!built.ok) throw new Error(built.failure.reason)
    expect(built.value.points[0]).toMatchObject({ until: '2027-01-31', hazard: expect.closeTo(0.02, 12) })
    expect(defaultBy(built.value, '2027-01-31')).toBeCloseTo(1 - Math.exp(-0.02), 12)
    expect(defaultBy(built.value, '2036-01-31')).toBeCloseTo(1 - Math.exp((-0.02 * 3652) / 365), 12)
    expect(defaultBy(built.value, '2025-01-01')).toBe(0)
    const month = creditCurve({ on: '2026-08-31', quotes: [{ years: 0.5, spread: 0.01 }] }, { recovery: 0.4, rate: 0 })
    expect(month.ok && month.value.points[0]!.until).toBe('2027-02-28')
  })
})

const dayAt = (k: number) => new Date(Date.UTC(2026, 0, 1 + k)).toISOString().slice(0, 10)
const wave = (k: number) => Math.sin(k * 1.7) / 50
/** 60 days that follow the market exactly, and a shock on the fiftieth. */
const moves = (shock: number): readonly Move[] =>
  Array.from({ length: 60 }, (_, k) => ({
    from: dayAt(k),
    on: dayAt(k + 1),
    market: wave(k),
    own: 0.001 + 1.5 * wave(k) + (k === 50 ? shock : 0),
  }))
const options: StudyOptions = {
  model: 'market',
  window: { from: -1, until: 2 },
  estimation: { from: -40, until: -2 },
  daysMin: 20,
}

describe('a study', () => {
  it('[MK11] finds what was added to an exact relation, and its α and β', () => {
    const study = studyAround(moves(-0.08), dayAt(51), options)
    if (!study.ok) throw new Error(study.failure.reason)
    const { days, alpha, beta, sigma, day0 } = study.value
    expect(day0).toBe(dayAt(51))
    expect([alpha, beta, sigma].map((x) => Number(x.toFixed(9)))).toEqual([0.001, 1.5, 0])
    expect(days.map(({ offset, abnormal }) => [offset, Number(abnormal.toFixed(9)) + 0])).toEqual([
      [-1, 0],
      [0, -0.08],
      [1, 0],
      [2, 0],
    ])
    expect(days.at(-1)!.cumulative).toBeCloseTo(-0.08, 9)
  })
  it('[MK11] by its own mean, an abnormal move is what lies beyond the mean', () => {
    const study = studyAround(moves(0.5), dayAt(51), { ...options, model: 'mean' })
    if (!study.ok) throw new Error(study.failure.reason)
    const before = moves(0.5).slice(10, 49)
    const mean = before.reduce((sum, { own }) => sum + own, 0) / before.length
    expect(study.value.days[1]!.abnormal).toBeCloseTo(moves(0.5)[50]!.own - mean, 12)
    expect(study.value.beta).toBe(0)
  })
  it('[MK12] the error of a sum is that of least squares: σ²·(1′1 + 1′X(X₀′X₀)⁻¹X′1)', () => {
    const noisy = moves(0).map((move, k) => ({ ...move, own: move.own + Math.cos(k * 2.3) / 100 }))
    const study = studyAround(noisy, dayAt(51), options)
    if (!study.ok) throw new Error(study.failure.reason)
    const x0 = noisy.slice(10, 49).map(({ market }) => market)
    const x = noisy.slice(49, 53).map(({ market }) => market)
    const [n, s1, s2] = [x0.length, x0.reduce((a, b) => a + b, 0), x0.reduce((a, b) => a + b * b, 0)]
    const det = n * s2 - s1 * s1
    study.value.days.forEach((day, k) => {
      const [ones, sum] = [k + 1, x.slice(0, k + 1).reduce((a, b) => a + b, 0)]
      const estimation = (s2 * ones * ones - 2 * s1 * ones * sum + n * sum * sum) / det
      expect(day.cumulativeError).toBeCloseTo(study.value.sigma * Math.sqrt(ones + estimation), 12)
    })
    expect(study.value.days[0]!.cumulativeError).toBeCloseTo(study.value.days[0]!.error, 12)
  })
  it('[MK13] day 0 is the first day on or after; what cannot be studied says why', () => {
    const gapped = moves(0).filter(({ on }) => on !== dayAt(51) && on !== dayAt(52))
    const study = studyAround(gapped, dayAt(51), options)
    expect(study.ok && study.value.day0).toBe(dayAt(53))
    const reason = (event: string, more: Partial<StudyOptions> = {}, list = moves(0)) => {
      const one = studyAround(list, event, { ...options, ...more })
      return one.ok ? 'studied' : one.failure.reason
    }
    expect(reason(dayAt(-5))).toBe('no-trading-day')
    expect(reason(dayAt(61))).toBe('no-trading-day')
    expect(reason(dayAt(60), { window: { from: 5, until: 9 } })).toBe('no-trading-day')
    expect(
      reason(
        dayAt(51),
        {},
        moves(0).filter(({ on }) => on < dayAt(50) || on > dayAt(66)),
      ),
    ).toBe('no-trading-day')
    expect(reason(dayAt(15))).toBe('too-few-days')
    expect(
      reason(
        dayAt(51),
        {},
        moves(0).map((move) => ({ ...move, market: 0 })),
      ),
    ).toBe('market-still')
    const cut = studyAround(moves(0), dayAt(60), options)
    expect(cut.ok && [cut.value.days.length, cut.value.daysAsked]).toEqual([2, 4])
  })
  it('[MK14] a move runs between days that both files know; the others are counted, long gaps named', () => {
    const on = (days: readonly string[]) => days.map((day, k) => ({ on: day, value: 100 + k }))
    const own = on(['2026-01-02', '2026-01-05', '2026-01-06', '2026-01-20'])
    const market = on(['2026-01-02', '2026-01-06', '2026-01-07', '2026-01-20'])
    const { moves: found, unmatched, gaps } = movesOf(own, market, 'log')
    expect(found.map(({ from, on: until }) => `${from}..${until}`)).toEqual(['2026-01-02..2026-01-06', '2026-01-06..2026-01-20'])
    expect(found[0]).toMatchObject({ own: Math.log(102 / 100), market: Math.log(101 / 100) })
    expect(unmatched).toEqual({ own: 1, market: 1 })
    expect(gaps.map(({ from }) => from)).toEqual(['2026-01-06'])
    expect(movesOf(own, undefined, 'difference').moves.map((m) => m.own)).toEqual([1, 1, 1])
  })
})
