import { dayOf, failed, type Language, ok, type Result } from '../base/index.ts'
import {
  type CreditCurve,
  creditCurve,
  type DatedValue,
  type DayWindow,
  type HazardFailure,
  type Moves,
  movesOf,
  type QuoteTable,
  type Series,
  type StudyFailure,
  studyAround,
  studyDaysMin,
  type WindowStudy,
} from '../market/index.ts'
import type { Claim, ClaimId, CommitmentId, LedgerView, PartyId } from '../model/index.ts'
import { type MarketWords, marketWordsOf } from './words/market.ts'

/** A commitment's claims, one claim, or a day; else every claim that touches the party. */
export type Around =
  | { readonly kind: 'commitment'; readonly id: CommitmentId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'day'; readonly day: string }

export interface MarketInput {
  readonly view: LedgerView
  readonly language: Language
  readonly source: string
  readonly party: PartyId
  /** Knows no day after the view's own. */
  readonly own: Series
  /** What the market model expects by: an index of prices, or of spreads. */
  readonly benchmark?: Series
  readonly around?: Around
  /** Absent for quotes: the curve alone. */
  readonly study?: { readonly model: 'market' | 'mean'; readonly window: DayWindow; readonly estimation: DayWindow }
  /** Maturity in years of the spreads studied; five, or the nearest quoted, unless given. */
  readonly tenor?: number
  readonly credit: CreditAsked
  /** The verb as typed, without the options every reading verb has. */
  readonly verb: string
}
export interface CreditAsked {
  readonly recovery: number
  readonly rate: number
  /** Days, YYYY-MM-DD, by which a default is asked for. */
  readonly by: readonly string[]
}

export interface MarketEvent {
  readonly study: WindowStudy
  /** Those that became known on it; empty for a day that was asked for. */
  readonly claims: readonly ClaimId[]
  /** Other claims that touch the party and became known within the window. */
  readonly others: readonly ClaimId[]
  /** Windows of other events that share days with this one. */
  readonly overlaps: number
}
export interface Credit {
  readonly curve: CreditCurve
  readonly asked: CreditAsked
}
export type MarketFailure =
  | { readonly reason: 'no-claims' }
  | ({ readonly day: string } & StudyFailure)
  | ({ readonly on: string; readonly years: number } & HazardFailure)

/** What every part of a market report is written from. */
export interface Market extends MarketInput {
  readonly words: MarketWords
  readonly path: readonly DatedValue[]
  readonly how: 'log' | 'difference'
  /** Of the spreads studied. */
  readonly tenorYears?: number
  readonly moves: Moves
  readonly events: readonly MarketEvent[]
  /** Days of claims that could not be studied, with the first reason. */
  readonly unstudied: readonly ({ readonly day: string } & StudyFailure)[]
  readonly quoted?: Credit
}

/** Studies and curves of what was asked; fails when nothing of it can be had. */
export function marketOf(input: MarketInput): Result<Market, MarketFailure> {
  const { own, benchmark, study } = input
  const tenorYears = own.kind === 'quotes' ? nearestTenor(own, input.tenor) : undefined
  const path = pathOf(own, input.tenor)
  const how = own.kind === 'prices' ? 'log' : 'difference'
  const moves = movesOf(path, study?.model === 'market' && benchmark ? pathOf(benchmark, input.tenor) : undefined, how)
  const quoted = own.kind === 'quotes' ? creditOf(own, input) : undefined
  if (quoted && !quoted.ok) return quoted
  const studied = study ? studiesOf(input, moves) : { events: [], unstudied: [] }
  if (study && studied.events.length === 0) return failed(studied.unstudied[0] ?? { reason: 'no-claims' })
  return ok({
    ...input,
    words: marketWordsOf(input.language),
    path,
    how,
    ...(tenorYears === undefined ? {} : { tenorYears }),
    moves,
    ...studied,
    ...(quoted ? { quoted: quoted.value } : {}),
  })
}

function creditOf(table: QuoteTable, { credit }: MarketInput): Result<Credit, MarketFailure> {
  const row = table.rows.at(-1)!
  const curve = creditCurve(row, credit)
  if (curve.ok) return ok({ curve: curve.value, asked: credit })
  return failed({ ...curve.failure, on: row.on, years: row.quotes[curve.failure.index]!.years })
}

/** Of the maturities quoted, the one nearest to what is wanted. */
function nearestTenor({ rows }: QuoteTable, wanted = 5): number {
  const years = [...new Set(rows.flatMap(({ quotes }) => quotes.map((q) => q.years)))]
  return years.reduce((best, y) => (Math.abs(y - wanted) < Math.abs(best - wanted) ? y : best))
}
/** Prices, or the spreads of one maturity in basis points. */
function pathOf(series: Series, tenor: number | undefined): readonly DatedValue[] {
  if (series.kind === 'prices') return series.points
  const years = nearestTenor(series, tenor)
  return series.rows.flatMap(({ on, quotes }) => {
    const quote = quotes.find((q) => q.years === years)
    return quote ? [{ on, value: quote.spread * 1e4 }] : []
  })
}

function studiesOf(input: MarketInput, { moves }: Moves): Pick<Market, 'events' | 'unstudied'> {
  const { study, view, party, around } = input
  if (!study) return { events: [], unstudied: [] }
  const touching = claimsTouching(view, party)
  const chosen = claimsChosen(input, touching)
  const days = around?.kind === 'day' ? [around.day] : [...new Set(chosen.map(knownOn))].toSorted()
  const byDay0 = new Map<string, WindowStudy>()
  const unstudied: ({ readonly day: string } & StudyFailure)[] = []
  for (const day of days) {
    const one = studyAround(moves, day, { ...study, daysMin: studyDaysMin })
    if (!one.ok) unstudied.push({ day, ...one.failure })
    // A Sunday's claim and a Monday's share the first day on which anybody could trade on either.
    else if (!byDay0.has(one.value.day0)) byDay0.set(one.value.day0, one.value)
  }
  const studies = [...byDay0.values()]
  const day0Of = (claim: Claim) => moves.find(({ on }) => on >= knownOn(claim))?.on
  return {
    events: studies.map((one): MarketEvent => {
      const inside = (claim: Claim) => one.days.some(({ from, on }) => knownOn(claim) > from && knownOn(claim) <= on)
      const claims = chosen.filter((claim) => day0Of(claim) === one.day0)
      return {
        study: one,
        claims: claims.map(({ id }) => id),
        others: touching.filter((claim) => inside(claim) && !claims.includes(claim)).map(({ id }) => id),
        overlaps: studies.filter((two) => two !== one && two.days.some(({ on }) => one.days.some((d) => d.on === on))).length,
      }
    }),
    unstudied,
  }
}

/** The day on which a reader could know; what was said the day before a filing was published moved nobody. */
export const knownOn = (claim: Claim): string => dayOf(claim.publishedAt)

function claimsChosen({ view, around }: MarketInput, touching: readonly Claim[]): readonly Claim[] {
  switch (around?.kind) {
    case 'commitment':
      return inOrder([...view.claims.values()].filter(({ id }) => view.commitmentOf.get(id) === around.id))
    case 'claim':
      return [...view.claims.values()].filter(({ id }) => id === around.id)
    case 'day':
      return touching.filter((claim) => knownOn(claim) === around.day)
    case undefined:
      return touching
  }
}
function claimsTouching(view: LedgerView, party: PartyId): readonly Claim[] {
  const commitments = new Set(
    view.commitments.filter(({ payer, payee }) => payer === party || payee === party).map(({ id }) => id),
  )
  const touches = ({ id, about }: Claim) => {
    const commitment = view.commitmentOf.get(id)
    return (commitment && commitments.has(commitment)) || (about.kind === 'party' && about.party.party === party)
  }
  return inOrder([...view.claims.values()].filter(touches))
}
const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
