import type { Period, Release, Tranche } from '../model/index.ts'
import type { AssumptionDraft } from './assumptions.ts'
import { type Quarter, quarterName, quartersOf } from './quarters.ts'

/** Money of a commitment in one quarter, dollars in major units. */
export interface Flow {
  readonly quarter: Quarter
  readonly amount: number
  /** Not before this holds; the quarter is then the earliest. */
  readonly release?: Exclude<Release, { kind: 'words' }>
}
export interface Schedule {
  /** In all, what is paid already included. */
  readonly total: number
  readonly paid: number
  /** What is still to come, and beyond any horizon; past quarters too. */
  readonly flows: readonly Flow[]
  readonly assumed: readonly AssumptionDraft[]
}
/** What the claims give of a commitment's money. */
export interface Terms {
  /** In all, unless `perQuarter` is given. */
  readonly total?: number
  readonly perQuarter?: number
  readonly paid: number
  readonly period?: Period
  /** With what each is worth. Those without a figure are left out by the caller. */
  readonly tranches: readonly { readonly tranche: Tranche; readonly worth: number }[]
}
export interface Clock {
  /** The quarter of the view's date: what nobody dated begins in the next. */
  readonly now: Quarter
  /** The first quarter of the network: what is known to be paid is not spread over earlier ones. */
  readonly first: Quarter
}

/** Twenty quarters where nobody says how long. */
const quartersAssumed = 20

/** Commitment -> money by quarter. Whatever no claim says is in `assumed`. See docs/math/network.md. */
export const scheduleOf = (terms: Terms, clock: Clock): Schedule =>
  terms.tranches.length > 0 ? byTranches(terms, clock) : byPeriod(terms, clock)

function byPeriod({ total, perQuarter, paid, period }: Terms, clock: Clock): Schedule {
  const { first, last, assumed } = spanOf(period, clock)
  const all = total ?? perQuarter! * (last - first + 1)
  // What is paid was paid first: the rest falls on the rest of the period.
  const from = paid > 0 ? Math.min(last, Math.max(first, clock.first)) : first
  const rest = Math.max(0, all - paid)
  const even: AssumptionDraft[] =
    from === last ? [] : [{ code: 'schedule-even', params: { from: quarterName(from), quarters: last - from + 1, amount: rest } }]
  return { total: all, paid: Math.min(paid, all), flows: evenly(rest, from, last), assumed: [...assumed, ...even] }
}

/** First and last quarter, stated or assumed. */
function spanOf(period: Period | undefined, { now }: Clock): { first: Quarter; last: Quarter; assumed: AssumptionDraft[] } {
  const assumed: AssumptionDraft[] = []
  const length = period?.years === undefined ? undefined : Math.max(1, Math.round(period.years * 4))
  const end = quartersOf(period?.end)?.last
  let first = quartersOf(period?.start)?.first ?? (end !== undefined && length !== undefined ? end - length + 1 : undefined)
  if (first === undefined) {
    first = end === undefined ? now + 1 : Math.min(now + 1, end)
    assumed.push({ code: 'schedule-start', params: { from: quarterName(first) } })
  }
  const last = end ?? (length === undefined ? undefined : first + length - 1)
  if (last !== undefined) return { first, last: Math.max(first, last), assumed }
  assumed.push({
    code: 'schedule-length',
    params: { quarters: quartersAssumed, until: quarterName(first + quartersAssumed - 1) },
  })
  return { first, last: first + quartersAssumed - 1, assumed }
}

function evenly(amount: number, first: Quarter, last: Quarter): readonly Flow[] {
  const count = last - first + 1
  return amount > 0 ? Array.from({ length: count }, (_, k) => ({ quarter: first + k, amount: amount / count })) : []
}

function byTranches(terms: Terms, clock: Clock): Schedule {
  const assumed: AssumptionDraft[] = []
  const flows: Flow[] = []
  const known = terms.tranches.reduce((sum, { worth }) => sum + worth, 0)
  const flagged = terms.tranches.reduce((sum, { tranche, worth }) => sum + (tranche.paid ? worth : 0), 0)
  const paid = Math.max(terms.paid, flagged)
  let paidUnflagged = paid - flagged
  let before = (quartersOf(terms.period?.start)?.first ?? clock.now + 1) - 1
  for (const { tranche, worth } of terms.tranches) {
    const covered = tranche.paid ? worth : Math.min(worth, paidUnflagged)
    if (!tranche.paid) paidUnflagged -= covered
    const placed = placeTranche(tranche, worth - covered, before)
    before = Math.max(before, placed.last)
    if (worth - covered <= 0) continue
    flows.push(...placed.flows)
    assumed.push(...placed.assumed)
  }
  const total = Math.max(terms.total ?? 0, known)
  const rest = total - known - paidUnflagged
  if (rest > total * 1e-9) {
    const end = quartersOf(terms.period?.end)?.last ?? before + quartersAssumed
    const [first, last] = [before + 1, Math.max(before + 1, end)]
    flows.push(...evenly(rest, first, last))
    assumed.push({ code: 'schedule-even', params: { from: quarterName(first), quarters: last - first + 1, amount: rest } })
  }
  return { total, paid: Math.min(paid, total), flows, assumed }
}

/** One tranche: at its date; else a quarter after the one before it, and that is assumed. */
function placeTranche(
  tranche: Tranche,
  amount: number,
  before: Quarter,
): { readonly flows: readonly Flow[]; readonly last: Quarter; readonly assumed: readonly AssumptionDraft[] } {
  const { due, from, release } = tranche
  const dated = quartersOf(due)
  const words = release?.kind === 'words' ? release.words : due?.precision === 'moment' ? due.moment : undefined
  const waits = release && release.kind !== 'words' ? { release } : {}
  const first = dated ? Math.min(dated.first, quartersOf(from)?.first ?? dated.first) : before + 1
  const assumed: AssumptionDraft[] = []
  if (words !== undefined) assumed.push({ code: 'tranche-words', params: { words, from: quarterName(first), amount } })
  else if (!dated) assumed.push({ code: 'schedule-start', params: { from: quarterName(first), amount } })
  // A tranche that waits falls due in one piece when its condition holds: its date is the earliest.
  const last = release ? first : (dated?.last ?? first)
  if (last > first)
    assumed.push({ code: 'schedule-even', params: { from: quarterName(first), quarters: last - first + 1, amount } })
  return { flows: evenly(amount, first, last).map((flow) => ({ ...flow, ...waits })), last, assumed }
}
