import { ok, type Result } from '../base/index.ts'
import { type ClearingFailure, clear } from '../stress/index.ts'

/** [period, payer, payee, amount], periods from 0. */
export type PeriodLink = readonly [number, number, number, number]
export interface PeriodsProblem {
  readonly n: number
  readonly periods: number
  readonly due: readonly PeriodLink[]
  /** [period, party, amount]. */
  readonly cashIn: readonly (readonly [number, number, number])[]
}
export interface PeriodsAnswer {
  /** By period, then payer, then payee; without those of nothing. */
  readonly payments: readonly PeriodLink[]
  readonly outstanding: readonly PeriodLink[]
  /** After each period. */
  readonly cash: readonly Float64Array[]
  readonly rounds: number
  readonly residualRelative: number
}

/** At t: outstanding = unpaid(t−1) + due(t), cleared pro rata with the cash in hand, surplus kept. */
export function clearPeriods({ n, periods, due, cashIn }: PeriodsProblem): Result<PeriodsAnswer, ClearingFailure> {
  const owed = new Map<number, number>()
  let cash: Float64Array = new Float64Array(n)
  const payments: PeriodLink[] = []
  const outstanding: PeriodLink[] = []
  const cashAfter: Float64Array[] = []
  let rounds = 0
  let residualRelative = 0
  for (let t = 0; t < periods; t++) {
    for (const [at, i, j, amount] of due) if (at === t) owed.set(i * n + j, (owed.get(i * n + j) ?? 0) + amount)
    for (const [at, i, amount] of cashIn) if (at === t) cash[i]! += amount
    const keys = [...owed.keys()].sort((a, b) => a - b)
    const cleared = clear({
      parties: n,
      payer: keys.map((key) => Math.floor(key / n)),
      payee: keys.map((key) => key % n),
      seniority: keys.map(() => 1),
      soft: keys.map(() => false),
      due: keys.map((key) => owed.get(key)!),
      own: cash,
    })
    if (!cleared.ok) return cleared
    rounds += cleared.value.rounds
    residualRelative = Math.max(residualRelative, cleared.value.residualRelative)
    keys.forEach((key, k) => {
      const paid = cleared.value.paid[k]!
      const left = owed.get(key)! - paid
      if (paid > 1e-12 * owed.get(key)!) payments.push([t, Math.floor(key / n), key % n, paid])
      if (left > 1e-12 * owed.get(key)!) {
        owed.set(key, left)
        outstanding.push([t, Math.floor(key / n), key % n, left])
      } else owed.delete(key)
    })
    cash = Float64Array.from(cleared.value.left)
    cashAfter.push(cash.slice())
  }
  return ok({ payments, outstanding, cash: cashAfter, rounds, residualRelative })
}
