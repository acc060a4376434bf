import { dayOf, formatStatedDate, type Language } from '../base/index.ts'
import {
  type Claim,
  type ClaimId,
  type Conflict,
  type LedgerView,
  originOf,
  quoteHolds,
  type SourceDocument,
  type StatedClaim,
  sameAmount,
  sourceMarkOf,
} from '../model/index.ts'
import { claimFirmness, claimLine, cut, quotedWords, saidText } from './claim-text.ts'
import { dateText, statedDateText } from './dates.ts'
import { amountText } from './money.ts'
import { outletText, speakerText } from './names.ts'
import { retoldNotes } from './retold.ts'
import type { EvidenceView, StatementLine } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Places and numbers that the story around a claim gives it. */
export interface Around {
  /** The claims of the story, in its order. */
  readonly order: readonly ClaimId[]
  /** Its conflicts; the first is number 1. */
  readonly conflicts: readonly Conflict[]
}

export function evidenceOf(view: LedgerView, claim: Claim, around: Around, language: Language): EvidenceView {
  const words = wordsOf(language)
  const { speaker } = claim.route
  const document = claim.evidence.kind === 'quote' ? view.documents.get(claim.evidence.quote.documentHash) : undefined
  const link = linkOf(claim, document)
  return {
    claim: claim.id,
    number: around.order.indexOf(claim.id) + 1,
    ...statementLine(view, claim, language),
    gist: claimLine(claim, language),
    ...(language !== 'en' && claim.gist ? { gistInEnglish: claim.gist } : {}),
    ...(speaker.role && language === 'en' ? { speakerRole: speaker.role } : {}),
    mark: sourceMarkOf(claim.route),
    saidOn: statedDateText(claim.saidAt, language),
    publishedOn: dateText(dayOf(claim.publishedAt), language),
    publishedAssumed: claim.publishedAssumed ?? false,
    actWord: words.acts[claim.act],
    propertyWord: words.properties[claim.property],
    route: routeOf(view, claim, document, language),
    copies: copiesOf(view, claim),
    ...quoteOf(claim, document),
    ...(link ? { link } : {}),
    warnings: [...warningsOf(claim, document, language), ...[retoldNotes(view, language).get(claim.id) ?? []].flat()],
    madeBy: madeByText(claim, language),
    review: view.reviews.get(claim.id)?.verdict ?? 'open',
    conflicts: conflictsOf(view, claim, around, language),
  }
}

/** What a statement is called, who says it, how firm, how much: also of one that no ledger has taken in yet. */
export function statementLine(view: Pick<LedgerView, 'parties'>, claim: StatedClaim, language: Language): StatementLine {
  const words = wordsOf(language)
  const quoted = quotedWords(claim, language)
  const firmness = claimFirmness(claim)
  const said = language === 'en' && claim.gist ? claimLine(claim, language) : saidText(claim, language)
  return {
    title: quoted ? words.quoted(quoted) : cut(said, 60),
    speaker: speakerText(view, claim, language),
    firmness,
    firmnessWord: words.firmness[firmness],
    amountText: claim.says.amount ? amountText(claim.says.amount, language) : words.noFigure,
  }
}

/** The quote with its surroundings, to the end of a sentence where one ends within reach. Nothing when the words no longer stand there. */
function quoteOf(claim: Claim, document: SourceDocument | undefined): Pick<EvidenceView, 'quote'> {
  if (claim.evidence.kind !== 'quote' || !document || !quoteHolds(claim.evidence.quote, document.text)) return {}
  const { documentHash, start, end, exact } = claim.evidence.quote
  return {
    quote: {
      documentHash,
      start,
      end,
      before: beforeOf(document.text, start),
      exact,
      after: afterOf(document.text, end),
      language: document.language,
    },
  }
}
const reach = 200
const sentenceEnd = /[。！？!?\n]|\.(?=\s)/g
function beforeOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - reach), start)
  if (start <= reach) return near
  const first = near.search(sentenceEnd)
  // Without a sentence end in reach, the cut is shown.
  return first >= 0 && first < near.length - 1 ? near.slice(first + 1).trimStart() : `…${near.replace(/^[\udc00-\udfff]/, '')}`
}
function afterOf(text: string, end: number): string {
  const near = text.slice(end, end + reach)
  if (end + reach >= text.length) return near
  const last = [...near.matchAll(sentenceEnd)].at(-1)
  return last ? near.slice(0, last.index + 1) : `${near.replace(/[\ud800-\udbff]$/, '')}…`
}

function linkOf(claim: Claim, document: SourceDocument | undefined): EvidenceView['link'] {
  if (claim.evidence.kind === 'link') return claim.evidence.link
  const publisher = document?.publisher ?? claim.route.publisher
  if (!document || !publisher) return undefined
  return {
    publisher,
    ...(document.title ? { title: document.title } : {}),
    ...(document.address ? { address: document.address } : {}),
  }
}

function routeOf(view: LedgerView, claim: Claim, document: SourceDocument | undefined, language: Language): readonly string[] {
  const words = wordsOf(language)
  const publisher =
    claim.evidence.kind === 'link' ? claim.evidence.link.publisher : (document?.publisher ?? claim.route.publisher)
  const hops = [words.saidOn(speakerText(view, claim, language), statedDateText(claim.saidAt, language))]
  if (claim.route.via && claim.route.via !== publisher) hops.push(words.via(claim.route.via))
  const published = dateText(dayOf(claim.publishedAt), language)
  hops.push(words.publishedOn(publisher ?? outletText(claim), published))
  return hops
}

/** Others that carry the same words of the same origin: counted once when support is weighed. */
function copiesOf(view: LedgerView, claim: Claim): number {
  const about = view.commitmentOf.get(claim.id)
  const siblings = view.commitments.find((c) => c.id === about)?.claims ?? []
  return siblings.filter((id) => {
    const other = view.claims.get(id)
    return other && other.id !== claim.id && sameWords(other, claim)
  }).length
}
const sameWords = (a: Claim, b: Claim): boolean =>
  originOf(a.route) === originOf(b.route) &&
  a.property === b.property &&
  a.says.stage === b.says.stage &&
  a.says.binding === b.says.binding &&
  formatStatedDate(a.saidAt) === formatStatedDate(b.saidAt) &&
  (a.says.amount && b.says.amount ? sameAmount(a.says.amount, b.says.amount) : a.says.amount === b.says.amount)

function warningsOf(claim: Claim, document: SourceDocument | undefined, language: Language): readonly string[] {
  const { warnings } = wordsOf(language)
  const found: string[] = []
  if (claim.unverified) found.push(warnings.unverified)
  if (claim.estimate) found.push(warnings.estimate)
  if (claim.publishedAssumed) found.push(warnings.publishedAssumed)
  if (claim.evidence.kind === 'link' || !document) found.push(warnings.linkOnly)
  else if (!quoteHolds(claim.evidence.quote, document.text)) found.push(warnings.orphan)
  return found
}

function madeByText(claim: Claim, language: Language): string {
  const { madeBy } = wordsOf(language)
  switch (claim.madeBy.kind) {
    case 'rule':
      return claim.madeBy.certain ? madeBy.rule : madeBy.ruleUncertain
    case 'import':
      return madeBy.import
    case 'hand':
      return madeBy.hand(claim.madeBy.by)
  }
}

function conflictsOf(view: LedgerView, claim: Claim, around: Around, language: Language): EvidenceView['conflicts'] {
  return around.conflicts.flatMap((conflict, index) => {
    if (conflict.earlier !== claim.id && conflict.later !== claim.id) return []
    const other = conflict.earlier === claim.id ? conflict.later : conflict.earlier
    const otherClaim = view.claims.get(other)
    return [
      {
        id: conflict.id,
        number: index + 1,
        other,
        otherTitle: otherClaim ? titleLine(view, otherClaim, language) : other,
        why: conflictWhy(conflict, language),
      },
    ]
  })
}
/** "Jensen Huang, NVIDIA, 31 Jan 2026: …", for one claim inside the view of another. */
export const titleLine = (view: LedgerView, claim: Claim, language: Language): string => {
  const words = wordsOf(language)
  const who = `${speakerText(view, claim, language)}${words.comma}${statedDateText(claim.saidAt, language)}`
  return words.saidBy(who, cut(claimLine(claim, language), 120))
}
export function conflictWhy(conflict: Conflict, language: Language): string {
  const { conflictWhy: known, properties } = wordsOf(language)
  return known[conflict.why as keyof typeof known] ?? properties[conflict.property]
}
