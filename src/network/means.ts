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
  /** Per party: pays whatever falls due on it. */
  readonly unlimited: readonly boolean[]
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
  const backed = new Set(plan.obligations.filter((o) => capitalKinds.has(plan.kindOf(o))).map(({ payee }) => payee))
  const alone = new Set(members.filter(({ id }) => !backed.has(id) && nothingKnown(id, view, rates)).map(({ id }) => id))
  const dues = duesOf(plan, quarters.length)
  const openingCash = members.map(({ id, kind }) => (isUnlimited(id, kind) || alone.has(id) ? 0 : cashOf(id, view, rates, book)))
  const flows = members.map((member) =>
    flowsOf(member, quarters, dues.get(member.id) ?? noDues(quarters.length), view, rates, book, alone),
  )
  return {
    openingCash,
    externalFlow: quarters.map((_, t) => flows.map((flow) => flow[t]!)),
    unlimited: members.map(({ id, kind }) => isUnlimited(id, kind) || alone.has(id)),
  }
}

const isUnlimited = (id: PartyId, kind: PartyKind) => kind === 'group' || id === undisclosed

/** Money put in rather than paid for something. */
const capitalKinds: ReadonlySet<CommitmentKind> = new Set(['equity_investment', 'debt_financing'])

/**
 * Nothing is known of its means, and nobody in the network funds it: a cloud that also sells to half the world. To take its cash as
 * nothing would let every shortage run on through it; it is taken to pay what it owes, and the reader is told.
 */
const nothingKnown = (id: PartyId, view: LedgerView, rates: Rates): boolean =>
  forecastsOf(id, view, rates).length === 0 &&
  !view.figures.some(
    (figure) =>
      figure.party === id &&
      !figure.forecast &&
      rateOf(figure.currency, rates) !== undefined &&
      figure.figures.cash !== undefined,
  )

interface Surplus {
  readonly perQuarter: number
  readonly period: string
  readonly source: string
  readonly mark?: 'estimate' | 'unverified'
}
/** Free cash flow as last reported, where it is positive. What is negative needs funding that the network shows or nobody knows. */
function surplusOf(party: PartyId, view: LedgerView, rates: Rates): Surplus | undefined {
  const reported = view.figures.filter(
    (f) =>
      f.party === party &&
      !f.forecast &&
      f.months > 0 &&
      f.figures.free_cash_flow !== undefined &&
      rateOf(f.currency, rates) !== undefined,
  )
  const latest = latestOf(reported)
  if (!latest) return undefined
  const perQuarter = (Number(latest.figures.free_cash_flow) * rateOf(latest.currency, rates)! * 3) / latest.months
  return perQuarter > 0 ? { perQuarter, period: latest.period, source: latest.source.publisher, ...markOf(latest) } : undefined
}

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
  // A balance rests on a link, not on a sentence in the ledger: it is listed with what the model took, and keeps its marks.
  book.add(
    {
      code: 'cash-reported',
      params: { amount: amount * rate, period: asOf, source: latest.source.publisher, ...markOf(latest) },
    },
    { party },
  )
  if (latest.publishedAssumed)
    book.add({ code: 'published-assumed', params: { period: latest.period, figure: 'cash' } }, { party })
  return amount * rate
}

/** What its compiler said of a figure: it stays with every number made from it. */
const markOf = (figure: Pick<FinancialFigure, 'estimate' | 'unverified'>): { readonly mark?: 'estimate' | 'unverified' } =>
  figure.unverified ? { mark: 'unverified' } : figure.estimate ? { mark: 'estimate' } : {}

/** By what it is about, then by when it became known, then by name: never by the order of the file. */
const latestOf = (figures: readonly FinancialFigure[]): FinancialFigure | undefined =>
  [...figures].sort((a, b) => compare(a.asOf, b.asOf) || a.publishedAt - b.publishedAt || compare(a.period, b.period)).at(-1)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What a party owes and is to get in a quarter, and how much of each is trade. */
interface QuarterDues {
  owes: number
  gets: number
  owesTrade: number
  getsTrade: number
}
const noDues = (quarters: number): QuarterDues[] =>
  Array.from({ length: quarters }, () => ({ owes: 0, gets: 0, owesTrade: 0, getsTrade: 0 }))

function duesOf(plan: Plan, quarters: number): ReadonlyMap<PartyId, readonly QuarterDues[]> {
  const dues = new Map<PartyId, QuarterDues[]>()
  const rowOf = (party: PartyId, t: number): QuarterDues => {
    const rows = dues.get(party) ?? noDues(quarters)
    dues.set(party, rows)
    return rows[t]!
  }
  for (const [o, obligation] of plan.obligations.entries()) {
    const t = plan.dueAt[o]!
    if (t < 0) continue
    const { payer, payee, amount } = obligation
    const trade = tradeKinds.has(plan.kindOf(obligation))
    const [owing, getting] = [rowOf(payer, t), rowOf(payee, t)]
    owing.owes += amount
    getting.gets += amount
    if (trade) {
      owing.owesTrade += amount
      getting.getsTrade += amount
    }
  }
  return dues
}

function flowsOf(
  { id, kind }: Member,
  quarters: readonly Quarter[],
  dues: readonly QuarterDues[],
  view: LedgerView,
  rates: Rates,
  book: AssumptionBook,
  alone: ReadonlySet<PartyId>,
): readonly number[] {
  if (isUnlimited(id, kind)) {
    book.add({ code: 'means-unlimited', params: {} }, { party: id })
    return dues.map(({ owes }) => owes)
  }
  if (alone.has(id)) {
    if (dues.some(({ owes }) => owes > 0)) book.add({ code: 'means-own', params: {} }, { party: id })
    return dues.map(({ owes }) => owes)
  }
  const forecasts = forecastsOf(id, view, rates)
  const surplus = surplusOf(id, view, rates)
  const spent = spentOf(dues.map(({ gets, getsTrade }) => gets - getsTrade))
  const evenFrom: number[] = []
  const told = new Set<number>()
  const flows = quarters.map((quarter, t) => {
    const { owes, owesTrade, getsTrade } = dues[t]!
    const forecast = forecastFor(yearOf(quarter), forecasts)
    // The reported surplus has its trade with the network in it already, as a forecast has.
    if (!forecast && surplus) return surplus.perQuarter + owesTrade - getsTrade
    if (!forecast) {
      evenFrom.push(quarter)
      return owes - getsTrade - spent[t]!
    }
    if (!told.has(yearOf(quarter))) book.add({ code: 'forecast-net-of-commitments', params: forecast }, { party: id })
    told.add(yearOf(quarter))
    return forecast.amount / 4 + owesTrade - getsTrade
  })
  if (surplus)
    book.add(
      {
        code: 'surplus-continues',
        params: {
          amount: surplus.perQuarter,
          period: surplus.period,
          source: surplus.source,
          ...(surplus.mark ? { mark: surplus.mark } : {}),
        },
      },
      { party: id },
    )
  if (evenFrom.length > 0)
    book.add(
      { code: 'plan-breaks-even', params: { from: quarterName(evenFrom[0]!), until: quarterName(evenFrom.at(-1)!) } },
      { party: id },
    )
  return flows
}

/** Money raised is spent evenly over a year, from the quarter it comes in: a round is not burnt on the day it closes. */
const spendingQuarters = 4
function spentOf(raised: readonly number[]): readonly number[] {
  return raised.map((_, t) => {
    let sum = 0
    for (let u = Math.max(0, t - spendingQuarters + 1); u <= t; u++) sum += raised[u]! / spendingQuarters
    return sum
  })
}

interface YearForecast {
  readonly year: number
  readonly amount: number
  readonly source: string
  readonly mark?: 'estimate' | 'unverified'
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
      return { year, amount, source: latest.source.publisher, ...markOf(latest) }
    })
    .filter(({ amount }) => Number.isFinite(amount))
    .sort((a, b) => a.year - b.year)
}

/** The year's forecast; between two forecast years, on the straight line from one to the other; outside them, none. */
function forecastFor(
  year: number,
  forecasts: readonly YearForecast[],
):
  | {
      readonly year: number
      readonly amount: number
      readonly source: string
      readonly mark?: 'estimate' | 'unverified'
      readonly interpolated: 0 | 1
    }
  | undefined {
  const exact = forecasts.find((forecast) => forecast.year === year)
  if (exact) return { ...exact, interpolated: 0 }
  const before = forecasts.findLast((forecast) => forecast.year < year)
  const after = forecasts.find((forecast) => forecast.year > year)
  if (!before || !after) return undefined
  const part = (year - before.year) / (after.year - before.year)
  return {
    year,
    amount: before.amount + part * (after.amount - before.amount),
    source: before.source,
    ...(before.mark ? { mark: before.mark } : {}),
    interpolated: 1,
  }
}
