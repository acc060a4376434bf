import type { Money } from '../../base/index.ts'
import type { AmountRange, FilingFact, Period, SourceDocument, TextSpan, Tranche } from '../../model/index.ts'
import { localOf, roleOfAxis } from './axes.ts'
import { type Figure, lastDayOf } from './figures.ts'
import type { Line } from './lines.ts'
import { sizeOf } from './parts.ts'
import { figureAt } from './quotes.ts'
import { dueIn, fiscalYearEndAfter, monthsOn, type Window, windowOf } from './windows.ts'

export interface Schedule {
  readonly tranches: readonly Tranche[]
  /** Where the parts stand. */
  readonly places: readonly TextSpan[]
}

/** What the rest of the filing says of time. */
export interface Timing {
  readonly facts: readonly FilingFact[]
  /** "--12-31" */
  readonly fiscalYearEnd: string
}

/** The parts of a line by when they fall due, or 'exceeds' where they are more than the whole. */
export function scheduleOf(document: SourceDocument, line: Line, timing: Timing): Schedule | 'exceeds' | undefined {
  const parts = line.parts
  if (parts.length > 0) {
    const sum = parts.reduce((all, f) => all + f.money.minor, 0n)
    const slack = parts.reduce((all, f) => all + f.slack, line.total?.slack ?? 0n)
    if (line.total && sum > line.total.money.minor + slack) return 'exceeds'
    const dated = parts.map((figure) => ({ figure, window: windowIn(figure, parts, line, timing) }))
    dated.sort((a, b) => (a.window.after < b.window.after ? -1 : 1))
    return {
      tranches: dated.map(({ figure, window }) => ({ amount: exactly(document, figure), ...dueIn(window) })),
      places: parts.map((f) => f.place),
    }
  }
  return line.family.id === 'backlog' ? byShares(line, timing) : undefined
}

const exactly = (document: SourceDocument, { money, place }: Figure): AmountRange => ({
  qualifier: 'exact',
  low: money,
  high: money,
  original: figureAt(document, place),
})

function windowIn(figure: Figure, all: readonly Figure[], line: Line, { facts, fiscalYearEnd }: Timing): Window {
  const { bucket, from } = figure
  if (bucket) {
    const withRest = all.some((f) => f.bucket?.kind === 'rest-of-year')
    return windowOf(bucket, line.asOf, withRest ? fiscalYearEndAfter(line.asOf, fiscalYearEnd) : undefined)
  }
  const after = dayBefore(from!)
  const next = all.flatMap((f) => (f.from !== undefined && f.from > from! ? [f.from] : [])).sort()[0]
  const months = monthsFrom(facts, line, from!)
  if (months !== undefined) return { after, until: monthsOn(after, months) }
  return next === undefined ? { after } : { after, until: dayBefore(next) }
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** "approximately 40% of them over the next 12 months": a share of the backlog, which is all the filing gives. */
function byShares(line: Line, { facts }: Timing): Schedule | undefined {
  const size = sizeOf(line)
  if (!size) return undefined
  const shares = facts.flatMap((fact) => {
    if (!/^RevenueRemainingPerformanceObligationPercentage$/.test(localOf(fact.concept)) || !sameLine(fact, line)) return []
    const from = dayOf(fact)
    const [place] = fact.places
    const share = Number(fact.value)
    const months = from === undefined ? undefined : monthsFrom(facts, line, from)
    return from !== undefined && place && share > 0 && share <= 1 && months !== undefined ? [{ from, place, share, months }] : []
  })
  const byDay = [...new Map(shares.map((s) => [s.from, s])).values()].sort((a, b) => (a.from < b.from ? -1 : 1))
  // Shares that come to more than the whole are counted from the same start, each holding the one before it.
  if (byDay.length === 0 || byDay.reduce((sum, s) => sum + s.share, 0) > 1.000_001) return undefined
  return {
    tranches: byDay.map(({ from, share, months }) => {
      const money = shareOf({ currency: line.currency, minor: size.minor }, share)
      const after = dayBefore(from)
      return {
        amount: { qualifier: 'about', low: money, high: money, original: `${Number((share * 100).toFixed(4))}%` },
        ...dueIn({ after, until: monthsOn(after, months) }),
      }
    }),
    places: byDay.map(({ place }) => place),
  }
}

const shareOf = ({ currency, minor }: Money, share: number): Money => ({
  currency,
  minor: (minor * BigInt(Math.round(share * 1_000_000))) / 1_000_000n,
})

const dayOf = (fact: FilingFact): string | undefined =>
  fact.members.find(({ axis }) => roleOfAxis(axis) === 'timing')?.member.slice(0, 10)

const sameLine = (fact: FilingFact, line: Line): boolean => {
  const own = fact.members.filter(({ axis }) => roleOfAxis(axis) !== 'timing')
  return (
    lastDayOf(fact.period) === line.asOf &&
    own.length === line.members.length &&
    own.every((m, i) => m.axis === line.members[i]!.axis && m.member === line.members[i]!.member)
  )
}

function monthsFrom(facts: readonly FilingFact[], line: Line, from: string): number | undefined {
  const length = facts.find(
    (fact) => /ExpectedTimingOfSatisfactionPeriod1?$/.test(localOf(fact.concept)) && sameLine(fact, line) && dayOf(fact) === from,
  )?.value
  return length === undefined ? undefined : monthsIn(length)
}

/** "P12M", "P1Y", "P1Y6M" -> months. */
export function monthsIn(length: string): number | undefined {
  const m = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:\d+[WD])?$/.exec(length)
  const months = m ? Number(m[1] ?? 0) * 12 + Number(m[2] ?? 0) : 0
  return months > 0 ? months : undefined
}

/** How long leases that have not begun will run: the longest the filing says of them. */
export function termOf(line: Line, { facts }: Timing): Period | undefined {
  if (line.family.id !== 'lease') return undefined
  const months = facts.flatMap((fact) =>
    /LeaseNotYetCommencedTermOfContract1?$|NotYetCommencedTermOfContract1?$/.test(localOf(fact.concept)) &&
    lastDayOf(fact.period) === line.asOf
      ? (monthsIn(fact.value ?? '') ?? [])
      : [],
  )
  return months.length === 0 ? undefined : { years: Math.round(Math.max(...months) / 12) }
}
