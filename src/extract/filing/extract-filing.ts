import { boundsOf, dayOf, instantOf, type Problem, parseStatedDate, type StatedDate } from '../../base/index.ts'
import type { Filing, Party, PartyMention, SourceDocument, StatedClaim } from '../../model/index.ts'
import { partyId, slugOf } from '../../model/index.ts'
import type { Extraction, Refusal, StatedRelation } from '../extraction.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { figuresOf } from './figures.ts'
import { type Filer, filerOf } from './filer.ts'
import { restKey } from './keys.ts'
import { type Context, claimsOfLine, routeOf } from './line-claims.ts'
import { type Difference, type Line, linesOf, type SetAside } from './lines.ts'
import { NameDesk } from './names.ts'
import { type Placed, placeParts } from './parts.ts'
import { figureAt, Passages, quoteOf } from './quotes.ts'
import { sharesOf } from './shares.ts'

/** A long filing measures some 300 promises. */
const linesMax = 5_000
/** Twins that differ are told one by one up to here. */
const differMax = 50

/**
 * What a filing promises and is promised, as its tags measure it: each figure with the row or sentence it stands in, said by the filer.
 * A total and its parts are linked, so that only one of them flows; figures of earlier periods and second cuts are refused with their
 * reason. What the tags leave out the grammar does not add: a filing's prose speaks of the same money again and again, and calls both sides "we".
 */
export function extractFiling(document: SourceDocument, filing: Filing, gazetteer: Gazetteer): Extraction {
  const desk = new NameDesk(gazetteer.parties)
  const filer = filerOf(document, filing, desk)
  const { figures, negative, unplaced } = figuresOf(filing.facts)
  const { lines, aside, differ } = linesOf(figures, filer.periodStart)
  const { placed: all, aside: counted } = placeParts(lines)
  const placed = all.slice(0, linesMax)
  const context: Context = { document, passages: new Passages(document), filing, desk, filer, clock: clockOf(document, filer) }
  const made = placed.map((one) => claimsOfLine(one, context))
  const claims = [...made.flatMap((one) => one.claims), ...sharesOf(context)]
  const asides: readonly SetAside[] = [
    ...aside,
    ...counted,
    ...made.flatMap((one) => one.aside),
    ...negative.map((figure) => ({ figure, reason: 'direction-unclear' as const })),
  ]
  return {
    claims: claims.sort((a, b) => startOf(a) - startOf(b)),
    refused: refusalsOf(context, asides),
    problems: [
      ...differ.slice(0, differMax).map((difference) => differs(document, difference)),
      ...leftOut(document, all.length - placed.length),
      ...unseen(document, unplaced),
      ...unread(document, filing),
    ],
    parties: partiesIn(claims, filer),
    relations: relationsIn(placed),
  }
}

/** What a filing says in its own voice, its filer says; others that it quotes keep their words. */
export function spokenByFiler(read: Extraction, document: SourceDocument, filing: Filing, gazetteer: Gazetteer): Extraction {
  const filer = filerOf(document, filing, new NameDesk(gazetteer.parties))
  const own = ({ route: { speaker } }: StatedClaim) => speaker.kind === 'outlet' && speaker.name === document.publisher
  const clock = clockOf(document, filer)
  const claims = read.claims.map((claim) => (own(claim) ? { ...claim, ...clock, route: routeOf(filer) } : claim))
  return { ...read, claims }
}

const startOf = ({ evidence }: StatedClaim): number => (evidence.kind === 'quote' ? evidence.quote.start : 0)

/** Filings are public when they are filed; the balance date is older, and no day to know anything by. */
function clockOf(document: SourceDocument, filer: Filer): Context['clock'] {
  const said: StatedDate = document.published ??
    parseStatedDate(filer.periodEnd) ??
    document.publishedNotBefore ?? { precision: 'day', day: dayOf(document.receivedAt) }
  const given = document.published && boundsOf(document.published)
  if (given) return { saidAt: said, publishedAt: given.from }
  const earliest = [document.publishedNotBefore, parseStatedDate(filer.periodEnd)].flatMap((date) =>
    date ? (boundsOf(date)?.from ?? []) : [],
  )
  return {
    saidAt: said,
    publishedAt: earliest.length > 0 ? instantOf(Math.max(...earliest)) : document.receivedAt,
    publishedAssumed: true,
  }
}

function refusalsOf({ document, passages }: Context, asides: readonly SetAside[]): readonly Refusal[] {
  const seen = new Set<string>()
  return asides
    .toSorted((a, b) => a.figure.place.start - b.figure.place.start)
    .flatMap(({ figure, reason }): readonly Refusal[] => {
      const quote = quoteOf(document, passages.at(figure.place))
      const key = `${quote.start} ${quote.end} ${reason}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ quote, reason }]
    })
}

/** Only lines that came to claims can be linked. */
function relationsIn(placed: readonly Placed[]): readonly StatedRelation[] {
  const keys = new Set(placed.map(({ line }) => line.key))
  const inside = placed.flatMap(({ line, parts, rest }): readonly StatedRelation[] => [
    ...parts
      .filter((part) => keys.has(part.key))
      .map((part) => ({ kind: 'part-of' as const, from: part.key, to: line.key, reason: 'tagged beside its total' })),
    ...(rest === undefined
      ? []
      : [{ kind: 'part-of' as const, from: restKey(line.key), to: line.key, reason: 'what the named parts leave' }]),
  ])
  return [...inside, ...besides(placed)]
}

/** A single agreement under a name of its own may be inside the total of its kind; nobody says, so it is linked and not taken off. */
function besides(placed: readonly Placed[]): readonly StatedRelation[] {
  const totals = new Map(
    placed.filter(({ line }) => line.members.length === 0 && !line.after).map(({ line }) => [kindOf(line), line]),
  )
  return placed.flatMap(({ line }): readonly StatedRelation[] => {
    const total = line.members.length === 0 || line.after ? undefined : totals.get(kindOf(line))
    return total && total.base !== line.base
      ? [{ kind: 'overlaps', from: line.key, to: total.key, reason: 'may be inside the total of its kind' }]
      : []
  })
}
const kindOf = ({ family, currency }: Line): string => `${family.id} ${currency}`

/** Unnamed ones taken together are a group of their own, so that the next filing finds them again. */
function partiesIn(claims: readonly StatedClaim[], filer: Filer): readonly Party[] {
  const groups = new Map<string, Party>()
  const mentions = claims.flatMap(({ about }): readonly (PartyMention | undefined)[] =>
    about.kind === 'commitment' ? [about.mention.payer, about.mention.payee] : [],
  )
  for (const mention of mentions) {
    const group = mention && filer.groups.get(mention.name)
    if (group) groups.set(group.name, { id: partyId(slugOf(group.name)), kind: 'group', people: [], ...group })
  }
  return [...groups.values()]
}

const differs = (document: SourceDocument, { one, other }: Difference): Problem => ({
  code: 'figures-differ',
  way: 'tags-differ',
  values: {
    concept: one.fact.concept,
    asOf: one.asOf,
    one: figureAt(document, one.place),
    other: figureAt(document, other.place),
  },
  message: `${one.fact.concept} at ${one.asOf} is tagged as ${figureAt(document, one.place)} and as ${figureAt(document, other.place)}; the first was taken.`,
  ...whereOf(document),
  mend: 'Look at both places; what is wrong in the filing stays wrong until it is amended.',
})

const leftOut = (document: SourceDocument, count: number): readonly Problem[] =>
  count <= 0
    ? []
    : [
        {
          code: 'file-too-large',
          way: 'promises-many',
          values: { max: linesMax, count },
          message: `It tags more than ${linesMax.toLocaleString('en')} promises; ${count.toLocaleString('en')} were left out.`,
          ...whereOf(document),
          mend: 'Look at the filing: no company has so many.',
        },
      ]

const unseen = (document: SourceDocument, count: number): readonly Problem[] =>
  count === 0
    ? []
    : [
        {
          code: 'quote-not-found',
          way: 'figures-hidden',
          values: { count },
          message: `${count} tagged ${count === 1 ? 'figure measures a commitment and stands' : 'figures measure commitments and stand'} nowhere a reader could see.`,
          ...whereOf(document),
          mend: 'Open the filing’s own page at sec.gov; it may show them in an exhibit.',
        },
      ]

function unread(document: SourceDocument, { unreadable }: Filing): readonly Problem[] {
  if (unreadable.length === 0) return []
  const count = unreadable.reduce((sum, one) => sum + one.count, 0)
  const formats = unreadable
    .slice(0, 5)
    .map((one) => `${one.format} (${one.count})`)
    .join(', ')
  return [
    {
      code: 'amount-unreadable',
      message: `${count} tagged numbers are written in a form that is not read: ${formats}.`,
      ...whereOf(document),
      mend: 'Their facts were left out; compare with companyfacts.json where they matter.',
      way: 'numbers-unread',
      values: { count, formats },
    },
  ]
}

const whereOf = ({ name, address }: SourceDocument): { where?: string } =>
  (name ?? address) === undefined ? {} : { where: (name ?? address)! }
