import { majorOf, parseMoney, parseStatedDate, type StatedDate } from '../../base/index.ts'
import {
  type AmountRange,
  type PartyMention,
  type Proposal,
  type Quote,
  quoteAt,
  type SourceDocument,
  type StatedClaim,
  type Subject,
} from '../../model/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { normalise } from '../normalise.ts'
import { publicationOf } from '../statements.ts'
import { amountsIn } from '../tokens/amount.ts'

/** Why a proposal became no claim. */
export type Dropped = {
  readonly quote: string
  readonly reason: 'quote-not-found' | 'quote-too-long' | 'amount-not-in-quote' | 'amount-unreadable' | 'no-parties' | 'repeated'
}

const quoteCharactersMax = 600

/**
 * Proposals as claims, each as unsure as a rule that guesses: it waits for a reader. No exact quote, no claim; a figure whose digits are
 * not in its own quote is no figure of the text, and the proposal goes. What the text says to whoever reads it has no effect here: all
 * that can come in is a quote of it. `by` names the model.
 */
export function claimsProposed(
  document: SourceDocument,
  gazetteer: Gazetteer,
  proposals: readonly Proposal[],
  by: string,
): { readonly claims: readonly StatedClaim[]; readonly dropped: readonly Dropped[] } {
  const claims: StatedClaim[] = []
  const dropped: Dropped[] = []
  const seen = new Set<string>()
  for (const proposal of proposals) {
    const claim = claimFrom(document, gazetteer, proposal, by)
    const key = JSON.stringify([proposal.quote, proposal.act, proposal.property, proposal.payer, proposal.payee])
    if (typeof claim === 'string') dropped.push({ quote: proposal.quote, reason: claim })
    else if (seen.has(key)) dropped.push({ quote: proposal.quote, reason: 'repeated' })
    else claims.push(claim)
    seen.add(key)
  }
  return { claims, dropped }
}

function claimFrom(
  document: SourceDocument,
  gazetteer: Gazetteer,
  proposal: Proposal,
  by: string,
): StatedClaim | Exclude<Dropped['reason'], 'repeated'> {
  const quote = placeOf(document, proposal.quote)
  if (typeof quote === 'string') return quote
  const amount = proposal.amount && amountOf(proposal.amount, quote.exact)
  if (typeof amount === 'string') return amount
  const about = aboutOf(gazetteer, proposal)
  if (!about) return 'no-parties'
  const clock = publicationOf(document)
  return {
    route: {
      speaker: { name: proposal.speaker.name, kind: proposal.speaker.kind, ...speaksFor(gazetteer, proposal) },
      ...(proposal.via ? { via: proposal.via } : {}),
      ...(document.publisher ? { publisher: document.publisher } : {}),
    },
    act: proposal.act,
    property: proposal.property,
    about,
    says: {
      ...(amount ? { amount } : {}),
      ...(proposal.stage ? { stage: proposal.stage } : {}),
      ...(proposal.binding === undefined ? {} : { binding: proposal.binding }),
    },
    evidence: { kind: 'quote', quote },
    saidAt: saidAt(document, proposal),
    ...clock,
    madeBy: { kind: 'rule', rule: `model:${by}`, certain: false },
    ...(proposal.act === 'estimates' ? { estimate: true as const } : {}),
  }
}

/** The only place where the words stand; of several the first, as a reader would find them. */
function placeOf(document: SourceDocument, words: string): Quote | 'quote-not-found' | 'quote-too-long' {
  const exact = words.trim()
  if (exact.length > quoteCharactersMax) return 'quote-too-long'
  const start = exact === '' ? -1 : document.text.indexOf(exact)
  return start < 0 ? 'quote-not-found' : quoteAt(document, start, start + exact.length)
}

function amountOf(
  { low, high, currency, qualifier }: NonNullable<Proposal['amount']>,
  quote: string,
): AmountRange | 'amount-not-in-quote' | 'amount-unreadable' {
  const money = (sum: number | undefined) => (sum === undefined ? undefined : parseMoney(plain(sum), currency))
  const [from, until] = [money(low), money(high)]
  if ((low !== undefined && !from) || (high !== undefined && !until) || (!from && !until)) return 'amount-unreadable'
  if (![low, high].every((sum) => sum === undefined || saidIn(sum, quote))) return 'amount-not-in-quote'
  switch (qualifier) {
    case 'up_to':
      return until ? { qualifier, high: until, original: quote } : 'amount-unreadable'
    case 'at_least':
      return from ? { qualifier, low: from, original: quote } : 'amount-unreadable'
    default: {
      const [least, most] = [from ?? until!, until ?? from!]
      return least.minor > most.minor ? 'amount-unreadable' : { qualifier, low: least, high: most, original: quote }
    }
  }
}
const plain = (sum: number): string => (Number.isFinite(sum) && sum >= 0 && sum < 1e15 ? String(sum) : '')

/** The grammar reads this very sum out of the quote, whatever it makes of the words around it. */
function saidIn(sum: number, quote: string): boolean {
  const { text } = normalise(quote)
  // Which currency is meant is the model's to say; only the size is checked.
  const context = { yuan: 'CNY', yenSign: 'JPY', main: 'USD', original: (start: number, end: number) => text.slice(start, end) }
  return amountsIn(text, context).some(({ range: { low, high } }) =>
    [low, high].some((money) => money && Math.abs(majorOf(money) - sum) <= sum * 1e-9),
  )
}

function aboutOf(gazetteer: Gazetteer, { payer, payee, kind }: Proposal): Subject | undefined {
  const sides = { ...(payer ? { payer: mention(gazetteer, payer) } : {}), ...(payee ? { payee: mention(gazetteer, payee) } : {}) }
  if (!payer && !payee) return undefined
  if (!kind) return { kind: 'party', party: (sides.payer ?? sides.payee)! }
  return { kind: 'commitment', mention: { key: `proposed ${payer ?? ''}>${payee ?? ''} ${kind}`, kind, ...sides } }
}

/** The party a name stands for, where the whole of it is a name we know. */
function mention(gazetteer: Gazetteer, name: string): PartyMention {
  const { text } = normalise(name)
  const hit = gazetteer.names.longestAt(text, 0)
  const ref = hit && hit.end === text.length && hit.data?.sort === 'party' ? hit.data : undefined
  return {
    name: ref?.name ?? name,
    ...(ref?.party ? { party: ref.party } : {}),
    ...(ref?.candidates ? { candidates: ref.candidates } : {}),
  }
}

function speaksFor(gazetteer: Gazetteer, { speaker }: Proposal) {
  if (speaker.kind !== 'company' && speaker.kind !== 'filing') return {}
  const { party } = mention(gazetteer, speaker.name)
  return party ? { party } : {}
}

/** A day that is none, or later than the paper itself, is the paper's own. */
function saidAt(document: SourceDocument, { saidOn }: Proposal): StatedDate {
  const { publishedAt } = publicationOf(document)
  const published: StatedDate = document.published ?? { precision: 'day', day: new Date(publishedAt).toISOString().slice(0, 10) }
  const said = saidOn && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(saidOn) ? parseStatedDate(saidOn) : undefined
  return said && Date.parse(saidOn!) <= publishedAt + 86_400_000 ? said : published
}
