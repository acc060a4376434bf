import { formatDecimal, type Instant, type Money, type StatedDate } from '../../base/index.ts'
import type {
  AmountRange,
  CommitmentMention,
  Filing,
  PartyMention,
  Route,
  Said,
  SourceDocument,
  StatedClaim,
  TextSpan,
} from '../../model/index.ts'
import { namesOne, wordsOfMember } from './axes.ts'
import { type Filer, groupOf, restOf } from './filer.ts'
import { restKey } from './keys.ts'
import type { Line, SetAside } from './lines.ts'
import type { NameDesk } from './names.ts'
import { figuresIn, type Placed, sizeOf } from './parts.ts'
import { figureAt, type Passages, quoteOf, spanning } from './quotes.ts'
import { type Schedule, scheduleOf, termOf } from './schedule.ts'

export interface Context {
  readonly document: SourceDocument
  readonly passages: Passages
  readonly filing: Filing
  readonly desk: NameDesk
  readonly filer: Filer
  readonly clock: { readonly saidAt: StatedDate; readonly publishedAt: Instant; readonly publishedAssumed?: true }
}

/** A schedule whose rows lie further apart than this cannot be checked at a glance. */
const scheduleUnitsMax = 4_000

/** The claims of one line: its size, its schedule, and what the named parts leave of it. */
export function claimsOfLine(
  { line, rest }: Placed,
  context: Context,
): { readonly claims: readonly StatedClaim[]; readonly aside: readonly SetAside[] } {
  const { document, passages, filing, filer } = context
  const sized = [line.total, line.low, line.high].filter((f) => f !== undefined)
  const timing = { facts: filing.facts, fiscalYearEnd: filer.fiscalYearEnd }
  const found = scheduleOf(document, line, timing)
  const rows = found && found !== 'exceeds' ? passagesOf(passages, found) : undefined
  const schedule = found && found !== 'exceeds' && rows ? found : undefined
  const size =
    sized.length > 0
      ? spanning(
          sized.map((f) => passages.at(f.place)),
          scheduleUnitsMax,
        )
      : rows
  const claims: StatedClaim[] = []
  if (size) {
    const period = termOf(line, timing)
    const says: Said = { amount: amountOf(line, document), ...standing(line), ...(period ? { period } : {}) }
    claims.push(claimOf(line, size, says, 'amount', context))
  }
  if (schedule && rows) claims.push(claimOf(line, rows, { tranches: schedule.tranches, ...standing(line) }, 'schedule', context))
  if (size && rest !== undefined) claims.push(restClaim(line, size, rest, context))
  const reason = found === 'exceeds' ? ('parts-exceed-whole' as const) : ('kind-unclear' as const)
  const unscheduled = found && !schedule ? line.parts.map((figure) => ({ figure, reason })) : []
  return { claims, aside: unscheduled.filter((one) => !figuresIn({ ...line, parts: [] }).includes(one.figure)) }
}

const passagesOf = (passages: Passages, { places }: Schedule): TextSpan | undefined =>
  spanning(
    places.map((place) => passages.at(place)),
    scheduleUnitsMax,
  )

/** A figure of the accounts is of what has been signed. */
const standing = ({ family }: Line): Said => ({ stage: 'agreed', binding: true, instrument: family.instrument })

function amountOf(line: Line, document: SourceDocument): AmountRange {
  const { total, low, high } = line
  if (total) return sized(line, total.money, figureAt(document, total.place))
  if (low && high && low.money.minor <= high.money.minor) {
    const original = `${figureAt(document, low.place)} to ${figureAt(document, high.place)}`
    return { qualifier: 'range', low: low.money, high: high.money, original }
  }
  if (high) return { qualifier: 'up_to', high: high.money, original: figureAt(document, high.place) }
  if (low) return { qualifier: 'at_least', low: low.money, original: figureAt(document, low.place) }
  const sum: Money = { currency: line.currency, minor: sizeOf(line)!.minor }
  return sized(line, sum, line.parts.map((f) => figureAt(document, f.place)).join(' + '))
}

const sized = ({ family }: Line, money: Money, original: string): AmountRange =>
  family.qualifier === 'up_to'
    ? { qualifier: 'up_to', high: money, original }
    : { qualifier: 'exact', low: money, high: money, original }

function claimOf(line: Line, place: TextSpan, says: Said, property: 'amount' | 'schedule', context: Context): StatedClaim {
  const beside = context.document.text.slice(place.start, place.end)
  const other = otherSide(line, beside, context)
  return claimAbout(
    line,
    { key: line.key, ...sidesOf(line, other, context), kind: line.family.kind },
    place,
    says,
    property,
    context,
  )
}

/** What the named parts leave of a whole: reckoned from figures that stand in the filing, so "about", and of others than those. */
function restClaim(line: Line, place: TextSpan, rest: bigint, context: Context): StatedClaim {
  const money: Money = { currency: line.currency, minor: rest }
  const says: Said = {
    amount: { qualifier: 'about', low: money, high: money, original: 'the total less its named parts' },
    ...standing(line),
  }
  const other = { name: restOf(line.family, context.filer.short).name }
  const mention = { key: restKey(line.key), ...sidesOf(line, other, context), kind: line.family.kind }
  return claimAbout(line, mention, place, says, 'amount', context)
}

function claimAbout(
  line: Line,
  mention: CommitmentMention,
  place: TextSpan,
  says: Said,
  property: 'amount' | 'schedule',
  { document, filer, clock }: Context,
): StatedClaim {
  return {
    route: routeOf(filer),
    act: 'asserts',
    property,
    about: { kind: 'commitment', mention },
    says,
    evidence: { kind: 'quote', quote: quoteOf(document, place) },
    gist: gistOf(line, mention, says),
    ...clock,
    madeBy: { kind: 'rule', rule: `filing:${line.family.id}:${line.base}`.slice(0, 100), certain: line.sure },
  }
}

export const routeOf = ({ mention, form }: Filer): Route => ({
  speaker: {
    name: mention.name,
    kind: 'filing',
    ...(form ? { role: form } : {}),
    ...(mention.party ? { party: mention.party } : {}),
  },
  publisher: 'SEC filing',
})

function otherSide(line: Line, beside: string, { desk, filer }: Context): PartyMention {
  const named = line.members.find(namesOne)
  return named ? desk.ofMember(named, filer.short, beside) : { name: groupOf(line.family, filer.short).name }
}

const sidesOf = ({ family }: Line, other: PartyMention, { filer }: Context) =>
  family.filerPays ? { payer: filer.mention, payee: other } : { payer: other, payee: filer.mention }

/** One English line for tables, with the day and the part of the business that the figure is of. */
function gistOf({ family, members, asOf, after }: Line, { payer, payee }: CommitmentMention, says: Said): string {
  const parts = members.filter((m) => !namesOne(m)).map((m) => wordsOfMember(m).toLowerCase())
  const what = [family.words, ...parts].join(', ')
  const { amount, tranches } = says
  const money = amount?.high ?? amount?.low
  const size = money
    ? `${amount?.qualifier === 'up_to' ? 'up to ' : amount?.qualifier === 'about' ? 'about ' : ''}${money.currency} ${grouped(money)}`
    : ''
  const said = size || `its schedule in ${tranches?.length ?? 0} parts`
  return `${payer?.name} → ${payee?.name}, ${what}: ${said}, ${after ? 'agreed after the balance date, ' : 'at '}${asOf}`
}
const grouped = (money: Money): string => formatDecimal(money).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
