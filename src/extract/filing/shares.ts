import type { FilingFact, StatedClaim } from '../../model/index.ts'
import { localOf, namesOne, roleOfAxis, wordsOfMember } from './axes.ts'
import { lastDayOf } from './figures.ts'
import { type Context, routeOf } from './line-claims.ts'
import { quoteOf } from './quotes.ts'

/** How much of the filer's business hangs on one customer or supplier, in the period the filing is about: comments, with their quotes. */
export function sharesOf(context: Context): readonly StatedClaim[] {
  const seen = new Set<string>()
  return context.filing.facts.flatMap((fact): readonly StatedClaim[] => {
    const one = fact.members.find((member) => roleOfAxis(member.axis) === 'counterparty' && namesOne(member))
    const [place] = fact.places
    if (!/^ConcentrationRiskPercentage1?$/.test(localOf(fact.concept)) || !one || !place || fact.value === undefined) return []
    if (lastDayOf(fact.period) !== context.filer.periodEnd) return []
    const passage = context.passages.at(place)
    const words = context.document.text.slice(passage.start, passage.end)
    const other = context.desk.ofMember(one, context.filer.short, words)
    const gist = `${other.name}: ${percent(fact.value)} of ${measureOf(fact)} of ${context.filer.short}, ${spanOf(fact)}`
    if (seen.has(gist)) return []
    seen.add(gist)
    return [
      {
        route: routeOf(context.filer),
        act: 'comments',
        property: 'confidence',
        about: { kind: 'party', party: other },
        says: {},
        evidence: { kind: 'quote', quote: quoteOf(context.document, passage) },
        gist,
        ...context.clock,
        madeBy: { kind: 'rule', rule: 'filing:concentration', certain: true },
      },
    ]
  })
}

const percent = (value: string): string => `${Number((Number(value) * 100).toFixed(4))}%`
const spanOf = ({ period }: FilingFact): string =>
  period.kind === 'duration' ? `${period.first} to ${period.last}` : lastDayOf(period)

/** "SalesRevenueNetMember" -> "sales revenue net"; the measure is a member of the benchmark axis. */
function measureOf({ members }: FilingFact): string {
  const benchmark = members.find(({ axis }) => /Benchmark/.test(localOf(axis)))
  if (!benchmark) return 'the measure it names'
  return /Revenue/.test(benchmark.member)
    ? 'revenue'
    : /Receivable/.test(benchmark.member)
      ? 'receivables'
      : wordsOfMember(benchmark).toLowerCase()
}
