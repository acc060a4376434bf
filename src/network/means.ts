import {
  type CommitmentKind,
  type FinancialFigure,
  type LedgerView,
  type Obligation,
  type PartyId,
  type PartyKind,
  undisclosed,
} from '../model/index.ts'
import type { AssumptionBook } from './assumptions.ts'
import { type Quarter, quarterName, yearOf } from './quarters.ts'
import { type Rates, rateOf } from './worth.ts'

/** Dues a forecast of operating cash flow has already taken off, and receipts it has already put in. */
const tradeKinds: ReadonlySet<CommitmentKind> = new Set(['purchase', 'services', 'lease', 'supply', 'offtake', 'licence'])

export interface Member {
  readonly id: PartyId
  readonly kind: PartyKind
}
/** What is due and when, in the plan: `dueAt` of each obligation, −1 when it never falls due. */
export interface Plan {
  readonly obligations: readonly Obligation[]
  readonly dueAt: Int32Array
  readonly kindOf: (obligation: Obligation) => CommitmentKind
}
export interface Means {
  readonly openingCash: readonly number[]
  /** [period][party] */
  readonly externalFlow: readonly (readonly number[])[]
}

/** Opening cash as last reported, and outside flows by the plan assumptions of docs/math/network.md; each assumption into the book. */
export function meansOf(
  members: readonly Member[],
  quarters: readonly Quarter[],
  plan: Plan,
  view: LedgerView,
  rates: Rates,
  book: AssumptionBook,
): Means {
  const openingCash = members.map(({ id, kind }) => (isUnlimited(id, kind) ? 0 : cashOf(id, view, rates, book)))
  const flows = members.map((member) => flowsOf(member, quarters, plan, view, rates, book))
  return { openingCash, externalFlow: quarters.map((_, t) => flows.map((flow) => flow[t]!)) }
}

const isUnlimited = (id: PartyId, kind: PartyKind) => kind === 'group' || id === undisclosed

function cashOf(party: PartyId, view: LedgerView, rates: Rates, book: AssumptionBook): number {
  const latest = latestOf(
    view.figures.filter((figure) => figure.party === party && !figure.forecast && figure.figures.cash !== undefined),
  )
  if (!latest) {
    book.add({ code: 'cash-unknown', params: {} }, { party })
    return 0
  }
  const { currency, figures, asOf } = latest
  const amount = Number(figures.cash)
  const rate = rateOf(currency, rates)
  if (rate === undefined || !Number.isFinite(amount)) {
    book.add({ code: 'cash-unknown', params: { currency, amount, asOf } }, { party })
    return 0
  }
  if (rate !== 1) book.add({ code: 'rate-of-exchange', params: { currency, rate } }, { party })
  if (latest.publishedAssumed)
    book.add({ code: 'published-assumed', params: { period: latest.period, figure: 'cash' } }, { party })
  return amount * rate
}

/** By what it is about, then by when it became known, then by name: never by the order of the file. */
const latestOf = (figures: readonly FinancialFigure[]): FinancialFigure | undefined =>
  [...figures].sort((a, b) => compare(a.asOf, b.asOf) || a.publishedAt - b.publishedAt || compare(a.period, b.period)).at(-1)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function flowsOf(
  { id, kind }: Member,
  quarters: readonly Quarter[],
  plan: Plan,
  view: LedgerView,
  rates: Rates,
  book: AssumptionBook,
): readonly number[] {
  const dues = quarters.map(() => ({ owes: 0, gets: 0, owesTrade: 0, getsTrade: 0 }))
  for (const [o, obligation] of plan.obligations.entries()) {
    const row = dues[plan.dueAt[o]!]
    if (!row) continue
    const trade = tradeKinds.has(plan.kindOf(obligation))
    if (obligation.payer === id) {
      row.owes += obligation.amount
      if (trade) row.owesTrade += obligation.amount
    }
    if (obligation.payee === id) {
      row.gets += obligation.amount
      if (trade) row.getsTrade += obligation.amount
    }
  }
  if (isUnlimited(id, kind)) {
    book.add({ code: 'means-unlimited', params: {} }, { party: id })
    return dues.map(({ owes }) => owes)
  }
  const forecasts = forecastsOf(id, view, rates)
  const evenFrom: number[] = []
  const told = new Set<number>()
  const flows = quarters.map((quarter, t) => {
    const { owes, gets, owesTrade, getsTrade } = dues[t]!
    const forecast = forecastFor(yearOf(quarter), forecasts)
    if (!forecast) {
      evenFrom.push(quarter)
      return owes - gets
    }
    if (!told.has(yearOf(quarter))) book.add({ code: 'forecast-net-of-commitments', params: forecast }, { party: id })
    told.add(yearOf(quarter))
    return forecast.amount / 4 + owesTrade - getsTrade
  })
  if (evenFrom.length > 0)
    book.add(
      { code: 'plan-breaks-even', params: { from: quarterName(evenFrom[0]!), until: quarterName(evenFrom.at(-1)!) } },
      { party: id },
    )
  return flows
}

interface YearForecast {
  readonly year: number
  readonly amount: number
  readonly source: string
}
/** Operating cash flow forecast for calendar years, ascending; of several for a year the one known latest. */
function forecastsOf(party: PartyId, view: LedgerView, rates: Rates): readonly YearForecast[] {
  const byYear = new Map<number, FinancialFigure[]>()
  for (const figure of view.figures) {
    const year = /^CY(\d{4})E?$/.exec(figure.period)?.[1]
    if (figure.party !== party || !figure.forecast || year === undefined || figure.figures.operating_cash_flow === undefined)
      continue
    if (rateOf(figure.currency, rates) !== undefined) byYear.set(Number(year), [...(byYear.get(Number(year)) ?? []), figure])
  }
  return [...byYear]
    .map(([year, figures]) => {
      const latest = [...figures]
        .sort((a, b) => a.publishedAt - b.publishedAt || compare(a.source.publisher, b.source.publisher))
        .at(-1)!
      const amount = Number(latest.figures.operating_cash_flow) * rateOf(latest.currency, rates)!
      return { year, amount, source: latest.source.publisher }
    })
    .filter(({ amount }) => Number.isFinite(amount))
    .sort((a, b) => a.year - b.year)
}

/** The year's forecast; between two forecast years, on the straight line from one to the other; outside them, none. */
function forecastFor(
  year: number,
  forecasts: readonly YearForecast[],
): { readonly year: number; readonly amount: number; readonly source: string; readonly interpolated: 0 | 1 } | undefined {
  const exact = forecasts.find((forecast) => forecast.year === year)
  if (exact) return { ...exact, interpolated: 0 }
  const before = forecasts.findLast((forecast) => forecast.year < year)
  const after = forecasts.find((forecast) => forecast.year > year)
  if (!before || !after) return undefined
  const part = (year - before.year) / (after.year - before.year)
  return { year, amount: before.amount + part * (after.amount - before.amount), source: before.source, interpolated: 1 }
}
