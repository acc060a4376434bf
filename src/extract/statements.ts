import { assert, boundsOf, type Instant, instantOf, type StatedDate } from '../base/index.ts'
import type {
  Act,
  AmountRange,
  CommitmentMention,
  PartyMention,
  Property,
  Quote,
  Route,
  Said,
  SourceDocument,
  StatedClaim,
  Subject,
} from '../model/index.ts'
import { quoteAt, quoteHolds } from '../model/index.ts'
import type { DealNews, FoundDeal } from './found-deal.ts'
import type { NameRef } from './gazetteer.ts'
import { gistOf } from './gist.ts'
import type { KnownDeal } from './merge.ts'
import { type NormalText, originalSpan } from './normalise.ts'
import { periodIn } from './periods.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Span } from './segment.ts'
import { books } from './vocabulary.ts'
import type { Speaker } from './voices.ts'

export interface StatementParts {
  readonly document: SourceDocument
  readonly normal: NormalText
  readonly sentence: ReadSentence
  readonly speaker: Speaker
  readonly act: Act
  readonly span: Span
  readonly saidAt: StatedDate
  readonly deal: KnownDeal | undefined
  readonly found: FoundDeal | undefined
  readonly news: DealNews | undefined
  /** When no undertaking is meant: the party spoken of. */
  readonly party: NameRef | undefined
  readonly rule: string
}

/** Of what is told as likely as this, and by its words in full, four of five are right in texts nobody had seen; before likelihood was asked, every second. */
const certainFrom = 0.9

/** One claim out of what the grammar found. Its quote is an exact substring, or we are wrong. */
export function claimOf(parts: StatementParts): StatedClaim {
  const { document, deal, found, news, speaker } = parts
  const quote = quoteOf(document, parts.normal, parts.span)
  const says = saidOf(parts)
  const about: Subject = deal
    ? { kind: 'commitment', mention: mentionOf(deal) }
    : parts.party
      ? { kind: 'party', party: partyMention(parts.party) }
      : { kind: 'none' }
  const clock = publicationOf(document)
  const certain =
    found?.explicit.payer === true &&
    found.explicit.payee &&
    found.explicit.kind &&
    found.explicit.stage &&
    found.payer?.party !== undefined &&
    found.payee?.party !== undefined &&
    (found.probability ?? 0) >= certainFrom
  const property = propertyOf(parts.act, says, found, news)
  return {
    route: routeOf(speaker, document),
    act: parts.act,
    property,
    about,
    says,
    evidence: { kind: 'quote', quote },
    gist: gistOf({ speaker, act: parts.act, deal, says, property }),
    saidAt: parts.saidAt,
    ...clock,
    madeBy: { kind: 'rule', rule: parts.rule, certain },
    ...(parts.act === 'estimates' ? { estimate: true as const } : {}),
  }
}

export function quoteOf(document: SourceDocument, normal: NormalText, span: Span): Quote {
  let { start, end } = span
  while (start < end - 1 && /[\s,;:。、]/.test(normal.text[start]!)) start++
  while (end > start + 1 && /[\s,;:]/.test(normal.text[end - 1]!)) end--
  const original = originalSpan(normal, start, end)
  const quote = quoteAt(document, original.start, original.end)
  assert(quoteHolds(quote, document.text), 'a quote is an exact part of its document')
  return quote
}

export const partyMention = (ref: NameRef): PartyMention => ({
  name: ref.name,
  ...(ref.party ? { party: ref.party } : {}),
  ...(ref.candidates ? { candidates: ref.candidates } : {}),
})

const mentionOf = (deal: KnownDeal): CommitmentMention => ({
  key: deal.key,
  kind: deal.kind,
  ...(deal.payer ? { payer: partyMention(deal.payer) } : {}),
  ...(deal.payee ? { payee: partyMention(deal.payee) } : {}),
})

const denies = (words: string): boolean => books.flatDenials.allIn(words).length > 0

function saidOf({ normal, found, news, act, sentence, span }: StatementParts): Said {
  const told = found ? found.stage : news?.stage
  const heard = act === 'estimates' || (news && (told?.weight ?? 0) < 60 && !news.pointsBack) ? undefined : told
  // The first part paid or placed is not the whole.
  const stage =
    heard?.stage === 'completed' && (found?.paid ?? news?.paid) ? { ...heard, stage: 'partly_funded' as const } : heard
  const silent = act === 'comments' && !found
  // Beside the undertaking a figure may measure anything; only words that point back give it another size.
  const sizing = found ?? (news?.pointsBack ? news : undefined)
  const amount = sizing?.amount ?? (act === 'estimates' ? news?.amount : undefined)
  const capacity = sizing?.capacity
  const paid = found?.paid ?? news?.paid
  const period = periodIn(sentence, found?.span ?? news?.span ?? span, found?.years ?? news?.years)
  const said: Said = {
    ...(act === 'denies' && (found?.denied || denies(normal.lower.slice(span.start, span.end))) ? { exists: false } : {}),
    ...(amount && !silent && act !== 'estimates'
      ? { amount: settled(amount.range, amount.stressed, stage?.stage ?? 'agreed') }
      : {}),
    ...(amount && act === 'estimates'
      ? {
          amount: {
            ...amount.range,
            qualifier: amount.range.qualifier === 'exact' ? ('about' as const) : amount.range.qualifier,
          },
        }
      : {}),
    ...(stage && !silent && !(found?.denied ?? false) ? { stage: stage.stage } : {}),
    ...(stage?.binding === undefined ? {} : { binding: stage.binding }),
    ...(stage?.instrument && stage.instrument !== 'contract'
      ? { instrument: stage.instrument }
      : stage?.instrument === 'contract' && found
        ? { instrument: 'contract' as const }
        : {}),
    ...(capacity ? { capacity: capacity.range } : {}),
    ...(period ? { period } : {}),
    ...(paid ? { paid: paid.range } : {}),
  }
  return said
}

/** 高达 before a signed worth only stresses it; before a plan it is a ceiling. */
const settled = (range: AmountRange, stressed: boolean, stage: string): AmountRange =>
  stressed &&
  range.qualifier === 'exact' &&
  (stage === 'intent' || stage === 'rumoured' || stage === 'negotiating' || stage === 'stalled') &&
  range.high
    ? { ...withoutLow(range), qualifier: 'up_to' }
    : range
const withoutLow = ({ low: _low, ...rest }: AmountRange): Omit<AmountRange, 'low'> => rest

function propertyOf(act: Act, says: Said, found: FoundDeal | undefined, news: DealNews | undefined): Property {
  if (says.exists !== undefined) return 'existence'
  if (act === 'redefines' && says.binding !== undefined) return 'binding'
  if (says.amount) return 'amount'
  if (says.binding === false && !says.stage) return 'binding'
  if (says.stage) return 'stage'
  if (says.capacity) return 'capacity'
  if (says.period) return 'schedule'
  return found || news ? 'existence' : 'confidence'
}

const routeOf = (speaker: Speaker, document: SourceDocument): Route => ({
  speaker: {
    name: speaker.name,
    kind: speaker.kind,
    ...(speaker.role ? { role: speaker.role } : {}),
    ...(speaker.firm?.party ? { party: speaker.firm.party } : {}),
  },
  ...(speaker.via ? { via: speaker.via } : {}),
  ...(document.publisher ? { publisher: document.publisher } : {}),
})

/** When a reader could know: as the document gives it, else the earliest it allows, else when it came to us. */
export function publicationOf(document: SourceDocument): { publishedAt: Instant; publishedAssumed?: true } {
  const given = document.published && boundsOf(document.published)
  if (given) return { publishedAt: given.from }
  const notBefore = document.publishedNotBefore && boundsOf(document.publishedNotBefore)
  return { publishedAt: notBefore ? notBefore.from : instantOf(document.receivedAt), publishedAssumed: true }
}
