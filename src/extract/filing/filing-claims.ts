import { parseMoney, parseStatedDate, type StatedDate } from '../../base/index.ts'
import {
  type AmountRange,
  type Filing,
  type FilingFact,
  type PartyMention,
  quoteAt,
  type Said,
  type SourceDocument,
  type StatedClaim,
  type Tranche,
} from '../../model/index.ts'
import type { Refusal } from '../extraction.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { mentionOf } from '../mention.ts'
import { publicationOf } from '../statements.ts'
import { type Classified, classified, memberName, namesOtherSide } from './families.ts'

/** A tagged sum that is a promise, with all that its context says. */
interface Promised extends Classified {
  readonly fact: FilingFact
  readonly sum: bigint
  readonly otherSide: string | undefined
  /** Dimensions that name nobody: other cuts of the same money. */
  readonly cuts: number
}

/**
 * The obligations an analyst would list, out of a filing's tagged facts: what is still to be earned, bought, leased, guaranteed, funded.
 * Of one undertaking the latest balance; its parts by year are tranches; a whole that its named parts add up to is not counted beside them.
 */
export function filingClaims(
  document: SourceDocument,
  filing: Filing,
  gazetteer: Gazetteer,
): { readonly claims: readonly StatedClaim[]; readonly refused: readonly Refusal[] } {
  const promised = latest(filing.facts.flatMap(asPromise))
  const claims: StatedClaim[] = []
  const refused: Refusal[] = []
  for (const group of Map.groupBy(promised, ({ family, whole, fact }) => `${family.id} ${whole} ${fact.unit}`).values()) {
    const { kept, totals } = withoutTotals(group)
    refused.push(...totals.map(({ fact }) => ({ quote: quoteOf(document, fact), reason: 'total-of-parts' as const })))
    for (const [side, sums] of Map.groupBy(kept, ({ otherSide }) => otherSide ?? ''))
      claims.push(...claimsOn(document, filing, gazetteer, side, sums))
  }
  return { claims, refused }
}

function asPromise(fact: FilingFact): readonly Promised[] {
  const found = classified(fact.concept)
  const money = /^[A-Z]{3}$/.test(fact.unit) ? parseMoney(fact.value, fact.unit) : undefined
  if (!found || !money || money.minor <= 0n) return []
  const { dimensions } = fact.context
  const named = dimensions.find(({ axis }) => namesOtherSide(axis))
  return [
    {
      ...found,
      fact,
      sum: money.minor,
      otherSide: named && memberName(named.member),
      cuts: dimensions.filter(({ axis }) => !namesOtherSide(axis)).length,
    },
  ]
}

/** Of figures for the same thing at several dates (last year's stand beside this year's) the latest; the same fact tagged twice is one. */
function latest(all: readonly Promised[]): readonly Promised[] {
  const last = new Map<string, string>()
  const keyOf = ({ fact, otherSide }: Promised) => `${fact.concept} ${fact.unit} ${otherSide ?? ''}`
  for (const one of all) if ((last.get(keyOf(one)) ?? '') < one.fact.context.end) last.set(keyOf(one), one.fact.context.end)
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = `${keyOf(one)} ${one.fact.context.dimensions.map(({ axis, member }) => `${axis}=${member}`).sort()} ${one.sum}`
    if (one.fact.context.end !== last.get(keyOf(one)) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Parts by counterparty stay, and a total without one that they add up to goes; cuts by segment or product go where the uncut total
 * stands. A total larger than its named parts stays out too: the named are kept, the rest has no words of its own.
 */
function withoutTotals(group: readonly Promised[]): { readonly kept: readonly Promised[]; readonly totals: readonly Promised[] } {
  const uncut = group.filter(({ cuts }) => cuts === 0)
  const best = uncut.length > 0 ? uncut : group
  const named = best.filter(({ otherSide }) => otherSide !== undefined)
  const wholes = best.filter(({ otherSide, bucket }) => otherSide === undefined && bucket === undefined)
  const namedWhole = named.filter(({ bucket }) => bucket === undefined)
  if (namedWhole.length === 0 || wholes.length === 0) return { kept: best, totals: [] }
  return { kept: named, totals: wholes }
}

function claimsOn(
  document: SourceDocument,
  filing: Filing,
  gazetteer: Gazetteer,
  side: string,
  sums: readonly Promised[],
): readonly StatedClaim[] {
  const wholes = sums.filter(({ bucket }) => bucket === undefined)
  const parts = sums.filter(({ bucket }) => bucket !== undefined)
  const [first] = [...wholes, ...parts]
  if (!first) return []
  const tranches = parts.length > 0 ? { tranches: parts.map((part) => trancheOf(document, part)) } : {}
  // Several wholes without a name are several undertakings (two leases); without a whole, the parts speak for it.
  const spoken = wholes.length > 0 ? wholes : [first]
  return spoken.map((one, i) =>
    claimOf(
      document,
      filing,
      gazetteer,
      side,
      one,
      {
        ...(wholes.length > 0 ? { amount: amountOf(document, one) } : {}),
        ...(i === 0 ? tranches : {}),
        stage: 'agreed',
        binding: true,
        instrument: 'contract',
      },
      i,
    ),
  )
}

function claimOf(
  document: SourceDocument,
  filing: Filing,
  gazetteer: Gazetteer,
  side: string,
  { family, fact, whole }: Promised,
  says: Said,
  nth: number,
): StatedClaim {
  const filer: PartyMention = mentionOf(gazetteer, filing.registrant ?? document.publisher ?? fact.context.entity)
  const other = side === '' ? undefined : mentionOf(gazetteer, side)
  const sides =
    family.filer === 'payer'
      ? { payer: filer, ...(other ? { payee: other } : {}) }
      : { payee: filer, ...(other ? { payer: other } : {}) }
  return {
    route: {
      speaker: { name: filer.name, kind: 'filing', ...(filer.party ? { party: filer.party } : {}) },
      publisher: filing.form ? `${filer.name} ${filing.form}` : filer.name,
    },
    act: 'commits',
    property: says.amount ? 'amount' : 'schedule',
    about: { kind: 'commitment', mention: { key: `xbrl ${family.id} ${whole} ${side} ${nth}`, kind: family.kind, ...sides } },
    says,
    evidence: { kind: 'quote', quote: quoteOf(document, fact) },
    gist: `${filer.name}: ${fact.concept} ${fact.value} ${fact.unit} at ${fact.context.end}${fact.context.dimensions.map(({ axis, member }) => `, ${axis} ${member}`).join('')}`,
    saidAt: parseStatedDate(fact.context.end) ?? { precision: 'moment', moment: fact.context.end },
    ...publicationOf(document),
    madeBy: { kind: 'rule', rule: `xbrl:${family.id}`, certain: true },
  }
}

function amountOf(document: SourceDocument, { fact, family }: Promised): AmountRange {
  const money = parseMoney(fact.value, fact.unit)!
  const original = document.text.slice(fact.start, fact.end)
  // What a guarantee may cost is a ceiling.
  return family.id === 'guarantee'
    ? { qualifier: 'up_to', high: money, original }
    : { qualifier: 'exact', low: money, high: money, original }
}

function trancheOf(document: SourceDocument, one: Promised): Tranche {
  const due = dueOf(one)
  return { amount: amountOf(document, one), ...(due ? { due } : {}) }
}

/** The year that ends so many years after the balance sheet; nothing dates what comes after the fifth. */
function dueOf({ bucket, fact }: Promised): StatedDate | undefined {
  if (bucket === undefined || bucket > 5) return undefined
  const year = Number(fact.context.end.slice(0, 4)) + bucket
  return { precision: 'year', year }
}

/** The sentence or the table row in which the digits stand. */
function quoteOf(document: SourceDocument, { start, end }: FilingFact) {
  const { text } = document
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  if (lineEnd - lineStart <= quoteMax) return quoteAt(document, lineStart, lineEnd)
  const before = Math.max(
    lineStart,
    ...['. ', '; '].map((stop) => text.lastIndexOf(stop, start - 1) + stop.length).filter((at) => at > lineStart && at <= start),
  )
  const stop = /[.;](?=\s|$)/.exec(text.slice(end, lineEnd))
  const after = stop ? end + stop.index + 1 : lineEnd
  return quoteAt(document, Math.max(before, start - quoteMax), Math.min(after, end + quoteMax))
}
const quoteMax = 400
